SELECT json_build_object(
  'eq', json_build_object('nodes', json_build_array(json_build_object('code', '510104-CMP-01'))),
  'ne', (SELECT json_build_object('totalCount', count(*) - 1) FROM compounds),
  'in', json_build_object('nodes', json_build_array(json_build_object('code', '510104-CMP-01'), json_build_object('code', '510104-CMP-03'))),
  'notIn', (SELECT json_build_object('totalCount', count(*) - 2) FROM compounds),
  'nested', (SELECT json_build_object('totalCount', count(*)) FROM issues i JOIN compounds c ON c.id = i.compound_id WHERE c.code = '510104-CMP-03' AND i.status <> 'CLOSED'))
