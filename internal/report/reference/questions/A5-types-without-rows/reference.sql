-- Only of the present: whistle calls have no history.
-- Of no rows there is still the whole, with sums of 0 and no means.
WITH p AS (SELECT * FROM improvement_projects WHERE started_on IS NULL OR started_on <= ($1 AT TIME ZONE 'Asia/Shanghai')::date),
w AS (SELECT c.* FROM whistle_calls c JOIN whistles w ON w.id = whistle_id WHERE w.at <= $1),
r AS (SELECT 1 AS keys, kind, count(*) AS n, coalesce(sum(budget), 0) AS b, round(avg(budget), 4) AS m, min(started_on) AS f FROM p GROUP BY kind UNION ALL SELECT 0, NULL, count(*), coalesce(sum(budget), 0), round(avg(budget), 4), min(started_on) FROM p)
SELECT json_build_object('improvementProjectGroups', json_build_object('totalCount', (SELECT count(*) FROM r), 'nodes', (SELECT json_agg(json_build_object('groupedBy', to_json((ARRAY['kind'])[1:keys]), 'key', json_build_object('kind', kind), 'n', n, 'budget', b, 'mean', m, 'first', to_char(f::timestamp, 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"')) ORDER BY keys DESC, kind COLLATE "C") FROM r),
    'total', (SELECT json_build_object('n', n, 'budget', b, 'mean', m) FROM r WHERE keys = 0), 'others', NULL),
  'whistleCallGroups', json_build_object('nodes', (SELECT json_build_array(json_build_object('n', count(*), 'arrived', round(count(arrived_at)::numeric / nullif(count(*), 0), 4))) FROM w), 'total', (SELECT json_build_object('n', count(*)) FROM w)))
