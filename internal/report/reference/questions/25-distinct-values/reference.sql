-- Different values; no value is none of them.
WITH :issues,
r AS (SELECT to_char((reported_at AT TIME ZONE 'Asia/Shanghai'), 'YYYY-MM') AS m, count(*) AS n, count(DISTINCT compound_id) AS c, count(DISTINCT m.street_id) AS s, count(DISTINCT p.code) AS k,
  count(DISTINCT source) FILTER (WHERE nature IN ('COMPLAINT', 'REPORT')) AS src
  FROM i LEFT JOIN compounds c ON c.id = compound_id LEFT JOIN communities m ON m.id = c.community_id JOIN code_items k ON k.id = category_id LEFT JOIN code_items p ON p.id = k.parent_id GROUP BY 1)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('reportedAt', json_build_object('label', m)), 'n', n, 'compounds', c, 'streets', s, 'categories', k, 'sources', src) ORDER BY m), '[]'::json) FROM r)))
