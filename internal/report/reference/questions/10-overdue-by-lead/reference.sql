-- Q17 without working days: open, clock not paused, past the deadline; the lead that neither finished nor returned it.
WITH :issues,
late AS (SELECT * FROM i WHERE status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW') AND due_at < $1),
r AS (SELECT o.code, count(*) AS n, min(late.due_at) AS oldest FROM late
  LEFT JOIN assignments a ON a.issue_id = late.id AND a.role = 'LEAD' AND a.assigned_at <= $1 AND (a.finished_at IS NULL OR a.finished_at > $1) AND (a.returned_at IS NULL OR a.returned_at > $1)
  LEFT JOIN organizations o ON o.id = a.organization_id GROUP BY 1)
SELECT json_build_object('issueGroups', json_build_object('totalCount', (SELECT count(*) FROM r), 'nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('lead', json_build_object('organization', json_build_object('node', CASE WHEN code IS NOT NULL THEN json_build_object('code', code) END))), 'n', n, 'oldest', regexp_replace(to_char(oldest AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '\.?0+$', '') || '+08:00') ORDER BY n DESC, code NULLS LAST), '[]'::json) FROM (SELECT * FROM r ORDER BY n DESC, code NULLS LAST LIMIT 100) r)))
