SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1;
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.status = $2;
SELECT t0.name AS c1, t0.id AS c2
  FROM areas AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.level = $2
  ORDER BY t0.code
  LIMIT $3;
SELECT p.ord, (SELECT count(*)
  FROM communities AS t0
  WHERE t0.district_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, (SELECT count(*)
  FROM organizations AS t0
  WHERE t0.district_id = p.id)
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord);
