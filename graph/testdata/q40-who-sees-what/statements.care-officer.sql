
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
  WHERE r.community_id = ANY($1)) AS t0
  LEFT JOIN communities AS j1 ON j1.id = t0.community_id
  LEFT JOIN (SELECT r.*
  FROM grids AS r
  WHERE r.community_id = ANY($1)) AS j2 ON j2.id = t0.grid_id
  WHERE t0.code = $2 AND (t0.valid_from IS NULL OR t0.valid_from <= $3);
SELECT t0.title AS c1, t0.status AS c2, t0.address_mask AS c3, t0.reporter_person_id AS c4, j1.name AS c5, j1.full_name_mask AS c6, j1.phone_mask AS c7, j1.id AS c8, t0.reporter_organization_id AS c9
  FROM (SELECT r.*
  FROM issues AS r
  WHERE r.community_id = ANY($1)) AS t0
  LEFT JOIN (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.name, r.name_grams, r.full_name_cipher, r.full_name_hmac, r.full_name_mask, r.phone_cipher, r.phone_hmac, r.phone_mask, r.id_number_cipher, r.id_number_hmac, NULL::text AS id_number_mask
  FROM persons AS r
  WHERE (EXISTS (SELECT 1
  FROM memberships AS e1
  WHERE e1.person_id = r.id AND (EXISTS (SELECT 1
  FROM grids AS e2
  WHERE e2.id = e1.target_grid_id AND e2.community_id = ANY($1)) OR EXISTS (SELECT 1
  FROM buildings AS e3
  WHERE e3.id = e1.target_building_id AND EXISTS (SELECT 1
  FROM compounds AS e4
  WHERE e4.id = e3.compound_id AND e4.community_id = ANY($1))) OR EXISTS (SELECT 1
  FROM property_projects AS e5
  WHERE e5.id = e1.target_property_project_id AND EXISTS (SELECT 1
  FROM compounds AS e6
  WHERE e6.id = e5.compound_id AND e6.community_id = ANY($1))) OR EXISTS (SELECT 1
  FROM organizations AS e7
  WHERE e7.id = e1.target_organization_id AND (e7.community_id = ANY($1) OR EXISTS (SELECT 1
  FROM compounds AS e8
  WHERE e8.id = e7.owners_committee_of_id AND e8.community_id = ANY($1)))) OR EXISTS (SELECT 1
  FROM party_organizations AS e9
  WHERE e9.id = e1.target_party_organization_id AND EXISTS (SELECT 1
  FROM attachments AS e10
  WHERE e10.party_organization_id = e9.id AND (EXISTS (SELECT 1
  FROM communities AS e11
  WHERE e11.id = e10.target_community_id AND e11.id = ANY($1)) OR EXISTS (SELECT 1
  FROM grids AS e12
  WHERE e12.id = e10.target_grid_id AND e12.community_id = ANY($1)) OR EXISTS (SELECT 1
  FROM compounds AS e13
  WHERE e13.id = e10.target_compound_id AND e13.community_id = ANY($1)) OR EXISTS (SELECT 1
  FROM property_projects AS e14
  WHERE e14.id = e10.target_property_project_id AND EXISTS (SELECT 1
  FROM compounds AS e15
  WHERE e15.id = e14.compound_id AND e15.community_id = ANY($1))) OR EXISTS (SELECT 1
  FROM organizations AS e16
  WHERE e16.id = e10.target_organization_id AND (e16.community_id = ANY($1) OR EXISTS (SELECT 1
  FROM compounds AS e17
  WHERE e17.id = e16.owners_committee_of_id AND e17.community_id = ANY($1))))))) OR EXISTS (SELECT 1
  FROM volunteer_teams AS e18
  WHERE e18.id = e1.target_volunteer_team_id AND EXISTS (SELECT 1
  FROM team_services AS e19
  WHERE e19.team_id = e18.id AND (EXISTS (SELECT 1
  FROM communities AS e20
  WHERE e20.id = e19.target_community_id AND e20.id = ANY($1)) OR EXISTS (SELECT 1
  FROM grids AS e21
  WHERE e21.id = e19.target_grid_id AND e21.community_id = ANY($1)) OR EXISTS (SELECT 1
  FROM compounds AS e22
  WHERE e22.id = e19.target_compound_id AND e22.community_id = ANY($1)))))) AND (e1.role IN ('PARTY_MEMBER', 'COMPOSITE_PARTY_MEMBER', 'REGISTERED_PARTY_MEMBER', 'PARTY_MEMBER_REP')) IS NOT TRUE) OR EXISTS (SELECT 1
  FROM issues AS e23
  WHERE e23.reporter_person_id = r.id AND e23.community_id = ANY($1)) OR EXISTS (SELECT 1
  FROM assignments AS e24
  WHERE e24.person_id = r.id AND EXISTS (SELECT 1
  FROM issues AS e25
  WHERE e25.id = e24.issue_id AND e25.community_id = ANY($1))) OR EXISTS (SELECT 1
  FROM volunteers AS e26
  WHERE e26.person_id = r.id AND (EXISTS (SELECT 1
  FROM team_volunteers AS m28
  JOIN volunteer_teams AS e27 ON e27.id = m28.team_id
  WHERE m28.volunteer_id = e26.id AND EXISTS (SELECT 1
  FROM team_services AS e29
  WHERE e29.team_id = e27.id AND (EXISTS (SELECT 1
  FROM communities AS e30
  WHERE e30.id = e29.target_community_id AND e30.id = ANY($1)) OR EXISTS (SELECT 1
  FROM grids AS e31
  WHERE e31.id = e29.target_grid_id AND e31.community_id = ANY($1)) OR EXISTS (SELECT 1
  FROM compounds AS e32
  WHERE e32.id = e29.target_compound_id AND e32.community_id = ANY($1))))) OR EXISTS (SELECT 1
  FROM service_records AS e33
  WHERE e33.volunteer_id = e26.id AND (e33.community_id = ANY($1) OR EXISTS (SELECT 1
  FROM issues AS e34
  WHERE e34.id = e33.subject_issue_id AND e34.community_id = ANY($1)) OR EXISTS (SELECT 1
  FROM visits AS e35
  WHERE e35.id = e33.subject_visit_id AND (e35.community_id = ANY($1) OR EXISTS (SELECT 1
  FROM visit_subjects AS m37
  JOIN compounds AS e36 ON e36.id = m37.subject_compound_id
  WHERE m37.visit_id = e35.id AND e36.community_id = ANY($1)) OR EXISTS (SELECT 1
  FROM visit_subjects AS m39
  JOIN care_records AS e38 ON e38.id = m39.subject_care_record_id
  WHERE m39.visit_id = e35.id AND e38.community_id = ANY($1)))) OR EXISTS (SELECT 1
  FROM processes AS e40
  WHERE e40.id = e33.subject_process_id AND e40.community_id = ANY($1)))))) OR EXISTS (SELECT 1
  FROM conductors AS e41
  WHERE e41.conductor_person_id = r.id AND (EXISTS (SELECT 1
  FROM visits AS e42
  WHERE e42.id = e41.task_visit_id AND (e42.community_id = ANY($1) OR EXISTS (SELECT 1
  FROM visit_subjects AS m44
  JOIN compounds AS e43 ON e43.id = m44.subject_compound_id
  WHERE m44.visit_id = e42.id AND e43.community_id = ANY($1)) OR EXISTS (SELECT 1
  FROM visit_subjects AS m46
  JOIN care_records AS e45 ON e45.id = m46.subject_care_record_id
  WHERE m46.visit_id = e42.id AND e45.community_id = ANY($1)))) OR EXISTS (SELECT 1
  FROM inspections AS e47
  WHERE e47.id = e41.task_inspection_id AND EXISTS (SELECT 1
  FROM compounds AS e48
  WHERE e48.id = e47.compound_id AND e48.community_id = ANY($1))))))) AS j1 ON j1.id = t0.reporter_person_id
  WHERE t0.code = $2 AND t0.reported_at <= $3;
