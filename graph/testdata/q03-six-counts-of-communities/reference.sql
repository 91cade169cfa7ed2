SELECT json_build_object('area', (SELECT json_build_object('name', d.name, 'children', (
  SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('name', s.name, 'communities', (
    SELECT json_build_object('totalCount', count(*), 'nodes', coalesce(json_agg(json_build_object('name', c.name,
      'master', json_build_object('totalCount', g.master), 'standard', json_build_object('totalCount', g.standard),
      'micro', json_build_object('totalCount', g.micro), 'dedicated', json_build_object('totalCount', g.dedicated),
      'housing', json_build_object('totalCount', p.housing), 'towers', json_build_object('totalCount', p.towers)) ORDER BY c.code), '[]'))
    FROM communities c,
    LATERAL (SELECT count(*) FILTER (WHERE level = 'MASTER') AS master, count(*) FILTER (WHERE level = 'STANDARD') AS standard,
      count(*) FILTER (WHERE level = 'MICRO') AS micro, count(*) FILTER (WHERE level = 'DEDICATED') AS dedicated
      FROM grids WHERE community_id = c.id AND daterange(valid_from, valid_to) @> DATE '2023-12-01') g,
    LATERAL (SELECT count(*) FILTER (WHERE kind <> 'OFFICE_TOWER') AS housing, count(*) FILTER (WHERE kind = 'OFFICE_TOWER') AS towers
      FROM compounds WHERE community_id = c.id) p
    WHERE c.street_id = s.id AND daterange(c.valid_from, c.valid_to) @> DATE '2023-12-01')) ORDER BY s.code))
  FROM areas s WHERE s.parent_id = d.id AND daterange(s.valid_from, s.valid_to) @> DATE '2023-12-01'))
  FROM areas d WHERE d.code = '510104'))
