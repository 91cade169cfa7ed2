SELECT json_build_object('area', (
  SELECT json_build_object('name', d.name, 'children', json_build_object('nodes', (
    SELECT coalesce(json_agg(json_build_object('name', s.name, 'communities', json_build_object('nodes', (
      SELECT coalesce(json_agg(json_build_object('name', c.name, 'compounds', json_build_object('nodes', (
        SELECT coalesce(json_agg(json_build_object('name', p.name, 'issues', json_build_object(
          'totalCount', (SELECT count(*) FROM issues i WHERE i.compound_id = p.id
            AND i.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW')),
          'nodes', (
            SELECT coalesce(json_agg(json_build_object('title', i.title, 'status', i.status,
              'assignments', json_build_object('nodes', (
                SELECT coalesce(json_agg(json_build_object('role', a.role, 'organization', json_build_object('name', o.name))
                  ORDER BY a.assigned_at DESC, a.id), '[]')
                FROM assignments a JOIN organizations o ON o.id = a.organization_id WHERE a.issue_id = i.id)))
              ORDER BY i.reported_at DESC, i.code), '[]')
            FROM (SELECT * FROM issues i WHERE i.compound_id = p.id
              AND i.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW')
              ORDER BY i.reported_at DESC, i.code LIMIT 2) i))) ORDER BY p.code), '[]')
        FROM (SELECT * FROM compounds p WHERE p.community_id = c.id ORDER BY p.code LIMIT 1) p))) ORDER BY c.code), '[]')
      FROM (SELECT * FROM communities c WHERE c.street_id = s.id AND daterange(c.valid_from, c.valid_to) @> DATE '2023-12-01'
        AND EXISTS (SELECT FROM compounds p WHERE p.community_id = c.id AND p.kind <> 'OFFICE_TOWER')
        ORDER BY c.code LIMIT 2) c))) ORDER BY s.code), '[]')
    FROM areas s WHERE s.parent_id = d.id AND daterange(s.valid_from, s.valid_to) @> DATE '2023-12-01'
      AND EXISTS (SELECT FROM communities c JOIN compounds p ON p.community_id = c.id
        WHERE c.street_id = s.id AND daterange(c.valid_from, c.valid_to) @> DATE '2023-12-01'))))
  FROM areas d WHERE d.code = '510104'))
