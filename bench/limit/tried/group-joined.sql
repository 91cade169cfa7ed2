-- The communities are joined before they are counted, and json_agg makes the list.
-- $1 from
-- $2 to
-- $3 at
SELECT '{"data":{"issueGroups":{"nodes":' || coalesce(json_agg(json_build_object(
         'key', json_build_object('community', json_build_object('node', json_build_object('code', code, 'name', name))),
         'count', n, 'hours', round(extract(epoch FROM took) / 3600, 2)::float8) ORDER BY code)::text, '[]') || '}}}'
  FROM (SELECT c.code, c.name, count(*) AS n, avg(i.resolved_at - i.reported_at) AS took
          FROM issues AS i JOIN communities AS c ON c.id = i.community_id
         WHERE i.reported_at >= $1 AND i.reported_at < $2 AND i.reported_at <= $3
         GROUP BY c.code, c.name) AS g
