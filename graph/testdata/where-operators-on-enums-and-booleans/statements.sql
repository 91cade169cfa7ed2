SELECT t0.code AS c1, t0.urgency AS c2
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.urgency = $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3;
SELECT t0.code AS c1
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND (t0.status = $2) IS NOT TRUE AND (t0.nature = $3) IS NOT TRUE AND (t0.hazard = $4) IS NOT TRUE
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $5;
SELECT t0.code AS c1, t0.status AS c2
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.status = ANY($2)
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3;
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND (t0.status = ANY($2)) IS NOT TRUE;
SELECT t0.name AS c1
  FROM volunteer_teams AS t0
  WHERE t0.swallow IS NULL
  ORDER BY t0.code
  LIMIT $1;
SELECT count(*)
  FROM volunteer_teams AS t0
  WHERE t0.swallow IS NOT NULL;
SELECT t0.name AS c1, t0.swallow AS c2
  FROM volunteer_teams AS t0
  WHERE (t0.swallow = $1) IS NOT TRUE
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.name AS c1, t0.fenced AS c2
  FROM compounds AS t0
  WHERE t0.fenced = $1
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.name AS c1, t0.fenced AS c2
  FROM compounds AS t0
  WHERE (t0.fenced = $1) IS NOT TRUE
  ORDER BY t0.code
  LIMIT $2;
