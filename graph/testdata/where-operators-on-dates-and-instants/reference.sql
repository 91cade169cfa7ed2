SELECT json_build_object(
  'eq', (SELECT json_build_object('nodes', json_agg(json_build_object('code', code, 'reportedAt', to_char(reported_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'))))
    FROM issues WHERE reported_at = '2023-11-30T10:05:00+08:00'),
  'ne', (SELECT json_build_object('nodes', json_agg(json_build_object('code', code) ORDER BY reported_at DESC, code))
    FROM issues WHERE code IN ('510104-2023-000118', '510104-2023-000120')),
  'in', (SELECT json_build_object('nodes', json_agg(json_build_object('code', code) ORDER BY reported_at DESC, code))
    FROM issues WHERE code IN ('510104-2023-000119', '510104-2023-000120')),
  'notIn', (SELECT json_build_object('nodes', json_agg(json_build_object('code', code) ORDER BY reported_at DESC, code))
    FROM issues WHERE reported_at >= '2023-11-30T00:00:00+08:00' AND reported_at <> '2023-11-30T10:05:00+08:00'),
  'halfOpen', (SELECT json_build_object('nodes', json_agg(json_build_object('code', code) ORDER BY reported_at DESC, code))
    FROM issues WHERE code IN ('510104-2023-000001', '510104-2023-000002')),
  'open', (SELECT json_build_object('nodes', json_agg(json_build_object('code', code) ORDER BY reported_at DESC, code))
    FROM issues WHERE code IN ('510104-2023-000002', '510104-2023-000003')),
  'never', (SELECT json_build_object('totalCount', count(*) - count(due_at)) FROM issues),
  'from', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'validFrom', valid_from) ORDER BY code))
    FROM property_projects WHERE valid_from >= '2021-07-01' AND daterange(valid_from, valid_to) @> DATE '2023-12-01'),
  'before', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'validFrom', valid_from) ORDER BY code))
    FROM property_projects WHERE valid_from < '2020-01-01' AND daterange(valid_from, valid_to) @> DATE '2023-12-01'),
  'founded', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'foundedOn', founded_on) ORDER BY code))
    FROM organizations WHERE founded_on = '2021-05-16'))
