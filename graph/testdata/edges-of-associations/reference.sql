SELECT json_build_object(
  'occupancies', (SELECT json_build_object('nodes', json_agg(json_build_object('floor', o.floor, 'enterprise', json_build_object('name', e.name), 'compound', json_build_object('name', c.name)) ORDER BY o.created_at, o.id))
    FROM occupancies o JOIN organizations e ON e.id = o.enterprise_id JOIN compounds c ON c.id = o.compound_id WHERE e.code = '510104-ORG-035' AND daterange(o.valid_from, o.valid_to) @> DATE '2023-12-01'),
  'gridCoverages', (SELECT json_build_object('nodes', json_agg(json_build_object('grid', json_build_object('name', grid), 'target', json_build_object('name', building, 'compound', json_build_object('name', compound))) ORDER BY code))
    FROM (SELECT g.code, g.name AS grid, b.name AS building, c.name AS compound FROM grid_coverages v JOIN grids g ON g.id = v.grid_id JOIN grids p ON p.id = g.parent_id JOIN buildings b ON b.id = v.target_building_id JOIN compounds c ON c.id = b.compound_id
      WHERE p.code = '510104026013002' AND daterange(v.valid_from, v.valid_to) @> DATE '2023-12-01' ORDER BY g.code LIMIT 2) v),
  'teamServices', (SELECT json_build_object('nodes', json_agg(json_build_object('team', json_build_object('name', t.name), 'target', json_build_object('name', coalesce(c.name, p.name, g.name))) ORDER BY s.valid_from, s.id))
    FROM team_services s JOIN volunteer_teams t ON t.id = s.team_id LEFT JOIN communities c ON c.id = s.target_community_id LEFT JOIN compounds p ON p.id = s.target_compound_id LEFT JOIN grids g ON g.id = s.target_grid_id WHERE t.swallow = 'SAFETY' AND daterange(s.valid_from, s.valid_to) @> DATE '2023-12-01'),
  'teamVolunteers', (SELECT json_build_object('nodes', json_agg(json_build_object('team', json_build_object('name', t.name), 'volunteer', json_build_object('name', v.name)) ORDER BY x.created_at, x.id))
    FROM team_volunteers x JOIN volunteer_teams t ON t.id = x.team_id JOIN volunteers v ON v.id = x.volunteer_id WHERE v.code = '510104-VOL-29' AND daterange(x.valid_from, x.valid_to) @> DATE '2023-12-01'),
  'guidances', (SELECT json_build_object('nodes', json_agg(json_build_object('guide', json_build_object('name', a.name), 'target', json_build_object('name', b.name)) ORDER BY g.valid_from DESC, g.id))
    FROM guidances g JOIN organizations a ON a.id = g.guide_organization_id LEFT JOIN organizations b ON b.id = g.target_organization_id WHERE daterange(g.valid_from, g.valid_to) @> DATE '2023-12-01'),
  'areaGuidances', (SELECT json_build_object('nodes', json_agg(json_build_object('guide', json_build_object('name', a.name), 'target', json_build_object('name', p.name)) ORDER BY g.created_at, g.id))
    FROM guidances g JOIN areas a ON a.id = g.guide_area_id JOIN property_projects p ON p.id = g.target_property_project_id WHERE daterange(g.valid_from, g.valid_to) @> DATE '2023-12-01'),
  'regulations', (SELECT json_build_object('nodes', json_agg(json_build_object('regulator', json_build_object('name', a.name), 'regulated', json_build_object('name', b.name)) ORDER BY r.created_at, r.id))
    FROM regulations r JOIN organizations a ON a.id = r.regulator_id JOIN organizations b ON b.id = r.regulated_id WHERE b.kind = 'INDUSTRY_ASSOCIATION' AND daterange(r.valid_from, r.valid_to) @> DATE '2023-12-01'),
  'associationMembers', (SELECT json_build_object('nodes', json_agg(json_build_object('association', json_build_object('name', a.name), 'member', json_build_object('name', b.name), 'validFrom', r.valid_from) ORDER BY r.valid_from, r.id))
    FROM association_members r JOIN organizations a ON a.id = r.association_id JOIN organizations b ON b.id = r.member_id WHERE r.valid_from >= '2020-01-01' AND daterange(r.valid_from, r.valid_to) @> DATE '2023-12-01'),
  'appeals', (SELECT json_build_object('nodes', json_agg(json_build_object('caller', json_build_object('name', a.name), 'called', json_build_object('name', b.name)) ORDER BY r.called_at DESC, r.id))
    FROM appeals r JOIN party_organizations a ON a.id = r.caller_id JOIN party_organizations b ON b.id = r.called_party_organization_id WHERE b.superior_status = 'UNKNOWN'),
  'coBuilders', (SELECT json_build_object('nodes', json_agg(json_build_object('team', json_build_object('name', t.name), 'builder', json_build_object('name', b.name)) ORDER BY r.created_at, r.id))
    FROM co_builders r JOIN volunteer_teams t ON t.id = r.team_id JOIN party_organizations b ON b.id = r.builder_party_organization_id WHERE daterange(r.valid_from, r.valid_to) @> DATE '2023-12-01'),
  'attachments', (SELECT json_build_object('nodes', json_agg(json_build_object('partyOrganization', json_build_object('name', a.name), 'target', json_build_object('name', b.name)) ORDER BY r.created_at, r.id))
    FROM attachments r JOIN party_organizations a ON a.id = r.party_organization_id JOIN compounds b ON b.id = r.target_compound_id WHERE daterange(r.valid_from, r.valid_to) @> DATE '2023-12-01'),
  'issueLinks', (SELECT json_build_object('nodes', json_agg(json_build_object('issue', json_build_object('title', a.title), 'other', json_build_object('title', b.title)) ORDER BY r.created_at, r.id))
    FROM issue_links r JOIN issues a ON a.id = r.issue_id JOIN issues b ON b.id = r.other_id WHERE r.kind = 'REPEATS'))
