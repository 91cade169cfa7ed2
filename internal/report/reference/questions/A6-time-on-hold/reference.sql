-- A pause in the night or on a holiday takes no working time; one that lasts till the instant of the read takes the rest.
WITH :issues, :working, :pauses,
p AS (SELECT id AS issue_id, accepted_at AS f, resolved_at AS t, 1 AS sign FROM i
  UNION ALL SELECT h.issue_id, greatest(h.f, accepted_at), least(h.t, resolved_at), -1 FROM hold h JOIN i ON i.id = h.issue_id WHERE accepted_at IS NOT NULL AND resolved_at IS NOT NULL),
m AS MATERIALIZED (SELECT issue_id, sum(sign * extract(epoch FROM t - f)) / 3600 AS h, sum(extract(epoch FROM t - f)) FILTER (WHERE sign = 1) / 3600 AS clock,
    sum(sign * w) AS w, sum(w) FILTER (WHERE sign = 1) AS whole
  FROM (SELECT *, coalesce((SELECT sum(extract(epoch FROM least(s.t, date_trunc('minute', p.t)) - greatest(s.f, date_trunc('minute', p.f))) / 60) FROM span s WHERE s.t > date_trunc('minute', p.f) AND s.f < date_trunc('minute', p.t)), 0) AS w
    FROM p WHERE f IS NOT NULL AND t IS NOT NULL AND (sign = 1 OR t > f)) AS p GROUP BY 1),
d AS (SELECT i.*, m.h, m.clock, m.w, m.whole, extract(epoch FROM $1 - reported_at) / 3600 - coalesce((SELECT sum(extract(epoch FROM h.t - greatest(h.f, reported_at))) FROM hold h WHERE h.issue_id = i.id AND h.t > reported_at), 0) / 3600 AS age
  FROM i LEFT JOIN m ON m.issue_id = i.id),
g AS (SELECT urgency, round(avg(h), 2) AS hours, round(max(w) / 60, 2) AS most, coalesce(round(sum(w) FILTER (WHERE source = 'HOTLINE_12345') / 420, 2), 0) AS days, round(avg(age), 2) AS replies FROM d GROUP BY 1),
l AS MATERIALIZED (SELECT *, row_number() OVER (ORDER BY w DESC NULLS LAST, code) AS n FROM d WHERE status <> 'MERGED' AND EXISTS (SELECT 1 FROM assignments a WHERE a.issue_id = d.id AND assigned_at <= $1
    AND extract(epoch FROM $1 - assigned_at) - coalesce((SELECT sum(extract(epoch FROM h.t - greatest(h.f, assigned_at))) FROM hold h WHERE h.issue_id = d.id AND h.t > assigned_at), 0) > 360000)
  ORDER BY n LIMIT 8),
u AS (SELECT id, n, accepted_at AS f, $1 AS t, 1 AS sign FROM l UNION ALL SELECT id, n, greatest(h.f, accepted_at), h.t, -1 FROM l JOIN hold h ON h.issue_id = id AND h.t > accepted_at),
till AS (SELECT n, round(sum(sign * extract(epoch FROM least(s.t, date_trunc('minute', u.t)) - greatest(s.f, date_trunc('minute', u.f))) / 3600), 2) AS h FROM u JOIN span s ON s.t > date_trunc('minute', u.f) AND s.f < date_trunc('minute', u.t) GROUP BY 1)
SELECT json_build_object(
  'issueGroups', json_build_object('nodes', (SELECT json_agg(json_build_object('key', json_build_object('urgency', urgency), 'hours', hours, 'most', most, 'days', days, 'replies', replies) ORDER BY urgency COLLATE "C") FROM g)),
  'held', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('code', code, 'clock', round(clock, 2), 'running', round(l.h, 2), 'till', till.h) ORDER BY n), '[]'::json) FROM l LEFT JOIN till USING (n))),
  'long', json_build_object('totalCount', (SELECT count(*) FROM d WHERE w >= 840 AND w < 5040 AND source = 'HOTLINE_12345')),
  'whole', json_build_object('totalCount', (SELECT count(*) FROM d WHERE whole >= 840 AND whole < 5040 AND source = 'HOTLINE_12345')))
