WITH s AS (SELECT * FROM service_records WHERE started_at <= $1),
m AS (SELECT generate_series('2023-01-01'::timestamp, '2023-11-01', interval '1 month') AS m),
k AS (SELECT m, count(DISTINCT volunteer_id) AS p, coalesce(sum(hours), 0) AS h FROM m LEFT JOIN s ON date_trunc('month', (started_at AT TIME ZONE 'Asia/Shanghai')) = m AND status = 'CONFIRMED' GROUP BY 1),
r AS (SELECT *, sum(h) OVER (ORDER BY m) AS al, round(h::numeric / nullif(p, 0), 4) AS each FROM k)
SELECT json_build_object('serviceRecordGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('period', json_build_object('label', to_char(m, 'YYYY-MM')), 'people', p, 'hours', h, 'all', al, 'each', each) ORDER BY m), '[]'::json) FROM r)))
