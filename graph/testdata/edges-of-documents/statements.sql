SELECT t0.code AS c1, t0.kind AS c2, j1.name AS c3, j1.id AS c4, t0.author_role AS c5, t0.published_on AS c6, t0.published_precision AS c7, t0.gist AS c8, t0.line_count AS c9, t0.id AS c10
  FROM (SELECT t0.code, t0.kind, t0.author_role, t0.published_on, t0.published_precision, t0.gist, t0.line_count, t0.id, t0.publisher_id
  FROM documents AS t0
  WHERE (t0.published_on IS NULL OR t0.published_on <= $1)
  ORDER BY t0.code
  LIMIT $2) AS t0
  LEFT JOIN organizations AS j1 ON j1.id = t0.publisher_id
  ORDER BY t0.code;
SELECT j1.name AS c1, j1.id AS c2, t0.seq AS c3, t0.from_line AS c4, t0.to_line AS c5, t0.kind AS c6, t0.gist AS c7
  FROM (SELECT t0.seq, t0.from_line, t0.to_line, t0.kind, t0.gist, t0.document_id, t0.id
  FROM passages AS t0
  WHERE EXISTS (SELECT 1
  FROM documents AS e1
  WHERE e1.id = t0.document_id AND (e1.published_on IS NULL OR e1.published_on <= $1))
  ORDER BY t0.seq, t0.id
  LIMIT $2) AS t0
  LEFT JOIN documents AS j1 ON j1.id = t0.document_id AND (j1.published_on IS NULL OR j1.published_on <= $1)
  ORDER BY t0.seq, t0.id;
SELECT t0.code AS c1, t0.id AS c2
  FROM organizations AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM organizations AS k
  WHERE k.code = $1
  UNION ALL SELECT k.owner_organization_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_organization_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1);
SELECT count(*)
  FROM evidences AS t0
  WHERE EXISTS (SELECT 1
  FROM documents AS e1
  WHERE e1.id = t0.document_id AND (e1.published_on IS NULL OR e1.published_on <= $1)) AND CASE t0.subject_table WHEN 'appeals' THEN (SELECT TRUE
  FROM appeals AS e2
  WHERE e2.id = t0.subject_id AND e2.called_at <= $2) IS TRUE WHEN 'issue_links' THEN (SELECT TRUE
  FROM issue_links AS e3
  WHERE e3.id = t0.subject_id AND EXISTS (SELECT 1
  FROM issues AS e4
  WHERE e4.id = e3.issue_id AND e4.reported_at <= $2) AND EXISTS (SELECT 1
  FROM issues AS e5
  WHERE e5.id = e3.other_id AND e5.reported_at <= $2)) IS TRUE WHEN 'identifiers' THEN (SELECT TRUE
  FROM identifiers AS e6
  WHERE e6.id = t0.subject_id AND CASE WHEN e6.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e7
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
  FROM issues AS e26
  WHERE e26.id = e24.issue_id AND e26.reported_at <= $2)) IS TRUE WHEN 'remedies' THEN (SELECT TRUE
  FROM remedies AS e27
  WHERE e27.id = t0.subject_id AND EXISTS (SELECT 1
  FROM improvement_projects AS e28
  WHERE e28.id = e27.improvement_project_id AND (e28.started_on IS NULL OR e28.started_on <= $1)) AND CASE WHEN e27.remedied_process_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM processes AS e29
  WHERE e29.id = e27.remedied_process_id AND e29.started_at <= $2) IS TRUE END AND CASE WHEN e27.remedied_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e30
  WHERE e30.id = e27.remedied_issue_id AND e30.reported_at <= $2) IS TRUE END) IS TRUE WHEN 'ledger_issues' THEN (SELECT TRUE
  FROM ledger_issues AS e31
  WHERE e31.id = t0.subject_id AND EXISTS (SELECT 1
  FROM issues AS e32
  WHERE e32.id = e31.issue_id AND e32.reported_at <= $2)) IS TRUE WHEN 'campaign_parts' THEN (SELECT TRUE
  FROM campaign_parts AS e33
  WHERE e33.id = t0.subject_id AND CASE WHEN e33.part_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e34
  WHERE e34.id = e33.part_activity_id AND e34.starts_at <= $2) IS TRUE END AND CASE WHEN e33.part_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e35
  WHERE e35.id = e33.part_issue_id AND e35.reported_at <= $2) IS TRUE END) IS TRUE WHEN 'promotions' THEN (SELECT TRUE
  FROM promotions AS e36
  WHERE e36.id = t0.subject_id AND CASE WHEN e36.promoter_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e37
  WHERE e37.id = e36.promoter_activity_id AND e37.starts_at <= $2) IS TRUE END) IS TRUE WHEN 'whistle_calls' THEN (SELECT TRUE
  FROM whistle_calls AS e38
  WHERE e38.id = t0.subject_id AND EXISTS (SELECT 1
  FROM whistles AS e39
  WHERE e39.id = e38.whistle_id AND e39.at <= $2)) IS TRUE WHEN 'issues' THEN (SELECT TRUE
  FROM issues AS e40
  WHERE e40.id = t0.subject_id AND e40.reported_at <= $2) IS TRUE WHEN 'issue_events' THEN (SELECT TRUE
  FROM issue_events AS e41
  WHERE e41.id = t0.subject_id AND e41.at <= $2) IS TRUE WHEN 'assignments' THEN (SELECT TRUE
  FROM assignments AS e42
  WHERE e42.id = t0.subject_id AND e42.assigned_at <= $2) IS TRUE WHEN 'ratings' THEN (SELECT TRUE
  FROM ratings AS e43
  WHERE e43.id = t0.subject_id AND e43.rated_at <= $2) IS TRUE WHEN 'replies' THEN (SELECT TRUE
  FROM replies AS e44
  WHERE e44.id = t0.subject_id AND e44.at <= $2) IS TRUE WHEN 'follow_ups' THEN (SELECT TRUE
  FROM follow_ups AS e45
  WHERE e45.id = t0.subject_id AND e45.at <= $2) IS TRUE WHEN 'free_texts' THEN (SELECT TRUE
  FROM free_texts AS e46
  WHERE e46.id = t0.subject_id AND CASE WHEN e46.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e47
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
  WHERE e77.id = e76.document_id AND (e77.published_on IS NULL OR e77.published_on <= $1))) IS TRUE ELSE TRUE END AND t0.document_id = (SELECT e78.id
  FROM documents AS e78
  WHERE (e78.published_on IS NULL OR e78.published_on <= $1) AND e78.code = $3);
