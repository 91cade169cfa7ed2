
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
SELECT g.k1 AS c1, (g.m1 IS NULL OR g.m2 IS NULL OR g.m4 IS NULL OR g.m5 IS NULL) AS c2, g.m2 AS c3, g.m3 AS c4, g.m4 AS c5, g.m5 AS c6
  FROM (SELECT g.*, round(g.m2::numeric / nullif(sum(g.m2) OVER (), 0)::numeric, 4)::float8 AS m3
  FROM (SELECT g.k1, g.n, CASE WHEN NOT (count(*) FILTER (WHERE g.m1 IS NULL) OVER (s1) = 1 AND row_number() OVER (s1
  ORDER BY g.m1, g.k1) = 1) THEN g.m1 END AS m1, CASE WHEN NOT (count(*) FILTER (WHERE g.m2 IS NULL) OVER (s1) = 1 AND row_number() OVER (s1
  ORDER BY g.m2, g.k1) = 1) THEN g.m2 END AS m2, CASE WHEN NOT (count(*) FILTER (WHERE g.m4 IS NULL) OVER (s1) = 1 AND row_number() OVER (s1
  ORDER BY g.m4, g.k1) = 1) THEN g.m4 END AS m4, g.m5
  FROM (SELECT t0.star_level AS k1, CASE WHEN count(*) >= 5 THEN (count(*) + 2) / 5 * 5 END AS m1, CASE WHEN count(*) >= 5 THEN (count(*) + 2) / 5 * 5 END AS m2, round((round(avg(t0.total_hours::numeric), 1)::float8)::numeric * (CASE WHEN count(t0.total_hours::numeric) >= 5 THEN (count(t0.total_hours::numeric) + 2) / 5 * 5 END), 1)::float8 AS m4, CASE WHEN count(t0.total_hours::numeric) >= 5 THEN round(avg(t0.total_hours::numeric), 1)::float8 END AS m5, least(count(*), 1) AS n
  FROM volunteers AS t0 GROUP BY 1) AS g WINDOW s1 AS ()) AS g) AS g
  ORDER BY g.k1 NULLS LAST
  LIMIT $1;
SELECT g.m1 AS c1, (g.m1 IS NULL OR g.m2 IS NULL) AS c2
  FROM (SELECT CASE WHEN count(*) >= 5 THEN (count(*) + 2) / 5 * 5 END AS m1, CASE WHEN count(*) >= 5 THEN (count(*) + 2) / 5 * 5 END AS m2, least(count(*), 1) AS n
  FROM volunteers AS t0) AS g;
SELECT g.k1 AS c1, g.m1 AS c2, g.m1 AS c3, g.k1 AS c4
  FROM (SELECT g.k1, g.n, CASE WHEN NOT (count(*) FILTER (WHERE g.m1 IS NULL) OVER (s1) = 1 AND row_number() OVER (s1
  ORDER BY g.m1, g.k1) = 1) THEN g.m1 END AS m1
  FROM (SELECT t0.star_level AS k1, CASE WHEN count(*) >= 5 THEN (count(*) + 2) / 5 * 5 END AS m1, least(count(*), 1) AS n
  FROM volunteers AS t0 GROUP BY 1) AS g WINDOW s1 AS ()) AS g
  WHERE g.m1::float8 <= $1
  ORDER BY g.m1 DESC NULLS LAST, g.k1 NULLS LAST
  LIMIT $2;
SELECT count(*)
  FROM (SELECT g.k1, g.n, CASE WHEN NOT (count(*) FILTER (WHERE g.m1 IS NULL) OVER (s1) = 1 AND row_number() OVER (s1
  ORDER BY g.m1, g.k1) = 1) THEN g.m1 END AS m1
  FROM (SELECT t0.star_level AS k1, CASE WHEN count(*) >= 5 THEN (count(*) + 2) / 5 * 5 END AS m1, least(count(*), 1) AS n
  FROM volunteers AS t0 GROUP BY 1) AS g WINDOW s1 AS ()) AS g
  WHERE g.m1::float8 <= $1;
