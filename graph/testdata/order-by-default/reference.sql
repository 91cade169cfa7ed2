SELECT json_build_object(
  'issues', (SELECT json_build_object('nodes', json_agg(json_build_object('code', code, 'reportedAt', to_char(reported_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"')) ORDER BY reported_at DESC, code))
    FROM (SELECT * FROM issues ORDER BY reported_at DESC, code LIMIT 3) i),
  'codeItems', (SELECT json_build_object('nodes', json_agg(json_build_object('seq', seq, 'code', code) ORDER BY seq, code))
    FROM (SELECT * FROM code_items ORDER BY seq, code LIMIT 3) i),
  'volunteers', (SELECT json_build_object('nodes', json_agg(json_build_object('code', code) ORDER BY code))
    FROM (SELECT * FROM volunteers ORDER BY code LIMIT 2) v),
  'otherNames', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY name, id))
    FROM (SELECT * FROM other_names WHERE daterange(valid_from, valid_to) @> DATE '2023-12-01' ORDER BY name, id LIMIT 4) n),
  'identifiers', (SELECT json_build_object('nodes', json_agg(json_build_object('scheme', scheme, 'value', value) ORDER BY scheme, value))
    FROM (SELECT * FROM identifiers ORDER BY scheme, value LIMIT 3) n),
  'memberships', (SELECT json_build_object('nodes', json_agg(json_build_object('role', m.role, 'person', json_build_object('code', p.code)) ORDER BY m.created_at, m.id))
    FROM (SELECT * FROM memberships WHERE daterange(valid_from, valid_to) @> DATE '2023-12-01' ORDER BY created_at, id LIMIT 2) m
    JOIN persons p ON p.id = m.person_id))
