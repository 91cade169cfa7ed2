-- Issues as they stood at the instant of the read: the status of the last event before it, not the one that is stored.
i AS (SELECT x.*, CASE WHEN now_accepted <= $1 THEN now_accepted END AS accepted_at, CASE WHEN now_response <= $1 THEN now_response END AS first_response_at,
    CASE WHEN now_accepted IS NULL OR now_accepted <= $1 THEN coalesce(due_then, now_due) END AS due_at,
    CASE WHEN now_resolved <= $1 THEN now_resolved WHEN status IN ('RESOLVED', 'CLOSED') THEN resolved_then END AS resolved_at
  FROM (SELECT id, code, title, nature, source, category_id, urgency, community_id, street_id, compound_id, grid_id, reporter_person_id, reporter_organization_id, hazard, reported_at,
      accepted_at AS now_accepted, first_response_at AS now_response, due_at AS now_due, resolved_at AS now_resolved,
      coalesce((SELECT to_status FROM issue_events e WHERE e.issue_id = n.id AND to_status IS NOT NULL AND at <= $1 ORDER BY at DESC, seq DESC LIMIT 1), status) AS status,
      (SELECT e.due_at FROM issue_events e WHERE e.issue_id = n.id AND e.due_at IS NOT NULL AND at <= $1 ORDER BY at DESC, seq DESC LIMIT 1) AS due_then,
      (SELECT max(at) FROM issue_events e WHERE e.issue_id = n.id AND action = 'RESOLVE' AND at <= $1) AS resolved_then,
      (SELECT count(*) FROM issue_events e WHERE e.issue_id = n.id AND action = 'REOPEN' AND at <= $1) AS reopen_count
    FROM issues n WHERE reported_at <= $1) AS x)
