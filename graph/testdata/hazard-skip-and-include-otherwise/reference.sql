SELECT json_build_object('community', (SELECT json_build_object('code', c.code,
    'compounds', (SELECT json_build_object('nodes', json_agg(json_build_object('kind', kind) ORDER BY code)) FROM compounds WHERE community_id = c.id),
    'issues', (SELECT json_build_object('totalCount', count(*)) FROM issues WHERE community_id = c.id)) FROM communities c WHERE c.code = '510104026013'),
  'all', (SELECT json_build_object('totalCount', count(*)) FROM communities WHERE valid_to IS NULL))
