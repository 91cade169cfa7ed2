SELECT t0.code AS c1, t0.title AS c2, t0.status AS c3, j1.name AS c4, j1.id AS c5, j2.name AS c6, j2.id AS c7, j3.name AS c8, j3.id AS c9, j4.number AS c10, j4.id AS c11, j5.name AS c12, j5.id AS c13, t0.reporter_person_id AS c14, j6.name AS c15, t0.reporter_organization_id AS c16, j7.name AS c17, t0.reported_at AS c18, t0.due_at AS c19, t0.resolved_at AS c20, t0.closed_at AS c21, j8.body AS c22, j8.id AS c23, t0.id AS c24
  FROM issues AS t0
  LEFT JOIN code_items AS j1 ON j1.id = t0.category_id
  LEFT JOIN communities AS j2 ON j2.id = t0.community_id
  LEFT JOIN compounds AS j3 ON j3.id = t0.compound_id
  LEFT JOIN buildings AS j4 ON j4.id = t0.building_id
  LEFT JOIN grids AS j5 ON j5.id = t0.grid_id
  LEFT JOIN persons AS j6 ON j6.id = t0.reporter_person_id
  LEFT JOIN organizations AS j7 ON j7.id = t0.reporter_organization_id
  LEFT JOIN free_texts AS j8 ON j8.owner_issue_id = t0.id
  WHERE t0.code = $1 AND t0.reported_at <= $2;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, t0.action AS c2, t0.from_status AS c3, t0.to_status AS c4, t0.at AS c5, j1.name AS c6, j1.full_name_mask AS c7, j1.id AS c8, j2.name AS c9, j2.id AS c10, j3.body AS c11, j3.id AS c12
  FROM (SELECT t0.seq, t0.action, t0.from_status, t0.to_status, t0.at, t0.actor_id, t0.organization_id, t0.id
  FROM issue_events AS t0
  WHERE t0.issue_id = p.id AND t0.at <= $2
  ORDER BY t0.seq
  LIMIT $3) AS t0
  LEFT JOIN persons AS j1 ON j1.id = t0.actor_id
  LEFT JOIN organizations AS j2 ON j2.id = t0.organization_id
  LEFT JOIN free_texts AS j3 ON j3.owner_issue_event_id = t0.id
  ORDER BY t0.seq) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, t0.role AS c2, j1.name AS c3, j1.id AS c4, j2.name AS c5, j2.id AS c6, t0.assigned_at AS c7, t0.accepted_at AS c8, t0.finished_at AS c9, t0.returned_at AS c10, t0.returned_reason AS c11
  FROM (SELECT t0.seq, t0.role, t0.assigned_at, t0.accepted_at, t0.finished_at, t0.returned_at, t0.returned_reason, t0.organization_id, t0.person_id
  FROM assignments AS t0
  WHERE t0.issue_id = p.id AND t0.assigned_at <= $2
  ORDER BY t0.seq
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.organization_id
  LEFT JOIN persons AS j2 ON j2.id = t0.person_id
  ORDER BY t0.seq) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, t0.at AS c2, j1.name AS c3, j1.id AS c4, j2.body AS c5, j2.id AS c6
  FROM (SELECT t0.seq, t0.at, t0.organization_id, t0.id
  FROM replies AS t0
  WHERE t0.issue_id = p.id AND t0.at <= $2
  ORDER BY t0.seq
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.organization_id
  LEFT JOIN free_texts AS j2 ON j2.owner_reply_id = t0.id
  ORDER BY t0.seq) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.method AS c1, t0.reached AS c2, t0.resolved_said AS c3, t0.at AS c4, j1.body AS c5, j1.id AS c6
  FROM (SELECT t0.method, t0.reached, t0.resolved_said, t0.at, t0.id, t0.seq
  FROM follow_ups AS t0
  WHERE t0.issue_id = p.id AND t0.at <= $2
  ORDER BY t0.seq
  LIMIT $3) AS t0
  LEFT JOIN free_texts AS j1 ON j1.owner_follow_up_id = t0.id
  ORDER BY t0.seq) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.score AS c1, t0.rated_at AS c2
  FROM ratings AS t0
  WHERE t0.issue_id = p.id AND t0.rated_at <= $2
  ORDER BY t0.seq DESC
  LIMIT $3) AS c;
