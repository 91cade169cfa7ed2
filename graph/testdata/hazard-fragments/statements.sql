SELECT t0.code AS c1, t0.name AS c2, j1.name AS c3, j2.name AS c4, j2.level AS c5, j2.id AS c6, j3.name AS c7, j3.id AS c8, j1.id AS c9, t0.address AS c10, t0.built_year AS c11, t0.id AS c12
  FROM compounds AS t0
  LEFT JOIN communities AS j1 ON j1.id = t0.community_id
  LEFT JOIN areas AS j2 ON j2.id = j1.district_id
  LEFT JOIN areas AS j3 ON j3.id = j1.street_id
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
  WHERE t0.compound_id = p.id AND t0.reported_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.title AS c1
  FROM issues AS t0
  WHERE t0.compound_id = p.id AND t0.reported_at <= $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3) AS c;
