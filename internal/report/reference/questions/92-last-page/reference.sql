WITH :issues,
k AS (SELECT m.code, count(*) AS n FROM i JOIN communities m ON m.id = community_id GROUP BY 1),
r AS (SELECT *, row_number() OVER (ORDER BY n, code DESC) AS no FROM k)
SELECT json_build_object('issueGroups', json_build_object('totalCount', (SELECT count(*) FROM r), 'nodes', (SELECT json_agg(json_build_object('key', json_build_object('community', json_build_object('node', json_build_object('code', code))), 'n', n) ORDER BY no DESC) FROM r WHERE no <= 3), 'others', (SELECT CASE WHEN count(*) > 0 THEN json_build_object('n', sum(n)) END FROM r WHERE no > 3), 'pageInfo', (SELECT json_build_object('hasPreviousPage', count(*) > 3, 'hasNextPage', false) FROM r)))