SELECT t0.id AS c1
  FROM (SELECT r.*
  FROM grids AS r
  WHERE r.community_id = ANY($1)) AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM (SELECT r.*
  FROM grids AS r
  WHERE r.community_id = ANY($1)) AS k
  WHERE k.code = $2 AND (k.valid_from IS NULL OR k.valid_from <= $3)
  UNION ALL SELECT k.owner_grid_id, CASE WHEN k.valid_to > $3 THEN 0 ELSE 2 END, k.valid_from
  FROM (SELECT r.*
  FROM old_codes AS r
  WHERE CASE WHEN r.owner_grid_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM grids AS e1
  WHERE e1.id = r.owner_grid_id AND e1.community_id = ANY($1)) IS TRUE END) AS k
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
  WHERE e1.id = r.owner_grid_id AND e1.community_id = ANY($3)) IS TRUE END) AS k
  WHERE k.former_code = $1 AND k.owner_community_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
WITH s0 AS MATERIALIZED (SELECT count(*) AS n
  FROM (SELECT t.title_grams AS g
  FROM (SELECT r.*
  FROM issues AS r
  WHERE r.community_id = ANY($4)) AS t
  WHERE t.reported_at <= $5
  ORDER BY t.reported_at DESC, t.code
  LIMIT 1000) AS s
  WHERE g @> $1::text[]), w0 AS MATERIALIZED (SELECT *
  FROM (SELECT t.*
  FROM (SELECT r.*
  FROM issues AS r
  WHERE r.community_id = ANY($4)) AS t
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
  WHERE r.community_id = ANY($4)) AS t
  WHERE t.title_grams @> $1::text[] AND jinyan_fold(t.title) LIKE ALL ($2::text[]) AND t.reported_at <= $5
  LIMIT 50000) AS t
  WHERE (SELECT count(*)
  FROM w0) < 500
  ORDER BY t.reported_at DESC, t.code
  LIMIT 500)) AS h
  ORDER BY type, id, nscore) AS h
  ORDER BY nscore, nrecency, code, id
  LIMIT $6;
