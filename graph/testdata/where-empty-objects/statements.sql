SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1;
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1;
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1;
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND FALSE;
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND TRUE;
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND (TRUE) IS NOT TRUE;
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.code = ANY($2);
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND (t0.code = ANY($2)) IS NOT TRUE;
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND (t0.due_at = ANY($2)) IS NOT TRUE;
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1;
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1;
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND EXISTS (SELECT 1
  FROM ratings AS e1
  WHERE e1.issue_id = t0.id AND e1.rated_at <= $1);
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND NOT EXISTS (SELECT 1
  FROM ratings AS e1
  WHERE e1.issue_id = t0.id AND e1.rated_at <= $1);
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND NOT EXISTS (SELECT 1
  FROM ratings AS e1
  WHERE e1.issue_id = t0.id AND e1.rated_at <= $1 AND (TRUE) IS NOT TRUE);
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1;
