SELECT t0.name AS c1, t0.built_year AS c2, t0.id AS c3
  FROM compounds AS t0
  WHERE t0.kind = $1
  ORDER BY t0.built_year DESC NULLS LAST, t0.code
  LIMIT $2;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.title AS c1
  FROM issues AS t0
  WHERE t0.compound_id = p.id AND t0.reported_at <= $2
  ORDER BY t0.reported_at, t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.number AS c1, t0.floors AS c2
  FROM buildings AS t0
  WHERE t0.compound_id = p.id
  ORDER BY t0.floors DESC NULLS LAST, t0.number DESC, t0.code
  LIMIT $2) AS c;
