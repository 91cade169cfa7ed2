SELECT json_build_object('compounds', json_build_object('nodes', json_agg(json_build_object('name', c.name,
  'issues', (SELECT json_build_object('nodes', json_agg(json_build_object('code', code) ORDER BY reported_at DESC, code),
      'pageInfo', json_build_object('hasNextPage', false, 'hasPreviousPage', (SELECT count(*) FROM issues WHERE compound_id = c.id) > 2))
    FROM (SELECT * FROM issues WHERE compound_id = c.id ORDER BY reported_at, code DESC LIMIT 2) i),
  'buildings', (SELECT json_build_object('nodes', json_agg(json_build_object('number', number) ORDER BY code),
      'pageInfo', json_build_object('hasNextPage', false, 'hasPreviousPage', (SELECT count(*) FROM buildings WHERE compound_id = c.id) > 3))
    FROM (SELECT * FROM buildings WHERE compound_id = c.id ORDER BY code DESC LIMIT 3) b)) ORDER BY c.code)))
FROM compounds c WHERE kind = 'OLD_COURTYARD'
