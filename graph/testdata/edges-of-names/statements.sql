SELECT t0.name AS c1, t0.valid_to AS c2, t0.owner_area_id AS c3, j1.name AS c4, t0.owner_community_id AS c5, j2.name AS c6, t0.owner_compound_id AS c7, j3.name AS c8, t0.owner_grid_id AS c9, j4.name AS c10, t0.owner_organization_id AS c11, j5.name AS c12, t0.owner_property_project_id AS c13, j6.name AS c14, t0.owner_party_organization_id AS c15, j7.name AS c16, t0.owner_volunteer_team_id AS c17, j8.name AS c18
  FROM (SELECT t0.name, t0.valid_to, t0.owner_area_id, t0.owner_community_id, t0.owner_compound_id, t0.owner_grid_id, t0.owner_organization_id, t0.owner_property_project_id, t0.owner_party_organization_id, t0.owner_volunteer_team_id, t0.id
  FROM other_names AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND t0.name = ANY($2)
  ORDER BY t0.name, t0.id
  LIMIT $3) AS t0
  LEFT JOIN areas AS j1 ON j1.id = t0.owner_area_id
  LEFT JOIN communities AS j2 ON j2.id = t0.owner_community_id
  LEFT JOIN compounds AS j3 ON j3.id = t0.owner_compound_id
  LEFT JOIN grids AS j4 ON j4.id = t0.owner_grid_id
  LEFT JOIN organizations AS j5 ON j5.id = t0.owner_organization_id
  LEFT JOIN property_projects AS j6 ON j6.id = t0.owner_property_project_id
  LEFT JOIN party_organizations AS j7 ON j7.id = t0.owner_party_organization_id
  LEFT JOIN volunteer_teams AS j8 ON j8.id = t0.owner_volunteer_team_id
  ORDER BY t0.name, t0.id;
SELECT t0.former_code AS c1, t0.valid_to AS c2, t0.owner_area_id AS c3, j1.code AS c4, j1.name AS c5, t0.owner_community_id AS c6, j2.code AS c7, j2.name AS c8, t0.owner_compound_id AS c9, j3.code AS c10, j3.name AS c11, t0.owner_grid_id AS c12, j4.code AS c13, j4.name AS c14, t0.owner_organization_id AS c15, j5.code AS c16, j5.name AS c17, t0.owner_property_project_id AS c18, j6.code AS c19, j6.name AS c20, t0.owner_party_organization_id AS c21, j7.code AS c22, j7.name AS c23, t0.owner_volunteer_team_id AS c24, j8.code AS c25, j8.name AS c26
  FROM (SELECT t0.former_code, t0.valid_to, t0.owner_area_id, t0.owner_community_id, t0.owner_compound_id, t0.owner_grid_id, t0.owner_organization_id, t0.owner_property_project_id, t0.owner_party_organization_id, t0.owner_volunteer_team_id, t0.id
  FROM old_codes AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1)
  ORDER BY t0.former_code, t0.id
  LIMIT $2) AS t0
  LEFT JOIN areas AS j1 ON j1.id = t0.owner_area_id
  LEFT JOIN communities AS j2 ON j2.id = t0.owner_community_id
  LEFT JOIN compounds AS j3 ON j3.id = t0.owner_compound_id
  LEFT JOIN grids AS j4 ON j4.id = t0.owner_grid_id
  LEFT JOIN organizations AS j5 ON j5.id = t0.owner_organization_id
  LEFT JOIN property_projects AS j6 ON j6.id = t0.owner_property_project_id
  LEFT JOIN party_organizations AS j7 ON j7.id = t0.owner_party_organization_id
  LEFT JOIN volunteer_teams AS j8 ON j8.id = t0.owner_volunteer_team_id
  ORDER BY t0.former_code, t0.id;
