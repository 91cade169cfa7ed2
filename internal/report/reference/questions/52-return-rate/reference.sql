-- Only of the present: assignments have no history.
-- Assignments made in the year, of issues that count; by who was assigned, and by the street of the issue.
WITH :issues,
x AS (SELECT a.*, i.street_id, status NOT IN ('MERGED', 'REJECTED', 'WITHDRAWN') AS c FROM assignments a JOIN i ON i.id = a.issue_id WHERE a.assigned_at <= $1 AND a.assigned_at >= '2023-01-01T00:00:00+08:00' AND a.assigned_at < '2023-12-01T00:00:00+08:00'),
r AS (SELECT o.code, role, count(*) AS n, count(*) FILTER (WHERE c) AS d, count(*) FILTER (WHERE c AND returned_at IS NOT NULL) AS p FROM x JOIN organizations o ON o.id = organization_id GROUP BY 1, 2 ORDER BY n DESC, 1, role COLLATE "C" LIMIT 50),
s AS (SELECT a.code, count(*) FILTER (WHERE c) AS d, count(*) FILTER (WHERE c AND returned_at IS NOT NULL) AS p FROM x JOIN areas a ON a.id = street_id GROUP BY 1),
t AS (SELECT a.code FROM i JOIN areas a ON a.id = street_id WHERE reported_at >= '2023-01-01T00:00:00+08:00' AND reported_at < '2023-12-01T00:00:00+08:00' UNION SELECT code FROM s)
SELECT json_build_object('assignmentGroups', json_build_object('nodes', (SELECT json_agg(json_build_object('key', json_build_object('organization', json_build_object('node', json_build_object('code', code)), 'role', role), 'n', n, 'rate', json_build_object('value', round(p::numeric / nullif(d, 0), 4), 'numerator', p, 'denominator', d, 'count', d)) ORDER BY n DESC, code, role COLLATE "C") FROM r)),
  'issueGroups', json_build_object('nodes', (SELECT json_agg(json_build_object('key', json_build_object('street', json_build_object('node', json_build_object('code', code))), 'rate', json_build_object('value', round(p::numeric / nullif(d, 0), 4), 'numerator', p, 'denominator', d, 'count', d)) ORDER BY code) FROM s)))
