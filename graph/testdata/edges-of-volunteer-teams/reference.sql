SELECT json_build_object(
  'team', (SELECT json_build_object('name', t.name, 'parent', NULL,
    'subTeams', (SELECT json_build_object('nodes', json_agg(json_build_object('name', s.name, 'parent', json_build_object('name', t.name)) ORDER BY s.code)) FROM volunteer_teams s WHERE s.parent_id = t.id),
    'memberships', (SELECT json_build_object('nodes', json_agg(json_build_object('role', m.role, 'person', json_build_object('name', p.name)) ORDER BY m.role, m.id))
      FROM memberships m JOIN persons p ON p.id = m.person_id WHERE m.target_volunteer_team_id = t.id AND daterange(m.valid_from, m.valid_to) @> DATE '2023-12-01'),
    'teamServices', (SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('target', CASE WHEN c.id IS NULL
        THEN json_build_object('__typename', 'Compound', 'name', p.name) ELSE json_build_object('__typename', 'Community', 'name', c.name) END) ORDER BY s.created_at, s.id))
      FROM team_services s LEFT JOIN communities c ON c.id = s.target_community_id LEFT JOIN compounds p ON p.id = s.target_compound_id WHERE s.team_id = t.id AND daterange(s.valid_from, s.valid_to) @> DATE '2023-12-01'),
    'communities', json_build_object('nodes', json_build_array(json_build_object('name', '莲花社区'))),
    'compounds', json_build_object('nodes', json_build_array(json_build_object('name', '人和苑'))),
    'coBuilders', (SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('builder', json_build_object('name', coalesce(o.name, p.name))) ORDER BY b.created_at, b.id))
      FROM co_builders b LEFT JOIN organizations o ON o.id = b.builder_organization_id LEFT JOIN party_organizations p ON p.id = b.builder_party_organization_id WHERE b.team_id = t.id AND daterange(b.valid_from, b.valid_to) @> DATE '2023-12-01'),
    'organizations', json_build_object('nodes', json_build_array(json_build_object('name', '锦江区住房和城乡建设局'))),
    'partyOrganizations', json_build_object('nodes', json_build_array(json_build_object('name', '锦江发展集团党委'), json_build_object('name', '明宇尊雅党支部'))),
    'otherNames', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY name, id)) FROM other_names n WHERE n.owner_volunteer_team_id = t.id AND daterange(n.valid_from, n.valid_to) @> DATE '2023-12-01'),
    'oldCodes', json_build_object('totalCount', 0), 'identifiers', json_build_object('totalCount', 0))
    FROM volunteer_teams t WHERE t.code = '510104-JINYAN'),
  'second', (SELECT json_build_object(
    'teamVolunteers', (SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('validFrom', valid_from, 'volunteer', json_build_object('code', code)) ORDER BY code) FILTER (WHERE n <= 2))
      FROM (SELECT x.valid_from, v.code, row_number() OVER (ORDER BY v.code) AS n FROM team_volunteers x JOIN volunteers v ON v.id = x.volunteer_id WHERE x.team_id = t.id AND daterange(x.valid_from, x.valid_to) @> DATE '2023-12-01') x),
    'volunteers', (SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('code', code) ORDER BY code) FILTER (WHERE n <= 2))
      FROM (SELECT v.code, row_number() OVER (ORDER BY v.code) AS n FROM team_volunteers x JOIN volunteers v ON v.id = x.volunteer_id WHERE x.team_id = t.id AND daterange(x.valid_from, x.valid_to) @> DATE '2023-12-01') x),
    'grids', json_build_object('nodes', json_build_array(json_build_object('name', '双桂路社区01一般网格'))),
    'serviceRecords', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'team', json_build_object('name', t.name))))
      FROM (SELECT name FROM service_records WHERE team_id = t.id ORDER BY started_at DESC, code LIMIT 1) r))
    FROM volunteer_teams t WHERE t.code = '510104-JINYAN-2'))