SELECT g.k1 AS c1, (g.m1 IS NULL) AS c2
  FROM (SELECT g.k1, g.n, CASE WHEN NOT (count(*) FILTER (WHERE g.m1 IS NULL) OVER (s1) = 1 AND row_number() OVER (s1
  ORDER BY g.m1, g.k1) = 1) THEN g.m1 END AS m1
  FROM (SELECT t0.star_level AS k1, CASE WHEN count(*) >= 5 THEN (count(*) + 2) / 5 * 5 END AS m1, least(count(*), 1) AS n
  FROM volunteers AS t0 GROUP BY 1) AS g WINDOW s1 AS ()) AS g
  ORDER BY g.k1 NULLS LAST
  LIMIT $1;
SELECT (g.m1 IS NULL) AS c1, g.n AS c2
  FROM (SELECT CASE WHEN count(*) >= 5 THEN (count(*) + 2) / 5 * 5 END AS m1, least(count(*), 1) AS n
  FROM volunteers AS t0) AS g
  ORDER BY g.n
  LIMIT $1;
SELECT j1.name AS c1, j1.id AS c2, g.m1 AS c3, g.m2 AS c4, g.m4 AS c5, g.m3 AS c6, (g.m4 IS NULL) AS c7, (g.m1 IS NULL OR g.m4 IS NULL) AS c8
  FROM (SELECT g.k1, g.n, CASE WHEN NOT (count(*) FILTER (WHERE g.m1 IS NULL) OVER (s1) = 1 AND row_number() OVER (s1
  ORDER BY g.m1, g.k1) = 1) THEN g.m1 END AS m1, g.m2, g.m3, CASE WHEN NOT (count(*) FILTER (WHERE g.m4 IS NULL) OVER (s1) = 1 AND row_number() OVER (s1
  ORDER BY g.m4, g.k1) = 1) THEN g.m4 END AS m4
  FROM (SELECT t0.team_id AS k1, CASE WHEN count(DISTINCT t0.volunteer_id) >= 5 THEN (count(DISTINCT t0.volunteer_id) + 2) / 5 * 5 END AS m1, coalesce(round(sum(t0.hours::numeric), 4)::float8, 0) AS m2, count(*) FILTER (WHERE t0.status = $1) AS m3, CASE WHEN count(DISTINCT t0.volunteer_id) FILTER (WHERE t0.status = $2) >= 5 THEN (count(DISTINCT t0.volunteer_id) FILTER (WHERE t0.status = $2) + 2) / 5 * 5 END AS m4, count(*) AS n
  FROM service_records AS t0
  WHERE t0.started_at <= $3 GROUP BY 1) AS g WINDOW s1 AS ()) AS g
  LEFT JOIN volunteer_teams AS j1 ON j1.id = g.k1
  ORDER BY g.m2 DESC, j1.code NULLS LAST, g.k1 NULLS LAST
  LIMIT $4;
SELECT t0.name AS c1, t0.id AS c2
  FROM party_organizations AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM (SELECT r.*
  FROM memberships AS r
  WHERE (r.role IN ('PARTY_MEMBER', 'COMPOSITE_PARTY_MEMBER', 'REGISTERED_PARTY_MEMBER', 'PARTY_MEMBER_REP')) IS NOT TRUE) AS e1
  WHERE e1.target_party_organization_id = t0.id AND (e1.valid_from IS NULL OR e1.valid_from <= $1) AND (e1.valid_to IS NULL OR e1.valid_to > $1) AND e1.role = $2)
  ORDER BY t0.code
  LIMIT $3;
SELECT g.m1 AS c1, (g.m2 IS NULL OR g.m3 IS NULL OR g.m4 IS NULL) AS c2, g.m2 AS c3, g.m3 AS c4, g.m4 AS c5, g.m5 AS c6
  FROM (SELECT count(*) AS m1, CASE WHEN count(DISTINCT CASE WHEN u1.total_hours::numeric IS NOT NULL THEN t0.volunteer_id END) >= 5 THEN round(min(u1.total_hours::numeric), 4)::float8 END AS m2, CASE WHEN count(DISTINCT u1.total_hours) >= 5 THEN (count(DISTINCT u1.total_hours) + 2) / 5 * 5 END AS m3, CASE WHEN count(DISTINCT CASE WHEN u1.star_level IS NOT NULL THEN t0.volunteer_id END) >= 5 THEN count(DISTINCT u1.star_level) END AS m4, coalesce(round(sum(t0.hours::numeric), 4)::float8, 0) AS m5, count(*) AS n
  FROM service_records AS t0
  LEFT JOIN volunteers AS u1 ON u1.id = t0.volunteer_id
  WHERE t0.started_at <= $1 AND EXISTS (SELECT 1
  FROM volunteers AS e2
  WHERE e2.id = t0.volunteer_id AND e2.star_level = $2)) AS g
  ORDER BY g.n
  LIMIT $3;
