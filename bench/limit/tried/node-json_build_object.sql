-- $1 id
-- $2 at
SELECT json_build_object('data', json_build_object('issue', (
  SELECT json_build_object('code', code, 'title', title, 'status', status, 'urgency', urgency,
                           'reportedAt', reported_at, 'dueAt', due_at)
    FROM issues
   WHERE id = $1 AND reported_at <= $2)))
