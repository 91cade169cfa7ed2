SELECT t0.name AS c1, t0.id AS c2
  FROM compounds AS t0
  WHERE t0.kind = $1
  ORDER BY t0.code
  LIMIT $2;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM issues AS t0
  WHERE t0.compound_id = p.id AND t0.reported_at <= $2
  ORDER BY t0.reported_at, t0.code DESC
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.number AS c1
  FROM buildings AS t0
  WHERE t0.compound_id = p.id
  ORDER BY t0.code DESC
  LIMIT $2) AS c;
