-- When issues stood still: from a step to ON_HOLD to the next step to another status, or till now.
hold AS (SELECT issue_id, at AS f, coalesce((SELECT min(n.at) FROM issue_events n WHERE n.issue_id = e.issue_id AND n.to_status <> 'ON_HOLD' AND (n.at, n.seq) > (e.at, e.seq) AND n.at <= $1), $1) AS t
  FROM issue_events e WHERE to_status = 'ON_HOLD' AND at <= $1)
