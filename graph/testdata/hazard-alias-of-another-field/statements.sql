SELECT t0.code AS c1, t0.name AS c2, t0.id AS c3, j1.name AS c4, j1.id AS c5
  FROM compounds AS t0
  LEFT JOIN communities AS j1 ON j1.id = t0.community_id
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM compounds AS k
  WHERE k.code = $1
  UNION ALL SELECT k.owner_compound_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_compound_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1);
SELECT t0.name AS c1
  FROM communities AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1)
  ORDER BY t0.code
  LIMIT $2;
SELECT count(*)
  FROM communities AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.status AS c1, t0.code AS c2
  FROM issues AS t0
  WHERE t0.compound_id = p.id AND t0.reported_at <= $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.number AS c1, t0.name AS c2
  FROM buildings AS t0
  WHERE t0.compound_id = p.id
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, (SELECT count(*)
  FROM buildings AS t0
  WHERE t0.compound_id = p.id)
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
