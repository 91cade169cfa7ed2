SELECT t0.name AS c1
  FROM communities AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT id, NULL::date AS since
  FROM communities
  WHERE code = $1
  UNION ALL SELECT owner_community_id, coalesce(valid_from, '-infinity')
  FROM old_codes
  WHERE former_code = $1 AND owner_community_id IS NOT NULL) AS k
  ORDER BY since DESC NULLS FIRST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT count(*)
  FROM communities AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1);
