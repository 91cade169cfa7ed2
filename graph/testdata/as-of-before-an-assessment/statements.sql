SELECT count(*)
  FROM assessments AS t0
  WHERE (t0.assessed_on IS NULL OR t0.assessed_on <= $1);
SELECT count(*)
  FROM criterion_scores AS t0
  WHERE EXISTS (SELECT 1
  FROM assessments AS e1
  WHERE e1.id = t0.assessment_id AND (e1.assessed_on IS NULL OR e1.assessed_on <= $1));
SELECT count(*)
  FROM criteria AS t0;
SELECT t0.id AS c1
  FROM communities AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM communities AS k
  WHERE k.code = $1 AND (k.valid_from IS NULL OR k.valid_from <= $2)
  UNION ALL SELECT k.owner_community_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_community_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1) AND (t0.valid_from IS NULL OR t0.valid_from <= $2);
SELECT t0.code AS c1, t0.surveyed_on AS c2
  FROM surveys AS t0
  WHERE (t0.surveyed_on IS NULL OR t0.surveyed_on <= $1)
  ORDER BY t0.period_from DESC, t0.code
  LIMIT $2;
SELECT t0.code AS c1, t0.started_on AS c2
  FROM improvement_projects AS t0
  WHERE (t0.started_on IS NULL OR t0.started_on <= $1)
  ORDER BY t0.code
  LIMIT $2;
SELECT count(*)
  FROM remedies AS t0
  WHERE EXISTS (SELECT 1
  FROM improvement_projects AS e1
  WHERE e1.id = t0.improvement_project_id AND (e1.started_on IS NULL OR e1.started_on <= $1)) AND CASE WHEN t0.remedied_process_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM processes AS e2
  WHERE e2.id = t0.remedied_process_id AND e2.started_at <= $2) IS TRUE END AND CASE WHEN t0.remedied_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.title, r.title_grams, r.nature, r.source, r.category_id, r.urgency, coalesce(h.statuses[width_bucket($2, h.since)], r.status) AS status, r.community_id, r.street_id, r.compound_id, r.building_id, r.grid_id, r.reporter_person_id, r.reporter_organization_id, r.facility_id, r.raised_in_activity_id, r.raised_in_visit_id, r.anonymous, r.hazard, r.confidentiality, r.address_cipher, r.address_hmac, r.address_mask, r.reported_at, CASE WHEN r.accepted_at <= $2 THEN r.accepted_at END AS accepted_at, CASE WHEN r.first_response_at <= $2 THEN r.first_response_at END AS first_response_at, CASE WHEN r.accepted_at <= $2 OR r.accepted_at IS NULL THEN coalesce(h.dues[width_bucket($2, h.due_since)], r.due_at) END AS due_at, CASE WHEN r.resolved_at <= $2 THEN r.resolved_at WHEN h.resolved IS NOT NULL AND coalesce(h.statuses[width_bucket($2, h.since)], r.status) IN ('RESOLVED', 'CLOSED') THEN h.resolved[width_bucket($2, h.resolved)] END AS resolved_at, CASE WHEN r.closed_at <= $2 THEN r.closed_at WHEN h.closed IS NOT NULL AND coalesce(h.statuses[width_bucket($2, h.since)], r.status) IN ('CLOSED') THEN h.closed[width_bucket($2, h.closed)] END AS closed_at, CASE WHEN h.level_since IS NULL THEN r.escalation_level WHEN width_bucket($2, h.level_since) = 0 THEN 'NONE' ELSE coalesce(h.levels[width_bucket($2, h.level_since)], r.escalation_level) END AS escalation_level, CASE WHEN h.reopened IS NULL THEN r.reopen_count ELSE width_bucket($2, h.reopened) END AS reopen_count, CASE WHEN coalesce(h.statuses[width_bucket($2, h.since)], r.status) = 'MERGED' THEN r.merged_into_id END AS merged_into_id
  FROM issues AS r
  LEFT JOIN issue_histories AS h ON h.issue_id = r.id) AS e3
  WHERE e3.id = t0.remedied_issue_id AND e3.reported_at <= $2) IS TRUE END;
SELECT j1.code AS c1, j1.id AS c2
  FROM facilities AS t0
  LEFT JOIN improvement_projects AS j1 ON j1.id = t0.improvement_project_id AND (j1.started_on IS NULL OR j1.started_on <= $1)
  WHERE t0.code = $2;
