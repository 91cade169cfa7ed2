SELECT t0.id AS c1, j1.code AS c2, j1.star_level AS c3, j1.id AS c4
  FROM persons AS t0
  LEFT JOIN volunteers AS j1 ON j1.person_id = t0.id
  WHERE t0.code = $1;
SELECT t0.id AS c1, j1.name AS c2, j1.id AS c3
  FROM persons AS t0
  LEFT JOIN volunteers AS j1 ON j1.person_id = t0.id
  WHERE t0.code = $1;
SELECT j1.code AS c1, j1.id AS c2
  FROM persons AS t0
  LEFT JOIN volunteers AS j1 ON j1.person_id = t0.id
  WHERE t0.code = $1;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.role AS c1, t0.target_organization_id AS c2, j1.name AS c3, t0.target_party_organization_id AS c4, j2.name AS c5, t0.target_grid_id AS c6, j3.name AS c7, t0.target_building_id AS c8, j4.name AS c9, j5.name AS c10, j5.id AS c11, t0.target_property_project_id AS c12, j6.name AS c13, t0.target_volunteer_team_id AS c14, j7.name AS c15, j8.name AS c16, j8.id AS c17
  FROM (SELECT t0.role, t0.target_organization_id, t0.target_party_organization_id, t0.target_grid_id, t0.target_building_id, t0.target_property_project_id, t0.target_volunteer_team_id, t0.id
  FROM memberships AS t0
  WHERE t0.person_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.role, t0.id
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.target_organization_id
  LEFT JOIN party_organizations AS j2 ON j2.id = t0.target_party_organization_id
  LEFT JOIN grids AS j3 ON j3.id = t0.target_grid_id
  LEFT JOIN buildings AS j4 ON j4.id = t0.target_building_id
  LEFT JOIN compounds AS j5 ON j5.id = j4.compound_id
  LEFT JOIN property_projects AS j6 ON j6.id = t0.target_property_project_id
  LEFT JOIN volunteer_teams AS j7 ON j7.id = t0.target_volunteer_team_id
  LEFT JOIN volunteer_teams AS j8 ON j8.id = j7.parent_id
  ORDER BY t0.role, t0.id) AS c;
SELECT p.ord, (SELECT count(*)
  FROM assignments AS t0
  WHERE t0.person_id = p.id AND t0.assigned_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT j1.title AS c1, j1.id AS c2
  FROM (SELECT t0.issue_id, t0.assigned_at, t0.id
  FROM assignments AS t0
  WHERE t0.person_id = p.id AND t0.assigned_at <= $2
  ORDER BY t0.assigned_at DESC, t0.id
  LIMIT $3) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.issue_id AND j1.reported_at <= $2
  ORDER BY t0.assigned_at DESC, t0.id) AS c;
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.reporter_person_id = p.id AND t0.reported_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM memberships AS t0
  WHERE t0.person_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.role = $2)
  FROM unnest($3::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.title AS c1
  FROM issues AS t0
  WHERE t0.reporter_person_id = p.id AND t0.reported_at <= $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3) AS c;
