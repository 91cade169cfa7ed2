SELECT t0.level AS c1, t0.visit_every_days AS c2, j1.name AS c3, j1.id AS c4, j2.name AS c5, j2.id AS c6, t0.id AS c7
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.valid_from, r.valid_to, r.code, NULL::uuid AS category_id, r.level, r.legal_basis, NULL::text AS consent_reference, r.visit_every_days, r.community_id, r.grid_id
  FROM care_records AS r
  WHERE FALSE) AS t0
  LEFT JOIN communities AS j1 ON j1.id = t0.community_id
  LEFT JOIN (SELECT r.*
  FROM grids AS r
  WHERE FALSE) AS j2 ON j2.id = t0.grid_id
  WHERE t0.code = $1 AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT t0.title AS c1, t0.status AS c2, t0.address_mask AS c3
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.title, r.title_grams, r.nature, r.source, r.category_id, r.urgency, r.status, r.community_id, r.street_id, r.compound_id, r.building_id, r.grid_id, NULL::uuid AS reporter_person_id, NULL::uuid AS reporter_organization_id, r.facility_id, r.raised_in_activity_id, r.raised_in_visit_id, r.anonymous, r.hazard, r.confidentiality, r.address_cipher, r.address_hmac, r.address_mask, r.reported_at, r.accepted_at, r.first_response_at, r.due_at, r.resolved_at, r.closed_at, r.escalation_level, r.reopen_count, r.merged_into_id
  FROM issues AS r
  WHERE FALSE) AS t0
  WHERE t0.code = $1 AND t0.reported_at <= $2;
SELECT t0.id AS c1
  FROM (SELECT r.*
  FROM grids AS r
  WHERE FALSE) AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM (SELECT r.*
  FROM grids AS r
  WHERE FALSE) AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_grid_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM (SELECT r.*
  FROM old_codes AS r
  WHERE r.owner_grid_id IS NULL) AS k
  WHERE k.former_code = $1 AND k.owner_grid_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT t0.id AS c1
  FROM communities AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM communities AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_community_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM (SELECT r.*
  FROM old_codes AS r
  WHERE r.owner_grid_id IS NULL) AS k
  WHERE k.former_code = $1 AND k.owner_community_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
WITH s0 AS MATERIALIZED (SELECT count(*) AS n
  FROM (SELECT t.title_grams AS g
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.title, r.title_grams, r.nature, r.source, r.category_id, r.urgency, r.status, r.community_id, r.street_id, r.compound_id, r.building_id, r.grid_id, NULL::uuid AS reporter_person_id, NULL::uuid AS reporter_organization_id, r.facility_id, r.raised_in_activity_id, r.raised_in_visit_id, r.anonymous, r.hazard, r.confidentiality, r.address_cipher, r.address_hmac, r.address_mask, r.reported_at, r.accepted_at, r.first_response_at, r.due_at, r.resolved_at, r.closed_at, r.escalation_level, r.reopen_count, r.merged_into_id
  FROM issues AS r
  WHERE FALSE) AS t
  WHERE t.reported_at <= $4
  ORDER BY t.reported_at DESC, t.code
  LIMIT 1000) AS s
  WHERE g @> $1::text[]), w0 AS MATERIALIZED (SELECT *
  FROM (SELECT t.*
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.title, r.title_grams, r.nature, r.source, r.category_id, r.urgency, r.status, r.community_id, r.street_id, r.compound_id, r.building_id, r.grid_id, NULL::uuid AS reporter_person_id, NULL::uuid AS reporter_organization_id, r.facility_id, r.raised_in_activity_id, r.raised_in_visit_id, r.anonymous, r.hazard, r.confidentiality, r.address_cipher, r.address_hmac, r.address_mask, r.reported_at, r.accepted_at, r.first_response_at, r.due_at, r.resolved_at, r.closed_at, r.escalation_level, r.reopen_count, r.merged_into_id
  FROM issues AS r
  WHERE FALSE) AS t
  WHERE t.reported_at <= $4
  ORDER BY t.reported_at DESC, t.code
  LIMIT (SELECT CASE WHEN n >= 40 THEN 20000 ELSE 0 END
  FROM s0)) AS t
  WHERE t.title_grams @> $1::text[] AND jinyan_fold(t.title) LIKE ALL ($2::text[])
  LIMIT 500) SELECT -nscore, field, body, CASE WHEN type = 0 THEN id END, nscore, nrecency, code, id
  FROM (SELECT DISTINCT ON (type, id) *
  FROM (SELECT 0 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.title, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, -(extract(epoch
  FROM t.reported_at) * 1000000)::bigint AS nrecency, t.code, 'title' AS field, t.title AS body
  FROM w0 AS t
  WHERE (SELECT count(*)
  FROM w0) = 500
  UNION ALL (SELECT 0 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.title, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, -(extract(epoch
  FROM t.reported_at) * 1000000)::bigint AS nrecency, t.code, 'title' AS field, t.title AS body
  FROM (SELECT t.*
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.title, r.title_grams, r.nature, r.source, r.category_id, r.urgency, r.status, r.community_id, r.street_id, r.compound_id, r.building_id, r.grid_id, NULL::uuid AS reporter_person_id, NULL::uuid AS reporter_organization_id, r.facility_id, r.raised_in_activity_id, r.raised_in_visit_id, r.anonymous, r.hazard, r.confidentiality, r.address_cipher, r.address_hmac, r.address_mask, r.reported_at, r.accepted_at, r.first_response_at, r.due_at, r.resolved_at, r.closed_at, r.escalation_level, r.reopen_count, r.merged_into_id
  FROM issues AS r
  WHERE FALSE) AS t
  WHERE t.title_grams @> $1::text[] AND jinyan_fold(t.title) LIKE ALL ($2::text[]) AND t.reported_at <= $4
  LIMIT 50000) AS t
  WHERE (SELECT count(*)
  FROM w0) < 500
  ORDER BY t.reported_at DESC, t.code
  LIMIT 500)) AS h
  ORDER BY type, id, nscore) AS h
  ORDER BY nscore, nrecency, code, id
  LIMIT $5;
SELECT p.ord, c.*
  FROM unnest((SELECT $1::uuid[])) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.kind AS c1, t0.n AS c2
  FROM (SELECT ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM communities AS t
  WHERE t.id = p.id) AS n
  CROSS JOIN LATERAL (SELECT 'CARED_FOR_BY' AS kind, 'IN' AS direction, 'CareRecord' AS type, CASE WHEN n.there THEN (SELECT count(*)
  FROM (SELECT e1.id AS id
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.valid_from, r.valid_to, r.code, NULL::uuid AS category_id, r.level, r.legal_basis, NULL::text AS consent_reference, r.visit_every_days, r.community_id, r.grid_id
  FROM care_records AS r
  WHERE FALSE) AS e1
  WHERE e1.community_id = p.id AND (e1.valid_from IS NULL OR e1.valid_from <= $2) AND (e1.valid_to IS NULL OR e1.valid_to > $2)) AS f) END AS n, 0 AS place) AS t0
  WHERE t0.n > 0
  ORDER BY t0.place) AS c;
