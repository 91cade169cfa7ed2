SELECT t0.name AS c1, t0.id AS c2
  FROM areas AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.code = ANY($2)
  ORDER BY t0.code
  LIMIT $3;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1
  FROM communities AS t0
  WHERE t0.street_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2) AND (t0.code) > ($3)
  ORDER BY t0.code
  LIMIT $4) AS c;
