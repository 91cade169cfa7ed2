SELECT t0.role AS c1, t0.target_organization_id AS c2, t0.target_party_organization_id AS c3, t0.target_grid_id AS c4, t0.target_building_id AS c5, t0.target_property_project_id AS c6, t0.target_volunteer_team_id AS c7
  FROM memberships AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.person_id = (SELECT e1.id
  FROM persons AS e1
  WHERE e1.code = $2)
  ORDER BY t0.role, t0.id
  LIMIT $3;
SELECT t0.code AS c1, t0.reporter_person_id AS c2, t0.reporter_organization_id AS c3
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.code = ANY($2)
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3;
