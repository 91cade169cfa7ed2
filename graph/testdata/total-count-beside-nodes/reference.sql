SELECT json_build_object('volunteerTeams', json_build_object('totalCount', count(*), 'nodes', json_agg(json_build_object('name', t.name, 'volunteers', (
  SELECT json_build_object('totalCount', count(*),
    'nodes', coalesce(json_agg(json_build_object('name', v.name, 'totalHours', v.total_hours::text)) FILTER (WHERE v.n = 1), '[]'))
  FROM (SELECT v.*, row_number() OVER (ORDER BY total_hours DESC, code) AS n FROM volunteers v JOIN team_volunteers tv ON tv.volunteer_id = v.id
    WHERE tv.team_id = t.id AND v.star_level >= 2 AND daterange(tv.valid_from, tv.valid_to) @> DATE '2023-12-01') v)) ORDER BY t.code)))
FROM volunteer_teams t WHERE t.swallow IS NOT NULL
