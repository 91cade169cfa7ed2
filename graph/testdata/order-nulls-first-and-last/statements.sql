SELECT t0.name AS c1, t0.population AS c2
  FROM areas AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND (t0.level = $2) IS NOT TRUE
  ORDER BY t0.population NULLS LAST, t0.code
  LIMIT $3;
SELECT t0.name AS c1, t0.population AS c2
  FROM areas AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND (t0.level = $2) IS NOT TRUE
  ORDER BY t0.population DESC NULLS LAST, t0.code
  LIMIT $3;
SELECT t0.name AS c1, t0.population AS c2
  FROM areas AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND (t0.level = $2) IS NOT TRUE
  ORDER BY t0.population NULLS FIRST, t0.code
  LIMIT $3;
SELECT t0.name AS c1, t0.population AS c2
  FROM areas AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND (t0.level = $2) IS NOT TRUE
  ORDER BY t0.population DESC NULLS FIRST, t0.code
  LIMIT $3;
SELECT t0.name AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.name, t0.parent_id, o1_1.code AS k1, t0.swallow, t0.code
  FROM volunteer_teams AS t0
  LEFT JOIN volunteer_teams AS o1_1 ON o1_1.id = t0.parent_id
  ORDER BY o1_1.code NULLS FIRST, t0.swallow DESC NULLS LAST, t0.code
  LIMIT $1) AS t0
  LEFT JOIN volunteer_teams AS j1 ON j1.id = t0.parent_id
  ORDER BY t0.k1 NULLS FIRST, t0.swallow DESC NULLS LAST, t0.code;
SELECT t0.name AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.name, t0.parent_id, o1_1.code AS k1, t0.swallow, t0.code
  FROM volunteer_teams AS t0
  LEFT JOIN volunteer_teams AS o1_1 ON o1_1.id = t0.parent_id
  ORDER BY o1_1.code NULLS LAST, t0.swallow NULLS LAST, t0.code
  LIMIT $1) AS t0
  LEFT JOIN volunteer_teams AS j1 ON j1.id = t0.parent_id
  ORDER BY t0.k1 NULLS LAST, t0.swallow NULLS LAST, t0.code;
