WITH stood AS (
  SELECT i.id, i.code, i.title, i.community_id,
         (SELECT e.to_status FROM issue_events e WHERE e.issue_id = i.id AND e.at <= '2023-11-01T00:00:00+08:00'
           AND e.to_status IS NOT NULL ORDER BY e.at DESC, e.seq DESC LIMIT 1) AS status,
         (SELECT e.due_at FROM issue_events e WHERE e.issue_id = i.id AND e.at <= '2023-11-01T00:00:00+08:00'
           AND e.due_at IS NOT NULL ORDER BY e.at DESC, e.seq DESC LIMIT 1) AS due_at
    FROM issues i WHERE i.reported_at <= '2023-11-01T00:00:00+08:00'
), open AS (
  SELECT i.*, row_number() OVER (PARTITION BY i.community_id ORDER BY i.due_at NULLS LAST, i.code) AS n FROM stood i
  WHERE i.status NOT IN ('CLOSED', 'RESOLVED')
)
SELECT json_build_object('communities', json_build_object('nodes', (
  SELECT json_agg(json_build_object('name', c.name, 'issues', json_build_object(
    'totalCount', (SELECT count(*) FROM open i WHERE i.community_id = c.id),
    'nodes', (SELECT coalesce(json_agg(json_build_object('code', i.code, 'title', i.title,
        'statusLabel', CASE i.status WHEN 'ACCEPTED' THEN '已受理' WHEN 'DISPATCHED' THEN '已派单' WHEN 'IN_PROGRESS' THEN '办理中' WHEN 'PENDING_REVIEW' THEN '待核查' WHEN 'ON_HOLD' THEN '挂账' WHEN 'MERGED' THEN '已并单' END,
        'dueAt', to_char(i.due_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'),
        'assignments', json_build_object('nodes', (
          SELECT coalesce(json_agg(json_build_object('organization', json_build_object('name', o.name)) ORDER BY a.assigned_at DESC, a.id), '[]')
          FROM assignments a JOIN organizations o ON o.id = a.organization_id
          WHERE a.issue_id = i.id AND a.assigned_at <= '2023-11-01T00:00:00+08:00'))) ORDER BY i.n), '[]')
      FROM open i WHERE i.community_id = c.id AND i.n <= 5))) ORDER BY c.code)
  FROM communities c JOIN areas s ON s.id = c.street_id
  WHERE s.code = '510104030' AND daterange(c.valid_from, c.valid_to) @> DATE '2023-11-01')))