SELECT t0.value AS c1, t0.owner_area_id AS c2, j1.name AS c3, t0.owner_community_id AS c4, j2.name AS c5, t0.owner_compound_id AS c6, j3.name AS c7, t0.owner_grid_id AS c8, j4.name AS c9, t0.owner_organization_id AS c10, j5.name AS c11, t0.owner_property_project_id AS c12, j6.name AS c13, t0.owner_party_organization_id AS c14, j7.name AS c15, t0.owner_volunteer_team_id AS c16, j8.name AS c17, t0.owner_volunteer_id AS c18, j9.name AS c19, t0.owner_issue_id AS c20, j10.title AS c21
  FROM (SELECT t0.value, t0.owner_area_id, t0.owner_community_id, t0.owner_compound_id, t0.owner_grid_id, t0.owner_organization_id, t0.owner_property_project_id, t0.owner_party_organization_id, t0.owner_volunteer_team_id, t0.owner_volunteer_id, t0.owner_issue_id, t0.id
  FROM identifiers AS t0
  WHERE CASE WHEN t0.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.title, r.title_grams, r.nature, r.source, r.category_id, r.urgency, coalesce(h.statuses[width_bucket($1, h.since)], r.status) AS status, r.community_id, r.street_id, r.compound_id, r.building_id, r.grid_id, r.reporter_person_id, r.reporter_organization_id, r.facility_id, r.raised_in_activity_id, r.raised_in_visit_id, r.anonymous, r.hazard, r.confidentiality, r.address_cipher, r.address_hmac, r.address_mask, r.reported_at, CASE WHEN r.accepted_at <= $1 THEN r.accepted_at END AS accepted_at, CASE WHEN r.first_response_at <= $1 THEN r.first_response_at END AS first_response_at, CASE WHEN r.accepted_at <= $1 OR r.accepted_at IS NULL THEN coalesce(h.dues[width_bucket($1, h.due_since)], r.due_at) END AS due_at, CASE WHEN r.resolved_at <= $1 THEN r.resolved_at WHEN h.resolved IS NOT NULL AND coalesce(h.statuses[width_bucket($1, h.since)], r.status) IN ('RESOLVED', 'CLOSED') THEN h.resolved[width_bucket($1, h.resolved)] END AS resolved_at, CASE WHEN r.closed_at <= $1 THEN r.closed_at WHEN h.closed IS NOT NULL AND coalesce(h.statuses[width_bucket($1, h.since)], r.status) IN ('CLOSED') THEN h.closed[width_bucket($1, h.closed)] END AS closed_at, CASE WHEN h.level_since IS NULL THEN r.escalation_level WHEN width_bucket($1, h.level_since) = 0 THEN 'NONE' ELSE coalesce(h.levels[width_bucket($1, h.level_since)], r.escalation_level) END AS escalation_level, CASE WHEN h.reopened IS NULL THEN r.reopen_count ELSE width_bucket($1, h.reopened) END AS reopen_count, CASE WHEN coalesce(h.statuses[width_bucket($1, h.since)], r.status) = 'MERGED' THEN r.merged_into_id END AS merged_into_id
  FROM issues AS r
  LEFT JOIN issue_histories AS h ON h.issue_id = r.id) AS e1
  WHERE e1.id = t0.owner_issue_id AND e1.reported_at <= $1) IS TRUE END AND t0.scheme = ANY($2)
  ORDER BY t0.value DESC, t0.id
  LIMIT $3) AS t0
  LEFT JOIN areas AS j1 ON j1.id = t0.owner_area_id
  LEFT JOIN communities AS j2 ON j2.id = t0.owner_community_id
  LEFT JOIN compounds AS j3 ON j3.id = t0.owner_compound_id
  LEFT JOIN grids AS j4 ON j4.id = t0.owner_grid_id
  LEFT JOIN organizations AS j5 ON j5.id = t0.owner_organization_id
  LEFT JOIN property_projects AS j6 ON j6.id = t0.owner_property_project_id
  LEFT JOIN party_organizations AS j7 ON j7.id = t0.owner_party_organization_id
  LEFT JOIN volunteer_teams AS j8 ON j8.id = t0.owner_volunteer_team_id
  LEFT JOIN volunteers AS j9 ON j9.id = t0.owner_volunteer_id
  LEFT JOIN (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.title, r.title_grams, r.nature, r.source, r.category_id, r.urgency, coalesce(h.statuses[width_bucket($1, h.since)], r.status) AS status, r.community_id, r.street_id, r.compound_id, r.building_id, r.grid_id, r.reporter_person_id, r.reporter_organization_id, r.facility_id, r.raised_in_activity_id, r.raised_in_visit_id, r.anonymous, r.hazard, r.confidentiality, r.address_cipher, r.address_hmac, r.address_mask, r.reported_at, CASE WHEN r.accepted_at <= $1 THEN r.accepted_at END AS accepted_at, CASE WHEN r.first_response_at <= $1 THEN r.first_response_at END AS first_response_at, CASE WHEN r.accepted_at <= $1 OR r.accepted_at IS NULL THEN coalesce(h.dues[width_bucket($1, h.due_since)], r.due_at) END AS due_at, CASE WHEN r.resolved_at <= $1 THEN r.resolved_at WHEN h.resolved IS NOT NULL AND coalesce(h.statuses[width_bucket($1, h.since)], r.status) IN ('RESOLVED', 'CLOSED') THEN h.resolved[width_bucket($1, h.resolved)] END AS resolved_at, CASE WHEN r.closed_at <= $1 THEN r.closed_at WHEN h.closed IS NOT NULL AND coalesce(h.statuses[width_bucket($1, h.since)], r.status) IN ('CLOSED') THEN h.closed[width_bucket($1, h.closed)] END AS closed_at, CASE WHEN h.level_since IS NULL THEN r.escalation_level WHEN width_bucket($1, h.level_since) = 0 THEN 'NONE' ELSE coalesce(h.levels[width_bucket($1, h.level_since)], r.escalation_level) END AS escalation_level, CASE WHEN h.reopened IS NULL THEN r.reopen_count ELSE width_bucket($1, h.reopened) END AS reopen_count, CASE WHEN coalesce(h.statuses[width_bucket($1, h.since)], r.status) = 'MERGED' THEN r.merged_into_id END AS merged_into_id
  FROM issues AS r
  LEFT JOIN issue_histories AS h ON h.issue_id = r.id) AS j10 ON j10.id = t0.owner_issue_id AND j10.reported_at <= $1
  ORDER BY t0.value DESC, t0.id;
