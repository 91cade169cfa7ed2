SELECT t0.title AS c1
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.title_grams @> $2::text[] AND jinyan_fold(t0.title) LIKE ALL ($3::text[])
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $4;
SELECT t0.title AS c1
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.title_grams @> $2::text[] AND jinyan_fold(t0.title) LIKE ALL ($3::text[])
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $4;
SELECT t0.title AS c1
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.title_grams @> $2::text[] AND jinyan_fold(t0.title) LIKE ALL ($3::text[])
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $4;
SELECT t0.title AS c1
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.title_grams @> $2::text[] AND jinyan_fold(t0.title) LIKE ALL ($3::text[])
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $4;
SELECT t0.title AS c1
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.title_grams @> $2::text[] AND jinyan_fold(t0.title) LIKE ALL ($3::text[]) AND position($4 IN t0.title) > 0 AND starts_with(t0.title, $5)
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $6;
SELECT t0.name AS c1
  FROM compounds AS t0
  WHERE (t0.name_grams @> $1::text[] AND jinyan_fold(t0.name) LIKE ALL ($2::text[])) IS NOT TRUE
  ORDER BY t0.code
  LIMIT $3;
SELECT t0.name AS c1
  FROM communities AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM compounds AS e1
  WHERE e1.community_id = t0.id AND e1.name_grams @> $2::text[] AND jinyan_fold(e1.name) LIKE ALL ($3::text[]))
  ORDER BY t0.code
  LIMIT $4;
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.title_grams @> $2::text[] AND jinyan_fold(t0.title) LIKE ALL ($3::text[]);
