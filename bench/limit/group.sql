-- How many issues each community had in a month, and how long they took on average:
-- times are added as they are, and made hours once a community.
-- $1 from
-- $2 to
-- $3 at
SELECT '{"data":{"issueGroups":{"nodes":[' || coalesce(string_agg(
         '{"key":{"community":{"node":{"code":' || to_json(c.code) || ',"name":' || to_json(c.name)
           || '}}},"count":' || g.n || ',"hours":' || coalesce(round(extract(epoch FROM g.took) / 3600, 2)::float8::text, 'null') || '}',
         ',' ORDER BY c.code), '') || ']}}}'
  FROM (SELECT community_id, count(*) AS n, avg(resolved_at - reported_at) AS took
          FROM issues
         WHERE reported_at >= $1 AND reported_at < $2 AND reported_at <= $3
         GROUP BY community_id) AS g
  JOIN communities AS c ON c.id = g.community_id
