SELECT json_build_object('issue', (SELECT json_build_object('status', i.status,
    'issueEvents', (SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('seq', e.seq, 'action', e.action,
        'at', to_char(e.at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"')) ORDER BY e.seq)) FROM issue_events e WHERE e.issue_id = i.id AND e.at <= '2023-11-02T10:20:00+08:00'),
    'assignments', (SELECT json_build_object('nodes', json_agg(json_build_object('seq', a.seq, 'organization', json_build_object('name', o.name)) ORDER BY a.assigned_at DESC, a.id))
      FROM assignments a JOIN organizations o ON o.id = a.organization_id WHERE a.issue_id = i.id AND a.assigned_at <= '2023-11-02T10:20:00+08:00'),
    'mergedIssues', (SELECT json_build_object('nodes', json_agg(json_build_object('code', m.code) ORDER BY m.reported_at DESC, m.code))
      FROM issues m WHERE m.merged_into_id = i.id AND m.reported_at <= '2023-11-02T10:20:00+08:00'))
  FROM issues i WHERE i.code = '510104-2023-000083'), 'later', NULL)
