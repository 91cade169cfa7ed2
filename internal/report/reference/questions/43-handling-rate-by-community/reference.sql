-- Complaints accepted in the year; resolved or closed ones are handled; a community without complaints has no rate, and is there for its other issues of the year.
WITH :issues,
r AS (SELECT m.code, count(*) AS al, count(*) FILTER (WHERE c) AS d, count(*) FILTER (WHERE c AND status IN ('RESOLVED', 'CLOSED')) AS n
  FROM (SELECT *, nature = 'COMPLAINT' AND status NOT IN ('MERGED', 'REJECTED', 'WITHDRAWN') AS c FROM i WHERE accepted_at >= '2023-01-01T00:00:00+08:00' AND accepted_at < '2023-12-01T00:00:00+08:00') AS i JOIN communities m ON m.id = community_id GROUP BY 1)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('community', json_build_object('node', json_build_object('code', code))), 'n', al, 'rate', json_build_object('value', round(n::numeric / nullif(d, 0), 4), 'numerator', n, 'denominator', d, 'count', d)) ORDER BY code), '[]'::json) FROM r)))
