SELECT t0.name AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.name, t0.community_id, o1_1.name AS k1, t0.code
  FROM organizations AS t0
  LEFT JOIN communities AS o1_1 ON o1_1.id = t0.community_id
  WHERE t0.kind = $1
  ORDER BY o1_1.name DESC NULLS LAST, t0.code
  LIMIT $2) AS t0
  LEFT JOIN communities AS j1 ON j1.id = t0.community_id
  ORDER BY t0.k1 DESC NULLS LAST, t0.code;
SELECT t0.code AS c1, j2.name AS c2, j2.id AS c3, j1.id AS c4
  FROM (SELECT t0.code, t0.community_id, o1_2.name AS k1
  FROM issues AS t0
  LEFT JOIN communities AS o1_1 ON o1_1.id = t0.community_id
  LEFT JOIN areas AS o1_2 ON o1_2.id = o1_1.street_id
  WHERE t0.reported_at <= $1 AND t0.nature = $2
  ORDER BY o1_2.name, t0.code
  LIMIT $3) AS t0
  LEFT JOIN communities AS j1 ON j1.id = t0.community_id
  LEFT JOIN areas AS j2 ON j2.id = j1.street_id
  ORDER BY t0.k1, t0.code;
