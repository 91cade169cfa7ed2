
WITH RECURSIVE
named_areas AS (SELECT id, level
  FROM areas
  WHERE code = ANY($1) AND (valid_to IS NULL OR valid_to > $2)),
in_areas AS (SELECT id
  FROM named_areas UNION SELECT a.id
  FROM areas AS a
  JOIN in_areas AS i ON a.parent_id = i.id),
in_communities AS (
	SELECT id
  FROM communities
  WHERE code = ANY($1) AND (valid_to IS NULL OR valid_to > $2)
		OR street_id IN (SELECT id
  FROM in_areas) OR district_id IN (SELECT id
  FROM in_areas)
	UNION SELECT s.predecessor_community_id
  FROM successions AS s
  JOIN in_communities AS i ON s.successor_community_id = i.id
	WHERE s.kind IN ('MERGE', 'RENAME') AND s.predecessor_community_id IS NOT NULL),
in_grids AS (
	SELECT id
  FROM grids
  WHERE code = ANY($1) AND (valid_to IS NULL OR valid_to > $2)
		OR $3 AND community_id IN (SELECT id
  FROM in_communities)
	UNION SELECT g.id
  FROM (
		SELECT id, parent_id AS above
  FROM grids
		UNION ALL SELECT predecessor_grid_id, successor_grid_id
  FROM successions
  WHERE kind IN ('MERGE', 'RENAME') AND predecessor_grid_id IS NOT NULL
	) AS g
  JOIN in_grids AS i ON g.above = i.id),
in_compounds AS (
	SELECT id
  FROM compounds
  WHERE code = ANY($1)
	UNION SELECT compound_id
  FROM property_projects
  WHERE code = ANY($1) AND (valid_to IS NULL OR valid_to > $2)),
in_offices AS (
	SELECT id
  FROM organizations
  WHERE code = ANY($1) AND (dissolved_on IS NULL OR dissolved_on > $2)
	UNION SELECT o.id
  FROM organizations AS o
  JOIN in_offices AS i ON o.parent_id = i.id)
SELECT (SELECT array_agg(id)
  FROM in_communities), (SELECT array_agg(id)
  FROM in_grids),
	(SELECT array_agg(id)
  FROM in_compounds), (SELECT array_agg(id)
  FROM in_offices),
	EXISTS (SELECT
  FROM named_areas
  WHERE level IN ('PROVINCE', 'CITY', 'DISTRICT'))
		AND NOT EXISTS (SELECT
  FROM communities
  WHERE id NOT IN (SELECT id
  FROM in_communities));
SELECT t0.level AS c1, t0.visit_every_days AS c2, j1.name AS c3, j1.id AS c4, j2.name AS c5, j2.id AS c6, t0.id AS c7
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.valid_from, r.valid_to, r.code, NULL::uuid AS category_id, r.level, r.legal_basis, NULL::text AS consent_reference, r.visit_every_days, r.community_id, r.grid_id
  FROM care_records AS r) AS t0
  LEFT JOIN communities AS j1 ON j1.id = t0.community_id
  LEFT JOIN grids AS j2 ON j2.id = t0.grid_id
  WHERE t0.code = $1 AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT t0.title AS c1, t0.status AS c2, t0.address_mask AS c3, t0.reporter_person_id AS c4, j1.name AS c5, j1.full_name_mask AS c6, j1.phone_mask AS c7, t0.reporter_organization_id AS c8
  FROM issues AS t0
  LEFT JOIN (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.name, r.name_grams, r.full_name_cipher, r.full_name_hmac, r.full_name_mask, r.phone_cipher, r.phone_hmac, r.phone_mask, r.id_number_cipher, r.id_number_hmac, NULL::text AS id_number_mask
  FROM persons AS r) AS j1 ON j1.id = t0.reporter_person_id
  WHERE t0.code = $1 AND t0.reported_at <= $2;
SELECT t0.id AS c1
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
SELECT t0.id AS c1
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
WITH s0 AS MATERIALIZED (SELECT count(*) AS n
  FROM (SELECT t.title_grams AS g
  FROM issues AS t
  WHERE t.reported_at <= $4
  ORDER BY t.reported_at DESC, t.code
  LIMIT 1000) AS s
  WHERE g @> $1::text[]), w0 AS MATERIALIZED (SELECT *
  FROM (SELECT t.*
  FROM issues AS t
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
  FROM issues AS t
  WHERE t.title_grams @> $1::text[] AND jinyan_fold(t.title) LIKE ALL ($2::text[]) AND t.reported_at <= $4
  LIMIT 50000) AS t
  WHERE (SELECT count(*)
  FROM w0) < 500
  ORDER BY t.reported_at DESC, t.code
  LIMIT 500)) AS h
  ORDER BY type, id, nscore) AS h
  ORDER BY nscore, nrecency, code, id
  LIMIT $5;
SELECT p.ord, (SELECT count(*)
  FROM visits AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_subjects AS m1
  WHERE m1.subject_care_record_id = p.id AND m1.visit_id = t0.id) AND t0.visited_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.kind AS c1, t0.visited_at AS c2
  FROM visits AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_subjects AS m1
  WHERE m1.subject_care_record_id = p.id AND m1.visit_id = t0.id) AND t0.visited_at <= $2
  ORDER BY t0.visited_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.valid_from, r.valid_to, r.code, NULL::uuid AS category_id, r.level, r.legal_basis, NULL::text AS consent_reference, r.visit_every_days, r.community_id, r.grid_id
  FROM care_records AS r) AS t0
  WHERE t0.grid_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.grid_id = ANY(n.ids) AND t0.reported_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (WITH RECURSIVE lines(id) AS (SELECT p.id UNION SELECT t.id
  FROM grids AS t
  JOIN lines ON t.parent_id = lines.id) SELECT array_agg(id) AS ids
  FROM lines) AS n;
SELECT p.ord, c.*
  FROM unnest((SELECT $1::uuid[])) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.kind AS c1, t0.n AS c2
  FROM (SELECT ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM communities AS t
  WHERE t.id = p.id) AS n
  CROSS JOIN LATERAL (SELECT 'CARED_FOR_BY' AS kind, 'IN' AS direction, 'CareRecord' AS type, CASE WHEN n.there THEN (SELECT count(*)
  FROM (SELECT e1.id AS id
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.valid_from, r.valid_to, r.code, NULL::uuid AS category_id, r.level, r.legal_basis, NULL::text AS consent_reference, r.visit_every_days, r.community_id, r.grid_id
  FROM care_records AS r) AS e1
  WHERE e1.community_id = p.id AND (e1.valid_from IS NULL OR e1.valid_from <= $2) AND (e1.valid_to IS NULL OR e1.valid_to > $2)) AS f) END AS n, 0 AS place) AS t0
  WHERE t0.n > 0
  ORDER BY t0.place) AS c;
