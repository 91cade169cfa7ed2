-- Along the quarters of each street by itself; the change is on the quarter before, if that occurs.
WITH :issues,
k AS (SELECT a.code, date_trunc('quarter', (reported_at AT TIME ZONE 'Asia/Shanghai')) AS q, count(*) AS n, count(*) FILTER (WHERE status IN ('RESOLVED', 'CLOSED')) AS d FROM i JOIN areas a ON a.id = street_id GROUP BY 1, 2),
r AS (SELECT *, (SELECT sum(n) FROM k o WHERE o.code = k.code AND o.q <= k.q) AS al, (SELECT sum(d) FROM k o WHERE o.code = k.code AND o.q <= k.q) AS st,
  n - (SELECT n FROM k o WHERE o.code = k.code AND o.q = k.q - interval '3 months') AS ch FROM k)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('street', json_build_object('node', json_build_object('code', code)), 'reportedAt', json_build_object('label', to_char(q, 'YYYY"-Q"Q'))), 'n', n, 'done', d, 'all', al, 'settled', st, 'change', ch) ORDER BY code, q), '[]'::json) FROM r)))
