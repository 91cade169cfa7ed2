SELECT json_build_object('issues', (SELECT json_build_object('totalCount', count(*)) FROM issues),
  'propertyProjects', (SELECT json_build_object('totalCount', count(*)) FROM property_projects WHERE valid_to IS NULL),
  'memberships', (SELECT json_build_object('totalCount', count(*)) FROM memberships WHERE role = 'GRID_WORKER' AND valid_to IS NULL),
  'areas', (SELECT json_build_object('totalCount', count(*)) FROM areas WHERE level = 'STREET' AND valid_to IS NULL))
