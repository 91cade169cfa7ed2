SELECT t0.code AS c1, t0.kind AS c2, t0.visited_at AS c3, j1.name AS c4, j1.id AS c5, t0.id AS c6
  FROM (SELECT t0.code, t0.kind, t0.visited_at, t0.id, t0.community_id
  FROM visits AS t0
  WHERE t0.visited_at <= $1
  ORDER BY t0.visited_at DESC, t0.code
  LIMIT $2) AS t0
  LEFT JOIN communities AS j1 ON j1.id = t0.community_id
  ORDER BY t0.visited_at DESC, t0.code;
SELECT j1.name AS c1, j1.id AS c2, j2.name AS c3, j2.id AS c4
  FROM (SELECT t0.visit_id, t0.item_id, t0.created_at, t0.id
  FROM visit_targets AS t0
  WHERE EXISTS (SELECT 1
  FROM visits AS e1
  WHERE e1.id = t0.visit_id AND e1.visited_at <= $1)
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN visits AS j1 ON j1.id = t0.visit_id AND j1.visited_at <= $1
  LEFT JOIN code_items AS j2 ON j2.id = t0.item_id
  ORDER BY t0.created_at, t0.id;
SELECT j1.name AS c1, j1.id AS c2, j2.name AS c3, j2.id AS c4
  FROM (SELECT t0.visit_id, t0.item_id, t0.created_at, t0.id
  FROM visit_services AS t0
  WHERE EXISTS (SELECT 1
  FROM visits AS e1
  WHERE e1.id = t0.visit_id AND e1.visited_at <= $1)
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN visits AS j1 ON j1.id = t0.visit_id AND j1.visited_at <= $1
  LEFT JOIN code_items AS j2 ON j2.id = t0.item_id
  ORDER BY t0.created_at, t0.id;
SELECT j1.name AS c1, j1.id AS c2, t0.subject_compound_id AS c3, j2.code AS c4, j2.name AS c5, t0.subject_organization_id AS c6, j3.code AS c7, j3.name AS c8, t0.subject_care_record_id AS c9, j4.code AS c10
  FROM (SELECT t0.subject_compound_id, t0.subject_organization_id, t0.subject_care_record_id, t0.visit_id, t0.created_at, t0.id
  FROM visit_subjects AS t0
  WHERE EXISTS (SELECT 1
  FROM visits AS e1
  WHERE e1.id = t0.visit_id AND e1.visited_at <= $1)
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN visits AS j1 ON j1.id = t0.visit_id AND j1.visited_at <= $1
  LEFT JOIN compounds AS j2 ON j2.id = t0.subject_compound_id
  LEFT JOIN organizations AS j3 ON j3.id = t0.subject_organization_id
  LEFT JOIN care_records AS j4 ON j4.id = t0.subject_care_record_id
  ORDER BY t0.created_at, t0.id;
SELECT t0.code AS c1, j1.name AS c2, j1.id AS c3, t0.level AS c4, t0.legal_basis AS c5, t0.consent_reference AS c6, t0.visit_every_days AS c7, j2.name AS c8, j2.id AS c9, j3.name AS c10, j3.id AS c11, t0.id AS c12
  FROM (SELECT t0.code, t0.level, t0.legal_basis, t0.consent_reference, t0.visit_every_days, t0.id, t0.category_id, t0.community_id, t0.grid_id
  FROM care_records AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1)
  ORDER BY t0.code
  LIMIT $2) AS t0
  LEFT JOIN code_items AS j1 ON j1.id = t0.category_id
  LEFT JOIN communities AS j2 ON j2.id = t0.community_id
  LEFT JOIN grids AS j3 ON j3.id = t0.grid_id
  ORDER BY t0.code;
SELECT t0.code AS c1, t0.id AS c2
  FROM code_items AS t0
  WHERE t0.code = $1;
SELECT t0.code AS c1, t0.id AS c2
  FROM code_items AS t0
  WHERE t0.code = $1;
SELECT t0.code AS c1, t0.id AS c2
  FROM code_items AS t0
  WHERE t0.code = $1;
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
  FROM grids AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM grids AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_grid_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_grid_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
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
  FROM persons AS t0
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
SELECT t0.raised_in_activity_id AS c1, j1.code AS c2, j1.name AS c3, j1.id AS c4, t0.raised_in_visit_id AS c5, j2.code AS c6, j2.name AS c7, j2.id AS c8
  FROM issues AS t0
  LEFT JOIN activities AS j1 ON j1.id = t0.raised_in_activity_id AND j1.starts_at <= $1
  LEFT JOIN visits AS j2 ON j2.id = t0.raised_in_visit_id AND j2.visited_at <= $1
  WHERE t0.code = $2 AND t0.reported_at <= $1;
SELECT t0.raised_in_activity_id AS c1, j1.code AS c2, j1.name AS c3, j1.id AS c4, t0.raised_in_visit_id AS c5, j2.code AS c6, j2.name AS c7, j2.id AS c8
  FROM issues AS t0
  LEFT JOIN activities AS j1 ON j1.id = t0.raised_in_activity_id AND j1.starts_at <= $1
  LEFT JOIN visits AS j2 ON j2.id = t0.raised_in_visit_id AND j2.visited_at <= $1
  WHERE t0.code = $2 AND t0.reported_at <= $1;
SELECT j1.name AS c1, j1.id AS c2
  FROM issues AS t0
  LEFT JOIN facilities AS j1 ON j1.id = t0.facility_id
  WHERE t0.code = $1 AND t0.reported_at <= $2;
SELECT t0.id AS c1
  FROM facilities AS t0
  WHERE t0.code = $1;
SELECT t0.id AS c1
  FROM activities AS t0
  WHERE t0.code = $1 AND t0.starts_at <= $2;
SELECT t0.code AS c1, t0.subject_issue_id AS c2, j1.code AS c3, j1.id AS c4, t0.subject_activity_id AS c5, j2.code AS c6, j2.id AS c7, t0.subject_visit_id AS c8, j3.code AS c9, j3.id AS c10, t0.subject_process_id AS c11, j4.code AS c12, j4.id AS c13
  FROM (SELECT t0.code, t0.subject_issue_id, t0.subject_activity_id, t0.subject_visit_id, t0.subject_process_id, t0.started_at
  FROM service_records AS t0
  WHERE t0.started_at <= $1
  ORDER BY t0.started_at DESC, t0.code
  LIMIT $2) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.subject_issue_id AND j1.reported_at <= $1
  LEFT JOIN activities AS j2 ON j2.id = t0.subject_activity_id AND j2.starts_at <= $1
  LEFT JOIN visits AS j3 ON j3.id = t0.subject_visit_id AND j3.visited_at <= $1
  LEFT JOIN processes AS j4 ON j4.id = t0.subject_process_id AND j4.started_at <= $1
  ORDER BY t0.started_at DESC, t0.code;
SELECT p.ord, (SELECT count(*)
  FROM visit_targets AS t0
  WHERE t0.visit_id = p.id AND EXISTS (SELECT 1
  FROM visits AS e1
  WHERE e1.id = t0.visit_id AND e1.visited_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM visit_targets AS t0
  WHERE t0.visit_id = p.id AND EXISTS (SELECT 1
  FROM visits AS e1
  WHERE e1.id = t0.visit_id AND e1.visited_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM visit_services AS t0
  WHERE t0.visit_id = p.id AND EXISTS (SELECT 1
  FROM visits AS e1
  WHERE e1.id = t0.visit_id AND e1.visited_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM visit_services AS t0
  WHERE t0.visit_id = p.id AND EXISTS (SELECT 1
  FROM visits AS e1
  WHERE e1.id = t0.visit_id AND e1.visited_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM visit_subjects AS t0
  WHERE t0.visit_id = p.id AND EXISTS (SELECT 1
  FROM visits AS e1
  WHERE e1.id = t0.visit_id AND e1.visited_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM visit_subjects AS t0
  WHERE t0.visit_id = p.id AND EXISTS (SELECT 1
  FROM visits AS e1
  WHERE e1.id = t0.visit_id AND e1.visited_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM conductors AS t0
  WHERE t0.task_visit_id = p.id AND CASE WHEN t0.task_visit_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM visits AS e1
  WHERE e1.id = t0.task_visit_id AND e1.visited_at <= $1) IS TRUE END AND CASE WHEN t0.task_inspection_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM inspections AS e2
  WHERE e2.id = t0.task_inspection_id AND e2.inspected_at <= $1) IS TRUE END)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM conductors AS t0
  WHERE t0.task_visit_id = p.id AND CASE WHEN t0.task_visit_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM visits AS e1
  WHERE e1.id = t0.task_visit_id AND e1.visited_at <= $2) IS TRUE END AND CASE WHEN t0.task_inspection_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM inspections AS e2
  WHERE e2.id = t0.task_inspection_id AND e2.inspected_at <= $2) IS TRUE END
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM hazards AS t0
  WHERE t0.found_in_visit_id = p.id AND t0.found_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM hazards AS t0
  WHERE t0.found_in_visit_id = p.id AND t0.found_at <= $2
  ORDER BY t0.found_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM topics AS t0
  WHERE t0.raised_in_visit_id = p.id AND (t0.raised_at IS NULL OR t0.raised_at <= $1) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.title AS c1
  FROM topics AS t0
  WHERE t0.raised_in_visit_id = p.id AND (t0.raised_at IS NULL OR t0.raised_at <= $2) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $2)
  ORDER BY t0.seq, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM ideas AS t0
  WHERE t0.collected_in_id = p.id AND (t0.collected_at IS NULL OR t0.collected_at <= $1) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.content AS c1
  FROM ideas AS t0
  WHERE t0.collected_in_id = p.id AND (t0.collected_at IS NULL OR t0.collected_at <= $2) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $2)
  ORDER BY t0.seq, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM code_items AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_targets AS m1
  WHERE m1.visit_id = p.id AND m1.item_id = t0.id))
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM code_items AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_targets AS m1
  WHERE m1.visit_id = p.id AND m1.item_id = t0.id)
  ORDER BY t0.seq, t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM code_items AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_services AS m1
  WHERE m1.visit_id = p.id AND m1.item_id = t0.id))
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM code_items AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_services AS m1
  WHERE m1.visit_id = p.id AND m1.item_id = t0.id)
  ORDER BY t0.seq, t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM compounds AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_subjects AS m1
  WHERE m1.visit_id = p.id AND m1.subject_compound_id = t0.id))
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM compounds AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_subjects AS m1
  WHERE m1.visit_id = p.id AND m1.subject_compound_id = t0.id)
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_subjects AS m1
  WHERE m1.visit_id = p.id AND m1.subject_organization_id = t0.id))
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_subjects AS m1
  WHERE m1.visit_id = p.id AND m1.subject_organization_id = t0.id)
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM care_records AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_subjects AS m1
  WHERE m1.visit_id = p.id AND m1.subject_care_record_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM care_records AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_subjects AS m1
  WHERE m1.visit_id = p.id AND m1.subject_care_record_id = t0.id) AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM persons AS t0
  WHERE EXISTS (SELECT 1
  FROM conductors AS m1
  WHERE m1.task_visit_id = p.id AND m1.conductor_person_id = t0.id))
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM persons AS t0
  WHERE EXISTS (SELECT 1
  FROM conductors AS m1
  WHERE m1.task_visit_id = p.id AND m1.conductor_person_id = t0.id)
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM volunteer_teams AS t0
  WHERE EXISTS (SELECT 1
  FROM conductors AS m1
  WHERE m1.task_visit_id = p.id AND m1.conductor_volunteer_team_id = t0.id))
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM volunteer_teams AS t0
  WHERE EXISTS (SELECT 1
  FROM conductors AS m1
  WHERE m1.task_visit_id = p.id AND m1.conductor_volunteer_team_id = t0.id)
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.raised_in_visit_id = p.id AND t0.reported_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM issues AS t0
  WHERE t0.raised_in_visit_id = p.id AND t0.reported_at <= $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM service_records AS t0
  WHERE t0.subject_visit_id = p.id AND t0.started_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM service_records AS t0
  WHERE t0.subject_visit_id = p.id AND t0.started_at <= $2
  ORDER BY t0.started_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM visit_subjects AS t0
  WHERE t0.subject_care_record_id = p.id AND EXISTS (SELECT 1
  FROM visits AS e1
  WHERE e1.id = t0.visit_id AND e1.visited_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM visit_subjects AS t0
  WHERE t0.subject_care_record_id = p.id AND EXISTS (SELECT 1
  FROM visits AS e1
  WHERE e1.id = t0.visit_id AND e1.visited_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM visits AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_subjects AS m1
  WHERE m1.subject_care_record_id = p.id AND m1.visit_id = t0.id) AND t0.visited_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM visits AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_subjects AS m1
  WHERE m1.subject_care_record_id = p.id AND m1.visit_id = t0.id) AND t0.visited_at <= $2
  ORDER BY t0.visited_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM care_records AS t0
  WHERE t0.category_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM care_records AS t0
  WHERE t0.category_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM visit_targets AS t0
  WHERE t0.item_id = p.id AND EXISTS (SELECT 1
  FROM visits AS e1
  WHERE e1.id = t0.visit_id AND e1.visited_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM visit_targets AS t0
  WHERE t0.item_id = p.id AND EXISTS (SELECT 1
  FROM visits AS e1
  WHERE e1.id = t0.visit_id AND e1.visited_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM visits AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_targets AS m1
  WHERE m1.item_id = p.id AND m1.visit_id = t0.id) AND t0.visited_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM visits AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_targets AS m1
  WHERE m1.item_id = p.id AND m1.visit_id = t0.id) AND t0.visited_at <= $2
  ORDER BY t0.visited_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM visit_services AS t0
  WHERE t0.item_id = p.id AND EXISTS (SELECT 1
  FROM visits AS e1
  WHERE e1.id = t0.visit_id AND e1.visited_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM visit_services AS t0
  WHERE t0.item_id = p.id AND EXISTS (SELECT 1
  FROM visits AS e1
  WHERE e1.id = t0.visit_id AND e1.visited_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM visits AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_services AS m1
  WHERE m1.item_id = p.id AND m1.visit_id = t0.id) AND t0.visited_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM visits AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_services AS m1
  WHERE m1.item_id = p.id AND m1.visit_id = t0.id) AND t0.visited_at <= $2
  ORDER BY t0.visited_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM care_records AS t0
  WHERE t0.community_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM care_records AS t0
  WHERE t0.community_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM visits AS t0
  WHERE t0.community_id = p.id AND t0.visited_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM visits AS t0
  WHERE t0.community_id = p.id AND t0.visited_at <= $2
  ORDER BY t0.visited_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM visit_subjects AS t0
  WHERE t0.subject_compound_id = p.id AND EXISTS (SELECT 1
  FROM visits AS e1
  WHERE e1.id = t0.visit_id AND e1.visited_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM visit_subjects AS t0
  WHERE t0.subject_compound_id = p.id AND EXISTS (SELECT 1
  FROM visits AS e1
  WHERE e1.id = t0.visit_id AND e1.visited_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM visits AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_subjects AS m1
  WHERE m1.subject_compound_id = p.id AND m1.visit_id = t0.id) AND t0.visited_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM visits AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_subjects AS m1
  WHERE m1.subject_compound_id = p.id AND m1.visit_id = t0.id) AND t0.visited_at <= $2
  ORDER BY t0.visited_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM care_records AS t0
  WHERE t0.grid_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM care_records AS t0
  WHERE t0.grid_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM visit_subjects AS t0
  WHERE t0.subject_organization_id = p.id AND EXISTS (SELECT 1
  FROM visits AS e1
  WHERE e1.id = t0.visit_id AND e1.visited_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM visit_subjects AS t0
  WHERE t0.subject_organization_id = p.id AND EXISTS (SELECT 1
  FROM visits AS e1
  WHERE e1.id = t0.visit_id AND e1.visited_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM visits AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_subjects AS m1
  WHERE m1.subject_organization_id = p.id AND m1.visit_id = t0.id) AND t0.visited_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM visits AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_subjects AS m1
  WHERE m1.subject_organization_id = p.id AND m1.visit_id = t0.id) AND t0.visited_at <= $2
  ORDER BY t0.visited_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM visits AS t0
  WHERE EXISTS (SELECT 1
  FROM conductors AS m1
  WHERE m1.conductor_person_id = p.id AND m1.task_visit_id = t0.id) AND t0.visited_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM visits AS t0
  WHERE EXISTS (SELECT 1
  FROM conductors AS m1
  WHERE m1.conductor_person_id = p.id AND m1.task_visit_id = t0.id) AND t0.visited_at <= $2
  ORDER BY t0.visited_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM visits AS t0
  WHERE EXISTS (SELECT 1
  FROM conductors AS m1
  WHERE m1.conductor_volunteer_team_id = p.id AND m1.task_visit_id = t0.id) AND t0.visited_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM visits AS t0
  WHERE EXISTS (SELECT 1
  FROM conductors AS m1
  WHERE m1.conductor_volunteer_team_id = p.id AND m1.task_visit_id = t0.id) AND t0.visited_at <= $2
  ORDER BY t0.visited_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.facility_id = p.id AND t0.reported_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM issues AS t0
  WHERE t0.facility_id = p.id AND t0.reported_at <= $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM issues AS t0
  WHERE t0.raised_in_activity_id = p.id AND t0.reported_at <= $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.title AS c1
  FROM topics AS t0
  WHERE t0.raised_in_activity_id = p.id AND (t0.raised_at IS NULL OR t0.raised_at <= $2) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $2)
  ORDER BY t0.seq, t0.id
  LIMIT $3) AS c;
