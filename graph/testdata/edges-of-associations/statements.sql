SELECT t0.floor AS c1, j1.name AS c2, j1.id AS c3, j2.name AS c4, j2.id AS c5
  FROM (SELECT t0.floor, t0.enterprise_id, t0.compound_id, t0.created_at, t0.id
  FROM occupancies AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.enterprise_id = (SELECT e1.id
  FROM organizations AS e1
  WHERE e1.code = $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.enterprise_id
  LEFT JOIN compounds AS j2 ON j2.id = t0.compound_id
  ORDER BY t0.created_at, t0.id;
SELECT j1.name AS c1, j1.id AS c2, t0.target_compound_id AS c3, j2.name AS c4, t0.target_building_id AS c5, j3.name AS c6, j4.name AS c7, j4.id AS c8
  FROM (SELECT t0.target_compound_id, t0.target_building_id, t0.grid_id, o1_1.code AS k1, t0.id
  FROM grid_coverages AS t0
  LEFT JOIN grids AS o1_1 ON o1_1.id = t0.grid_id
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM grids AS e1
  WHERE e1.id = t0.grid_id AND e1.parent_id = (SELECT e2.id
  FROM grids AS e2
  WHERE e2.code = $2))
  ORDER BY o1_1.code, t0.id
  LIMIT $3) AS t0
  LEFT JOIN grids AS j1 ON j1.id = t0.grid_id
  LEFT JOIN compounds AS j2 ON j2.id = t0.target_compound_id
  LEFT JOIN buildings AS j3 ON j3.id = t0.target_building_id
  LEFT JOIN compounds AS j4 ON j4.id = j3.compound_id
  ORDER BY t0.k1, t0.id;
SELECT j1.name AS c1, j1.id AS c2, t0.target_community_id AS c3, j2.name AS c4, t0.target_compound_id AS c5, j3.name AS c6, t0.target_grid_id AS c7, j4.name AS c8
  FROM (SELECT t0.target_community_id, t0.target_compound_id, t0.target_grid_id, t0.team_id, t0.valid_from, t0.id
  FROM team_services AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM volunteer_teams AS e1
  WHERE e1.id = t0.team_id AND e1.swallow = $2)
  ORDER BY t0.valid_from NULLS LAST, t0.id
  LIMIT $3) AS t0
  LEFT JOIN volunteer_teams AS j1 ON j1.id = t0.team_id
  LEFT JOIN communities AS j2 ON j2.id = t0.target_community_id
  LEFT JOIN compounds AS j3 ON j3.id = t0.target_compound_id
  LEFT JOIN grids AS j4 ON j4.id = t0.target_grid_id
  ORDER BY t0.valid_from NULLS LAST, t0.id;
