SELECT json_build_object('community', (SELECT json_build_object('name', c.name, 'street', json_build_object('name', s.name),
  'compounds', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM compounds WHERE community_id = c.id),
  'issues', (SELECT json_build_object('nodes', json_agg(json_build_object('title', title)))
    FROM (SELECT title FROM issues WHERE community_id = c.id ORDER BY reported_at DESC LIMIT 1) i))
  FROM communities c JOIN areas s ON s.id = c.street_id WHERE c.code = '510104026013'))
