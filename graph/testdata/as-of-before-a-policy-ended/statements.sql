SELECT count(*)
  FROM sla_policies AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.nature IS NULL;
SELECT t0.code AS c1, t0.urgency AS c2, t0.resolve AS c3, t0.resolve_unit AS c4, t0.valid_from AS c5, t0.valid_to AS c6
  FROM sla_policies AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.nature IS NULL
  ORDER BY t0.code
  LIMIT $2;
SELECT t0.resolve AS c1, t0.valid_from AS c2
  FROM sla_policies AS t0
  WHERE t0.code = $1 AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
