SELECT count(*)
  FROM free_texts AS t0
  WHERE CASE WHEN t0.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e1
  WHERE e1.id = t0.owner_issue_id AND e1.reported_at <= $1) IS TRUE END AND CASE WHEN t0.owner_issue_event_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issue_events AS e2
  WHERE e2.id = t0.owner_issue_event_id AND e2.at <= $1) IS TRUE END AND CASE WHEN t0.owner_reply_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM replies AS e3
  WHERE e3.id = t0.owner_reply_id AND e3.at <= $1) IS TRUE END AND CASE WHEN t0.owner_follow_up_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM follow_ups AS e4
  WHERE e4.id = t0.owner_follow_up_id AND e4.at <= $1) IS TRUE END;
SELECT t0.body AS c1, t0.owner_issue_id AS c2, j1.code AS c3, t0.owner_issue_event_id AS c4, t0.owner_reply_id AS c5, t0.owner_follow_up_id AS c6
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
  WHERE e4.id = t0.owner_follow_up_id AND e4.at <= $1) IS TRUE END
  ORDER BY t0.created_at, t0.id
  LIMIT $2) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.owner_issue_id AND j1.reported_at <= $1
  ORDER BY t0.created_at, t0.id;
SELECT count(*)
  FROM identifiers AS t0
  WHERE CASE WHEN t0.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e1
  WHERE e1.id = t0.owner_issue_id AND e1.reported_at <= $1) IS TRUE END AND t0.scheme = $2;
SELECT t0.value AS c1, t0.owner_area_id AS c2, t0.owner_community_id AS c3, t0.owner_compound_id AS c4, t0.owner_grid_id AS c5, t0.owner_organization_id AS c6, t0.owner_property_project_id AS c7, t0.owner_party_organization_id AS c8, t0.owner_volunteer_team_id AS c9, t0.owner_volunteer_id AS c10, t0.owner_issue_id AS c11, j1.code AS c12
  FROM (SELECT t0.value, t0.owner_area_id, t0.owner_community_id, t0.owner_compound_id, t0.owner_grid_id, t0.owner_organization_id, t0.owner_property_project_id, t0.owner_party_organization_id, t0.owner_volunteer_team_id, t0.owner_volunteer_id, t0.owner_issue_id, t0.scheme, t0.id
  FROM identifiers AS t0
  WHERE CASE WHEN t0.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e1
  WHERE e1.id = t0.owner_issue_id AND e1.reported_at <= $1) IS TRUE END AND t0.scheme = $2
  ORDER BY t0.scheme, t0.value, t0.id
  LIMIT $3) AS t0
  LEFT JOIN issues AS j1 ON j1.id = t0.owner_issue_id AND j1.reported_at <= $1
  ORDER BY t0.scheme, t0.value, t0.id;
