SELECT t0.status AS c1, t0.nature AS c2, t0.source AS c3, t0.urgency AS c4, t0.confidentiality AS c5, t0.escalation_level AS c6, j1.code AS c7, j1.name AS c8, j1.label_en AS c9, j2.label_en AS c10, j2.id AS c11, j3.name AS c12, j3.label_en AS c13, j3.id AS c14, j1.id AS c15
  FROM issues AS t0
  LEFT JOIN code_items AS j1 ON j1.id = t0.category_id
  LEFT JOIN code_items AS j2 ON j2.id = j1.parent_id
  LEFT JOIN code_lists AS j3 ON j3.id = j1.list_id
  WHERE t0.code = $1 AND t0.reported_at <= $2;
SELECT t0.swallow AS c1
  FROM volunteer_teams AS t0
  ORDER BY t0.code
  LIMIT $1;
SELECT t0.from_status AS c1, t0.to_status AS c2
  FROM issue_events AS t0
  WHERE t0.at <= $1 AND t0.issue_id = (SELECT e1.id
  FROM issues AS e1
  WHERE e1.reported_at <= $1 AND e1.code = $2)
  ORDER BY t0.seq, t0.id
  LIMIT $3;
