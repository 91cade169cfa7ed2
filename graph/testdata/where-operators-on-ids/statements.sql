SELECT t0.code AS c1
  FROM compounds AS t0
  WHERE t0.id = $1
  ORDER BY t0.code
  LIMIT $2;
SELECT count(*)
  FROM compounds AS t0
  WHERE (t0.id = $1) IS NOT TRUE;
SELECT t0.code AS c1
  FROM compounds AS t0
  WHERE t0.id = ANY($1)
  ORDER BY t0.code
  LIMIT $2;
SELECT count(*)
  FROM compounds AS t0
  WHERE (t0.id = ANY($1)) IS NOT TRUE;
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.compound_id = (SELECT e1.id
  FROM compounds AS e1
  WHERE e1.id = $2) AND (t0.status = $3) IS NOT TRUE;
