SELECT json_build_object(
  'volunteer', (SELECT json_build_object('person', json_build_object('name', p.name, 'memberships', (SELECT json_build_object('totalCount', count(*)) FROM memberships m WHERE m.person_id = p.id AND daterange(m.valid_from, m.valid_to) @> DATE '2023-12-01')),
    'teamVolunteers', json_build_object('nodes', t.rows), 'volunteerTeams', json_build_object('nodes', t.teams),
    'serviceRecords', (SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(o ORDER BY n) FILTER (WHERE n <= 2)) FROM (
      SELECT row_number() OVER (ORDER BY r.started_at DESC, r.code) AS n, json_build_object('name', r.name, 'hours', r.hours::text, 'statusLabel',
        CASE r.status WHEN 'CONFIRMED' THEN '已确认' WHEN 'SUBMITTED' THEN '待确认' ELSE '不予认定' END, 'volunteer', json_build_object('name', v.name),
        'team', json_build_object('name', e.name), 'community', json_build_object('name', c.name), 'subject', json_build_object('title', i.title)) AS o
      FROM service_records r JOIN issues i ON i.id = r.subject_issue_id JOIN communities c ON c.id = r.community_id JOIN volunteer_teams e ON e.id = r.team_id WHERE r.volunteer_id = v.id) r),
    'identifiers', (SELECT json_build_object('nodes', json_agg(json_build_object('scheme', scheme, 'value', value))) FROM identifiers WHERE owner_volunteer_id = v.id))
    FROM volunteers v JOIN persons p ON p.id = v.person_id,
    LATERAL (SELECT json_agg(json_build_object('validFrom', x.valid_from, 'team', json_build_object('name', t.name), 'volunteer', json_build_object('code', v.code)) ORDER BY t.code) AS rows,
      json_agg(json_build_object('name', t.name) ORDER BY t.code) AS teams
      FROM team_volunteers x JOIN volunteer_teams t ON t.id = x.team_id WHERE x.volunteer_id = v.id AND daterange(x.valid_from, x.valid_to) @> DATE '2023-12-01') t
    WHERE v.code = '510104-VOL-10'),
  'byNobody', (SELECT json_build_object('nodes', json_agg(json_build_object('name', r.name, 'community', json_build_object('name', c.name), 'subject', json_build_object('__typename', 'Issue', 'code', i.code)) ORDER BY r.started_at DESC, r.code))
    FROM service_records r JOIN issues i ON i.id = r.subject_issue_id JOIN communities c ON c.id = i.community_id WHERE i.code = '510104-2023-000044'))
