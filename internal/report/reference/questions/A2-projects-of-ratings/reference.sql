-- What was valid when the counted row happened: the rating, not the report of its issue.
WITH :issues,
x AS (SELECT r.*, i.compound_id FROM ratings r JOIN i ON i.id = issue_id WHERE rated_at <= $1),
r AS (SELECT p.code AS p, q.code AS q, count(*) AS n, round(avg(score), 4) AS v FROM x
  LEFT JOIN property_projects p ON p.compound_id = x.compound_id AND coalesce(p.valid_from, '-infinity') <= (rated_at AT TIME ZONE 'Asia/Shanghai')::date AND (rated_at AT TIME ZONE 'Asia/Shanghai')::date < coalesce(p.valid_to, 'infinity')
  LEFT JOIN property_projects q ON q.compound_id = x.compound_id AND coalesce(q.valid_from, '-infinity') <= ($1 AT TIME ZONE 'Asia/Shanghai')::date AND ($1 AT TIME ZONE 'Asia/Shanghai')::date < coalesce(q.valid_to, 'infinity') GROUP BY 1, 2 ORDER BY 1 NULLS LAST, 2 NULLS LAST LIMIT 300)
SELECT json_build_object('ratingGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('issue', json_build_object('compound', json_build_object('then', json_build_object('node', CASE WHEN p IS NOT NULL THEN json_build_object('code', p) END), 'now', json_build_object('node', CASE WHEN q IS NOT NULL THEN json_build_object('code', q) END)))), 'n', n, 'score', v) ORDER BY p NULLS LAST, q NULLS LAST), '[]'::json) FROM r)))
