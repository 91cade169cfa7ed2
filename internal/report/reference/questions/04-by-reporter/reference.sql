-- An edge to one of two types: its type, and the row if it is an organization.
WITH :issues,
r AS (SELECT CASE WHEN reporter_person_id IS NOT NULL THEN 'Person' WHEN reporter_organization_id IS NOT NULL THEN 'Organization' END AS type, o.code, count(*) AS n
  FROM i LEFT JOIN organizations o ON o.id = reporter_organization_id GROUP BY 1, 2 ORDER BY 1 NULLS LAST, 2 NULLS LAST LIMIT 100)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('reporter', json_build_object('type', type, 'organization', json_build_object('node', CASE WHEN code IS NOT NULL THEN json_build_object('code', code) END))), 'n', n) ORDER BY type COLLATE "C" NULLS LAST, code NULLS LAST), '[]'::json) FROM r)))
