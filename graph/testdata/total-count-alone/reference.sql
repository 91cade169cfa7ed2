SELECT json_build_object(
  'issues', (SELECT json_build_object('totalCount', count(*)) FROM issues WHERE reported_at <= '2023-12-01T00:00:00+08:00'),
  'closed', (SELECT json_build_object('totalCount', count(*)) FROM issues WHERE status = 'CLOSED'),
  'areas', (SELECT json_build_object('nodes', json_agg(json_build_object('name', a.name,
      'districtCommunities', (SELECT json_build_object('totalCount', count(*)) FROM communities c
        WHERE c.district_id = a.id AND daterange(c.valid_from, c.valid_to) @> DATE '2023-12-01'),
      'organizations', (SELECT json_build_object('totalCount', count(*)) FROM organizations o WHERE o.district_id = a.id))))
    FROM areas a WHERE a.level = 'DISTRICT'))
