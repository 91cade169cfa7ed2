SELECT json_build_object(
  'area', (SELECT json_build_object('name', a.name,
    'parent', (SELECT json_build_object('name', d.name, 'parent', json_build_object('name', c.name, 'parent', json_build_object('name', p.name, 'parent', NULL)))
      FROM areas d JOIN areas c ON c.id = d.parent_id JOIN areas p ON p.id = c.parent_id WHERE d.id = a.parent_id),
    'communities', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code))
      FROM (SELECT * FROM communities c WHERE c.street_id = a.id AND daterange(c.valid_from, c.valid_to) @> DATE '2023-12-01' ORDER BY code LIMIT 2) c),
    'districtCommunities', json_build_object('totalCount', 0),
    'issues', (SELECT json_build_object('totalCount', (SELECT count(*) FROM issues WHERE street_id = a.id), 'nodes', json_agg(json_build_object('title', title)))
      FROM (SELECT title FROM issues WHERE street_id = a.id ORDER BY reported_at DESC, code LIMIT 1) i),
    'guidances', (SELECT json_build_object('nodes', json_agg(json_build_object('target', json_build_object('name', coalesce(p.name, o.name))) ORDER BY g.created_at, g.id))
      FROM guidances g LEFT JOIN property_projects p ON p.id = g.target_property_project_id LEFT JOIN organizations o ON o.id = g.target_organization_id
      WHERE g.guide_area_id = a.id AND daterange(g.valid_from, g.valid_to) @> DATE '2023-12-01'),
    'identifiers', (SELECT json_build_object('nodes', json_agg(json_build_object('scheme', scheme, 'value', value) ORDER BY scheme, value)) FROM identifiers WHERE owner_area_id = a.id),
    'otherNames', json_build_object('totalCount', 0, 'nodes', json_build_array()), 'oldCodes', json_build_object('totalCount', 0, 'nodes', json_build_array()))
    FROM areas a WHERE a.code = '510104030'),
  'district', (SELECT json_build_object(
    'children', (SELECT json_build_object('totalCount', (SELECT count(*) FROM areas s WHERE s.parent_id = d.id AND daterange(s.valid_from, s.valid_to) @> DATE '2023-12-01'), 'nodes', json_agg(json_build_object('name', name) ORDER BY code))
      FROM (SELECT * FROM areas s WHERE s.parent_id = d.id AND daterange(s.valid_from, s.valid_to) @> DATE '2023-12-01' ORDER BY code LIMIT 2) s),
    'districtCommunities', (SELECT json_build_object('totalCount', (SELECT count(*) FROM communities c WHERE c.district_id = d.id AND daterange(c.valid_from, c.valid_to) @> DATE '2023-12-01'), 'nodes', json_agg(json_build_object('name', name) ORDER BY code))
      FROM (SELECT * FROM communities c WHERE c.district_id = d.id AND daterange(c.valid_from, c.valid_to) @> DATE '2023-12-01' ORDER BY code LIMIT 2) c),
    'organizations', (SELECT json_build_object('totalCount', (SELECT count(*) FROM organizations WHERE district_id = d.id), 'nodes', json_agg(json_build_object('name', name) ORDER BY code))
      FROM (SELECT * FROM organizations WHERE district_id = d.id ORDER BY code LIMIT 2) o),
    'communities', json_build_object('totalCount', 0), 'issues', json_build_object('totalCount', 0))
    FROM areas d WHERE d.code = '510104'))
