-- $1 from
-- $2 at
-- $3 day
SELECT json_build_object('data', json_build_object('communities', json_build_object('nodes', (
  SELECT coalesce(json_agg(json_build_object('code', c.code, 'name', c.name,
           'compounds', json_build_object('nodes', (
    SELECT coalesce(json_agg(json_build_object('code', p.code, 'name', p.name,
             'issues', json_build_object('nodes', (
      SELECT coalesce(json_agg(json_build_object('code', i.code, 'title', i.title, 'status', i.status,
               'reportedAt', i.reported_at, 'issueEvents', json_build_object('nodes', (
        SELECT coalesce(json_agg(json_build_object('action', e.action, 'at', e.at)), '[]')
          FROM (SELECT action, at
                  FROM issue_events
                 WHERE issue_id = i.id AND at <= $2
                 ORDER BY seq LIMIT 3) AS e)))), '[]')
        FROM (SELECT id, code, title, status, reported_at
                FROM issues
               WHERE compound_id = p.id AND reported_at <= $2
               ORDER BY reported_at DESC, code LIMIT 10) AS i)))), '[]')
      FROM (SELECT id, code, name
              FROM compounds
             WHERE community_id = c.id
             ORDER BY code LIMIT 10) AS p)))), '[]')
    FROM (SELECT c.id, c.code, c.name FROM communities AS c
     WHERE c.code >= $1
       AND (c.valid_from IS NULL OR c.valid_from <= $3) AND (c.valid_to IS NULL OR c.valid_to > $3)
     ORDER BY c.code LIMIT 10) AS c))))
