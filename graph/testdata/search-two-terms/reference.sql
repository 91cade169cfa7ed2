SELECT json_build_object('search', json_build_object(
  'nodes', json_agg(json_build_object('score', 2002, 'node', json_build_object('code', code, 'name', title)) ORDER BY reported_at DESC, code),
  'pageInfo', json_build_object('hasNextPage', true)))
FROM (SELECT * FROM issues WHERE title LIKE '%楼道%' AND title LIKE '%杂物%' ORDER BY reported_at DESC, code LIMIT 5) i
