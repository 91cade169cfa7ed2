package synth_test

import "testing"

// TestWhatBelongsTogetherFits looks for rows that contradict what they belong
// to: in place, in time, or in who may do what. Each query counts them.
func TestWhatBelongsTogetherFits(t *testing.T) {
	t.Parallel()
	conn := mustConnect(t, generated(t))
	for name, query := range contradictions() {
		if n := mustNumber(t, conn, query); n != 0 {
			t.Errorf("%s: %g", name, n)
		}
	}
}

// contradictions are queries that count what must not be.
func contradictions() map[string]string {
	all := map[string]string{}
	for _, some := range []map[string]string{placesApart(), meetingsApart(), visitsApart(), processesApart(), issuesApart(), findingsApart()} {
		for name, query := range some {
			all[name] = query
		}
	}
	return all
}

// day is the day of an instant in Shanghai.
func dayOf(instant string) string { return "(" + instant + " AT TIME ZONE 'Asia/Shanghai')::date" }

// clock is its time of the day.
func clock(instant string) string { return "(" + instant + " AT TIME ZONE 'Asia/Shanghai')::time" }

func placesApart() map[string]string {
	return map[string]string{
		"facilities of a building elsewhere":        `SELECT count(*) FROM facilities AS f JOIN buildings AS b ON b.id = f.building_id WHERE b.compound_id <> f.compound_id`,
		"facilities of works elsewhere":             `SELECT count(*) FROM facilities AS f JOIN improvement_projects AS w ON w.id = f.improvement_project_id WHERE w.compound_id <> f.compound_id`,
		"facilities that remember no inspection":    `SELECT count(*) FROM facilities AS f WHERE last_inspected_on IS DISTINCT FROM (SELECT max(` + dayOf("inspected_at") + `) FROM inspections AS i WHERE i.facility_id = f.id)`,
		"venues without a host":                     `SELECT count(*) FROM venues AS v WHERE NOT EXISTS (SELECT FROM venue_hosts AS h WHERE h.venue_id = v.id)`,
		"red posts at no front desk":                `SELECT count(*) FROM red_posts AS p JOIN facilities AS f ON f.id = p.facility_id WHERE f.kind <> 'FRONT_DESK'`,
		"red posts of who serves another project":   `SELECT count(*) FROM red_posts AS p JOIN facilities AS f ON f.id = p.facility_id WHERE holder_id IS NOT NULL AND NOT EXISTS (SELECT FROM memberships AS m JOIN property_projects AS j ON j.id = m.target_property_project_id WHERE m.person_id = p.holder_id AND j.compound_id = f.compound_id)`,
		"agreements of fewer than two":              `SELECT count(*) FROM agreements AS a WHERE (SELECT count(*) FROM agreement_parties AS p WHERE p.agreement_id = a.id AND p.role IN ('LEAD', 'PARTNER')) < 2`,
		"agreements without whom they serve":        `SELECT count(*) FROM agreements AS a WHERE NOT EXISTS (SELECT FROM agreement_services AS s WHERE s.agreement_id = a.id)`,
		"agreements that stand otherwise":           `SELECT count(*) FROM agreements WHERE status <> CASE WHEN signed_on IS NULL THEN 'DRAFT' WHEN valid_to > '2023-12-01' THEN 'ACTIVE' WHEN status = 'TERMINATED' THEN 'TERMINATED' ELSE 'EXPIRED' END`,
		"entries of who is no party to it":          `SELECT count(*) FROM exchange_items AS e WHERE NOT EXISTS (SELECT FROM agreement_parties AS p WHERE p.agreement_id = e.agreement_id AND coalesce(p.participant_organization_id, p.participant_party_organization_id) = coalesce(e.promised_by_organization_id, e.promised_by_party_organization_id))`,
		"entries that meet no need of theirs":       `SELECT count(*) FROM exchange_items AS e JOIN exchange_items AS n ON n.id = e.matched_need_id WHERE n.list <> 'NEED' OR n.agreement_id <> e.agreement_id OR n.kind <> e.kind`,
		"entries that were fulfilled more than all": `SELECT count(*) FROM exchange_items WHERE fulfilled_quantity > quantity`,
	}
}

