SELECT t0.code AS c1
  FROM compounds AS t0
  ORDER BY t0.code
  LIMIT $1;
SELECT t0.code AS c1
  FROM compounds AS t0
  WHERE (t0.code) > ($1)
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.code AS c1
  FROM compounds AS t0
  WHERE (t0.code) > ($1)
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.code AS c1
  FROM compounds AS t0
  WHERE (t0.code) > ($1)
  ORDER BY t0.code
  LIMIT $2;
