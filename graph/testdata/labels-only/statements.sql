SELECT t0.kind AS c1
  FROM compounds AS t0
  ORDER BY t0.code
  LIMIT $1;
SELECT t0.label_en AS c1
  FROM code_items AS t0
  WHERE t0.parent_id = (SELECT e1.id
  FROM code_items AS e1
  WHERE e1.code = $1)
  ORDER BY t0.seq, t0.code
  LIMIT $2;