func meetingsApart() map[string]string {
	return map[string]string{
		"activities that begin at night":       `SELECT count(*) FROM activities WHERE ` + clock("starts_at") + ` NOT BETWEEN '09:00' AND '16:00'`,
		"festivals out of season":              `SELECT count(*) FROM activities WHERE kind = 'FESTIVAL' AND extract(month FROM starts_at AT TIME ZONE 'Asia/Shanghai') IN (3, 4, 5, 7, 8, 11)`,
		"lanterns not in February":             `SELECT count(*) FROM activities WHERE name LIKE '%元宵%' AND extract(month FROM starts_at AT TIME ZONE 'Asia/Shanghai') <> 2`,
		"activities in another community":      `SELECT count(*) FROM activities AS a LEFT JOIN venues AS v ON v.id = a.held_at_venue_id LEFT JOIN compounds AS c ON c.id = a.held_at_compound_id WHERE coalesce(v.community_id, c.community_id) <> a.community_id`,
		"activities without one host":          `SELECT count(*) FROM activities AS a WHERE (SELECT count(*) FROM organizers AS o WHERE o.activity_id = a.id AND o.role = 'HOST') <> 1`,
		"activities with other organizers":     `SELECT count(*) FROM activities AS a WHERE (SELECT count(*) FROM organizers AS o WHERE o.activity_id = a.id) NOT BETWEEN 1 AND 3`,
		"activities with too few or many":      `SELECT count(*) FROM activities AS a WHERE (SELECT count(*) FROM participations AS p WHERE p.activity_id = a.id) NOT BETWEEN 5 AND 20`,
		"activities counted too low":           `SELECT count(*) FROM activities AS a WHERE attendee_count < (SELECT sum(coalesce(headcount, 1)) FROM participations AS p WHERE p.activity_id = a.id)`,
		"projects that organize elsewhere":     `SELECT count(*) FROM organizers AS o JOIN activities AS a ON a.id = o.activity_id JOIN property_projects AS j ON j.id = o.organizer_property_project_id JOIN compounds AS c ON c.id = j.compound_id WHERE c.community_id <> a.community_id OR NOT daterange(j.valid_from, j.valid_to) @> ` + dayOf("a.starts_at"),
		"party classes without a speaker":      `SELECT count(*) FROM activities AS a WHERE kind = 'PARTY_CLASS' AND NOT EXISTS (SELECT FROM participations AS p WHERE p.activity_id = a.id AND p.role = 'SPEAKER')`,
		"open days that show nothing":          `SELECT count(*) FROM activities AS a WHERE kind = 'OWNER_OPEN_DAY' AND NOT EXISTS (SELECT FROM activity_facilities AS f WHERE f.activity_id = a.id)`,
		"facilities shown elsewhere":           `SELECT count(*) FROM activity_facilities AS s JOIN activities AS a ON a.id = s.activity_id JOIN facilities AS f ON f.id = s.facility_id JOIN compounds AS c ON c.id = f.compound_id WHERE c.community_id <> a.community_id OR c.id <> a.held_at_compound_id`,
		"volunteers who were in no team then":  `SELECT count(*) FROM participations AS p JOIN activities AS a ON a.id = p.activity_id WHERE p.role = 'VOLUNTEER' AND NOT EXISTS (SELECT FROM volunteers AS v JOIN team_volunteers AS t ON t.volunteer_id = v.id WHERE v.person_id = p.participant_person_id AND daterange(t.valid_from, t.valid_to) @> ` + dayOf("a.starts_at") + `)`,
		"speakers and others without a role":   `SELECT count(*) FROM participations AS p JOIN activities AS a ON a.id = p.activity_id WHERE p.role IN ('SPEAKER', 'GUIDE', 'RECORDER') AND NOT EXISTS (SELECT FROM memberships AS m WHERE m.person_id = p.participant_person_id AND daterange(m.valid_from, m.valid_to) @> ` + dayOf("a.starts_at") + `)`,
		"persons for whom they do not work":    `SELECT count(*) FROM participations AS p WHERE on_behalf_of_id IS NOT NULL AND role IN ('RECORDER', 'REPRESENTATIVE') AND NOT EXISTS (SELECT FROM memberships AS m WHERE m.person_id = p.participant_person_id AND m.target_organization_id = p.on_behalf_of_id)`,
		"tenants that were not in the tower":   `SELECT count(*) FROM participations AS p JOIN activities AS a ON a.id = p.activity_id JOIN compounds AS c ON c.id = a.held_at_compound_id JOIN organizations AS o ON o.id = coalesce(p.participant_organization_id, p.on_behalf_of_id) WHERE c.kind = 'OFFICE_TOWER' AND o.kind = 'TENANT_ENTERPRISE' AND NOT EXISTS (SELECT FROM occupancies AS u WHERE u.enterprise_id = o.id AND u.compound_id = c.id AND daterange(u.valid_from, u.valid_to) @> ` + dayOf("a.starts_at") + `)`,
		"activities of a campaign not its own": `SELECT count(*) FROM campaign_parts AS p JOIN campaigns AS c ON c.id = p.campaign_id JOIN activities AS a ON a.id = p.part_activity_id WHERE NOT daterange(c.valid_from, c.valid_to) @> ` + dayOf("a.starts_at"),
		"issues of a campaign not its own":     `SELECT count(*) FROM campaign_parts AS p JOIN campaigns AS c ON c.id = p.campaign_id JOIN issues AS i ON i.id = p.part_issue_id WHERE NOT daterange(c.valid_from, c.valid_to) @> ` + dayOf("i.reported_at"),
		"ledgers older than their campaign":    `SELECT count(*) FROM campaign_parts AS p JOIN campaigns AS c ON c.id = p.campaign_id JOIN ledgers AS l ON l.id = p.part_ledger_id WHERE l.valid_from < c.valid_from`,
	}
}

