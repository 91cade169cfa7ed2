SELECT json_build_object('nodes', json_build_array(
  (SELECT json_build_object('__typename', 'Issue', 'name', i.title, 'reporter', json_build_object('__typename', 'Organization', 'name', o.name, 'code', o.code))
    FROM issues i JOIN organizations o ON o.id = i.reporter_organization_id WHERE i.code = '510104-2023-000010'),
  (SELECT json_build_object('__typename', 'Grid', 'name', g.name, 'host', json_build_object('name', c.name, 'code', c.code, 'kind', c.kind))
    FROM grids g JOIN compounds c ON c.id = g.host_compound_id WHERE g.code = '510104022006900'),
  (SELECT json_build_object('__typename', 'Community', 'name', c.name, 'street', json_build_object('name', s.name))
    FROM communities c JOIN areas s ON s.id = c.street_id WHERE c.code = '510104030006'),
  (SELECT json_build_object('__typename', 'Person', 'name', p.name,
      'memberships', (SELECT json_build_object('totalCount', count(*)) FROM memberships m WHERE m.person_id = p.id AND daterange(m.valid_from, m.valid_to) @> DATE '2023-12-01'),
      'reportedIssues', (SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('title', i.title)) FILTER (WHERE n = 1))
        FROM (SELECT title, row_number() OVER (ORDER BY reported_at DESC, code) AS n FROM issues WHERE reporter_person_id = p.id) i))
    FROM persons p WHERE p.code = '510104-PER-062')))
