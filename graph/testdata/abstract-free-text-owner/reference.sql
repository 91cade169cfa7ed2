WITH t AS (
  SELECT f.id, f.created_at, f.body, i.code AS issue, e.id AS event, ei.code AS event_issue, r.seq AS reply, ri.code AS reply_issue, u.resolved_said,
    json_build_object('body', f.body, 'owner', CASE
      WHEN i.id IS NOT NULL THEN json_build_object('__typename', 'Issue', 'title', i.title)
      WHEN e.id IS NOT NULL THEN json_build_object('__typename', 'IssueEvent', 'action', e.action, 'issue', json_build_object('code', ei.code))
      WHEN r.id IS NOT NULL THEN json_build_object('__typename', 'Reply', 'seq', r.seq, 'organization', json_build_object('name', o.name))
      WHEN u.id IS NOT NULL THEN json_build_object('__typename', 'FollowUp', 'method', u.method, 'issue', json_build_object('code', ui.code)) END) AS o
  FROM free_texts f LEFT JOIN issues i ON i.id = f.owner_issue_id
  LEFT JOIN issue_events e ON e.id = f.owner_issue_event_id LEFT JOIN issues ei ON ei.id = e.issue_id
  LEFT JOIN replies r ON r.id = f.owner_reply_id LEFT JOIN issues ri ON ri.id = r.issue_id LEFT JOIN organizations o ON o.id = r.organization_id
  LEFT JOIN follow_ups u ON u.id = f.owner_follow_up_id LEFT JOIN issues ui ON ui.id = u.issue_id)
SELECT json_build_object(
  'ofIssue', (SELECT json_build_object('nodes', json_agg(o ORDER BY created_at, id)) FROM t WHERE issue = '510104-2023-000013'),
  'ofEvents', (SELECT json_build_object('nodes', coalesce(json_agg(o ORDER BY created_at, id), '[]')) FROM t WHERE event_issue = '510104-2023-000083'),
  'ofReplies', (SELECT json_build_object('nodes', coalesce(json_agg(o ORDER BY created_at, id), '[]')) FROM t WHERE reply_issue = '510104-2023-000013' AND reply = 1),
  'ofFollowUps', (SELECT json_build_object('nodes', coalesce(json_agg(o ORDER BY created_at, id), '[]')) FROM (SELECT * FROM t WHERE NOT resolved_said ORDER BY created_at, id LIMIT 2) t))
