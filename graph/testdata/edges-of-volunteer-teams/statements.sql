SELECT t0.name AS c1, j1.name AS c2, j1.id AS c3, t0.id AS c4
  FROM volunteer_teams AS t0
  LEFT JOIN volunteer_teams AS j1 ON j1.id = t0.parent_id
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM volunteer_teams AS k
  WHERE k.code = $1
  UNION ALL SELECT k.owner_volunteer_team_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_volunteer_team_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1);
SELECT t0.id AS c1
  FROM volunteer_teams AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM volunteer_teams AS k
  WHERE k.code = $1
  UNION ALL SELECT k.owner_volunteer_team_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_volunteer_team_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.name, t0.parent_id, t0.code
  FROM volunteer_teams AS t0
  WHERE t0.parent_id = p.id
  ORDER BY t0.code
  LIMIT $2) AS t0
  LEFT JOIN volunteer_teams AS j1 ON j1.id = t0.parent_id
  ORDER BY t0.code) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.role AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.role, t0.person_id, t0.id
  FROM memberships AS t0
  WHERE t0.target_volunteer_team_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.role, t0.id
  LIMIT $3) AS t0
  LEFT JOIN persons AS j1 ON j1.id = t0.person_id
  ORDER BY t0.role, t0.id) AS c;
SELECT p.ord, (SELECT count(*)
  FROM team_services AS t0
  WHERE t0.team_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.target_community_id AS c1, j1.name AS c2, t0.target_compound_id AS c3, j2.name AS c4, t0.target_grid_id AS c5, j3.name AS c6
  FROM (SELECT t0.target_community_id, t0.target_compound_id, t0.target_grid_id, t0.created_at, t0.id
  FROM team_services AS t0
  WHERE t0.team_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN communities AS j1 ON j1.id = t0.target_community_id
  LEFT JOIN compounds AS j2 ON j2.id = t0.target_compound_id
  LEFT JOIN grids AS j3 ON j3.id = t0.target_grid_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM communities AS t0
  WHERE EXISTS (SELECT 1
  FROM team_services AS m1
  WHERE m1.team_id = p.id AND m1.target_community_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2)) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM compounds AS t0
  WHERE EXISTS (SELECT 1
  FROM team_services AS m1
  WHERE m1.team_id = p.id AND m1.target_compound_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2))
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM co_builders AS t0
  WHERE t0.team_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.builder_organization_id AS c1, j1.name AS c2, t0.builder_party_organization_id AS c3, j2.name AS c4
  FROM (SELECT t0.builder_organization_id, t0.builder_party_organization_id, t0.created_at, t0.id
  FROM co_builders AS t0
  WHERE t0.team_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.builder_organization_id
  LEFT JOIN party_organizations AS j2 ON j2.id = t0.builder_party_organization_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM co_builders AS m1
  WHERE m1.team_id = p.id AND m1.builder_organization_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2))
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM party_organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM co_builders AS m1
  WHERE m1.team_id = p.id AND m1.builder_party_organization_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2)) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM other_names AS t0
  WHERE t0.owner_volunteer_team_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY t0.name, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM old_codes AS t0
  WHERE t0.owner_volunteer_team_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM identifiers AS t0
  WHERE t0.owner_volunteer_team_id = p.id AND CASE WHEN t0.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e1
  WHERE e1.id = t0.owner_issue_id AND e1.reported_at <= $1) IS TRUE END)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM team_volunteers AS t0
  WHERE t0.team_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.valid_from AS c1, j1.code AS c2, j1.id AS c3
  FROM (SELECT t0.valid_from, t0.volunteer_id, o1_1.code AS k1, t0.id
  FROM team_volunteers AS t0
  LEFT JOIN volunteers AS o1_1 ON o1_1.id = t0.volunteer_id
  WHERE t0.team_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY o1_1.code, t0.id
  LIMIT $3) AS t0
  LEFT JOIN volunteers AS j1 ON j1.id = t0.volunteer_id
  ORDER BY t0.k1, t0.id) AS c;
SELECT p.ord, (SELECT count(*)
  FROM volunteers AS t0
  WHERE EXISTS (SELECT 1
  FROM team_volunteers AS m1
  WHERE m1.team_id = p.id AND m1.volunteer_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $1) AND (m1.valid_to IS NULL OR m1.valid_to > $1)))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM volunteers AS t0
  WHERE EXISTS (SELECT 1
  FROM team_volunteers AS m1
  WHERE m1.team_id = p.id AND m1.volunteer_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2))
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM grids AS t0
  WHERE EXISTS (SELECT 1
  FROM team_services AS m1
  WHERE m1.team_id = p.id AND m1.target_grid_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2)) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.name, t0.team_id, t0.started_at, t0.code
  FROM service_records AS t0
  WHERE t0.team_id = p.id AND t0.started_at <= $2
  ORDER BY t0.started_at DESC, t0.code
  LIMIT $3) AS t0
  LEFT JOIN volunteer_teams AS j1 ON j1.id = t0.team_id
  ORDER BY t0.started_at DESC, t0.code) AS c;
