WITH s2 AS MATERIALIZED (SELECT count(*) AS n
  FROM (SELECT t.title_grams AS g
  FROM issues AS t
  WHERE t.reported_at <= $4
  ORDER BY t.reported_at DESC, t.code
  LIMIT 1000) AS s
  WHERE g @> $1::text[]), w2 AS MATERIALIZED (SELECT *
  FROM (SELECT t.*
  FROM issues AS t
  WHERE t.reported_at <= $4
  ORDER BY t.reported_at DESC, t.code
  LIMIT (SELECT CASE WHEN n >= 40 THEN 20000 ELSE 0 END
  FROM s2)) AS t
  WHERE t.title_grams @> $1::text[] AND jinyan_fold(t.title) LIKE ALL ($2::text[]) AND t.status = $5
  LIMIT 500) SELECT -nscore, field, body, CASE WHEN type = 0 THEN id END, CASE WHEN type = 1 THEN id END, nscore, nrecency, code, id
  FROM (SELECT DISTINCT ON (type, id) *
  FROM ((SELECT 0 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM compounds AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND t.kind = $6
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 0 AS type, t.id, -(1000 + (SELECT least(999, sum(jinyan_occurrences(t.body, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'otherNames' AS field, t.body AS body
  FROM (SELECT t.*, n.name AS body
  FROM other_names AS n
  JOIN compounds AS t ON n.owner_compound_id = t.id
  WHERE n.name_grams @> $1::text[] AND jinyan_fold(n.name) LIKE ALL ($2::text[]) AND t.kind = $7
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL SELECT 1 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.title, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, -(extract(epoch
  FROM t.reported_at) * 1000000)::bigint AS nrecency, t.code, 'title' AS field, t.title AS body
  FROM w2 AS t
  WHERE (SELECT count(*)
  FROM w2) = 500
  UNION ALL (SELECT 1 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.title, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, -(extract(epoch
  FROM t.reported_at) * 1000000)::bigint AS nrecency, t.code, 'title' AS field, t.title AS body
  FROM (SELECT t.*
  FROM issues AS t
  WHERE t.title_grams @> $1::text[] AND jinyan_fold(t.title) LIKE ALL ($2::text[]) AND t.reported_at <= $4 AND t.status = $8
  LIMIT 50000) AS t
  WHERE (SELECT count(*)
  FROM w2) < 500
  ORDER BY t.reported_at DESC, t.code
  LIMIT 500)) AS h
  ORDER BY type, id, nscore) AS h
  ORDER BY nscore, nrecency, code, id
  LIMIT $9;
SELECT -nscore, field, body, CASE WHEN type = 0 THEN id END, nscore, nrecency, code, id
  FROM (SELECT DISTINCT ON (type, id) *
  FROM ((SELECT 0 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM compounds AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND FALSE
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 0 AS type, t.id, -(1000 + (SELECT least(999, sum(jinyan_occurrences(t.body, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'otherNames' AS field, t.body AS body
  FROM (SELECT t.*, n.name AS body
  FROM other_names AS n
  JOIN compounds AS t ON n.owner_compound_id = t.id
  WHERE n.name_grams @> $1::text[] AND jinyan_fold(n.name) LIKE ALL ($2::text[]) AND FALSE
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)) AS h
  ORDER BY type, id, nscore) AS h
  ORDER BY nscore, nrecency, code, id
  LIMIT $4;
SELECT -nscore, field, body, CASE WHEN type = 0 THEN id END, nscore, nrecency, code, id
  FROM (SELECT DISTINCT ON (type, id) *
  FROM ((SELECT 0 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM organizations AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND t.kind = $4
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 0 AS type, t.id, -(1000 + (SELECT least(999, sum(jinyan_occurrences(t.body, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'otherNames' AS field, t.body AS body
  FROM (SELECT t.*, n.name AS body
  FROM other_names AS n
  JOIN organizations AS t ON n.owner_organization_id = t.id
  WHERE n.name_grams @> $1::text[] AND jinyan_fold(n.name) LIKE ALL ($2::text[]) AND t.kind = $5
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)) AS h
  ORDER BY type, id, nscore) AS h
  ORDER BY nscore, nrecency, code, id
  LIMIT $6;
SELECT p.ord, t0.name AS c1, t0.kind AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN compounds AS t0 ON t0.id = p.id
  ORDER BY p.ord;
SELECT p.ord, t0.name AS c1, t0.kind AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN organizations AS t0 ON t0.id = p.id
  ORDER BY p.ord;
