SELECT t0.name AS c1, t0.id AS c2
  FROM compounds AS t0
  WHERE EXISTS (SELECT 1
  FROM other_names AS e1
  WHERE e1.owner_compound_id = t0.id AND (e1.valid_from IS NULL OR e1.valid_from <= $1))
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.value AS c1, t0.owner_area_id AS c2, t0.owner_community_id AS c3, t0.owner_compound_id AS c4, t0.owner_grid_id AS c5, t0.owner_organization_id AS c6, t0.owner_property_project_id AS c7, t0.owner_party_organization_id AS c8, t0.owner_volunteer_team_id AS c9, t0.owner_volunteer_id AS c10, j1.name AS c11, t0.owner_issue_id AS c12
  FROM (SELECT t0.value, t0.owner_area_id, t0.owner_community_id, t0.owner_compound_id, t0.owner_grid_id, t0.owner_organization_id, t0.owner_property_project_id, t0.owner_party_organization_id, t0.owner_volunteer_team_id, t0.owner_volunteer_id, t0.owner_issue_id, t0.scheme, t0.id
  FROM identifiers AS t0
  WHERE CASE WHEN t0.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e1
  WHERE e1.id = t0.owner_issue_id AND e1.reported_at <= $1) IS TRUE END AND t0.scheme = $2 AND EXISTS (SELECT 1
  FROM volunteers AS e2
  WHERE e2.id = t0.owner_volunteer_id AND e2.star_level = $3)
  ORDER BY t0.scheme, t0.value, t0.id
  LIMIT $4) AS t0
  LEFT JOIN volunteers AS j1 ON j1.id = t0.owner_volunteer_id
  ORDER BY t0.scheme, t0.value, t0.id;
SELECT t0.name AS c1
  FROM other_names AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND EXISTS (SELECT 1
  FROM organizations AS e1
  WHERE e1.id = t0.owner_organization_id AND e1.kind = $2)
  ORDER BY t0.name, t0.id
  LIMIT $3;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM other_names AS t0
  WHERE t0.owner_compound_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY t0.name, t0.id
  LIMIT $3) AS c;
