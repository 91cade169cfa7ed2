WITH :issues,
r AS (SELECT action, extract(hour FROM (e.at AT TIME ZONE 'Asia/Shanghai'))::int AS h, count(*) AS n, count(DISTINCT issue_id) AS s FROM issue_events e JOIN i ON i.id = issue_id WHERE at <= $1 GROUP BY 1, 2)
SELECT json_build_object('issueEventGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('action', action, 'at', json_build_object('number', h)), 'n', n, 'issues', s) ORDER BY action COLLATE "C", h), '[]'::json) FROM r)))
