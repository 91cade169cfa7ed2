SELECT json_build_object('compounds', json_build_object('nodes', json_agg(json_build_object('name', name, 'kindLabel', 'Office tower') ORDER BY name DESC)))
FROM compounds WHERE kind = 'OFFICE_TOWER' AND name LIKE '演示%'
