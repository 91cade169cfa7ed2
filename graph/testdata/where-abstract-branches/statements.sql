SELECT t0.role AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.role, t0.person_id, t0.created_at, t0.id
  FROM memberships AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND t0.target_grid_id = (SELECT e1.id
  FROM grids AS e1
  WHERE e1.code = $2)
  ORDER BY t0.created_at, t0.id
  LIMIT $3) AS t0
  LEFT JOIN persons AS j1 ON j1.id = t0.person_id
  ORDER BY t0.created_at, t0.id;
SELECT t0.role AS c1, j1.name AS c2, j1.id AS c3
  FROM (SELECT t0.role, t0.person_id, t0.id
  FROM memberships AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND (t0.target_grid_id = (SELECT e1.id
  FROM grids AS e1
  WHERE e1.code = $2) OR t0.target_property_project_id = (SELECT e2.id
  FROM property_projects AS e2
  WHERE e2.code = $3)) AND t0.role = ANY($4)
  ORDER BY t0.role, t0.id
  LIMIT $5) AS t0
  LEFT JOIN persons AS j1 ON j1.id = t0.person_id
  ORDER BY t0.role, t0.id;
SELECT t0.title AS c1
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND EXISTS (SELECT 1
  FROM organizations AS e1
  WHERE e1.id = t0.reporter_organization_id AND EXISTS (SELECT 1
  FROM occupancies AS m3
  JOIN compounds AS e2 ON e2.id = m3.compound_id
  WHERE m3.enterprise_id = e1.id AND (m3.valid_from IS NULL OR m3.valid_from <= $2) AND (m3.valid_to IS NULL OR m3.valid_to > $2) AND e2.name = $3)) AND (t0.status = $4) IS NOT TRUE
  ORDER BY t0.reported_at DESC, t0.code
  LIMIT $5;
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND EXISTS (SELECT 1
  FROM organizations AS e1
  WHERE e1.id = t0.reporter_organization_id);
SELECT count(*)
  FROM issues AS t0
  WHERE t0.reported_at <= $1 AND ((EXISTS (SELECT 1
  FROM organizations AS e1
  WHERE e1.id = t0.reporter_organization_id) OR EXISTS (SELECT 1
  FROM persons AS e2
  WHERE e2.id = t0.reporter_person_id))) IS NOT TRUE;
SELECT t0.body AS c1
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
  LIMIT $3;
SELECT t0.name AS c1
  FROM grids AS t0
  WHERE (t0.valid_from IS NULL OR t0.valid_from <= $1) AND (t0.valid_to IS NULL OR t0.valid_to > $1) AND EXISTS (SELECT 1
  FROM compounds AS e1
  WHERE e1.id = t0.host_compound_id AND e1.kind = $2)
  ORDER BY t0.code
  LIMIT $3;
