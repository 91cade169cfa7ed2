SELECT json_build_object(
  'main', (SELECT json_build_object('community', json_build_object('name', c.name), 'street', json_build_object('name', s.name), 'compound', json_build_object('name', p.name),
    'building', json_build_object('name', b.name), 'grid', json_build_object('name', g.name), 'category', json_build_object('name', k.name),
    'mergedIssues', (SELECT json_build_object('nodes', json_agg(json_build_object('code', m.code, 'mergedInto', json_build_object('code', i.code)) ORDER BY m.reported_at DESC, m.code)) FROM issues m WHERE m.merged_into_id = i.id),
    'linkedFrom', (SELECT json_build_object('nodes', json_agg(json_build_object('kindLabel', '重复诉求', 'issue', json_build_object('code', f.code), 'other', json_build_object('code', i.code)) ORDER BY l.created_at, l.id))
      FROM issue_links l JOIN issues f ON f.id = l.issue_id WHERE l.other_id = i.id),
    'assignments', (SELECT json_build_object('nodes', json_agg(json_build_object('seq', a.seq, 'organization', json_build_object('name', o.name), 'person', json_build_object('name', h.name), 'issue', json_build_object('code', i.code)) ORDER BY a.assigned_at DESC, a.id))
      FROM assignments a JOIN organizations o ON o.id = a.organization_id LEFT JOIN persons h ON h.id = a.person_id WHERE a.issue_id = i.id),
    'replies', (SELECT json_build_object('nodes', json_agg(json_build_object('seq', a.seq, 'issue', json_build_object('code', i.code), 'organization', json_build_object('name', o.name), 'person', json_build_object('name', h.name)) ORDER BY a.seq))
      FROM replies a JOIN organizations o ON o.id = a.organization_id LEFT JOIN persons h ON h.id = a.person_id WHERE a.issue_id = i.id))
    FROM issues i JOIN communities c ON c.id = i.community_id JOIN areas s ON s.id = i.street_id JOIN compounds p ON p.id = i.compound_id JOIN buildings b ON b.id = i.building_id
    JOIN grids g ON g.id = i.grid_id JOIN code_items k ON k.id = i.category_id WHERE i.code = '510104-2023-000083'),
  'repeats', (SELECT json_build_object('links', (SELECT json_build_object('nodes', json_agg(json_build_object('kind', l.kind, 'other', json_build_object('title', o.title)))) FROM issue_links l JOIN issues o ON o.id = l.other_id WHERE l.issue_id = i.id),
    'linkedFrom', (SELECT json_build_object('totalCount', count(*)) FROM issue_links l WHERE l.other_id = i.id)) FROM issues i WHERE i.code = '510104-2023-000033'),
  'served', (SELECT json_build_object(
    'serviceRecords', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY started_at DESC, code)) FROM service_records WHERE subject_issue_id = i.id),
    'identifiers', (SELECT json_build_object('nodes', json_agg(json_build_object('scheme', scheme, 'value', value) ORDER BY scheme, value)) FROM identifiers WHERE owner_issue_id = i.id),
    'ratings', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('score', score, 'issue', json_build_object('code', i.code)) ORDER BY seq), '[]')) FROM ratings WHERE issue_id = i.id),
    'followUps', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('reached', reached, 'issue', json_build_object('code', i.code)) ORDER BY seq), '[]')) FROM follow_ups WHERE issue_id = i.id),
    'issueEvents', json_build_object('nodes', json_build_array(json_build_object('action', 'REPORT', 'issue', json_build_object('code', i.code)))),
    'text', (SELECT json_build_object('body', body, 'owner', json_build_object('code', i.code)) FROM free_texts WHERE owner_issue_id = i.id))
    FROM issues i WHERE i.code = '510104-2023-000044'))
