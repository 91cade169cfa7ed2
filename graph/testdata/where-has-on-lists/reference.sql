SELECT json_build_object(
  'tags', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'governanceTags', to_json(governance_tags)) ORDER BY code))
    FROM compounds WHERE '小院落' = ANY (governance_tags)),
  'none', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'governanceTags', to_json(governance_tags)) ORDER BY code))
    FROM compounds WHERE NOT '小院落' = ANY (governance_tags)),
  'skills', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'skills', to_json(skills)) ORDER BY code))
    FROM volunteers WHERE '心理疏导' = ANY (skills) AND star_level >= 1),
  'invented', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'demoFields', to_json(demo_fields)) ORDER BY code))
    FROM compounds WHERE 'community' = ANY (demo_fields)))
