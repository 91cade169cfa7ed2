WITH v AS (SELECT v.*, tv.team_id, t.swallow, t.name AS team, t.code AS team_code FROM team_volunteers tv JOIN volunteers v ON v.id = tv.volunteer_id JOIN volunteer_teams t ON t.id = tv.team_id
  WHERE t.swallow IS NOT NULL AND daterange(tv.valid_from, tv.valid_to) @> DATE '2023-12-01')
SELECT json_build_object('volunteerTeams', json_build_object('nodes', (SELECT json_agg(o ORDER BY code) FROM (
  SELECT t.code, json_build_object('name', t.name, 'swallowLabel', t.name,
    'volunteers', json_build_object('totalCount', count(*)),
    'star0', json_build_object('totalCount', count(*) FILTER (WHERE v.star_level = 0)),
    'star1', json_build_object('totalCount', count(*) FILTER (WHERE v.star_level = 1)),
    'star2', json_build_object('totalCount', count(*) FILTER (WHERE v.star_level = 2)),
    'star3', json_build_object('totalCount', count(*) FILTER (WHERE v.star_level = 3)),
    'partyMembers', json_build_object('totalCount', count(*) FILTER (WHERE EXISTS (SELECT FROM memberships m
      WHERE m.person_id = v.person_id AND m.role = 'PARTY_MEMBER' AND daterange(m.valid_from, m.valid_to) @> DATE '2023-12-01'))),
    'serviceRecords', (SELECT json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('name', r.name, 'startedAt', to_char(r.started_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"'),
        'hours', r.hours::text, 'volunteer', json_build_object('name', r.volunteer, 'starLevel', r.star_level)) ORDER BY n) FILTER (WHERE n <= 2))
      FROM (SELECT r.*, w.name AS volunteer, w.star_level, row_number() OVER (ORDER BY r.started_at DESC, r.code) AS n
        FROM service_records r JOIN volunteers w ON w.id = r.volunteer_id WHERE r.team_id = t.id AND r.status = 'CONFIRMED'
        AND r.started_at >= '2023-01-01T00:00:00+08:00' AND r.started_at < '2023-12-01T00:00:00+08:00') r)) AS o
  FROM volunteer_teams t JOIN v ON v.team_id = t.id GROUP BY t.id) x)),
  'inTeams', (SELECT json_build_object('totalCount', count(*)) FROM v),
  'people', (SELECT json_build_object('totalCount', count(DISTINCT id)) FROM v),
  'inTwo', (SELECT json_build_object('nodes', json_agg(json_build_object('name', name, 'volunteerTeams', json_build_object('nodes', teams)) ORDER BY code))
    FROM (SELECT code, name, json_agg(json_build_object('name', team) ORDER BY team_code) AS teams FROM v GROUP BY code, name
      HAVING bool_or(swallow = 'WARM_HEART') AND count(*) > 1) x))
