-- $1 before
-- $2 at
SELECT '{"data":{"issues":{"nodes":' || (
  SELECT coalesce(json_agg(json_build_object('code', code, 'title', title, 'nature', nature,
           'source', source, 'urgency', urgency, 'status', status, 'reportedAt', "reportedAt",
           'acceptedAt', "acceptedAt", 'dueAt', "dueAt", 'reopenCount', "reopenCount")), '[]')
    FROM (SELECT code, title, nature, source, urgency, status, reported_at AS "reportedAt",
                 accepted_at AS "acceptedAt", due_at AS "dueAt", reopen_count AS "reopenCount"
            FROM issues
           WHERE reported_at < $1 AND reported_at <= $2
           ORDER BY reported_at DESC, code LIMIT 1000) AS i) || '}}}'
