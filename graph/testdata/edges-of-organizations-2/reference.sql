SELECT json_build_object(
  'enterprise', (SELECT json_build_object('community', json_build_object('name', c.name),
    'occupancies', (SELECT json_build_object('nodes', json_agg(json_build_object('floor', y.floor, 'validFrom', y.valid_from, 'compound', json_build_object('name', p.name)) ORDER BY y.created_at, y.id))
      FROM occupancies y JOIN compounds p ON p.id = y.compound_id WHERE y.enterprise_id = o.id AND daterange(y.valid_from, y.valid_to) @> DATE '2023-12-01'),
    'occupiedCompounds', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM compounds
      WHERE id IN (SELECT compound_id FROM occupancies y WHERE y.enterprise_id = o.id AND daterange(y.valid_from, y.valid_to) @> DATE '2023-12-01')),
    'memberships', (SELECT json_build_object('nodes', json_agg(json_build_object('role', m.role, 'onBehalfOf', CASE WHEN b.id IS NOT NULL THEN json_build_object('name', b.name) END) ORDER BY m.created_at, m.id))
      FROM memberships m LEFT JOIN organizations b ON b.id = m.on_behalf_of_id WHERE m.target_organization_id = o.id AND daterange(m.valid_from, m.valid_to) @> DATE '2023-12-01'),
    'hostedGrids', json_build_object('totalCount', 0), 'reportedIssues', json_build_object('totalCount', 0))
    FROM organizations o JOIN communities c ON c.id = o.community_id WHERE o.code = '510104-ORG-035'),
  'reporter', json_build_object('reportedIssues', json_build_object('nodes', json_build_array(json_build_object('title', '空调夜间异响')))),
  'group', json_build_object('children', json_build_object('nodes', json_build_array(json_build_object('name', '锦江发展建投', 'parent', json_build_object('name', '锦江发展集团'))))),
  'committee', json_build_object('ownersCommitteeOf', json_build_object('name', '演示院落1'),
    'guidedBy', json_build_object('nodes', json_build_array(json_build_object('guide', json_build_object('name', '沙河街道'))))),
  'residents', json_build_object('guidances', json_build_object('nodes', json_build_array(json_build_object('target', json_build_object('name', '演示社会组织-01'))))),
  'employer', json_build_object('representations', (SELECT json_build_object('nodes', json_agg(json_build_object('person', json_build_object('name', p.name), 'target', json_build_object('code', g.code)) ORDER BY m.created_at, m.id))
    FROM memberships m JOIN organizations o ON o.id = m.on_behalf_of_id JOIN persons p ON p.id = m.person_id JOIN grids g ON g.id = m.target_grid_id
    WHERE o.code = '510104-ORG-009' AND m.role = 'GRID_WORKER' AND daterange(m.valid_from, m.valid_to) @> DATE '2023-12-01')))
