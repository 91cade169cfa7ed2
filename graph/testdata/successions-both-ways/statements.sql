SELECT t0.name AS c1, t0.id AS c2
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
SELECT t0.name AS c1, t0.id AS c2
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
SELECT count(*)
  FROM successions AS t0
  WHERE (t0.effective_on IS NULL OR t0.effective_on <= $1) AND t0.kind = $2 AND EXISTS (SELECT 1
  FROM areas AS e1
  WHERE e1.id = t0.successor_area_id AND e1.name = $3);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.kind AS c1, t0.effective_on AS c2, t0.successor_area_id AS c3, j1.name AS c4, t0.successor_community_id AS c5, j2.name AS c6, t0.successor_grid_id AS c7, j3.name AS c8, t0.successor_organization_id AS c9, j4.name AS c10
  FROM (SELECT t0.kind, t0.effective_on, t0.successor_area_id, t0.successor_community_id, t0.successor_grid_id, t0.successor_organization_id, t0.created_at, t0.id
  FROM successions AS t0
  WHERE t0.predecessor_area_id = p.id AND (t0.effective_on IS NULL OR t0.effective_on <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN areas AS j1 ON j1.id = t0.successor_area_id
  LEFT JOIN communities AS j2 ON j2.id = t0.successor_community_id
  LEFT JOIN grids AS j3 ON j3.id = t0.successor_grid_id
  LEFT JOIN organizations AS j4 ON j4.id = t0.successor_organization_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM areas AS t0
  WHERE EXISTS (SELECT 1
  FROM successions AS m1
  WHERE m1.predecessor_area_id = p.id AND m1.successor_area_id = t0.id AND (m1.effective_on IS NULL OR m1.effective_on <= $2)) AND (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM successions AS t0
  WHERE t0.successor_area_id = p.id AND (t0.effective_on IS NULL OR t0.effective_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.kind AS c1, t0.predecessor_area_id AS c2, j1.name AS c3, j1.valid_to AS c4, t0.predecessor_community_id AS c5, j2.name AS c6, j2.valid_to AS c7, t0.predecessor_grid_id AS c8, j3.name AS c9, j3.valid_to AS c10, t0.predecessor_organization_id AS c11, j4.name AS c12, j4.dissolved_on AS c13
  FROM (SELECT t0.kind, t0.predecessor_area_id, t0.predecessor_community_id, t0.predecessor_grid_id, t0.predecessor_organization_id, t0.created_at, t0.id
  FROM successions AS t0
  WHERE t0.successor_area_id = p.id AND (t0.effective_on IS NULL OR t0.effective_on <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN areas AS j1 ON j1.id = t0.predecessor_area_id
  LEFT JOIN communities AS j2 ON j2.id = t0.predecessor_community_id
  LEFT JOIN grids AS j3 ON j3.id = t0.predecessor_grid_id
  LEFT JOIN organizations AS j4 ON j4.id = t0.predecessor_organization_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, (SELECT count(*)
  FROM areas AS t0
  WHERE EXISTS (SELECT 1
  FROM successions AS m1
  WHERE m1.successor_area_id = p.id AND m1.predecessor_area_id = t0.id AND (m1.effective_on IS NULL OR m1.effective_on <= $1)) AND (t0.valid_from IS NULL OR t0.valid_from <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM areas AS t0
  WHERE EXISTS (SELECT 1
  FROM successions AS m1
  WHERE m1.successor_area_id = p.id AND m1.predecessor_area_id = t0.id AND (m1.effective_on IS NULL OR m1.effective_on <= $2)) AND (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
