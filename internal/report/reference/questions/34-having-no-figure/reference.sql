WITH :issues,
r AS (SELECT g.code, count(*) AS n FROM i LEFT JOIN grids g ON g.id = grid_id GROUP BY 1 HAVING count(resolved_at) = 0 AND count(*) >= 2)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('grid', json_build_object('node', CASE WHEN code IS NOT NULL THEN json_build_object('code', code) END)), 'n', n, 'h', NULL) ORDER BY code DESC NULLS LAST), '[]'::json) FROM r), 'totalCount', (SELECT count(*) FROM r)))
