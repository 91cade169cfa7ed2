SELECT g.k1 AS c1, false AS c2, g.m1 AS c3, g.m2 AS c4, g.m3 AS c5, g.m4 AS c6
  FROM (SELECT g.*, round(g.m1::numeric / nullif(sum(g.m1) OVER (), 0)::numeric, 4)::float8 AS m2
  FROM (SELECT t0.star_level AS k1, count(*) AS m1, coalesce(round(sum(t0.total_hours::numeric), 4)::float8, 0) AS m3, round(avg(t0.total_hours::numeric), 4)::float8 AS m4, count(*) AS n
  FROM volunteers AS t0 GROUP BY 1) AS g) AS g
  ORDER BY g.k1 NULLS LAST
  LIMIT $1;
SELECT g.m1 AS c1, false AS c2
  FROM (SELECT count(*) AS m1, count(*) AS n
  FROM volunteers AS t0) AS g;
SELECT g.k1 AS c1, g.m1 AS c2, g.m1 AS c3, g.k1 AS c4
  FROM (SELECT t0.star_level AS k1, count(*) AS m1, count(*) AS n
  FROM volunteers AS t0 GROUP BY 1) AS g
  WHERE g.m1::float8 <= $1
  ORDER BY g.m1 DESC, g.k1 NULLS LAST
  LIMIT $2;
SELECT count(*)
  FROM (SELECT t0.star_level AS k1, count(*) AS m1, count(*) AS n
  FROM volunteers AS t0 GROUP BY 1) AS g
  WHERE g.m1::float8 <= $1;
SELECT g.k1 AS c1, false AS c2
  FROM (SELECT t0.star_level AS k1, count(*) AS n
  FROM volunteers AS t0 GROUP BY 1) AS g
  ORDER BY g.k1 NULLS LAST
  LIMIT $1;
SELECT false AS c1, g.n AS c2
  FROM (SELECT count(*) AS n
  FROM volunteers AS t0) AS g
  ORDER BY g.n
  LIMIT $1;
SELECT j1.name AS c1, j1.id AS c2, g.m1 AS c3, g.m2 AS c4, g.m4 AS c5, g.m3 AS c6, false AS c7, false AS c8
  FROM (SELECT t0.team_id AS k1, count(DISTINCT t0.volunteer_id) AS m1, coalesce(round(sum(t0.hours::numeric), 4)::float8, 0) AS m2, count(*) FILTER (WHERE t0.status = $1) AS m3, count(DISTINCT t0.volunteer_id) FILTER (WHERE t0.status = $2) AS m4, count(*) AS n
  FROM service_records AS t0
  WHERE t0.started_at <= $3 GROUP BY 1) AS g
  LEFT JOIN volunteer_teams AS j1 ON j1.id = g.k1
  ORDER BY g.m2 DESC, j1.code NULLS LAST, g.k1 NULLS LAST
  LIMIT $4;
SELECT t0.name AS c1, t0.id AS c2
  FROM party_organizations AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM memberships AS e1
  WHERE e1.target_party_organization_id = t0.id AND (e1.valid_from IS NULL OR e1.valid_from <= $1) AND (e1.valid_to IS NULL OR e1.valid_to > $1) AND e1.role = $2)
  ORDER BY t0.code
  LIMIT $3;
SELECT g.m1 AS c1, false AS c2, g.m2 AS c3, g.m3 AS c4, g.m4 AS c5, g.m5 AS c6
  FROM (SELECT count(*) AS m1, round(min(u1.total_hours::numeric), 4)::float8 AS m2, count(DISTINCT u1.total_hours) AS m3, count(DISTINCT u1.star_level) AS m4, coalesce(round(sum(t0.hours::numeric), 4)::float8, 0) AS m5, count(*) AS n
  FROM service_records AS t0
  LEFT JOIN volunteers AS u1 ON u1.id = t0.volunteer_id
  WHERE t0.started_at <= $1 AND EXISTS (SELECT 1
  FROM volunteers AS e2
  WHERE e2.id = t0.volunteer_id AND e2.star_level = $2)) AS g
  ORDER BY g.n
  LIMIT $3;
