WITH :issues, :needed, :ratings,
r AS (SELECT upper(replace(needed.t, ' ', '_')) AS t, EXISTS (SELECT FROM issues o WHERE o.compound_id = i.compound_id AND o.category_id = i.category_id AND o.reported_at < i.reported_at AND o.reported_at >= i.reported_at - interval '30 days') AS again, score, count(*) AS n, sum(i.reopen_count) AS re
  FROM i LEFT JOIN needed USING (id) LEFT JOIN latest ON issue_id = i.id GROUP BY 1, 2, 3 ORDER BY 1 NULLS LAST, 2, 3 LIMIT 300)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('timeliness', t, 'repeated', again, 'latestScore', score), 'n', n, 'reopened', re, 'score', score) ORDER BY t COLLATE "C" NULLS LAST, again, score NULLS LAST), '[]'::json) FROM r)))
