-- Without a period whenever; what was never accepted is not accepted in any.
WITH :issues,
a AS (SELECT * FROM i WHERE accepted_at IS NOT NULL AND status NOT IN ('MERGED', 'REJECTED', 'WITHDRAWN')),
r AS (SELECT count(*) AS n, count(*) FILTER (WHERE nature = 'COMPLAINT') AS cd, count(*) FILTER (WHERE nature = 'COMPLAINT' AND status IN ('RESOLVED', 'CLOSED')) AS cn, count(first_response_at) AS hn FROM a)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT json_build_array(json_build_object('accepted', json_build_object('value', n, 'count', n), 'rate', json_build_object('value', round(cn::numeric / nullif(cd, 0), 4), 'numerator', cn, 'denominator', cd, 'count', cd), 'heard', json_build_object('value', round(hn::numeric / nullif(n, 0), 4), 'numerator', hn, 'denominator', n, 'count', n))) FROM r)))
