SELECT count(*)
  FROM areas AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.level = $2;
SELECT t0.name AS c1, t0.valid_to AS c2
  FROM areas AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.valid_to IS NOT NULL
  ORDER BY t0.code
  LIMIT $2;
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1;
SELECT count(*)
  FROM grids AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1);
SELECT t0.name AS c1, t0.valid_to AS c2
  FROM areas AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT id, NULL::date AS since
  FROM areas
  WHERE code = $1
  UNION ALL SELECT owner_area_id, coalesce(valid_from, '-infinity')
  FROM old_codes
  WHERE former_code = $1 AND owner_area_id IS NOT NULL) AS k
  ORDER BY since DESC NULLS FIRST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT t0.name AS c1
  FROM grids AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT id, NULL::date AS since
  FROM grids
  WHERE code = $1
  UNION ALL SELECT owner_grid_id, coalesce(valid_from, '-infinity')
  FROM old_codes
  WHERE former_code = $1 AND owner_grid_id IS NOT NULL) AS k
  ORDER BY since DESC NULLS FIRST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
