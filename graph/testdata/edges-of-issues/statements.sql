SELECT j1.name AS c1, j1.id AS c2, j2.name AS c3, j2.id AS c4, j3.name AS c5, j3.id AS c6, j4.name AS c7, j4.id AS c8, j5.name AS c9, j5.id AS c10, j6.name AS c11, j6.id AS c12, t0.id AS c13
  FROM issues AS t0
  LEFT JOIN communities AS j1 ON j1.id = t0.community_id
  LEFT JOIN areas AS j2 ON j2.id = t0.street_id
  LEFT JOIN compounds AS j3 ON j3.id = t0.compound_id
  LEFT JOIN buildings AS j4 ON j4.id = t0.building_id
  LEFT JOIN grids AS j5 ON j5.id = t0.grid_id
  LEFT JOIN code_items AS j6 ON j6.id = t0.category_id
  WHERE t0.code = $1 AND t0.reported_at <= $2;
SELECT t0.id AS c1
  FROM issues AS t0
  WHERE t0.code = $1 AND t0.reported_at <= $2;
SELECT t0.id AS c1, j1.body AS c2, j1.owner_issue_id AS c3, j2.code AS c4, j1.owner_issue_event_id AS c5, j1.owner_reply_id AS c6, j1.owner_follow_up_id AS c7, j1.id AS c8
  FROM issues AS t0
  LEFT JOIN free_texts AS j1 ON j1.owner_issue_id = t0.id
  LEFT JOIN issues AS j2 ON j2.id = j1.owner_issue_id AND j2.reported_at <= $1
  WHERE t0.code = $2 AND t0.reported_at <= $1;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1, j1.code AS c2, j1.id AS c3
  FROM (SELECT t0.code, t0.merged_into_id, t0.reported_at
  FROM issues AS t0
  WHERE t0.merged_into_id = p.id AND t0.reported_at <= $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.merged_into_id AND j1.reported_at <= $2
  ORDER BY t0.reported_at DESC, t0.code) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.kind AS c1, j1.code AS c2, j1.id AS c3, j2.code AS c4, j2.id AS c5
  FROM (SELECT t0.kind, t0.issue_id, t0.other_id, t0.created_at, t0.id
  FROM issue_links AS t0
  WHERE t0.other_id = p.id AND EXISTS (SELECT 1
  FROM issues AS e1
  WHERE e1.id = t0.issue_id AND e1.reported_at <= $2) AND EXISTS (SELECT 1
  FROM issues AS e2
  WHERE e2.id = t0.other_id AND e2.reported_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.issue_id AND j1.reported_at <= $2
  LEFT JOIN issues AS j2 ON j2.id = t0.other_id AND j2.reported_at <= $2
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, j1.name AS c2, j1.id AS c3, j2.name AS c4, j2.id AS c5, j3.code AS c6, j3.id AS c7
  FROM (SELECT t0.seq, t0.organization_id, t0.person_id, t0.issue_id, t0.assigned_at, t0.id
  FROM assignments AS t0
  WHERE t0.issue_id = p.id AND t0.assigned_at <= $2
  ORDER BY t0.assigned_at DESC, t0.id
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.organization_id
  LEFT JOIN persons AS j2 ON j2.id = t0.person_id
  LEFT JOIN issues AS j3 ON j3.id = t0.issue_id AND j3.reported_at <= $2
  ORDER BY t0.assigned_at DESC, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, j1.code AS c2, j1.id AS c3, j2.name AS c4, j2.id AS c5, j3.name AS c6, j3.id AS c7
  FROM (SELECT t0.seq, t0.issue_id, t0.organization_id, t0.person_id
  FROM replies AS t0
  WHERE t0.issue_id = p.id AND t0.at <= $2
  ORDER BY t0.seq
  LIMIT $3) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.issue_id AND j1.reported_at <= $2
  LEFT JOIN organizations AS j2 ON j2.id = t0.organization_id
  LEFT JOIN persons AS j3 ON j3.id = t0.person_id
  ORDER BY t0.seq) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.kind AS c1, j1.title AS c2, j1.id AS c3
  FROM (SELECT t0.kind, t0.other_id, t0.created_at, t0.id
  FROM issue_links AS t0
  WHERE t0.issue_id = p.id AND EXISTS (SELECT 1
  FROM issues AS e1
  WHERE e1.id = t0.issue_id AND e1.reported_at <= $2) AND EXISTS (SELECT 1
  FROM issues AS e2
  WHERE e2.id = t0.other_id AND e2.reported_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.other_id AND j1.reported_at <= $2
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, (SELECT count(*)
  FROM issue_links AS t0
  WHERE t0.other_id = p.id AND EXISTS (SELECT 1
  FROM issues AS e1
  WHERE e1.id = t0.issue_id AND e1.reported_at <= $1) AND EXISTS (SELECT 1
  FROM issues AS e2
  WHERE e2.id = t0.other_id AND e2.reported_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM service_records AS t0
  WHERE t0.subject_issue_id = p.id AND t0.started_at <= $2
  ORDER BY t0.started_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.scheme AS c1, t0.value AS c2
  FROM identifiers AS t0
  WHERE t0.owner_issue_id = p.id AND CASE WHEN t0.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e1
  WHERE e1.id = t0.owner_issue_id AND e1.reported_at <= $2) IS TRUE END
  ORDER BY t0.scheme, t0.value, t0.id
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.score AS c1, j1.code AS c2, j1.id AS c3
  FROM (SELECT t0.score, t0.issue_id, t0.seq
  FROM ratings AS t0
  WHERE t0.issue_id = p.id AND t0.rated_at <= $2
  ORDER BY t0.seq
  LIMIT $3) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.issue_id AND j1.reported_at <= $2
  ORDER BY t0.seq) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.reached AS c1, j1.code AS c2, j1.id AS c3
  FROM (SELECT t0.reached, t0.issue_id, t0.seq
  FROM follow_ups AS t0
  WHERE t0.issue_id = p.id AND t0.at <= $2
  ORDER BY t0.seq
  LIMIT $3) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.issue_id AND j1.reported_at <= $2
  ORDER BY t0.seq) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.action AS c1, j1.code AS c2, j1.id AS c3
  FROM (SELECT t0.action, t0.issue_id, t0.seq
  FROM issue_events AS t0
  WHERE t0.issue_id = p.id AND t0.at <= $2
  ORDER BY t0.seq
  LIMIT $3) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.issue_id AND j1.reported_at <= $2
  ORDER BY t0.seq) AS c;
