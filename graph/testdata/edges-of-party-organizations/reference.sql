WITH q AS (SELECT p.*, a.target_organization_id, a.target_community_id, a.target_grid_id, a.target_compound_id, a.target_property_project_id FROM party_organizations p JOIN attachments a ON a.party_organization_id = p.id WHERE daterange(a.valid_from, a.valid_to) @> DATE '2023-12-01')
SELECT json_build_object(
  'branch', (SELECT json_build_object('superior', json_build_object('name', s.name), 'attachments', (SELECT json_build_object('totalCount', count(*)) FROM q WHERE q.id = p.id),
    'organizations', (SELECT json_build_object('nodes', json_agg(json_build_object('name', o.name) ORDER BY o.code)) FROM q JOIN organizations o ON o.id = q.target_organization_id WHERE q.id = p.id),
    'memberships', (SELECT json_build_object('nodes', json_agg(json_build_object('role', role, 'person', json_build_object('name', name)) ORDER BY role, id))
      FROM (SELECT m.role, m.id, e.name FROM memberships m JOIN persons e ON e.id = m.person_id WHERE m.target_party_organization_id = p.id AND daterange(m.valid_from, m.valid_to) @> DATE '2023-12-01' ORDER BY m.role, m.id LIMIT 3) m),
    'appealsReceived', (SELECT json_build_object('nodes', json_agg(json_build_object('caller', json_build_object('name', c.name)))) FROM appeals a JOIN party_organizations c ON c.id = a.caller_id WHERE a.called_party_organization_id = p.id))
    FROM party_organizations p JOIN party_organizations s ON s.id = p.superior_id WHERE p.code = '510104-PARTY-15'),
  'committee', (SELECT json_build_object(
    'subordinates', (SELECT json_build_object('nodes', json_agg(json_build_object('name', s.name) ORDER BY s.code)) FROM party_organizations s WHERE s.superior_id = p.id AND daterange(s.valid_from, s.valid_to) @> DATE '2023-12-01'),
    'communities', (SELECT json_build_object('nodes', json_agg(json_build_object('name', o.name) ORDER BY o.code)) FROM q JOIN communities o ON o.id = q.target_community_id WHERE q.id = p.id),
    'grids', (SELECT json_build_object('nodes', json_agg(json_build_object('name', o.name) ORDER BY o.code)) FROM q JOIN grids o ON o.id = q.target_grid_id WHERE q.id = p.id))
    FROM party_organizations p WHERE p.code = '510104-PARTY-04'),
  'group', json_build_object('compounds', json_build_object('nodes', json_build_array(json_build_object('name', '演示院落1'))), 'propertyProjects', json_build_object('totalCount', 0)),
  'project', json_build_object('propertyProjects', json_build_object('nodes', json_build_array(json_build_object('name', '仁恒滨河湾项目'))),
    'subordinates', json_build_object('nodes', json_build_array(json_build_object('name', '仁恒滨河湾项目服务党小组')))),
  'builder', json_build_object('coBuilders', json_build_object('nodes', json_build_array(json_build_object('team', json_build_object('name', '锦燕党员志愿服务队')))),
    'volunteerTeams', json_build_object('nodes', json_build_array(json_build_object('name', '锦燕党员志愿服务队'))),
    'otherNames', json_build_object('nodes', json_build_array(json_build_object('name', '成都明宇尊雅商业管理有限公司党支部'))),
    'oldCodes', json_build_object('totalCount', 0), 'identifiers', json_build_object('totalCount', 0)),
  'caller', json_build_object('appeals', (SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('calledAt', to_char(a.called_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'),
    'called', json_build_object('name', coalesce(c.name, o.name))) ORDER BY a.called_at DESC, a.id))
    FROM appeals a JOIN party_organizations p ON p.id = a.caller_id LEFT JOIN party_organizations c ON c.id = a.called_party_organization_id
    LEFT JOIN organizations o ON o.id = a.called_organization_id WHERE p.code = '510104-PARTY-09')))
