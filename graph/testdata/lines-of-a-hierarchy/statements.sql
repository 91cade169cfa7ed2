SELECT t0.name AS c1, t0.id AS c2
  FROM party_organizations AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM party_organizations AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_party_organization_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_party_organization_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT t0.name AS c1, t0.superior_status AS c2, t0.id AS c3
  FROM party_organizations AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM party_organizations AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_party_organization_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_party_organization_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT t0.id AS c1
  FROM party_organizations AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM party_organizations AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_party_organization_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_party_organization_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT t0.id AS c1
  FROM areas AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM areas AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_area_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_area_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT p.ord, (WITH RECURSIVE lines(id, up, depth, path, ids) AS (SELECT t.id, t.superior_id, 0, ARRAY[t.code], ARRAY[t.id]
  FROM party_organizations AS t
  WHERE t.id = p.id
  UNION ALL SELECT t.id, t.superior_id, lines.depth + 1, lines.path || t.code, lines.ids || t.id
  FROM lines
  JOIN party_organizations AS t ON t.superior_id = lines.id
  WHERE t.id <> ALL(lines.ids) AND (t.valid_from IS NULL OR t.valid_from <= $1) AND (t.valid_to IS NULL OR t.valid_to > $1)) SELECT count(*)
  FROM party_organizations AS t0
  JOIN lines ON lines.id = t0.id AND lines.depth > 0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND (t0.type = $2) IS NOT TRUE)
  FROM unnest($3::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (WITH RECURSIVE lines(id, up, depth, path, ids) AS (SELECT t.id, t.superior_id, 0, ARRAY[t.code], ARRAY[t.id]
  FROM party_organizations AS t
  WHERE t.id = p.id
  UNION ALL SELECT t.id, t.superior_id, lines.depth + 1, lines.path || t.code, lines.ids || t.id
  FROM lines
  JOIN party_organizations AS t ON t.superior_id = lines.id
  WHERE t.id <> ALL(lines.ids) AND (t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) SELECT t0.depth AS c1, t0.code AS c2, t0.path AS c3, t0.name AS c4, t0.type AS c5, j1.name AS c6, j1.id AS c7
  FROM (SELECT lines.depth AS depth, t0.code, lines.path AS path, t0.name, t0.type, t0.superior_id
  FROM party_organizations AS t0
  JOIN lines ON lines.id = t0.id AND lines.depth > 0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2) AND (t0.type = $3) IS NOT TRUE
  ORDER BY lines.depth, t0.code
  LIMIT $4) AS t0
  LEFT JOIN party_organizations AS j1 ON j1.id = t0.superior_id
  ORDER BY t0.depth, t0.code) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (WITH RECURSIVE lines(id, up, depth, path, ids) AS (SELECT t.id, t.superior_id, 0, ARRAY[t.code], ARRAY[t.id]
  FROM party_organizations AS t
  WHERE t.id = p.id
  UNION ALL SELECT t.id, t.superior_id, lines.depth + 1, lines.path || t.code, lines.ids || t.id
  FROM lines
  JOIN party_organizations AS t ON t.superior_id = lines.id
  WHERE t.id <> ALL(lines.ids) AND lines.depth < $2 AND (t.valid_from IS NULL OR t.valid_from <= $3) AND (t.valid_to IS NULL OR t.valid_to > $3)) SELECT g.k1 AS c1, g.m1 AS c2, g.m2 AS c3, p.id::text AS c4, g.k1::text AS c5, g.k1::text AS c6
  FROM (SELECT t0.type AS k1, count(*) AS m1, coalesce(round(sum(t0.formal_members::numeric), 4)::float8, 0) AS m2, count(*) AS n
  FROM party_organizations AS t0
  JOIN lines ON lines.id = t0.id AND lines.depth > 0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $3) AND (t0.valid_to IS NULL OR t0.valid_to > $3) GROUP BY 1) AS g
  ORDER BY g.k1 NULLS LAST
  LIMIT $4) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (WITH RECURSIVE lines(id, up, depth, path, ids) AS (SELECT t.id, t.superior_id, 0, ARRAY[t.code], ARRAY[t.id]
  FROM party_organizations AS t
  WHERE t.id = p.id
  UNION ALL SELECT t.id, t.superior_id, lines.depth + 1, lines.path || t.code, lines.ids || t.id
  FROM lines
  JOIN party_organizations AS t ON t.superior_id = lines.id
  WHERE t.id <> ALL(lines.ids) AND lines.depth < $2 AND (t.valid_from IS NULL OR t.valid_from <= $3) AND (t.valid_to IS NULL OR t.valid_to > $3)) SELECT g.m1 AS c1
  FROM (SELECT count(*) AS m1, count(*) AS n
  FROM party_organizations AS t0
  JOIN lines ON lines.id = t0.id AND lines.depth > 0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $3) AND (t0.valid_to IS NULL OR t0.valid_to > $3)) AS g) AS c;