SELECT t0.from_line AS c1, t0.to_line AS c2, t0.note AS c3, j1.name AS c4, j1.id AS c5, t0.subject_table AS c6, t0.subject_id AS c7, j2.id AS c8, j2.target_property_project_id AS c9, j2.target_organization_id AS c10, j3.id AS c11, j3.code AS c12, j3.name AS c13, j4.id AS c14, j4.code AS c15, j4.name AS c16, j5.id AS c17, j5.code AS c18, j5.name AS c19, j6.id AS c20, j6.code AS c21, j6.name AS c22, j7.id AS c23, j7.code AS c24, j7.name AS c25, j8.id AS c26, j8.code AS c27, j8.name AS c28, j9.id AS c29, j9.code AS c30, j9.name AS c31, j10.id AS c32, j10.code AS c33, j10.name AS c34, j11.id AS c35, j11.code AS c36, j11.name AS c37, j12.id AS c38, j12.code AS c39, j12.name AS c40, j13.id AS c41, j13.code AS c42, j13.name AS c43, j14.id AS c44, j14.code AS c45, j14.name AS c46, j15.id AS c47, j15.code AS c48, j15.name AS c49, j16.id AS c50, j16.code AS c51, j16.title AS c52, j17.id AS c53, j17.code AS c54, j17.name AS c55, j18.id AS c56, j18.code AS c57, j18.name AS c58, j19.id AS c59, j19.code AS c60, j19.name AS c61, j20.id AS c62, j20.code AS c63, j20.name AS c64, j21.id AS c65, j21.code AS c66, j21.name AS c67, j22.id AS c68, j22.code AS c69, j22.name AS c70, j23.id AS c71, j23.code AS c72, j23.name AS c73, j24.id AS c74, j24.code AS c75, j24.name AS c76, j25.id AS c77, j25.code AS c78, j25.name AS c79, j26.id AS c80, j26.code AS c81, j26.name AS c82, j27.id AS c83, j27.code AS c84, j27.name AS c85, j28.id AS c86, j28.code AS c87, j28.name AS c88, j29.id AS c89, j29.code AS c90, j29.name AS c91, j30.id AS c92, j30.code AS c93, j30.name AS c94, j31.id AS c95, j31.code AS c96, j31.name AS c97, j32.id AS c98, j32.code AS c99, j32.name AS c100, j33.id AS c101, j33.code AS c102, j33.name AS c103, j34.id AS c104, j34.code AS c105, j34.name AS c106, j35.id AS c107, j35.code AS c108, j35.name AS c109, j36.id AS c110, j36.code AS c111, j36.name AS c112, j37.id AS c113, j37.code AS c114, j37.name AS c115, j38.id AS c116, j38.code AS c117, j38.name AS c118, j39.id AS c119, j39.kind AS c120, j39.value::text AS c121, j40.id AS c122, j40.code AS c123, j40.name AS c124
  FROM (SELECT t0.from_line, t0.to_line, t0.note, t0.subject_table, t0.subject_id, t0.document_id, t0.id
  FROM evidences AS t0
  WHERE EXISTS (SELECT 1
  FROM documents AS e1
  WHERE e1.id = t0.document_id AND (e1.published_on IS NULL OR e1.published_on <= $1)) AND CASE t0.subject_table WHEN 'appeals' THEN (SELECT TRUE
  FROM appeals AS e2
  WHERE e2.id = t0.subject_id AND e2.called_at <= $2) IS TRUE WHEN 'issue_links' THEN (SELECT TRUE
  FROM issue_links AS e3
  WHERE e3.id = t0.subject_id AND EXISTS (SELECT 1
  FROM issues AS e4
  WHERE e4.id = e3.issue_id AND e4.reported_at <= $2) AND EXISTS (SELECT 1
  FROM issues AS e5
  WHERE e5.id = e3.other_id AND e5.reported_at <= $2)) IS TRUE WHEN 'identifiers' THEN (SELECT TRUE
  FROM identifiers AS e6
  WHERE e6.id = t0.subject_id AND CASE WHEN e6.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e7
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
  FROM issues AS e26
  WHERE e26.id = e24.issue_id AND e26.reported_at <= $2)) IS TRUE WHEN 'remedies' THEN (SELECT TRUE
  FROM remedies AS e27
  WHERE e27.id = t0.subject_id AND EXISTS (SELECT 1
  FROM improvement_projects AS e28
  WHERE e28.id = e27.improvement_project_id AND (e28.started_on IS NULL OR e28.started_on <= $1)) AND CASE WHEN e27.remedied_process_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM processes AS e29
  WHERE e29.id = e27.remedied_process_id AND e29.started_at <= $2) IS TRUE END AND CASE WHEN e27.remedied_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e30
  WHERE e30.id = e27.remedied_issue_id AND e30.reported_at <= $2) IS TRUE END) IS TRUE WHEN 'ledger_issues' THEN (SELECT TRUE
  FROM ledger_issues AS e31
  WHERE e31.id = t0.subject_id AND EXISTS (SELECT 1
  FROM issues AS e32
  WHERE e32.id = e31.issue_id AND e32.reported_at <= $2)) IS TRUE WHEN 'campaign_parts' THEN (SELECT TRUE
  FROM campaign_parts AS e33
  WHERE e33.id = t0.subject_id AND CASE WHEN e33.part_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e34
  WHERE e34.id = e33.part_activity_id AND e34.starts_at <= $2) IS TRUE END AND CASE WHEN e33.part_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e35
  WHERE e35.id = e33.part_issue_id AND e35.reported_at <= $2) IS TRUE END) IS TRUE WHEN 'promotions' THEN (SELECT TRUE
  FROM promotions AS e36
  WHERE e36.id = t0.subject_id AND CASE WHEN e36.promoter_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e37
  WHERE e37.id = e36.promoter_activity_id AND e37.starts_at <= $2) IS TRUE END) IS TRUE WHEN 'whistle_calls' THEN (SELECT TRUE
  FROM whistle_calls AS e38
  WHERE e38.id = t0.subject_id AND EXISTS (SELECT 1
  FROM whistles AS e39
  WHERE e39.id = e38.whistle_id AND e39.at <= $2)) IS TRUE WHEN 'issues' THEN (SELECT TRUE
  FROM issues AS e40
  WHERE e40.id = t0.subject_id AND e40.reported_at <= $2) IS TRUE WHEN 'issue_events' THEN (SELECT TRUE
  FROM issue_events AS e41
  WHERE e41.id = t0.subject_id AND e41.at <= $2) IS TRUE WHEN 'assignments' THEN (SELECT TRUE
  FROM assignments AS e42
  WHERE e42.id = t0.subject_id AND e42.assigned_at <= $2) IS TRUE WHEN 'ratings' THEN (SELECT TRUE
  FROM ratings AS e43
  WHERE e43.id = t0.subject_id AND e43.rated_at <= $2) IS TRUE WHEN 'replies' THEN (SELECT TRUE
  FROM replies AS e44
  WHERE e44.id = t0.subject_id AND e44.at <= $2) IS TRUE WHEN 'follow_ups' THEN (SELECT TRUE
  FROM follow_ups AS e45
  WHERE e45.id = t0.subject_id AND e45.at <= $2) IS TRUE WHEN 'free_texts' THEN (SELECT TRUE
  FROM free_texts AS e46
  WHERE e46.id = t0.subject_id AND CASE WHEN e46.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e47
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
  WHERE e77.id = e76.document_id AND (e77.published_on IS NULL OR e77.published_on <= $1))) IS TRUE ELSE TRUE END AND t0.document_id = (SELECT e78.id
  FROM documents AS e78
  WHERE (e78.published_on IS NULL OR e78.published_on <= $1) AND e78.code = $3)
  ORDER BY t0.from_line, t0.to_line, t0.id
  LIMIT $4) AS t0
  LEFT JOIN documents AS j1 ON j1.id = t0.document_id AND (j1.published_on IS NULL OR j1.published_on <= $1)
  LEFT JOIN guidances AS j2 ON j2.id = CASE WHEN t0.subject_table = 'guidances' THEN t0.subject_id END
  LEFT JOIN areas AS j3 ON j3.id = CASE WHEN t0.subject_table = 'areas' THEN t0.subject_id END
  LEFT JOIN communities AS j4 ON j4.id = CASE WHEN t0.subject_table = 'communities' THEN t0.subject_id END
  LEFT JOIN compounds AS j5 ON j5.id = CASE WHEN t0.subject_table = 'compounds' THEN t0.subject_id END
  LEFT JOIN buildings AS j6 ON j6.id = CASE WHEN t0.subject_table = 'buildings' THEN t0.subject_id END
  LEFT JOIN organizations AS j7 ON j7.id = CASE WHEN t0.subject_table = 'organizations' THEN t0.subject_id END
  LEFT JOIN property_projects AS j8 ON j8.id = CASE WHEN t0.subject_table = 'property_projects' THEN t0.subject_id END
  LEFT JOIN party_organizations AS j9 ON j9.id = CASE WHEN t0.subject_table = 'party_organizations' THEN t0.subject_id END
  LEFT JOIN grids AS j10 ON j10.id = CASE WHEN t0.subject_table = 'grids' THEN t0.subject_id END
  LEFT JOIN persons AS j11 ON j11.id = CASE WHEN t0.subject_table = 'persons' THEN t0.subject_id END
  LEFT JOIN volunteer_teams AS j12 ON j12.id = CASE WHEN t0.subject_table = 'volunteer_teams' THEN t0.subject_id END
  LEFT JOIN volunteers AS j13 ON j13.id = CASE WHEN t0.subject_table = 'volunteers' THEN t0.subject_id END
  LEFT JOIN code_lists AS j14 ON j14.id = CASE WHEN t0.subject_table = 'code_lists' THEN t0.subject_id END
  LEFT JOIN code_items AS j15 ON j15.id = CASE WHEN t0.subject_table = 'code_items' THEN t0.subject_id END
  LEFT JOIN issues AS j16 ON j16.id = CASE WHEN t0.subject_table = 'issues' THEN t0.subject_id END AND j16.reported_at <= $2
  LEFT JOIN service_records AS j17 ON j17.id = CASE WHEN t0.subject_table = 'service_records' THEN t0.subject_id END AND j17.started_at <= $2
  LEFT JOIN work_calendar_days AS j18 ON j18.id = CASE WHEN t0.subject_table = 'work_calendar_days' THEN t0.subject_id END
  LEFT JOIN sla_policies AS j19 ON j19.id = CASE WHEN t0.subject_table = 'sla_policies' THEN t0.subject_id END
  LEFT JOIN agreements AS j20 ON j20.id = CASE WHEN t0.subject_table = 'agreements' THEN t0.subject_id END
  LEFT JOIN facilities AS j21 ON j21.id = CASE WHEN t0.subject_table = 'facilities' THEN t0.subject_id END
  LEFT JOIN venues AS j22 ON j22.id = CASE WHEN t0.subject_table = 'venues' THEN t0.subject_id END
  LEFT JOIN red_posts AS j23 ON j23.id = CASE WHEN t0.subject_table = 'red_posts' THEN t0.subject_id END
  LEFT JOIN programs AS j24 ON j24.id = CASE WHEN t0.subject_table = 'programs' THEN t0.subject_id END
  LEFT JOIN activities AS j25 ON j25.id = CASE WHEN t0.subject_table = 'activities' THEN t0.subject_id END AND j25.starts_at <= $2
  LEFT JOIN visits AS j26 ON j26.id = CASE WHEN t0.subject_table = 'visits' THEN t0.subject_id END AND j26.visited_at <= $2
  LEFT JOIN inspections AS j27 ON j27.id = CASE WHEN t0.subject_table = 'inspections' THEN t0.subject_id END AND j27.inspected_at <= $2
  LEFT JOIN hazards AS j28 ON j28.id = CASE WHEN t0.subject_table = 'hazards' THEN t0.subject_id END AND j28.found_at <= $2
  LEFT JOIN processes AS j29 ON j29.id = CASE WHEN t0.subject_table = 'processes' THEN t0.subject_id END AND j29.started_at <= $2
  LEFT JOIN improvement_projects AS j30 ON j30.id = CASE WHEN t0.subject_table = 'improvement_projects' THEN t0.subject_id END AND (j30.started_on IS NULL OR j30.started_on <= $1)
  LEFT JOIN campaigns AS j31 ON j31.id = CASE WHEN t0.subject_table = 'campaigns' THEN t0.subject_id END
  LEFT JOIN ledgers AS j32 ON j32.id = CASE WHEN t0.subject_table = 'ledgers' THEN t0.subject_id END
  LEFT JOIN brands AS j33 ON j33.id = CASE WHEN t0.subject_table = 'brands' THEN t0.subject_id END
  LEFT JOIN assessment_standards AS j34 ON j34.id = CASE WHEN t0.subject_table = 'assessment_standards' THEN t0.subject_id END
  LEFT JOIN criteria AS j35 ON j35.id = CASE WHEN t0.subject_table = 'criteria' THEN t0.subject_id END
  LEFT JOIN assessments AS j36 ON j36.id = CASE WHEN t0.subject_table = 'assessments' THEN t0.subject_id END AND (j36.assessed_on IS NULL OR j36.assessed_on <= $1)
  LEFT JOIN surveys AS j37 ON j37.id = CASE WHEN t0.subject_table = 'surveys' THEN t0.subject_id END AND (j37.surveyed_on IS NULL OR j37.surveyed_on <= $1)
  LEFT JOIN metrics AS j38 ON j38.id = CASE WHEN t0.subject_table = 'metrics' THEN t0.subject_id END
  LEFT JOIN metric_values AS j39 ON j39.id = CASE WHEN t0.subject_table = 'metric_values' THEN t0.subject_id END AND (j39.stated_on IS NULL OR j39.stated_on <= $1)
  LEFT JOIN documents AS j40 ON j40.id = CASE WHEN t0.subject_table = 'documents' THEN t0.subject_id END AND (j40.published_on IS NULL OR j40.published_on <= $1)
  ORDER BY t0.from_line, t0.to_line, t0.id;
