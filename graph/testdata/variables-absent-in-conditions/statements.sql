SELECT t0.name AS c1
  FROM compounds AS t0
  WHERE position($1 IN t0.name) > 0 AND starts_with(t0.name, $2)
  ORDER BY t0.code
  LIMIT $3;
