-- $1 from
-- $2 open
-- $3 at
-- $4 day
SELECT '{"data":{"communities":{"nodes":' || coalesce(json_agg(c)::text, '[]') || '}}}'
  FROM (
    SELECT c.code, c.name, l AS issues
      FROM (SELECT id, code, name
              FROM communities
             WHERE code >= $1
               AND (valid_from IS NULL OR valid_from <= $4) AND (valid_to IS NULL OR valid_to > $4)
             ORDER BY code LIMIT 50) AS c
     CROSS JOIN LATERAL (
       SELECT coalesce(json_agg(n), '[]') AS nodes
         FROM (SELECT i.code, i.title, i.status, i.reported_at AS "reportedAt", p AS compound, g AS grid
                 FROM (SELECT code, title, status, reported_at, compound_id, grid_id
                         FROM issues
                        WHERE community_id = c.id AND status = ANY ($2) AND reported_at <= $3
                        ORDER BY reported_at DESC, code LIMIT 5) AS i
                 LEFT JOIN LATERAL (SELECT name FROM compounds WHERE id = i.compound_id) AS p ON true
                 LEFT JOIN LATERAL (SELECT name FROM grids WHERE id = i.grid_id) AS g ON true
                ORDER BY i.reported_at DESC, i.code) AS n) AS l
     ORDER BY c.code) AS c
