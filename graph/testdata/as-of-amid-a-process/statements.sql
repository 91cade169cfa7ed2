SELECT t0.id AS c1
  FROM processes AS t0
  WHERE t0.code = $1 AND t0.started_at <= $2;
SELECT count(*)
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.title, r.title_grams, r.nature, r.source, r.category_id, r.urgency, coalesce(h.statuses[width_bucket($1, h.since)], r.status) AS status, r.community_id, r.street_id, r.compound_id, r.building_id, r.grid_id, r.reporter_person_id, r.reporter_organization_id, r.facility_id, r.raised_in_activity_id, r.raised_in_visit_id, r.anonymous, r.hazard, r.confidentiality, r.address_cipher, r.address_hmac, r.address_mask, r.reported_at, CASE WHEN r.accepted_at <= $1 THEN r.accepted_at END AS accepted_at, CASE WHEN r.first_response_at <= $1 THEN r.first_response_at END AS first_response_at, CASE WHEN r.accepted_at <= $1 OR r.accepted_at IS NULL THEN coalesce(h.dues[width_bucket($1, h.due_since)], r.due_at) END AS due_at, CASE WHEN r.resolved_at <= $1 THEN r.resolved_at WHEN h.resolved IS NOT NULL AND coalesce(h.statuses[width_bucket($1, h.since)], r.status) IN ('RESOLVED', 'CLOSED') THEN h.resolved[width_bucket($1, h.resolved)] END AS resolved_at, CASE WHEN r.closed_at <= $1 THEN r.closed_at WHEN h.closed IS NOT NULL AND coalesce(h.statuses[width_bucket($1, h.since)], r.status) IN ('CLOSED') THEN h.closed[width_bucket($1, h.closed)] END AS closed_at, CASE WHEN h.level_since IS NULL THEN r.escalation_level WHEN width_bucket($1, h.level_since) = 0 THEN 'NONE' ELSE coalesce(h.levels[width_bucket($1, h.level_since)], r.escalation_level) END AS escalation_level, CASE WHEN h.reopened IS NULL THEN r.reopen_count ELSE width_bucket($1, h.reopened) END AS reopen_count, CASE WHEN coalesce(h.statuses[width_bucket($1, h.since)], r.status) = 'MERGED' THEN r.merged_into_id END AS merged_into_id
  FROM issues AS r
  LEFT JOIN issue_histories AS h ON h.issue_id = r.id) AS t0
  WHERE t0.reported_at <= $1 AND (EXISTS (SELECT 1
  FROM activities AS e1
  WHERE e1.id = t0.raised_in_activity_id AND e1.starts_at <= $1) OR EXISTS (SELECT 1
  FROM visits AS e2
  WHERE e2.id = t0.raised_in_visit_id AND e2.visited_at <= $1)) AND t0.community_id = (SELECT e3.id
  FROM communities AS e3
  WHERE e3.code = $2);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, t0.stage AS c2, t0.attempt AS c3, t0.left_at AS c4
  FROM stage_records AS t0
  WHERE t0.process_id = p.id AND (t0.entered_at IS NULL OR t0.entered_at <= $2) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $2)
  ORDER BY t0.seq
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.version AS c1, t0.drafted_on AS c2
  FROM plans AS t0
  WHERE t0.process_id = p.id AND (t0.drafted_on IS NULL OR t0.drafted_on <= $2) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $3)
  ORDER BY t0.version
  LIMIT $4) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, t0.held_at AS c2
  FROM votes AS t0
  WHERE t0.process_id = p.id AND t0.held_at <= $2
  ORDER BY t0.seq
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, t0.title AS c2, t0.raised_in_activity_id AS c3, j1.id AS c4, t0.raised_in_visit_id AS c5, j2.id AS c6
  FROM (SELECT t0.seq, t0.title, t0.raised_in_activity_id, t0.raised_in_visit_id
  FROM topics AS t0
  WHERE t0.process_id = p.id AND (t0.raised_at IS NULL OR t0.raised_at <= $2) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $2)
  ORDER BY t0.seq
  LIMIT $3) AS t0
  LEFT JOIN activities AS j1 ON j1.id = t0.raised_in_activity_id AND j1.starts_at <= $2
  LEFT JOIN visits AS j2 ON j2.id = t0.raised_in_visit_id AND j2.visited_at <= $2
  ORDER BY t0.seq) AS c;
SELECT p.ord, (SELECT count(*)
  FROM ideas AS t0
  WHERE t0.process_id = p.id AND (t0.collected_at IS NULL OR t0.collected_at <= $1) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM improvement_projects AS t0
  WHERE EXISTS (SELECT 1
  FROM remedies AS m1
  WHERE m1.remedied_process_id = p.id AND m1.improvement_project_id = t0.id) AND (t0.started_on IS NULL OR t0.started_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
