SELECT count(*)
  FROM organizations AS t0
  WHERE t0.staff_count IS NOT NULL;
SELECT count(*)
  FROM organizations AS t0
  WHERE t0.staff_count IS NULL;
SELECT count(*)
  FROM organizations AS t0
  WHERE t0.staff_count <= $1;
SELECT count(*)
  FROM organizations AS t0
  WHERE (t0.staff_count <= $1) IS NOT TRUE;
SELECT count(*)
  FROM organizations AS t0
  WHERE (t0.staff_count = $1) IS NOT TRUE;
SELECT count(*)
  FROM organizations AS t0
  WHERE (t0.staff_count = ANY($1)) IS NOT TRUE;
SELECT count(*)
  FROM organizations AS t0
  WHERE (t0.staff_count = $1) IS NOT TRUE;
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND (t0.compound_id = (SELECT e1.id
  FROM compounds AS e1
  WHERE e1.code = $2)) IS NOT TRUE;
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND EXISTS (SELECT 1
  FROM compounds AS e1
  WHERE e1.id = t0.compound_id AND (e1.code = $2) IS NOT TRUE);
SELECT t0.code AS c1, t0.due_at AS c2
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.resolved_at IS NULL AND (t0.due_at > $2) IS NOT TRUE
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3;
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND NOT EXISTS (SELECT 1
  FROM ratings AS e1
  WHERE e1.issue_id = t0.id AND e1.rated_at <= $1 AND (e1.score >= $2) IS NOT TRUE) AND t0.status = $3;
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND EXISTS (SELECT 1
  FROM ratings AS e1
  WHERE e1.issue_id = t0.id AND e1.rated_at <= $1 AND e1.score < $2) AND t0.status = $3;
