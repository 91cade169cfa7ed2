-- Hours of the clock, 2 places; without an end up to the instant of the read.
WITH :issues,
d AS (SELECT *, extract(epoch FROM resolved_at - reported_at) / 3600 AS h, extract(epoch FROM $1 - reported_at) / 3600 AS w FROM i),
r AS (SELECT nature, count(resolved_at) AS n, coalesce(round(sum(h), 2), 0) AS s, round(avg(h), 2) AS av, round(min(h), 2) AS mn, round(max(h), 2) AS mx,
  round((percentile_cont(0.5) WITHIN GROUP (ORDER BY h))::numeric, 2) AS md, round((percentile_cont(0.9) WITHIN GROUP (ORDER BY h))::numeric, 2) AS p90,
  round(max(w) FILTER (WHERE status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW')), 2) AS waiting,
  min(resolved_at) AS first, max(reported_at) AS last FROM d GROUP BY 1)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('nature', nature), 'n', n, 'sum', s, 'avg', av, 'min', mn, 'max', mx, 'median', md, 'p90', p90, 'waiting', waiting, 'first', regexp_replace(to_char(first AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '\.?0+$', '') || '+08:00', 'last', regexp_replace(to_char(last AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '\.?0+$', '') || '+08:00') ORDER BY nature COLLATE "C"), '[]'::json) FROM r)))
