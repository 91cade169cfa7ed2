-- The contract of the day of the report (Asia/Shanghai), half-open; none where none was valid.
WITH :issues,
r AS (SELECT p.code, o.code AS company, o.name, count(*) AS n FROM i
  LEFT JOIN property_projects p ON p.compound_id = i.compound_id AND coalesce(p.valid_from, '-infinity') <= (reported_at AT TIME ZONE 'Asia/Shanghai')::date AND (reported_at AT TIME ZONE 'Asia/Shanghai')::date < coalesce(p.valid_to, 'infinity')
  LEFT JOIN organizations o ON o.id = p.company_id GROUP BY 1, 2, 3 ORDER BY 1 NULLS LAST LIMIT 100)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('compound', json_build_object('propertyProject', json_build_object('node', CASE WHEN code IS NOT NULL THEN json_build_object('code', code) END, 'company', json_build_object('node', CASE WHEN company IS NOT NULL THEN json_build_object('code', company, 'name', name) END)))), 'n', n) ORDER BY code NULLS LAST), '[]'::json) FROM r)))
