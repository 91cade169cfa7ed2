SELECT count(*)
  FROM venues AS t0;
SELECT t0.code AS c1, t0.name AS c2, t0.kind AS c3, t0.industry AS c4, t0.floor AS c5, t0.opening_hours AS c6, t0.area_m2::text AS c7, j1.name AS c8, j1.id AS c9, t0.id AS c10
  FROM (SELECT t0.code, t0.name, t0.kind, t0.industry, t0.floor, t0.opening_hours, t0.area_m2, t0.id, t0.community_id
  FROM venues AS t0
  ORDER BY t0.code
  LIMIT $1) AS t0
  LEFT JOIN communities AS j1 ON j1.id = t0.community_id
  ORDER BY t0.code;
SELECT t0.name AS c1, t0.address AS c2, t0.id AS c3
  FROM venues AS t0
  WHERE t0.code = $1;
SELECT t0.id AS c1, t0.demo_fields AS c2
  FROM venues AS t0
  WHERE t0.code = $1;
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
SELECT t0.id AS c1
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
SELECT count(*)
  FROM venue_hosts AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.host_organization_id = (SELECT e1.id
  FROM organizations AS e1
  WHERE e1.code = $2);
SELECT t0.valid_from AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.valid_from, t0.venue_id, t0.created_at, t0.id
  FROM venue_hosts AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.host_organization_id = (SELECT e1.id
  FROM organizations AS e1
  WHERE e1.code = $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN venues AS j1 ON j1.id = t0.venue_id
  ORDER BY t0.created_at, t0.id;
SELECT -nscore, field, body, CASE WHEN type = 0 THEN id END, nscore, nrecency, code, id
  FROM (SELECT DISTINCT ON (type, id) *
  FROM ((SELECT 0 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM venues AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[])
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)) AS h
  ORDER BY type, id, nscore) AS h
  ORDER BY nscore, nrecency, code, id
  LIMIT $4;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.host_organization_id AS c1, j1.name AS c2, j1.kind AS c3, t0.host_compound_id AS c4, j2.name AS c5
  FROM (SELECT t0.host_organization_id, t0.host_compound_id, t0.created_at, t0.id
  FROM venue_hosts AS t0
  WHERE t0.venue_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.host_organization_id
  LEFT JOIN compounds AS j2 ON j2.id = t0.host_compound_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM organizations AS t0
  WHERE EXISTS (SELECT 1
  FROM venue_hosts AS m1
  WHERE m1.venue_id = p.id AND m1.host_organization_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2))
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM compounds AS t0
  WHERE EXISTS (SELECT 1
  FROM venue_hosts AS m1
  WHERE m1.venue_id = p.id AND m1.host_compound_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2))
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM compounds AS t0
  WHERE EXISTS (SELECT 1
  FROM venue_hosts AS m1
  WHERE m1.venue_id = p.id AND m1.host_compound_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2))
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM venues AS t0
  WHERE EXISTS (SELECT 1
  FROM venue_hosts AS m1
  WHERE m1.host_organization_id = p.id AND m1.venue_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2))
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.valid_from AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.valid_from, t0.venue_id, t0.created_at, t0.id
  FROM venue_hosts AS t0
  WHERE t0.host_organization_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN venues AS j1 ON j1.id = t0.venue_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM venues AS t0
  WHERE EXISTS (SELECT 1
  FROM venue_hosts AS m1
  WHERE m1.host_compound_id = p.id AND m1.venue_id = t0.id AND (m1.valid_from IS NULL OR m1.valid_from <= $2) AND (m1.valid_to IS NULL OR m1.valid_to > $2))
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM venue_hosts AS t0
  WHERE t0.host_compound_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT j1.kind AS c1, j1.id AS c2
  FROM (SELECT t0.venue_id, t0.created_at, t0.id
  FROM venue_hosts AS t0
  WHERE t0.host_compound_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN venues AS j1 ON j1.id = t0.venue_id
  ORDER BY t0.created_at, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM venues AS t0
  WHERE t0.community_id = p.id
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, t0.name AS c1
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN venues AS t0 ON t0.id = p.id
  ORDER BY p.ord;
