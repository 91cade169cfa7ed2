-- Values of closed lists are put in as they are: a check keeps them plain.
-- $1 id
-- $2 at
SELECT '{"data":{"issue":' || coalesce((
  SELECT '{"code":' || to_json(code) || ',"title":' || to_json(title) || ',"status":"' || status
      || '","urgency":"' || urgency || '","reportedAt":' || to_json(reported_at)
      || ',"dueAt":' || coalesce(to_json(due_at)::text, 'null') || '}'
    FROM issues
   WHERE id = $1 AND reported_at <= $2), 'null') || '}}'
