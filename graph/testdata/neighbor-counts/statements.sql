SELECT t0.name AS c1, t0.id AS c2
  FROM compounds AS t0
  WHERE t0.id = (SELECT id
  FROM (SELECT k.id, 1 AS rank, NULL::date AS since
  FROM compounds AS k
  WHERE k.code = $1
  UNION ALL SELECT k.owner_compound_id, CASE WHEN k.valid_to > $2 THEN 0 ELSE 2 END, k.valid_from
  FROM old_codes AS k
  WHERE k.former_code = $1 AND k.owner_compound_id IS NOT NULL AND (k.valid_from IS NULL OR k.valid_from <= $2)) AS k
  ORDER BY rank, since DESC NULLS LAST
  LIMIT 1);
SELECT p.ord, c.*
  FROM unnest((SELECT $1::uuid[])) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.kind AS c1, t0.direction AS c2, t0.type AS c3, t0.n AS c4
  FROM (SELECT 'HOSTED_BY' AS kind, 'IN' AS direction, 'Grid' AS type, (SELECT count(*)
  FROM (SELECT e1.id AS id
  FROM grids AS e1
  WHERE e1.host_compound_id = p.id AND (e1.valid_from IS NULL OR e1.valid_from <= $2) AND (e1.valid_to IS NULL OR e1.valid_to > $2)) AS f) AS n, 0 AS place
  UNION ALL SELECT 'COVERS' AS kind, 'IN' AS direction, 'Grid' AS type, (SELECT count(*)
  FROM (SELECT DISTINCT e2.grid_id AS id
  FROM grid_coverages AS e2
  JOIN grids AS f3 ON f3.id = e2.grid_id AND (f3.valid_from IS NULL OR f3.valid_from <= $2) AND (f3.valid_to IS NULL OR f3.valid_to > $2)
  WHERE e2.target_compound_id = p.id AND (e2.valid_from IS NULL OR e2.valid_from <= $2) AND (e2.valid_to IS NULL OR e2.valid_to > $2) AND e2.grid_id IS NOT NULL) AS f) AS n, 1 AS place
  UNION ALL SELECT 'LOCATED_IN' AS kind, 'OUT' AS direction, 'Community' AS type, (SELECT count(*)
  FROM (SELECT e4.community_id AS id
  FROM compounds AS e4
  JOIN communities AS f5 ON f5.id = e4.community_id AND (f5.valid_from IS NULL OR f5.valid_from <= $2) AND (f5.valid_to IS NULL OR f5.valid_to > $2)
  WHERE e4.id = p.id AND e4.community_id IS NOT NULL) AS f) AS n, 2 AS place
  UNION ALL SELECT 'LOCATED_IN' AS kind, 'IN' AS direction, 'Facility' AS type, (SELECT count(*)
  FROM (SELECT e6.id AS id
  FROM facilities AS e6
  WHERE e6.compound_id = p.id) AS f) AS n, 3 AS place
  UNION ALL SELECT 'BUILDING_OF' AS kind, 'IN' AS direction, 'Building' AS type, (SELECT count(*)
  FROM (SELECT e7.id AS id
  FROM buildings AS e7
  WHERE e7.compound_id = p.id) AS f) AS n, 4 AS place
  UNION ALL SELECT 'OCCUPIES' AS kind, 'IN' AS direction, 'Organization' AS type, (SELECT count(*)
  FROM (SELECT DISTINCT e8.enterprise_id AS id
  FROM occupancies AS e8
  WHERE e8.compound_id = p.id AND (e8.valid_from IS NULL OR e8.valid_from <= $2) AND (e8.valid_to IS NULL OR e8.valid_to > $2) AND e8.enterprise_id IS NOT NULL) AS f) AS n, 5 AS place
  UNION ALL SELECT 'MANAGES' AS kind, 'IN' AS direction, 'PropertyProject' AS type, (SELECT count(*)
  FROM (SELECT e9.id AS id
  FROM property_projects AS e9
  WHERE e9.compound_id = p.id AND (e9.valid_from IS NULL OR e9.valid_from <= $2) AND (e9.valid_to IS NULL OR e9.valid_to > $2)) AS f) AS n, 6 AS place
  UNION ALL SELECT 'OWNERS_COMMITTEE_OF' AS kind, 'IN' AS direction, 'Organization' AS type, (SELECT count(*)
  FROM (SELECT e10.id AS id
  FROM organizations AS e10
  WHERE e10.owners_committee_of_id = p.id) AS f) AS n, 7 AS place
  UNION ALL SELECT 'ATTACHED_TO' AS kind, 'IN' AS direction, 'PartyOrganization' AS type, (SELECT count(*)
  FROM (SELECT DISTINCT e11.party_organization_id AS id
  FROM attachments AS e11
  JOIN party_organizations AS f12 ON f12.id = e11.party_organization_id AND (f12.valid_from IS NULL OR f12.valid_from <= $2) AND (f12.valid_to IS NULL OR f12.valid_to > $2)
  WHERE e11.target_compound_id = p.id AND (e11.valid_from IS NULL OR e11.valid_from <= $2) AND (e11.valid_to IS NULL OR e11.valid_to > $2) AND e11.party_organization_id IS NOT NULL) AS f) AS n, 8 AS place
  UNION ALL SELECT 'AGREEMENT_SERVES' AS kind, 'IN' AS direction, 'Agreement' AS type, (SELECT count(*)
  FROM (SELECT DISTINCT e13.agreement_id AS id
  FROM agreement_services AS e13
  JOIN agreements AS f14 ON f14.id = e13.agreement_id AND (f14.valid_from IS NULL OR f14.valid_from <= $2) AND (f14.valid_to IS NULL OR f14.valid_to > $2)
  WHERE e13.target_compound_id = p.id AND e13.agreement_id IS NOT NULL) AS f) AS n, 9 AS place
  UNION ALL SELECT 'TEAM_SERVES' AS kind, 'IN' AS direction, 'VolunteerTeam' AS type, (SELECT count(*)
  FROM (SELECT DISTINCT e15.team_id AS id
  FROM team_services AS e15
  WHERE e15.target_compound_id = p.id AND (e15.valid_from IS NULL OR e15.valid_from <= $2) AND (e15.valid_to IS NULL OR e15.valid_to > $2) AND e15.team_id IS NOT NULL) AS f) AS n, 10 AS place
  UNION ALL SELECT 'OCCURRED_AT' AS kind, 'IN' AS direction, 'Issue' AS type, (SELECT count(*)
  FROM (SELECT e16.id AS id
  FROM issues AS e16
  WHERE e16.compound_id = p.id AND e16.reported_at <= $3) AS f) AS n, 11 AS place
  UNION ALL SELECT 'IMPROVES' AS kind, 'IN' AS direction, 'ImprovementProject' AS type, (SELECT count(*)
  FROM (SELECT e17.id AS id
  FROM improvement_projects AS e17
  WHERE e17.compound_id = p.id AND (e17.started_on IS NULL OR e17.started_on <= $2)) AS f) AS n, 12 AS place
  UNION ALL SELECT 'TAKES_PLACE_IN' AS kind, 'IN' AS direction, 'Process' AS type, (SELECT count(*)
  FROM (SELECT e18.id AS id
  FROM processes AS e18
  WHERE e18.compound_id = p.id AND e18.started_at <= $3) AS f) AS n, 13 AS place
  UNION ALL SELECT 'VISITED' AS kind, 'IN' AS direction, 'Visit' AS type, CASE WHEN (SELECT max(h19.visited_at)
  FROM visits AS h19) <= $3 THEN (SELECT count(*)
  FROM (SELECT DISTINCT e20.visit_id AS id
  FROM visit_subjects AS e20
  WHERE e20.subject_compound_id = p.id AND EXISTS (SELECT 1
  FROM visits AS e21
  WHERE e21.id = e20.visit_id AND e21.visited_at <= $3) AND e20.visit_id IS NOT NULL) AS f) ELSE (SELECT count(*)
  FROM (SELECT DISTINCT e22.visit_id AS id
  FROM visit_subjects AS e22
  JOIN visits AS f23 ON f23.id = e22.visit_id AND f23.visited_at <= $3
  WHERE e22.subject_compound_id = p.id AND EXISTS (SELECT 1
  FROM visits AS e24
  WHERE e24.id = e22.visit_id AND e24.visited_at <= $3) AND e22.visit_id IS NOT NULL) AS f) END AS n, 14 AS place
  UNION ALL SELECT 'MADE_IN' AS kind, 'IN' AS direction, 'Inspection' AS type, (SELECT count(*)
  FROM (SELECT e25.id AS id
  FROM inspections AS e25
  WHERE e25.compound_id = p.id AND e25.inspected_at <= $3) AS f) AS n, 15 AS place
  UNION ALL SELECT 'LIES_IN' AS kind, 'IN' AS direction, 'Hazard' AS type, (SELECT count(*)
  FROM (SELECT e26.id AS id
  FROM hazards AS e26
  WHERE e26.compound_id = p.id AND e26.found_at <= $3) AS f) AS n, 16 AS place
  UNION ALL SELECT 'HELD_AT' AS kind, 'IN' AS direction, 'Activity' AS type, (SELECT count(*)
  FROM (SELECT e27.id AS id
  FROM activities AS e27
  WHERE e27.held_at_compound_id = p.id AND e27.starts_at <= $3) AS f) AS n, 17 AS place
  UNION ALL SELECT 'HOSTS' AS kind, 'OUT' AS direction, 'Venue' AS type, (SELECT count(*)
  FROM (SELECT DISTINCT e28.venue_id AS id
  FROM venue_hosts AS e28
  WHERE e28.host_compound_id = p.id AND (e28.valid_from IS NULL OR e28.valid_from <= $2) AND (e28.valid_to IS NULL OR e28.valid_to > $2) AND e28.venue_id IS NOT NULL) AS f) AS n, 18 AS place
  UNION ALL SELECT 'ASSESSES' AS kind, 'IN' AS direction, 'Assessment' AS type, (SELECT count(*)
  FROM (SELECT e29.id AS id
  FROM assessments AS e29
  WHERE e29.subject_compound_id = p.id AND (e29.assessed_on IS NULL OR e29.assessed_on <= $2)) AS f) AS n, 19 AS place
  UNION ALL SELECT 'SURVEYS' AS kind, 'IN' AS direction, 'Survey' AS type, (SELECT count(*)
  FROM (SELECT e30.id AS id
  FROM surveys AS e30
  WHERE e30.subject_compound_id = p.id AND (e30.surveyed_on IS NULL OR e30.surveyed_on <= $2)) AS f) AS n, 20 AS place
  UNION ALL SELECT 'MEASURES' AS kind, 'IN' AS direction, 'MetricValue' AS type, (SELECT count(*)
  FROM (SELECT e31.id AS id
  FROM metric_values AS e31
  WHERE e31.subject_compound_id = p.id AND (e31.stated_on IS NULL OR e31.stated_on <= $2)) AS f) AS n, 21 AS place
  UNION ALL SELECT 'COVERAGE_OF' AS kind, 'IN' AS direction, 'CoverageRecord' AS type, (SELECT count(*)
  FROM (SELECT e32.id AS id
  FROM coverage_records AS e32
  WHERE e32.compound_id = p.id AND (e32.taken_on IS NULL OR e32.taken_on <= $2)) AS f) AS n, 22 AS place
  UNION ALL SELECT 'EVIDENCED_BY' AS kind, 'OUT' AS direction, 'Document' AS type, (SELECT count(*)
  FROM (SELECT DISTINCT e33.document_id AS id
  FROM evidences AS e33
  JOIN documents AS f34 ON f34.id = e33.document_id AND (f34.published_on IS NULL OR f34.published_on <= $2)
  WHERE e33.subject_id = p.id AND e33.subject_table = 'compounds' AND EXISTS (SELECT 1
  FROM documents AS e35
  WHERE e35.id = e33.document_id AND (e35.published_on IS NULL OR e35.published_on <= $2)) AND CASE e33.subject_table WHEN 'appeals' THEN (SELECT TRUE
  FROM appeals AS e36
  WHERE e36.id = e33.subject_id AND e36.called_at <= $3) IS TRUE WHEN 'issue_links' THEN (SELECT TRUE
  FROM issue_links AS e37
  WHERE e37.id = e33.subject_id AND EXISTS (SELECT 1
  FROM issues AS e38
  WHERE e38.id = e37.issue_id AND e38.reported_at <= $3) AND EXISTS (SELECT 1
  FROM issues AS e39
  WHERE e39.id = e37.other_id AND e39.reported_at <= $3)) IS TRUE WHEN 'identifiers' THEN (SELECT TRUE
  FROM identifiers AS e40
  WHERE e40.id = e33.subject_id AND CASE WHEN e40.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e41
  WHERE e41.id = e40.owner_issue_id AND e41.reported_at <= $3) IS TRUE END) IS TRUE WHEN 'successions' THEN (SELECT TRUE
  FROM successions AS e42
  WHERE e42.id = e33.subject_id AND (e42.effective_on IS NULL OR e42.effective_on <= $2)) IS TRUE WHEN 'organizers' THEN (SELECT TRUE
  FROM organizers AS e43
  WHERE e43.id = e33.subject_id AND EXISTS (SELECT 1
  FROM activities AS e44
  WHERE e44.id = e43.activity_id AND e44.starts_at <= $3)) IS TRUE WHEN 'activity_facilities' THEN (SELECT TRUE
  FROM activity_facilities AS e45
  WHERE e45.id = e33.subject_id AND EXISTS (SELECT 1
  FROM activities AS e46
  WHERE e46.id = e45.activity_id AND e46.starts_at <= $3)) IS TRUE WHEN 'participations' THEN (SELECT TRUE
  FROM participations AS e47
  WHERE e47.id = e33.subject_id AND EXISTS (SELECT 1
  FROM activities AS e48
  WHERE e48.id = e47.activity_id AND e48.starts_at <= $3)) IS TRUE WHEN 'visit_targets' THEN (SELECT TRUE
  FROM visit_targets AS e49
  WHERE e49.id = e33.subject_id AND EXISTS (SELECT 1
  FROM visits AS e50
  WHERE e50.id = e49.visit_id AND e50.visited_at <= $3)) IS TRUE WHEN 'visit_services' THEN (SELECT TRUE
  FROM visit_services AS e51
  WHERE e51.id = e33.subject_id AND EXISTS (SELECT 1
  FROM visits AS e52
  WHERE e52.id = e51.visit_id AND e52.visited_at <= $3)) IS TRUE WHEN 'visit_subjects' THEN (SELECT TRUE
  FROM visit_subjects AS e53
  WHERE e53.id = e33.subject_id AND EXISTS (SELECT 1
  FROM visits AS e54
  WHERE e54.id = e53.visit_id AND e54.visited_at <= $3)) IS TRUE WHEN 'conductors' THEN (SELECT TRUE
  FROM conductors AS e55
  WHERE e55.id = e33.subject_id AND CASE WHEN e55.task_visit_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM visits AS e56
  WHERE e56.id = e55.task_visit_id AND e56.visited_at <= $3) IS TRUE END AND CASE WHEN e55.task_inspection_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM inspections AS e57
  WHERE e57.id = e55.task_inspection_id AND e57.inspected_at <= $3) IS TRUE END) IS TRUE WHEN 'process_issues' THEN (SELECT TRUE
  FROM process_issues AS e58
  WHERE e58.id = e33.subject_id AND EXISTS (SELECT 1
  FROM processes AS e59
  WHERE e59.id = e58.process_id AND e59.started_at <= $3) AND EXISTS (SELECT 1
  FROM issues AS e60
  WHERE e60.id = e58.issue_id AND e60.reported_at <= $3)) IS TRUE WHEN 'remedies' THEN (SELECT TRUE
  FROM remedies AS e61
  WHERE e61.id = e33.subject_id AND EXISTS (SELECT 1
  FROM improvement_projects AS e62
  WHERE e62.id = e61.improvement_project_id AND (e62.started_on IS NULL OR e62.started_on <= $2)) AND CASE WHEN e61.remedied_process_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM processes AS e63
  WHERE e63.id = e61.remedied_process_id AND e63.started_at <= $3) IS TRUE END AND CASE WHEN e61.remedied_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e64
  WHERE e64.id = e61.remedied_issue_id AND e64.reported_at <= $3) IS TRUE END) IS TRUE WHEN 'ledger_issues' THEN (SELECT TRUE
  FROM ledger_issues AS e65
  WHERE e65.id = e33.subject_id AND EXISTS (SELECT 1
  FROM issues AS e66
  WHERE e66.id = e65.issue_id AND e66.reported_at <= $3)) IS TRUE WHEN 'campaign_parts' THEN (SELECT TRUE
  FROM campaign_parts AS e67
  WHERE e67.id = e33.subject_id AND CASE WHEN e67.part_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e68
  WHERE e68.id = e67.part_activity_id AND e68.starts_at <= $3) IS TRUE END AND CASE WHEN e67.part_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e69
  WHERE e69.id = e67.part_issue_id AND e69.reported_at <= $3) IS TRUE END) IS TRUE WHEN 'promotions' THEN (SELECT TRUE
  FROM promotions AS e70
  WHERE e70.id = e33.subject_id AND CASE WHEN e70.promoter_activity_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM activities AS e71
  WHERE e71.id = e70.promoter_activity_id AND e71.starts_at <= $3) IS TRUE END) IS TRUE WHEN 'whistle_calls' THEN (SELECT TRUE
  FROM whistle_calls AS e72
  WHERE e72.id = e33.subject_id AND EXISTS (SELECT 1
  FROM whistles AS e73
  WHERE e73.id = e72.whistle_id AND e73.at <= $3)) IS TRUE WHEN 'issues' THEN (SELECT TRUE
  FROM issues AS e74
  WHERE e74.id = e33.subject_id AND e74.reported_at <= $3) IS TRUE WHEN 'issue_events' THEN (SELECT TRUE
  FROM issue_events AS e75
  WHERE e75.id = e33.subject_id AND e75.at <= $3) IS TRUE WHEN 'assignments' THEN (SELECT TRUE
  FROM assignments AS e76
  WHERE e76.id = e33.subject_id AND e76.assigned_at <= $3) IS TRUE WHEN 'ratings' THEN (SELECT TRUE
  FROM ratings AS e77
  WHERE e77.id = e33.subject_id AND e77.rated_at <= $3) IS TRUE WHEN 'replies' THEN (SELECT TRUE
  FROM replies AS e78
  WHERE e78.id = e33.subject_id AND e78.at <= $3) IS TRUE WHEN 'follow_ups' THEN (SELECT TRUE
  FROM follow_ups AS e79
  WHERE e79.id = e33.subject_id AND e79.at <= $3) IS TRUE WHEN 'free_texts' THEN (SELECT TRUE
  FROM free_texts AS e80
  WHERE e80.id = e33.subject_id AND CASE WHEN e80.owner_issue_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issues AS e81
  WHERE e81.id = e80.owner_issue_id AND e81.reported_at <= $3) IS TRUE END AND CASE WHEN e80.owner_issue_event_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM issue_events AS e82
  WHERE e82.id = e80.owner_issue_event_id AND e82.at <= $3) IS TRUE END AND CASE WHEN e80.owner_reply_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM replies AS e83
  WHERE e83.id = e80.owner_reply_id AND e83.at <= $3) IS TRUE END AND CASE WHEN e80.owner_follow_up_id IS NULL THEN TRUE ELSE (SELECT TRUE
  FROM follow_ups AS e84
  WHERE e84.id = e80.owner_follow_up_id AND e84.at <= $3) IS TRUE END) IS TRUE WHEN 'service_records' THEN (SELECT TRUE
  FROM service_records AS e85
  WHERE e85.id = e33.subject_id AND e85.started_at <= $3) IS TRUE WHEN 'activities' THEN (SELECT TRUE
  FROM activities AS e86
  WHERE e86.id = e33.subject_id AND e86.starts_at <= $3) IS TRUE WHEN 'visits' THEN (SELECT TRUE
  FROM visits AS e87
  WHERE e87.id = e33.subject_id AND e87.visited_at <= $3) IS TRUE WHEN 'inspections' THEN (SELECT TRUE
  FROM inspections AS e88
  WHERE e88.id = e33.subject_id AND e88.inspected_at <= $3) IS TRUE WHEN 'hazards' THEN (SELECT TRUE
  FROM hazards AS e89
  WHERE e89.id = e33.subject_id AND e89.found_at <= $3) IS TRUE WHEN 'processes' THEN (SELECT TRUE
  FROM processes AS e90
  WHERE e90.id = e33.subject_id AND e90.started_at <= $3) IS TRUE WHEN 'stage_records' THEN (SELECT TRUE
  FROM stage_records AS e91
  WHERE e91.id = e33.subject_id AND (e91.entered_at IS NULL OR e91.entered_at <= $3) AND EXISTS (SELECT 1
  FROM processes AS e92
  WHERE e92.id = e91.process_id AND e92.started_at <= $3)) IS TRUE WHEN 'topics' THEN (SELECT TRUE
  FROM topics AS e93
  WHERE e93.id = e33.subject_id AND (e93.raised_at IS NULL OR e93.raised_at <= $3) AND EXISTS (SELECT 1
  FROM processes AS e94
  WHERE e94.id = e93.process_id AND e94.started_at <= $3)) IS TRUE WHEN 'ideas' THEN (SELECT TRUE
  FROM ideas AS e95
  WHERE e95.id = e33.subject_id AND (e95.collected_at IS NULL OR e95.collected_at <= $3) AND EXISTS (SELECT 1
  FROM processes AS e96
  WHERE e96.id = e95.process_id AND e96.started_at <= $3)) IS TRUE WHEN 'plans' THEN (SELECT TRUE
  FROM plans AS e97
  WHERE e97.id = e33.subject_id AND (e97.drafted_on IS NULL OR e97.drafted_on <= $2) AND EXISTS (SELECT 1
  FROM processes AS e98
  WHERE e98.id = e97.process_id AND e98.started_at <= $3)) IS TRUE WHEN 'votes' THEN (SELECT TRUE
  FROM votes AS e99
  WHERE e99.id = e33.subject_id AND e99.held_at <= $3) IS TRUE WHEN 'improvement_projects' THEN (SELECT TRUE
  FROM improvement_projects AS e100
  WHERE e100.id = e33.subject_id AND (e100.started_on IS NULL OR e100.started_on <= $2)) IS TRUE WHEN 'whistles' THEN (SELECT TRUE
  FROM whistles AS e101
  WHERE e101.id = e33.subject_id AND e101.at <= $3) IS TRUE WHEN 'supervisions' THEN (SELECT TRUE
  FROM supervisions AS e102
  WHERE e102.id = e33.subject_id AND e102.at <= $3) IS TRUE WHEN 'coverage_records' THEN (SELECT TRUE
  FROM coverage_records AS e103
  WHERE e103.id = e33.subject_id AND (e103.taken_on IS NULL OR e103.taken_on <= $2)) IS TRUE WHEN 'assessments' THEN (SELECT TRUE
  FROM assessments AS e104
  WHERE e104.id = e33.subject_id AND (e104.assessed_on IS NULL OR e104.assessed_on <= $2)) IS TRUE WHEN 'criterion_scores' THEN (SELECT TRUE
  FROM criterion_scores AS e105
  WHERE e105.id = e33.subject_id AND EXISTS (SELECT 1
  FROM assessments AS e106
  WHERE e106.id = e105.assessment_id AND (e106.assessed_on IS NULL OR e106.assessed_on <= $2))) IS TRUE WHEN 'surveys' THEN (SELECT TRUE
  FROM surveys AS e107
  WHERE e107.id = e33.subject_id AND (e107.surveyed_on IS NULL OR e107.surveyed_on <= $2)) IS TRUE WHEN 'metric_values' THEN (SELECT TRUE
  FROM metric_values AS e108
  WHERE e108.id = e33.subject_id AND (e108.stated_on IS NULL OR e108.stated_on <= $2)) IS TRUE WHEN 'documents' THEN (SELECT TRUE
  FROM documents AS e109
  WHERE e109.id = e33.subject_id AND (e109.published_on IS NULL OR e109.published_on <= $2)) IS TRUE WHEN 'passages' THEN (SELECT TRUE
  FROM passages AS e110
  WHERE e110.id = e33.subject_id AND EXISTS (SELECT 1
  FROM documents AS e111
  WHERE e111.id = e110.document_id AND (e111.published_on IS NULL OR e111.published_on <= $2))) IS TRUE ELSE TRUE END AND e33.document_id IS NOT NULL) AS f) AS n, 23 AS place) AS t0
  WHERE t0.n > 0
  ORDER BY t0.place) AS c;
