SELECT t0.code AS c1, t0.reported_at AS c2
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.reported_at = $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3;
SELECT t0.code AS c1
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND (t0.reported_at = $2) IS NOT TRUE AND t0.code >= $3
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $4;
SELECT t0.code AS c1
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.reported_at = ANY($2)
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3;
SELECT t0.code AS c1
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND (t0.reported_at = ANY($2)) IS NOT TRUE AND t0.reported_at >= $3
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $4;
SELECT t0.code AS c1
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.reported_at >= $2 AND t0.reported_at < $3
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $4;
SELECT t0.code AS c1
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.reported_at > $2 AND t0.reported_at <= $3
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $4;
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.due_at IS NULL;
SELECT t0.name AS c1, t0.valid_from AS c2
  FROM property_projects AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.valid_from >= $2
  ORDER BY t0.code
  LIMIT $3;
SELECT t0.name AS c1, t0.valid_from AS c2
  FROM property_projects AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.valid_from < $2
  ORDER BY t0.code
  LIMIT $3;
SELECT t0.name AS c1, t0.founded_on AS c2
  FROM organizations AS t0
  WHERE t0.founded_on = $1
  ORDER BY t0.code
  LIMIT $2;
