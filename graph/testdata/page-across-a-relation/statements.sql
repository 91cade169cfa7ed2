SELECT t0.name AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.name, t0.parent_id, o1_1.name AS k1, t0.code
  FROM volunteer_teams AS t0
  LEFT JOIN volunteer_teams AS o1_1 ON o1_1.id = t0.parent_id
  ORDER BY o1_1.name NULLS FIRST, t0.name DESC, t0.code
  LIMIT $1) AS t0
  LEFT JOIN volunteer_teams AS j1 ON j1.id = t0.parent_id
  ORDER BY t0.k1 NULLS FIRST, t0.name DESC, t0.code;
SELECT t0.name AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.name, t0.parent_id, o1_1.name AS k1, t0.code
  FROM volunteer_teams AS t0
  LEFT JOIN volunteer_teams AS o1_1 ON o1_1.id = t0.parent_id
  WHERE (o1_1.name > $1 OR o1_1.name IS NOT NULL AND $1 IS NULL OR o1_1.name IS NOT DISTINCT
  FROM $1 AND (t0.name < $2 OR t0.name = $2 AND (t0.code > $3)))
  ORDER BY o1_1.name NULLS FIRST, t0.name DESC, t0.code
  LIMIT $4) AS t0
  LEFT JOIN volunteer_teams AS j1 ON j1.id = t0.parent_id
  ORDER BY t0.k1 NULLS FIRST, t0.name DESC, t0.code;
SELECT t0.name AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.name, t0.parent_id, o1_1.name AS k1, t0.code
  FROM volunteer_teams AS t0
  LEFT JOIN volunteer_teams AS o1_1 ON o1_1.id = t0.parent_id
  WHERE (o1_1.name > $1 OR o1_1.name IS NOT NULL AND $1 IS NULL OR o1_1.name IS NOT DISTINCT
  FROM $1 AND (t0.name < $2 OR t0.name = $2 AND (t0.code > $3)))
  ORDER BY o1_1.name NULLS FIRST, t0.name DESC, t0.code
  LIMIT $4) AS t0
  LEFT JOIN volunteer_teams AS j1 ON j1.id = t0.parent_id
  ORDER BY t0.k1 NULLS FIRST, t0.name DESC, t0.code;