SELECT g.m1 AS c1, g.m2 AS c2, g.m3 AS c3
  FROM (SELECT count(DISTINCT u1.total_hours) AS m1, count(DISTINCT u1.star_level) AS m2, coalesce(round(sum(u1.total_hours::numeric), 4)::float8, 0) AS m3, count(*) AS n
  FROM service_records AS t0
  LEFT JOIN volunteers AS u1 ON u1.id = t0.volunteer_id
  WHERE t0.started_at <= $1 AND EXISTS (SELECT 1
  FROM volunteers AS e2
  WHERE e2.id = t0.volunteer_id AND e2.star_level = $2)) AS g
  ORDER BY g.n
  LIMIT $3;
SELECT g.k1 AS c1, g.m1 AS c2, false AS c3
  FROM (SELECT u1.level AS k1, round(min(u1.visit_every_days::numeric), 4)::float8 AS m1, count(*) AS n
  FROM visit_subjects AS t0
  LEFT JOIN care_records AS u1 ON u1.id = t0.subject_care_record_id
  WHERE EXISTS (SELECT 1
  FROM visits AS e2
  WHERE e2.id = t0.visit_id AND e2.visited_at <= $1) GROUP BY 1) AS g
  ORDER BY g.k1 NULLS LAST
  LIMIT $2;
SELECT g.k1 AS c1, g.m1 AS c2, g.m2 AS c3, g.m3 AS c4
  FROM (SELECT t0.name AS k1, count(*) FILTER (WHERE (SELECT count(*) AS v
  FROM team_volunteers AS e1
  WHERE e1.team_id = t0.id AND (e1.valid_from IS NULL OR e1.valid_from <= $1) AND (e1.valid_to IS NULL OR e1.valid_to > $1))::float8 >= $2) AS m1, count(*) FILTER (WHERE (SELECT count(*) AS v
  FROM team_volunteers AS e2
  WHERE e2.team_id = t0.id AND (e2.valid_from IS NULL OR e2.valid_from <= $1) AND (e2.valid_to IS NULL OR e2.valid_to > $1))::float8 = $3) AS m2, count(*) FILTER (WHERE (SELECT count(*) AS v
  FROM team_volunteers AS e3
  WHERE e3.team_id = t0.id AND (e3.valid_from IS NULL OR e3.valid_from <= $1) AND (e3.valid_to IS NULL OR e3.valid_to > $1))::float8 = $4) AS m3, count(*) AS n
  FROM volunteer_teams AS t0 GROUP BY 1) AS g
  ORDER BY g.k1 NULLS LAST
  LIMIT $5;
SELECT g.m1 AS c1
  FROM (SELECT count(*) AS m1, count(*) AS n
  FROM volunteer_teams AS t0
  WHERE (SELECT count(*) AS v
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
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT g.k1 AS c1, g.m1 AS c2
  FROM (SELECT t0.role AS k1, count(*) AS m1, count(*) AS n
  FROM memberships AS t0
  WHERE t0.target_party_organization_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2) GROUP BY 1) AS g
  ORDER BY g.k1 NULLS LAST
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT g.m1 AS c1, false AS c2
  FROM (SELECT count(*) AS m1, count(*) AS n
  FROM memberships AS t0
  WHERE t0.target_party_organization_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)) AS g) AS c;
SELECT p.ord, c.*
  FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS p(parent, lv, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM volunteer_teams AS t0
  WHERE (SELECT count(*) AS v
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
  CROSS JOIN LATERAL (SELECT g.m1 AS c1, g.m2 AS c2, g.m3 AS c3, false AS c4
  FROM (SELECT g.*, round(g.m2::numeric / nullif(g.m1, 0)::numeric, 4)::float8 AS m3
  FROM (SELECT count(*) AS m1, count(*) FILTER (WHERE EXISTS (SELECT 1
  FROM volunteers AS e1
  WHERE e1.id = t0.volunteer_id AND EXISTS (SELECT 1
  FROM persons AS e2
  WHERE e2.id = e1.person_id AND EXISTS (SELECT 1
  FROM memberships AS e3
  WHERE e3.person_id = e2.id AND (e3.valid_from IS NULL OR e3.valid_from <= $2) AND (e3.valid_to IS NULL OR e3.valid_to > $2) AND e3.role = $3)))) AS m2, count(*) AS n
  FROM team_volunteers AS t0
  WHERE t0.team_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)) AS g) AS g) AS c;
