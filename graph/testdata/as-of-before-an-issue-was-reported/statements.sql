SELECT t0.title AS c1
  FROM issues AS t0
  WHERE t0.code = $1 AND t0.reported_at <= $2;
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.compound_id = (SELECT e1.id
  FROM compounds AS e1
  WHERE e1.code = $2);
SELECT t0.code AS c1
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.compound_id = (SELECT e1.id
  FROM compounds AS e1
  WHERE e1.code = $2)
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3;
SELECT t0.name AS c1, t0.id AS c2
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
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.compound_id = p.id AND t0.reported_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
