WITH i AS (SELECT title, json_build_object('title', title) AS o, reported_at, code FROM issues)
SELECT json_build_object(
  'one', (SELECT json_build_object('nodes', json_agg(o ORDER BY reported_at DESC, code)) FROM i WHERE title LIKE '%燃%'),
  'two', (SELECT json_build_object('nodes', json_agg(o ORDER BY reported_at DESC, code)) FROM i WHERE title LIKE '%渗漏%'),
  'four', (SELECT json_build_object('nodes', json_agg(o ORDER BY reported_at DESC, code)) FROM i WHERE title LIKE '%垃圾分类%'),
  'wide', (SELECT json_build_object('nodes', json_agg(o ORDER BY reported_at DESC, code)) FROM i WHERE title LIKE '%3栋%' AND title LIKE '%顶楼%'),
  'andMore', (SELECT json_build_object('nodes', json_agg(o ORDER BY reported_at DESC, code)) FROM i WHERE title LIKE '2栋%' AND title LIKE '%杂物%'),
  'not', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM compounds WHERE name NOT LIKE '%演示%'),
  'related', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM communities WHERE id IN (
    SELECT community_id FROM compounds WHERE name LIKE '%院落%' AND name LIKE '%3%')),
  'none', json_build_object('totalCount', 0))
