SELECT count(*)
  FROM successions AS t0;
SELECT t0.kind AS c1
  FROM successions AS t0
  ORDER BY t0.created_at, t0.id
  LIMIT $1;
