SELECT t0.code AS c1, t0.owner_organization_id AS c2, j1.code AS c3, j1.name AS c4, t0.owner_party_organization_id AS c5, j2.code AS c6, j2.name AS c7, t0.id AS c8
  FROM (SELECT t0.code, t0.owner_organization_id, t0.owner_party_organization_id, t0.id
  FROM programs AS t0
  ORDER BY t0.code
  LIMIT $1) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.owner_organization_id
  LEFT JOIN party_organizations AS j2 ON j2.id = t0.owner_party_organization_id
  ORDER BY t0.code;
SELECT t0.code AS c1, t0.kind AS c2, t0.starts_at AS c3, t0.ends_at AS c4, t0.recurrence AS c5, j1.name AS c6, j1.id AS c7, j2.name AS c8, j2.id AS c9, t0.held_at_venue_id AS c10, j3.code AS c11, j3.name AS c12, t0.held_at_compound_id AS c13, j4.code AS c14, j4.name AS c15, t0.attendee_count AS c16, t0.topics AS c17, t0.service_kinds AS c18, t0.outcome AS c19, t0.id AS c20
  FROM (SELECT t0.code, t0.kind, t0.starts_at, t0.ends_at, t0.recurrence, t0.held_at_venue_id, t0.held_at_compound_id, t0.attendee_count, t0.topics, t0.service_kinds, t0.outcome, t0.id, t0.program_id, t0.community_id
  FROM activities AS t0
  WHERE t0.starts_at <= $1
  ORDER BY t0.starts_at DESC, t0.code
  LIMIT $2) AS t0
  LEFT JOIN programs AS j1 ON j1.id = t0.program_id
  LEFT JOIN communities AS j2 ON j2.id = t0.community_id
  LEFT JOIN venues AS j3 ON j3.id = t0.held_at_venue_id
  LEFT JOIN compounds AS j4 ON j4.id = t0.held_at_compound_id
  ORDER BY t0.starts_at DESC, t0.code;
SELECT j1.name AS c1, j1.id AS c2, t0.organizer_organization_id AS c3, j2.code AS c4, j2.name AS c5, t0.organizer_party_organization_id AS c6, j3.code AS c7, j3.name AS c8, t0.organizer_property_project_id AS c9, j4.code AS c10, j4.name AS c11, t0.organizer_volunteer_team_id AS c12, j5.code AS c13, j5.name AS c14, t0.role AS c15
  FROM (SELECT t0.organizer_organization_id, t0.organizer_party_organization_id, t0.organizer_property_project_id, t0.organizer_volunteer_team_id, t0.role, t0.activity_id, t0.created_at, t0.id
  FROM organizers AS t0
  WHERE EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $1)
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN activities AS j1 ON j1.id = t0.activity_id AND j1.starts_at <= $1
  LEFT JOIN organizations AS j2 ON j2.id = t0.organizer_organization_id
  LEFT JOIN party_organizations AS j3 ON j3.id = t0.organizer_party_organization_id
  LEFT JOIN property_projects AS j4 ON j4.id = t0.organizer_property_project_id
  LEFT JOIN volunteer_teams AS j5 ON j5.id = t0.organizer_volunteer_team_id
  ORDER BY t0.created_at, t0.id;
SELECT j1.name AS c1, j1.id AS c2, j2.name AS c3, j2.id AS c4
  FROM (SELECT t0.activity_id, t0.facility_id, t0.created_at, t0.id
  FROM activity_facilities AS t0
  WHERE EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $1)
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN activities AS j1 ON j1.id = t0.activity_id AND j1.starts_at <= $1
  LEFT JOIN facilities AS j2 ON j2.id = t0.facility_id
  ORDER BY t0.created_at, t0.id;
SELECT j1.name AS c1, j1.id AS c2, t0.participant_person_id AS c3, j2.code AS c4, j2.name AS c5, t0.participant_organization_id AS c6, j3.code AS c7, j3.name AS c8, t0.participant_party_organization_id AS c9, j4.code AS c10, j4.name AS c11, t0.role AS c12, j5.name AS c13, j5.id AS c14, t0.headcount AS c15
  FROM (SELECT t0.participant_person_id, t0.participant_organization_id, t0.participant_party_organization_id, t0.role, t0.headcount, t0.activity_id, t0.on_behalf_of_id, t0.created_at, t0.id
  FROM participations AS t0
  WHERE EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $1)
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN activities AS j1 ON j1.id = t0.activity_id AND j1.starts_at <= $1
  LEFT JOIN persons AS j2 ON j2.id = t0.participant_person_id
  LEFT JOIN organizations AS j3 ON j3.id = t0.participant_organization_id
  LEFT JOIN party_organizations AS j4 ON j4.id = t0.participant_party_organization_id
  LEFT JOIN organizations AS j5 ON j5.id = t0.on_behalf_of_id
  ORDER BY t0.created_at, t0.id;
