SELECT t0.name AS c1, t0.id AS c2
  FROM communities AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.street_id = (SELECT e1.id
  FROM areas AS e1
  WHERE e1.code = $2)
  ORDER BY t0.code
  LIMIT $3;
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.community_id = p.id AND t0.reported_at <= $1 AND (t0.status = ANY($2)) IS NOT TRUE)
  FROM unnest($3::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1, t0.title AS c2, t0.status AS c3, t0.due_at AS c4, t0.id AS c5
  FROM issues AS t0
  WHERE t0.community_id = p.id AND t0.reported_at <= $2 AND (t0.status = ANY($3)) IS NOT TRUE
  ORDER BY t0.due_at NULLS LAST, t0.code
  LIMIT $4) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT j1.name AS c1, j1.id AS c2
  FROM (SELECT t0.organization_id, t0.assigned_at, t0.id
  FROM assignments AS t0
  WHERE t0.issue_id = p.id AND t0.assigned_at <= $2
  ORDER BY t0.assigned_at DESC, t0.id
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.organization_id
  ORDER BY t0.assigned_at DESC, t0.id) AS c;
