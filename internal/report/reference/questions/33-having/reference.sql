WITH :issues,
k AS (SELECT c.code, c.name, count(*) AS n, count(*) FILTER (WHERE nature = 'COMPLAINT') AS co, round(count(*) FILTER (WHERE reopen_count >= 1)::numeric / nullif(count(*) FILTER (WHERE resolved_at IS NOT NULL), 0), 4) AS again
  FROM i LEFT JOIN compounds c ON c.id = compound_id GROUP BY 1, 2),
r AS (SELECT * FROM k WHERE co >= 2 OR again > 0.05 AND n > 10)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('compound', json_build_object('node', CASE WHEN code IS NOT NULL THEN json_build_object('code', code, 'name', name) END)), 'n', n, 'complaints', co, 'again', again) ORDER BY co DESC, n DESC, code NULLS LAST), '[]'::json) FROM r), 'totalCount', (SELECT count(*) FROM r)))
