SELECT t0.code AS c1, t0.title AS c2, j1.name AS c3, j1.id AS c4, t0.status AS c5, t0.reported_at AS c6
  FROM (SELECT t0.code, t0.title, t0.status, t0.reported_at, t0.compound_id
  FROM issues AS t0
  WHERE t0.reported_at <= $1
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $2) AS t0
  LEFT JOIN compounds AS j1 ON j1.id = t0.compound_id
  ORDER BY t0.reported_at DESC, t0.code;
