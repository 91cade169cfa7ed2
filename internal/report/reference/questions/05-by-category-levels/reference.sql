-- The category's forebears counted from the top; what stands on the top has none at depth 1.
WITH RECURSIVE :issues,
up AS (SELECT id AS leaf, id, parent_id, 0 AS steps FROM code_items UNION ALL SELECT leaf, p.id, p.parent_id, steps + 1 FROM up JOIN code_items p ON p.id = up.parent_id),
deep AS (SELECT leaf, id, max(steps) OVER (PARTITION BY leaf) - steps AS depth FROM up),
r AS (SELECT g.code AS g, g.name, l.code AS l, count(*) AS n
  FROM i LEFT JOIN deep d0 ON d0.leaf = i.category_id AND d0.depth = 0 LEFT JOIN code_items g ON g.id = d0.id
  LEFT JOIN deep d1 ON d1.leaf = i.category_id AND d1.depth = 1 LEFT JOIN code_items l ON l.id = d1.id GROUP BY 1, 2, 3)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('group', json_build_object('ancestor', json_build_object('node', json_build_object('code', g, 'name', name))), 'leaf', json_build_object('ancestor', json_build_object('node', CASE WHEN l IS NOT NULL THEN json_build_object('code', l) END))), 'n', n) ORDER BY g, l NULLS LAST), '[]'::json) FROM r)))
