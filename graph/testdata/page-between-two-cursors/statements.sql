SELECT t0.code AS c1
  FROM compounds AS t0
  WHERE (t0.code) > ($1) AND (t0.code) < ($2)
  ORDER BY t0.code
  LIMIT $3;
SELECT t0.code AS c1
  FROM compounds AS t0
  WHERE (t0.code) > ($1) AND (t0.code) < ($2)
  ORDER BY t0.code
  LIMIT $3;
SELECT t0.code AS c1
  FROM compounds AS t0
  WHERE (t0.code) > ($1) AND (t0.code) < ($2)
  ORDER BY t0.code DESC
  LIMIT $3;
SELECT t0.code AS c1
  FROM compounds AS t0
  WHERE (t0.code) > ($1) AND (t0.code) < ($2)
  ORDER BY t0.code
  LIMIT $3;
