WITH s0 AS MATERIALIZED (SELECT count(*) AS n
  FROM (SELECT t.title_grams AS g
  FROM issues AS t
  WHERE t.reported_at <= $4
  ORDER BY t.reported_at DESC, t.code
  LIMIT 1000) AS s
  WHERE g @> $1::text[]), w0 AS MATERIALIZED (SELECT *
  FROM (SELECT t.*
  FROM issues AS t
  WHERE t.reported_at <= $4
  ORDER BY t.reported_at DESC, t.code
  LIMIT (SELECT CASE WHEN n >= 40 THEN 20000 ELSE 0 END
  FROM s0)) AS t
  WHERE t.title_grams @> $1::text[] AND jinyan_fold(t.title) LIKE ALL ($2::text[]) AND EXISTS (SELECT 1
  FROM compounds AS e1
  WHERE e1.id = t.compound_id AND e1.kind = $5)
  LIMIT 500) SELECT -nscore, field, body, CASE WHEN type = 0 THEN id END, nscore, nrecency, code, id
  FROM (SELECT DISTINCT ON (type, id) *
  FROM (SELECT 0 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.title, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, -(extract(epoch
  FROM t.reported_at) * 1000000)::bigint AS nrecency, t.code, 'title' AS field, t.title AS body
  FROM w0 AS t
  WHERE (SELECT count(*)
  FROM w0) = 500
  UNION ALL (SELECT 0 AS type, t.id, -(2000 + (SELECT least(999, sum(jinyan_occurrences(t.title, word)))
  FROM unnest($3::text[]) AS word)) AS nscore, -(extract(epoch
  FROM t.reported_at) * 1000000)::bigint AS nrecency, t.code, 'title' AS field, t.title AS body
  FROM (SELECT t.*
  FROM issues AS t
  WHERE t.title_grams @> $1::text[] AND jinyan_fold(t.title) LIKE ALL ($2::text[]) AND t.reported_at <= $4 AND EXISTS (SELECT 1
  FROM compounds AS e2
  WHERE e2.id = t.compound_id AND e2.kind = $6)
  LIMIT 50000) AS t
  WHERE (SELECT count(*)
  FROM w0) < 500
  ORDER BY t.reported_at DESC, t.code
  LIMIT 500)) AS h
  ORDER BY type, id, nscore) AS h
  ORDER BY nscore, nrecency, code, id
  LIMIT $7;
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND t0.title_grams @> $2::text[] AND jinyan_fold(t0.title) LIKE ALL ($3::text[]) AND EXISTS (SELECT 1
  FROM compounds AS e1
  WHERE e1.id = t0.compound_id AND e1.kind = $4);
SELECT p.ord, t0.code AS c1, t0.title AS c2, j1.name AS c3, j1.id AS c4, j2.name AS c5, j2.id AS c6
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  JOIN issues AS t0 ON t0.id = p.id
  LEFT JOIN compounds AS j1 ON j1.id = t0.compound_id
  LEFT JOIN communities AS j2 ON j2.id = t0.community_id
  WHERE t0.reported_at <= $2
  ORDER BY p.ord;
