SELECT j1.id AS c1, t0.id AS c2
  FROM communities AS t0
  LEFT JOIN areas AS j1 ON j1.id = t0.street_id
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM communities AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_community_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_community_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT t0.reporter_person_id AS c1, t0.reporter_organization_id AS c2
  FROM issues AS t0
  WHERE t0.reported_at <= $1
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $2;
WITH s21 AS MATERIALIZED (SELECT count(*) AS n
  FROM (SELECT t.title_grams AS g
  FROM issues AS t
  WHERE t.reported_at <= $4
  ORDER BY t.reported_at DESC, t.code
  LIMIT 1000) AS s
  WHERE g @> $1::text[]), w21 AS MATERIALIZED (SELECT *
  FROM (SELECT t.*
  FROM issues AS t
  WHERE t.reported_at <= $4
  ORDER BY t.reported_at DESC, t.code
  LIMIT (SELECT CASE WHEN n >= 40 THEN 20000 ELSE 0 END
  FROM s21)) AS t
  WHERE t.title_grams @> $1::text[] AND jinyan_fold(t.title) LIKE ALL ($2::text[])
  LIMIT 500), s22 AS MATERIALIZED (SELECT count(*) AS n
  FROM (SELECT t.name_grams AS g
  FROM service_records AS t
  WHERE t.started_at <= $4
  ORDER BY t.started_at DESC, t.code
  LIMIT 1000) AS s
  WHERE g @> $1::text[]), w22 AS MATERIALIZED (SELECT *
  FROM (SELECT t.*
  FROM service_records AS t
  WHERE t.started_at <= $4
  ORDER BY t.started_at DESC, t.code
  LIMIT (SELECT CASE WHEN n >= 40 THEN 20000 ELSE 0 END
  FROM s22)) AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 500), s30 AS MATERIALIZED (SELECT count(*) AS n
  FROM (SELECT t.name_grams AS g
  FROM activities AS t
  WHERE t.starts_at <= $4
  ORDER BY t.starts_at DESC, t.code
  LIMIT 1000) AS s
  WHERE g @> $1::text[]), w30 AS MATERIALIZED (SELECT *
  FROM (SELECT t.*
  FROM activities AS t
  WHERE t.starts_at <= $4
  ORDER BY t.starts_at DESC, t.code
  LIMIT (SELECT CASE WHEN n >= 40 THEN 20000 ELSE 0 END
  FROM s30)) AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 500), s31 AS MATERIALIZED (SELECT count(*) AS n
  FROM (SELECT t.name_grams AS g
  FROM visits AS t
  WHERE t.visited_at <= $4
  ORDER BY t.visited_at DESC, t.code
  LIMIT 1000) AS s
  WHERE g @> $1::text[]), w31 AS MATERIALIZED (SELECT *
  FROM (SELECT t.*
  FROM visits AS t
  WHERE t.visited_at <= $4
  ORDER BY t.visited_at DESC, t.code
  LIMIT (SELECT CASE WHEN n >= 40 THEN 20000 ELSE 0 END
  FROM s31)) AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 500), s32 AS MATERIALIZED (SELECT count(*) AS n
  FROM (SELECT t.name_grams AS g
  FROM inspections AS t
  WHERE t.inspected_at <= $4
  ORDER BY t.inspected_at DESC, t.code
  LIMIT 1000) AS s
  WHERE g @> $1::text[]), w32 AS MATERIALIZED (SELECT *
  FROM (SELECT t.*
  FROM inspections AS t
  WHERE t.inspected_at <= $4
  ORDER BY t.inspected_at DESC, t.code
  LIMIT (SELECT CASE WHEN n >= 40 THEN 20000 ELSE 0 END
  FROM s32)) AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 500), s33 AS MATERIALIZED (SELECT count(*) AS n
  FROM (SELECT t.name_grams AS g
  FROM hazards AS t
  WHERE t.found_at <= $4
  ORDER BY t.found_at DESC, t.code
  LIMIT 1000) AS s
  WHERE g @> $1::text[]), w33 AS MATERIALIZED (SELECT *
  FROM (SELECT t.*
  FROM hazards AS t
  WHERE t.found_at <= $4
  ORDER BY t.found_at DESC, t.code
  LIMIT (SELECT CASE WHEN n >= 40 THEN 20000 ELSE 0 END
  FROM s33)) AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 500), s34 AS MATERIALIZED (SELECT count(*) AS n
  FROM (SELECT t.name_grams AS g
  FROM processes AS t
  WHERE t.started_at <= $4
  ORDER BY t.started_at DESC, t.code
  LIMIT 1000) AS s
  WHERE g @> $1::text[]), w34 AS MATERIALIZED (SELECT *
  FROM (SELECT t.*
  FROM processes AS t
  WHERE t.started_at <= $4
  ORDER BY t.started_at DESC, t.code
  LIMIT (SELECT CASE WHEN n >= 40 THEN 20000 ELSE 0 END
  FROM s34)) AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 500) SELECT -nscore, field, body, CASE WHEN type = 0 THEN id END, CASE WHEN type = 1 THEN id END, CASE WHEN type = 2 THEN id END, CASE WHEN type = 3 THEN id END, CASE WHEN type = 4 THEN id END, CASE WHEN type = 5 THEN id END, CASE WHEN type = 6 THEN id END, CASE WHEN type = 7 THEN id END, CASE WHEN type = 8 THEN id END, CASE WHEN type = 9 THEN id END, CASE WHEN type = 10 THEN id END, CASE WHEN type = 11 THEN id END, CASE WHEN type = 12 THEN id END, CASE WHEN type = 13 THEN id END, CASE WHEN type = 14 THEN id END, CASE WHEN type = 15 THEN id END, CASE WHEN type = 16 THEN id END, CASE WHEN type = 17 THEN id END, CASE WHEN type = 18 THEN id END, CASE WHEN type = 19 THEN id END, CASE WHEN type = 20 THEN id END, CASE WHEN type = 21 THEN id END, CASE WHEN type = 22 THEN id END, CASE WHEN type = 23 THEN id END, CASE WHEN type = 24 THEN id END, CASE WHEN type = 25 THEN id END, CASE WHEN type = 26 THEN id END, CASE WHEN type = 27 THEN id END, CASE WHEN type = 28 THEN id END, CASE WHEN type = 29 THEN id END, CASE WHEN type = 30 THEN id END, CASE WHEN type = 31 THEN id END, CASE WHEN type = 32 THEN id END, CASE WHEN type = 33 THEN id END, CASE WHEN type = 34 THEN id END, CASE WHEN type = 35 THEN id END, CASE WHEN type = 36 THEN id END, nscore, nrecency, code, id
  FROM (SELECT DISTINCT ON (type, id) *
  FROM ((SELECT 0 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM areas AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND (t.valid_from IS NULL OR t.valid_from <= $5)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 0 AS type, t.id, -(1000 + (SELECT least(999, sum(jinyan_occurrences(t.body, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'otherNames' AS field, t.body AS body
  FROM (SELECT t.*, n.name AS body
  FROM other_names AS n
  JOIN areas AS t ON n.owner_area_id = t.id
  WHERE n.name_grams @> $1::text[] AND jinyan_fold(n.name) LIKE ALL ($2::text[]) AND (t.valid_from IS NULL OR t.valid_from <= $5)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 1 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM communities AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND (t.valid_from IS NULL OR t.valid_from <= $5)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 1 AS type, t.id, -(1000 + (SELECT least(999, sum(jinyan_occurrences(t.body, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'otherNames' AS field, t.body AS body
  FROM (SELECT t.*, n.name AS body
  FROM other_names AS n
  JOIN communities AS t ON n.owner_community_id = t.id
  WHERE n.name_grams @> $1::text[] AND jinyan_fold(n.name) LIKE ALL ($2::text[]) AND (t.valid_from IS NULL OR t.valid_from <= $5)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 2 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM compounds AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 2 AS type, t.id, -(1000 + (SELECT least(999, sum(jinyan_occurrences(t.body, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'otherNames' AS field, t.body AS body
  FROM (SELECT t.*, n.name AS body
  FROM other_names AS n
  JOIN compounds AS t ON n.owner_compound_id = t.id
  WHERE n.name_grams @> $1::text[] AND jinyan_fold(n.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 3 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM buildings AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 4 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM organizations AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 4 AS type, t.id, -(1000 + (SELECT least(999, sum(jinyan_occurrences(t.body, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'otherNames' AS field, t.body AS body
  FROM (SELECT t.*, n.name AS body
  FROM other_names AS n
  JOIN organizations AS t ON n.owner_organization_id = t.id
  WHERE n.name_grams @> $1::text[] AND jinyan_fold(n.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 5 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM property_projects AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND (t.valid_from IS NULL OR t.valid_from <= $5)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 5 AS type, t.id, -(1000 + (SELECT least(999, sum(jinyan_occurrences(t.body, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'otherNames' AS field, t.body AS body
  FROM (SELECT t.*, n.name AS body
  FROM other_names AS n
  JOIN property_projects AS t ON n.owner_property_project_id = t.id
  WHERE n.name_grams @> $1::text[] AND jinyan_fold(n.name) LIKE ALL ($2::text[]) AND (t.valid_from IS NULL OR t.valid_from <= $5)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 6 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM party_organizations AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND (t.valid_from IS NULL OR t.valid_from <= $5)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 6 AS type, t.id, -(1000 + (SELECT least(999, sum(jinyan_occurrences(t.body, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'otherNames' AS field, t.body AS body
  FROM (SELECT t.*, n.name AS body
  FROM other_names AS n
  JOIN party_organizations AS t ON n.owner_party_organization_id = t.id
  WHERE n.name_grams @> $1::text[] AND jinyan_fold(n.name) LIKE ALL ($2::text[]) AND (t.valid_from IS NULL OR t.valid_from <= $5)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 7 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM grids AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND (t.valid_from IS NULL OR t.valid_from <= $5)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 7 AS type, t.id, -(1000 + (SELECT least(999, sum(jinyan_occurrences(t.body, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'otherNames' AS field, t.body AS body
  FROM (SELECT t.*, n.name AS body
  FROM other_names AS n
  JOIN grids AS t ON n.owner_grid_id = t.id
  WHERE n.name_grams @> $1::text[] AND jinyan_fold(n.name) LIKE ALL ($2::text[]) AND (t.valid_from IS NULL OR t.valid_from <= $5)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 8 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM persons AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 9 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM volunteer_teams AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 9 AS type, t.id, -(1000 + (SELECT least(999, sum(jinyan_occurrences(t.body, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'otherNames' AS field, t.body AS body
  FROM (SELECT t.*, n.name AS body
  FROM other_names AS n
  JOIN volunteer_teams AS t ON n.owner_volunteer_team_id = t.id
  WHERE n.name_grams @> $1::text[] AND jinyan_fold(n.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 10 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM volunteers AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 11 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM code_lists AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 12 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM code_items AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL SELECT 13 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.title, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, -(extract(epoch
  FROM t.reported_at) * 1000000)::bigint AS nrecency, t.code, 'title' AS field, t.title AS body
  FROM w21 AS t
  WHERE (SELECT count(*)
  FROM w21) = 500
  UNION ALL (SELECT 13 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.title, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, -(extract(epoch
  FROM t.reported_at) * 1000000)::bigint AS nrecency, t.code, 'title' AS field, t.title AS body
  FROM (SELECT t.*
  FROM issues AS t
  WHERE t.title_grams @> $1::text[] AND jinyan_fold(t.title) LIKE ALL ($2::text[]) AND t.reported_at <= $4
  LIMIT 50000) AS t
  WHERE (SELECT count(*)
  FROM w21) < 500
  ORDER BY t.reported_at DESC, t.code
  LIMIT 500)
  UNION ALL SELECT 14 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, -(extract(epoch
  FROM t.started_at) * 1000000)::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM w22 AS t
  WHERE (SELECT count(*)
  FROM w22) = 500
  UNION ALL (SELECT 14 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, -(extract(epoch
  FROM t.started_at) * 1000000)::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM service_records AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND t.started_at <= $4
  LIMIT 50000) AS t
  WHERE (SELECT count(*)
  FROM w22) < 500
  ORDER BY t.started_at DESC, t.code
  LIMIT 500)
  UNION ALL (SELECT 15 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM work_calendar_days AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 16 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM sla_policies AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND (t.valid_from IS NULL OR t.valid_from <= $5)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 17 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM agreements AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND (t.valid_from IS NULL OR t.valid_from <= $5)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 18 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM facilities AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 19 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM venues AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 20 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM red_posts AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND (t.valid_from IS NULL OR t.valid_from <= $5)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 21 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM programs AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL SELECT 22 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, -(extract(epoch
  FROM t.starts_at) * 1000000)::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM w30 AS t
  WHERE (SELECT count(*)
  FROM w30) = 500
  UNION ALL (SELECT 22 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, -(extract(epoch
  FROM t.starts_at) * 1000000)::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM activities AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND t.starts_at <= $4
  LIMIT 50000) AS t
  WHERE (SELECT count(*)
  FROM w30) < 500
  ORDER BY t.starts_at DESC, t.code
  LIMIT 500)
  UNION ALL SELECT 23 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, -(extract(epoch
  FROM t.visited_at) * 1000000)::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM w31 AS t
  WHERE (SELECT count(*)
  FROM w31) = 500
  UNION ALL (SELECT 23 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, -(extract(epoch
  FROM t.visited_at) * 1000000)::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM visits AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND t.visited_at <= $4
  LIMIT 50000) AS t
  WHERE (SELECT count(*)
  FROM w31) < 500
  ORDER BY t.visited_at DESC, t.code
  LIMIT 500)
  UNION ALL SELECT 24 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, -(extract(epoch
  FROM t.inspected_at) * 1000000)::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM w32 AS t
  WHERE (SELECT count(*)
  FROM w32) = 500
  UNION ALL (SELECT 24 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, -(extract(epoch
  FROM t.inspected_at) * 1000000)::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM inspections AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND t.inspected_at <= $4
  LIMIT 50000) AS t
  WHERE (SELECT count(*)
  FROM w32) < 500
  ORDER BY t.inspected_at DESC, t.code
  LIMIT 500)
  UNION ALL SELECT 25 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, -(extract(epoch
  FROM t.found_at) * 1000000)::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM w33 AS t
  WHERE (SELECT count(*)
  FROM w33) = 500
  UNION ALL (SELECT 25 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, -(extract(epoch
  FROM t.found_at) * 1000000)::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM hazards AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND t.found_at <= $4
  LIMIT 50000) AS t
  WHERE (SELECT count(*)
  FROM w33) < 500
  ORDER BY t.found_at DESC, t.code
  LIMIT 500)
  UNION ALL SELECT 26 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, -(extract(epoch
  FROM t.started_at) * 1000000)::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM w34 AS t
  WHERE (SELECT count(*)
  FROM w34) = 500
  UNION ALL (SELECT 26 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, -(extract(epoch
  FROM t.started_at) * 1000000)::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM processes AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND t.started_at <= $4
  LIMIT 50000) AS t
  WHERE (SELECT count(*)
  FROM w34) < 500
  ORDER BY t.started_at DESC, t.code
  LIMIT 500)
  UNION ALL (SELECT 27 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM improvement_projects AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND (t.started_on IS NULL OR t.started_on <= $5)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 28 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM campaigns AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND (t.valid_from IS NULL OR t.valid_from <= $5)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 29 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM ledgers AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND (t.valid_from IS NULL OR t.valid_from <= $5)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 30 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM brands AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 31 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM assessment_standards AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND (t.valid_from IS NULL OR t.valid_from <= $5)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 32 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM criteria AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 33 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM assessments AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND (t.assessed_on IS NULL OR t.assessed_on <= $5)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 34 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM surveys AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND (t.surveyed_on IS NULL OR t.surveyed_on <= $5)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 35 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM metrics AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 36 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM documents AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND (t.published_on IS NULL OR t.published_on <= $5)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)) AS h
  ORDER BY type, id, nscore) AS h
  ORDER BY nscore, nrecency, code, id
  LIMIT $6;
SELECT p.ord, (SELECT count(*)
  FROM compounds AS t0
  WHERE t0.community_id = p.id)
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT 1 AS c1
  FROM compounds AS t0
  WHERE t0.community_id = p.id
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.target_organization_id AS c1, t0.target_community_id AS c2, t0.target_grid_id AS c3, t0.target_compound_id AS c4, t0.target_property_project_id AS c5, j1.id AS c6
  FROM (SELECT t0.target_organization_id, t0.target_community_id, t0.target_grid_id, t0.target_compound_id, t0.target_property_project_id, t0.party_organization_id, t0.created_at, t0.id
  FROM attachments AS t0
  WHERE t0.target_community_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN party_organizations AS j1 ON j1.id = t0.party_organization_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, 1 AS c1
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN agreements AS t0 ON t0.id = p.id
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY p.ord;
