SELECT t0.status AS c1, t0.id AS c2
  FROM issues AS t0
  WHERE t0.code = $1 AND t0.reported_at <= $2;
SELECT t0.code AS c1
  FROM issues AS t0
  WHERE t0.code = $1 AND t0.reported_at <= $2;
SELECT p.ord, (SELECT count(*)
  FROM issue_events AS t0
  WHERE t0.issue_id = p.id AND t0.at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, t0.action AS c2, t0.at AS c3
  FROM issue_events AS t0
  WHERE t0.issue_id = p.id AND t0.at <= $2
  ORDER BY t0.seq
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.seq, t0.organization_id, t0.assigned_at, t0.id
  FROM assignments AS t0
  WHERE t0.issue_id = p.id AND t0.assigned_at <= $2
  ORDER BY t0.assigned_at DESC, t0.id
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.organization_id
  ORDER BY t0.assigned_at DESC, t0.id) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM issues AS t0
  WHERE t0.merged_into_id = p.id AND t0.reported_at <= $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3) AS c;