SELECT t0.id AS c1
  FROM volunteer_teams AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM volunteer_teams AS k
  WHERE k.code = $1
  UNION ALL SELECT k.owner_volunteer_team_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_volunteer_team_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1);
SELECT t0.code AS c1, t0.demo AS c2
  FROM brands AS t0
  WHERE NOT EXISTS (SELECT 1
  FROM evidences AS e1
  WHERE e1.subject_id = t0.id AND EXISTS (SELECT 1
  FROM documents AS e2
  WHERE e2.id = e1.document_id AND (e2.published_on IS NULL OR e2.published_on <= $1)))
  ORDER BY t0.code
  LIMIT $2;
SELECT p.ord, (SELECT count(*)
  FROM evidences AS t0
  WHERE t0.document_id = p.id AND EXISTS (SELECT 1
  FROM documents AS e1
  WHERE e1.id = t0.document_id AND (e1.published_on IS NULL OR e1.published_on <= $1)) AND CASE t0.subject_table WHEN 'appeals' THEN (SELECT TRUE
  FROM appeals AS e2
  WHERE e2.id = t0.subject_id AND e2.called_at <= $2) IS TRUE WHEN 'issue_links' THEN (SELECT TRUE
  FROM issue_links AS e3
  WHERE e3.id = t0.subject_id AND EXISTS (SELECT 1
  FROM issues AS e4
  WHERE e4.id = e3.issue_id AND e4.reported_at <= $2) AND EXISTS (SELECT 1
  FROM issues AS e5
  WHERE e5.id = e3.other_id AND e5.reported_at <= $2)) IS TRUE WHEN 'identifiers' THEN (SELECT TRUE
  FROM identifiers AS e6
  WHERE e6.id = t0.subject_id AND CASE WHEN e6.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e7
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
  FROM issues AS e26
  WHERE e26.id = e24.issue_id AND e26.reported_at <= $2)) IS TRUE WHEN 'remedies' THEN (SELECT TRUE
  FROM remedies AS e27
  WHERE e27.id = t0.subject_id AND EXISTS (SELECT 1
  FROM improvement_projects AS e28
  WHERE e28.id = e27.improvement_project_id AND (e28.started_on IS NULL OR e28.started_on <= $1)) AND CASE WHEN e27.remedied_process_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM processes AS e29
  WHERE e29.id = e27.remedied_process_id AND e29.started_at <= $2) IS TRUE END AND CASE WHEN e27.remedied_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e30
  WHERE e30.id = e27.remedied_issue_id AND e30.reported_at <= $2) IS TRUE END) IS TRUE WHEN 'ledger_issues' THEN (SELECT TRUE
  FROM ledger_issues AS e31
  WHERE e31.id = t0.subject_id AND EXISTS (SELECT 1
  FROM issues AS e32
  WHERE e32.id = e31.issue_id AND e32.reported_at <= $2)) IS TRUE WHEN 'campaign_parts' THEN (SELECT TRUE
  FROM campaign_parts AS e33
  WHERE e33.id = t0.subject_id AND CASE WHEN e33.part_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e34
  WHERE e34.id = e33.part_activity_id AND e34.starts_at <= $2) IS TRUE END AND CASE WHEN e33.part_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e35
  WHERE e35.id = e33.part_issue_id AND e35.reported_at <= $2) IS TRUE END) IS TRUE WHEN 'promotions' THEN (SELECT TRUE
  FROM promotions AS e36
  WHERE e36.id = t0.subject_id AND CASE WHEN e36.promoter_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e37
  WHERE e37.id = e36.promoter_activity_id AND e37.starts_at <= $2) IS TRUE END) IS TRUE WHEN 'whistle_calls' THEN (SELECT TRUE
  FROM whistle_calls AS e38
  WHERE e38.id = t0.subject_id AND EXISTS (SELECT 1
  FROM whistles AS e39
  WHERE e39.id = e38.whistle_id AND e39.at <= $2)) IS TRUE WHEN 'issues' THEN (SELECT TRUE
  FROM issues AS e40
  WHERE e40.id = t0.subject_id AND e40.reported_at <= $2) IS TRUE WHEN 'issue_events' THEN (SELECT TRUE
  FROM issue_events AS e41
  WHERE e41.id = t0.subject_id AND e41.at <= $2) IS TRUE WHEN 'assignments' THEN (SELECT TRUE
  FROM assignments AS e42
  WHERE e42.id = t0.subject_id AND e42.assigned_at <= $2) IS TRUE WHEN 'ratings' THEN (SELECT TRUE
  FROM ratings AS e43
  WHERE e43.id = t0.subject_id AND e43.rated_at <= $2) IS TRUE WHEN 'replies' THEN (SELECT TRUE
  FROM replies AS e44
  WHERE e44.id = t0.subject_id AND e44.at <= $2) IS TRUE WHEN 'follow_ups' THEN (SELECT TRUE
  FROM follow_ups AS e45
  WHERE e45.id = t0.subject_id AND e45.at <= $2) IS TRUE WHEN 'free_texts' THEN (SELECT TRUE
  FROM free_texts AS e46
  WHERE e46.id = t0.subject_id AND CASE WHEN e46.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e47
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
  WHERE e77.id = e76.document_id AND (e77.published_on IS NULL OR e77.published_on <= $1))) IS TRUE ELSE TRUE END)
  FROM unnest($3::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.from_line AS c1, t0.to_line AS c2
  FROM evidences AS t0
  WHERE t0.document_id = p.id AND EXISTS (SELECT 1
  FROM documents AS e1
  WHERE e1.id = t0.document_id AND (e1.published_on IS NULL OR e1.published_on <= $2)) AND CASE t0.subject_table WHEN 'appeals' THEN (SELECT TRUE
  FROM appeals AS e2
  WHERE e2.id = t0.subject_id AND e2.called_at <= $3) IS TRUE WHEN 'issue_links' THEN (SELECT TRUE
  FROM issue_links AS e3
  WHERE e3.id = t0.subject_id AND EXISTS (SELECT 1
  FROM issues AS e4
  WHERE e4.id = e3.issue_id AND e4.reported_at <= $3) AND EXISTS (SELECT 1
  FROM issues AS e5
  WHERE e5.id = e3.other_id AND e5.reported_at <= $3)) IS TRUE WHEN 'identifiers' THEN (SELECT TRUE
  FROM identifiers AS e6
  WHERE e6.id = t0.subject_id AND CASE WHEN e6.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e7
  WHERE e7.id = e6.owner_issue_id AND e7.reported_at <= $3) IS TRUE END) IS TRUE WHEN 'successions' THEN (SELECT TRUE
  FROM successions AS e8
  WHERE e8.id = t0.subject_id AND (e8.effective_on IS NULL OR e8.effective_on <= $2)) IS TRUE WHEN 'organizers' THEN (SELECT TRUE
  FROM organizers AS e9
  WHERE e9.id = t0.subject_id AND EXISTS (SELECT 1
  FROM activities AS e10
  WHERE e10.id = e9.activity_id AND e10.starts_at <= $3)) IS TRUE WHEN 'activity_facilities' THEN (SELECT TRUE
  FROM activity_facilities AS e11
  WHERE e11.id = t0.subject_id AND EXISTS (SELECT 1
  FROM activities AS e12
  WHERE e12.id = e11.activity_id AND e12.starts_at <= $3)) IS TRUE WHEN 'participations' THEN (SELECT TRUE
  FROM participations AS e13
  WHERE e13.id = t0.subject_id AND EXISTS (SELECT 1
  FROM activities AS e14
  WHERE e14.id = e13.activity_id AND e14.starts_at <= $3)) IS TRUE WHEN 'visit_targets' THEN (SELECT TRUE
  FROM visit_targets AS e15
  WHERE e15.id = t0.subject_id AND EXISTS (SELECT 1
  FROM visits AS e16
  WHERE e16.id = e15.visit_id AND e16.visited_at <= $3)) IS TRUE WHEN 'visit_services' THEN (SELECT TRUE
  FROM visit_services AS e17
  WHERE e17.id = t0.subject_id AND EXISTS (SELECT 1
  FROM visits AS e18
  WHERE e18.id = e17.visit_id AND e18.visited_at <= $3)) IS TRUE WHEN 'visit_subjects' THEN (SELECT TRUE
  FROM visit_subjects AS e19
  WHERE e19.id = t0.subject_id AND EXISTS (SELECT 1
  FROM visits AS e20
  WHERE e20.id = e19.visit_id AND e20.visited_at <= $3)) IS TRUE WHEN 'conductors' THEN (SELECT TRUE
  FROM conductors AS e21
  WHERE e21.id = t0.subject_id AND CASE WHEN e21.task_visit_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM visits AS e22
  WHERE e22.id = e21.task_visit_id AND e22.visited_at <= $3) IS TRUE END AND CASE WHEN e21.task_inspection_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM inspections AS e23
  WHERE e23.id = e21.task_inspection_id AND e23.inspected_at <= $3) IS TRUE END) IS TRUE WHEN 'process_issues' THEN (SELECT TRUE
  FROM process_issues AS e24
  WHERE e24.id = t0.subject_id AND EXISTS (SELECT 1
  FROM processes AS e25
  WHERE e25.id = e24.process_id AND e25.started_at <= $3) AND EXISTS (SELECT 1
  FROM issues AS e26
  WHERE e26.id = e24.issue_id AND e26.reported_at <= $3)) IS TRUE WHEN 'remedies' THEN (SELECT TRUE
  FROM remedies AS e27
  WHERE e27.id = t0.subject_id AND EXISTS (SELECT 1
  FROM improvement_projects AS e28
  WHERE e28.id = e27.improvement_project_id AND (e28.started_on IS NULL OR e28.started_on <= $2)) AND CASE WHEN e27.remedied_process_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM processes AS e29
  WHERE e29.id = e27.remedied_process_id AND e29.started_at <= $3) IS TRUE END AND CASE WHEN e27.remedied_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e30
  WHERE e30.id = e27.remedied_issue_id AND e30.reported_at <= $3) IS TRUE END) IS TRUE WHEN 'ledger_issues' THEN (SELECT TRUE
  FROM ledger_issues AS e31
  WHERE e31.id = t0.subject_id AND EXISTS (SELECT 1
  FROM issues AS e32
  WHERE e32.id = e31.issue_id AND e32.reported_at <= $3)) IS TRUE WHEN 'campaign_parts' THEN (SELECT TRUE
  FROM campaign_parts AS e33
  WHERE e33.id = t0.subject_id AND CASE WHEN e33.part_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e34
  WHERE e34.id = e33.part_activity_id AND e34.starts_at <= $3) IS TRUE END AND CASE WHEN e33.part_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e35
  WHERE e35.id = e33.part_issue_id AND e35.reported_at <= $3) IS TRUE END) IS TRUE WHEN 'promotions' THEN (SELECT TRUE
  FROM promotions AS e36
  WHERE e36.id = t0.subject_id AND CASE WHEN e36.promoter_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e37
  WHERE e37.id = e36.promoter_activity_id AND e37.starts_at <= $3) IS TRUE END) IS TRUE WHEN 'whistle_calls' THEN (SELECT TRUE
  FROM whistle_calls AS e38
  WHERE e38.id = t0.subject_id AND EXISTS (SELECT 1
  FROM whistles AS e39
  WHERE e39.id = e38.whistle_id AND e39.at <= $3)) IS TRUE WHEN 'issues' THEN (SELECT TRUE
  FROM issues AS e40
  WHERE e40.id = t0.subject_id AND e40.reported_at <= $3) IS TRUE WHEN 'issue_events' THEN (SELECT TRUE
  FROM issue_events AS e41
  WHERE e41.id = t0.subject_id AND e41.at <= $3) IS TRUE WHEN 'assignments' THEN (SELECT TRUE
  FROM assignments AS e42
  WHERE e42.id = t0.subject_id AND e42.assigned_at <= $3) IS TRUE WHEN 'ratings' THEN (SELECT TRUE
  FROM ratings AS e43
  WHERE e43.id = t0.subject_id AND e43.rated_at <= $3) IS TRUE WHEN 'replies' THEN (SELECT TRUE
  FROM replies AS e44
  WHERE e44.id = t0.subject_id AND e44.at <= $3) IS TRUE WHEN 'follow_ups' THEN (SELECT TRUE
  FROM follow_ups AS e45
  WHERE e45.id = t0.subject_id AND e45.at <= $3) IS TRUE WHEN 'free_texts' THEN (SELECT TRUE
  FROM free_texts AS e46
  WHERE e46.id = t0.subject_id AND CASE WHEN e46.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e47
  WHERE e47.id = e46.owner_issue_id AND e47.reported_at <= $3) IS TRUE END AND CASE WHEN e46.owner_issue_event_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issue_events AS e48
  WHERE e48.id = e46.owner_issue_event_id AND e48.at <= $3) IS TRUE END AND CASE WHEN e46.owner_reply_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM replies AS e49
  WHERE e49.id = e46.owner_reply_id AND e49.at <= $3) IS TRUE END AND CASE WHEN e46.owner_follow_up_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM follow_ups AS e50
  WHERE e50.id = e46.owner_follow_up_id AND e50.at <= $3) IS TRUE END) IS TRUE WHEN 'service_records' THEN (SELECT TRUE
  FROM service_records AS e51
  WHERE e51.id = t0.subject_id AND e51.started_at <= $3) IS TRUE WHEN 'activities' THEN (SELECT TRUE
  FROM activities AS e52
  WHERE e52.id = t0.subject_id AND e52.starts_at <= $3) IS TRUE WHEN 'visits' THEN (SELECT TRUE
  FROM visits AS e53
  WHERE e53.id = t0.subject_id AND e53.visited_at <= $3) IS TRUE WHEN 'inspections' THEN (SELECT TRUE
  FROM inspections AS e54
  WHERE e54.id = t0.subject_id AND e54.inspected_at <= $3) IS TRUE WHEN 'hazards' THEN (SELECT TRUE
  FROM hazards AS e55
  WHERE e55.id = t0.subject_id AND e55.found_at <= $3) IS TRUE WHEN 'processes' THEN (SELECT TRUE
  FROM processes AS e56
  WHERE e56.id = t0.subject_id AND e56.started_at <= $3) IS TRUE WHEN 'stage_records' THEN (SELECT TRUE
  FROM stage_records AS e57
  WHERE e57.id = t0.subject_id AND (e57.entered_at IS NULL OR e57.entered_at <= $3) AND EXISTS (SELECT 1
  FROM processes AS e58
  WHERE e58.id = e57.process_id AND e58.started_at <= $3)) IS TRUE WHEN 'topics' THEN (SELECT TRUE
  FROM topics AS e59
  WHERE e59.id = t0.subject_id AND (e59.raised_at IS NULL OR e59.raised_at <= $3) AND EXISTS (SELECT 1
  FROM processes AS e60
  WHERE e60.id = e59.process_id AND e60.started_at <= $3)) IS TRUE WHEN 'ideas' THEN (SELECT TRUE
  FROM ideas AS e61
  WHERE e61.id = t0.subject_id AND (e61.collected_at IS NULL OR e61.collected_at <= $3) AND EXISTS (SELECT 1
  FROM processes AS e62
  WHERE e62.id = e61.process_id AND e62.started_at <= $3)) IS TRUE WHEN 'plans' THEN (SELECT TRUE
  FROM plans AS e63
  WHERE e63.id = t0.subject_id AND (e63.drafted_on IS NULL OR e63.drafted_on <= $2) AND EXISTS (SELECT 1
  FROM processes AS e64
  WHERE e64.id = e63.process_id AND e64.started_at <= $3)) IS TRUE WHEN 'votes' THEN (SELECT TRUE
  FROM votes AS e65
  WHERE e65.id = t0.subject_id AND e65.held_at <= $3) IS TRUE WHEN 'improvement_projects' THEN (SELECT TRUE
  FROM improvement_projects AS e66
  WHERE e66.id = t0.subject_id AND (e66.started_on IS NULL OR e66.started_on <= $2)) IS TRUE WHEN 'whistles' THEN (SELECT TRUE
  FROM whistles AS e67
  WHERE e67.id = t0.subject_id AND e67.at <= $3) IS TRUE WHEN 'supervisions' THEN (SELECT TRUE
  FROM supervisions AS e68
  WHERE e68.id = t0.subject_id AND e68.at <= $3) IS TRUE WHEN 'coverage_records' THEN (SELECT TRUE
  FROM coverage_records AS e69
  WHERE e69.id = t0.subject_id AND (e69.taken_on IS NULL OR e69.taken_on <= $2)) IS TRUE WHEN 'assessments' THEN (SELECT TRUE
  FROM assessments AS e70
  WHERE e70.id = t0.subject_id AND (e70.assessed_on IS NULL OR e70.assessed_on <= $2)) IS TRUE WHEN 'criterion_scores' THEN (SELECT TRUE
  FROM criterion_scores AS e71
  WHERE e71.id = t0.subject_id AND EXISTS (SELECT 1
  FROM assessments AS e72
  WHERE e72.id = e71.assessment_id AND (e72.assessed_on IS NULL OR e72.assessed_on <= $2))) IS TRUE WHEN 'surveys' THEN (SELECT TRUE
  FROM surveys AS e73
  WHERE e73.id = t0.subject_id AND (e73.surveyed_on IS NULL OR e73.surveyed_on <= $2)) IS TRUE WHEN 'metric_values' THEN (SELECT TRUE
  FROM metric_values AS e74
  WHERE e74.id = t0.subject_id AND (e74.stated_on IS NULL OR e74.stated_on <= $2)) IS TRUE WHEN 'documents' THEN (SELECT TRUE
  FROM documents AS e75
  WHERE e75.id = t0.subject_id AND (e75.published_on IS NULL OR e75.published_on <= $2)) IS TRUE WHEN 'passages' THEN (SELECT TRUE
  FROM passages AS e76
  WHERE e76.id = t0.subject_id AND EXISTS (SELECT 1
  FROM documents AS e77
  WHERE e77.id = e76.document_id AND (e77.published_on IS NULL OR e77.published_on <= $2))) IS TRUE ELSE TRUE END
  ORDER BY t0.from_line, t0.to_line, t0.id
  LIMIT $4) AS c;