func visitsApart() map[string]string {
	return map[string]string{
		"care records of a grid elsewhere":       `SELECT count(*) FROM care_records AS c JOIN grids AS g ON g.id = c.grid_id WHERE g.community_id <> c.community_id`,
		"tokens that count":                      `SELECT count(*) FROM care_records WHERE code !~ '^510104-CARE-[0-9A-F]{10}$'`,
		"visits at night":                        `SELECT count(*) FROM visits WHERE ` + clock("visited_at") + ` NOT BETWEEN '09:00' AND '17:00'`,
		"visits by none or many":                 `SELECT count(*) FROM visits AS v WHERE (SELECT count(*) FROM conductors AS c WHERE c.task_visit_id = v.id) NOT BETWEEN 1 AND 2`,
		"visits to nobody":                       `SELECT count(*) FROM visits AS v WHERE NOT EXISTS (SELECT FROM visit_subjects AS s WHERE s.visit_id = v.id)`,
		"visits to a compound elsewhere":         `SELECT count(*) FROM visit_subjects AS s JOIN visits AS v ON v.id = s.visit_id JOIN compounds AS c ON c.id = s.subject_compound_id WHERE c.community_id <> v.community_id`,
		"visits to who is not in care":           `SELECT count(*) FROM visit_subjects AS s JOIN visits AS v ON v.id = s.visit_id JOIN care_records AS c ON c.id = s.subject_care_record_id WHERE c.community_id <> v.community_id OR NOT daterange(c.valid_from, c.valid_to) @> ` + dayOf("v.visited_at"),
		"visits to care of another group":        `SELECT count(*) FROM visit_subjects AS s JOIN care_records AS c ON c.id = s.subject_care_record_id WHERE NOT EXISTS (SELECT FROM visit_targets AS t WHERE t.visit_id = s.visit_id AND t.item_id = c.category_id)`,
		"visits to who had moved":                `SELECT count(*) FROM visit_subjects AS s JOIN visits AS v ON v.id = s.visit_id WHERE subject_organization_id IS NOT NULL AND NOT EXISTS (SELECT FROM occupancies AS u WHERE u.enterprise_id = subject_organization_id AND daterange(u.valid_from, u.valid_to) @> ` + dayOf("v.visited_at") + `)`,
		"groups and services of another list":    `SELECT count(*) FROM (SELECT item_id, 'VISIT_TARGET' AS list FROM visit_targets UNION ALL SELECT item_id, 'SERVICE_ITEM' FROM visit_services UNION ALL SELECT category_id, 'VISIT_TARGET' FROM care_records) AS x JOIN code_items AS i ON i.id = x.item_id JOIN code_lists AS l ON l.id = i.list_id WHERE l.code <> x.list`,
		"safety checks without one":              `SELECT count(*) FROM visits AS v WHERE kind = 'SAFETY_CHECK' AND NOT EXISTS (SELECT FROM visit_services AS s JOIN code_items AS i ON i.id = s.item_id WHERE s.visit_id = v.id AND i.code = 'SAFETY_CHECK')`,
		"conductors who held no role":            `SELECT count(*) FROM conductors AS c LEFT JOIN visits AS v ON v.id = c.task_visit_id LEFT JOIN inspections AS i ON i.id = c.task_inspection_id WHERE conductor_person_id IS NOT NULL AND NOT EXISTS (SELECT FROM memberships AS m WHERE m.person_id = conductor_person_id AND daterange(m.valid_from, m.valid_to) @> ` + dayOf("coalesce(v.visited_at, i.inspected_at)") + `)`,
		"teams that do not serve there":          `SELECT count(*) FROM conductors AS c JOIN visits AS v ON v.id = c.task_visit_id WHERE conductor_volunteer_team_id IS NOT NULL AND NOT EXISTS (SELECT FROM team_services AS s WHERE s.team_id = conductor_volunteer_team_id AND s.target_community_id = v.community_id AND daterange(s.valid_from, s.valid_to) @> ` + dayOf("v.visited_at") + `)`,
		"inspections by none or many":            `SELECT count(*) FROM inspections AS i WHERE (SELECT count(*) FROM conductors AS c WHERE c.task_inspection_id = i.id) NOT BETWEEN 1 AND 2`,
		"inspections of a facility elsewhere":    `SELECT count(*) FROM inspections AS i JOIN facilities AS f ON f.id = i.facility_id WHERE f.compound_id <> i.compound_id`,
		"inspections whose result is wrong":      `SELECT count(*) FROM inspections AS i WHERE (result = 'DEFECTS_FOUND') <> EXISTS (SELECT FROM hazards AS h WHERE h.found_in_inspection_id = i.id)`,
		"hazards found at another time":          `SELECT count(*) FROM hazards AS h LEFT JOIN visits AS v ON v.id = h.found_in_visit_id LEFT JOIN inspections AS i ON i.id = h.found_in_inspection_id LEFT JOIN activities AS a ON a.id = h.found_in_activity_id WHERE h.found_at <> coalesce(v.visited_at, i.inspected_at, a.starts_at)`,
		"hazards found elsewhere":                `SELECT count(*) FROM hazards AS h JOIN compounds AS c ON c.id = h.compound_id LEFT JOIN visits AS v ON v.id = h.found_in_visit_id LEFT JOIN inspections AS i ON i.id = h.found_in_inspection_id WHERE c.community_id <> v.community_id OR i.compound_id <> h.compound_id`,
		"hazards that became an earlier issue":   `SELECT count(*) FROM hazards AS h JOIN issues AS i ON i.id = h.issue_id WHERE i.reported_at < h.found_at OR i.reported_at > h.rectified_at OR i.compound_id <> h.compound_id OR NOT i.hazard`,
		"lifts that are dangerous and not there": `SELECT count(*) FROM hazards AS h WHERE h.kind = 'LIFT' AND NOT EXISTS (SELECT FROM facilities AS f WHERE f.compound_id = h.compound_id AND f.kind = 'LIFT')`,
	}
}

