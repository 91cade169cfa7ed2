WITH :issues,
x AS (SELECT o.code, count(*) FILTER (WHERE returned_at <= $1) AS n, avg(extract(epoch FROM finished_at - assigned_at)) FILTER (WHERE finished_at <= $1) AS av FROM organizations o JOIN assignments a ON a.organization_id = o.id AND a.assigned_at <= $1 JOIN i ON i.id = a.issue_id GROUP BY 1),
r AS (SELECT * FROM x WHERE n >= 1 ORDER BY round(av / 3600, 2) NULLS LAST, code LIMIT 100)
SELECT json_build_object('organizations', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('code', code) ORDER BY round(av / 3600, 2) NULLS LAST, code), '[]'::json) FROM r), 'totalCount', (SELECT count(*) FROM x WHERE n >= 1)))
