SELECT t0.code AS c1
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.status = $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3;
SELECT t0.code AS c1
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.urgency = $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3;
SELECT t0.code AS c1
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.urgency = $2
  ORDER BY t0.reported_at, t0.code DESC
  LIMIT $3;
