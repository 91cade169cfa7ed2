SELECT json_build_object(
  'bureau', (SELECT json_build_object('district', json_build_object('name', d.name),
    'coBuilders', json_build_object('nodes', t.rows), 'volunteerTeams', json_build_object('nodes', t.teams),
    'regulations', (SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('regulated', json_build_object('name', x.name)) ORDER BY n) FILTER (WHERE n <= 5))
      FROM (SELECT x.name, row_number() OVER (ORDER BY r.created_at, r.id) AS n FROM regulations r JOIN organizations x ON x.id = r.regulated_id WHERE r.regulator_id = o.id AND daterange(r.valid_from, r.valid_to) @> DATE '2023-12-01') x),
    'regulatedOrganizations', (SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('name', x.name) ORDER BY n) FILTER (WHERE n <= 2))
      FROM (SELECT x.name, row_number() OVER (ORDER BY x.code) AS n FROM regulations r JOIN organizations x ON x.id = r.regulated_id WHERE r.regulator_id = o.id AND daterange(r.valid_from, r.valid_to) @> DATE '2023-12-01') x),
    'memberships', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('role', m.role, 'person', json_build_object('name', p.name)) ORDER BY m.created_at, m.id), '[]'))
      FROM memberships m JOIN persons p ON p.id = m.person_id WHERE m.target_organization_id = o.id AND daterange(m.valid_from, m.valid_to) @> DATE '2023-12-01'),
    'otherNames', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name))) FROM (SELECT name FROM other_names WHERE owner_organization_id = o.id ORDER BY name LIMIT 1) n),
    'oldCodes', json_build_object('totalCount', 0), 'identifiers', json_build_object('totalCount', 0), 'succeededBy', json_build_object('totalCount', 0),
    'succeeds', json_build_object('totalCount', 0), 'successors', json_build_object('totalCount', 0), 'predecessors', json_build_object('totalCount', 0))
    FROM organizations o JOIN areas d ON d.id = o.district_id,
    LATERAL (SELECT json_agg(json_build_object('team', json_build_object('name', t.name)) ORDER BY b.created_at, b.id) AS rows, json_agg(json_build_object('name', t.name) ORDER BY t.code) AS teams
      FROM co_builders b JOIN volunteer_teams t ON t.id = b.team_id WHERE b.builder_organization_id = o.id AND daterange(b.valid_from, b.valid_to) @> DATE '2023-12-01') t
    WHERE o.code = '510104-ORG-001'),
  'association', (SELECT json_build_object(
    'associationMembers', (SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('validFrom', a.valid_from, 'member', json_build_object('name', m.name)) ORDER BY a.created_at, a.id))
      FROM association_members a JOIN organizations m ON m.id = a.member_id WHERE a.association_id = o.id AND daterange(a.valid_from, a.valid_to) @> DATE '2023-12-01'),
    'members', (SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('name', m.name) ORDER BY m.code))
      FROM association_members a JOIN organizations m ON m.id = a.member_id WHERE a.association_id = o.id AND daterange(a.valid_from, a.valid_to) @> DATE '2023-12-01'),
    'regulatedBy', json_build_object('nodes', json_build_array(json_build_object('regulator', json_build_object('name', '锦江区住房和城乡建设局')))),
    'regulators', json_build_object('nodes', json_build_array(json_build_object('name', '锦江区住房和城乡建设局'))),
    'attachments', json_build_object('nodes', json_build_array(json_build_object('partyOrganization', json_build_object('name', '锦江区住宅与商务楼宇物业管理协会综合党委')))),
    'partyOrganizations', json_build_object('nodes', json_build_array(json_build_object('name', '锦江区住宅与商务楼宇物业管理协会综合党委'))))
    FROM organizations o WHERE o.code = '510104-ORG-005'),
  'company', (SELECT json_build_object(
    'propertyProjects', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM property_projects p WHERE p.company_id = o.id AND daterange(p.valid_from, p.valid_to) @> DATE '2023-12-01'),
    'associationMemberships', json_build_object('nodes', json_build_array(json_build_object('association', json_build_object('name', '锦江区住宅与商务楼宇物业管理协会')))),
    'associations', json_build_object('nodes', json_build_array(json_build_object('name', '锦江区住宅与商务楼宇物业管理协会'))),
    'appealsReceived', (SELECT json_build_object('nodes', json_agg(json_build_object('subject', a.subject, 'caller', json_build_object('name', p.name)) ORDER BY a.called_at DESC, a.id))
      FROM appeals a JOIN party_organizations p ON p.id = a.caller_id WHERE a.called_organization_id = o.id),
    'assignments', (SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('issue', json_build_object('title', x.title)) ORDER BY n) FILTER (WHERE n <= 2))
      FROM (SELECT i.title, row_number() OVER (ORDER BY a.assigned_at DESC, a.id) AS n FROM assignments a JOIN issues i ON i.id = a.issue_id WHERE a.organization_id = o.id) x))
    FROM organizations o WHERE o.code = '510104-ORG-019'))
