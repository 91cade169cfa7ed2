SELECT json_build_object(
  'eq', (SELECT json_build_object('nodes', json_agg(json_build_object('code', code, 'urgency', urgency) ORDER BY reported_at DESC, code))
    FROM issues WHERE urgency = 'EMERGENCY'),
  'ne', (SELECT json_build_object('nodes', json_agg(json_build_object('code', code) ORDER BY reported_at DESC, code))
    FROM issues WHERE status <> 'CLOSED' AND nature <> 'COMPLAINT' AND hazard),
  'in', (SELECT json_build_object('nodes', json_agg(json_build_object('code', code, 'status', status) ORDER BY reported_at DESC, code))
    FROM issues WHERE status = 'WITHDRAWN' OR status = 'REJECTED'),
  'notIn', (SELECT json_build_object('totalCount', count(*)) FROM issues WHERE status NOT IN ('CLOSED', 'IN_PROGRESS', 'MERGED')),
  'isNull', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name) ORDER BY code)) FROM volunteer_teams WHERE swallow IS NULL),
  'isNotNull', (SELECT json_build_object('totalCount', count(swallow)) FROM volunteer_teams),
  'neOfNullable', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'swallow', swallow) ORDER BY code))
    FROM volunteer_teams WHERE swallow IS DISTINCT FROM 'CRAFT'),
  'fenced', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'fenced', fenced) ORDER BY code)) FROM compounds WHERE fenced),
  'notFenced', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'fenced', fenced) ORDER BY code))
    FROM compounds WHERE fenced IS NOT TRUE))
