SELECT t0.code AS c1
  FROM grids AS t0
  WHERE t0.id = $1 AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
