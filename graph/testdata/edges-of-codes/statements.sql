SELECT t0.name AS c1, t0.id AS c2
  FROM code_lists AS t0
  WHERE t0.code = $1;
SELECT j1.code AS c1, j1.id AS c2, t0.id AS c3
  FROM code_items AS t0
  LEFT JOIN code_items AS j1 ON j1.id = t0.parent_id
  WHERE t0.code = $1;
SELECT t0.id AS c1
  FROM code_items AS t0
  WHERE t0.code = $1;
SELECT p.ord, (SELECT count(*)
  FROM code_items AS t0
  WHERE t0.list_id = p.id)
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1, j1.code AS c2, j1.id AS c3
  FROM (SELECT t0.code, t0.list_id, t0.seq
  FROM code_items AS t0
  WHERE t0.list_id = p.id
  ORDER BY t0.seq, t0.code
  LIMIT $2) AS t0
  LEFT JOIN code_lists AS j1 ON j1.id = t0.list_id
  ORDER BY t0.seq, t0.code) AS c;
SELECT p.ord, (SELECT count(*)
  FROM code_items AS t0
  WHERE t0.parent_id = p.id)
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.name, t0.parent_id, t0.seq, t0.code
  FROM code_items AS t0
  WHERE t0.parent_id = p.id
  ORDER BY t0.seq DESC, t0.code DESC
  LIMIT $2) AS t0
  LEFT JOIN code_items AS j1 ON j1.id = t0.parent_id
  ORDER BY t0.seq DESC, t0.code DESC) AS c;
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.category_id = p.id AND t0.reported_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM issues AS t0
  WHERE t0.category_id = p.id AND t0.reported_at <= $1)
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.title AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.title, t0.category_id, t0.reported_at, t0.code
  FROM issues AS t0
  WHERE t0.category_id = p.id AND t0.reported_at <= $2
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $3) AS t0
  LEFT JOIN code_items AS j1 ON j1.id = t0.category_id
  ORDER BY t0.reported_at DESC, t0.code) AS c;
SELECT p.ord, (SELECT count(*)
  FROM code_items AS t0
  WHERE t0.parent_id = p.id)
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
