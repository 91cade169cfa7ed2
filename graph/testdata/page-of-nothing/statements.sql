SELECT count(*)
  FROM compounds AS t0;
SELECT t0.code AS c1
  FROM compounds AS t0
  ORDER BY t0.code
  LIMIT $1;
SELECT t0.code AS c1
  FROM compounds AS t0
  ORDER BY t0.code DESC
  LIMIT $1;
SELECT t0.name AS c1, t0.id AS c2
  FROM communities AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1)
  ORDER BY t0.code
  LIMIT $2;
SELECT count(*)
  FROM compounds AS t0
  WHERE t0.code = ANY($1);
SELECT t0.code AS c1
  FROM compounds AS t0
  WHERE t0.code = ANY($1)
  ORDER BY t0.code
  LIMIT $2;
SELECT p.ord, (SELECT count(*)
  FROM grids AS t0
  WHERE t0.community_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM grids AS t0
  WHERE t0.community_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
