SELECT json_build_object('issue', NULL, 'issues', (
    SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('code', i.code)) FILTER (WHERE i.n = 1))
    FROM (SELECT i.code, row_number() OVER (ORDER BY i.reported_at DESC) AS n FROM issues i JOIN compounds c ON c.id = i.compound_id
      WHERE c.code = '510104-CMP-05' AND i.reported_at < '2023-10-13T08:30:00+08:00') i),
  'compound', (SELECT json_build_object('name', c.name, 'issues', (SELECT json_build_object('totalCount', count(*)) FROM issues i
    WHERE i.compound_id = c.id AND i.reported_at < '2023-10-13T08:30:00+08:00')) FROM compounds c WHERE c.code = '510104-CMP-05'))