SELECT p.ord, (SELECT count(*)
  FROM passages AS t0
  WHERE t0.document_id = p.id AND EXISTS (SELECT 1
  FROM documents AS e1
  WHERE e1.id = t0.document_id AND (e1.published_on IS NULL OR e1.published_on <= $1)))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.seq AS c1, t0.kind AS c2
  FROM passages AS t0
  WHERE t0.document_id = p.id AND EXISTS (SELECT 1
  FROM documents AS e1
  WHERE e1.id = t0.document_id AND (e1.published_on IS NULL OR e1.published_on <= $2))
  ORDER BY t0.seq
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM documents AS t0
  WHERE t0.publisher_id = p.id AND (t0.published_on IS NULL OR t0.published_on <= $1))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.name AS c1
  FROM documents AS t0
  WHERE t0.publisher_id = p.id AND (t0.published_on IS NULL OR t0.published_on <= $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, (SELECT count(*)
  FROM evidences AS t0
  WHERE t0.subject_id = p.id AND EXISTS (SELECT 1
  FROM documents AS e1
  WHERE e1.id = t0.document_id AND (e1.published_on IS NULL OR e1.published_on <= $1)))
  FROM unnest($2::uuid[]) WITH ORDINALITY AS p(id, ord);
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.from_line AS c1, j1.code AS c2, j1.id AS c3
  FROM (SELECT t0.from_line, t0.document_id, t0.to_line, t0.id
  FROM evidences AS t0
  WHERE t0.subject_id = p.id AND EXISTS (SELECT 1
  FROM documents AS e1
  WHERE e1.id = t0.document_id AND (e1.published_on IS NULL OR e1.published_on <= $2))
  ORDER BY t0.from_line, t0.to_line, t0.id
  LIMIT $3) AS t0
  LEFT JOIN documents AS j1 ON j1.id = t0.document_id AND (j1.published_on IS NULL OR j1.published_on <= $2)
  ORDER BY t0.from_line, t0.to_line, t0.id) AS c;
