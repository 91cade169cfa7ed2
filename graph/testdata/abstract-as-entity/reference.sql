SELECT json_build_object(
  'issues', (SELECT json_build_object('nodes', json_agg(json_build_object('code', i.code, 'reporter', CASE
      WHEN o.id IS NOT NULL THEN json_build_object('name', o.name, 'code', o.code, 'kind', o.kind)
      WHEN p.id IS NOT NULL THEN json_build_object('name', p.name, 'code', p.code, 'reportedIssues',
        json_build_object('totalCount', (SELECT count(*) FROM issues r WHERE r.reporter_person_id = p.id))) END) ORDER BY i.reported_at DESC, i.code))
    FROM issues i LEFT JOIN persons p ON p.id = i.reporter_person_id LEFT JOIN organizations o ON o.id = i.reporter_organization_id
    WHERE i.code IN ('510104-2023-000010', '510104-2023-000001', '510104-2023-000003')),
  'grids', (SELECT json_build_object('nodes', json_agg(json_build_object('name', g.name, 'host', CASE WHEN c.id IS NOT NULL
      THEN json_build_object('name', c.name, 'validTo', NULL, 'demo', c.demo, 'floors', c.floors) END) ORDER BY g.code))
    FROM grids g LEFT JOIN compounds c ON c.id = g.host_compound_id JOIN communities m ON m.id = g.community_id
    WHERE m.code = '510104022006' AND g.level IN ('DEDICATED', 'MASTER') AND daterange(g.valid_from, g.valid_to) @> DATE '2023-12-01'))
