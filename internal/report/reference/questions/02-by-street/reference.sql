-- The street of the report, whatever street the community belongs to now.
WITH :issues,
r AS (SELECT a.code, a.name, a.level, count(*) AS n, count(*) FILTER (WHERE nature = 'COMPLAINT') AS c FROM i JOIN areas a ON a.id = i.street_id GROUP BY 1, 2, 3)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('street', json_build_object('node', json_build_object('code', code, 'name', name, 'level', level))), 'n', n, 'complaints', c) ORDER BY code), '[]'::json) FROM r)))
