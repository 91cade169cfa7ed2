-- An enterprise that moved counts in the tower of its latest record alone.
WITH :coverage,
x AS (SELECT c.id, formal_member_count >= 3 AND organization_coverage <> 'INDEPENDENT' AND operating AS g1, formal_member_count IN (1, 2) AND organization_coverage NOT IN ('JOINT', 'INDEPENDENT') AND operating AS g2,
  organization_coverage = 'NONE' AND work_coverage = 'NONE' AND operating AS g3, ($1 AT TIME ZONE 'Asia/Shanghai')::date - taken_on > 180 AS g4, operating, organization_coverage FROM c),
r AS (SELECT t.code, count(*) AS al, count(*) FILTER (WHERE x.operating) AS d, count(*) FILTER (WHERE x.operating AND x.organization_coverage IN ('INDEPENDENT', 'JOINT')) AS o,
  count(*) FILTER (WHERE g1) AS g1, count(*) FILTER (WHERE g3) AS g3, count(*) FILTER (WHERE g4) AS g4
  FROM coverage_records k LEFT JOIN x ON x.id = k.id LEFT JOIN compounds t ON t.id = k.compound_id WHERE k.taken_on <= ($1 AT TIME ZONE 'Asia/Shanghai')::date GROUP BY 1 ORDER BY 1 NULLS LAST LIMIT 500)
SELECT json_build_object('coverageRecordGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('compound', json_build_object('node', CASE WHEN code IS NOT NULL THEN json_build_object('code', code) END)), 'rate', json_build_object('value', round(o::numeric / nullif(d, 0), 4), 'numerator', o, 'denominator', d, 'count', d), 'g1', json_build_object('value', g1), 'g3', json_build_object('value', g3), 'stale', g4, 'all', al) ORDER BY code NULLS LAST), '[]'::json) FROM r)))