SELECT p.ord, (SELECT count(*)
  FROM (SELECT r.*
  FROM visits AS r
  WHERE (r.community_id = ANY($1) OR EXISTS (SELECT 1
  FROM visit_subjects AS m2
  JOIN compounds AS e1 ON e1.id = m2.subject_compound_id
  WHERE m2.visit_id = r.id AND e1.community_id = ANY($1)) OR EXISTS (SELECT 1
  FROM visit_subjects AS m4
  JOIN care_records AS e3 ON e3.id = m4.subject_care_record_id
  WHERE m4.visit_id = r.id AND e3.community_id = ANY($1)))) AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_subjects AS m5
  WHERE m5.subject_care_record_id = p.id AND m5.visit_id = t0.id) AND t0.visited_at <= $2)
  FROM unnest($3::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.kind AS c1, t0.visited_at AS c2
  FROM (SELECT r.*
  FROM visits AS r
  WHERE (r.community_id = ANY($2) OR EXISTS (SELECT 1
  FROM visit_subjects AS m2
  JOIN compounds AS e1 ON e1.id = m2.subject_compound_id
  WHERE m2.visit_id = r.id AND e1.community_id = ANY($2)) OR EXISTS (SELECT 1
  FROM visit_subjects AS m4
  JOIN care_records AS e3 ON e3.id = m4.subject_care_record_id
  WHERE m4.visit_id = r.id AND e3.community_id = ANY($2)))) AS t0
  WHERE EXISTS (SELECT 1
  FROM visit_subjects AS m5
  WHERE m5.subject_care_record_id = p.id AND m5.visit_id = t0.id) AND t0.visited_at <= $3
  ORDER BY t0.visited_at DESC, t0.code
  LIMIT $4) AS c;
SELECT p.ord, (SELECT count(*)
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.valid_from, r.valid_to, r.code, NULL::uuid AS category_id, r.level, r.legal_basis, NULL::text AS consent_reference, r.visit_every_days, r.community_id, r.grid_id
  FROM care_records AS r
  WHERE r.community_id = ANY($1)) AS t0
  WHERE t0.grid_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2))
  FROM unnest($3::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM (SELECT r.*
  FROM issues AS r
  WHERE r.community_id = ANY($1)) AS t0
  WHERE t0.grid_id = ANY(n.ids) AND t0.reported_at <= $2)
  FROM unnest($3::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (WITH RECURSIVE lines(id) AS (SELECT p.id UNION SELECT t.id
  FROM (SELECT r.*
  FROM grids AS r
  WHERE r.community_id = ANY($1)) AS t
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
  FROM care_records AS r
  WHERE r.community_id = ANY($3)) AS e1
  WHERE e1.community_id = p.id AND (e1.valid_from IS NULL OR e1.valid_from <= $2) AND (e1.valid_to IS NULL OR e1.valid_to > $2)) AS f) END AS n, 0 AS place) AS t0
  WHERE t0.n > 0
  ORDER BY t0.place) AS c;
