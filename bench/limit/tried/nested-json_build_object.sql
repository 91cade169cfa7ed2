-- $1 from
-- $2 open
-- $3 at
-- $4 day
SELECT json_build_object('data', json_build_object('communities', json_build_object('nodes',
    coalesce(json_agg(json_build_object('code', c.code, 'name', c.name,
      'issues', json_build_object('nodes', l.nodes)) ORDER BY c.code), '[]'))))
  FROM (SELECT id, code, name
          FROM communities
         WHERE code >= $1
           AND (valid_from IS NULL OR valid_from <= $4) AND (valid_to IS NULL OR valid_to > $4)
         ORDER BY code LIMIT 50) AS c
 CROSS JOIN LATERAL (
   SELECT coalesce(json_agg(json_build_object(
            'code', i.code, 'title', i.title, 'status', i.status, 'reportedAt', i.reported_at,
            'compound', CASE WHEN p.id IS NOT NULL THEN json_build_object('name', p.name) END,
            'grid', CASE WHEN g.id IS NOT NULL THEN json_build_object('name', g.name) END)
            ORDER BY i.reported_at DESC, i.code), '[]') AS nodes
     FROM (SELECT code, title, status, reported_at, compound_id, grid_id
             FROM issues
            WHERE community_id = c.id AND status = ANY ($2) AND reported_at <= $3
            ORDER BY reported_at DESC, code LIMIT 5) AS i
     LEFT JOIN compounds AS p ON p.id = i.compound_id
     LEFT JOIN grids AS g ON g.id = i.grid_id) AS l
