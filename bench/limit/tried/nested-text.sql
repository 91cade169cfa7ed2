-- Values of closed lists are put in as they are: a check keeps them plain.
-- $1 from
-- $2 open
-- $3 at
-- $4 day
SELECT '{"data":{"communities":{"nodes":[' || coalesce(string_agg(
    '{"code":' || to_json(c.code) || ',"name":' || to_json(c.name) || ',"issues":{"nodes":[' || l.nodes || ']}}',
    ',' ORDER BY c.code), '') || ']}}}'
  FROM (SELECT id, code, name
          FROM communities
         WHERE code >= $1
           AND (valid_from IS NULL OR valid_from <= $4) AND (valid_to IS NULL OR valid_to > $4)
         ORDER BY code LIMIT 50) AS c
 CROSS JOIN LATERAL (
   SELECT coalesce(string_agg(
            '{"code":' || to_json(i.code) || ',"title":' || to_json(i.title) || ',"status":"' || i.status
            || '","reportedAt":' || to_json(i.reported_at)
            || ',"compound":' || coalesce('{"name":' || to_json(p.name) || '}', 'null')
            || ',"grid":' || coalesce('{"name":' || to_json(g.name) || '}', 'null') || '}', ','
            ORDER BY i.reported_at DESC, i.code), '') AS nodes
     FROM (SELECT code, title, status, reported_at, compound_id, grid_id
             FROM issues
            WHERE community_id = c.id AND status = ANY ($2) AND reported_at <= $3
            ORDER BY reported_at DESC, code LIMIT 5) AS i
     LEFT JOIN compounds AS p ON p.id = i.compound_id
     LEFT JOIN grids AS g ON g.id = i.grid_id) AS l
