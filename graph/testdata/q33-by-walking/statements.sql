SELECT t0.name AS c1, t0.id AS c2
  FROM compounds AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM compounds AS k
  WHERE k.code = $1
  UNION ALL SELECT k.owner_compound_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_compound_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1);
SELECT t0.name AS c1, t0.id AS c2
  FROM compounds AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM compounds AS k
  WHERE k.code = $1
  UNION ALL SELECT k.owner_compound_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_compound_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1);
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.compound_id = p.id AND t0.reported_at <= $1 AND (t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW')))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1, t0.id AS c2
  FROM issues AS t0
  WHERE t0.compound_id = p.id AND t0.reported_at <= $2 AND (t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW'))
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.compound_id = p.id AND t0.reported_at <= $1 AND (t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW')))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1, t0.id AS c2
  FROM issues AS t0
  WHERE t0.compound_id = p.id AND t0.reported_at <= $2 AND (t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW'))
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3) AS c;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.grid_id AS id, e1.valid_from, e1.valid_to
  FROM grid_coverages AS e1
  WHERE e1.target_compound_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $3) AND (e1.valid_to IS NULL OR e1.valid_to > $3))) IS TRUE AND e1.grid_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN grids AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.team_id AS id, e3.valid_from, e3.valid_to
  FROM team_services AS e3
  WHERE e3.target_compound_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $3) AND (e3.valid_to IS NULL OR e3.valid_to > $3))) IS TRUE AND e3.team_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL SELECT 2::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e4.id AS id, NULL::date, NULL::date
  FROM issues AS e4
  WHERE e4.compound_id = n.id AND (e4.reported_at <= $4) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[3]) AS e
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN grids AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.community_id AS id, e1.valid_from, e1.valid_to
  FROM grids AS e1
  WHERE e1.id = n.id AND e1.community_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN communities AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $2) AND (f2.valid_to IS NULL OR f2.valid_to > $2))) IS TRUE
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.target_compound_id AS id, e3.valid_from, e3.valid_to
  FROM grid_coverages AS e3
  WHERE e3.grid_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $2) AND (e3.valid_to IS NULL OR e3.valid_to > $2))) IS TRUE AND e3.target_compound_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  UNION ALL … (4 more)
  LIMIT $5;
SELECT p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN volunteer_teams AS t ON t.id = p.id
  ORDER BY t.code;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.grid_id AS id, e1.valid_from, e1.valid_to
  FROM grid_coverages AS e1
  WHERE e1.target_compound_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $3) AND (e1.valid_to IS NULL OR e1.valid_to > $3))) IS TRUE AND e1.grid_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN grids AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.team_id AS id, e3.valid_from, e3.valid_to
  FROM team_services AS e3
  WHERE e3.target_compound_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $3) AND (e3.valid_to IS NULL OR e3.valid_to > $3))) IS TRUE AND e3.team_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL SELECT 2::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e4.id AS id, NULL::date, NULL::date
  FROM issues AS e4
  WHERE e4.compound_id = n.id AND (e4.reported_at <= $4) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[3]) AS e
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.volunteer_id AS id, e1.valid_from, e1.valid_to
  FROM team_volunteers AS e1
  WHERE e1.team_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $3) AND (e1.valid_to IS NULL OR e1.valid_to > $3))) IS TRUE AND e1.volunteer_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.target_community_id AS id, e2.valid_from, e2.valid_to
  FROM team_services AS e2
  WHERE e2.team_id = n.id AND (((e2.valid_from IS NULL OR e2.valid_from <= $3) AND (e2.valid_to IS NULL OR e2.valid_to > $3))) IS TRUE AND e2.target_community_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN communities AS f3 ON f3.id = e.id AND (((f3.valid_from IS NULL OR f3.valid_from <= $3) AND (f3.valid_to IS NULL OR f3.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (2 more)
  LIMIT $4;
SELECT p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN volunteers AS t ON t.id = p.id
  WHERE t.star_level >= $2
  ORDER BY t.code;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.grid_id AS id, e1.valid_from, e1.valid_to
  FROM grid_coverages AS e1
  WHERE e1.target_compound_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $3) AND (e1.valid_to IS NULL OR e1.valid_to > $3))) IS TRUE AND e1.grid_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN grids AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN grids AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.target_compound_id AS id, e1.valid_from, e1.valid_to
  FROM grid_coverages AS e1
  WHERE e1.grid_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $2) AND (e1.valid_to IS NULL OR e1.valid_to > $2))) IS TRUE AND e1.target_compound_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.target_building_id AS id, e2.valid_from, e2.valid_to
  FROM grid_coverages AS e2
  WHERE e2.grid_id = n.id AND (((e2.valid_from IS NULL OR e2.valid_from <= $2) AND (e2.valid_to IS NULL OR e2.valid_to > $2))) IS TRUE AND e2.target_building_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  UNION ALL SELECT 2::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.person_id AS id, e3.valid_from, e3.valid_to
  FROM memberships AS e3
  WHERE e3.target_grid_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $2) AND (e3.valid_to IS NULL OR e3.valid_to > $2))) IS TRUE AND e3.person_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[3]) AS e
  WHERE n.there
  LIMIT $4;
