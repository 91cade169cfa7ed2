-- The rest are the rows of all other groups taken together, not a mean of means.
WITH :issues,
k AS (SELECT m.code, count(*) AS n, avg(reopen_count) AS av FROM i JOIN communities m ON m.id = community_id GROUP BY 1),
r AS (SELECT *, round(n / (SELECT sum(n) FROM k), 4) AS share FROM k ORDER BY n DESC, code LIMIT 3),
o AS (SELECT count(*) AS n, round(avg(reopen_count), 4) AS av FROM i JOIN communities m ON m.id = community_id WHERE m.code NOT IN (SELECT code FROM r))
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('community', json_build_object('node', json_build_object('code', code))), 'n', n, 'avg', round(av, 4), 'share', share) ORDER BY n DESC, code), '[]'::json) FROM r), 'totalCount', (SELECT count(*) FROM k), 'others', (SELECT CASE WHEN n > 0 THEN json_build_object('n', n, 'avg', av) END FROM o), 'total', (SELECT json_build_object('n', count(*), 'avg', round(avg(reopen_count), 4)) FROM i)))
