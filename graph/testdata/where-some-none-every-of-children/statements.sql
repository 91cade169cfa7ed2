SELECT t0.name AS c1
  FROM communities AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM issues AS e1
  WHERE e1.community_id = t0.id AND e1.reported_at <= $2 AND e1.status = $3 AND e1.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW'))
  ORDER BY t0.code
  LIMIT $4;
SELECT t0.name AS c1
  FROM communities AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND NOT EXISTS (SELECT 1
  FROM issues AS e1
  WHERE e1.community_id = t0.id AND e1.reported_at <= $2 AND e1.status = $3 AND e1.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW'))
  ORDER BY t0.code
  LIMIT $4;
SELECT count(*)
  FROM areas AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.level = $2 AND NOT EXISTS (SELECT 1
  FROM communities AS e1
  WHERE e1.street_id = t0.id AND (e1.valid_from IS NULL OR e1.valid_from <= $1) AND (e1.valid_to IS NULL OR e1.valid_to > $1) AND (starts_with(e1.name, $3)) IS NOT TRUE);
SELECT t0.name AS c1
  FROM areas AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND NOT EXISTS (SELECT 1
  FROM communities AS e1
  WHERE e1.street_id = t0.id AND (e1.valid_from IS NULL OR e1.valid_from <= $1) AND (e1.valid_to IS NULL OR e1.valid_to > $1) AND (starts_with(e1.name, $2)) IS NOT TRUE) AND EXISTS (SELECT 1
  FROM communities AS e2
  WHERE e2.street_id = t0.id AND (e2.valid_from IS NULL OR e2.valid_from <= $1) AND (e2.valid_to IS NULL OR e2.valid_to > $1))
  ORDER BY t0.code
  LIMIT $3;
SELECT t0.name AS c1
  FROM communities AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM issues AS e1
  WHERE e1.community_id = t0.id AND e1.reported_at <= $2 AND EXISTS (SELECT 1
  FROM assignments AS e2
  WHERE e2.issue_id = e1.id AND e2.assigned_at <= $2 AND e2.returned_at IS NOT NULL) AND NOT EXISTS (SELECT 1
  FROM ratings AS e3
  WHERE e3.issue_id = e1.id AND e3.rated_at <= $2))
  ORDER BY t0.code
  LIMIT $3;
SELECT t0.name AS c1
  FROM organizations AS t0
  WHERE t0.kind = $1 AND EXISTS (SELECT 1
  FROM assignments AS e1
  WHERE e1.organization_id = t0.id AND e1.assigned_at <= $2) AND NOT EXISTS (SELECT 1
  FROM assignments AS e2
  WHERE e2.organization_id = t0.id AND e2.assigned_at <= $2 AND (EXISTS (SELECT 1
  FROM issues AS e3
  WHERE e3.id = e2.issue_id AND e3.reported_at <= $2 AND NOT EXISTS (SELECT 1
  FROM ratings AS e4
  WHERE e4.issue_id = e3.id AND e4.rated_at <= $2 AND (e4.score >= $3) IS NOT TRUE))) IS NOT TRUE)
  ORDER BY t0.code
  LIMIT $4;
