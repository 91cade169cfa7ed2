-- by-month-of-year: half-open slots in Asia/Shanghai.
WITH :issues,
k AS (SELECT extract(month FROM (reported_at AT TIME ZONE 'Asia/Shanghai'))::int AS s, count(*) AS n FROM i WHERE reported_at >= '2022-12-25T00:00:00+08:00' GROUP BY 1 ORDER BY 1 LIMIT 1000),
r AS (SELECT s, n, NULL AS f, NULL AS t, s AS no, s || '月' AS label FROM k)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('reportedAt', json_build_object('from', f, 'to', t, 'number', no, 'label', label)), 'n', n) ORDER BY s), '[]'::json) FROM r)))
