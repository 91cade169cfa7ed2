SELECT -nscore, field, body, CASE WHEN type = 0 THEN id END, CASE WHEN type = 1 THEN id END, CASE WHEN type = 2 THEN id END, nscore, nrecency, code, id
  FROM (SELECT DISTINCT ON (type, id) *
  FROM ((SELECT 0 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM compounds AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 0 AS type, t.id, -(1000 + (SELECT least(999, sum(jinyan_occurrences(t.body, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'otherNames' AS field, t.body AS body
  FROM (SELECT t.*, n.name AS body
  FROM other_names AS n
  JOIN compounds AS t ON n.owner_compound_id = t.id
  WHERE n.name_grams @> $1::text[] AND jinyan_fold(n.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 1 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM property_projects AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND (t.valid_from IS NULL OR t.valid_from <= $4)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 1 AS type, t.id, -(1000 + (SELECT least(999, sum(jinyan_occurrences(t.body, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'otherNames' AS field, t.body AS body
  FROM (SELECT t.*, n.name AS body
  FROM other_names AS n
  JOIN property_projects AS t ON n.owner_property_project_id = t.id
  WHERE n.name_grams @> $1::text[] AND jinyan_fold(n.name) LIKE ALL ($2::text[]) AND (t.valid_from IS NULL OR t.valid_from <= $4)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 2 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM party_organizations AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND (t.valid_from IS NULL OR t.valid_from <= $4)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 2 AS type, t.id, -(1000 + (SELECT least(999, sum(jinyan_occurrences(t.body, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'otherNames' AS field, t.body AS body
  FROM (SELECT t.*, n.name AS body
  FROM other_names AS n
  JOIN party_organizations AS t ON n.owner_party_organization_id = t.id
  WHERE n.name_grams @> $1::text[] AND jinyan_fold(n.name) LIKE ALL ($2::text[]) AND (t.valid_from IS NULL OR t.valid_from <= $4)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)) AS h
  ORDER BY type, id, nscore) AS h
  ORDER BY nscore, nrecency, code, id
  LIMIT $5;
SELECT p.ord, t0.name AS c1, t0.kind AS c2, t0.id AS c3
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN compounds AS t0 ON t0.id = p.id
  ORDER BY p.ord;
SELECT p.ord, t0.name AS c1, t0.valid_to AS c2, j1.name AS c3, j1.id AS c4
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN property_projects AS t0 ON t0.id = p.id
  LEFT JOIN organizations AS j1 ON j1.id = t0.company_id
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY p.ord;
SELECT p.ord, t0.name AS c1, t0.valid_to AS c2, j1.name AS c3, j1.id AS c4
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN party_organizations AS t0 ON t0.id = p.id
  LEFT JOIN party_organizations AS j1 ON j1.id = t0.superior_id
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY p.ord;
SELECT p.ord, (SELECT count(*)
  FROM buildings AS t0
  WHERE t0.compound_id = p.id)
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM buildings AS t0
  WHERE t0.compound_id = p.id
  ORDER BY t0.code
  LIMIT $2) AS c;
