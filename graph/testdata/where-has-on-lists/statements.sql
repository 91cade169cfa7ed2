SELECT t0.name AS c1, t0.governance_tags AS c2
  FROM compounds AS t0
  WHERE $1 = ANY(t0.governance_tags)
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.name AS c1, t0.governance_tags AS c2
  FROM compounds AS t0
  WHERE ($1 = ANY(t0.governance_tags)) IS NOT TRUE
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.name AS c1, t0.skills AS c2
  FROM volunteers AS t0
  WHERE $1 = ANY(t0.skills) AND t0.star_level >= $2
  ORDER BY t0.code
  LIMIT $3;
SELECT t0.name AS c1, t0.demo_fields AS c2
  FROM compounds AS t0
  WHERE $1 = ANY(t0.demo_fields)
  ORDER BY t0.code
  LIMIT $2;
