SELECT t0.status AS c1, t0.id AS c2
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.title, r.title_grams, r.nature, r.source, r.category_id, r.urgency, coalesce(h.statuses[width_bucket($1, h.since)], r.status) AS status, r.community_id, r.street_id, r.compound_id, r.building_id, r.grid_id, r.reporter_person_id, r.reporter_organization_id, r.facility_id, r.raised_in_activity_id, r.raised_in_visit_id, r.anonymous, r.hazard, r.confidentiality, r.address_cipher, r.address_hmac, r.address_mask, r.reported_at, CASE WHEN r.accepted_at <= $1 THEN r.accepted_at END AS accepted_at, CASE WHEN r.first_response_at <= $1 THEN r.first_response_at END AS first_response_at, CASE WHEN r.accepted_at <= $1 OR r.accepted_at IS NULL THEN coalesce(h.dues[width_bucket($1, h.due_since)], r.due_at) END AS due_at, CASE WHEN r.resolved_at <= $1 THEN r.resolved_at WHEN h.resolved IS NOT NULL AND coalesce(h.statuses[width_bucket($1, h.since)], r.status) IN ('RESOLVED', 'CLOSED') THEN h.resolved[width_bucket($1, h.resolved)] END AS resolved_at, CASE WHEN r.closed_at <= $1 THEN r.closed_at WHEN h.closed IS NOT NULL AND coalesce(h.statuses[width_bucket($1, h.since)], r.status) IN ('CLOSED') THEN h.closed[width_bucket($1, h.closed)] END AS closed_at, CASE WHEN h.level_since IS NULL THEN r.escalation_level WHEN width_bucket($1, h.level_since) = 0 THEN 'NONE' ELSE coalesce(h.levels[width_bucket($1, h.level_since)], r.escalation_level) END AS escalation_level, CASE WHEN h.reopened IS NULL THEN r.reopen_count ELSE width_bucket($1, h.reopened) END AS reopen_count, CASE WHEN coalesce(h.statuses[width_bucket($1, h.since)], r.status) = 'MERGED' THEN r.merged_into_id END AS merged_into_id
  FROM issues AS r
  LEFT JOIN issue_histories AS h ON h.issue_id = r.id) AS t0
  WHERE t0.code = $2 AND t0.reported_at <= $1;
SELECT t0.code AS c1
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.title, r.title_grams, r.nature, r.source, r.category_id, r.urgency, coalesce(h.statuses[width_bucket($1, h.since)], r.status) AS status, r.community_id, r.street_id, r.compound_id, r.building_id, r.grid_id, r.reporter_person_id, r.reporter_organization_id, r.facility_id, r.raised_in_activity_id, r.raised_in_visit_id, r.anonymous, r.hazard, r.confidentiality, r.address_cipher, r.address_hmac, r.address_mask, r.reported_at, CASE WHEN r.accepted_at <= $1 THEN r.accepted_at END AS accepted_at, CASE WHEN r.first_response_at <= $1 THEN r.first_response_at END AS first_response_at, CASE WHEN r.accepted_at <= $1 OR r.accepted_at IS NULL THEN coalesce(h.dues[width_bucket($1, h.due_since)], r.due_at) END AS due_at, CASE WHEN r.resolved_at <= $1 THEN r.resolved_at WHEN h.resolved IS NOT NULL AND coalesce(h.statuses[width_bucket($1, h.since)], r.status) IN ('RESOLVED', 'CLOSED') THEN h.resolved[width_bucket($1, h.resolved)] END AS resolved_at, CASE WHEN r.closed_at <= $1 THEN r.closed_at WHEN h.closed IS NOT NULL AND coalesce(h.statuses[width_bucket($1, h.since)], r.status) IN ('CLOSED') THEN h.closed[width_bucket($1, h.closed)] END AS closed_at, CASE WHEN h.level_since IS NULL THEN r.escalation_level WHEN width_bucket($1, h.level_since) = 0 THEN 'NONE' ELSE coalesce(h.levels[width_bucket($1, h.level_since)], r.escalation_level) END AS escalation_level, CASE WHEN h.reopened IS NULL THEN r.reopen_count ELSE width_bucket($1, h.reopened) END AS reopen_count, CASE WHEN coalesce(h.statuses[width_bucket($1, h.since)], r.status) = 'MERGED' THEN r.merged_into_id END AS merged_into_id
  FROM issues AS r
  LEFT JOIN issue_histories AS h ON h.issue_id = r.id) AS t0
  WHERE t0.code = $2 AND t0.reported_at <= $1;
