SELECT t0.name AS c1
  FROM compounds AS t0
  WHERE t0.name = $1
  ORDER BY t0.code
  LIMIT $2;
SELECT count(*)
  FROM compounds AS t0
  WHERE (t0.name = $1) IS NOT TRUE;
SELECT t0.name AS c1
  FROM compounds AS t0
  WHERE t0.name = ANY($1)
  ORDER BY t0.code
  LIMIT $2;
SELECT count(*)
  FROM compounds AS t0
  WHERE (t0.name = ANY($1)) IS NOT TRUE;
SELECT t0.code AS c1
  FROM compounds AS t0
  WHERE t0.code < $1
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.code AS c1
  FROM compounds AS t0
  WHERE t0.code <= $1
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.code AS c1
  FROM compounds AS t0
  WHERE t0.code > $1
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.code AS c1
  FROM compounds AS t0
  WHERE t0.code >= $1
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.name AS c1
  FROM compounds AS t0
  WHERE position($1 IN t0.name) > 0
  ORDER BY t0.code
  LIMIT $2;
SELECT count(*)
  FROM compounds AS t0
  WHERE position($1 IN t0.name) > 0;
SELECT t0.name AS c1
  FROM compounds AS t0
  WHERE starts_with(t0.name, $1)
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.name AS c1
  FROM compounds AS t0
  WHERE t0.name_grams @> $1::text[] AND jinyan_fold(t0.name) LIKE ALL ($2::text[])
  ORDER BY t0.code
  LIMIT $3;
SELECT count(*)
  FROM compounds AS t0
  WHERE t0.address IS NULL;
SELECT count(*)
  FROM compounds AS t0
  WHERE t0.address IS NOT NULL;
SELECT t0.name AS c1
  FROM compounds AS t0
  WHERE starts_with(t0.name, $1) AND (t0.name = ANY($2)) IS NOT TRUE AND position($3 IN t0.address) > 0
  ORDER BY t0.code
  LIMIT $4;
