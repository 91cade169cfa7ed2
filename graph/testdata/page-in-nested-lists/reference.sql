SELECT json_build_object('communities', json_build_object('nodes', json_agg(json_build_object('name', c.name, 'grids', (
  SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('name', g.name) ORDER BY g.code) FILTER (WHERE g.n <= 2),
    'pageInfo', json_build_object('hasNextPage', count(*) > 2, 'hasPreviousPage', false))
  FROM (SELECT *, row_number() OVER (ORDER BY code) AS n FROM grids
    WHERE community_id = c.id AND level <> 'MICRO' AND daterange(valid_from, valid_to) @> DATE '2023-12-01') g)) ORDER BY c.code)))
FROM communities c WHERE id IN (SELECT community_id FROM compounds) AND daterange(c.valid_from, c.valid_to) @> DATE '2023-12-01'
