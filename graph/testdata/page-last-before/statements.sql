SELECT t0.code AS c1
  FROM compounds AS t0
  ORDER BY t0.code DESC
  LIMIT $1;
SELECT t0.code AS c1
  FROM compounds AS t0
  WHERE (t0.code) < ($1)
  ORDER BY t0.code DESC
  LIMIT $2;
SELECT t0.code AS c1
  FROM compounds AS t0
  WHERE (t0.code) < ($1)
  ORDER BY t0.code DESC
  LIMIT $2;
SELECT t0.code AS c1, t0.reported_at AS c2
  FROM issues AS t0
  WHERE t0.reported_at <= $1
  ORDER BY t0.reported_at, t0.code DESC
  LIMIT $2;
