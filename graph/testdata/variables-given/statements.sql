SELECT t0.name AS c1, t0.kind AS c2
  FROM compounds AS t0
  WHERE t0.kind = ANY($1) AND starts_with(t0.name, $2)
  ORDER BY t0.name DESC, t0.code
  LIMIT $3;
