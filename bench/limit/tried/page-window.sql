-- Reads the issues once and counts by a window.
-- $1 community
-- $2 status
-- $3 from
-- $4 to
-- $5 at
SELECT '{"data":{"issues":{"totalCount":' || coalesce(max(total), 0)
       || ',"nodes":' || coalesce(json_agg(n)::text, '[]') || '}}}'
  FROM (SELECT count(*) OVER () AS total, code, title, status, urgency, reported_at, due_at
            FROM issues
           WHERE community_id = (SELECT id FROM communities WHERE code = $1)
             AND status = ANY ($2) AND reported_at >= $3 AND reported_at < $4 AND reported_at <= $5
           ORDER BY reported_at DESC, code LIMIT 100) AS i
 CROSS JOIN LATERAL (SELECT i.code, i.title, i.status, i.urgency,
                            i.reported_at AS "reportedAt", i.due_at AS "dueAt") AS n
