SELECT t0.name AS c1, t0.kind AS c2
  FROM compounds AS t0
  WHERE t0.kind = ANY($1) AND t0.community_id = (SELECT e1.id
  FROM communities AS e1
  WHERE e1.code = $2)
  ORDER BY t0.code DESC
  LIMIT $3;
SELECT t0.name AS c1, t0.kind AS c2
  FROM compounds AS t0
  WHERE t0.kind = ANY($1)
  ORDER BY t0.code DESC
  LIMIT $2;
