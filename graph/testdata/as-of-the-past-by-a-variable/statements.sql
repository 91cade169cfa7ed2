SELECT count(*)
  FROM areas AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.level = $2;
SELECT t0.name AS c1, t0.valid_to AS c2
  FROM areas AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.valid_to IS NOT NULL
  ORDER BY t0.code
  LIMIT $2;
SELECT count(*)
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.title, r.title_grams, r.nature, r.source, r.category_id, r.urgency, coalesce(h.statuses[width_bucket($1, h.since)], r.status) AS status, r.community_id, r.street_id, r.compound_id, r.building_id, r.grid_id, r.reporter_person_id, r.reporter_organization_id, r.facility_id, r.raised_in_activity_id, r.raised_in_visit_id, r.anonymous, r.hazard, r.confidentiality, r.address_cipher, r.address_hmac, r.address_mask, r.reported_at, CASE WHEN r.accepted_at <= $1 THEN r.accepted_at END AS accepted_at, CASE WHEN r.first_response_at <= $1 THEN r.first_response_at END AS first_response_at, CASE WHEN r.accepted_at <= $1 OR r.accepted_at IS NULL THEN coalesce(h.dues[width_bucket($1, h.due_since)], r.due_at) END AS due_at, CASE WHEN r.resolved_at <= $1 THEN r.resolved_at WHEN h.resolved IS NOT NULL AND coalesce(h.statuses[width_bucket($1, h.since)], r.status) IN ('RESOLVED', 'CLOSED') THEN h.resolved[width_bucket($1, h.resolved)] END AS resolved_at, CASE WHEN r.closed_at <= $1 THEN r.closed_at WHEN h.closed IS NOT NULL AND coalesce(h.statuses[width_bucket($1, h.since)], r.status) IN ('CLOSED') THEN h.closed[width_bucket($1, h.closed)] END AS closed_at, CASE WHEN h.level_since IS NULL THEN r.escalation_level WHEN width_bucket($1, h.level_since) = 0 THEN 'NONE' ELSE coalesce(h.levels[width_bucket($1, h.level_since)], r.escalation_level) END AS escalation_level, CASE WHEN h.reopened IS NULL THEN r.reopen_count ELSE width_bucket($1, h.reopened) END AS reopen_count, CASE WHEN coalesce(h.statuses[width_bucket($1, h.since)], r.status) = 'MERGED' THEN r.merged_into_id END AS merged_into_id
  FROM issues AS r
  LEFT JOIN issue_histories AS h ON h.issue_id = r.id) AS t0
  WHERE t0.reported_at <= $1;
SELECT count(*)
  FROM grids AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1);
SELECT t0.name AS c1, t0.valid_to AS c2
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
SELECT t0.name AS c1
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
