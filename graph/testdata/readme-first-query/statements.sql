SELECT t0.name AS c1, j1.name AS c2, j1.id AS c3, t0.id AS c4
  FROM communities AS t0
  LEFT JOIN areas AS j1 ON j1.id = t0.street_id
  WHERE t0.id = (SELECT id
  FROM (SELECT id, NULL::date AS since
  FROM communities
  WHERE code = $1
  UNION ALL SELECT owner_community_id, coalesce(valid_from, '-infinity')
  FROM old_codes
  WHERE former_code = $1 AND owner_community_id IS NOT NULL) AS k
  ORDER BY since DESC NULLS FIRST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1, t0.kind AS c2
  FROM compounds AS t0
  WHERE t0.community_id = p.id
  ORDER BY t0.code
  LIMIT $2) AS c;
