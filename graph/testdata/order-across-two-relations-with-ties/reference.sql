SELECT json_build_object('issues', json_build_object('nodes', json_agg(json_build_object('community', json_build_object('code', community),
  'category', json_build_object('parent', json_build_object('seq', seq)), 'code', code) ORDER BY community DESC, seq DESC, code)))
FROM (SELECT i.code, c.code AS community, g.seq FROM issues i JOIN communities c ON c.id = i.community_id
  JOIN code_items k ON k.id = i.category_id JOIN code_items g ON g.id = k.parent_id
  WHERE i.status = 'IN_PROGRESS' ORDER BY c.code DESC, g.seq DESC, i.code LIMIT 9) i
