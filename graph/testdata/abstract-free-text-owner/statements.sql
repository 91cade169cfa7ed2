SELECT t0.body AS c1, t0.owner_issue_id AS c2, j1.title AS c3, t0.owner_issue_event_id AS c4, j2.action AS c5, j3.code AS c6, j3.id AS c7, t0.owner_reply_id AS c8, j4.seq AS c9, j5.name AS c10, j5.id AS c11, t0.owner_follow_up_id AS c12, j6.method AS c13, j7.code AS c14, j7.id AS c15
  FROM (SELECT t0.body, t0.owner_issue_id, t0.owner_issue_event_id, t0.owner_reply_id, t0.owner_follow_up_id, t0.created_at, t0.id
  FROM free_texts AS t0
  WHERE CASE WHEN t0.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e1
  WHERE e1.id = t0.owner_issue_id AND e1.reported_at <= $1) IS TRUE END AND CASE WHEN t0.owner_issue_event_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issue_events AS e2
  WHERE e2.id = t0.owner_issue_event_id AND e2.at <= $1) IS TRUE END AND CASE WHEN t0.owner_reply_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM replies AS e3
  WHERE e3.id = t0.owner_reply_id AND e3.at <= $1) IS TRUE END AND CASE WHEN t0.owner_follow_up_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM follow_ups AS e4
  WHERE e4.id = t0.owner_follow_up_id AND e4.at <= $1) IS TRUE END AND t0.owner_issue_id = (SELECT e5.id
  FROM issues AS e5
  WHERE e5.reported_at <= $1 AND e5.code = $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.owner_issue_id AND j1.reported_at <= $1
  LEFT JOIN issue_events AS j2 ON j2.id = t0.owner_issue_event_id AND j2.at <= $1
  LEFT JOIN issues AS j3 ON j3.id = j2.issue_id AND j3.reported_at <= $1
  LEFT JOIN replies AS j4 ON j4.id = t0.owner_reply_id AND j4.at <= $1
  LEFT JOIN organizations AS j5 ON j5.id = j4.organization_id
  LEFT JOIN follow_ups AS j6 ON j6.id = t0.owner_follow_up_id AND j6.at <= $1
  LEFT JOIN issues AS j7 ON j7.id = j6.issue_id AND j7.reported_at <= $1
  ORDER BY t0.created_at, t0.id;
SELECT t0.body AS c1, t0.owner_issue_id AS c2, j1.title AS c3, t0.owner_issue_event_id AS c4, j2.action AS c5, j3.code AS c6, j3.id AS c7, t0.owner_reply_id AS c8, j4.seq AS c9, j5.name AS c10, j5.id AS c11, t0.owner_follow_up_id AS c12, j6.method AS c13, j7.code AS c14, j7.id AS c15
  FROM (SELECT t0.body, t0.owner_issue_id, t0.owner_issue_event_id, t0.owner_reply_id, t0.owner_follow_up_id, t0.created_at, t0.id
  FROM free_texts AS t0
  WHERE CASE WHEN t0.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e1
  WHERE e1.id = t0.owner_issue_id AND e1.reported_at <= $1) IS TRUE END AND CASE WHEN t0.owner_issue_event_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issue_events AS e2
  WHERE e2.id = t0.owner_issue_event_id AND e2.at <= $1) IS TRUE END AND CASE WHEN t0.owner_reply_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM replies AS e3
  WHERE e3.id = t0.owner_reply_id AND e3.at <= $1) IS TRUE END AND CASE WHEN t0.owner_follow_up_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM follow_ups AS e4
  WHERE e4.id = t0.owner_follow_up_id AND e4.at <= $1) IS TRUE END AND EXISTS (SELECT 1
  FROM issue_events AS e5
  WHERE e5.id = t0.owner_issue_event_id AND e5.at <= $1 AND e5.issue_id = (SELECT e6.id
  FROM issues AS e6
  WHERE e6.reported_at <= $1 AND e6.code = $2))
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.owner_issue_id AND j1.reported_at <= $1
  LEFT JOIN issue_events AS j2 ON j2.id = t0.owner_issue_event_id AND j2.at <= $1
  LEFT JOIN issues AS j3 ON j3.id = j2.issue_id AND j3.reported_at <= $1
  LEFT JOIN replies AS j4 ON j4.id = t0.owner_reply_id AND j4.at <= $1
  LEFT JOIN organizations AS j5 ON j5.id = j4.organization_id
  LEFT JOIN follow_ups AS j6 ON j6.id = t0.owner_follow_up_id AND j6.at <= $1
  LEFT JOIN issues AS j7 ON j7.id = j6.issue_id AND j7.reported_at <= $1
  ORDER BY t0.created_at, t0.id;
