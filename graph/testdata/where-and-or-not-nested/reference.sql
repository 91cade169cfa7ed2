SELECT json_build_object('issues', json_build_object('totalCount', count(*),
  'nodes', json_agg(json_build_object('code', i.code, 'title', i.title) ORDER BY i.reported_at DESC, i.code)))
FROM issues i JOIN code_items k ON k.id = i.category_id JOIN communities c ON c.id = i.community_id
WHERE i.reported_at >= '2023-01-01T00:00:00+08:00' AND (
  i.status = 'MERGED' AND i.source <> 'OWNER_APP'
  OR k.code = 'G05' AND i.status <> 'CLOSED' AND c.name <> '五福桥社区'
  OR i.urgency = 'EMERGENCY')
