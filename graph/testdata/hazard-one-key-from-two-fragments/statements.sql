SELECT j1.name AS c1, j2.code AS c2, j2.name AS c3, j2.id AS c4, j1.code AS c5, j1.id AS c6, t0.id AS c7
  FROM issues AS t0
  LEFT JOIN communities AS j1 ON j1.id = t0.community_id
  LEFT JOIN areas AS j2 ON j2.id = j1.street_id
  WHERE t0.code = $1 AND t0.reported_at <= $2;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, t0.action AS c2, j1.name AS c3, j1.id AS c4
  FROM (SELECT t0.seq, t0.action, t0.actor_id
  FROM issue_events AS t0
  WHERE t0.issue_id = p.id AND t0.at <= $2
  ORDER BY t0.seq
  LIMIT $3) AS t0
  LEFT JOIN persons AS j1 ON j1.id = t0.actor_id
  ORDER BY t0.seq) AS c;
SELECT p.ord, (SELECT count(*)
  FROM issue_events AS t0
  WHERE t0.issue_id = p.id AND t0.at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT j1.name AS c1, j1.id AS c2, t0.role AS c3
  FROM (SELECT t0.role, t0.organization_id, t0.assigned_at, t0.id
  FROM assignments AS t0
  WHERE t0.issue_id = p.id AND t0.assigned_at <= $2
  ORDER BY t0.assigned_at DESC, t0.id
  LIMIT $3) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.organization_id
  ORDER BY t0.assigned_at DESC, t0.id) AS c;
SELECT p.ord, (SELECT count(*)
  FROM assignments AS t0
  WHERE t0.issue_id = p.id AND t0.assigned_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
