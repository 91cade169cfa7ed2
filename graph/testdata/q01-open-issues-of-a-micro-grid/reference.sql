SELECT json_build_object('grid', (SELECT json_build_object('code', g.code, 'name', g.name, 'issues', (
  SELECT json_build_object('totalCount', count(*),
    'nodes', json_agg(json_build_object('code', i.code, 'title', i.title, 'category', json_build_object('code', k.code, 'label', k.name),
      'status', i.status, 'urgency', i.urgency, 'reportedAt', to_char(i.reported_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'dueAt', to_char(i.due_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"')) ORDER BY i.reported_at DESC, i.code),
    'pageInfo', json_build_object('hasNextPage', false, 'hasPreviousPage', false))
  FROM issues i JOIN code_items k ON k.id = i.category_id
  WHERE i.grid_id = g.id AND i.status NOT IN ('RESOLVED', 'CLOSED', 'REJECTED', 'WITHDRAWN', 'MERGED')))
  FROM grids g WHERE g.code = '510104030009001003'))
