SELECT t0.code AS c1, t0.kind AS c2, t0.inspected_at AS c3, j1.name AS c4, j1.id AS c5, j2.name AS c6, j2.id AS c7, t0.result AS c8, t0.id AS c9
  FROM (SELECT t0.code, t0.kind, t0.inspected_at, t0.result, t0.id, t0.compound_id, t0.facility_id
  FROM inspections AS t0
  WHERE t0.inspected_at <= $1
  ORDER BY t0.inspected_at DESC, t0.code
  LIMIT $2) AS t0
  LEFT JOIN compounds AS j1 ON j1.id = t0.compound_id
  LEFT JOIN facilities AS j2 ON j2.id = t0.facility_id
  ORDER BY t0.inspected_at DESC, t0.code;
SELECT t0.task_visit_id AS c1, j1.code AS c2, j1.name AS c3, t0.task_inspection_id AS c4, j2.code AS c5, j2.name AS c6, t0.conductor_person_id AS c7, j3.code AS c8, j3.name AS c9, t0.conductor_volunteer_team_id AS c10, j4.code AS c11, j4.name AS c12
  FROM (SELECT t0.task_visit_id, t0.task_inspection_id, t0.conductor_person_id, t0.conductor_volunteer_team_id, t0.created_at, t0.id
  FROM conductors AS t0
  WHERE CASE WHEN t0.task_visit_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM visits AS e1
  WHERE e1.id = t0.task_visit_id AND e1.visited_at <= $1) IS TRUE END AND CASE WHEN t0.task_inspection_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM inspections AS e2
  WHERE e2.id = t0.task_inspection_id AND e2.inspected_at <= $1) IS TRUE END
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN visits AS j1 ON j1.id = t0.task_visit_id AND j1.visited_at <= $1
  LEFT JOIN inspections AS j2 ON j2.id = t0.task_inspection_id AND j2.inspected_at <= $1
  LEFT JOIN persons AS j3 ON j3.id = t0.conductor_person_id
  LEFT JOIN volunteer_teams AS j4 ON j4.id = t0.conductor_volunteer_team_id
  ORDER BY t0.created_at, t0.id;
SELECT t0.code AS c1, t0.found_in_visit_id AS c2, j1.code AS c3, j1.name AS c4, j1.id AS c5, t0.found_in_inspection_id AS c6, j2.code AS c7, j2.name AS c8, j2.id AS c9, t0.found_in_activity_id AS c10, j3.code AS c11, j3.name AS c12, j3.id AS c13, t0.kind AS c14, t0.level AS c15, j4.name AS c16, j4.id AS c17, t0.found_at AS c18, t0.rectified_at AS c19, j5.code AS c20, j5.id AS c21
  FROM (SELECT t0.code, t0.found_in_visit_id, t0.found_in_inspection_id, t0.found_in_activity_id, t0.kind, t0.level, t0.found_at, t0.rectified_at, t0.compound_id, t0.issue_id
  FROM hazards AS t0
  WHERE t0.found_at <= $1
  ORDER BY t0.found_at DESC, t0.code
  LIMIT $2) AS t0
  LEFT JOIN visits AS j1 ON j1.id = t0.found_in_visit_id AND j1.visited_at <= $1
  LEFT JOIN inspections AS j2 ON j2.id = t0.found_in_inspection_id AND j2.inspected_at <= $1
  LEFT JOIN activities AS j3 ON j3.id = t0.found_in_activity_id AND j3.starts_at <= $1
  LEFT JOIN compounds AS j4 ON j4.id = t0.compound_id
  LEFT JOIN issues AS j5 ON j5.id = t0.issue_id AND j5.reported_at <= $1
  ORDER BY t0.found_at DESC, t0.code;
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
SELECT t0.code AS c1, j1.name AS c2, j1.id AS c3
  FROM issues AS t0
  LEFT JOIN hazards AS j1 ON j1.issue_id = t0.id AND j1.found_at <= $1
  WHERE t0.code = $2 AND t0.reported_at <= $1;
