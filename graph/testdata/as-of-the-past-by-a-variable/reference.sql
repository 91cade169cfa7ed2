SELECT json_build_object(
  'streets', (SELECT json_build_object('totalCount', count(*)) FROM areas WHERE level = 'STREET'),
  'ended', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'validTo', valid_to))) FROM areas WHERE valid_to > '2019-12-30'),
  'issues', json_build_object('totalCount', 0), 'grids', json_build_object('totalCount', 0),
  'area', (SELECT json_build_object('name', name, 'validTo', valid_to) FROM areas WHERE code = '510104028'), 'grid', NULL)
