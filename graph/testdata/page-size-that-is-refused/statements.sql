SELECT t0.code AS c1
  FROM compounds AS t0
  ORDER BY t0.code
  LIMIT $1;
