-- A lead that was finished or returned leads no more.
WITH :issues,
r AS (SELECT a.code, count(*) AS n, count(*) FILTER (WHERE compound_id IS NULL) AS c, count(*) FILTER (WHERE grid_id IS NULL) AS g,
  count(*) FILTER (WHERE accepted_at IS NOT NULL AND due_at IS NULL AND status IN ('ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW', 'REPORTED')) AS d,
  count(*) FILTER (WHERE status IN ('DISPATCHED', 'IN_PROGRESS', 'PENDING_REVIEW') AND NOT EXISTS (SELECT FROM assignments s WHERE s.issue_id = i.id AND role = 'LEAD' AND (finished_at IS NULL OR finished_at > $1) AND (returned_at IS NULL OR returned_at > $1) AND assigned_at <= $1)) AS l,
  count(*) FILTER (WHERE status IN ('RESOLVED', 'CLOSED') AND NOT EXISTS (SELECT FROM replies p WHERE p.issue_id = i.id AND p.at <= $1)) AS re
  FROM i JOIN areas a ON a.id = street_id WHERE reported_at >= '2023-01-01T00:00:00+08:00' AND reported_at < '2023-12-01T00:00:00+08:00' GROUP BY 1)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('street', json_build_object('node', json_build_object('code', code))), 'n', n, 'compound', json_build_object('value', c), 'grid', json_build_object('value', g), 'deadline', json_build_object('value', d), 'lead', json_build_object('value', l), 'reply', json_build_object('value', re)) ORDER BY code), '[]'::json) FROM r)))
