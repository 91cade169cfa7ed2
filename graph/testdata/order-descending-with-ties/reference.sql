SELECT json_build_object('volunteers', json_build_object('nodes', json_agg(json_build_object('starLevel', star_level, 'code', code) ORDER BY star_level DESC, code)))
FROM (SELECT star_level, code FROM volunteers ORDER BY star_level DESC, code LIMIT 8) v
