-- Eight kinds of groups; shares and ranks are among groups of the same kind.
WITH :issues,
x AS (SELECT status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW') AS o, urgency AS u, hazard AS h FROM i),
k AS (SELECT 0 AS m, NULL::bool AS o, NULL AS u, NULL::bool AS h, count(*) AS n FROM x UNION ALL SELECT 1 AS m, NULL::bool AS o, NULL AS u, h, count(*) AS n FROM x GROUP BY h UNION ALL SELECT 2 AS m, NULL::bool AS o, u, NULL::bool AS h, count(*) AS n FROM x GROUP BY u UNION ALL SELECT 3 AS m, NULL::bool AS o, u, h, count(*) AS n FROM x GROUP BY u, h UNION ALL SELECT 4 AS m, o, NULL AS u, NULL::bool AS h, count(*) AS n FROM x GROUP BY o UNION ALL SELECT 5 AS m, o, NULL AS u, h, count(*) AS n FROM x GROUP BY o, h UNION ALL SELECT 6 AS m, o, u, NULL::bool AS h, count(*) AS n FROM x GROUP BY o, u UNION ALL SELECT 7 AS m, o, u, h, count(*) AS n FROM x GROUP BY o, u, h),
r AS (SELECT *, round(n / sum(n) OVER (PARTITION BY m), 4) AS share, (SELECT 1 + count(*) FROM k p WHERE p.m = k.m AND p.n > k.n) AS rank FROM k)
SELECT json_build_object('issueGroups', json_build_object('totalCount', (SELECT count(*) FROM r),
  'nodes', (SELECT json_agg(json_build_object('groupedBy', to_json(array_remove(ARRAY[CASE WHEN m & 4 > 0 THEN 'open' END, CASE WHEN m & 2 > 0 THEN 'urgency' END, CASE WHEN m & 1 > 0 THEN 'hazard' END], NULL)),
    'key', json_build_object('open', o, 'urgency', u, 'hazard', h), 'n', n, 'share', share, 'rank', rank) ORDER BY o NULLS LAST, u COLLATE "C" NULLS LAST, h NULLS LAST) FROM r)))