SELECT p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN persons AS t ON t.id = p.id
  ORDER BY t.code;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.grid_id AS id, e1.valid_from, e1.valid_to
  FROM grid_coverages AS e1
  WHERE e1.target_compound_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $3) AND (e1.valid_to IS NULL OR e1.valid_to > $3))) IS TRUE AND e1.grid_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN grids AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.team_id AS id, e3.valid_from, e3.valid_to
  FROM team_services AS e3
  WHERE e3.target_compound_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $3) AND (e3.valid_to IS NULL OR e3.valid_to > $3))) IS TRUE AND e3.team_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL SELECT 2::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e4.id AS id, NULL::date, NULL::date
  FROM issues AS e4
  WHERE e4.compound_id = n.id AND (e4.reported_at <= $4) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[3]) AS e
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN grids AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.community_id AS id, e1.valid_from, e1.valid_to
  FROM grids AS e1
  WHERE e1.id = n.id AND e1.community_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN communities AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $2) AND (f2.valid_to IS NULL OR f2.valid_to > $2))) IS TRUE
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.target_compound_id AS id, e3.valid_from, e3.valid_to
  FROM grid_coverages AS e3
  WHERE e3.grid_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $2) AND (e3.valid_to IS NULL OR e3.valid_to > $2))) IS TRUE AND e3.target_compound_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  UNION ALL … (4 more)
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.grid_id AS id, e1.valid_from, e1.valid_to
  FROM grid_coverages AS e1
  WHERE e1.target_compound_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $3) AND (e1.valid_to IS NULL OR e1.valid_to > $3))) IS TRUE AND e1.grid_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN grids AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.team_id AS id, e3.valid_from, e3.valid_to
  FROM team_services AS e3
  WHERE e3.target_compound_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $3) AND (e3.valid_to IS NULL OR e3.valid_to > $3))) IS TRUE AND e3.team_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL SELECT 2::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e4.id AS id, NULL::date, NULL::date
  FROM issues AS e4
  WHERE e4.compound_id = n.id AND (e4.reported_at <= $4) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[3]) AS e
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.grid_id AS id, e1.valid_from, e1.valid_to
  FROM grid_coverages AS e1
  WHERE e1.target_compound_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $3) AND (e1.valid_to IS NULL OR e1.valid_to > $3))) IS TRUE AND e1.grid_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN grids AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN grids AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.target_compound_id AS id, e1.valid_from, e1.valid_to
  FROM grid_coverages AS e1
  WHERE e1.grid_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $2) AND (e1.valid_to IS NULL OR e1.valid_to > $2))) IS TRUE AND e1.target_compound_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.target_building_id AS id, e2.valid_from, e2.valid_to
  FROM grid_coverages AS e2
  WHERE e2.grid_id = n.id AND (((e2.valid_from IS NULL OR e2.valid_from <= $2) AND (e2.valid_to IS NULL OR e2.valid_to > $2))) IS TRUE AND e2.target_building_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  UNION ALL SELECT 2::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.person_id AS id, e3.valid_from, e3.valid_to
  FROM memberships AS e3
  WHERE e3.target_grid_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $2) AND (e3.valid_to IS NULL OR e3.valid_to > $2))) IS TRUE AND e3.person_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[3]) AS e
  WHERE n.there
  LIMIT $4;
