SELECT json_build_object('issue', (SELECT json_build_object(
  'community', json_build_object('name', c.name, 'code', c.code, 'street', json_build_object('code', s.code, 'name', s.name)),
  'list', (SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('seq', e.seq, 'action', e.action,
      'actor', CASE WHEN p.id IS NOT NULL THEN json_build_object('name', p.name) END) ORDER BY e.seq) FILTER (WHERE e.seq <= 2))
    FROM issue_events e LEFT JOIN persons p ON p.id = e.actor_id WHERE e.issue_id = i.id),
  'assignments', (SELECT json_build_object('totalCount', count(*), 'nodes', (
      SELECT json_agg(json_build_object('role', a.role, 'organization', json_build_object('name', o.name)))
      FROM (SELECT * FROM assignments WHERE issue_id = i.id ORDER BY assigned_at DESC LIMIT 1) a JOIN organizations o ON o.id = a.organization_id))
    FROM assignments a WHERE a.issue_id = i.id))
  FROM issues i JOIN communities c ON c.id = i.community_id JOIN areas s ON s.id = i.street_id WHERE i.code = '510104-2023-000011'))
