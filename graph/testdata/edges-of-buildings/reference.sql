SELECT json_build_object('building', (SELECT json_build_object('name', b.name, 'compound', json_build_object('name', c.name, 'community', json_build_object('name', m.name)),
  'memberships', (SELECT json_build_object('nodes', json_agg(json_build_object('roleLabel', CASE s.role WHEN 'BUILDING_LEAD' THEN '楼栋长' WHEN 'PARTY_MEMBER_REP' THEN '小区党员代表' END,
      'person', json_build_object('name', p.name)) ORDER BY s.role, s.id))
    FROM memberships s JOIN persons p ON p.id = s.person_id WHERE s.target_building_id = b.id AND daterange(s.valid_from, s.valid_to) @> DATE '2023-12-01'),
  'gridCoverages', (SELECT json_build_object('nodes', json_agg(json_build_object('part', v.part, 'households', v.households, 'grid', json_build_object('name', g.name)) ORDER BY v.part))
    FROM grid_coverages v JOIN grids g ON g.id = v.grid_id WHERE v.target_building_id = b.id AND daterange(v.valid_from, v.valid_to) @> DATE '2023-12-01'),
  'grids', (SELECT json_build_object('nodes', json_agg(json_build_object('code', g.code) ORDER BY g.code))
    FROM grid_coverages v JOIN grids g ON g.id = v.grid_id WHERE v.target_building_id = b.id AND daterange(v.valid_from, v.valid_to) @> DATE '2023-12-01' AND daterange(g.valid_from, g.valid_to) @> DATE '2023-12-01'),
  'issues', (SELECT json_build_object('nodes', json_agg(json_build_object('title', title) ORDER BY reported_at DESC, code)) FROM issues WHERE building_id = b.id AND status <> 'CLOSED'))
  FROM buildings b JOIN compounds c ON c.id = b.compound_id JOIN communities m ON m.id = c.community_id WHERE b.code = '510104-CMP-01-02'))
