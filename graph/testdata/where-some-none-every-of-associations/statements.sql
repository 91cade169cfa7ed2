SELECT t0.name AS c1
  FROM compounds AS t0
  WHERE EXISTS (SELECT 1
  FROM team_services AS m2
  JOIN volunteer_teams AS e1 ON e1.id = m2.team_id
  WHERE m2.target_compound_id = t0.id AND (m2.valid_from IS NULL OR m2.valid_from <= $1) AND (m2.valid_to IS NULL OR m2.valid_to > $1) AND e1.swallow = $2)
  ORDER BY t0.code
  LIMIT $3;
SELECT t0.name AS c1
  FROM compounds AS t0
  WHERE NOT EXISTS (SELECT 1
  FROM team_services AS m2
  JOIN volunteer_teams AS e1 ON e1.id = m2.team_id
  WHERE m2.target_compound_id = t0.id AND (m2.valid_from IS NULL OR m2.valid_from <= $1) AND (m2.valid_to IS NULL OR m2.valid_to > $1))
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.name AS c1
  FROM compounds AS t0
  WHERE NOT EXISTS (SELECT 1
  FROM team_services AS m2
  JOIN volunteer_teams AS e1 ON e1.id = m2.team_id
  WHERE m2.target_compound_id = t0.id AND (m2.valid_from IS NULL OR m2.valid_from <= $1) AND (m2.valid_to IS NULL OR m2.valid_to > $1) AND (e1.swallow = $2) IS NOT TRUE)
  ORDER BY t0.code
  LIMIT $3;
SELECT t0.name AS c1
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM association_members AS m2
  JOIN organizations AS e1 ON e1.id = m2.association_id
  WHERE m2.member_id = t0.id AND (m2.valid_from IS NULL OR m2.valid_from <= $1) AND (m2.valid_to IS NULL OR m2.valid_to > $1))
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.name AS c1
  FROM organizations AS t0
  WHERE t0.kind = $1 AND NOT EXISTS (SELECT 1
  FROM association_members AS m2
  JOIN organizations AS e1 ON e1.id = m2.association_id
  WHERE m2.member_id = t0.id AND (m2.valid_from IS NULL OR m2.valid_from <= $2) AND (m2.valid_to IS NULL OR m2.valid_to > $2))
  ORDER BY t0.code
  LIMIT $3;
SELECT t0.name AS c1
  FROM volunteer_teams AS t0
  WHERE EXISTS (SELECT 1
  FROM team_volunteers AS m2
  JOIN volunteers AS e1 ON e1.id = m2.volunteer_id
  WHERE m2.team_id = t0.id AND (m2.valid_from IS NULL OR m2.valid_from <= $1) AND (m2.valid_to IS NULL OR m2.valid_to > $1) AND e1.code = $2)
  ORDER BY t0.code
  LIMIT $3;
SELECT t0.name AS c1
  FROM volunteer_teams AS t0
  WHERE EXISTS (SELECT 1
  FROM team_volunteers AS e1
  WHERE e1.team_id = t0.id AND (e1.valid_from IS NULL OR e1.valid_from <= $1) AND (e1.valid_to IS NULL OR e1.valid_to > $1) AND e1.volunteer_id = (SELECT e2.id
  FROM volunteers AS e2
  WHERE e2.code = $2))
  ORDER BY t0.code
  LIMIT $3;
SELECT t0.name AS c1
  FROM volunteer_teams AS t0
  WHERE NOT EXISTS (SELECT 1
  FROM team_volunteers AS m2
  JOIN volunteers AS e1 ON e1.id = m2.volunteer_id
  WHERE m2.team_id = t0.id AND (m2.valid_from IS NULL OR m2.valid_from <= $1) AND (m2.valid_to IS NULL OR m2.valid_to > $1) AND e1.code = $2)
  ORDER BY t0.code
  LIMIT $3;
