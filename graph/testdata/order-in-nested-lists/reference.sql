SELECT json_build_object('compounds', json_build_object('nodes', json_agg(json_build_object('name', c.name, 'builtYear', c.built_year,
  'oldest', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('title', title)), '[]'))
    FROM (SELECT title FROM issues WHERE compound_id = c.id ORDER BY reported_at, code LIMIT 1) i),
  'buildings', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('number', number, 'floors', floors) ORDER BY floors DESC, number DESC), '[]'))
    FROM (SELECT number, floors FROM buildings WHERE compound_id = c.id ORDER BY floors DESC, number DESC LIMIT 2) b))
  ORDER BY c.built_year DESC NULLS LAST, c.code)))
FROM compounds c WHERE c.kind = 'OLD_COURTYARD'
