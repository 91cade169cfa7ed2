UPDATE party_organizations SET superior_id = (SELECT id FROM party_organizations WHERE code = '510104-PARTY-08'), superior_status = 'KNOWN'
WHERE code = '510104-PARTY-12'
