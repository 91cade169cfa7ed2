-- by-hour: half-open slots in Asia/Shanghai.
WITH :issues,
k AS (SELECT date_trunc('hour', (reported_at AT TIME ZONE 'Asia/Shanghai')) AS s, count(*) AS n FROM i WHERE reported_at >= '2022-12-25T00:00:00+08:00' GROUP BY 1 ORDER BY 1 LIMIT 300),
r AS (SELECT s, n, regexp_replace(to_char((s AT TIME ZONE 'Asia/Shanghai') AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '\.?0+$', '') || '+08:00' AS f, regexp_replace(to_char(((s + interval '1 hour') AT TIME ZONE 'Asia/Shanghai') AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '\.?0+$', '') || '+08:00' AS t, extract(hour FROM s)::int AS no, to_char(s, 'YYYY-MM-DD"T"HH24:00') AS label FROM k)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('reportedAt', json_build_object('from', f, 'to', t, 'number', no, 'label', label)), 'n', n) ORDER BY s), '[]'::json) FROM r)))
