-- Three edges away, beside the street of the report: they differ where a community moved. No compound: no value.
WITH :issues,
r AS (SELECT n.code AS at_present, t.code AS at_report, count(*) AS n
  FROM i JOIN areas t ON t.id = i.street_id
  LEFT JOIN compounds c ON c.id = i.compound_id LEFT JOIN communities m ON m.id = c.community_id LEFT JOIN areas n ON n.id = m.street_id
  GROUP BY 1, 2)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('compound', json_build_object('community', json_build_object('street', json_build_object('node', CASE WHEN at_present IS NOT NULL THEN json_build_object('code', at_present) END))), 'street', json_build_object('node', json_build_object('code', at_report))), 'n', n) ORDER BY at_present NULLS LAST, at_report), '[]'::json) FROM r)))
