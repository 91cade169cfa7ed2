SELECT t0.code AS c1, t0.name AS c2, t0.label_en AS c3, t0.id AS c4
  FROM code_lists AS t0
  ORDER BY t0.code
  LIMIT $1;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1, t0.name AS c2, t0.label_en AS c3
  FROM code_items AS t0
  WHERE t0.list_id = p.id
  ORDER BY t0.seq, t0.code
  LIMIT $2) AS c;
