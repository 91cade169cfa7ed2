-- Every day between the first and the last that occur; of nothing sums are 0 and means null.
WITH :issues,
x AS (SELECT *, date_trunc('day', (reported_at AT TIME ZONE 'Asia/Shanghai')) AS d FROM i WHERE reported_at >= '2023-09-20T00:00:00+08:00' AND reported_at < '2023-10-20T00:00:00+08:00'),
s AS (SELECT generate_series(min(d), max(d), interval '1 day') AS d FROM x),
r AS (SELECT s.d, count(x.id) AS n, coalesce(sum(reopen_count), 0) AS su, round(avg(reopen_count), 4) AS av FROM s LEFT JOIN x USING (d) GROUP BY 1)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('reportedAt', json_build_object('from', to_char(d, 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'))), 'n', n, 'sum', su, 'avg', av) ORDER BY d), '[]'::json) FROM r), 'totalCount', (SELECT count(*) FROM r)))