SELECT p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN persons AS t ON t.id = p.id
  ORDER BY t.code;
SELECT p.ord, t0.name AS c1, t0.id AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN volunteer_teams AS t0 ON t0.id = p.id
  ORDER BY p.ord;
SELECT p.ord, t0.name AS c1
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN compounds AS t0 ON t0.id = p.id
  ORDER BY p.ord;
SELECT p.ord, t0.name AS c1
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN grids AS t0 ON t0.id = p.id
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY p.ord;
SELECT p.ord, t0.name AS c1
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN volunteer_teams AS t0 ON t0.id = p.id
  ORDER BY p.ord;
SELECT p.ord, t0.code AS c1, t0.skills AS c2, t0.star_level AS c3
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN volunteers AS t0 ON t0.id = p.id
  ORDER BY p.ord;
SELECT p.ord, t0.code AS c1
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN compounds AS t0 ON t0.id = p.id
  ORDER BY p.ord;
SELECT p.ord, t0.code AS c1
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN volunteer_teams AS t0 ON t0.id = p.id
  ORDER BY p.ord;
SELECT p.ord, t0.code AS c1
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN volunteers AS t0 ON t0.id = p.id
  ORDER BY p.ord;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.community_id AS id, NULL::date, NULL::date
  FROM issues AS e1
  WHERE e1.id = n.id AND e1.community_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN communities AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.street_id AS id, NULL::date, NULL::date
  FROM issues AS e3
  WHERE e3.id = n.id AND e3.street_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN areas AS f4 ON f4.id = e.id AND (((f4.valid_from IS NULL OR f4.valid_from <= $3) AND (f4.valid_to IS NULL OR f4.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (4 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN communities AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.id AS id, e1.valid_from, e1.valid_to
  FROM grids AS e1
  WHERE e1.community_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $2) AND (e1.valid_to IS NULL OR e1.valid_to > $2))) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.team_id AS id, e2.valid_from, e2.valid_to
  FROM team_services AS e2
  WHERE e2.target_community_id = n.id AND (((e2.valid_from IS NULL OR e2.valid_from <= $2) AND (e2.valid_to IS NULL OR e2.valid_to > $2))) IS TRUE AND e2.team_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  UNION ALL SELECT 2::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.id AS id, NULL::date, NULL::date
  FROM issues AS e3
  WHERE e3.community_id = n.id AND (e3.reported_at <= $4) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[3]) AS e
  WHERE n.there
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.grid_id AS id, e1.valid_from, e1.valid_to
  FROM grid_coverages AS e1
  WHERE e1.target_compound_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $3) AND (e1.valid_to IS NULL OR e1.valid_to > $3))) IS TRUE AND e1.grid_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN grids AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.team_id AS id, e3.valid_from, e3.valid_to
  FROM team_services AS e3
  WHERE e3.target_compound_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $3) AND (e3.valid_to IS NULL OR e3.valid_to > $3))) IS TRUE AND e3.team_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL SELECT 2::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e4.id AS id, NULL::date, NULL::date
  FROM issues AS e4
  WHERE e4.compound_id = n.id AND (e4.reported_at <= $4) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[3]) AS e
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN grids AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.community_id AS id, e1.valid_from, e1.valid_to
  FROM grids AS e1
  WHERE e1.id = n.id AND e1.community_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN communities AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $2) AND (f2.valid_to IS NULL OR f2.valid_to > $2))) IS TRUE
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.target_compound_id AS id, e3.valid_from, e3.valid_to
  FROM grid_coverages AS e3
  WHERE e3.grid_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $2) AND (e3.valid_to IS NULL OR e3.valid_to > $2))) IS TRUE AND e3.target_compound_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  UNION ALL … (4 more)
  LIMIT $5;
