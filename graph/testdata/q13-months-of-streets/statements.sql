SELECT j1.code AS c1, j1.name AS c2, j1.id AS c3, g.k2 AS c4, timezone($1, g.k2) AS c5, g.m3 AS c6, g.m1 AS c7, g.m6 AS c8, g.m4 AS c9
  FROM (SELECT g.*, round(g.m2::numeric / nullif(g.m1, 0)::numeric, 4)::float8 AS m3, round(g.m5::numeric / nullif(g.m4, 0)::numeric, 4)::float8 AS m6
  FROM (WITH b AS (SELECT t0.street_id AS k1, date_trunc('month', timezone($1, t0.due_at)) AS k2, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL) AS m1, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL AND CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = $3) AS m2, NULL::int8 AS m4, NULL::int8 AS m5, count(*) AS n
  FROM issues AS t0
  WHERE t0.reported_at <= $2 AND t0.due_at IS NOT NULL AND t0.due_at >= timezone($1, $4::date::timestamp) AND t0.due_at < timezone($1, $5::date::timestamp) GROUP BY 1, 2
  UNION ALL SELECT t0.street_id AS k1, date_trunc('month', timezone($1, b.rated_at)) AS k2, NULL::int8 AS m1, NULL::int8 AS m2, count(*) AS m4, count(*) FILTER (WHERE b.score >= $6) AS m5, count(*) AS n
  FROM ratings AS b
  JOIN issues AS t0 ON t0.id = b.issue_id
  WHERE t0.reported_at <= $2 AND b.rated_at <= $2 AND (NOT EXISTS (SELECT 1
  FROM ratings AS n
  WHERE n.issue_id = b.issue_id AND n.rated_at <= $2 AND (n.rated_at, n.seq) > (b.rated_at, b.seq))) AND (t0.reported_at <= $2 AND (t0.status = ANY($7)) IS NOT TRUE) AND b.rated_at IS NOT NULL AND b.rated_at >= timezone($1, $8::date::timestamp) AND b.rated_at < timezone($1, $9::date::timestamp) GROUP BY 1, 2) SELECT k1, k2, coalesce(max(m1), 0) AS m1, coalesce(max(m2), 0) AS m2, coalesce(max(m4), 0) AS m4, coalesce(max(m5), 0) AS m5, coalesce(sum(n), 0)::int8 AS n
  FROM (SELECT *
  FROM b
  UNION ALL SELECT o.k1, s.slot, NULL, NULL, NULL, NULL, 0
  FROM generate_series(date_trunc('month', $10::date::timestamp), $11::date::timestamp - interval '1 microsecond', interval '1 month') AS s(slot)
  CROSS JOIN (SELECT DISTINCT k1
  FROM b) AS o
  WHERE $12::date < $13::date) AS b GROUP BY k1, k2) AS g) AS g
  LEFT JOIN areas AS j1 ON j1.id = g.k1
  ORDER BY j1.code NULLS LAST, g.k1 NULLS LAST, g.k2 NULLS LAST
  LIMIT $14;
