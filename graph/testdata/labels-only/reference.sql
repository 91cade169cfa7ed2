SELECT json_build_object('compounds', (SELECT json_build_object('nodes', json_agg(json_build_object('kindLabel', CASE kind
    WHEN 'COMMERCIAL_HOUSING' THEN 'Commercial housing' WHEN 'OLD_COURTYARD' THEN 'Old courtyard' WHEN 'OFFICE_TOWER' THEN 'Office tower' END) ORDER BY code)) FROM compounds),
  'codeItems', (SELECT json_build_object('nodes', json_agg(json_build_object('label', label_en) ORDER BY seq, code)) FROM code_items WHERE code ~ '^H.'))
