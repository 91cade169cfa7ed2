WITH :issues,
k AS (SELECT m.code, date_trunc('year', (reported_at AT TIME ZONE 'Asia/Shanghai')) AS y, count(*) FILTER (WHERE resolved_at IS NOT NULL AND status NOT IN ('MERGED', 'REJECTED', 'WITHDRAWN')) AS d, count(*) FILTER (WHERE resolved_at IS NOT NULL AND status NOT IN ('MERGED', 'REJECTED', 'WITHDRAWN') AND reopen_count >= 1) AS n FROM i JOIN communities m ON m.id = community_id GROUP BY 1, 2),
x AS (SELECT *, round(n::numeric / nullif(d, 0), 4) AS v FROM k),
r AS (SELECT * FROM x WHERE v >= 0.01 ORDER BY v DESC, y DESC, code LIMIT 25)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('community', json_build_object('node', json_build_object('code', code)), 'reportedAt', json_build_object('label', to_char(y, 'YYYY'))), 'rate', json_build_object('value', v, 'denominator', d)) ORDER BY v DESC, y DESC, code), '[]'::json) FROM r), 'totalCount', (SELECT count(*) FROM x WHERE v >= 0.01)))