SELECT t0.value AS c1, t0.owner_area_id AS c2, t0.owner_community_id AS c3, t0.owner_compound_id AS c4, t0.owner_grid_id AS c5, t0.owner_organization_id AS c6, t0.owner_property_project_id AS c7, t0.owner_party_organization_id AS c8, t0.owner_volunteer_team_id AS c9, t0.owner_volunteer_id AS c10, j1.name AS c11, t0.owner_issue_id AS c12
  FROM (SELECT t0.value, t0.owner_area_id, t0.owner_community_id, t0.owner_compound_id, t0.owner_grid_id, t0.owner_organization_id, t0.owner_property_project_id, t0.owner_party_organization_id, t0.owner_volunteer_team_id, t0.owner_volunteer_id, t0.owner_issue_id, t0.scheme, t0.id
  FROM identifiers AS t0
  WHERE CASE WHEN t0.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.title, r.title_grams, r.nature, r.source, r.category_id, r.urgency, coalesce(h.statuses[width_bucket($1, h.since)], r.status) AS status, r.community_id, r.street_id, r.compound_id, r.building_id, r.grid_id, r.reporter_person_id, r.reporter_organization_id, r.facility_id, r.raised_in_activity_id, r.raised_in_visit_id, r.anonymous, r.hazard, r.confidentiality, r.address_cipher, r.address_hmac, r.address_mask, r.reported_at, CASE WHEN r.accepted_at <= $1 THEN r.accepted_at END AS accepted_at, CASE WHEN r.first_response_at <= $1 THEN r.first_response_at END AS first_response_at, CASE WHEN r.accepted_at <= $1 OR r.accepted_at IS NULL THEN coalesce(h.dues[width_bucket($1, h.due_since)], r.due_at) END AS due_at, CASE WHEN r.resolved_at <= $1 THEN r.resolved_at WHEN h.resolved IS NOT NULL AND coalesce(h.statuses[width_bucket($1, h.since)], r.status) IN ('RESOLVED', 'CLOSED') THEN h.resolved[width_bucket($1, h.resolved)] END AS resolved_at, CASE WHEN r.closed_at <= $1 THEN r.closed_at WHEN h.closed IS NOT NULL AND coalesce(h.statuses[width_bucket($1, h.since)], r.status) IN ('CLOSED') THEN h.closed[width_bucket($1, h.closed)] END AS closed_at, CASE WHEN h.level_since IS NULL THEN r.escalation_level WHEN width_bucket($1, h.level_since) = 0 THEN 'NONE' ELSE coalesce(h.levels[width_bucket($1, h.level_since)], r.escalation_level) END AS escalation_level, CASE WHEN h.reopened IS NULL THEN r.reopen_count ELSE width_bucket($1, h.reopened) END AS reopen_count, CASE WHEN coalesce(h.statuses[width_bucket($1, h.since)], r.status) = 'MERGED' THEN r.merged_into_id END AS merged_into_id
  FROM issues AS r
  LEFT JOIN issue_histories AS h ON h.issue_id = r.id) AS e1
  WHERE e1.id = t0.owner_issue_id AND e1.reported_at <= $1) IS TRUE END AND EXISTS (SELECT 1
  FROM volunteers AS e2
  WHERE e2.id = t0.owner_volunteer_id)
  ORDER BY t0.scheme, t0.value, t0.id
  LIMIT $2) AS t0
  LEFT JOIN volunteers AS j1 ON j1.id = t0.owner_volunteer_id
  ORDER BY t0.scheme, t0.value, t0.id;
SELECT t0.id AS c1
  FROM communities AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM communities AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_community_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_community_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.former_code AS c1
  FROM old_codes AS t0
  WHERE t0.owner_community_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY t0.former_code, t0.id
  LIMIT $3) AS c;
