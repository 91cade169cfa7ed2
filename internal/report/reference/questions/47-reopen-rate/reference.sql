-- Issues resolved in the year, and those reopened at least once.
WITH :issues,
x AS (SELECT source, (status NOT IN ('MERGED', 'REJECTED', 'WITHDRAWN')) AS base, coalesce(reopen_count >= 1, false) AS part FROM i WHERE resolved_at >= '2023-01-01T00:00:00+08:00' AND resolved_at < '2023-12-01T00:00:00+08:00'),
r AS (SELECT source AS k, count(*) FILTER (WHERE base) AS d, count(*) FILTER (WHERE base AND part) AS n FROM x GROUP BY 1)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('source', k), 'rate', json_build_object('value', round(n::numeric / nullif(d, 0), 4), 'numerator', n, 'denominator', d, 'count', d)) ORDER BY k COLLATE "C"), '[]'::json) FROM r), 'total', (SELECT json_build_object('rate', json_build_object('value', round(sum(n)::numeric / nullif(sum(d), 0), 4), 'numerator', coalesce(sum(n), 0), 'denominator', coalesce(sum(d), 0), 'count', coalesce(sum(d), 0))) FROM r)))
