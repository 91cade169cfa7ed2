SELECT t0.name AS c1
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
  FROM communities AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1);