func processesApart() map[string]string {
	const stages = `WITH stages AS (
		SELECT s.*, lag(left_at) OVER w AS before, row_number() OVER w AS nth
		  FROM stage_records AS s WINDOW w AS (PARTITION BY process_id ORDER BY seq)) `
	return map[string]string{
		"stages with gaps":                      stages + `SELECT count(*) FROM stages WHERE nth <> seq`,
		"stages that do not follow":             stages + `SELECT count(*) FROM stages WHERE nth > 1 AND status <> 'NOT_STARTED' AND entered_at IS DISTINCT FROM before`,
		"first stages at another time":          stages + `SELECT count(*) FROM stages AS s JOIN processes AS p ON p.id = s.process_id WHERE seq = 1 AND entered_at <> started_at`,
		"stages in the night":                   stages + `SELECT count(*) FROM stages WHERE ` + clock("left_at") + ` NOT BETWEEN '09:00' AND '17:00'`,
		"processes of fewer than five stages":   `SELECT count(*) FROM processes AS p WHERE (SELECT count(DISTINCT stage) FROM stage_records AS s WHERE s.process_id = p.id) <> 5`,
		"running processes without one at hand": `SELECT count(*) FROM processes AS p WHERE (status = 'RUNNING') <> EXISTS (SELECT FROM stage_records AS s WHERE s.process_id = p.id AND s.status = 'ACTIVE')`,
		"processes at another stage":            `SELECT count(*) FROM processes AS p WHERE stage <> (SELECT stage FROM stage_records AS s WHERE s.process_id = p.id AND s.status <> 'NOT_STARTED' ORDER BY seq DESC LIMIT 1)`,
		"processes that end at another time":    `SELECT count(*) FROM processes AS p WHERE status <> 'RUNNING' AND finished_at <> (SELECT max(left_at) FROM stage_records AS s WHERE s.process_id = p.id)`,
		"done without works":                    `SELECT count(*) FROM processes AS p WHERE status = 'DONE' AND NOT EXISTS (SELECT FROM remedies AS r WHERE r.remedied_process_id = p.id)`,
		"processes in a compound elsewhere":     `SELECT count(*) FROM processes AS p JOIN compounds AS c ON c.id = p.compound_id WHERE c.community_id <> p.community_id`,
		"topics raised after they were settled": `SELECT count(*) FROM topics AS t JOIN stage_records AS s ON s.process_id = t.process_id AND s.seq = 1 LEFT JOIN activities AS a ON a.id = t.raised_in_activity_id LEFT JOIN visits AS v ON v.id = t.raised_in_visit_id WHERE coalesce(a.starts_at, v.visited_at) > s.left_at`,
		"topics raised elsewhere":               `SELECT count(*) FROM topics AS t JOIN processes AS p ON p.id = t.process_id LEFT JOIN activities AS a ON a.id = t.raised_in_activity_id LEFT JOIN visits AS v ON v.id = t.raised_in_visit_id WHERE coalesce(a.community_id, v.community_id) <> p.community_id`,
		"processes that adopted no topic":       `SELECT count(*) FROM processes AS p WHERE NOT EXISTS (SELECT FROM topics AS t WHERE t.process_id = p.id AND adopted)`,
		"ideas of another time or place":        `SELECT count(*) FROM ideas AS i JOIN processes AS p ON p.id = i.process_id JOIN visits AS v ON v.id = i.collected_in_id JOIN stage_records AS s ON s.process_id = p.id AND s.stage = 'COLLECT_IDEAS' WHERE v.community_id <> p.community_id OR v.visited_at NOT BETWEEN s.entered_at AND coalesce(s.left_at, '2023-12-01T00:00+08')`,
		"ideas though nobody collected any":     `SELECT count(*) FROM ideas AS i WHERE NOT EXISTS (SELECT FROM stage_records AS s WHERE s.process_id = i.process_id AND s.stage = 'COLLECT_IDEAS' AND s.status IN ('ACTIVE', 'DONE'))`,
		"plans drafted at another time":         `SELECT count(*) FROM plans AS p JOIN stage_records AS s ON s.process_id = p.process_id AND s.stage = 'DRAFT_PLAN' AND s.attempt = p.version WHERE drafted_on NOT BETWEEN ` + dayOf("s.entered_at") + ` AND coalesce(` + dayOf("s.left_at") + `, '2023-11-30')`,
		"plans for every attempt":               `SELECT (SELECT count(*) FROM plans) - (SELECT count(*) FROM stage_records WHERE stage = 'DRAFT_PLAN' AND status <> 'NOT_STARTED')`,
		"votes that end at another time":        `SELECT count(*) FROM votes AS v WHERE NOT EXISTS (SELECT FROM stage_records AS s WHERE s.process_id = v.process_id AND s.stage = 'REACH_CONSENSUS' AND s.attempt = v.seq AND s.left_at = v.held_at)`,
		"plans that stand against their vote":   `SELECT count(*) FROM plans AS p LEFT JOIN votes AS v ON v.plan_id = p.id WHERE (p.status = 'REJECTED') <> coalesce(v.outcome <> 'PASSED', false) OR v.outcome = 'PASSED' AND p.status <> 'ADOPTED'`,
		"works without an adopted plan":         `SELECT count(*) FROM stage_records AS s WHERE stage = 'IMPLEMENT' AND status <> 'NOT_STARTED' AND NOT EXISTS (SELECT FROM plans AS p WHERE p.process_id = s.process_id AND p.status = 'ADOPTED')`,
		"works before their stage or elsewhere": `SELECT count(*) FROM remedies AS r JOIN improvement_projects AS w ON w.id = r.improvement_project_id JOIN processes AS p ON p.id = r.remedied_process_id JOIN stage_records AS s ON s.process_id = p.id AND s.stage = 'IMPLEMENT' WHERE w.started_on < ` + dayOf("s.entered_at") + ` OR w.compound_id <> p.compound_id`,
		"works for who managed it not":          `SELECT count(*) FROM improvement_projects AS w JOIN property_projects AS j ON j.id = w.property_project_id WHERE j.compound_id <> w.compound_id OR NOT daterange(j.valid_from, j.valid_to) @> w.started_on`,
		"works that settle a later issue":       `SELECT count(*) FROM remedies AS r JOIN improvement_projects AS w ON w.id = r.improvement_project_id JOIN issues AS i ON i.id = r.remedied_issue_id WHERE i.compound_id <> w.compound_id OR ` + dayOf("i.reported_at") + ` >= w.started_on OR i.status IN ('REJECTED', 'WITHDRAWN', 'MERGED')`,
		"processes out of a later issue":        `SELECT count(*) FROM process_issues AS x JOIN processes AS p ON p.id = x.process_id JOIN issues AS i ON i.id = x.issue_id WHERE i.reported_at >= p.started_at OR i.compound_id <> p.compound_id`,
	}
}

