-- Without a grid all three have no value; a master grid has no forebear that is a standard one.
WITH RECURSIVE :issues,
up AS (SELECT id AS leaf, id, parent_id, level, code FROM grids UNION ALL SELECT leaf, p.id, p.parent_id, p.level, p.code FROM up JOIN grids p ON p.id = up.parent_id),
r AS (SELECT g.level, s.code AS standard, p.code AS parent, count(*) AS n FROM i LEFT JOIN grids g ON g.id = i.grid_id
  LEFT JOIN up s ON s.leaf = g.id AND s.level = 'STANDARD' LEFT JOIN grids p ON p.id = g.parent_id GROUP BY 1, 2, 3
  ORDER BY 1 NULLS LAST, 2 NULLS LAST, 3 NULLS LAST LIMIT 300)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('grid', json_build_object('level', level, 'ancestor', json_build_object('node', CASE WHEN standard IS NOT NULL THEN json_build_object('code', standard) END), 'parent', json_build_object('code', parent))), 'n', n) ORDER BY level COLLATE "C" NULLS LAST, standard NULLS LAST, parent NULLS LAST), '[]'::json) FROM r)))
