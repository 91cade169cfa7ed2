SELECT json_build_object('code', (SELECT json_build_object('name', p.code, 'code', p.name,
    'buildings', (SELECT json_build_object('nodes', json_agg(json_build_object('name', status, 'title', code)))
      FROM (SELECT status, code FROM issues WHERE compound_id = p.id ORDER BY reported_at DESC LIMIT 1) i),
    'issues', (SELECT json_build_object('totalCount', count(*), 'nodes', (SELECT json_agg(json_build_object('name', number, 'number', name))
      FROM (SELECT number, name FROM buildings WHERE compound_id = p.id ORDER BY code LIMIT 1) f)) FROM buildings WHERE compound_id = p.id),
    'community', 'Compound', 'nodes', json_build_object('edges', c.name))
    FROM compounds p JOIN communities c ON c.id = p.community_id WHERE p.code = '510104-CMP-02'),
  'compounds', (SELECT json_build_object('edges', json_agg(json_build_object('node', name)) FILTER (WHERE code = '510104022006'), 'nodes', count(*)) FROM communities))
