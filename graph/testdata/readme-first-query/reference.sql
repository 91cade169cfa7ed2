SELECT json_build_object('community', (
  SELECT json_build_object('name', c.name, 'street', json_build_object('name', s.name), 'compounds', json_build_object('nodes', (
    SELECT json_agg(json_build_object('name', p.name, 'kindLabel', CASE p.kind WHEN 'COMMERCIAL_HOUSING' THEN '商品房小区' END) ORDER BY p.code)
    FROM compounds p WHERE p.community_id = c.id)))
  FROM communities c JOIN areas s ON s.id = c.street_id WHERE c.code = '510104030009'))
