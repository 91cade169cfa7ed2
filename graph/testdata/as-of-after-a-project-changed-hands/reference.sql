SELECT json_build_object('compound', (SELECT json_build_object(
    'propertyProjects', json_build_object('nodes', (SELECT json_agg(json_build_object('name', p.name, 'company', json_build_object('name', o.name)) ORDER BY p.code)
      FROM property_projects p JOIN organizations o ON o.id = p.company_id
      WHERE p.compound_id = c.id AND daterange(p.valid_from, p.valid_to) @> DATE '2023-12-01')),
    'volunteerTeams', (SELECT json_build_object('totalCount', count(DISTINCT team_id)) FROM team_services s
      WHERE s.target_compound_id = c.id AND daterange(s.valid_from, s.valid_to) @> DATE '2023-12-01'))
    FROM compounds c WHERE c.code = '510104-CMP-06'),
  'old', (SELECT json_build_object('name', p.name, 'validTo', p.valid_to, 'compound', json_build_object('name', c.name),
      'memberships', (SELECT json_build_object('totalCount', count(*)) FROM memberships m
        WHERE m.target_property_project_id = p.id AND daterange(m.valid_from, m.valid_to) @> DATE '2023-12-01'))
    FROM property_projects p JOIN compounds c ON c.id = p.compound_id WHERE p.code = '510104-PRJ-06'),
  'list', (SELECT json_build_object('totalCount', count(*)) FROM property_projects p JOIN compounds c ON c.id = p.compound_id
    WHERE c.code = '510104-CMP-06' AND daterange(p.valid_from, p.valid_to) @> DATE '2023-12-01'))
