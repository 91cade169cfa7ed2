SELECT p.ord, t0.title AS c1
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN issues AS t0 ON t0.id = p.id
  WHERE t0.reported_at <= $2
  ORDER BY p.ord;
SELECT p.ord, t0.name AS c1
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN grids AS t0 ON t0.id = p.id
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $2)
  ORDER BY p.ord;
