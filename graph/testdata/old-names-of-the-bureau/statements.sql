SELECT -nscore, field, body, CASE WHEN type = 0 THEN id END, nscore, nrecency, code, id
  FROM (SELECT DISTINCT ON (type, id) *
  FROM ((SELECT 0 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM organizations AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 0 AS type, t.id, -(1000 + (SELECT least(999, sum(jinyan_occurrences(t.body, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'otherNames' AS field, t.body AS body
  FROM (SELECT t.*, n.name AS body
  FROM other_names AS n
  JOIN organizations AS t ON n.owner_organization_id = t.id
  WHERE n.name_grams @> $1::text[] AND jinyan_fold(n.name) LIKE ALL ($2::text[])
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
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 0 AS type, t.id, -(1000 + (SELECT least(999, sum(jinyan_occurrences(t.body, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'otherNames' AS field, t.body AS body
  FROM (SELECT t.*, n.name AS body
  FROM other_names AS n
  JOIN organizations AS t ON n.owner_organization_id = t.id
  WHERE n.name_grams @> $1::text[] AND jinyan_fold(n.name) LIKE ALL ($2::text[])
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
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 0 AS type, t.id, -(1000 + (SELECT least(999, sum(jinyan_occurrences(t.body, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'otherNames' AS field, t.body AS body
  FROM (SELECT t.*, n.name AS body
  FROM other_names AS n
  JOIN organizations AS t ON n.owner_organization_id = t.id
  WHERE n.name_grams @> $1::text[] AND jinyan_fold(n.name) LIKE ALL ($2::text[])
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
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 0 AS type, t.id, -(1000 + (SELECT least(999, sum(jinyan_occurrences(t.body, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'otherNames' AS field, t.body AS body
  FROM (SELECT t.*, n.name AS body
  FROM other_names AS n
  JOIN organizations AS t ON n.owner_organization_id = t.id
  WHERE n.name_grams @> $1::text[] AND jinyan_fold(n.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)) AS h
  ORDER BY type, id, nscore) AS h
  ORDER BY nscore, nrecency, code, id
  LIMIT $4;
SELECT t0.code AS c1
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM other_names AS e1
  WHERE e1.owner_organization_id = t0.id AND (e1.valid_from IS NULL OR e1.valid_from <= $1) AND e1.name = $2)
  ORDER BY t0.code
  LIMIT $3;
SELECT t0.code AS c1
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM other_names AS e1
  WHERE e1.owner_organization_id = t0.id AND (e1.valid_from IS NULL OR e1.valid_from <= $1) AND e1.name_grams @> $2::text[] AND jinyan_fold(e1.name) LIKE ALL ($3::text[]))
  ORDER BY t0.code
  LIMIT $4;
SELECT t0.code AS c1
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM other_names AS e1
  WHERE e1.owner_organization_id = t0.id AND (e1.valid_from IS NULL OR e1.valid_from <= $1) AND starts_with(e1.name, $2))
  ORDER BY t0.code
  LIMIT $3;
SELECT t0.id AS c1
  FROM organizations AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM organizations AS k
  WHERE k.code = $1
  UNION ALL SELECT k.owner_organization_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_organization_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1);
SELECT p.ord, t0.code AS c1, t0.name AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN organizations AS t0 ON t0.id = p.id
  ORDER BY p.ord;
SELECT p.ord, t0.code AS c1, t0.name AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN organizations AS t0 ON t0.id = p.id
  ORDER BY p.ord;
SELECT p.ord, t0.code AS c1, t0.name AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN organizations AS t0 ON t0.id = p.id
  ORDER BY p.ord;
SELECT p.ord, t0.code AS c1, t0.name AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN organizations AS t0 ON t0.id = p.id
  ORDER BY p.ord;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1, t0.note AS c2
  FROM other_names AS t0
  WHERE t0.owner_organization_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY t0.name, t0.id
  LIMIT $3) AS c;