SELECT t0.body AS c1, t0.owner_issue_id AS c2, j1.title AS c3, t0.owner_issue_event_id AS c4, j2.action AS c5, j3.code AS c6, j3.id AS c7, t0.owner_reply_id AS c8, j4.seq AS c9, j5.name AS c10, j5.id AS c11, t0.owner_follow_up_id AS c12, j6.method AS c13, j7.code AS c14, j7.id AS c15
  FROM (SELECT t0.body, t0.owner_issue_id, t0.owner_issue_event_id, t0.owner_reply_id, t0.owner_follow_up_id, t0.created_at, t0.id
  FROM free_texts AS t0
  WHERE CASE WHEN t0.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e1
  WHERE e1.id = t0.owner_issue_id AND e1.reported_at <= $1) IS TRUE END AND CASE WHEN t0.owner_issue_event_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issue_events AS e2
  WHERE e2.id = t0.owner_issue_event_id AND e2.at <= $1) IS TRUE END AND CASE WHEN t0.owner_reply_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM replies AS e3
  WHERE e3.id = t0.owner_reply_id AND e3.at <= $1) IS TRUE END AND CASE WHEN t0.owner_follow_up_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM follow_ups AS e4
  WHERE e4.id = t0.owner_follow_up_id AND e4.at <= $1) IS TRUE END AND EXISTS (SELECT 1
  FROM replies AS e5
  WHERE e5.id = t0.owner_reply_id AND e5.at <= $1 AND e5.issue_id = (SELECT e6.id
  FROM issues AS e6
  WHERE e6.reported_at <= $1 AND e6.code = $2) AND e5.seq = $3)
  ORDER BY t0.created_at, t0.id
  LIMIT $4) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.owner_issue_id AND j1.reported_at <= $1
  LEFT JOIN issue_events AS j2 ON j2.id = t0.owner_issue_event_id AND j2.at <= $1
  LEFT JOIN issues AS j3 ON j3.id = j2.issue_id AND j3.reported_at <= $1
  LEFT JOIN replies AS j4 ON j4.id = t0.owner_reply_id AND j4.at <= $1
  LEFT JOIN organizations AS j5 ON j5.id = j4.organization_id
  LEFT JOIN follow_ups AS j6 ON j6.id = t0.owner_follow_up_id AND j6.at <= $1
  LEFT JOIN issues AS j7 ON j7.id = j6.issue_id AND j7.reported_at <= $1
  ORDER BY t0.created_at, t0.id;
SELECT t0.body AS c1, t0.owner_issue_id AS c2, j1.title AS c3, t0.owner_issue_event_id AS c4, j2.action AS c5, j3.code AS c6, j3.id AS c7, t0.owner_reply_id AS c8, j4.seq AS c9, j5.name AS c10, j5.id AS c11, t0.owner_follow_up_id AS c12, j6.method AS c13, j7.code AS c14, j7.id AS c15
  FROM (SELECT t0.body, t0.owner_issue_id, t0.owner_issue_event_id, t0.owner_reply_id, t0.owner_follow_up_id, t0.created_at, t0.id
  FROM free_texts AS t0
  WHERE CASE WHEN t0.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e1
  WHERE e1.id = t0.owner_issue_id AND e1.reported_at <= $1) IS TRUE END AND CASE WHEN t0.owner_issue_event_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issue_events AS e2
  WHERE e2.id = t0.owner_issue_event_id AND e2.at <= $1) IS TRUE END AND CASE WHEN t0.owner_reply_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM replies AS e3
  WHERE e3.id = t0.owner_reply_id AND e3.at <= $1) IS TRUE END AND CASE WHEN t0.owner_follow_up_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM follow_ups AS e4
  WHERE e4.id = t0.owner_follow_up_id AND e4.at <= $1) IS TRUE END AND EXISTS (SELECT 1
  FROM follow_ups AS e5
  WHERE e5.id = t0.owner_follow_up_id AND e5.at <= $1 AND e5.resolved_said = $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.owner_issue_id AND j1.reported_at <= $1
  LEFT JOIN issue_events AS j2 ON j2.id = t0.owner_issue_event_id AND j2.at <= $1
  LEFT JOIN issues AS j3 ON j3.id = j2.issue_id AND j3.reported_at <= $1
  LEFT JOIN replies AS j4 ON j4.id = t0.owner_reply_id AND j4.at <= $1
  LEFT JOIN organizations AS j5 ON j5.id = j4.organization_id
  LEFT JOIN follow_ups AS j6 ON j6.id = t0.owner_follow_up_id AND j6.at <= $1
  LEFT JOIN issues AS j7 ON j7.id = j6.issue_id AND j7.reported_at <= $1
  ORDER BY t0.created_at, t0.id;
