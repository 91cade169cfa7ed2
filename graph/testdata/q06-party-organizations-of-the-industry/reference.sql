WITH p AS (
    SELECT p.id, p.superior_id, p.code, jsonb_build_object('code', p.code, 'name', p.name, 'type', p.type, 'formalMembers', p.formal_members,
      'formationLabel', CASE p.formation WHEN 'INDUSTRY' THEN '行业党组织' WHEN 'INDEPENDENT' THEN '单独组建' WHEN 'JOINT' THEN '联合组建' END,
      'attachments', jsonb_build_object('nodes', (
        SELECT coalesce(jsonb_agg(jsonb_build_object('target', jsonb_build_object('name', coalesce(o.name, c.name, g.name, k.name, j.name))) ORDER BY a.created_at, a.id), '[]')
        FROM attachments a LEFT JOIN organizations o ON o.id = a.target_organization_id LEFT JOIN communities c ON c.id = a.target_community_id
        LEFT JOIN grids g ON g.id = a.target_grid_id LEFT JOIN compounds k ON k.id = a.target_compound_id LEFT JOIN property_projects j ON j.id = a.target_property_project_id
        WHERE a.party_organization_id = p.id AND daterange(a.valid_from, a.valid_to) @> DATE '2023-12-01'))) AS o
    FROM party_organizations p WHERE daterange(p.valid_from, p.valid_to) @> DATE '2023-12-01'),
  l5 AS (SELECT *, o || jsonb_build_object('subordinates', jsonb_build_object('nodes', coalesce((SELECT jsonb_agg(s.o ORDER BY s.code) FROM p s WHERE s.superior_id = p.id), '[]'))) AS t FROM p),
  l4 AS (SELECT p.*, o || jsonb_build_object('subordinates', jsonb_build_object('nodes', coalesce((SELECT jsonb_agg(s.t ORDER BY s.code) FROM l5 s WHERE s.superior_id = p.id), '[]'))) AS t FROM p),
  l3 AS (SELECT p.*, o || jsonb_build_object('subordinates', jsonb_build_object('nodes', coalesce((SELECT jsonb_agg(s.t ORDER BY s.code) FROM l4 s WHERE s.superior_id = p.id), '[]'))) AS t FROM p),
  l2 AS (SELECT p.*, o || jsonb_build_object('subordinates', jsonb_build_object('nodes', coalesce((SELECT jsonb_agg(s.t ORDER BY s.code) FROM l3 s WHERE s.superior_id = p.id), '[]'))) AS t FROM p),
  l1 AS (SELECT p.*, o || jsonb_build_object('subordinates', jsonb_build_object('nodes', coalesce((SELECT jsonb_agg(s.t ORDER BY s.code) FROM l2 s WHERE s.superior_id = p.id), '[]'))) AS t FROM p)
SELECT json_build_object('tree', (SELECT t FROM l1 WHERE code = '510104-PARTY-08'),
  'unknownParent', (SELECT json_build_object('nodes', json_agg(json_build_object('code', code, 'name', name, 'superior', NULL, 'superiorStatusLabel', '上级不明') ORDER BY code))
    FROM party_organizations WHERE superior_status = 'UNKNOWN' AND daterange(valid_from, valid_to) @> DATE '2023-12-01'))
