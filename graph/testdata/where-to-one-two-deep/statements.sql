SELECT t0.title AS c1, j1.name AS c2, j2.name AS c3, j2.id AS c4, j1.id AS c5, j4.name AS c6, j4.id AS c7, j3.id AS c8
  FROM (SELECT t0.title, t0.building_id, t0.community_id, t0.reported_at, t0.code
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND EXISTS (SELECT 1
  FROM buildings AS e1
  WHERE e1.id = t0.building_id AND EXISTS (SELECT 1
  FROM compounds AS e2
  WHERE e2.id = e1.compound_id AND e2.kind = $2)) AND EXISTS (SELECT 1
  FROM communities AS e3
  WHERE e3.id = t0.community_id AND EXISTS (SELECT 1
  FROM areas AS e4
  WHERE e4.id = e3.street_id AND e4.name = $3))
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $4) AS t0
  LEFT JOIN buildings AS j1 ON j1.id = t0.building_id
  LEFT JOIN compounds AS j2 ON j2.id = j1.compound_id
  LEFT JOIN communities AS j3 ON j3.id = t0.community_id
  LEFT JOIN areas AS j4 ON j4.id = j3.street_id
  ORDER BY t0.reported_at DESC, t0.code;
SELECT t0.seq AS c1, t0.at AS c2, j1.title AS c3, j1.id AS c4
  FROM (SELECT t0.seq, t0.at, t0.issue_id, t0.id
  FROM issue_events AS t0
  WHERE t0.at <= $1 AND EXISTS (SELECT 1
  FROM issues AS e1
  WHERE e1.id = t0.issue_id AND e1.reported_at <= $1 AND EXISTS (SELECT 1
  FROM code_items AS e2
  WHERE e2.id = e1.category_id AND e2.parent_id = (SELECT e3.id
  FROM code_items AS e3
  WHERE e3.code = $2))) AND t0.action = $3 AND EXISTS (SELECT 1
  FROM persons AS e4
  WHERE e4.id = t0.actor_id AND e4.name = $4)
  ORDER BY t0.seq, t0.id
  LIMIT $5) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.issue_id AND j1.reported_at <= $1
  ORDER BY t0.seq, t0.id;
