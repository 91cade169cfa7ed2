-- Rows of the one condition divided by rows of the other, which need not hold the first; null over none.
WITH :issues,
r AS (SELECT source, round(count(*) FILTER (WHERE status IN ('RESOLVED', 'CLOSED'))::numeric / nullif(count(*), 0), 4) AS done,
  round(count(*) FILTER (WHERE nature = 'COMPLAINT')::numeric / nullif(count(*) FILTER (WHERE nature = 'CONSULTATION'), 0), 4) AS mix,
  round(count(*) FILTER (WHERE urgency = 'URGENT' AND reopen_count >= 1)::numeric / nullif(count(*) FILTER (WHERE urgency = 'URGENT' AND resolved_at IS NOT NULL), 0), 4) AS late FROM i GROUP BY 1)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('source', source), 'done', done, 'mix', mix, 'late', late) ORDER BY source COLLATE "C"), '[]'::json) FROM r)))
