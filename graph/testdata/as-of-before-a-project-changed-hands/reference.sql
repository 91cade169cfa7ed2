SELECT json_build_object('compound', (SELECT json_build_object('name', c.name, 'propertyProjects', json_build_object('nodes', (
    SELECT json_agg(json_build_object('name', p.name, 'company', json_build_object('name', o.name), 'validTo', p.valid_to,
      'guidedBy', json_build_object('nodes', (SELECT json_agg(json_build_object('guide', json_build_object('name', m.name)))
        FROM guidances g JOIN communities m ON m.id = g.guide_community_id
        WHERE g.target_property_project_id = p.id AND daterange(g.valid_from, g.valid_to) @> DATE '2023-06-30'))) ORDER BY p.code)
    FROM property_projects p JOIN organizations o ON o.id = p.company_id
    WHERE p.compound_id = c.id AND daterange(p.valid_from, p.valid_to) @> DATE '2023-06-30')))
  FROM compounds c WHERE c.code = '510104-CMP-06'), 'next', NULL)