SELECT t0.code AS c1, t0.id AS c2
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
SELECT t0.code AS c1, t0.id AS c2
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
SELECT t0.code AS c1, t0.id AS c2
  FROM facilities AS t0
  WHERE t0.code = $1;
SELECT t0.code AS c1, t0.id AS c2
  FROM organizations AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM organizations AS k
  WHERE k.code = $1
  UNION ALL SELECT k.owner_organization_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_organization_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1);
SELECT t0.code AS c1, t0.id AS c2
  FROM organizations AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM organizations AS k
  WHERE k.code = $1
  UNION ALL SELECT k.owner_organization_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_organization_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1);
SELECT t0.code AS c1, t0.id AS c2
  FROM party_organizations AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM party_organizations AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_party_organization_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_party_organization_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT t0.code AS c1, t0.id AS c2
  FROM party_organizations AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM party_organizations AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_party_organization_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_party_organization_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT t0.code AS c1, t0.id AS c2
  FROM persons AS t0
  WHERE t0.code = $1;
SELECT t0.code AS c1, t0.id AS c2
  FROM property_projects AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM property_projects AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_property_project_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_property_project_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT t0.code AS c1, t0.id AS c2
  FROM venues AS t0
  WHERE t0.code = $1;
SELECT t0.code AS c1, t0.id AS c2
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
SELECT p.ord, (SELECT count(*)
  FROM activities AS t0
  WHERE t0.program_id = p.id AND t0.starts_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM activities AS t0
  WHERE t0.program_id = p.id AND t0.starts_at <= $2
  ORDER BY t0.starts_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM organizers AS t0
  WHERE t0.activity_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.role AS c1
  FROM organizers AS t0
  WHERE t0.activity_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM activity_facilities AS t0
  WHERE t0.activity_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM activity_facilities AS t0
  WHERE t0.activity_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM participations AS t0
  WHERE t0.activity_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.role AS c1
  FROM participations AS t0
  WHERE t0.activity_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM hazards AS t0
  WHERE t0.found_in_activity_id = p.id AND t0.found_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM hazards AS t0
  WHERE t0.found_in_activity_id = p.id AND t0.found_at <= $2
  ORDER BY t0.found_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM topics AS t0
  WHERE t0.raised_in_activity_id = p.id AND (t0.raised_at IS NULL OR t0.raised_at <= $1) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.title AS c1
  FROM topics AS t0
  WHERE t0.raised_in_activity_id = p.id AND (t0.raised_at IS NULL OR t0.raised_at <= $2) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $2)
  ORDER BY t0.seq, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM campaign_parts AS t0
  WHERE t0.part_activity_id = p.id AND CASE WHEN t0.part_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e1
  WHERE e1.id = t0.part_activity_id AND e1.starts_at <= $1) IS TRUE END AND CASE WHEN t0.part_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e2
  WHERE e2.id = t0.part_issue_id AND e2.reported_at <= $1) IS TRUE END)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM campaign_parts AS t0
  WHERE t0.part_activity_id = p.id AND CASE WHEN t0.part_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e1
  WHERE e1.id = t0.part_activity_id AND e1.starts_at <= $2) IS TRUE END AND CASE WHEN t0.part_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e2
  WHERE e2.id = t0.part_issue_id AND e2.reported_at <= $2) IS TRUE END
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM promotions AS t0
  WHERE t0.promoter_activity_id = p.id AND CASE WHEN t0.promoter_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e1
  WHERE e1.id = t0.promoter_activity_id AND e1.starts_at <= $1) IS TRUE END)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM promotions AS t0
  WHERE t0.promoter_activity_id = p.id AND CASE WHEN t0.promoter_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e1
  WHERE e1.id = t0.promoter_activity_id AND e1.starts_at <= $2) IS TRUE END
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM organizers AS m1
  WHERE m1.activity_id = p.id AND m1.organizer_organization_id = t0.id))
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM organizers AS m1
  WHERE m1.activity_id = p.id AND m1.organizer_organization_id = t0.id)
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM party_organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM organizers AS m1
  WHERE m1.activity_id = p.id AND m1.organizer_party_organization_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM party_organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM organizers AS m1
  WHERE m1.activity_id = p.id AND m1.organizer_party_organization_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM property_projects AS t0
  WHERE EXISTS (SELECT 1
  FROM organizers AS m1
  WHERE m1.activity_id = p.id AND m1.organizer_property_project_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM property_projects AS t0
  WHERE EXISTS (SELECT 1
  FROM organizers AS m1
  WHERE m1.activity_id = p.id AND m1.organizer_property_project_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM volunteer_teams AS t0
  WHERE EXISTS (SELECT 1
  FROM organizers AS m1
  WHERE m1.activity_id = p.id AND m1.organizer_volunteer_team_id = t0.id))
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM volunteer_teams AS t0
  WHERE EXISTS (SELECT 1
  FROM organizers AS m1
  WHERE m1.activity_id = p.id AND m1.organizer_volunteer_team_id = t0.id)
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM facilities AS t0
  WHERE EXISTS (SELECT 1
  FROM activity_facilities AS m1
  WHERE m1.activity_id = p.id AND m1.facility_id = t0.id))
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM facilities AS t0
  WHERE EXISTS (SELECT 1
  FROM activity_facilities AS m1
  WHERE m1.activity_id = p.id AND m1.facility_id = t0.id)
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM persons AS t0
  WHERE EXISTS (SELECT 1
  FROM participations AS m1
  WHERE m1.activity_id = p.id AND m1.participant_person_id = t0.id))
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM persons AS t0
  WHERE EXISTS (SELECT 1
  FROM participations AS m1
  WHERE m1.activity_id = p.id AND m1.participant_person_id = t0.id)
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM participations AS m1
  WHERE m1.activity_id = p.id AND m1.participant_organization_id = t0.id))
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM participations AS m1
  WHERE m1.activity_id = p.id AND m1.participant_organization_id = t0.id)
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM party_organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM participations AS m1
  WHERE m1.activity_id = p.id AND m1.participant_party_organization_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM party_organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM participations AS m1
  WHERE m1.activity_id = p.id AND m1.participant_party_organization_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM campaigns AS t0
  WHERE EXISTS (SELECT 1
  FROM campaign_parts AS m1
  WHERE m1.part_activity_id = p.id AND m1.campaign_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM campaigns AS t0
  WHERE EXISTS (SELECT 1
  FROM campaign_parts AS m1
  WHERE m1.part_activity_id = p.id AND m1.campaign_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM brands AS t0
  WHERE EXISTS (SELECT 1
  FROM promotions AS m1
  WHERE m1.promoter_activity_id = p.id AND m1.brand_id = t0.id))
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM brands AS t0
  WHERE EXISTS (SELECT 1
  FROM promotions AS m1
  WHERE m1.promoter_activity_id = p.id AND m1.brand_id = t0.id)
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.raised_in_activity_id = p.id AND t0.reported_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM issues AS t0
  WHERE t0.raised_in_activity_id = p.id AND t0.reported_at <= $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM service_records AS t0
  WHERE t0.subject_activity_id = p.id AND t0.started_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM service_records AS t0
  WHERE t0.subject_activity_id = p.id AND t0.started_at <= $2
  ORDER BY t0.started_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM activities AS t0
  WHERE t0.community_id = p.id AND t0.starts_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM activities AS t0
  WHERE t0.community_id = p.id AND t0.starts_at <= $2
  ORDER BY t0.starts_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM activities AS t0
  WHERE t0.held_at_compound_id = p.id AND t0.starts_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM activities AS t0
  WHERE t0.held_at_compound_id = p.id AND t0.starts_at <= $2
  ORDER BY t0.starts_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM activity_facilities AS t0
  WHERE t0.facility_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM activity_facilities AS t0
  WHERE t0.facility_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM activities AS t0
  WHERE EXISTS (SELECT 1
  FROM activity_facilities AS m1
  WHERE m1.facility_id = p.id AND m1.activity_id = t0.id) AND t0.starts_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM activities AS t0
  WHERE EXISTS (SELECT 1
  FROM activity_facilities AS m1
  WHERE m1.facility_id = p.id AND m1.activity_id = t0.id) AND t0.starts_at <= $2
  ORDER BY t0.starts_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM programs AS t0
  WHERE t0.owner_organization_id = p.id)
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM programs AS t0
  WHERE t0.owner_organization_id = p.id
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM organizers AS t0
  WHERE t0.organizer_organization_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.role AS c1
  FROM organizers AS t0
  WHERE t0.organizer_organization_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM participations AS t0
  WHERE t0.on_behalf_of_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.role AS c1
  FROM participations AS t0
  WHERE t0.on_behalf_of_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM activities AS t0
  WHERE EXISTS (SELECT 1
  FROM organizers AS m1
  WHERE m1.organizer_organization_id = p.id AND m1.activity_id = t0.id) AND t0.starts_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM activities AS t0
  WHERE EXISTS (SELECT 1
  FROM organizers AS m1
  WHERE m1.organizer_organization_id = p.id AND m1.activity_id = t0.id) AND t0.starts_at <= $2
  ORDER BY t0.starts_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM participations AS t0
  WHERE t0.participant_organization_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.role AS c1
  FROM participations AS t0
  WHERE t0.participant_organization_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM activities AS t0
  WHERE EXISTS (SELECT 1
  FROM participations AS m1
  WHERE m1.participant_organization_id = p.id AND m1.activity_id = t0.id) AND t0.starts_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM activities AS t0
  WHERE EXISTS (SELECT 1
  FROM participations AS m1
  WHERE m1.participant_organization_id = p.id AND m1.activity_id = t0.id) AND t0.starts_at <= $2
  ORDER BY t0.starts_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM programs AS t0
  WHERE t0.owner_party_organization_id = p.id)
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM programs AS t0
  WHERE t0.owner_party_organization_id = p.id
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM organizers AS t0
  WHERE t0.organizer_party_organization_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.role AS c1
  FROM organizers AS t0
  WHERE t0.organizer_party_organization_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM participations AS t0
  WHERE t0.participant_party_organization_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.role AS c1
  FROM participations AS t0
  WHERE t0.participant_party_organization_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM activities AS t0
  WHERE EXISTS (SELECT 1
  FROM organizers AS m1
  WHERE m1.organizer_party_organization_id = p.id AND m1.activity_id = t0.id) AND t0.starts_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM activities AS t0
  WHERE EXISTS (SELECT 1
  FROM organizers AS m1
  WHERE m1.organizer_party_organization_id = p.id AND m1.activity_id = t0.id) AND t0.starts_at <= $2
  ORDER BY t0.starts_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM activities AS t0
  WHERE EXISTS (SELECT 1
  FROM participations AS m1
  WHERE m1.participant_party_organization_id = p.id AND m1.activity_id = t0.id) AND t0.starts_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM activities AS t0
  WHERE EXISTS (SELECT 1
  FROM participations AS m1
  WHERE m1.participant_party_organization_id = p.id AND m1.activity_id = t0.id) AND t0.starts_at <= $2
  ORDER BY t0.starts_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM participations AS t0
  WHERE t0.participant_person_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.role AS c1
  FROM participations AS t0
  WHERE t0.participant_person_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM activities AS t0
  WHERE EXISTS (SELECT 1
  FROM participations AS m1
  WHERE m1.participant_person_id = p.id AND m1.activity_id = t0.id) AND t0.starts_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM activities AS t0
  WHERE EXISTS (SELECT 1
  FROM participations AS m1
  WHERE m1.participant_person_id = p.id AND m1.activity_id = t0.id) AND t0.starts_at <= $2
  ORDER BY t0.starts_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM organizers AS t0
  WHERE t0.organizer_property_project_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.role AS c1
  FROM organizers AS t0
  WHERE t0.organizer_property_project_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM activities AS t0
  WHERE EXISTS (SELECT 1
  FROM organizers AS m1
  WHERE m1.organizer_property_project_id = p.id AND m1.activity_id = t0.id) AND t0.starts_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM activities AS t0
  WHERE EXISTS (SELECT 1
  FROM organizers AS m1
  WHERE m1.organizer_property_project_id = p.id AND m1.activity_id = t0.id) AND t0.starts_at <= $2
  ORDER BY t0.starts_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM activities AS t0
  WHERE t0.held_at_venue_id = p.id AND t0.starts_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM activities AS t0
  WHERE t0.held_at_venue_id = p.id AND t0.starts_at <= $2
  ORDER BY t0.starts_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM organizers AS t0
  WHERE t0.organizer_volunteer_team_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.role AS c1
  FROM organizers AS t0
  WHERE t0.organizer_volunteer_team_id = p.id AND EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.activity_id AND e1.starts_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM activities AS t0
  WHERE EXISTS (SELECT 1
  FROM organizers AS m1
  WHERE m1.organizer_volunteer_team_id = p.id AND m1.activity_id = t0.id) AND t0.starts_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM activities AS t0
  WHERE EXISTS (SELECT 1
  FROM organizers AS m1
  WHERE m1.organizer_volunteer_team_id = p.id AND m1.activity_id = t0.id) AND t0.starts_at <= $2
  ORDER BY t0.starts_at DESC, t0.code
  LIMIT $3) AS c;
