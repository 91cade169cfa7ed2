SELECT t0.code AS c1, t0.id AS c2
  FROM areas AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.level = $2 AND t0.code = ANY($3)
  ORDER BY t0.code
  LIMIT $4;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT g.k1 AS c1, g.m1 AS c2, p.id::text AS c3, g.k1::text AS c4, g.k1::text AS c5
  FROM (WITH b AS (SELECT date_trunc('month', timezone($2, t0.due_at)) AS k1, count(*) FILTER (WHERE (t0.due_at IS NOT NULL AND t0.due_at < $3 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW'))) AS m1, count(*) AS n
  FROM issues AS t0
  WHERE t0.street_id = p.id AND t0.reported_at <= $3 AND t0.due_at IS NOT NULL AND t0.due_at >= timezone($2, $4::date::timestamp) AND t0.due_at < timezone($2, $5::date::timestamp) GROUP BY 1) SELECT k1, coalesce(max(m1), 0) AS m1, coalesce(sum(n), 0)::int8 AS n
  FROM (SELECT *
  FROM b
  UNION ALL SELECT s.slot, NULL, 0
  FROM generate_series(date_trunc('month', $6::date::timestamp), $7::date::timestamp - interval '1 microsecond', interval '1 month') AS s(slot)
  WHERE $8::date < $9::date) AS b GROUP BY k1) AS g
  ORDER BY g.k1 NULLS LAST
  LIMIT $10) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT g.m1 AS c1
  FROM (SELECT count(*) FILTER (WHERE (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW'))) AS m1, count(*) AS n
  FROM issues AS t0
  WHERE t0.street_id = p.id AND t0.reported_at <= $2 AND t0.due_at IS NOT NULL AND t0.due_at >= timezone($5, $3::date::timestamp) AND t0.due_at < timezone($5, $4::date::timestamp)) AS g) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (WITH RECURSIVE lines(id) AS (SELECT p.id UNION SELECT t.id
  FROM areas AS t
  JOIN lines ON t.parent_id = lines.id) SELECT array_agg(id) AS ids
  FROM lines) AS n
  CROSS JOIN LATERAL (SELECT g.m3 AS c1, g.m6 AS c2, p.id::text AS c3
  FROM (SELECT g.*, round(g.m2::numeric / nullif(g.m1, 0)::numeric, 4)::float8 AS m3, round(g.m5::numeric / nullif(g.m4, 0)::numeric, 4)::float8 AS m6
  FROM (SELECT coalesce(max(m1), 0) AS m1, coalesce(max(m2), 0) AS m2, coalesce(max(m4), 0) AS m4, coalesce(max(m5), 0) AS m5, coalesce(sum(n), 0)::int8 AS n
  FROM (SELECT count(*) AS m1, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = $3) AS m2, NULL::int8 AS m4, NULL::int8 AS m5, count(*) AS n
  FROM issues AS t0
  WHERE t0.reported_at <= $2 AND CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL AND t0.street_id = ANY(n.ids) AND t0.due_at IS NOT NULL AND t0.due_at >= timezone($6, $4::date::timestamp) AND t0.due_at < timezone($6, $5::date::timestamp)
  UNION ALL SELECT NULL::int8 AS m1, NULL::int8 AS m2, count(*) AS m4, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = $7) AS m5, count(*) AS n
  FROM issues AS t0
  WHERE t0.reported_at <= $2 AND CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL AND t0.street_id = ANY(n.ids) AND t0.due_at IS NOT NULL AND t0.due_at >= timezone($6, $8::date::timestamp) AND t0.due_at < timezone($6, $9::date::timestamp)) AS b) AS g) AS g) AS c;
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.street_id = p.parent::uuid AND t0.reported_at <= $4 AND (t0.due_at IS NOT NULL AND t0.due_at < $4 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) AND t0.due_at >= timezone($1, p.k1::timestamp) AND t0.due_at < timezone($1, p.k1::timestamp + interval '1 month') AND t0.due_at IS NOT NULL AND t0.due_at >= timezone($1, $2::date::timestamp) AND t0.due_at < timezone($1, $3::date::timestamp))
  FROM unnest($5::text[], $6::text[], $7::text[]) WITH ORDINALITY AS p(parent, k1, lv, ord);
SELECT p.ord, c.*
  FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS p(parent, k1, lv, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1, t0.due_at AS c2
  FROM issues AS t0
  WHERE t0.street_id = p.parent::uuid AND t0.reported_at <= $7 AND (t0.due_at IS NOT NULL AND t0.due_at < $7 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) AND t0.due_at >= timezone($4, p.k1::timestamp) AND t0.due_at < timezone($4, p.k1::timestamp + interval '1 month') AND t0.due_at IS NOT NULL AND t0.due_at >= timezone($4, $5::date::timestamp) AND t0.due_at < timezone($4, $6::date::timestamp)
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $8) AS c;
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $4 AND CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $4 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL AND CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $4 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = $5 AND t0.due_at IS NOT NULL AND t0.due_at >= timezone($3, $1::date::timestamp) AND t0.due_at < timezone($3, $2::date::timestamp) AND t0.street_id = ANY(n.ids))
  FROM unnest($6::text[], $7::text[]) WITH ORDINALITY AS p(parent, lv, ord)
  CROSS JOIN LATERAL (WITH RECURSIVE lines(id) AS (SELECT p.parent::uuid UNION SELECT t.id
  FROM areas AS t
  JOIN lines ON t.parent_id = lines.id) SELECT array_agg(id) AS ids
  FROM lines) AS n;
SELECT p.ord, c.*
  FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS p(parent, lv, ord)
  CROSS JOIN LATERAL (WITH RECURSIVE lines(id) AS (SELECT p.parent::uuid UNION SELECT t.id
  FROM areas AS t
  JOIN lines ON t.parent_id = lines.id) SELECT array_agg(id) AS ids
  FROM lines) AS n
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM issues AS t0
  WHERE t0.reported_at <= $6 AND CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $6 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL AND CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $6 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = $7 AND t0.due_at IS NOT NULL AND t0.due_at >= timezone($5, $3::date::timestamp) AND t0.due_at < timezone($5, $4::date::timestamp) AND t0.street_id = ANY(n.ids)
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $8) AS c;
