SELECT t0.name AS c1, t0.id AS c2
  FROM areas AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM areas AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_area_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_area_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.status = ANY($2) AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW') AND t0.due_at < $3;
SELECT t0.code AS c1, t0.title AS c2, t0.due_at AS c3, t0.overdue AS c4, t0.escalation_level AS c5, j1.name AS c6, j1.id AS c7, j2.name AS c8, j2.id AS c9, t0.id AS c10
  FROM (SELECT t0.code, t0.title, t0.due_at, (t0.due_at IS NOT NULL AND t0.due_at < $1 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) AS overdue, t0.escalation_level, t0.id, t0.street_id, t0.community_id
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.status = ANY($2) AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW') AND t0.due_at < $3
  ORDER BY t0.due_at NULLS LAST, t0.code
  LIMIT $4) AS t0
  LEFT JOIN areas AS j1 ON j1.id = t0.street_id
  LEFT JOIN communities AS j2 ON j2.id = t0.community_id
  ORDER BY t0.due_at NULLS LAST, t0.code;
SELECT count(*)
  FROM processes AS t0
  WHERE t0.started_at <= $1 AND t0.status = $2;
SELECT t0.name AS c1, t0.stage AS c2, j1.name AS c3, j1.id AS c4
  FROM (SELECT t0.name, t0.stage, t0.compound_id, t0.started_at, t0.code
  FROM processes AS t0
  WHERE t0.started_at <= $1 AND t0.status = $2
  ORDER BY t0.started_at DESC, t0.code
  LIMIT $3) AS t0
  LEFT JOIN compounds AS j1 ON j1.id = t0.compound_id
  ORDER BY t0.started_at DESC, t0.code;
SELECT t0.name AS c1, t0.id AS c2
  FROM assessments AS t0
  WHERE (t0.assessed_on IS NULL OR t0.assessed_on <= $1)
  ORDER BY t0.period_from DESC, t0.code
  LIMIT $2;
SELECT j1.name AS c1, j1.id AS c2, t0.formal_member_count AS c3
  FROM (SELECT t0.formal_member_count, t0.enterprise_id, t0.taken_on, t0.id
  FROM coverage_records AS t0
  WHERE (t0.taken_on IS NULL OR t0.taken_on <= $1) AND t0.operating = $2 AND t0.formal_member_count >= $3 AND t0.organization_coverage = $4
  ORDER BY t0.taken_on DESC, t0.id
  LIMIT $5) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.enterprise_id
  ORDER BY t0.taken_on DESC, t0.id;
SELECT j1.name AS c1, j1.id AS c2, j2.at AS c3, j3.code AS c4, j3.id AS c5, j2.id AS c6
  FROM (SELECT t0.organization_id, t0.whistle_id, t0.created_at, t0.id
  FROM whistle_calls AS t0
  WHERE EXISTS (SELECT 1
  FROM whistles AS e1
  WHERE e1.id = t0.whistle_id AND e1.at <= $1) AND t0.arrived_at IS NULL
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.organization_id
  LEFT JOIN whistles AS j2 ON j2.id = t0.whistle_id AND j2.at <= $1
  LEFT JOIN issues AS j3 ON j3.id = j2.issue_id AND j3.reported_at <= $1
  ORDER BY t0.created_at, t0.id;
SELECT t0.level AS c1, t0.required_by AS c2, j1.code AS c3, j1.id AS c4, j2.name AS c5, j2.id AS c6
  FROM (SELECT t0.level, t0.required_by, t0.issue_id, t0.issued_by_id, t0.seq, t0.id
  FROM supervisions AS t0
  WHERE t0.at <= $1 AND t0.answered_at IS NULL AND t0.required_by < $2
  ORDER BY t0.seq, t0.id
  LIMIT $3) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.issue_id AND j1.reported_at <= $1
  LEFT JOIN organizations AS j2 ON j2.id = t0.issued_by_id
  ORDER BY t0.seq, t0.id;
SELECT count(*)
  FROM hazards AS t0
  WHERE t0.found_at <= $1 AND t0.rectified_at IS NULL;
SELECT t0.name AS c1, t0.level AS c2, j1.name AS c3, j1.id AS c4
  FROM (SELECT t0.name, t0.level, t0.compound_id, t0.found_at, t0.code
  FROM hazards AS t0
  WHERE t0.found_at <= $1 AND t0.rectified_at IS NULL
  ORDER BY t0.found_at DESC, t0.code
  LIMIT $2) AS t0
  LEFT JOIN compounds AS j1 ON j1.id = t0.compound_id
  ORDER BY t0.found_at DESC, t0.code;
SELECT t0.name AS c1, t0.id AS c2
  FROM metrics AS t0
  WHERE t0.code = ANY($1)
  ORDER BY t0.code
  LIMIT $2;
SELECT p.ord, (SELECT count(*)
  FROM areas AS t0
  WHERE t0.parent_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1, t0.name AS c2, t0.id AS c3
  FROM areas AS t0
  WHERE t0.parent_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT j1.name AS c1, j1.id AS c2
  FROM (SELECT t0.organization_id, t0.assigned_at, t0.id
  FROM assignments AS t0
  WHERE t0.issue_id = p.id AND t0.assigned_at <= $2 AND t0.finished_at IS NULL AND t0.role = $3
  ORDER BY t0.assigned_at DESC, t0.id
  LIMIT $4) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.organization_id
  ORDER BY t0.assigned_at DESC, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.score::text AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.score, t0.criterion_id, t0.id
  FROM criterion_scores AS t0
  WHERE t0.assessment_id = p.id AND EXISTS (SELECT 1
  FROM assessments AS e1
  WHERE e1.id = t0.assessment_id AND (e1.assessed_on IS NULL OR e1.assessed_on <= $2))
  ORDER BY t0.score, t0.id
  LIMIT $3) AS t0
  LEFT JOIN criteria AS j1 ON j1.id = t0.criterion_id
  ORDER BY t0.score, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.value::text AS c1, t0.comparator AS c2
  FROM metric_values AS t0
  WHERE t0.metric_id = p.id AND (t0.stated_on IS NULL OR t0.stated_on <= $2) AND t0.kind = $3
  ORDER BY t0.period_from DESC, t0.id
  LIMIT $4) AS c;
SELECT p.ord, (SELECT count(*)
  FROM communities AS t0
  WHERE t0.street_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM communities AS t0
  WHERE t0.street_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
