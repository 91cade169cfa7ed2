SELECT t0.name AS c1, t0.swallow AS c2, t0.id AS c3
  FROM volunteer_teams AS t0
  WHERE t0.swallow IS NOT NULL
  ORDER BY t0.code
  LIMIT $1;
SELECT count(*)
  FROM team_volunteers AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM volunteer_teams AS e1
  WHERE e1.id = t0.team_id AND e1.swallow IS NOT NULL);
SELECT count(*)
  FROM volunteers AS t0
  WHERE EXISTS (SELECT 1
  FROM team_volunteers AS m2
  JOIN volunteer_teams AS e1 ON e1.id = m2.team_id
  WHERE m2.volunteer_id = t0.id AND (m2.valid_from IS NULL OR m2.valid_from <= $1) AND (m2.valid_to IS NULL OR m2.valid_to > $1) AND e1.parent_id = (SELECT e3.id
  FROM volunteer_teams AS e3
  WHERE e3.code = $2));
SELECT t0.name AS c1, t0.id AS c2
  FROM volunteers AS t0
  WHERE EXISTS (SELECT 1
  FROM team_volunteers AS m2
  JOIN volunteer_teams AS e1 ON e1.id = m2.team_id
  WHERE m2.volunteer_id = t0.id AND (m2.valid_from IS NULL OR m2.valid_from <= $1) AND (m2.valid_to IS NULL OR m2.valid_to > $1) AND e1.swallow = $2) AND EXISTS (SELECT 1
  FROM team_volunteers AS m4
  JOIN volunteer_teams AS e3 ON e3.id = m4.team_id
  WHERE m4.volunteer_id = t0.id AND (m4.valid_from IS NULL OR m4.valid_from <= $1) AND (m4.valid_to IS NULL OR m4.valid_to > $1) AND (e3.swallow = $3) IS NOT TRUE)
  ORDER BY t0.code
  LIMIT $4;
SELECT p.ord, (SELECT count(*)
  FROM volunteers AS t0
  WHERE EXISTS (SELECT 1
  FROM team_volunteers AS m1
  WHERE m1.team_id = p.id AND m1.volunteer_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $1) AND (m1.valid_to IS NULL OR m1.valid_to > $1)))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM volunteers AS t0
  WHERE EXISTS (SELECT 1
  FROM team_volunteers AS m1
  WHERE m1.team_id = p.id AND m1.volunteer_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $1) AND (m1.valid_to IS NULL OR m1.valid_to > $1)) AND t0.star_level = $2)
  FROM unnest($3::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM volunteers AS t0
  WHERE EXISTS (SELECT 1
  FROM team_volunteers AS m1
  WHERE m1.team_id = p.id AND m1.volunteer_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $1) AND (m1.valid_to IS NULL OR m1.valid_to > $1)) AND t0.star_level = $2)
  FROM unnest($3::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM volunteers AS t0
  WHERE EXISTS (SELECT 1
  FROM team_volunteers AS m1
  WHERE m1.team_id = p.id AND m1.volunteer_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $1) AND (m1.valid_to IS NULL OR m1.valid_to > $1)) AND t0.star_level = $2)
  FROM unnest($3::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM volunteers AS t0
  WHERE EXISTS (SELECT 1
  FROM team_volunteers AS m1
  WHERE m1.team_id = p.id AND m1.volunteer_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $1) AND (m1.valid_to IS NULL OR m1.valid_to > $1)) AND t0.star_level = $2)
  FROM unnest($3::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM volunteers AS t0
  WHERE EXISTS (SELECT 1
  FROM team_volunteers AS m1
  WHERE m1.team_id = p.id AND m1.volunteer_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $1) AND (m1.valid_to IS NULL OR m1.valid_to > $1)) AND EXISTS (SELECT 1
  FROM persons AS e2
  WHERE e2.id = t0.person_id AND EXISTS (SELECT 1
  FROM memberships AS e3
  WHERE e3.person_id = e2.id AND (e3.valid_from IS NULL OR e3.valid_from <= $1) AND (e3.valid_to IS NULL OR e3.valid_to > $1) AND e3.role = $2)))
  FROM unnest($3::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM service_records AS t0
  WHERE t0.team_id = p.id AND t0.started_at <= $1 AND t0.status = $2 AND t0.started_at >= $3 AND t0.started_at < $4)
  FROM unnest($5::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1, t0.started_at AS c2, t0.hours::text AS c3, j1.name AS c4, j1.star_level AS c5, j1.id AS c6
  FROM (SELECT t0.name, t0.started_at, t0.hours, t0.volunteer_id, t0.code
  FROM service_records AS t0
  WHERE t0.team_id = p.id AND t0.started_at <= $2 AND t0.status = $3 AND t0.started_at >= $4 AND t0.started_at < $5
  ORDER BY t0.started_at DESC, t0.code
  LIMIT $6) AS t0
  LEFT JOIN volunteers AS j1 ON j1.id = t0.volunteer_id
  ORDER BY t0.started_at DESC, t0.code) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM volunteer_teams AS t0
  WHERE EXISTS (SELECT 1
  FROM team_volunteers AS m1
  WHERE m1.volunteer_id = p.id AND m1.team_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2))
  ORDER BY t0.code
  LIMIT $3) AS c;
