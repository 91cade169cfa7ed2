SELECT json_build_object('issue', (SELECT json_build_object('status', 'ON_HOLD', 'statusLabel', '挂账', 'en', 'On hold', 'zh', '挂账',
    'natureLabel', 'Suggestion', 'sourceLabel', '业主端', 'urgencyLabel', '复杂', 'confidentialityLabel', 'Public', 'escalationLevelLabel', '未升级',
    'category', json_build_object('code', k.code, 'name', k.name, 'labelEn', k.label_en, 'label', k.name, 'en', k.label_en, 'zh', k.name,
      'parent', json_build_object('label', g.label_en), 'list', json_build_object('name', l.name, 'labelEn', l.label_en)))
    FROM issues i JOIN code_items k ON k.id = i.category_id JOIN code_items g ON g.id = k.parent_id JOIN code_lists l ON l.id = k.list_id
    WHERE i.code = '510104-2023-000100'),
  'volunteerTeams', json_build_object('nodes', json_build_array(json_build_object('swallow', NULL, 'swallowLabel', NULL),
    json_build_object('swallow', 'WARM_HEART', 'swallowLabel', '暖心燕'))),
  'nullable', json_build_object('nodes', json_build_array(json_build_object('fromStatus', NULL, 'fromStatusLabel', NULL, 'toStatusLabel', 'Awaiting acceptance'),
    json_build_object('fromStatus', 'REPORTED', 'fromStatusLabel', '待受理', 'toStatusLabel', 'Accepted'))))
