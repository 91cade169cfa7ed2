SELECT t0.status AS c1, t0.reported_at AS c2
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.status = ANY($2)
  ORDER BY t0.status DESC, t0.reported_at, t0.code
  LIMIT $3;
