WITH :issues,
x AS (SELECT *, row_number() OVER (PARTITION BY source, nature ORDER BY reported_at DESC, code) AS no FROM i WHERE reported_at >= '2023-01-01T00:00:00+08:00'),
r AS (SELECT source, count(*) FILTER (WHERE nature = 'COMPLAINT') AS n, coalesce(json_agg(json_build_object('code', code) ORDER BY no) FILTER (WHERE nature = 'COMPLAINT' AND no <= 3), '[]'::json) AS codes FROM x GROUP BY 1)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('source', source), 'n', n, 'rows', json_build_object('totalCount', n, 'nodes', codes)) ORDER BY source COLLATE "C"), '[]'::json) FROM r), 'total', json_build_object('rows', json_build_object('totalCount', (SELECT count(*) FROM x)))))
