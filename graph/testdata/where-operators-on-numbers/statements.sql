SELECT t0.name AS c1
  FROM organizations AS t0
  WHERE t0.staff_count = $1
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.name AS c1, t0.staff_count AS c2
  FROM organizations AS t0
  WHERE t0.staff_count = ANY($1)
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.name AS c1, t0.staff_count AS c2
  FROM organizations AS t0
  WHERE t0.staff_count < $1
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.name AS c1, t0.staff_count AS c2
  FROM organizations AS t0
  WHERE t0.staff_count <= $1
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.name AS c1, t0.staff_count AS c2
  FROM organizations AS t0
  WHERE t0.staff_count > $1
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.name AS c1, t0.staff_count AS c2
  FROM organizations AS t0
  WHERE t0.staff_count >= $1
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.name AS c1, t0.staff_count AS c2
  FROM organizations AS t0
  WHERE t0.staff_count > $1 AND t0.staff_count <= $2
  ORDER BY t0.code
  LIMIT $3;
SELECT t0.name AS c1, t0.fee_per_m2::text AS c2
  FROM property_projects AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.fee_per_m2 <= $2
  ORDER BY t0.code
  LIMIT $3;
SELECT t0.name AS c1, t0.fee_per_m2::text AS c2
  FROM property_projects AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.fee_per_m2 = $2
  ORDER BY t0.code
  LIMIT $3;
SELECT t0.name AS c1, t0.longitude AS c2, t0.latitude AS c3
  FROM compounds AS t0
  WHERE t0.longitude > $1 AND t0.latitude < $2
  ORDER BY t0.code
  LIMIT $3;
