SELECT json_build_object('memberships', json_build_object('nodes', json_agg(json_build_object('role', m.role,
  'target', CASE WHEN g.id IS NOT NULL THEN json_build_object('__typename', 'Grid', 'code', g.code, 'parent', json_build_object('name', gp.name))
    WHEN p.id IS NOT NULL THEN json_build_object('__typename', 'PartyOrganization', 'name', p.name, 'superior', json_build_object('name', ps.name))
    WHEN m.target_organization_id IS NOT NULL THEN json_build_object('__typename', 'Organization') END,
  'onBehalfOf', CASE WHEN o.id IS NOT NULL THEN json_build_object('name', o.name) END) ORDER BY m.role, m.id)))
FROM memberships m JOIN persons e ON e.id = m.person_id LEFT JOIN organizations o ON o.id = m.on_behalf_of_id
LEFT JOIN grids g ON g.id = m.target_grid_id LEFT JOIN grids gp ON gp.id = g.parent_id
LEFT JOIN party_organizations p ON p.id = m.target_party_organization_id LEFT JOIN party_organizations ps ON ps.id = p.superior_id
WHERE e.code IN ('510104-PER-015', '510104-PER-012') AND daterange(m.valid_from, m.valid_to) @> DATE '2023-12-01'
