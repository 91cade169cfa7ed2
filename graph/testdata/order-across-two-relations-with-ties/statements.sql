SELECT j1.code AS c1, j1.id AS c2, j3.seq AS c3, j3.id AS c4, j2.id AS c5, t0.code AS c6
  FROM (SELECT t0.code, t0.community_id, t0.category_id, o1_1.code AS k1, o2_2.seq AS k2
  FROM issues AS t0
  LEFT JOIN communities AS o1_1 ON o1_1.id = t0.community_id
  LEFT JOIN code_items AS o2_1 ON o2_1.id = t0.category_id
  LEFT JOIN code_items AS o2_2 ON o2_2.id = o2_1.parent_id
  WHERE t0.reported_at <= $1 AND t0.status = $2 AND t0.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW')
  ORDER BY o1_1.code DESC, o2_2.seq DESC NULLS LAST, t0.code
  LIMIT $3) AS t0
  LEFT JOIN communities AS j1 ON j1.id = t0.community_id
  LEFT JOIN code_items AS j2 ON j2.id = t0.category_id
  LEFT JOIN code_items AS j3 ON j3.id = j2.parent_id
  ORDER BY t0.k1 DESC, t0.k2 DESC NULLS LAST, t0.code;
