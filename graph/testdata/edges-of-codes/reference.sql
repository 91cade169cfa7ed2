SELECT json_build_object(
  'codeList', (SELECT json_build_object('name', l.name, 'codeItems', (SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('code', k.code, 'list', json_build_object('code', l.code)) ORDER BY n) FILTER (WHERE n <= 2))
    FROM (SELECT code, row_number() OVER (ORDER BY seq, code) AS n FROM code_items WHERE list_id = l.id) k)) FROM code_lists l WHERE l.code = 'ISSUE_CATEGORY'),
  'codeItem', (SELECT json_build_object('parent', NULL, 'issues', json_build_object('totalCount', 0), 'children', (SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('name', k.name, 'parent', json_build_object('name', g.name)) ORDER BY n DESC) FILTER (WHERE n <= 2))
    FROM (SELECT name, row_number() OVER (ORDER BY seq DESC) AS n FROM code_items WHERE parent_id = g.id) k)) FROM code_items g WHERE g.code = 'A'),
  'leaf', (SELECT json_build_object('children', json_build_object('totalCount', 0), 'issues', (SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('title', title, 'category', json_build_object('name', k.name)) ORDER BY n) FILTER (WHERE n <= 2))
    FROM (SELECT title, row_number() OVER (ORDER BY reported_at DESC, code) AS n FROM issues WHERE category_id = k.id) i)) FROM code_items k WHERE k.code = 'A03'))
