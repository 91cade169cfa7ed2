-- Communities, five open issues of each, compound and grid of each issue. Arrays
-- of rows are gathered inside and made JSON once, at the top.
-- $1 from
-- $2 open
-- $3 at
-- $4 day
SELECT '{"data":{"communities":{"nodes":' || array_to_json(ARRAY(
  SELECT c FROM (
    SELECT c.code, c.name, (SELECT l FROM (SELECT ARRAY(
        SELECT n FROM (
          SELECT i.code, i.title, i.status, i.reported_at AS "reportedAt", p AS compound, g AS grid
            FROM (SELECT code, title, status, reported_at, compound_id, grid_id
                    FROM issues
                   WHERE community_id = c.id AND status = ANY ($2) AND reported_at <= $3
                   ORDER BY reported_at DESC, code LIMIT 5) AS i
            LEFT JOIN LATERAL (SELECT name FROM compounds WHERE id = i.compound_id) AS p ON true
            LEFT JOIN LATERAL (SELECT name FROM grids WHERE id = i.grid_id) AS g ON true
           ORDER BY i.reported_at DESC, i.code) AS n) AS nodes) AS l) AS issues
      FROM communities AS c
     WHERE c.code >= $1
       AND (c.valid_from IS NULL OR c.valid_from <= $4) AND (c.valid_to IS NULL OR c.valid_to > $4)
     ORDER BY c.code LIMIT 50) AS c)) || '}}}'