SELECT t0.code AS c1, t0.id AS c2
  FROM persons AS t0
  WHERE t0.code = $1;
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
  FROM conductors AS t0
  WHERE t0.task_inspection_id = p.id AND CASE WHEN t0.task_visit_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM visits AS e1
  WHERE e1.id = t0.task_visit_id AND e1.visited_at <= $1) IS TRUE END AND CASE WHEN t0.task_inspection_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM inspections AS e2
  WHERE e2.id = t0.task_inspection_id AND e2.inspected_at <= $1) IS TRUE END)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM conductors AS t0
  WHERE t0.task_inspection_id = p.id AND CASE WHEN t0.task_visit_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM visits AS e1
  WHERE e1.id = t0.task_visit_id AND e1.visited_at <= $2) IS TRUE END AND CASE WHEN t0.task_inspection_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM inspections AS e2
  WHERE e2.id = t0.task_inspection_id AND e2.inspected_at <= $2) IS TRUE END
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM hazards AS t0
  WHERE t0.found_in_inspection_id = p.id AND t0.found_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM hazards AS t0
  WHERE t0.found_in_inspection_id = p.id AND t0.found_at <= $2
  ORDER BY t0.found_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM persons AS t0
  WHERE EXISTS (SELECT 1
  FROM conductors AS m1
  WHERE m1.task_inspection_id = p.id AND m1.conductor_person_id = t0.id))
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM persons AS t0
  WHERE EXISTS (SELECT 1
  FROM conductors AS m1
  WHERE m1.task_inspection_id = p.id AND m1.conductor_person_id = t0.id)
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM volunteer_teams AS t0
  WHERE EXISTS (SELECT 1
  FROM conductors AS m1
  WHERE m1.task_inspection_id = p.id AND m1.conductor_volunteer_team_id = t0.id))
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM volunteer_teams AS t0
  WHERE EXISTS (SELECT 1
  FROM conductors AS m1
  WHERE m1.task_inspection_id = p.id AND m1.conductor_volunteer_team_id = t0.id)
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM inspections AS t0
  WHERE t0.compound_id = p.id AND t0.inspected_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM inspections AS t0
  WHERE t0.compound_id = p.id AND t0.inspected_at <= $2
  ORDER BY t0.inspected_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM hazards AS t0
  WHERE t0.compound_id = p.id AND t0.found_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM hazards AS t0
  WHERE t0.compound_id = p.id AND t0.found_at <= $2
  ORDER BY t0.found_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM inspections AS t0
  WHERE t0.facility_id = p.id AND t0.inspected_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM inspections AS t0
  WHERE t0.facility_id = p.id AND t0.inspected_at <= $2
  ORDER BY t0.inspected_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM conductors AS t0
  WHERE t0.conductor_person_id = p.id AND CASE WHEN t0.task_visit_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM visits AS e1
  WHERE e1.id = t0.task_visit_id AND e1.visited_at <= $1) IS TRUE END AND CASE WHEN t0.task_inspection_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM inspections AS e2
  WHERE e2.id = t0.task_inspection_id AND e2.inspected_at <= $1) IS TRUE END)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM conductors AS t0
  WHERE t0.conductor_person_id = p.id AND CASE WHEN t0.task_visit_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM visits AS e1
  WHERE e1.id = t0.task_visit_id AND e1.visited_at <= $2) IS TRUE END AND CASE WHEN t0.task_inspection_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM inspections AS e2
  WHERE e2.id = t0.task_inspection_id AND e2.inspected_at <= $2) IS TRUE END
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM inspections AS t0
  WHERE EXISTS (SELECT 1
  FROM conductors AS m1
  WHERE m1.conductor_person_id = p.id AND m1.task_inspection_id = t0.id) AND t0.inspected_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM inspections AS t0
  WHERE EXISTS (SELECT 1
  FROM conductors AS m1
  WHERE m1.conductor_person_id = p.id AND m1.task_inspection_id = t0.id) AND t0.inspected_at <= $2
  ORDER BY t0.inspected_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM conductors AS t0
  WHERE t0.conductor_volunteer_team_id = p.id AND CASE WHEN t0.task_visit_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM visits AS e1
  WHERE e1.id = t0.task_visit_id AND e1.visited_at <= $1) IS TRUE END AND CASE WHEN t0.task_inspection_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM inspections AS e2
  WHERE e2.id = t0.task_inspection_id AND e2.inspected_at <= $1) IS TRUE END)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.demo AS c1
  FROM conductors AS t0
  WHERE t0.conductor_volunteer_team_id = p.id AND CASE WHEN t0.task_visit_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM visits AS e1
  WHERE e1.id = t0.task_visit_id AND e1.visited_at <= $2) IS TRUE END AND CASE WHEN t0.task_inspection_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM inspections AS e2
  WHERE e2.id = t0.task_inspection_id AND e2.inspected_at <= $2) IS TRUE END
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM inspections AS t0
  WHERE EXISTS (SELECT 1
  FROM conductors AS m1
  WHERE m1.conductor_volunteer_team_id = p.id AND m1.task_inspection_id = t0.id) AND t0.inspected_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM inspections AS t0
  WHERE EXISTS (SELECT 1
  FROM conductors AS m1
  WHERE m1.conductor_volunteer_team_id = p.id AND m1.task_inspection_id = t0.id) AND t0.inspected_at <= $2
  ORDER BY t0.inspected_at DESC, t0.code
  LIMIT $3) AS c;
