SELECT json_build_object(
  'all', json_build_object('totalCount', count(*)), 'none', json_build_object('totalCount', count(*)),
  'and', json_build_object('totalCount', count(*)), 'or', json_build_object('totalCount', 0),
  'orOfNothing', json_build_object('totalCount', count(*)), 'notNothing', json_build_object('totalCount', 0),
  'in', json_build_object('totalCount', 0), 'notIn', json_build_object('totalCount', count(*)),
  'notInNullable', json_build_object('totalCount', count(*)), 'operators', json_build_object('totalCount', count(*)),
  'list', json_build_object('totalCount', count(*)),
  'someAtAll', json_build_object('totalCount', (SELECT count(DISTINCT issue_id) FROM ratings)),
  'noneAtAll', json_build_object('totalCount', count(*) - (SELECT count(DISTINCT issue_id) FROM ratings)),
  'everyOfAnything', json_build_object('totalCount', count(*)), 'null', json_build_object('totalCount', count(*)))
FROM issues