func issuesApart() map[string]string {
	return map[string]string{
		"issues about a facility elsewhere":   `SELECT count(*) FROM issues AS i JOIN facilities AS f ON f.id = i.facility_id WHERE f.compound_id <> i.compound_id`,
		"issues about what was not there":     `SELECT count(*) FROM issues AS i JOIN facilities AS f ON f.id = i.facility_id WHERE ` + dayOf("f.created_at") + ` > ` + dayOf("i.reported_at"),
		"issues raised before the visit":      `SELECT count(*) FROM issues AS i JOIN visits AS v ON v.id = i.raised_in_visit_id WHERE v.visited_at > i.reported_at OR i.source <> 'HOME_VISIT'`,
		"issues raised before the meeting":    `SELECT count(*) FROM issues AS i JOIN activities AS a ON a.id = i.raised_in_activity_id WHERE a.starts_at > i.reported_at OR i.source NOT IN ('COURTYARD_TALK', 'OPEN_DAY')`,
		"issues raised elsewhere":             `SELECT count(*) FROM issues AS i JOIN compounds AS c ON c.id = i.compound_id LEFT JOIN visits AS v ON v.id = i.raised_in_visit_id LEFT JOIN activities AS a ON a.id = i.raised_in_activity_id WHERE coalesce(v.community_id, a.community_id) <> c.community_id`,
		"service before the visit or meeting": `SELECT count(*) FROM service_records AS r LEFT JOIN visits AS v ON v.id = r.subject_visit_id LEFT JOIN activities AS a ON a.id = r.subject_activity_id WHERE coalesce(v.visited_at, a.starts_at) > r.started_at OR ` + dayOf("coalesce(v.visited_at, a.starts_at)") + ` <> ` + dayOf("r.started_at"),
		"service where its subject is not":    `SELECT count(*) FROM service_records AS r LEFT JOIN issues AS i ON i.id = r.subject_issue_id LEFT JOIN activities AS a ON a.id = r.subject_activity_id LEFT JOIN visits AS v ON v.id = r.subject_visit_id LEFT JOIN processes AS p ON p.id = r.subject_process_id WHERE coalesce(i.community_id, a.community_id, v.community_id, p.community_id, r.community_id) IS DISTINCT FROM r.community_id`,
		"service where no team serves":        `SELECT count(*) FROM service_records AS r WHERE subject_issue_id IS NULL AND NOT EXISTS (SELECT FROM team_services AS s WHERE s.team_id = r.team_id AND s.target_community_id = r.community_id AND daterange(s.valid_from, s.valid_to) @> ` + dayOf("r.started_at") + `)`,
		"service for who was not running":     `SELECT count(*) FROM service_records AS r JOIN processes AS p ON p.id = r.subject_process_id WHERE r.started_at NOT BETWEEN p.started_at AND coalesce(p.finished_at, '2023-12-01T00:00+08')`,
		"ledgers of earlier issues":           `SELECT count(*) FROM ledger_issues AS x JOIN ledgers AS l ON l.id = x.ledger_id JOIN issues AS i ON i.id = x.issue_id WHERE ` + dayOf("i.reported_at") + ` < l.valid_from`,
		"ledgers of issues elsewhere":         `SELECT count(*) FROM ledger_issues AS x JOIN ledgers AS l ON l.id = x.ledger_id JOIN property_projects AS j ON j.id = l.owner_property_project_id JOIN issues AS i ON i.id = x.issue_id WHERE i.compound_id <> j.compound_id`,
		"whistles for what is in time":        `SELECT count(*) FROM whistles AS w JOIN issues AS i ON i.id = w.issue_id WHERE w.at <= i.due_at OR w.at >= i.resolved_at OR i.escalation_level NOT IN ('STREET', 'DISTRICT', 'LEADER')`,
		"whistles of somebody else":           `SELECT count(*) FROM whistles AS w JOIN organizations AS o ON o.id = w.blown_by_id WHERE o.kind <> 'STREET_OFFICE'`,
		"whistles that end early":             `SELECT count(*) FROM whistles AS w JOIN issues AS i ON i.id = w.issue_id WHERE (w.outcome IS NULL) <> (i.resolved_at IS NULL)`,
		"whistles that call one or many":      `SELECT count(*) FROM whistles AS w WHERE (SELECT count(*) FROM whistle_calls AS c WHERE c.whistle_id = w.id) NOT BETWEEN 2 AND 4`,
		"who came before the call":            `SELECT count(*) FROM whistle_calls AS c JOIN whistles AS w ON w.id = c.whistle_id WHERE c.arrived_at <= w.at`,
		"orders for what is in time":          `SELECT count(*) FROM supervisions AS s JOIN issues AS i ON i.id = s.issue_id WHERE s.at <= i.due_at OR s.at >= i.resolved_at OR s.answered_at > coalesce(i.resolved_at, '2023-12-01T00:00+08')`,
		"orders of a step not reached":        `SELECT count(*) FROM supervisions AS s JOIN issues AS i ON i.id = s.issue_id WHERE s.level = 'LEADER' AND i.escalation_level <> 'LEADER' OR s.level = 'DISTRICT' AND i.escalation_level NOT IN ('DISTRICT', 'LEADER')`,
		"orders that want no time":            `SELECT count(*) FROM supervisions WHERE required_by <= at`,
	}
}

