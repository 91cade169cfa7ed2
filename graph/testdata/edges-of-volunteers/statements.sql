SELECT j1.name AS c1, j1.id AS c2, t0.id AS c3
  FROM volunteers AS t0
  LEFT JOIN persons AS j1 ON j1.id = t0.person_id
  WHERE t0.code = $1;
SELECT t0.name AS c1, j1.name AS c2, j1.id AS c3, t0.subject_issue_id AS c4, j2.code AS c5, j2.id AS c6, t0.subject_activity_id AS c7, j3.code AS c8, j3.id AS c9, t0.subject_visit_id AS c10, j4.code AS c11, j4.id AS c12, t0.subject_process_id AS c13, j5.code AS c14, j5.id AS c15
  FROM (SELECT t0.name, t0.subject_issue_id, t0.subject_activity_id, t0.subject_visit_id, t0.subject_process_id, t0.community_id, t0.started_at, t0.code
  FROM service_records AS t0
  WHERE t0.started_at <= $1 AND t0.subject_issue_id = (SELECT e1.id
  FROM issues AS e1
  WHERE e1.reported_at <= $1 AND e1.code = $2)
  ORDER BY t0.started_at DESC, t0.code
  LIMIT $3) AS t0
  LEFT JOIN communities AS j1 ON j1.id = t0.community_id
  LEFT JOIN issues AS j2 ON j2.id = t0.subject_issue_id AND j2.reported_at <= $1
  LEFT JOIN activities AS j3 ON j3.id = t0.subject_activity_id AND j3.starts_at <= $1
  LEFT JOIN visits AS j4 ON j4.id = t0.subject_visit_id AND j4.visited_at <= $1
  LEFT JOIN processes AS j5 ON j5.id = t0.subject_process_id AND j5.started_at <= $1
  ORDER BY t0.started_at DESC, t0.code;
SELECT p.ord, (SELECT count(*)
  FROM memberships AS t0
  WHERE t0.person_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.valid_from AS c1, j1.name AS c2, j1.id AS c3, j2.code AS c4, j2.id AS c5
  FROM (SELECT t0.valid_from, t0.team_id, t0.volunteer_id, o1_1.code AS k1, t0.id
  FROM team_volunteers AS t0
  LEFT JOIN volunteer_teams AS o1_1 ON o1_1.id = t0.team_id
  WHERE t0.volunteer_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY o1_1.code, t0.id
  LIMIT $3) AS t0
  LEFT JOIN volunteer_teams AS j1 ON j1.id = t0.team_id
  LEFT JOIN volunteers AS j2 ON j2.id = t0.volunteer_id
  ORDER BY t0.k1, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM volunteer_teams AS t0
  WHERE EXISTS (SELECT 1
  FROM team_volunteers AS m1
  WHERE m1.volunteer_id = p.id AND m1.team_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2))
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM service_records AS t0
  WHERE t0.volunteer_id = p.id AND t0.started_at <= $1 AND EXISTS (SELECT 1
  FROM issues AS e1
  WHERE e1.id = t0.subject_issue_id AND e1.reported_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1, t0.hours::text AS c2, t0.status AS c3, j1.name AS c4, j1.id AS c5, j2.name AS c6, j2.id AS c7, j3.name AS c8, j3.id AS c9, t0.subject_issue_id AS c10, j4.title AS c11, j4.id AS c12, t0.subject_activity_id AS c13, j5.id AS c14, t0.subject_visit_id AS c15, j6.id AS c16, t0.subject_process_id AS c17, j7.id AS c18
  FROM (SELECT t0.name, t0.hours, t0.status, t0.subject_issue_id, t0.subject_activity_id, t0.subject_visit_id, t0.subject_process_id, t0.volunteer_id, t0.team_id, t0.community_id, t0.started_at, t0.code
  FROM service_records AS t0
  WHERE t0.volunteer_id = p.id AND t0.started_at <= $2 AND EXISTS (SELECT 1
  FROM issues AS e1
  WHERE e1.id = t0.subject_issue_id AND e1.reported_at <= $2)
  ORDER BY t0.started_at DESC, t0.code
  LIMIT $3) AS t0
  LEFT JOIN volunteers AS j1 ON j1.id = t0.volunteer_id
  LEFT JOIN volunteer_teams AS j2 ON j2.id = t0.team_id
  LEFT JOIN communities AS j3 ON j3.id = t0.community_id
  LEFT JOIN issues AS j4 ON j4.id = t0.subject_issue_id AND j4.reported_at <= $2
  LEFT JOIN activities AS j5 ON j5.id = t0.subject_activity_id AND j5.starts_at <= $2
  LEFT JOIN visits AS j6 ON j6.id = t0.subject_visit_id AND j6.visited_at <= $2
  LEFT JOIN processes AS j7 ON j7.id = t0.subject_process_id AND j7.started_at <= $2
  ORDER BY t0.started_at DESC, t0.code) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.scheme AS c1, t0.value AS c2
  FROM identifiers AS t0
  WHERE t0.owner_volunteer_id = p.id AND CASE WHEN t0.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e1
  WHERE e1.id = t0.owner_issue_id AND e1.reported_at <= $2) IS TRUE END
  ORDER BY t0.scheme, t0.value, t0.id
  LIMIT $3) AS c;
