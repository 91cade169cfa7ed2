SELECT json_build_object('grid', (
    SELECT json_build_object('name', g.name, 'memberships', (
      SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('person', json_build_object('name', p.name),
        'validFrom', m.valid_from, 'validTo', m.valid_to) ORDER BY m.created_at, m.id))
      FROM memberships m JOIN persons p ON p.id = m.person_id
      WHERE m.target_grid_id = g.id AND m.role = 'GRID_WORKER' AND daterange(m.valid_from, m.valid_to) @> DATE '2023-06-30'))
    FROM grids g WHERE g.code = '510104030009001'),
  'left', (SELECT json_build_object('memberships', json_build_object('nodes', coalesce(json_agg(json_build_object('role', m.role) ORDER BY m.role, m.id)
      FILTER (WHERE daterange(m.valid_from, m.valid_to) @> DATE '2023-06-30'), '[]')))
    FROM memberships m JOIN persons p ON p.id = m.person_id WHERE p.code = '510104-PER-024'))
