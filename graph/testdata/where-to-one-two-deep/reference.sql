SELECT json_build_object(
  'issues', (SELECT json_build_object('nodes', json_agg(json_build_object('title', i.title,
      'building', json_build_object('name', b.name, 'compound', json_build_object('name', p.name)),
      'community', json_build_object('street', json_build_object('name', s.name))) ORDER BY i.reported_at DESC, i.code))
    FROM issues i JOIN buildings b ON b.id = i.building_id JOIN compounds p ON p.id = b.compound_id
    JOIN communities c ON c.id = i.community_id JOIN areas s ON s.id = c.street_id
    WHERE p.kind = 'OFFICE_TOWER' AND s.name = '沙河街道'),
  'events', (SELECT json_build_object('nodes', json_agg(json_build_object('seq', e.seq, 'at', to_char(e.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'),
      'issue', json_build_object('title', i.title)) ORDER BY e.seq, e.id))
    FROM issue_events e JOIN issues i ON i.id = e.issue_id JOIN code_items k ON k.id = i.category_id
    JOIN code_items g ON g.id = k.parent_id JOIN persons a ON a.id = e.actor_id
    WHERE g.code = 'G' AND e.action = 'DISPATCH' AND a.name = '演示-社区工作者-06'))
