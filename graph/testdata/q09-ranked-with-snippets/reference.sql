WITH found AS (
  SELECT i.*, c.name AS compound, m.name AS community,
         2000 + (length(i.title) - length(replace(i.title, '楼道', ''))) / 2 + (length(i.title) - length(replace(i.title, '杂物', ''))) / 2 AS score
    FROM issues i JOIN compounds c ON c.id = i.compound_id JOIN communities m ON m.id = i.community_id
   WHERE c.kind = 'OLD_COURTYARD' AND i.title LIKE '%楼道%' AND i.title LIKE '%杂物%' AND i.reported_at <= '2023-12-01T00:00:00+08:00'
)
SELECT json_build_object(
  'search', json_build_object(
    'nodes', (SELECT json_agg(json_build_object('score', score, 'field', 'title', 'snippet', regexp_replace(title, '((?:楼道|杂物)+)', '«\1»', 'g'),
        'node', json_build_object('code', code, 'title', title, 'compound', json_build_object('name', compound), 'community', json_build_object('name', community)))
        ORDER BY score DESC, reported_at DESC, code)
      FROM (SELECT * FROM found ORDER BY score DESC, reported_at DESC, code LIMIT 4) x),
    'pageInfo', json_build_object('hasNextPage', (SELECT count(*) > 4 FROM found))),
  'issues', json_build_object('totalCount', (SELECT count(*) FROM found)))