SELECT p.ord, c.*
  FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.code AS c1, t0.id AS c2
  FROM property_projects AS t0
  WHERE t0.compound_id = p.id AND (t0.valid_from IS NULL OR t0.valid_from <= $2) AND (t0.valid_to IS NULL OR t0.valid_to > $2)
  ORDER BY t0.code
  LIMIT $3) AS c;
SELECT p.ord, c.*
  FROM unnest((SELECT $1::uuid[])) WITH ORDINALITY AS p(id, ord)
  CROSS JOIN LATERAL (SELECT t0.kind AS c1, t0.type AS c2, t0.n AS c3
  FROM (SELECT ((t.valid_from IS NULL OR t.valid_from <= $2) AND (t.valid_to IS NULL OR t.valid_to > $2)) AS there
  FROM property_projects AS t
  WHERE t.id = p.id) AS n
  CROSS JOIN LATERAL (SELECT 'MANAGES' AS kind, 'OUT' AS direction, 'Compound' AS type, CASE WHEN n.there THEN (SELECT count(*)
  FROM (SELECT e1.compound_id AS id
  FROM property_projects AS e1
  WHERE e1.id = p.id AND e1.compound_id IS NOT NULL) AS f) END AS n, 0 AS place
  UNION ALL SELECT 'OPERATED_BY' AS kind, 'OUT' AS direction, 'Organization' AS type, CASE WHEN n.there THEN (SELECT count(*)
  FROM (SELECT e2.company_id AS id
  FROM property_projects AS e2
  WHERE e2.id = p.id AND e2.company_id IS NOT NULL) AS f) END AS n, 1 AS place) AS t0
  WHERE t0.n > 0
  ORDER BY t0.place) AS c;
