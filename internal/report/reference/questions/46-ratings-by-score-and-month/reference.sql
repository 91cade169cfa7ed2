-- All ratings, and which of them is the latest of its issue.
WITH :issues, :ratings,
r AS (SELECT to_char((t.rated_at AT TIME ZONE 'Asia/Shanghai'), 'YYYY"-Q"Q') AS q, t.score, l.id IS NOT NULL AS latest, count(*) AS n, count(DISTINCT t.issue_id) AS s, count(*) FILTER (WHERE i.nature = 'COMPLAINT') AS c
  FROM ratings t LEFT JOIN latest l ON l.id = t.id JOIN i ON i.id = t.issue_id WHERE t.rated_at <= $1 GROUP BY 1, 2, 3 ORDER BY 1, 2, 3 LIMIT 300)
SELECT json_build_object('ratingGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('ratedAt', json_build_object('label', q), 'score', score, 'latest', latest), 'n', n, 'issues', s, 'mean', score, 'complaints', c) ORDER BY q, score, latest), '[]'::json) FROM r)))
