SELECT count(*)
  FROM volunteer_teams AS t0
  WHERE t0.swallow IS NOT NULL;
SELECT t0.name AS c1, t0.id AS c2
  FROM volunteer_teams AS t0
  WHERE t0.swallow IS NOT NULL
  ORDER BY t0.code
  LIMIT $1;
SELECT p.ord, (SELECT count(*)
  FROM volunteers AS t0
  WHERE EXISTS (SELECT 1
  FROM team_volunteers AS m1
  WHERE m1.team_id = p.id AND m1.volunteer_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $1) AND (m1.valid_to IS NULL OR m1.valid_to > $1)) AND t0.star_level >= $2)
  FROM unnest($3::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1, t0.total_hours::text AS c2
  FROM volunteers AS t0
  WHERE EXISTS (SELECT 1
  FROM team_volunteers AS m1
  WHERE m1.team_id = p.id AND m1.volunteer_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2)) AND t0.star_level >= $3
  ORDER BY t0.total_hours DESC, t0.code
  LIMIT $4) AS c;
