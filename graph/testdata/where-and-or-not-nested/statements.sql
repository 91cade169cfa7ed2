SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND ((t0.status = $2 AND (t0.source = $3) IS NOT TRUE) OR (t0.category_id = (SELECT e1.id
  FROM code_items AS e1
  WHERE e1.code = $4) AND ((t0.status = $5 OR EXISTS (SELECT 1
  FROM communities AS e2
  WHERE e2.id = t0.community_id AND e2.name = $6))) IS NOT TRUE) OR ((t0.urgency = $7) IS NOT TRUE) IS NOT TRUE) AND (t0.reported_at < $8) IS NOT TRUE;
SELECT t0.code AS c1, t0.title AS c2
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND ((t0.status = $2 AND (t0.source = $3) IS NOT TRUE) OR (t0.category_id = (SELECT e1.id
  FROM code_items AS e1
  WHERE e1.code = $4) AND ((t0.status = $5 OR EXISTS (SELECT 1
  FROM communities AS e2
  WHERE e2.id = t0.community_id AND e2.name = $6))) IS NOT TRUE) OR ((t0.urgency = $7) IS NOT TRUE) IS NOT TRUE) AND (t0.reported_at < $8) IS NOT TRUE
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $9;
