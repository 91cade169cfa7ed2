-- The time of each issue is made hours before the mean is taken.
-- $1 from
-- $2 to
-- $3 at
SELECT '{"data":{"issueGroups":{"nodes":[' || coalesce(string_agg(
         '{"key":{"community":{"node":{"code":' || to_json(c.code) || ',"name":' || to_json(c.name)
           || '}}},"count":' || g.n || ',"hours":' || coalesce(round(g.took, 2)::float8::text, 'null') || '}',
         ',' ORDER BY c.code), '') || ']}}}'
  FROM (SELECT community_id, count(*) AS n, avg(extract(epoch FROM resolved_at - reported_at) / 3600) AS took
          FROM issues
         WHERE reported_at >= $1 AND reported_at < $2 AND reported_at <= $3
         GROUP BY community_id) AS g
  JOIN communities AS c ON c.id = g.community_id