SELECT p.ord, (WITH RECURSIVE lines(id, up, depth, path, ids) AS (SELECT t.id, t.superior_id, 0, ARRAY[t.code], ARRAY[t.id]
  FROM party_organizations AS t
  WHERE t.id = p.id
  UNION ALL SELECT t.id, t.superior_id, lines.depth + 1, lines.path || t.code, lines.ids || t.id
  FROM lines
  JOIN party_organizations AS t ON t.id = lines.up
  WHERE t.id <> ALL(lines.ids)) SELECT count(*)
  FROM party_organizations AS t0
  JOIN lines ON lines.id = t0.id AND lines.depth > 0)
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (WITH RECURSIVE lines(id, up, depth, path, ids) AS (SELECT t.id, t.superior_id, 0, ARRAY[t.code], ARRAY[t.id]
  FROM party_organizations AS t
  WHERE t.id = p.id
  UNION ALL SELECT t.id, t.superior_id, lines.depth + 1, lines.path || t.code, lines.ids || t.id
  FROM lines
  JOIN party_organizations AS t ON t.id = lines.up
  WHERE t.id <> ALL(lines.ids) AND lines.depth < $2) SELECT lines.depth AS c1, lines.path AS c2
  FROM party_organizations AS t0
  JOIN lines ON lines.id = t0.id AND lines.depth > 0
  ORDER BY lines.depth, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM communities AS t0
  WHERE t0.street_id = ANY(n.ids) AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (WITH RECURSIVE lines(id) AS (SELECT p.id UNION SELECT t.id
  FROM areas AS t
  JOIN lines ON t.parent_id = lines.id) SELECT array_agg(id) AS ids
  FROM lines) AS n;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (WITH RECURSIVE lines(id) AS (SELECT p.id UNION SELECT t.id
  FROM areas AS t
  JOIN lines ON t.parent_id = lines.id) SELECT array_agg(id) AS ids
  FROM lines) AS n
  CROSS JOIN LATERAL (SELECT t0.code AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.code, t0.street_id
  FROM communities AS t0
  WHERE t0.street_id = ANY(n.ids) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS t0
  LEFT JOIN areas AS j1 ON j1.id = t0.street_id
  ORDER BY t0.code) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (WITH RECURSIVE lines(id) AS (SELECT p.id UNION SELECT t.id
  FROM areas AS t
  JOIN lines ON t.parent_id = lines.id) SELECT array_agg(id) AS ids
  FROM lines) AS n
  CROSS JOIN LATERAL (SELECT j1.name AS c1, j1.id AS c2, g.m1 AS c3, g.m4 AS c4
  FROM (SELECT g.*, round(g.m3::numeric / nullif(g.m2, 0)::numeric, 4)::float8 AS m4
  FROM (SELECT t0.street_id AS k1, count(*) AS m1, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL) AS m2, count(*) FILTER (WHERE CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END IS NOT NULL AND CASE WHEN t0.accepted_at IS NULL OR t0.due_at IS NULL OR t0.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL WHEN t0.status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN coalesce(t0.resolved_at, t0.closed_at) <= t0.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END WHEN (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END = $3) AS m3, count(*) AS n
  FROM issues AS t0
  WHERE t0.street_id = ANY(n.ids) AND t0.reported_at <= $2 GROUP BY 1) AS g) AS g
  LEFT JOIN areas AS j1 ON j1.id = g.k1
  ORDER BY j1.code NULLS LAST, g.k1 NULLS LAST
  LIMIT $4) AS c;
SELECT p.ord, (WITH RECURSIVE lines(id, up, depth, path, ids) AS (SELECT t.id, t.superior_id, 0, ARRAY[t.code], ARRAY[t.id]
  FROM party_organizations AS t
  WHERE t.id = p.parent::uuid
  UNION ALL SELECT t.id, t.superior_id, lines.depth + 1, lines.path || t.code, lines.ids || t.id
  FROM lines
  JOIN party_organizations AS t ON t.superior_id = lines.id
  WHERE t.id <> ALL(lines.ids) AND lines.depth < $1 AND (t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) SELECT count(*)
  FROM party_organizations AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2) AND t0.type = p.k1::text AND t0.id IN (SELECT id
  FROM lines
  WHERE depth > 0))
  FROM unnest($3::text[], $4::text[], $5::text[]) WITH ORDINALITY AS p(parent, k1, lv, ord);
SELECT p.ord, c.*
  FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS p(parent, k1, lv, ord)
  CROSS JOIN LATERAL (WITH RECURSIVE lines(id, up, depth, path, ids) AS (SELECT t.id, t.superior_id, 0, ARRAY[t.code], ARRAY[t.id]
  FROM party_organizations AS t
  WHERE t.id = p.parent::uuid
  UNION ALL SELECT t.id, t.superior_id, lines.depth + 1, lines.path || t.code, lines.ids || t.id
  FROM lines
  JOIN party_organizations AS t ON t.superior_id = lines.id
  WHERE t.id <> ALL(lines.ids) AND lines.depth < $4 AND (t.valid_from IS NULL OR t.valid_from <= $5) AND (t.valid_to IS NULL OR t.valid_to > $5)) SELECT t0.code AS c1
  FROM party_organizations AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $5) AND (t0.valid_to IS NULL OR t0.valid_to > $5) AND t0.type = p.k1::text AND t0.id IN (SELECT id
  FROM lines
  WHERE depth > 0)
  ORDER BY t0.code
  LIMIT $6) AS c;
