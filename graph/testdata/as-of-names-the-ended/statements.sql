SELECT count(*)
  FROM areas AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.level = $2 AND t0.name = $3;
SELECT t0.name AS c1, t0.valid_to AS c2, j1.name AS c3, j1.id AS c4, t0.id AS c5
  FROM areas AS t0
  LEFT JOIN areas AS j1 ON j1.id = t0.parent_id
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM areas AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_area_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_area_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT -nscore, field, body, CASE WHEN type = 0 THEN id END, nscore, nrecency, code, id
  FROM (SELECT DISTINCT ON (type, id) *
  FROM ((SELECT 0 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.name, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'name' AS field, t.name AS body
  FROM (SELECT t.*
  FROM areas AS t
  WHERE t.name_grams @> $1::text[] AND jinyan_fold(t.name) LIKE ALL ($2::text[]) AND (t.valid_from IS NULL OR t.valid_from <= $4)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)
  UNION ALL (SELECT 0 AS type, t.id, -(1000 + (SELECT least(999, sum(jinyan_occurrences(t.body, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, '-9223372036854775807'::bigint AS nrecency, t.code, 'otherNames' AS field, t.body AS body
  FROM (SELECT t.*, n.name AS body
  FROM other_names AS n
  JOIN areas AS t ON n.owner_area_id = t.id
  WHERE n.name_grams @> $1::text[] AND jinyan_fold(n.name) LIKE ALL ($2::text[]) AND (t.valid_from IS NULL OR t.valid_from <= $4)
  LIMIT 50000) AS t
  ORDER BY t.code
  LIMIT 500)) AS h
  ORDER BY type, id, nscore) AS h
  ORDER BY nscore, nrecency, code, id
  LIMIT $5;
SELECT count(*)
  FROM party_organizations AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.code = $2;
SELECT t0.name AS c1, t0.valid_to AS c2, j1.name AS c3, j1.id AS c4, t0.id AS c5
  FROM party_organizations AS t0
  LEFT JOIN party_organizations AS j1 ON j1.id = t0.superior_id
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM party_organizations AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_party_organization_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_party_organization_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT t0.predecessor_area_id AS c1, j1.name AS c2, j1.valid_to AS c3, t0.predecessor_community_id AS c4, t0.predecessor_grid_id AS c5, t0.predecessor_organization_id AS c6
  FROM (SELECT t0.predecessor_area_id, t0.predecessor_community_id, t0.predecessor_grid_id, t0.predecessor_organization_id, t0.created_at, t0.id
  FROM successions AS t0
  WHERE (t0.effective_on IS NULL OR t0.effective_on <= $1)
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN areas AS j1 ON j1.id = t0.predecessor_area_id
  ORDER BY t0.created_at, t0.id;
SELECT p.ord, (SELECT count(*)
  FROM communities AS t0
  WHERE t0.street_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, t0.name AS c1, t0.valid_to AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN areas AS t0 ON t0.id = p.id
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY p.ord;
SELECT p.ord, (SELECT count(*)
  FROM attachments AS t0
  WHERE t0.party_organization_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
