-- Values of closed lists are put in as they are: a check keeps them plain.
-- $1 from
-- $2 at
-- $3 day
SELECT '{"data":{"communities":{"nodes":[' || coalesce(string_agg(
    '{"code":' || to_json(c.code) || ',"name":' || to_json(c.name)
    || ',"compounds":{"nodes":[' || pl.nodes || ']}}', ',' ORDER BY c.code), '') || ']}}}'
  FROM (SELECT c.id, c.code, c.name FROM communities AS c
     WHERE c.code >= $1
       AND (c.valid_from IS NULL OR c.valid_from <= $3) AND (c.valid_to IS NULL OR c.valid_to > $3)
     ORDER BY c.code LIMIT 10) AS c
 CROSS JOIN LATERAL (
   SELECT coalesce(string_agg('{"code":' || to_json(p.code) || ',"name":' || to_json(p.name)
            || ',"issues":{"nodes":[' || il.nodes || ']}}', ',' ORDER BY p.code), '') AS nodes
     FROM (SELECT id, code, name
             FROM compounds
            WHERE community_id = c.id
            ORDER BY code LIMIT 10) AS p
    CROSS JOIN LATERAL (
      SELECT coalesce(string_agg('{"code":' || to_json(i.code) || ',"title":' || to_json(i.title)
               || ',"status":"' || i.status || '","reportedAt":' || to_json(i.reported_at)
               || ',"issueEvents":{"nodes":[' || el.nodes || ']}}', ','
               ORDER BY i.reported_at DESC, i.code), '') AS nodes
        FROM (SELECT id, code, title, status, reported_at
                FROM issues
               WHERE compound_id = p.id AND reported_at <= $2
               ORDER BY reported_at DESC, code LIMIT 10) AS i
       CROSS JOIN LATERAL (
         SELECT coalesce(string_agg('{"action":"' || e.action || '","at":' || to_json(e.at) || '}', ','
                  ORDER BY e.seq), '') AS nodes
           FROM (SELECT seq, action, at
                   FROM issue_events
                  WHERE issue_id = i.id AND at <= $2
                  ORDER BY seq LIMIT 3) AS e) AS el) AS il) AS pl
