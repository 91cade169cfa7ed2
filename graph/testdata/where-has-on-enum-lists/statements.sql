SELECT t0.name AS c1, t0.topics AS c2
  FROM activities AS t0
  WHERE t0.starts_at <= $1 AND $2 = ANY(t0.topics)
  ORDER BY t0.starts_at DESC, t0.code
  LIMIT $3;
SELECT count(*)
  FROM campaigns AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND $2 = ANY(t0.goals) AND ($3 = ANY(t0.goals)) IS NOT TRUE;
SELECT t0.name AS c1, t0.qualities AS c2
  FROM brands AS t0
  WHERE $1 = ANY(t0.qualities)
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.policies AS c1
  FROM ledgers AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND $2 = ANY(t0.policies)
  ORDER BY t0.code
  LIMIT $3;
SELECT t0.topics AS c1, t0.service_kinds AS c2
  FROM activities AS t0
  WHERE t0.starts_at <= $1 AND t0.kind = $2
  ORDER BY t0.starts_at DESC, t0.code
  LIMIT $3;
