-- How many issues there are, and the newest hundred. Reading a hundred rows twice
-- costs less than keeping them all to be counted and cut. Values of closed lists
-- are put in as they are: a check keeps them plain.
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
       || ',"nodes":[' || coalesce((
  SELECT string_agg('{"code":' || to_json(code) || ',"title":' || to_json(title)
           || ',"status":"' || status || '","urgency":"' || urgency
           || '","reportedAt":' || to_json(reported_at)
           || ',"dueAt":' || coalesce(to_json(due_at)::text, 'null') || '}', ',')
    FROM (SELECT code, title, status, urgency, reported_at, due_at
            FROM issues
           WHERE community_id = (SELECT id FROM communities WHERE code = $1)
             AND status = ANY ($2) AND reported_at >= $3 AND reported_at < $4 AND reported_at <= $5
           ORDER BY reported_at DESC, code LIMIT 100) AS i), '') || ']}}}'
