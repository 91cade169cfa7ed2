-- One issue. Two pieces of text around a row cost less than a document that is
-- built as JSON from the top.
-- $1 id
-- $2 at
SELECT '{"data":{"issue":' || coalesce((
  SELECT row_to_json(r)
    FROM (SELECT code, title, status, urgency, reported_at AS "reportedAt", due_at AS "dueAt"
            FROM issues
           WHERE id = $1 AND reported_at <= $2) AS r)::text, 'null') || '}}'
