-- Counted by the clock of the report.
WITH :issues,
r AS (SELECT c.code, count(*) FILTER (WHERE status NOT IN ('MERGED', 'REJECTED', 'WITHDRAWN') AND EXISTS (SELECT FROM issues o WHERE o.compound_id = i.compound_id AND o.category_id = i.category_id AND o.reported_at < i.reported_at AND o.reported_at >= i.reported_at - interval '30 days')) AS a, count(*) AS n
  FROM i LEFT JOIN compounds c ON c.id = i.compound_id WHERE nature = 'COMPLAINT' AND reported_at >= '2023-01-01T00:00:00+08:00' AND reported_at < '2023-12-01T00:00:00+08:00' GROUP BY 1 ORDER BY a DESC, 1 NULLS LAST LIMIT 10)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('compound', json_build_object('node', CASE WHEN code IS NOT NULL THEN json_build_object('code', code) END)), 'again', json_build_object('value', a), 'n', n) ORDER BY a DESC, code NULLS LAST), '[]'::json) FROM r)))
