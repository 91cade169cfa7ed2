WITH i AS (SELECT c.code AS community, c.name, i.code, i.title, row_number() OVER (PARTITION BY c.id ORDER BY i.reported_at DESC, i.code) AS n
  FROM issues i JOIN communities c ON c.id = i.community_id WHERE c.code IN ('510104030009', '510104030901'))
SELECT json_build_object('communities', json_build_object(
  'nodes', (SELECT json_agg(json_build_object('name', name, 'x', json_build_object('nodes', json_build_array(json_build_object('code', code)))) ORDER BY community) FROM i WHERE n = 1),
  'edges', (SELECT json_agg(json_build_object('node', json_build_object('x', json_build_object('nodes', titles))) ORDER BY community)
    FROM (SELECT community, json_agg(json_build_object('title', title) ORDER BY n) AS titles FROM i WHERE n <= 2 GROUP BY community) t)))
