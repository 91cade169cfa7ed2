-- A thousand issues. Pieces of text cost less than any function that makes JSON
-- of whole rows. Values of closed lists are put in as they are: a check keeps
-- them plain.
-- $1 before
-- $2 at
SELECT '{"data":{"issues":{"nodes":[' || coalesce((
  SELECT string_agg('{"code":' || to_json(code) || ',"title":' || to_json(title)
           || ',"nature":"' || nature || '","source":"' || source
           || '","urgency":"' || urgency || '","status":"' || status
           || '","reportedAt":' || to_json("reportedAt")
           || ',"acceptedAt":' || coalesce(to_json("acceptedAt")::text, 'null')
           || ',"dueAt":' || coalesce(to_json("dueAt")::text, 'null')
           || ',"reopenCount":' || "reopenCount" || '}', ',')
    FROM (SELECT code, title, nature, source, urgency, status, reported_at AS "reportedAt",
                 accepted_at AS "acceptedAt", due_at AS "dueAt", reopen_count AS "reopenCount"
            FROM issues
           WHERE reported_at < $1 AND reported_at <= $2
           ORDER BY reported_at DESC, code LIMIT 1000) AS i), '') || ']}}}'
