-- The same week a year ago is the one 52 weeks before: weeks begin on one day of the week and never on the same day of the year before.
WITH :issues,
x AS (SELECT ((reported_at AT TIME ZONE 'Asia/Shanghai')::date - (extract(isodow FROM (reported_at AT TIME ZONE 'Asia/Shanghai'))::int - 1)) AS w FROM i WHERE reported_at >= '2021-12-27T00:00:00+08:00'),
s AS (SELECT generate_series(min(w)::timestamp, max(w), interval '7 days')::date AS w FROM x),
k AS (SELECT s.w, count(x.w) AS n FROM s LEFT JOIN x USING (w) GROUP BY 1),
r AS (SELECT k.*, k.n - y.n AS year, k.n - p.n AS week FROM k LEFT JOIN k y ON y.w = k.w - 364 LEFT JOIN k p ON p.w = k.w - 7)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('reportedAt', json_build_object('from', to_char(w::timestamp, 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'))), 'n', n, 'year', year, 'week', week) ORDER BY w), '[]'::json) FROM r)))
