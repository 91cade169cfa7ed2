SELECT json_build_object(
  'organizations', (SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM organizations o
    WHERE NOT demo AND NOT EXISTS (SELECT FROM evidences e WHERE e.subject_table = 'organizations' AND e.subject_id = o.id)),
  'volunteerTeams', (SELECT json_build_object('totalCount', count(*)) FROM volunteer_teams t WHERE id NOT IN (SELECT subject_id FROM evidences)),
  'activities', (SELECT json_build_object('totalCount', count(*)) FROM activities t WHERE NOT demo AND id NOT IN (SELECT subject_id FROM evidences)),
  'compounds', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'demo', demo) ORDER BY code)) FROM compounds
    WHERE id NOT IN (SELECT subject_id FROM evidences e JOIN documents d ON d.id = e.document_id WHERE d.kind = 'NEWS')),
  'campaigns', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM campaigns
    WHERE id NOT IN (SELECT subject_id FROM evidences WHERE from_line < 27)))
