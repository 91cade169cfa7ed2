-- by-week: half-open slots in Asia/Shanghai.
WITH :issues,
k AS (SELECT ((reported_at AT TIME ZONE 'Asia/Shanghai')::date - (extract(isodow FROM (reported_at AT TIME ZONE 'Asia/Shanghai'))::int - 1))::timestamp AS s, count(*) AS n FROM i WHERE reported_at >= '2022-12-25T00:00:00+08:00' GROUP BY 1 ORDER BY 1 LIMIT 1000),
r AS (SELECT s, n, regexp_replace(to_char((s AT TIME ZONE 'Asia/Shanghai') AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '\.?0+$', '') || '+08:00' AS f, regexp_replace(to_char(((s + interval '7 days') AT TIME ZONE 'Asia/Shanghai') AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '\.?0+$', '') || '+08:00' AS t, extract(week FROM s)::int AS no, to_char(s, 'YYYY-MM-DD') AS label FROM k)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('reportedAt', json_build_object('from', f, 'to', t, 'number', no, 'label', label)), 'n', n) ORDER BY s), '[]'::json) FROM r)))
