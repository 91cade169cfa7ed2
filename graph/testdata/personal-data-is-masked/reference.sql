SELECT json_build_object(
  'person', (SELECT json_build_object('name', name, 'fullName', NULL, 'phone', NULL, 'idNumber', NULL) FROM persons WHERE code = '510104-PER-062'),
  'issues', (SELECT json_build_object('nodes', json_agg(json_build_object('title', title, 'address', NULL) ORDER BY reported_at DESC))
    FROM (SELECT * FROM issues ORDER BY reported_at DESC LIMIT 2) i),
  'persons', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'phone', NULL) ORDER BY code))
    FROM (SELECT * FROM persons WHERE name LIKE '%微网格员-2%' ORDER BY code LIMIT 2) p))
