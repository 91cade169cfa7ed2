SELECT t0.id AS c1
  FROM communities AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.code = $2
  ORDER BY t0.code
  LIMIT $3;
SELECT j1.code AS c1, (j1.due_at IS NOT NULL AND j1.due_at < $1 AND j1.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) AS c2, j1.id AS c3
  FROM (SELECT t0.issue_id, o1_1.code AS k1, t0.id
  FROM assignments AS t0
  LEFT JOIN issues AS o1_1 ON o1_1.id = t0.issue_id AND o1_1.reported_at <= $1
  WHERE t0.assigned_at <= $1
  ORDER BY o1_1.code NULLS LAST, t0.id
  LIMIT $2) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.issue_id AND j1.reported_at <= $1
  ORDER BY t0.k1 NULLS LAST, t0.id;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1, t0.status AS c2, t0.due_at AS c3, (t0.due_at IS NOT NULL AND t0.due_at < $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')) AS c4
  FROM issues AS t0
  WHERE t0.community_id = p.id AND t0.reported_at <= $2 AND t0.status = ANY($3)
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $4) AS c;
