SELECT t0.name AS c1, t0.id AS c2
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
SELECT t0.id AS c1
  FROM persons AS t0
  WHERE t0.code = $1;
SELECT p.ord, (SELECT count(*)
  FROM memberships AS t0
  WHERE t0.target_grid_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.role = $2)
  FROM unnest($3::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT j1.name AS c1, j1.id AS c2, t0.valid_from AS c3, t0.valid_to AS c4
  FROM (SELECT t0.valid_from, t0.valid_to, t0.person_id, t0.created_at, t0.id
  FROM memberships AS t0
  WHERE t0.target_grid_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2) AND t0.role = $3
  ORDER BY t0.created_at, t0.id
  LIMIT $4) AS t0
  LEFT JOIN persons AS j1 ON j1.id = t0.person_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.role AS c1
  FROM memberships AS t0
  WHERE t0.person_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.role, t0.id
  LIMIT $3) AS c;