SELECT count(*)
  FROM evidences AS t0
  WHERE EXISTS (SELECT 1
  FROM documents AS e1
  WHERE e1.id = t0.document_id AND (e1.published_on IS NULL OR e1.published_on <= $1)) AND CASE t0.subject_table WHEN 'appeals' THEN (SELECT TRUE
  FROM appeals AS e2
  WHERE e2.id = t0.subject_id AND e2.called_at <= $2) IS TRUE WHEN 'issue_links' THEN (SELECT TRUE
  FROM issue_links AS e3
  WHERE e3.id = t0.subject_id AND EXISTS (SELECT 1
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.title, r.title_grams, r.nature, r.source, r.category_id, r.urgency, coalesce(h.statuses[width_bucket($2, h.since)], r.status) AS status, r.community_id, r.street_id, r.compound_id, r.building_id, r.grid_id, r.reporter_person_id, r.reporter_organization_id, r.facility_id, r.raised_in_activity_id, r.raised_in_visit_id, r.anonymous, r.hazard, r.confidentiality, r.address_cipher, r.address_hmac, r.address_mask, r.reported_at, CASE WHEN r.accepted_at <= $2 THEN r.accepted_at END AS accepted_at, CASE WHEN r.first_response_at <= $2 THEN r.first_response_at END AS first_response_at, CASE WHEN r.accepted_at <= $2 OR r.accepted_at IS NULL THEN coalesce(h.dues[width_bucket($2, h.due_since)], r.due_at) END AS due_at, CASE WHEN r.resolved_at <= $2 THEN r.resolved_at WHEN h.resolved IS NOT NULL AND coalesce(h.statuses[width_bucket($2, h.since)], r.status) IN ('RESOLVED', 'CLOSED') THEN h.resolved[width_bucket($2, h.resolved)] END AS resolved_at, CASE WHEN r.closed_at <= $2 THEN r.closed_at WHEN h.closed IS NOT NULL AND coalesce(h.statuses[width_bucket($2, h.since)], r.status) IN ('CLOSED') THEN h.closed[width_bucket($2, h.closed)] END AS closed_at, CASE WHEN h.level_since IS NULL THEN r.escalation_level WHEN width_bucket($2, h.level_since) = 0 THEN 'NONE' ELSE coalesce(h.levels[width_bucket($2, h.level_since)], r.escalation_level) END AS escalation_level, CASE WHEN h.reopened IS NULL THEN r.reopen_count ELSE width_bucket($2, h.reopened) END AS reopen_count, CASE WHEN coalesce(h.statuses[width_bucket($2, h.since)], r.status) = 'MERGED' THEN r.merged_into_id END AS merged_into_id
  FROM issues AS r
  LEFT JOIN issue_histories AS h ON h.issue_id = r.id) AS e4
  WHERE e4.id = e3.issue_id AND e4.reported_at <= $2) AND EXISTS (SELECT 1
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.title, r.title_grams, r.nature, r.source, r.category_id, r.urgency, coalesce(h.statuses[width_bucket($2, h.since)], r.status) AS status, r.community_id, r.street_id, r.compound_id, r.building_id, r.grid_id, r.reporter_person_id, r.reporter_organization_id, r.facility_id, r.raised_in_activity_id, r.raised_in_visit_id, r.anonymous, r.hazard, r.confidentiality, r.address_cipher, r.address_hmac, r.address_mask, r.reported_at, CASE WHEN r.accepted_at <= $2 THEN r.accepted_at END AS accepted_at, CASE WHEN r.first_response_at <= $2 THEN r.first_response_at END AS first_response_at, CASE WHEN r.accepted_at <= $2 OR r.accepted_at IS NULL THEN coalesce(h.dues[width_bucket($2, h.due_since)], r.due_at) END AS due_at, CASE WHEN r.resolved_at <= $2 THEN r.resolved_at WHEN h.resolved IS NOT NULL AND coalesce(h.statuses[width_bucket($2, h.since)], r.status) IN ('RESOLVED', 'CLOSED') THEN h.resolved[width_bucket($2, h.resolved)] END AS resolved_at, CASE WHEN r.closed_at <= $2 THEN r.closed_at WHEN h.closed IS NOT NULL AND coalesce(h.statuses[width_bucket($2, h.since)], r.status) IN ('CLOSED') THEN h.closed[width_bucket($2, h.closed)] END AS closed_at, CASE WHEN h.level_since IS NULL THEN r.escalation_level WHEN width_bucket($2, h.level_since) = 0 THEN 'NONE' ELSE coalesce(h.levels[width_bucket($2, h.level_since)], r.escalation_level) END AS escalation_level, CASE WHEN h.reopened IS NULL THEN r.reopen_count ELSE width_bucket($2, h.reopened) END AS reopen_count, CASE WHEN coalesce(h.statuses[width_bucket($2, h.since)], r.status) = 'MERGED' THEN r.merged_into_id END AS merged_into_id
  FROM issues AS r
  LEFT JOIN issue_histories AS h ON h.issue_id = r.id) AS e5
  WHERE e5.id = e3.other_id AND e5.reported_at <= $2)) IS TRUE WHEN 'identifiers' THEN (SELECT TRUE
  FROM identifiers AS e6
  WHERE e6.id = t0.subject_id AND CASE WHEN e6.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.title, r.title_grams, r.nature, r.source, r.category_id, r.urgency, coalesce(h.statuses[width_bucket($2, h.since)], r.status) AS status, r.community_id, r.street_id, r.compound_id, r.building_id, r.grid_id, r.reporter_person_id, r.reporter_organization_id, r.facility_id, r.raised_in_activity_id, r.raised_in_visit_id, r.anonymous, r.hazard, r.confidentiality, r.address_cipher, r.address_hmac, r.address_mask, r.reported_at, CASE WHEN r.accepted_at <= $2 THEN r.accepted_at END AS accepted_at, CASE WHEN r.first_response_at <= $2 THEN r.first_response_at END AS first_response_at, CASE WHEN r.accepted_at <= $2 OR r.accepted_at IS NULL THEN coalesce(h.dues[width_bucket($2, h.due_since)], r.due_at) END AS due_at, CASE WHEN r.resolved_at <= $2 THEN r.resolved_at WHEN h.resolved IS NOT NULL AND coalesce(h.statuses[width_bucket($2, h.since)], r.status) IN ('RESOLVED', 'CLOSED') THEN h.resolved[width_bucket($2, h.resolved)] END AS resolved_at, CASE WHEN r.closed_at <= $2 THEN r.closed_at WHEN h.closed IS NOT NULL AND coalesce(h.statuses[width_bucket($2, h.since)], r.status) IN ('CLOSED') THEN h.closed[width_bucket($2, h.closed)] END AS closed_at, CASE WHEN h.level_since IS NULL THEN r.escalation_level WHEN width_bucket($2, h.level_since) = 0 THEN 'NONE' ELSE coalesce(h.levels[width_bucket($2, h.level_since)], r.escalation_level) END AS escalation_level, CASE WHEN h.reopened IS NULL THEN r.reopen_count ELSE width_bucket($2, h.reopened) END AS reopen_count, CASE WHEN coalesce(h.statuses[width_bucket($2, h.since)], r.status) = 'MERGED' THEN r.merged_into_id END AS merged_into_id
  FROM issues AS r
  LEFT JOIN issue_histories AS h ON h.issue_id = r.id) AS e7
  WHERE e7.id = e6.owner_issue_id AND e7.reported_at <= $2) IS TRUE END) IS TRUE WHEN 'successions' THEN (SELECT TRUE
  FROM successions AS e8
  WHERE e8.id = t0.subject_id AND (e8.effective_on IS NULL OR e8.effective_on <= $1)) IS TRUE WHEN 'organizers' THEN (SELECT TRUE
  FROM organizers AS e9
  WHERE e9.id = t0.subject_id AND EXISTS (SELECT 1
  FROM activities AS e10
  WHERE e10.id = e9.activity_id AND e10.starts_at <= $2)) IS TRUE WHEN 'activity_facilities' THEN (SELECT TRUE
  FROM activity_facilities AS e11
  WHERE e11.id = t0.subject_id AND EXISTS (SELECT 1
  FROM activities AS e12
  WHERE e12.id = e11.activity_id AND e12.starts_at <= $2)) IS TRUE WHEN 'participations' THEN (SELECT TRUE
  FROM participations AS e13
  WHERE e13.id = t0.subject_id AND EXISTS (SELECT 1
  FROM activities AS e14
  WHERE e14.id = e13.activity_id AND e14.starts_at <= $2)) IS TRUE WHEN 'visit_targets' THEN (SELECT TRUE
  FROM visit_targets AS e15
  WHERE e15.id = t0.subject_id AND EXISTS (SELECT 1
  FROM visits AS e16
  WHERE e16.id = e15.visit_id AND e16.visited_at <= $2)) IS TRUE WHEN 'visit_services' THEN (SELECT TRUE
  FROM visit_services AS e17
  WHERE e17.id = t0.subject_id AND EXISTS (SELECT 1
  FROM visits AS e18
  WHERE e18.id = e17.visit_id AND e18.visited_at <= $2)) IS TRUE WHEN 'visit_subjects' THEN (SELECT TRUE
  FROM visit_subjects AS e19
  WHERE e19.id = t0.subject_id AND EXISTS (SELECT 1
  FROM visits AS e20
  WHERE e20.id = e19.visit_id AND e20.visited_at <= $2)) IS TRUE WHEN 'conductors' THEN (SELECT TRUE
  FROM conductors AS e21
  WHERE e21.id = t0.subject_id AND CASE WHEN e21.task_visit_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM visits AS e22
  WHERE e22.id = e21.task_visit_id AND e22.visited_at <= $2) IS TRUE END AND CASE WHEN e21.task_inspection_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM inspections AS e23
  WHERE e23.id = e21.task_inspection_id AND e23.inspected_at <= $2) IS TRUE END) IS TRUE WHEN 'process_issues' THEN (SELECT TRUE
  FROM process_issues AS e24
  WHERE e24.id = t0.subject_id AND EXISTS (SELECT 1
  FROM processes AS e25
  WHERE e25.id = e24.process_id AND e25.started_at <= $2) AND EXISTS (SELECT 1
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.title, r.title_grams, r.nature, r.source, r.category_id, r.urgency, coalesce(h.statuses[width_bucket($2, h.since)], r.status) AS status, r.community_id, r.street_id, r.compound_id, r.building_id, r.grid_id, r.reporter_person_id, r.reporter_organization_id, r.facility_id, r.raised_in_activity_id, r.raised_in_visit_id, r.anonymous, r.hazard, r.confidentiality, r.address_cipher, r.address_hmac, r.address_mask, r.reported_at, CASE WHEN r.accepted_at <= $2 THEN r.accepted_at END AS accepted_at, CASE WHEN r.first_response_at <= $2 THEN r.first_response_at END AS first_response_at, CASE WHEN r.accepted_at <= $2 OR r.accepted_at IS NULL THEN coalesce(h.dues[width_bucket($2, h.due_since)], r.due_at) END AS due_at, CASE WHEN r.resolved_at <= $2 THEN r.resolved_at WHEN h.resolved IS NOT NULL AND coalesce(h.statuses[width_bucket($2, h.since)], r.status) IN ('RESOLVED', 'CLOSED') THEN h.resolved[width_bucket($2, h.resolved)] END AS resolved_at, CASE WHEN r.closed_at <= $2 THEN r.closed_at WHEN h.closed IS NOT NULL AND coalesce(h.statuses[width_bucket($2, h.since)], r.status) IN ('CLOSED') THEN h.closed[width_bucket($2, h.closed)] END AS closed_at, CASE WHEN h.level_since IS NULL THEN r.escalation_level WHEN width_bucket($2, h.level_since) = 0 THEN 'NONE' ELSE coalesce(h.levels[width_bucket($2, h.level_since)], r.escalation_level) END AS escalation_level, CASE WHEN h.reopened IS NULL THEN r.reopen_count ELSE width_bucket($2, h.reopened) END AS reopen_count, CASE WHEN coalesce(h.statuses[width_bucket($2, h.since)], r.status) = 'MERGED' THEN r.merged_into_id END AS merged_into_id
  FROM issues AS r
  LEFT JOIN issue_histories AS h ON h.issue_id = r.id) AS e26
  WHERE e26.id = e24.issue_id AND e26.reported_at <= $2)) IS TRUE WHEN 'remedies' THEN (SELECT TRUE
  FROM remedies AS e27
  WHERE e27.id = t0.subject_id AND EXISTS (SELECT 1
  FROM improvement_projects AS e28
  WHERE e28.id = e27.improvement_project_id AND (e28.started_on IS NULL OR e28.started_on <= $1)) AND CASE WHEN e27.remedied_process_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM processes AS e29
  WHERE e29.id = e27.remedied_process_id AND e29.started_at <= $2) IS TRUE END AND CASE WHEN e27.remedied_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.title, r.title_grams, r.nature, r.source, r.category_id, r.urgency, coalesce(h.statuses[width_bucket($2, h.since)], r.status) AS status, r.community_id, r.street_id, r.compound_id, r.building_id, r.grid_id, r.reporter_person_id, r.reporter_organization_id, r.facility_id, r.raised_in_activity_id, r.raised_in_visit_id, r.anonymous, r.hazard, r.confidentiality, r.address_cipher, r.address_hmac, r.address_mask, r.reported_at, CASE WHEN r.accepted_at <= $2 THEN r.accepted_at END AS accepted_at, CASE WHEN r.first_response_at <= $2 THEN r.first_response_at END AS first_response_at, CASE WHEN r.accepted_at <= $2 OR r.accepted_at IS NULL THEN coalesce(h.dues[width_bucket($2, h.due_since)], r.due_at) END AS due_at, CASE WHEN r.resolved_at <= $2 THEN r.resolved_at WHEN h.resolved IS NOT NULL AND coalesce(h.statuses[width_bucket($2, h.since)], r.status) IN ('RESOLVED', 'CLOSED') THEN h.resolved[width_bucket($2, h.resolved)] END AS resolved_at, CASE WHEN r.closed_at <= $2 THEN r.closed_at WHEN h.closed IS NOT NULL AND coalesce(h.statuses[width_bucket($2, h.since)], r.status) IN ('CLOSED') THEN h.closed[width_bucket($2, h.closed)] END AS closed_at, CASE WHEN h.level_since IS NULL THEN r.escalation_level WHEN width_bucket($2, h.level_since) = 0 THEN 'NONE' ELSE coalesce(h.levels[width_bucket($2, h.level_since)], r.escalation_level) END AS escalation_level, CASE WHEN h.reopened IS NULL THEN r.reopen_count ELSE width_bucket($2, h.reopened) END AS reopen_count, CASE WHEN coalesce(h.statuses[width_bucket($2, h.since)], r.status) = 'MERGED' THEN r.merged_into_id END AS merged_into_id
  FROM issues AS r
  LEFT JOIN issue_histories AS h ON h.issue_id = r.id) AS e30
  WHERE e30.id = e27.remedied_issue_id AND e30.reported_at <= $2) IS TRUE END) IS TRUE WHEN 'ledger_issues' THEN (SELECT TRUE
  FROM ledger_issues AS e31
  WHERE e31.id = t0.subject_id AND EXISTS (SELECT 1
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.title, r.title_grams, r.nature, r.source, r.category_id, r.urgency, coalesce(h.statuses[width_bucket($2, h.since)], r.status) AS status, r.community_id, r.street_id, r.compound_id, r.building_id, r.grid_id, r.reporter_person_id, r.reporter_organization_id, r.facility_id, r.raised_in_activity_id, r.raised_in_visit_id, r.anonymous, r.hazard, r.confidentiality, r.address_cipher, r.address_hmac, r.address_mask, r.reported_at, CASE WHEN r.accepted_at <= $2 THEN r.accepted_at END AS accepted_at, CASE WHEN r.first_response_at <= $2 THEN r.first_response_at END AS first_response_at, CASE WHEN r.accepted_at <= $2 OR r.accepted_at IS NULL THEN coalesce(h.dues[width_bucket($2, h.due_since)], r.due_at) END AS due_at, CASE WHEN r.resolved_at <= $2 THEN r.resolved_at WHEN h.resolved IS NOT NULL AND coalesce(h.statuses[width_bucket($2, h.since)], r.status) IN ('RESOLVED', 'CLOSED') THEN h.resolved[width_bucket($2, h.resolved)] END AS resolved_at, CASE WHEN r.closed_at <= $2 THEN r.closed_at WHEN h.closed IS NOT NULL AND coalesce(h.statuses[width_bucket($2, h.since)], r.status) IN ('CLOSED') THEN h.closed[width_bucket($2, h.closed)] END AS closed_at, CASE WHEN h.level_since IS NULL THEN r.escalation_level WHEN width_bucket($2, h.level_since) = 0 THEN 'NONE' ELSE coalesce(h.levels[width_bucket($2, h.level_since)], r.escalation_level) END AS escalation_level, CASE WHEN h.reopened IS NULL THEN r.reopen_count ELSE width_bucket($2, h.reopened) END AS reopen_count, CASE WHEN coalesce(h.statuses[width_bucket($2, h.since)], r.status) = 'MERGED' THEN r.merged_into_id END AS merged_into_id
  FROM issues AS r
  LEFT JOIN issue_histories AS h ON h.issue_id = r.id) AS e32
  WHERE e32.id = e31.issue_id AND e32.reported_at <= $2)) IS TRUE WHEN 'campaign_parts' THEN (SELECT TRUE
  FROM campaign_parts AS e33
  WHERE e33.id = t0.subject_id AND CASE WHEN e33.part_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e34
  WHERE e34.id = e33.part_activity_id AND e34.starts_at <= $2) IS TRUE END AND CASE WHEN e33.part_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.title, r.title_grams, r.nature, r.source, r.category_id, r.urgency, coalesce(h.statuses[width_bucket($2, h.since)], r.status) AS status, r.community_id, r.street_id, r.compound_id, r.building_id, r.grid_id, r.reporter_person_id, r.reporter_organization_id, r.facility_id, r.raised_in_activity_id, r.raised_in_visit_id, r.anonymous, r.hazard, r.confidentiality, r.address_cipher, r.address_hmac, r.address_mask, r.reported_at, CASE WHEN r.accepted_at <= $2 THEN r.accepted_at END AS accepted_at, CASE WHEN r.first_response_at <= $2 THEN r.first_response_at END AS first_response_at, CASE WHEN r.accepted_at <= $2 OR r.accepted_at IS NULL THEN coalesce(h.dues[width_bucket($2, h.due_since)], r.due_at) END AS due_at, CASE WHEN r.resolved_at <= $2 THEN r.resolved_at WHEN h.resolved IS NOT NULL AND coalesce(h.statuses[width_bucket($2, h.since)], r.status) IN ('RESOLVED', 'CLOSED') THEN h.resolved[width_bucket($2, h.resolved)] END AS resolved_at, CASE WHEN r.closed_at <= $2 THEN r.closed_at WHEN h.closed IS NOT NULL AND coalesce(h.statuses[width_bucket($2, h.since)], r.status) IN ('CLOSED') THEN h.closed[width_bucket($2, h.closed)] END AS closed_at, CASE WHEN h.level_since IS NULL THEN r.escalation_level WHEN width_bucket($2, h.level_since) = 0 THEN 'NONE' ELSE coalesce(h.levels[width_bucket($2, h.level_since)], r.escalation_level) END AS escalation_level, CASE WHEN h.reopened IS NULL THEN r.reopen_count ELSE width_bucket($2, h.reopened) END AS reopen_count, CASE WHEN coalesce(h.statuses[width_bucket($2, h.since)], r.status) = 'MERGED' THEN r.merged_into_id END AS merged_into_id
  FROM issues AS r
  LEFT JOIN issue_histories AS h ON h.issue_id = r.id) AS e35
  WHERE e35.id = e33.part_issue_id AND e35.reported_at <= $2) IS TRUE END) IS TRUE WHEN 'promotions' THEN (SELECT TRUE
  FROM promotions AS e36
  WHERE e36.id = t0.subject_id AND CASE WHEN e36.promoter_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e37
  WHERE e37.id = e36.promoter_activity_id AND e37.starts_at <= $2) IS TRUE END) IS TRUE WHEN 'whistle_calls' THEN (SELECT TRUE
  FROM whistle_calls AS e38
  WHERE e38.id = t0.subject_id AND EXISTS (SELECT 1
  FROM whistles AS e39
  WHERE e39.id = e38.whistle_id AND e39.at <= $2)) IS TRUE WHEN 'issues' THEN (SELECT TRUE
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.title, r.title_grams, r.nature, r.source, r.category_id, r.urgency, coalesce(h.statuses[width_bucket($2, h.since)], r.status) AS status, r.community_id, r.street_id, r.compound_id, r.building_id, r.grid_id, r.reporter_person_id, r.reporter_organization_id, r.facility_id, r.raised_in_activity_id, r.raised_in_visit_id, r.anonymous, r.hazard, r.confidentiality, r.address_cipher, r.address_hmac, r.address_mask, r.reported_at, CASE WHEN r.accepted_at <= $2 THEN r.accepted_at END AS accepted_at, CASE WHEN r.first_response_at <= $2 THEN r.first_response_at END AS first_response_at, CASE WHEN r.accepted_at <= $2 OR r.accepted_at IS NULL THEN coalesce(h.dues[width_bucket($2, h.due_since)], r.due_at) END AS due_at, CASE WHEN r.resolved_at <= $2 THEN r.resolved_at WHEN h.resolved IS NOT NULL AND coalesce(h.statuses[width_bucket($2, h.since)], r.status) IN ('RESOLVED', 'CLOSED') THEN h.resolved[width_bucket($2, h.resolved)] END AS resolved_at, CASE WHEN r.closed_at <= $2 THEN r.closed_at WHEN h.closed IS NOT NULL AND coalesce(h.statuses[width_bucket($2, h.since)], r.status) IN ('CLOSED') THEN h.closed[width_bucket($2, h.closed)] END AS closed_at, CASE WHEN h.level_since IS NULL THEN r.escalation_level WHEN width_bucket($2, h.level_since) = 0 THEN 'NONE' ELSE coalesce(h.levels[width_bucket($2, h.level_since)], r.escalation_level) END AS escalation_level, CASE WHEN h.reopened IS NULL THEN r.reopen_count ELSE width_bucket($2, h.reopened) END AS reopen_count, CASE WHEN coalesce(h.statuses[width_bucket($2, h.since)], r.status) = 'MERGED' THEN r.merged_into_id END AS merged_into_id
  FROM issues AS r
  LEFT JOIN issue_histories AS h ON h.issue_id = r.id) AS e40
  WHERE e40.id = t0.subject_id AND e40.reported_at <= $2) IS TRUE WHEN 'issue_events' THEN (SELECT TRUE
  FROM issue_events AS e41
  WHERE e41.id = t0.subject_id AND e41.at <= $2) IS TRUE WHEN 'assignments' THEN (SELECT TRUE
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.issue_id, r.seq, r.organization_id, r.person_id, r.role, r.assigned_at, r.due_at, CASE WHEN r.accepted_at <= $2 THEN r.accepted_at END AS accepted_at, CASE WHEN r.finished_at <= $2 THEN r.finished_at END AS finished_at, CASE WHEN r.returned_at <= $2 THEN r.returned_at END AS returned_at, CASE WHEN r.returned_at <= $2 THEN r.returned_reason END AS returned_reason
  FROM assignments AS r) AS e42
  WHERE e42.id = t0.subject_id AND e42.assigned_at <= $2) IS TRUE WHEN 'ratings' THEN (SELECT TRUE
  FROM ratings AS e43
  WHERE e43.id = t0.subject_id AND e43.rated_at <= $2) IS TRUE WHEN 'replies' THEN (SELECT TRUE
  FROM replies AS e44
  WHERE e44.id = t0.subject_id AND e44.at <= $2) IS TRUE WHEN 'follow_ups' THEN (SELECT TRUE
  FROM follow_ups AS e45
  WHERE e45.id = t0.subject_id AND e45.at <= $2) IS TRUE WHEN 'free_texts' THEN (SELECT TRUE
  FROM free_texts AS e46
  WHERE e46.id = t0.subject_id AND CASE WHEN e46.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM (SELECT r.id, r.demo, r.demo_fields, r.revision, r.created_at, r.updated_at, r.code, r.title, r.title_grams, r.nature, r.source, r.category_id, r.urgency, coalesce(h.statuses[width_bucket($2, h.since)], r.status) AS status, r.community_id, r.street_id, r.compound_id, r.building_id, r.grid_id, r.reporter_person_id, r.reporter_organization_id, r.facility_id, r.raised_in_activity_id, r.raised_in_visit_id, r.anonymous, r.hazard, r.confidentiality, r.address_cipher, r.address_hmac, r.address_mask, r.reported_at, CASE WHEN r.accepted_at <= $2 THEN r.accepted_at END AS accepted_at, CASE WHEN r.first_response_at <= $2 THEN r.first_response_at END AS first_response_at, CASE WHEN r.accepted_at <= $2 OR r.accepted_at IS NULL THEN coalesce(h.dues[width_bucket($2, h.due_since)], r.due_at) END AS due_at, CASE WHEN r.resolved_at <= $2 THEN r.resolved_at WHEN h.resolved IS NOT NULL AND coalesce(h.statuses[width_bucket($2, h.since)], r.status) IN ('RESOLVED', 'CLOSED') THEN h.resolved[width_bucket($2, h.resolved)] END AS resolved_at, CASE WHEN r.closed_at <= $2 THEN r.closed_at WHEN h.closed IS NOT NULL AND coalesce(h.statuses[width_bucket($2, h.since)], r.status) IN ('CLOSED') THEN h.closed[width_bucket($2, h.closed)] END AS closed_at, CASE WHEN h.level_since IS NULL THEN r.escalation_level WHEN width_bucket($2, h.level_since) = 0 THEN 'NONE' ELSE coalesce(h.levels[width_bucket($2, h.level_since)], r.escalation_level) END AS escalation_level, CASE WHEN h.reopened IS NULL THEN r.reopen_count ELSE width_bucket($2, h.reopened) END AS reopen_count, CASE WHEN coalesce(h.statuses[width_bucket($2, h.since)], r.status) = 'MERGED' THEN r.merged_into_id END AS merged_into_id
  FROM issues AS r
  LEFT JOIN issue_histories AS h ON h.issue_id = r.id) AS e47
  WHERE e47.id = e46.owner_issue_id AND e47.reported_at <= $2) IS TRUE END AND CASE WHEN e46.owner_issue_event_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issue_events AS e48
  WHERE e48.id = e46.owner_issue_event_id AND e48.at <= $2) IS TRUE END AND CASE WHEN e46.owner_reply_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM replies AS e49
  WHERE e49.id = e46.owner_reply_id AND e49.at <= $2) IS TRUE END AND CASE WHEN e46.owner_follow_up_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM follow_ups AS e50
  WHERE e50.id = e46.owner_follow_up_id AND e50.at <= $2) IS TRUE END) IS TRUE WHEN 'service_records' THEN (SELECT TRUE
  FROM service_records AS e51
  WHERE e51.id = t0.subject_id AND e51.started_at <= $2) IS TRUE WHEN 'activities' THEN (SELECT TRUE
  FROM activities AS e52
  WHERE e52.id = t0.subject_id AND e52.starts_at <= $2) IS TRUE WHEN 'visits' THEN (SELECT TRUE
  FROM visits AS e53
  WHERE e53.id = t0.subject_id AND e53.visited_at <= $2) IS TRUE WHEN 'inspections' THEN (SELECT TRUE
  FROM inspections AS e54
  WHERE e54.id = t0.subject_id AND e54.inspected_at <= $2) IS TRUE WHEN 'hazards' THEN (SELECT TRUE
  FROM hazards AS e55
  WHERE e55.id = t0.subject_id AND e55.found_at <= $2) IS TRUE WHEN 'processes' THEN (SELECT TRUE
  FROM processes AS e56
  WHERE e56.id = t0.subject_id AND e56.started_at <= $2) IS TRUE WHEN 'stage_records' THEN (SELECT TRUE
  FROM stage_records AS e57
  WHERE e57.id = t0.subject_id AND (e57.entered_at IS NULL OR e57.entered_at <= $2) AND EXISTS (SELECT 1
  FROM processes AS e58
  WHERE e58.id = e57.process_id AND e58.started_at <= $2)) IS TRUE WHEN 'topics' THEN (SELECT TRUE
  FROM topics AS e59
  WHERE e59.id = t0.subject_id AND (e59.raised_at IS NULL OR e59.raised_at <= $2) AND EXISTS (SELECT 1
  FROM processes AS e60
  WHERE e60.id = e59.process_id AND e60.started_at <= $2)) IS TRUE WHEN 'ideas' THEN (SELECT TRUE
  FROM ideas AS e61
  WHERE e61.id = t0.subject_id AND (e61.collected_at IS NULL OR e61.collected_at <= $2) AND EXISTS (SELECT 1
  FROM processes AS e62
  WHERE e62.id = e61.process_id AND e62.started_at <= $2)) IS TRUE WHEN 'plans' THEN (SELECT TRUE
  FROM plans AS e63
  WHERE e63.id = t0.subject_id AND (e63.drafted_on IS NULL OR e63.drafted_on <= $1) AND EXISTS (SELECT 1
  FROM processes AS e64
  WHERE e64.id = e63.process_id AND e64.started_at <= $2)) IS TRUE WHEN 'votes' THEN (SELECT TRUE
  FROM votes AS e65
  WHERE e65.id = t0.subject_id AND e65.held_at <= $2) IS TRUE WHEN 'improvement_projects' THEN (SELECT TRUE
  FROM improvement_projects AS e66
  WHERE e66.id = t0.subject_id AND (e66.started_on IS NULL OR e66.started_on <= $1)) IS TRUE WHEN 'whistles' THEN (SELECT TRUE
  FROM whistles AS e67
  WHERE e67.id = t0.subject_id AND e67.at <= $2) IS TRUE WHEN 'supervisions' THEN (SELECT TRUE
  FROM supervisions AS e68
  WHERE e68.id = t0.subject_id AND e68.at <= $2) IS TRUE WHEN 'coverage_records' THEN (SELECT TRUE
  FROM coverage_records AS e69
  WHERE e69.id = t0.subject_id AND (e69.taken_on IS NULL OR e69.taken_on <= $1)) IS TRUE WHEN 'assessments' THEN (SELECT TRUE
  FROM assessments AS e70
  WHERE e70.id = t0.subject_id AND (e70.assessed_on IS NULL OR e70.assessed_on <= $1)) IS TRUE WHEN 'criterion_scores' THEN (SELECT TRUE
  FROM criterion_scores AS e71
  WHERE e71.id = t0.subject_id AND EXISTS (SELECT 1
  FROM assessments AS e72
  WHERE e72.id = e71.assessment_id AND (e72.assessed_on IS NULL OR e72.assessed_on <= $1))) IS TRUE WHEN 'surveys' THEN (SELECT TRUE
  FROM surveys AS e73
  WHERE e73.id = t0.subject_id AND (e73.surveyed_on IS NULL OR e73.surveyed_on <= $1)) IS TRUE WHEN 'metric_values' THEN (SELECT TRUE
  FROM metric_values AS e74
  WHERE e74.id = t0.subject_id AND (e74.stated_on IS NULL OR e74.stated_on <= $1)) IS TRUE WHEN 'documents' THEN (SELECT TRUE
  FROM documents AS e75
  WHERE e75.id = t0.subject_id AND (e75.published_on IS NULL OR e75.published_on <= $1)) IS TRUE WHEN 'passages' THEN (SELECT TRUE
  FROM passages AS e76
  WHERE e76.id = t0.subject_id AND EXISTS (SELECT 1
  FROM documents AS e77
  WHERE e77.id = e76.document_id AND (e77.published_on IS NULL OR e77.published_on <= $1))) IS TRUE ELSE TRUE END;
SELECT t0.name AS c1
  FROM visits AS t0
  WHERE t0.code = $1 AND t0.visited_at <= $2;
SELECT count(*)
  FROM votes AS t0
  WHERE t0.held_at <= $1;
SELECT count(*)
  FROM stage_records AS t0
  WHERE (t0.entered_at IS NULL OR t0.entered_at <= $1) AND EXISTS (SELECT 1
  FROM processes AS e1
  WHERE e1.id = t0.process_id AND e1.started_at <= $1) AND t0.process_id = (SELECT e2.id
  FROM processes AS e2
  WHERE e2.started_at <= $1 AND e2.code = $2);
SELECT p.ord, (SELECT count(*)
  FROM assessments AS t0
  WHERE t0.subject_community_id = p.id AND (t0.assessed_on IS NULL OR t0.assessed_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
