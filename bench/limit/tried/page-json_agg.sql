-- $1 community
-- $2 status
-- $3 from
-- $4 to
-- $5 at
SELECT '{"data":{"issues":{"totalCount":' || (
          SELECT count(*)
            FROM issues
           WHERE community_id = (SELECT id FROM communities WHERE code = $1)
             AND status = ANY ($2) AND reported_at >= $3 AND reported_at < $4 AND reported_at <= $5)
       || ',"nodes":' || (
  SELECT coalesce(json_agg(i), '[]')
    FROM (SELECT code, title, status, urgency, reported_at AS "reportedAt", due_at AS "dueAt"
            FROM issues
           WHERE community_id = (SELECT id FROM communities WHERE code = $1)
             AND status = ANY ($2) AND reported_at >= $3 AND reported_at < $4 AND reported_at <= $5
           ORDER BY reported_at DESC, code LIMIT 100) AS i) || '}}}'
