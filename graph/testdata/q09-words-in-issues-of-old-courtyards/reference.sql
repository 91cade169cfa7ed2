SELECT json_build_object('issues', json_build_object('totalCount', count(*), 'nodes', json_agg(o ORDER BY n) FILTER (WHERE n <= 3))) FROM (
  SELECT row_number() OVER (ORDER BY i.reported_at DESC, i.code) AS n,
    json_build_object('code', i.code, 'title', i.title, 'compound', json_build_object('name', p.name), 'community', json_build_object('name', c.name)) AS o
  FROM issues i JOIN compounds p ON p.id = i.compound_id JOIN communities c ON c.id = i.community_id
  WHERE i.title LIKE '%楼道%' AND i.title LIKE '%杂物%' AND p.kind = 'OLD_COURTYARD' AND i.nature = 'HELP') x
