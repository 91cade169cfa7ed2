SELECT json_build_object('issue', (SELECT json_build_object('code', i.code, 'title', i.title, 'statusLabel', '已结案',
  'category', json_build_object('label', k.name), 'community', json_build_object('name', c.name), 'compound', json_build_object('name', p.name),
  'building', json_build_object('number', b.number), 'grid', json_build_object('name', g.name), 'reporter', NULL,
  'reportedAt', to_char(i.reported_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'dueAt', to_char(i.due_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'resolvedAt', to_char(i.resolved_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'closedAt', to_char(i.closed_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'),
  'text', (SELECT json_build_object('body', f.body) FROM free_texts f WHERE f.owner_issue_id = i.id),
  'timeline', (SELECT json_build_object('nodes', json_agg(json_build_object('seq', e.seq, 'action', e.action, 'fromStatus', e.from_status,
      'toStatus', e.to_status, 'at', to_char(e.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'actor', CASE WHEN a.id IS NOT NULL THEN json_build_object('name', a.name, 'fullName', NULL) END,
      'organization', CASE WHEN o.id IS NOT NULL THEN json_build_object('name', o.name) END,
      'text', (SELECT json_build_object('body', f.body) FROM free_texts f WHERE f.owner_issue_event_id = e.id)) ORDER BY e.seq))
    FROM issue_events e LEFT JOIN persons a ON a.id = e.actor_id LEFT JOIN organizations o ON o.id = e.organization_id WHERE e.issue_id = i.id),
  'assignments', (SELECT json_build_object('nodes', json_agg(json_build_object('seq', a.seq, 'role', a.role, 'organization', json_build_object('name', o.name),
      'person', json_build_object('name', h.name), 'assignedAt', to_char(a.assigned_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'acceptedAt', to_char(a.accepted_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'finishedAt', to_char(a.finished_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'),
      'returnedAt', to_char(a.returned_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'returnedReason', a.returned_reason) ORDER BY a.seq))
    FROM assignments a JOIN organizations o ON o.id = a.organization_id JOIN persons h ON h.id = a.person_id WHERE a.issue_id = i.id),
  'replies', (SELECT json_build_object('nodes', json_agg(json_build_object('seq', r.seq, 'at', to_char(r.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'organization', json_build_object('name', o.name),
      'text', (SELECT json_build_object('body', f.body) FROM free_texts f WHERE f.owner_reply_id = r.id)) ORDER BY r.seq))
    FROM replies r JOIN organizations o ON o.id = r.organization_id WHERE r.issue_id = i.id),
  'followUps', (SELECT json_build_object('nodes', json_agg(json_build_object('method', u.method, 'reached', u.reached, 'resolvedSaid', u.resolved_said,
      'at', to_char(u.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'), 'text', (SELECT json_build_object('body', f.body) FROM free_texts f WHERE f.owner_follow_up_id = u.id)) ORDER BY u.seq))
    FROM follow_ups u WHERE u.issue_id = i.id),
  'ratings', (SELECT json_build_object('nodes', json_agg(json_build_object('score', score, 'ratedAt', to_char(rated_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'))))
    FROM (SELECT * FROM ratings WHERE issue_id = i.id ORDER BY seq DESC LIMIT 1) r))
  FROM issues i JOIN code_items k ON k.id = i.category_id JOIN communities c ON c.id = i.community_id JOIN compounds p ON p.id = i.compound_id
  JOIN buildings b ON b.id = i.building_id JOIN grids g ON g.id = i.grid_id WHERE i.code = '510104-2023-000011'))
