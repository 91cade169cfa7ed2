-- Needed are accepted issues whose deadline lies in the period; the last resolution decides; reopened and not done is pending; on hold the clock stands still.
needed AS (SELECT *, CASE WHEN status IN ('RESOLVED', 'CLOSED') THEN CASE WHEN resolved_at <= due_at THEN 'done in time' ELSE 'done late' END
    WHEN status <> 'ON_HOLD' AND due_at < $1 THEN 'pending late' ELSE 'pending in time' END AS t
  FROM i WHERE accepted_at IS NOT NULL AND due_at IS NOT NULL AND status NOT IN ('MERGED', 'REJECTED', 'WITHDRAWN'))
