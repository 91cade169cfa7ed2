-- Every month between the first and the last; the change on the month before and on the same month a year ago, null where there is none or it was 0.
WITH :issues,
m AS (SELECT generate_series(min(date_trunc('month', (reported_at AT TIME ZONE 'Asia/Shanghai'))), max(date_trunc('month', (reported_at AT TIME ZONE 'Asia/Shanghai'))), interval '1 month') AS m FROM i),
c AS (SELECT m, (SELECT count(*) FROM i WHERE date_trunc('month', (reported_at AT TIME ZONE 'Asia/Shanghai')) = m) AS n FROM m),
r AS (SELECT c.m, c.n, round((c.n - p.n)::numeric / nullif(p.n, 0), 4) AS up, c.n - p.n AS by, round((c.n - y.n)::numeric / nullif(y.n, 0), 4) AS year, c.n - y.n AS more
  FROM c LEFT JOIN c p ON p.m = c.m - interval '1 month' LEFT JOIN c y ON y.m = c.m - interval '1 year')
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('reportedAt', json_build_object('label', to_char(m, 'YYYY-MM'))), 'n', n, 'up', up, 'by', by, 'year', year, 'more', more) ORDER BY m), '[]'::json) FROM r)))
