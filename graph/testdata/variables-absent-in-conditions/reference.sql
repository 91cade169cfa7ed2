SELECT json_build_object('compounds', json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code))) FROM compounds WHERE name LIKE '演示%' AND name LIKE '%楼%'
