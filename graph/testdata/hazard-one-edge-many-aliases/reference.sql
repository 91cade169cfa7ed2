WITH g AS (SELECT g.name, g.code, g.level FROM grids g JOIN communities c ON c.id = g.community_id
  WHERE c.code = '510104030009' AND daterange(g.valid_from, g.valid_to) @> DATE '2023-12-01')
SELECT json_build_object('community', json_build_object(
    'first', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name))) FROM g WHERE code = (SELECT min(code) FROM g)),
    'last', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name))) FROM g WHERE code = (SELECT max(code) FROM g)),
    'some', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM g WHERE level = 'STANDARD'),
    'same', (SELECT json_build_object('totalCount', count(*)) FROM g WHERE level = 'STANDARD'),
    'grids', (SELECT json_build_object('nodes', json_agg(json_build_object('code', code))) FROM g WHERE code = (SELECT max(code) FROM g))),
  'again', json_build_object('first', json_build_object('nodes', (SELECT json_agg(json_build_object('code', code)) FROM
    (SELECT min(g.code) AS code FROM grids g JOIN communities c ON c.id = g.community_id WHERE c.code = '510104026013') h))))
