SELECT json_build_object('areas', json_build_object('totalCount', 0),
  'area', (SELECT json_build_object('name', a.name, 'validTo', a.valid_to, 'parent', json_build_object('name', d.name),
      'communities', json_build_object('totalCount', 0)) FROM areas a JOIN areas d ON d.id = a.parent_id WHERE a.code = '510104028'),
  'search', (SELECT json_build_object('nodes', json_agg(json_build_object('node', json_build_object('name', name, 'validTo', valid_to)))) FROM areas WHERE name LIKE '%双桂路街道%'),
  'partyOrganizations', json_build_object('totalCount', 0),
  'partyOrganization', (SELECT json_build_object('name', p.name, 'validTo', p.valid_to, 'superior', json_build_object('name', s.name),
      'attachments', json_build_object('totalCount', 0)) FROM party_organizations p JOIN party_organizations s ON s.id = p.superior_id WHERE p.code = '510104-PARTY-29'),
  'successions', (SELECT json_build_object('nodes', json_agg(json_build_object('predecessor', json_build_object('name', a.name, 'validTo', a.valid_to))))
    FROM successions s JOIN areas a ON a.id = s.predecessor_area_id))
