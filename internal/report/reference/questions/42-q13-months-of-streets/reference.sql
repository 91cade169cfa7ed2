-- Each measure in its own month: acceptance, deadline, rating. The street is that of the report. Months without data are there with zeros and no rates.
WITH :issues, :needed, :ratings,
m AS (SELECT generate_series('2023-01-01'::timestamp, '2023-11-01', interval '1 month') AS m),
e AS (SELECT street_id, 'a' AS what, accepted_at AS at, true AS good FROM i WHERE accepted_at IS NOT NULL AND status NOT IN ('MERGED', 'REJECTED', 'WITHDRAWN')
  UNION ALL SELECT street_id, 'd', due_at, t = 'done in time' FROM needed
  UNION ALL SELECT street_id, 'r', rated_at, score >= 4 FROM latest JOIN i ON i.id = issue_id WHERE status NOT IN ('MERGED', 'REJECTED', 'WITHDRAWN')),
y AS (SELECT *, date_trunc('month', (at AT TIME ZONE 'Asia/Shanghai')) AS m FROM e WHERE at >= '2023-01-01T00:00:00+08:00' AND at < '2023-12-01T00:00:00+08:00'),
s AS (SELECT DISTINCT a.id, a.code, a.name FROM y JOIN areas a ON a.id = street_id),
r AS (SELECT s.code, s.name, m.m, count(*) FILTER (WHERE what = 'a') AS a, count(*) FILTER (WHERE what = 'd') AS d, count(*) FILTER (WHERE what = 'd' AND good) AS dg,
  count(*) FILTER (WHERE what = 'r') AS r, count(*) FILTER (WHERE what = 'r' AND good) AS rg FROM s CROSS JOIN m LEFT JOIN y ON y.street_id = s.id AND y.m = m.m GROUP BY 1, 2, 3)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('street', json_build_object('node', json_build_object('code', code, 'name', name))), 'period', json_build_object('label', to_char(m, 'YYYY-MM')), 'accepted', json_build_object('value', a), 'onTime', json_build_object('value', round(dg::numeric / nullif(d, 0), 4), 'numerator', dg, 'denominator', d), 'satisfaction', json_build_object('value', round(rg::numeric / nullif(r, 0), 4), 'numerator', rg, 'denominator', r)) ORDER BY code, m), '[]'::json) FROM r), 'totalCount', (SELECT count(*) FROM r)))