SELECT j1.name AS c1, j1.id AS c2, j2.name AS c3, j2.id AS c4
  FROM (SELECT t0.team_id, t0.volunteer_id, t0.created_at, t0.id
  FROM team_volunteers AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.volunteer_id = (SELECT e1.id
  FROM volunteers AS e1
  WHERE e1.code = $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN volunteer_teams AS j1 ON j1.id = t0.team_id
  LEFT JOIN volunteers AS j2 ON j2.id = t0.volunteer_id
  ORDER BY t0.created_at, t0.id;
SELECT t0.guide_area_id AS c1, t0.guide_community_id AS c2, t0.guide_organization_id AS c3, j1.name AS c4, t0.target_property_project_id AS c5, t0.target_organization_id AS c6, j2.name AS c7
  FROM (SELECT t0.guide_area_id, t0.guide_community_id, t0.guide_organization_id, t0.target_property_project_id, t0.target_organization_id, t0.valid_from, t0.id
  FROM guidances AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM organizations AS e1
  WHERE e1.id = t0.guide_organization_id)
  ORDER BY t0.valid_from DESC NULLS LAST, t0.id
  LIMIT $2) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.guide_organization_id
  LEFT JOIN organizations AS j2 ON j2.id = t0.target_organization_id
  ORDER BY t0.valid_from DESC NULLS LAST, t0.id;
SELECT t0.guide_area_id AS c1, j1.name AS c2, t0.guide_community_id AS c3, t0.guide_organization_id AS c4, t0.target_property_project_id AS c5, j2.name AS c6, t0.target_organization_id AS c7
  FROM (SELECT t0.guide_area_id, t0.guide_community_id, t0.guide_organization_id, t0.target_property_project_id, t0.target_organization_id, t0.created_at, t0.id
  FROM guidances AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM areas AS e1
  WHERE e1.id = t0.guide_area_id) AND EXISTS (SELECT 1
  FROM property_projects AS e2
  WHERE e2.id = t0.target_property_project_id)
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN areas AS j1 ON j1.id = t0.guide_area_id
  LEFT JOIN property_projects AS j2 ON j2.id = t0.target_property_project_id
  ORDER BY t0.created_at, t0.id;
SELECT j1.name AS c1, j1.id AS c2, j2.name AS c3, j2.id AS c4
  FROM (SELECT t0.regulator_id, t0.regulated_id, t0.created_at, t0.id
  FROM regulations AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM organizations AS e1
  WHERE e1.id = t0.regulated_id AND e1.kind = $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.regulator_id
  LEFT JOIN organizations AS j2 ON j2.id = t0.regulated_id
  ORDER BY t0.created_at, t0.id;
SELECT j1.name AS c1, j1.id AS c2, j2.name AS c3, j2.id AS c4, t0.valid_from AS c5
  FROM (SELECT t0.valid_from, t0.association_id, t0.member_id, t0.id
  FROM association_members AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.valid_from >= $2
  ORDER BY t0.valid_from NULLS LAST, t0.id
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.association_id
  LEFT JOIN organizations AS j2 ON j2.id = t0.member_id
  ORDER BY t0.valid_from NULLS LAST, t0.id;
SELECT j1.name AS c1, j1.id AS c2, t0.called_party_organization_id AS c3, j2.name AS c4, t0.called_organization_id AS c5, j3.name AS c6
  FROM (SELECT t0.called_party_organization_id, t0.called_organization_id, t0.caller_id, t0.called_at, t0.id
  FROM appeals AS t0
  WHERE t0.called_at <= $1 AND EXISTS (SELECT 1
  FROM party_organizations AS e1
  WHERE e1.id = t0.called_party_organization_id AND e1.superior_status = $2)
  ORDER BY t0.called_at DESC, t0.id
  LIMIT $3) AS t0
  LEFT JOIN party_organizations AS j1 ON j1.id = t0.caller_id
  LEFT JOIN party_organizations AS j2 ON j2.id = t0.called_party_organization_id
  LEFT JOIN organizations AS j3 ON j3.id = t0.called_organization_id
  ORDER BY t0.called_at DESC, t0.id;
SELECT j1.name AS c1, j1.id AS c2, t0.builder_organization_id AS c3, t0.builder_party_organization_id AS c4, j2.name AS c5
  FROM (SELECT t0.builder_organization_id, t0.builder_party_organization_id, t0.team_id, t0.created_at, t0.id
  FROM co_builders AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM party_organizations AS e1
  WHERE e1.id = t0.builder_party_organization_id)
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN volunteer_teams AS j1 ON j1.id = t0.team_id
  LEFT JOIN party_organizations AS j2 ON j2.id = t0.builder_party_organization_id
  ORDER BY t0.created_at, t0.id;
SELECT j1.name AS c1, j1.id AS c2, t0.target_organization_id AS c3, t0.target_community_id AS c4, t0.target_grid_id AS c5, t0.target_compound_id AS c6, j2.name AS c7, t0.target_property_project_id AS c8
  FROM (SELECT t0.target_organization_id, t0.target_community_id, t0.target_grid_id, t0.target_compound_id, t0.target_property_project_id, t0.party_organization_id, t0.created_at, t0.id
  FROM attachments AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM compounds AS e1
  WHERE e1.id = t0.target_compound_id)
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN party_organizations AS j1 ON j1.id = t0.party_organization_id
  LEFT JOIN compounds AS j2 ON j2.id = t0.target_compound_id
  ORDER BY t0.created_at, t0.id;
SELECT j1.title AS c1, j1.id AS c2, j2.title AS c3, j2.id AS c4
  FROM (SELECT t0.issue_id, t0.other_id, t0.created_at, t0.id
  FROM issue_links AS t0
  WHERE EXISTS (SELECT 1
  FROM issues AS e1
  WHERE e1.id = t0.issue_id AND e1.reported_at <= $1) AND EXISTS (SELECT 1
  FROM issues AS e2
  WHERE e2.id = t0.other_id AND e2.reported_at <= $1) AND t0.kind = $2
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.issue_id AND j1.reported_at <= $1
  LEFT JOIN issues AS j2 ON j2.id = t0.other_id AND j2.reported_at <= $1
  ORDER BY t0.created_at, t0.id;
