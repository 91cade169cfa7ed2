SELECT t0.code AS c1, t0.reported_at AS c2
  FROM issues AS t0
  WHERE t0.reported_at <= $1
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $2;
SELECT t0.seq AS c1, t0.code AS c2
  FROM code_items AS t0
  ORDER BY t0.seq, t0.code
  LIMIT $1;
SELECT t0.code AS c1
  FROM volunteers AS t0
  ORDER BY t0.code
  LIMIT $1;
SELECT t0.name AS c1
  FROM other_names AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1)
  ORDER BY t0.name, t0.id
  LIMIT $2;
SELECT t0.scheme AS c1, t0.value AS c2
  FROM identifiers AS t0
  WHERE CASE WHEN t0.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e1
  WHERE e1.id = t0.owner_issue_id AND e1.reported_at <= $1) IS TRUE END
  ORDER BY t0.scheme, t0.value, t0.id
  LIMIT $2;
SELECT t0.role AS c1, j1.code AS c2, j1.id AS c3
  FROM (SELECT t0.role, t0.person_id, t0.created_at, t0.id
  FROM memberships AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1)
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN persons AS j1 ON j1.id = t0.person_id
  ORDER BY t0.created_at, t0.id;
