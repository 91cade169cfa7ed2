-- $1 from
-- $2 at
-- $3 day
SELECT '{"data":{"communities":{"nodes":' || coalesce(json_agg(c)::text, '[]') || '}}}'
  FROM (
    SELECT c.code, c.name, pl AS compounds
      FROM (SELECT c.id, c.code, c.name FROM communities AS c
     WHERE c.code >= $1
       AND (c.valid_from IS NULL OR c.valid_from <= $3) AND (c.valid_to IS NULL OR c.valid_to > $3)
     ORDER BY c.code LIMIT 10) AS c
     CROSS JOIN LATERAL (SELECT coalesce(json_agg(p), '[]') AS nodes FROM (
       SELECT p.code, p.name, il AS issues
         FROM (SELECT id, code, name
                 FROM compounds
                WHERE community_id = c.id
                ORDER BY code LIMIT 10) AS p
        CROSS JOIN LATERAL (SELECT coalesce(json_agg(i), '[]') AS nodes FROM (
          SELECT i.code, i.title, i.status, i.reported_at AS "reportedAt", el AS "issueEvents"
            FROM (SELECT id, code, title, status, reported_at
                    FROM issues
                   WHERE compound_id = p.id AND reported_at <= $2
                   ORDER BY reported_at DESC, code LIMIT 10) AS i
           CROSS JOIN LATERAL (SELECT coalesce(json_agg(e), '[]') AS nodes FROM (
             SELECT action, at
               FROM issue_events
              WHERE issue_id = i.id AND at <= $2
              ORDER BY seq LIMIT 3) AS e) AS el
           ORDER BY i.reported_at DESC, i.code) AS i) AS il
        ORDER BY p.code) AS p) AS pl
     ORDER BY c.code) AS c
