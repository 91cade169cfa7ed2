-- The kinds are those of the issues that the works came out of, by themselves or through a process. The time after begins on the day after the works; both last 90 days and must be over. Several works of a compound count an issue once.
WITH :issues,
k AS (SELECT improvement_project_id AS w, category_id FROM remedies JOIN issues x ON x.id = remedied_issue_id UNION SELECT improvement_project_id, category_id FROM remedies JOIN process_issues p ON p.process_id = remedied_process_id JOIN issues x ON x.id = p.issue_id),
w AS (SELECT *, started_on - 90 AS f, finished_on + 1 AS l FROM improvement_projects WHERE started_on <= finished_on AND finished_on + 91 <= ($1 AT TIME ZONE 'Asia/Shanghai')::date),
busy AS (SELECT w.id AS w, o.compound_id FROM w JOIN improvement_projects o ON coalesce(o.started_on, o.finished_on) <= w.l + 89 AND (o.finished_on IS NULL OR o.finished_on >= w.f)),
near AS (SELECT w.id AS w, c.id AS compound_id, c.id = w.compound_id AS own FROM w JOIN compounds h ON h.id = w.compound_id JOIN communities hc ON hc.id = h.community_id JOIN communities cc ON cc.street_id = hc.street_id JOIN compounds c ON c.community_id = cc.id
  WHERE c.id = w.compound_id OR c.id NOT IN (SELECT compound_id FROM busy WHERE busy.w = w.id)),
a AS MATERIALIZED (SELECT w.id AS w, w.compound_id, i.id, i.code, i.reported_at, near.own, CASE WHEN (i.reported_at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN w.f AND w.started_on - 1 THEN 'before' WHEN (i.reported_at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN w.l AND w.l + 89 THEN 'after' END AS side
  FROM w JOIN near ON near.w = w.id JOIN i ON i.compound_id = near.compound_id WHERE (w.id, i.category_id) IN (SELECT w, category_id FROM k) AND status NOT IN ('MERGED', 'REJECTED', 'WITHDRAWN')),
n AS (SELECT w, count(*) FILTER (WHERE own AND side = 'before') AS b, count(*) FILTER (WHERE own AND side = 'after') AS a, count(*) FILTER (WHERE NOT own AND side = 'before') AS cb, count(*) FILTER (WHERE NOT own AND side = 'after') AS ca FROM a GROUP BY 1),
r AS (SELECT *, round(a::numeric / nullif(b, 0), 4) AS ratio, round(ca::numeric / nullif(cb, 0), 4) AS control FROM n),
p AS (SELECT * FROM improvement_projects x WHERE started_on IS NULL OR started_on <= ($1 AT TIME ZONE 'Asia/Shanghai')::date ORDER BY code LIMIT 200),
g AS (SELECT c.code AS c, count(DISTINCT a.id) FILTER (WHERE own AND side = 'before') AS b, count(DISTINCT a.id) FILTER (WHERE own AND side = 'after') AS a, count(DISTINCT a.id) FILTER (WHERE NOT own AND side = 'before') AS cb, count(DISTINCT a.id) FILTER (WHERE NOT own AND side = 'after') AS ca
  FROM a JOIN compounds c ON c.id = a.compound_id GROUP BY 1)
SELECT json_build_object('improvementProjects', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('code', p.code,
    'before', json_build_object('value', coalesce(b, 0), 'count', coalesce(b, 0)), 'after', json_build_object('value', coalesce(a, 0)),
    'ratio', json_build_object('value', ratio, 'numerator', coalesce(a, 0), 'denominator', coalesce(b, 0),
      'rows', json_build_object('totalCount', coalesce(b, 0), 'nodes', (SELECT coalesce(json_agg(json_build_object('code', code) ORDER BY reported_at DESC, code), '[]'::json) FROM a WHERE a.w = p.id AND own AND side = 'before')),
      'part', json_build_object('totalCount', coalesce(a, 0), 'nodes', (SELECT coalesce(json_agg(json_build_object('code', code) ORDER BY reported_at DESC, code), '[]'::json) FROM a WHERE a.w = p.id AND own AND side = 'after'))),
    'control', json_build_object('value', control, 'numerator', coalesce(ca, 0), 'denominator', coalesce(cb, 0)), 'effect', json_build_object('value', ratio - control),
    'controlIssuesBefore', json_build_object('totalCount', coalesce(cb, 0))) ORDER BY p.code), '[]'::json) FROM p LEFT JOIN r ON r.w = p.id)),
  'improvementProjectGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('compound', json_build_object('node', json_build_object('code', c))),
    'ratio', json_build_object('value', round(a::numeric / nullif(b, 0), 4), 'numerator', a, 'denominator', b, 'rows', json_build_object('totalCount', b)), 'effect', json_build_object('value', round(a::numeric / nullif(b, 0), 4) - round(ca::numeric / nullif(cb, 0), 4))) ORDER BY c), '[]'::json) FROM (SELECT * FROM g WHERE a + b + ca + cb > 0 ORDER BY c LIMIT 20) g)))
