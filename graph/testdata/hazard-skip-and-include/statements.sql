SELECT t0.name AS c1, j1.name AS c2, j1.id AS c3, t0.id AS c4
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
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM compounds AS t0
  WHERE t0.community_id = p.id
  ORDER BY t0.code
  LIMIT $2) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.title AS c1
  FROM issues AS t0
  WHERE t0.community_id = p.id AND t0.reported_at <= $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3) AS c;
