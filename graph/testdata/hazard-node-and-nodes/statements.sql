SELECT t0.id AS c1, t0.title AS c2
  FROM issues AS t0
  WHERE t0.id = $1 AND t0.reported_at <= $2;
SELECT t0.id AS c1
  FROM issues AS t0
  WHERE t0.id = $1 AND t0.reported_at <= $2;
SELECT p.ord, t0.id AS c1, t0.name AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN grids AS t0 ON t0.id = p.id
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY p.ord;
SELECT p.ord, t0.id AS c1, t0.title AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN issues AS t0 ON t0.id = p.id
  WHERE t0.reported_at <= $2
  ORDER BY p.ord;
SELECT p.ord, t0.id AS c1, t0.name AS c2
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN communities AS t0 ON t0.id = p.id
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY p.ord;
SELECT t0.code AS c1
  FROM issues AS t0
  WHERE t0.id = $1 AND t0.reported_at <= $2;
