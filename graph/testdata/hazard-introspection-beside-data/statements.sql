SELECT count(*)
  FROM successions AS t0
  WHERE (t0.effective_on IS NULL OR t0.effective_on <= $1);
SELECT t0.kind AS c1
  FROM successions AS t0
  WHERE (t0.effective_on IS NULL OR t0.effective_on <= $1)
  ORDER BY t0.created_at, t0.id
  LIMIT $2;
