-- Of what has no value nothing counts; sums of nothing are 0, all else is null; 4 places half-up.
WITH :issues,
r AS (SELECT a.code, sum(reopen_count) AS s, round(avg(reopen_count), 4) AS av, max(reopen_count) AS mx,
  coalesce(sum(c.households), 0) AS homes, round(avg(c.households), 4) AS mean, min(c.households) AS least, max(c.households) AS most,
  round(stddev_samp(c.households), 4) AS spread, round((percentile_cont(0.5) WITHIN GROUP (ORDER BY c.households))::numeric, 4) AS middle,
  round((percentile_cont(0.9) WITHIN GROUP (ORDER BY c.households))::numeric, 4) AS high,
  round(avg(c.households) FILTER (WHERE c.kind = 'OLD_COURTYARD'), 4) AS old
  FROM i JOIN areas a ON a.id = street_id LEFT JOIN compounds c ON c.id = i.compound_id GROUP BY 1)
SELECT json_build_object('issueGroups', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('key', json_build_object('street', json_build_object('code', code)), 'sum', s, 'avg', av, 'max', mx, 'homes', homes, 'mean', mean, 'least', least, 'most', most, 'spread', spread, 'middle', middle, 'high', high, 'old', old) ORDER BY code), '[]'::json) FROM r)))