func findingsApart() map[string]string {
	const branch = `FROM attachments AS t JOIN party_organizations AS p ON p.id = t.party_organization_id
		WHERE t.target_organization_id = c.enterprise_id AND daterange(t.valid_from, t.valid_to) @> c.taken_on AND p.formation = `
	return map[string]string{
		"own branches that are not there":      `SELECT count(*) FROM coverage_records AS c WHERE (organization_coverage = 'INDEPENDENT') <> EXISTS (SELECT ` + branch + `'INDEPENDENT')`,
		"joint branches that are not there":    `SELECT count(*) FROM coverage_records AS c WHERE (organization_coverage = 'JOINT') <> EXISTS (SELECT ` + branch + `'JOINT')`,
		"enterprises found in another tower":   `SELECT count(*) FROM coverage_records AS c WHERE NOT EXISTS (SELECT FROM occupancies AS u WHERE u.enterprise_id = c.enterprise_id AND u.compound_id = c.compound_id AND daterange(u.valid_from, u.valid_to) @> c.taken_on)`,
		"asked by another project":             `SELECT count(*) FROM coverage_records AS c JOIN property_projects AS j ON j.id = c.collected_by_property_project_id WHERE j.compound_id <> c.compound_id`,
		"assessed by a standard not in force":  `SELECT count(*) FROM assessments AS a JOIN assessment_standards AS s ON s.id = a.assessment_standard_id WHERE NOT daterange(s.valid_from, s.valid_to) @> a.period_from`,
		"assessed before the period was over":  `SELECT (SELECT count(*) FROM assessments WHERE assessed_on < period_to) + (SELECT count(*) FROM surveys WHERE surveyed_on < period_to)`,
		"assessed by other than four criteria": `SELECT count(*) FROM assessments AS a WHERE (SELECT count(*) FROM criterion_scores AS s WHERE s.assessment_id = a.id) <> 4`,
		"weights that are not one":             `SELECT count(*) FROM assessment_standards AS s WHERE (SELECT sum(weight) FROM criteria AS c WHERE c.assessment_standard_id = s.id) <> 1`,
		"measured before the period was over":  `SELECT count(*) FROM metric_values WHERE kind <> 'TARGET' AND (period_to > '2023-12-01' OR ` + dayOf("created_at") + ` < period_to)`,
		"passages with gaps":                   `SELECT count(*) FROM (SELECT from_line - lag(to_line, 1, 0) OVER (PARTITION BY document_id ORDER BY seq) AS step FROM passages) AS p WHERE step <> 1`,
		"passages shorter than the document":   `SELECT count(*) FROM documents AS d WHERE line_count <> (SELECT max(to_line) FROM passages AS p WHERE p.document_id = d.id)`,
		"evidence that is no passage":          `SELECT count(*) FROM evidences AS e WHERE NOT EXISTS (SELECT FROM passages AS p WHERE p.document_id = e.document_id AND p.from_line = e.from_line AND p.to_line = e.to_line)`,
		"evidence of what came later":          `SELECT count(*) FROM evidences AS e JOIN documents AS d ON d.id = e.document_id JOIN activities AS a ON a.id = e.subject_id WHERE ` + dayOf("a.starts_at") + ` >= d.published_on`,
		"brands below a later one":             `SELECT count(*) FROM brands AS b JOIN brands AS p ON p.id = b.parent_id WHERE p.code >= b.code`,
	}
}
