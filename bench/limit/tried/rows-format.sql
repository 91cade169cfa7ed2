-- $1 before
-- $2 at
SELECT '{"data":{"issues":{"nodes":[' || coalesce((
  SELECT string_agg(format('{"code":%s,"title":%s,"nature":"%s","source":"%s","urgency":"%s",'
             '"status":"%s","reportedAt":%s,"acceptedAt":%s,"dueAt":%s,"reopenCount":%s}',
             to_json(code), to_json(title), nature, source, urgency, status, to_json("reportedAt"),
             coalesce(to_json("acceptedAt")::text, 'null'), coalesce(to_json("dueAt")::text, 'null'),
             "reopenCount"), ',')
    FROM (SELECT code, title, nature, source, urgency, status, reported_at AS "reportedAt",
                 accepted_at AS "acceptedAt", due_at AS "dueAt", reopen_count AS "reopenCount"
            FROM issues
           WHERE reported_at < $1 AND reported_at <= $2
           ORDER BY reported_at DESC, code LIMIT 1000) AS i), '') || ']}}}'
