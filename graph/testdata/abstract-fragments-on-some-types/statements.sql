SELECT t0.role AS c1, t0.target_organization_id AS c2, t0.target_party_organization_id AS c3, j1.name AS c4, j2.name AS c5, j2.id AS c6, t0.target_grid_id AS c7, j3.code AS c8, j4.name AS c9, j4.id AS c10, t0.target_building_id AS c11, t0.target_property_project_id AS c12, t0.target_volunteer_team_id AS c13, j5.name AS c14, j5.id AS c15
  FROM (SELECT t0.role, t0.target_organization_id, t0.target_party_organization_id, t0.target_grid_id, t0.target_building_id, t0.target_property_project_id, t0.target_volunteer_team_id, t0.on_behalf_of_id, t0.id
  FROM memberships AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM persons AS e1
  WHERE e1.id = t0.person_id AND e1.code = ANY($2))
  ORDER BY t0.role, t0.id
  LIMIT $3) AS t0
  LEFT JOIN party_organizations AS j1 ON j1.id = t0.target_party_organization_id
  LEFT JOIN party_organizations AS j2 ON j2.id = j1.superior_id
  LEFT JOIN grids AS j3 ON j3.id = t0.target_grid_id
  LEFT JOIN grids AS j4 ON j4.id = j3.parent_id
  LEFT JOIN organizations AS j5 ON j5.id = t0.on_behalf_of_id
  ORDER BY t0.role, t0.id;