SELECT p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN volunteer_teams AS t ON t.id = p.id
  ORDER BY t.code;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.community_id AS id, NULL::date, NULL::date
  FROM issues AS e1
  WHERE e1.id = n.id AND e1.community_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN communities AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.street_id AS id, NULL::date, NULL::date
  FROM issues AS e3
  WHERE e3.id = n.id AND e3.street_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN areas AS f4 ON f4.id = e.id AND (((f4.valid_from IS NULL OR f4.valid_from <= $3) AND (f4.valid_to IS NULL OR f4.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL … (4 more)
  LIMIT $4;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN communities AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.id AS id, e1.valid_from, e1.valid_to
  FROM grids AS e1
  WHERE e1.community_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $2) AND (e1.valid_to IS NULL OR e1.valid_to > $2))) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e2.team_id AS id, e2.valid_from, e2.valid_to
  FROM team_services AS e2
  WHERE e2.target_community_id = n.id AND (((e2.valid_from IS NULL OR e2.valid_from <= $2) AND (e2.valid_to IS NULL OR e2.valid_to > $2))) IS TRUE AND e2.team_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  UNION ALL SELECT 2::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.id AS id, NULL::date, NULL::date
  FROM issues AS e3
  WHERE e3.community_id = n.id AND (e3.reported_at <= $4) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[3]) AS e
  WHERE n.there
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.grid_id AS id, e1.valid_from, e1.valid_to
  FROM grid_coverages AS e1
  WHERE e1.target_compound_id = n.id AND (((e1.valid_from IS NULL OR e1.valid_from <= $3) AND (e1.valid_to IS NULL OR e1.valid_to > $3))) IS TRUE AND e1.grid_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN grids AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $3) AND (f2.valid_to IS NULL OR f2.valid_to > $3))) IS TRUE
  LIMIT ($2::int8[])[1]) AS e
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.team_id AS id, e3.valid_from, e3.valid_to
  FROM team_services AS e3
  WHERE e3.target_compound_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $3) AND (e3.valid_to IS NULL OR e3.valid_to > $3))) IS TRUE AND e3.team_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[2]) AS e
  UNION ALL SELECT 2::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e4.id AS id, NULL::date, NULL::date
  FROM issues AS e4
  WHERE e4.compound_id = n.id AND (e4.reported_at <= $4) IS TRUE) SELECT e.*
  FROM e
  LIMIT ($2::int8[])[3]) AS e
  LIMIT $5;
WITH n AS MATERIALIZED (SELECT p.id, p.ord, ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN grids AS t ON t.id = p.id) SELECT 0::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e1.community_id AS id, e1.valid_from, e1.valid_to
  FROM grids AS e1
  WHERE e1.id = n.id AND e1.community_id IS NOT NULL) SELECT e.*
  FROM e
  JOIN communities AS f2 ON f2.id = e.id AND (((f2.valid_from IS NULL OR f2.valid_from <= $2) AND (f2.valid_to IS NULL OR f2.valid_to > $2))) IS TRUE
  LIMIT ($3::int8[])[1]) AS e
  WHERE n.there
  UNION ALL SELECT 1::int2, n.ord, e.*
  FROM n
  CROSS JOIN LATERAL (WITH e AS MATERIALIZED (SELECT e3.target_compound_id AS id, e3.valid_from, e3.valid_to
  FROM grid_coverages AS e3
  WHERE e3.grid_id = n.id AND (((e3.valid_from IS NULL OR e3.valid_from <= $2) AND (e3.valid_to IS NULL OR e3.valid_to > $2))) IS TRUE AND e3.target_compound_id IS NOT NULL) SELECT e.*
  FROM e
  LIMIT ($3::int8[])[2]) AS e
  WHERE n.there
  UNION ALL … (4 more)
  LIMIT $5;
SELECT p.ord, t0.code AS c1, t0.name AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN volunteer_teams AS t0 ON t0.id = p.id
  ORDER BY p.ord;
SELECT p.ord, (SELECT count(*)
  FROM volunteers AS t0
  WHERE EXISTS (SELECT 1
  FROM team_volunteers AS m1
  WHERE m1.team_id = p.id AND m1.volunteer_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $1) AND (m1.valid_to IS NULL OR m1.valid_to > $1)))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