SELECT g.m1 AS c1, g.m2 AS c2, g.m3 AS c3
  FROM (SELECT CASE WHEN count(DISTINCT u1.total_hours) >= 5 THEN (count(DISTINCT u1.total_hours) + 2) / 5 * 5 END AS m1, CASE WHEN count(DISTINCT CASE WHEN u1.star_level IS NOT NULL THEN t0.volunteer_id END) >= 5 THEN count(DISTINCT u1.star_level) END AS m2, CASE WHEN count(DISTINCT CASE WHEN u1.total_hours::numeric IS NOT NULL THEN t0.volunteer_id END) >= 5 THEN coalesce(round(sum(u1.total_hours::numeric), 4)::float8, 0) END AS m3, count(*) AS n
  FROM service_records AS t0
  LEFT JOIN volunteers AS u1 ON u1.id = t0.volunteer_id
  WHERE t0.started_at <= $1 AND EXISTS (SELECT 1
  FROM volunteers AS e2
  WHERE e2.id = t0.volunteer_id AND e2.star_level = $2)) AS g
  ORDER BY g.n
  LIMIT $3;
SELECT g.k1 AS c1, g.m1 AS c2, (g.m1 IS NULL) AS c3
  FROM (SELECT u1.level AS k1, CASE WHEN count(DISTINCT CASE WHEN u1.visit_every_days::numeric IS NOT NULL THEN t0.subject_care_record_id END) >= 5 THEN round(min(u1.visit_every_days::numeric), 4)::float8 END AS m1, count(*) AS n
  FROM visit_subjects AS t0
  LEFT JOIN (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.valid_from, r.valid_to, r.code, NULL::uuid AS category_id, r.level, r.legal_basis, NULL::text AS consent_reference, r.visit_every_days, r.community_id, r.grid_id
  FROM care_records AS r) AS u1 ON u1.id = t0.subject_care_record_id
  WHERE EXISTS (SELECT 1
  FROM visits AS e2
  WHERE e2.id = t0.visit_id AND e2.visited_at <= $1) GROUP BY 1) AS g
  ORDER BY g.k1 NULLS LAST
  LIMIT $2;
SELECT g.k1 AS c1, g.m1 AS c2, g.m2 AS c3, g.m3 AS c4
  FROM (SELECT t0.name AS k1, count(*) FILTER (WHERE (SELECT CASE WHEN count(*) >= 5 THEN (count(*) + 2) / 5 * 5 END AS v
  FROM team_volunteers AS e1
  WHERE e1.team_id = t0.id AND (e1.valid_from IS NULL OR e1.valid_from <= $1) AND (e1.valid_to IS NULL OR e1.valid_to > $1))::float8 >= $2) AS m1, count(*) FILTER (WHERE (SELECT CASE WHEN count(*) >= 5 THEN (count(*) + 2) / 5 * 5 END AS v
  FROM team_volunteers AS e2
  WHERE e2.team_id = t0.id AND (e2.valid_from IS NULL OR e2.valid_from <= $1) AND (e2.valid_to IS NULL OR e2.valid_to > $1))::float8 = $3) AS m2, count(*) FILTER (WHERE (SELECT CASE WHEN count(*) >= 5 THEN (count(*) + 2) / 5 * 5 END AS v
  FROM team_volunteers AS e3
  WHERE e3.team_id = t0.id AND (e3.valid_from IS NULL OR e3.valid_from <= $1) AND (e3.valid_to IS NULL OR e3.valid_to > $1))::float8 = $4) AS m3, count(*) AS n
  FROM volunteer_teams AS t0 GROUP BY 1) AS g
  ORDER BY g.k1 NULLS LAST
  LIMIT $5;
