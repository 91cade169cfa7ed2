WITH :issues,
k AS (SELECT m.code, m.households AS homes, count(*) AS n, count(*) FILTER (WHERE status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW')) AS o
  FROM i JOIN communities m ON m.id = community_id GROUP BY 1, 2),
r AS (SELECT *, round(n::numeric / nullif(homes, 0), 4) AS each, round(o::numeric / nullif(n, 0), 4) AS part, n - o AS rest FROM k)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('community', json_build_object('node', json_build_object('code', code))), 'n', n, 'homes', homes, 'open', o, 'each', each, 'part', part, 'rest', rest) ORDER BY code), '[]'::json) FROM r)))
