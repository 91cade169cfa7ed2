SELECT t0.title AS c1, t0.id AS c2
  FROM issues AS t0
  WHERE t0.code = $1 AND t0.reported_at <= $2;
SELECT count(*)
  FROM issue_links AS t0
  WHERE EXISTS (SELECT 1
  FROM issues AS e1
  WHERE e1.id = t0.issue_id AND e1.reported_at <= $1) AND EXISTS (SELECT 1
  FROM issues AS e2
  WHERE e2.id = t0.other_id AND e2.reported_at <= $1) AND t0.kind = $2;
SELECT j1.code AS c1, j1.id AS c2, j2.code AS c3, j2.id AS c4
  FROM (SELECT t0.issue_id, t0.other_id, t0.created_at, t0.id
  FROM issue_links AS t0
  WHERE EXISTS (SELECT 1
  FROM issues AS e1
  WHERE e1.id = t0.issue_id AND e1.reported_at <= $1) AND EXISTS (SELECT 1
  FROM issues AS e2
  WHERE e2.id = t0.other_id AND e2.reported_at <= $1) AND t0.kind = $2
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.issue_id AND j1.reported_at <= $1
  LEFT JOIN issues AS j2 ON j2.id = t0.other_id AND j2.reported_at <= $1
  ORDER BY t0.created_at, t0.id;
SELECT p.ord, (SELECT count(*)
  FROM issue_links AS t0
  WHERE t0.other_id = p.id AND EXISTS (SELECT 1
  FROM issues AS e1
  WHERE e1.id = t0.issue_id AND e1.reported_at <= $1) AND EXISTS (SELECT 1
  FROM issues AS e2
  WHERE e2.id = t0.other_id AND e2.reported_at <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.kind AS c1, j1.code AS c2, j1.id AS c3
  FROM (SELECT t0.kind, t0.issue_id, t0.created_at, t0.id
  FROM issue_links AS t0
  WHERE t0.other_id = p.id AND EXISTS (SELECT 1
  FROM issues AS e1
  WHERE e1.id = t0.issue_id AND e1.reported_at <= $2) AND EXISTS (SELECT 1
  FROM issues AS e2
  WHERE e2.id = t0.other_id AND e2.reported_at <= $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.issue_id AND j1.reported_at <= $2
  ORDER BY t0.created_at, t0.id) AS c;
