WITH street AS (SELECT * FROM areas WHERE level = 'STREET' AND daterange(valid_from, valid_to) @> DATE '2023-12-01'),
  c AS (SELECT * FROM communities WHERE daterange(valid_from, valid_to) @> DATE '2023-12-01')
SELECT json_build_object(
  'some', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM c
    WHERE id IN (SELECT community_id FROM issues WHERE status = 'ON_HOLD')),
  'none', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('name', name) ORDER BY code), '[]')) FROM c
    WHERE id NOT IN (SELECT community_id FROM issues WHERE status = 'ON_HOLD')),
  'every', (SELECT json_build_object('totalCount', count(*)) FROM street
    WHERE id NOT IN (SELECT street_id FROM c WHERE name NOT LIKE '莲花%')),
  'everyOfSome', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM street
    WHERE id IN (SELECT street_id FROM c) AND id NOT IN (SELECT street_id FROM c WHERE name NOT LIKE '莲花%')),
  'nested', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM c
    WHERE id IN (SELECT community_id FROM issues i WHERE id IN (SELECT issue_id FROM assignments WHERE returned_at IS NOT NULL)
      AND id NOT IN (SELECT issue_id FROM ratings))),
  'deep', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('name', name) ORDER BY code), '[]')) FROM organizations o
    WHERE kind = 'PROPERTY_COMPANY' AND id IN (SELECT organization_id FROM assignments)
      AND id NOT IN (SELECT a.organization_id FROM assignments a JOIN ratings r USING (issue_id) WHERE r.score < 4)))
