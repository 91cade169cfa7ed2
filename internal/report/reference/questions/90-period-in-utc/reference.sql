-- The days of the period are those of the zone; slots are written in +08:00 all the same.
WITH :issues,
d AS (SELECT generate_series('2023-06-28'::timestamp, '2023-07-04', interval '1 day') AT TIME ZONE 'UTC' AS d),
r AS (SELECT d, (SELECT count(*) FROM i WHERE reported_at >= d AND reported_at < d + interval '24 hours') AS n, (SELECT count(*) FROM i WHERE resolved_at >= d AND resolved_at < d + interval '24 hours') AS re FROM d)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('period', json_build_object('from', regexp_replace(to_char(d AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '\.?0+$', '') || '+08:00', 'to', regexp_replace(to_char((d + interval '24 hours') AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '\.?0+$', '') || '+08:00'), 'n', n, 'resolved', re) ORDER BY d), '[]'::json) FROM r), 'totalCount', 7, 'total', (SELECT json_build_object('n', sum(n), 'resolved', sum(re)) FROM r)))