SELECT p.ord, (SELECT count(*)
  FROM issue_events AS t0
  WHERE t0.issue_id = p.id AND t0.at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, t0.action AS c2, t0.at AS c3
  FROM issue_events AS t0
  WHERE t0.issue_id = p.id AND t0.at <= $2
  ORDER BY t0.seq
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.seq, t0.organization_id, t0.assigned_at, t0.id
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.issue_id, r.seq, r.organization_id, r.person_id, r.role, r.assigned_at, r.due_at, CASE WHEN r.accepted_at <= $2 THEN r.accepted_at END AS accepted_at, CASE WHEN r.finished_at <= $2 THEN r.finished_at END AS finished_at, CASE WHEN r.returned_at <= $2 THEN r.returned_at END AS returned_at, CASE WHEN r.returned_at <= $2 THEN r.returned_reason END AS returned_reason
  FROM assignments AS r) AS t0
  WHERE t0.issue_id = p.id AND t0.assigned_at <= $2
  ORDER BY t0.assigned_at DESC, t0.id
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.organization_id
  ORDER BY t0.assigned_at DESC, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.title, r.title_grams, r.nature, r.source, r.category_id, r.urgency, coalesce(h.statuses[width_bucket($2, h.since)], r.status) AS status, r.community_id, r.street_id, r.compound_id, r.building_id, r.grid_id, r.reporter_person_id, r.reporter_organization_id, r.facility_id, r.raised_in_activity_id, r.raised_in_visit_id, r.anonymous, r.hazard, r.confidentiality, r.address_cipher, r.address_hmac, r.address_mask, r.reported_at, CASE WHEN r.accepted_at <= $2 THEN r.accepted_at END AS accepted_at, CASE WHEN r.first_response_at <= $2 THEN r.first_response_at END AS first_response_at, CASE WHEN r.accepted_at <= $2 OR r.accepted_at IS NULL THEN coalesce(h.dues[width_bucket($2, h.due_since)], r.due_at) END AS due_at, CASE WHEN r.resolved_at <= $2 THEN r.resolved_at WHEN h.resolved IS NOT NULL AND coalesce(h.statuses[width_bucket($2, h.since)], r.status) IN ('RESOLVED', 'CLOSED') THEN h.resolved[width_bucket($2, h.resolved)] END AS resolved_at, CASE WHEN r.closed_at <= $2 THEN r.closed_at WHEN h.closed IS NOT NULL AND coalesce(h.statuses[width_bucket($2, h.since)], r.status) IN ('CLOSED') THEN h.closed[width_bucket($2, h.closed)] END AS closed_at, CASE WHEN h.level_since IS NULL THEN r.escalation_level WHEN width_bucket($2, h.level_since) = 0 THEN 'NONE' ELSE coalesce(h.levels[width_bucket($2, h.level_since)], r.escalation_level) END AS escalation_level, CASE WHEN h.reopened IS NULL THEN r.reopen_count ELSE width_bucket($2, h.reopened) END AS reopen_count, CASE WHEN coalesce(h.statuses[width_bucket($2, h.since)], r.status) = 'MERGED' THEN r.merged_into_id END AS merged_into_id
  FROM issues AS r
  LEFT JOIN issue_histories AS h ON h.issue_id = r.id) AS t0
  WHERE t0.merged_into_id = p.id AND t0.reported_at <= $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3) AS c;
