-- The contract of the day of the read.
WITH :issues,
r AS (SELECT o.code, count(*) AS n, count(*) FILTER (WHERE reopen_count >= 1) AS re FROM i
  LEFT JOIN property_projects p ON p.compound_id = i.compound_id AND coalesce(p.valid_from, '-infinity') <= ($1 AT TIME ZONE 'Asia/Shanghai')::date AND ($1 AT TIME ZONE 'Asia/Shanghai')::date < coalesce(p.valid_to, 'infinity')
  LEFT JOIN organizations o ON o.id = p.company_id GROUP BY 1 ORDER BY 1 NULLS LAST LIMIT 100)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('compound', json_build_object('propertyProject', json_build_object('company', json_build_object('node', CASE WHEN code IS NOT NULL THEN json_build_object('code', code) END)))), 'n', n, 'reopened', re) ORDER BY code NULLS LAST), '[]'::json) FROM r)))