SELECT g.m1 AS c1
  FROM (SELECT count(*) AS m1, count(*) AS n
  FROM volunteer_teams AS t0
  WHERE (SELECT CASE WHEN count(*) >= 5 THEN (count(*) + 2) / 5 * 5 END AS v
  FROM team_volunteers AS e1
  WHERE e1.team_id = t0.id AND (e1.valid_from IS NULL OR e1.valid_from <= $1) AND (e1.valid_to IS NULL OR e1.valid_to > $1))::float8 = $2) AS g
  ORDER BY g.n
  LIMIT $3;
SELECT t0.id AS c1
  FROM volunteer_teams AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM volunteer_teams AS k
  WHERE k.code = $1
  UNION ALL SELECT k.owner_volunteer_team_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_volunteer_team_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1);
SELECT p.ord, c.*
  FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS p(parent, lv, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM volunteer_teams AS t0
  WHERE (SELECT CASE WHEN count(*) >= 5 THEN (count(*) + 2) / 5 * 5 END AS v
  FROM team_volunteers AS e1
  WHERE e1.team_id = t0.id AND (e1.valid_from IS NULL OR e1.valid_from <= $3) AND (e1.valid_to IS NULL OR e1.valid_to > $3))::float8 = $4
  ORDER BY t0.code
  LIMIT $5) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1, t0.id AS c2
  FROM volunteer_teams AS t0
  WHERE t0.parent_id = p.id
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT g.m1 AS c1, g.m2 AS c2, g.m3 AS c3, (g.m1 IS NULL OR g.m2 IS NULL OR g.m4 IS NULL) AS c4
  FROM (SELECT g.*, round(g.m2::numeric / nullif(g.m1, 0)::numeric, 4)::float8 AS m3
  FROM (SELECT CASE WHEN count(*) >= 5 THEN (count(*) + 2) / 5 * 5 END AS m1, CASE WHEN count(*) FILTER (WHERE EXISTS (SELECT 1
  FROM volunteers AS e1
  WHERE e1.id = t0.volunteer_id AND EXISTS (SELECT 1
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.name, r.name_grams, r.full_name_cipher, r.full_name_hmac, r.full_name_mask, r.phone_cipher, r.phone_hmac, r.phone_mask, r.id_number_cipher, r.id_number_hmac, NULL::text AS id_number_mask
  FROM persons AS r) AS e2
  WHERE e2.id = e1.person_id AND EXISTS (SELECT 1
  FROM (SELECT r.*
  FROM memberships AS r
  WHERE (r.role IN ('PARTY_MEMBER', 'COMPOSITE_PARTY_MEMBER', 'REGISTERED_PARTY_MEMBER', 'PARTY_MEMBER_REP')) IS NOT TRUE) AS e3
  WHERE e3.person_id = e2.id AND (e3.valid_from IS NULL OR e3.valid_from <= $2) AND (e3.valid_to IS NULL OR e3.valid_to > $2) AND e3.role = $3)))) >= 5 THEN (count(*) FILTER (WHERE EXISTS (SELECT 1
  FROM volunteers AS e1
  WHERE e1.id = t0.volunteer_id AND EXISTS (SELECT 1
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.name, r.name_grams, r.full_name_cipher, r.full_name_hmac, r.full_name_mask, r.phone_cipher, r.phone_hmac, r.phone_mask, r.id_number_cipher, r.id_number_hmac, NULL::text AS id_number_mask
  FROM persons AS r) AS e2
  WHERE e2.id = e1.person_id AND EXISTS (SELECT 1
  FROM (SELECT r.*
  FROM memberships AS r
  WHERE (r.role IN ('PARTY_MEMBER', 'COMPOSITE_PARTY_MEMBER', 'REGISTERED_PARTY_MEMBER', 'PARTY_MEMBER_REP')) IS NOT TRUE) AS e3
  WHERE e3.person_id = e2.id AND (e3.valid_from IS NULL OR e3.valid_from <= $2) AND (e3.valid_to IS NULL OR e3.valid_to > $2) AND e3.role = $3)))) + 2) / 5 * 5 END AS m2, CASE WHEN count(*) >= 5 THEN (count(*) + 2) / 5 * 5 END AS m4, least(count(*), 1) AS n
  FROM team_volunteers AS t0
  WHERE t0.team_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)) AS g) AS g) AS c;
