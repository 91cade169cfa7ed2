SELECT t0.code AS c1, t0.name AS c2, t0.id AS c3
  FROM grids AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM grids AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_grid_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_grid_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.grid_id = p.id AND t0.reported_at <= $1 AND t0.status = ANY($2) AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW'))
  FROM unnest($3::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1, t0.title AS c2, j1.code AS c3, j1.name AS c4, j1.id AS c5, t0.status AS c6, t0.urgency AS c7, t0.reported_at AS c8, t0.due_at AS c9
  FROM (SELECT t0.code, t0.title, t0.status, t0.urgency, t0.reported_at, t0.due_at, t0.category_id
  FROM issues AS t0
  WHERE t0.grid_id = p.id AND t0.reported_at <= $2 AND t0.status = ANY($3) AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW')
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $4) AS t0
  LEFT JOIN code_items AS j1 ON j1.id = t0.category_id
  ORDER BY t0.reported_at DESC, t0.code) AS c;
