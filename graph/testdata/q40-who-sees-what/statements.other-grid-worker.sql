
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
  FROM care_records AS r
  WHERE r.grid_id = ANY($1)) AS t0
  LEFT JOIN communities AS j1 ON j1.id = t0.community_id
  LEFT JOIN (SELECT r.*
  FROM grids AS r
  WHERE r.id = ANY($1)) AS j2 ON j2.id = t0.grid_id
  WHERE t0.code = $2 AND (t0.valid_from IS NULL OR t0.valid_from <= $3);
SELECT t0.title AS c1, t0.status AS c2, t0.address_mask AS c3, t0.reporter_person_id AS c4, j1.name AS c5, j1.full_name_mask AS c6, j1.phone_mask AS c7, j1.id AS c8, t0.reporter_organization_id AS c9
  FROM (SELECT r.*
  FROM issues AS r
  WHERE r.grid_id = ANY($1)) AS t0
  LEFT JOIN (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.name, r.name_grams, r.full_name_cipher, r.full_name_hmac, r.full_name_mask, r.phone_cipher, r.phone_hmac, r.phone_mask, r.id_number_cipher, r.id_number_hmac, NULL::text AS id_number_mask
  FROM persons AS r
  WHERE (EXISTS (SELECT 1
  FROM memberships AS e1
  WHERE e1.person_id = r.id AND (EXISTS (SELECT 1
  FROM grids AS e2
  WHERE e2.id = e1.target_grid_id AND e2.id = ANY($1)) OR EXISTS (SELECT 1
  FROM party_organizations AS e3
  WHERE e3.id = e1.target_party_organization_id AND EXISTS (SELECT 1
  FROM attachments AS e4
  WHERE e4.party_organization_id = e3.id AND EXISTS (SELECT 1
  FROM grids AS e5
  WHERE e5.id = e4.target_grid_id AND e5.id = ANY($1)))) OR EXISTS (SELECT 1
  FROM volunteer_teams AS e6
  WHERE e6.id = e1.target_volunteer_team_id AND EXISTS (SELECT 1
  FROM team_services AS e7
  WHERE e7.team_id = e6.id AND EXISTS (SELECT 1
  FROM grids AS e8
  WHERE e8.id = e7.target_grid_id AND e8.id = ANY($1))))) AND (e1.role IN ('PARTY_MEMBER', 'COMPOSITE_PARTY_MEMBER', 'REGISTERED_PARTY_MEMBER', 'PARTY_MEMBER_REP')) IS NOT TRUE) OR EXISTS (SELECT 1
  FROM issues AS e9
  WHERE e9.reporter_person_id = r.id AND e9.grid_id = ANY($1)) OR EXISTS (SELECT 1
  FROM assignments AS e10
  WHERE e10.person_id = r.id AND EXISTS (SELECT 1
  FROM issues AS e11
  WHERE e11.id = e10.issue_id AND e11.grid_id = ANY($1))) OR EXISTS (SELECT 1
  FROM volunteers AS e12
  WHERE e12.person_id = r.id AND (EXISTS (SELECT 1
  FROM team_volunteers AS m14
  JOIN volunteer_teams AS e13 ON e13.id = m14.team_id
  WHERE m14.volunteer_id = e12.id AND EXISTS (SELECT 1
  FROM team_services AS e15
  WHERE e15.team_id = e13.id AND EXISTS (SELECT 1
  FROM grids AS e16
  WHERE e16.id = e15.target_grid_id AND e16.id = ANY($1)))) OR EXISTS (SELECT 1
  FROM service_records AS e17
  WHERE e17.volunteer_id = e12.id AND (EXISTS (SELECT 1
  FROM issues AS e18
  WHERE e18.id = e17.subject_issue_id AND e18.grid_id = ANY($1)) OR EXISTS (SELECT 1
  FROM visits AS e19
  WHERE e19.id = e17.subject_visit_id AND EXISTS (SELECT 1
  FROM visit_subjects AS m21
  JOIN care_records AS e20 ON e20.id = m21.subject_care_record_id
  WHERE m21.visit_id = e19.id AND e20.grid_id = ANY($1))))))) OR EXISTS (SELECT 1
  FROM conductors AS e22
  WHERE e22.conductor_person_id = r.id AND EXISTS (SELECT 1
  FROM visits AS e23
  WHERE e23.id = e22.task_visit_id AND EXISTS (SELECT 1
  FROM visit_subjects AS m25
  JOIN care_records AS e24 ON e24.id = m25.subject_care_record_id
  WHERE m25.visit_id = e23.id AND e24.grid_id = ANY($1)))))) AS j1 ON j1.id = t0.reporter_person_id
  WHERE t0.code = $2 AND t0.reported_at <= $3;
SELECT t0.id AS c1
  FROM (SELECT r.*
  FROM grids AS r
  WHERE r.id = ANY($1)) AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM (SELECT r.*
  FROM grids AS r
  WHERE r.id = ANY($1)) AS k
  WHERE k.code = $2 AND (k.valid_from IS NULL OR k.valid_from <= $3)
  UNION ALL SELECT k.owner_grid_id, CASE WHEN k.valid_to > $3 THEN 0 ELSE 2 END, k.valid_from
  FROM (SELECT r.*
  FROM old_codes AS r
  WHERE CASE WHEN r.owner_grid_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM grids AS e1
  WHERE e1.id = r.owner_grid_id AND e1.id = ANY($1)) IS TRUE END) AS k
  WHERE k.former_code = $2 AND k.owner_grid_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $3)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $3);
SELECT t0.id AS c1
  FROM communities AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM communities AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_community_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM (SELECT r.*
  FROM old_codes AS r
  WHERE CASE WHEN r.owner_grid_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM grids AS e1
  WHERE e1.id = r.owner_grid_id AND e1.id = ANY($3)) IS TRUE END) AS k
  WHERE k.former_code = $1 AND k.owner_community_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
WITH s0 AS MATERIALIZED (SELECT count(*) AS n
  FROM (SELECT t.title_grams AS g
  FROM (SELECT r.*
  FROM issues AS r
  WHERE r.grid_id = ANY($4)) AS t
  WHERE t.reported_at <= $5
  ORDER BY t.reported_at DESC, t.code
  LIMIT 1000) AS s
  WHERE g @> $1::text[]), w0 AS MATERIALIZED (SELECT *
  FROM (SELECT t.*
  FROM (SELECT r.*
  FROM issues AS r
  WHERE r.grid_id = ANY($4)) AS t
  WHERE t.reported_at <= $5
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
  FROM (SELECT r.*
  FROM issues AS r
  WHERE r.grid_id = ANY($4)) AS t
  WHERE t.title_grams @> $1::text[] AND jinyan_fold(t.title) LIKE ALL ($2::text[]) AND t.reported_at <= $5
  LIMIT 50000) AS t
  WHERE (SELECT count(*)
  FROM w0) < 500
  ORDER BY t.reported_at DESC, t.code
  LIMIT 500)) AS h
  ORDER BY type, id, nscore) AS h
  ORDER BY nscore, nrecency, code, id
  LIMIT $6;
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
  WHERE r.grid_id = ANY($3)) AS e1
  WHERE e1.community_id = p.id AND (e1.valid_from IS NULL OR e1.valid_from <= $2) AND (e1.valid_to IS NULL OR e1.valid_to > $2)) AS f) END AS n, 0 AS place) AS t0
  WHERE t0.n > 0
  ORDER BY t0.place) AS c;
