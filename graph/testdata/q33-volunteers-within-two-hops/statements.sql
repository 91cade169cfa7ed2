SELECT t0.name AS c1, t0.id AS c2
  FROM compounds AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM compounds AS k
  WHERE k.code = $1
  UNION ALL SELECT k.owner_compound_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_compound_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1);
SELECT count(*)
  FROM volunteers AS t0
  WHERE EXISTS (SELECT 1
  FROM team_volunteers AS m2
  JOIN volunteer_teams AS e1 ON e1.id = m2.team_id
  WHERE m2.volunteer_id = t0.id AND (m2.valid_from IS NULL OR m2.valid_from <= $1) AND (m2.valid_to IS NULL OR m2.valid_to > $1) AND EXISTS (SELECT 1
  FROM team_services AS m4
  JOIN compounds AS e3 ON e3.id = m4.target_compound_id
  WHERE m4.team_id = e1.id AND (m4.valid_from IS NULL OR m4.valid_from <= $1) AND (m4.valid_to IS NULL OR m4.valid_to > $1) AND e3.code = $2));
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.compound_id = p.id AND t0.reported_at <= $1 AND t0.status = ANY($2) AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW'))
  FROM unnest($3::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1, t0.title AS c2, t0.status AS c3, j1.name AS c4, j1.id AS c5
  FROM (SELECT t0.code, t0.title, t0.status, t0.grid_id, t0.reported_at
  FROM issues AS t0
  WHERE t0.compound_id = p.id AND t0.reported_at <= $2 AND t0.status = ANY($3) AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW')
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $4) AS t0
  LEFT JOIN grids AS j1 ON j1.id = t0.grid_id
  ORDER BY t0.reported_at DESC, t0.code) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1, t0.id AS c2
  FROM volunteer_teams AS t0
  WHERE EXISTS (SELECT 1
  FROM team_services AS m1
  WHERE m1.target_compound_id = p.id AND m1.team_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2))
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1, t0.id AS c2
  FROM grids AS t0
  WHERE EXISTS (SELECT 1
  FROM grid_coverages AS m1
  WHERE m1.target_compound_id = p.id AND m1.grid_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2)) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM volunteers AS t0
  WHERE EXISTS (SELECT 1
  FROM team_volunteers AS m1
  WHERE m1.team_id = p.id AND m1.volunteer_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $1) AND (m1.valid_to IS NULL OR m1.valid_to > $1)))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1, t0.star_level AS c2, t0.skills AS c3
  FROM volunteers AS t0
  WHERE EXISTS (SELECT 1
  FROM team_volunteers AS m1
  WHERE m1.team_id = p.id AND m1.volunteer_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2))
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.role AS c1, j2.name AS c2, j2.star_level AS c3, j2.id AS c4, j1.id AS c5
  FROM (SELECT t0.role, t0.person_id, t0.created_at, t0.id
  FROM memberships AS t0
  WHERE t0.target_grid_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2) AND EXISTS (SELECT 1
  FROM persons AS e1
  WHERE e1.id = t0.person_id AND EXISTS (SELECT 1
  FROM volunteers AS e2
  WHERE e2.person_id = e1.id))
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN persons AS j1 ON j1.id = t0.person_id
  LEFT JOIN volunteers AS j2 ON j2.person_id = j1.id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM volunteer_teams AS t0
  WHERE EXISTS (SELECT 1
  FROM team_services AS m1
  WHERE m1.target_grid_id = p.id AND m1.team_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2))
  ORDER BY t0.code
  LIMIT $3) AS c;
