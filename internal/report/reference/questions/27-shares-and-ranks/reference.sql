-- Shares of all and of the same street; 1 is the best, equal ones share a rank.
WITH :issues,
k AS (SELECT a.code, nature, count(*) AS n FROM i JOIN areas a ON a.id = street_id GROUP BY 1, 2),
r AS (SELECT *, round(n / (SELECT sum(n) FROM k), 4) AS share, round(n / sum(n) OVER (PARTITION BY code), 4) AS within,
  (SELECT 1 + count(*) FROM k o WHERE o.n > k.n) AS rank, (SELECT 1 + count(*) FROM k o WHERE o.code = k.code AND o.n < k.n) AS local FROM k)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('street', json_build_object('node', json_build_object('code', code)), 'nature', nature), 'n', n, 'share', share, 'within', within, 'rank', rank, 'local', local) ORDER BY code, nature COLLATE "C"), '[]'::json) FROM r)))
