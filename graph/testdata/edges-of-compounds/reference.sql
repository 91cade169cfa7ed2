SELECT json_build_object(
  'courtyard', (SELECT json_build_object('community', json_build_object('name', m.name),
    'buildings', (SELECT json_build_object('totalCount', (SELECT count(*) FROM buildings WHERE compound_id = c.id), 'nodes', json_agg(json_build_object('name', name) ORDER BY code))
      FROM (SELECT * FROM buildings WHERE compound_id = c.id ORDER BY code LIMIT 2) b),
    'issues', (SELECT json_build_object('totalCount', (SELECT count(*) FROM issues WHERE compound_id = c.id), 'nodes', json_agg(json_build_object('title', title)))
      FROM (SELECT title FROM issues WHERE compound_id = c.id ORDER BY reported_at DESC, code LIMIT 1) i),
    'propertyProjects', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM property_projects p WHERE compound_id = c.id AND daterange(p.valid_from, p.valid_to) @> DATE '2023-12-01'),
    'gridCoverages', (SELECT json_build_object('nodes', json_agg(json_build_object('grid', json_build_object('name', g.name), 'households', v.households) ORDER BY v.created_at, v.id))
      FROM grid_coverages v JOIN grids g ON g.id = v.grid_id WHERE v.target_compound_id = c.id AND daterange(v.valid_from, v.valid_to) @> DATE '2023-12-01'),
    'grids', (SELECT json_build_object('nodes', json_agg(json_build_object('name', g.name) ORDER BY g.code))
      FROM grid_coverages v JOIN grids g ON g.id = v.grid_id WHERE v.target_compound_id = c.id AND daterange(v.valid_from, v.valid_to) @> DATE '2023-12-01' AND daterange(g.valid_from, g.valid_to) @> DATE '2023-12-01'),
    'ownersCommittees', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM organizations WHERE owners_committee_of_id = c.id),
    'attachments', (SELECT json_build_object('nodes', json_agg(json_build_object('partyOrganization', json_build_object('name', p.name)) ORDER BY a.created_at, a.id))
      FROM attachments a JOIN party_organizations p ON p.id = a.party_organization_id WHERE a.target_compound_id = c.id AND daterange(a.valid_from, a.valid_to) @> DATE '2023-12-01'),
    'partyOrganizations', (SELECT json_build_object('nodes', json_agg(json_build_object('name', p.name) ORDER BY p.code))
      FROM attachments a JOIN party_organizations p ON p.id = a.party_organization_id WHERE a.target_compound_id = c.id AND daterange(a.valid_from, a.valid_to) @> DATE '2023-12-01' AND daterange(p.valid_from, p.valid_to) @> DATE '2023-12-01'),
    'teamServices', (SELECT json_build_object('nodes', json_agg(json_build_object('team', json_build_object('name', t.name)) ORDER BY s.created_at, s.id))
      FROM team_services s JOIN volunteer_teams t ON t.id = s.team_id WHERE s.target_compound_id = c.id AND daterange(s.valid_from, s.valid_to) @> DATE '2023-12-01'),
    'volunteerTeams', (SELECT json_build_object('nodes', json_agg(json_build_object('name', t.name) ORDER BY t.code))
      FROM team_services s JOIN volunteer_teams t ON t.id = s.team_id WHERE s.target_compound_id = c.id AND daterange(s.valid_from, s.valid_to) @> DATE '2023-12-01'))
    FROM compounds c JOIN communities m ON m.id = c.community_id WHERE c.code = '510104-CMP-04'),
  'tower', (SELECT json_build_object(
    'hostedGrids', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM grids g WHERE host_compound_id = c.id AND daterange(g.valid_from, g.valid_to) @> DATE '2023-12-01'),
    'occupancies', (SELECT json_build_object('nodes', json_agg(json_build_object('floor', o.floor, 'enterprise', json_build_object('name', e.name)) ORDER BY o.created_at, o.id))
      FROM occupancies o JOIN organizations e ON e.id = o.enterprise_id WHERE o.compound_id = c.id AND e.code IN ('510104-ORG-035', '510104-ORG-029') AND daterange(o.valid_from, o.valid_to) @> DATE '2023-12-01'),
    'enterprises', (SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('name', name) ORDER BY n) FILTER (WHERE n <= 3))
      FROM (SELECT name, row_number() OVER (ORDER BY code) AS n FROM organizations
        WHERE id IN (SELECT enterprise_id FROM occupancies o WHERE o.compound_id = c.id AND daterange(o.valid_from, o.valid_to) @> DATE '2023-12-01')) e))
    FROM compounds c WHERE c.code = '510104-CMP-03'),
  'names', json_build_object('otherNames', json_build_object('nodes', json_build_array(json_build_object('name', '滨河湾'))),
    'oldCodes', json_build_object('totalCount', 0), 'identifiers', json_build_object('totalCount', 0)))
