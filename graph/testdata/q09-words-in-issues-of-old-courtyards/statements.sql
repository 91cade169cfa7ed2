SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.title_grams @> $2::text[] AND jinyan_fold(t0.title) LIKE ALL ($3::text[]) AND EXISTS (SELECT 1
  FROM compounds AS e1
  WHERE e1.id = t0.compound_id AND e1.kind = $4) AND t0.nature = $5;
SELECT t0.code AS c1, t0.title AS c2, j1.name AS c3, j1.id AS c4, j2.name AS c5, j2.id AS c6
  FROM (SELECT t0.code, t0.title, t0.compound_id, t0.community_id, t0.reported_at
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.title_grams @> $2::text[] AND jinyan_fold(t0.title) LIKE ALL ($3::text[]) AND EXISTS (SELECT 1
  FROM compounds AS e1
  WHERE e1.id = t0.compound_id AND e1.kind = $4) AND t0.nature = $5
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $6) AS t0
  LEFT JOIN compounds AS j1 ON j1.id = t0.compound_id
  LEFT JOIN communities AS j2 ON j2.id = t0.community_id
  ORDER BY t0.reported_at DESC, t0.code;
