WITH l AS (SELECT l.*, i.code AS a, o.code AS b FROM issue_links l JOIN issues i ON i.id = l.issue_id JOIN issues o ON o.id = l.other_id
  WHERE i.reported_at <= '2023-11-02T00:00:00+08:00' AND o.reported_at <= '2023-11-02T00:00:00+08:00')
SELECT json_build_object(
  'issue', (SELECT json_build_object('title', i.title, 'linkedFrom', (SELECT json_build_object('totalCount', count(*), 'nodes', coalesce(json_agg(json_build_object('kind', kind, 'issue', json_build_object('code', a))), '[]')) FROM l WHERE l.other_id = i.id))
    FROM issues i WHERE i.code = '510104-2023-000083'),
  'issueLinks', (SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('issue', json_build_object('code', a), 'other', json_build_object('code', b)) ORDER BY created_at, id)) FROM l WHERE kind = 'REPEATS'))
