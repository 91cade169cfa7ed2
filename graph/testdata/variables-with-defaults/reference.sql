SELECT json_build_object(
  'compounds', (SELECT json_build_object('nodes', json_agg(json_build_object('name', p.name, 'kind', p.kind) ORDER BY p.code DESC))
    FROM compounds p JOIN communities c ON c.id = p.community_id WHERE c.code = '510104026013' AND p.kind IN ('OLD_COURTYARD', 'OFFICE_TOWER')),
  'all', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'kind', kind) ORDER BY code DESC))
    FROM (SELECT * FROM compounds WHERE kind IN ('OLD_COURTYARD', 'OFFICE_TOWER') ORDER BY code DESC LIMIT 2) p))
