-- The latest rating of each issue as of the read, in the month it was given; of two at one time the later number. 4 is satisfied, 3 only where fair counts.
WITH :issues, :ratings,
m AS (SELECT generate_series('2023-01-01'::timestamp, '2023-11-01', interval '1 month') AS m),
x AS (SELECT date_trunc('month', (rated_at AT TIME ZONE 'Asia/Shanghai')) AS m, score FROM latest JOIN i ON i.id = issue_id WHERE status NOT IN ('MERGED', 'REJECTED', 'WITHDRAWN')),
r AS (SELECT m, (SELECT count(*) FROM x WHERE x.m = m.m) AS d, (SELECT count(*) FROM x WHERE x.m = m.m AND score >= 4) AS n, (SELECT count(*) FROM x WHERE x.m = m.m AND score >= 3) AS f,
  (SELECT count(*) FROM ratings WHERE rated_at <= $1 AND date_trunc('month', (rated_at AT TIME ZONE 'Asia/Shanghai')) = m.m) AS al FROM m)
SELECT json_build_object('ratingGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('period', json_build_object('label', to_char(m, 'YYYY-MM')), 'rate', json_build_object('value', round(n::numeric / nullif(d, 0), 4), 'numerator', n, 'denominator', d, 'count', d), 'fair', json_build_object('value', round(f::numeric / nullif(d, 0), 4), 'numerator', f, 'denominator', d, 'count', d), 'all', al) ORDER BY m), '[]'::json) FROM r)))
