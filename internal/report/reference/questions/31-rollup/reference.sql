-- Three kinds of groups, each counted by itself: street and nature, street, all. A subtotal follows what it sums up.
WITH :issues,
x AS (SELECT a.code, nature, extract(epoch FROM accepted_at - reported_at) / 3600 AS h FROM i JOIN areas a ON a.id = street_id),
r AS (SELECT 2 AS keys, code, nature, count(*) AS n, round(avg(h), 2) AS h FROM x GROUP BY code, nature
  UNION ALL SELECT 1, code, NULL, count(*), round(avg(h), 2) FROM x GROUP BY code UNION ALL SELECT 0, NULL, NULL, count(*), round(avg(h), 2) FROM x)
SELECT json_build_object('issueGroups', json_build_object('totalCount', (SELECT count(*) FROM r), 'total', (SELECT json_build_object('n', n, 'groupedBy', '[]'::json) FROM r WHERE keys = 0),
  'nodes', (SELECT json_agg(json_build_object('groupedBy', to_json((ARRAY['street.node', 'nature'])[1:keys]),
    'key', json_build_object('street', json_build_object('node', CASE WHEN code IS NOT NULL THEN json_build_object('code', code) END), 'nature', nature), 'n', n, 'hours', h) ORDER BY code NULLS LAST, nature COLLATE "C" NULLS LAST) FROM r)))
