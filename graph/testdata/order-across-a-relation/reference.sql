SELECT json_build_object(
  'organizations', (SELECT json_build_object('nodes', json_agg(json_build_object('name', o.name, 'community', json_build_object('name', c.name)) ORDER BY c.name DESC, o.code))
    FROM organizations o JOIN communities c ON c.id = o.community_id WHERE o.kind = 'SOCIAL_ORG'),
  'issues', (SELECT json_build_object('nodes', json_agg(json_build_object('code', code,
      'community', json_build_object('street', json_build_object('name', street))) ORDER BY street, code))
    FROM (SELECT i.code, s.name AS street FROM issues i JOIN communities c ON c.id = i.community_id JOIN areas s ON s.id = c.street_id
      WHERE i.nature = 'CONSULTATION' ORDER BY s.name, i.code LIMIT 6) i))
