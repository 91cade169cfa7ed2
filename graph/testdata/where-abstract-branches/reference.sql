SELECT json_build_object(
  'ofGrid', (SELECT json_build_object('nodes', json_agg(json_build_object('role', m.role, 'person', json_build_object('name', p.name)) ORDER BY m.created_at, m.id))
    FROM memberships m JOIN persons p ON p.id = m.person_id JOIN grids g ON g.id = m.target_grid_id
    WHERE g.code = '510104030009001' AND daterange(m.valid_from, m.valid_to) @> DATE '2023-12-01'),
  'ofEither', (SELECT json_build_object('nodes', json_agg(json_build_object('role', m.role, 'person', json_build_object('name', p.name)) ORDER BY m.role, m.id))
    FROM memberships m JOIN persons p ON p.id = m.person_id
    LEFT JOIN grids g ON g.id = m.target_grid_id LEFT JOIN property_projects j ON j.id = m.target_property_project_id
    WHERE (g.code = '510104030009001' OR j.code = '510104-PRJ-01') AND m.role IN ('GRID_WORKER', 'PROJECT_MANAGER')
      AND daterange(m.valid_from, m.valid_to) @> DATE '2023-12-01'),
  'reported', (SELECT json_build_object('nodes', json_agg(json_build_object('title', i.title) ORDER BY i.reported_at DESC, i.code)) FROM issues i
    WHERE i.status <> 'CLOSED' AND i.reporter_organization_id IN (
      SELECT o.enterprise_id FROM occupancies o JOIN compounds c ON c.id = o.compound_id
      WHERE c.name = '银海芯座' AND daterange(o.valid_from, o.valid_to) @> DATE '2023-12-01')),
  'byAnyOrganization', (SELECT json_build_object('totalCount', count(reporter_organization_id)) FROM issues),
  'byNobodyNamed', (SELECT json_build_object('totalCount', count(*)) FROM issues WHERE reporter_organization_id IS NULL AND reporter_person_id IS NULL),
  'words', (SELECT json_build_object('nodes', json_agg(json_build_object('body', f.body))) FROM free_texts f
    JOIN issues i ON i.id = f.owner_issue_id WHERE i.code = '510104-2023-000010'),
  'hosted', (SELECT json_build_object('nodes', json_agg(json_build_object('name', g.name) ORDER BY g.code)) FROM grids g
    JOIN compounds c ON c.id = g.host_compound_id WHERE c.kind = 'OFFICE_TOWER' AND daterange(g.valid_from, g.valid_to) @> DATE '2023-12-01'))
