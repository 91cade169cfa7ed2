package synth_test

import (
	"slices"
	"testing"

	"jinyan/internal/store"
)

// TestShares measures how much there is beside the issues of a district, and the
// shares in it.
func TestShares(t *testing.T) {
	t.Parallel()
	conn := mustConnect(t, generated(t))
	for _, c := range shares() {
		if got := mustNumber(t, conn, c.query); got < c.low || got > c.high {
			t.Errorf("%s: %g is not between %g and %g", c.name, got, c.low, c.high)
		}
	}
}

// share is a figure that a query gives, and where it must lie.
type share struct {
	name      string
	low, high float64
	query     string
}

func shares() []share {
	return []share{
		{"facilities of a compound", 6, 12, `SELECT count(*)::numeric / 1200 FROM facilities`},
		{"facilities that works made or renewed", 0.01, 0.05, `SELECT avg((improvement_project_id IS NOT NULL)::int) FROM facilities`},
		{"facilities in order", 0.75, 0.9, `SELECT avg((condition = 'GOOD')::int) FROM facilities`},
		{"venues", 180, 300, `SELECT count(*) FROM venues`},
		{"towers with a red post", 0.4, 0.75, `SELECT count(*) / 150.0 FROM red_posts`},
		{"agreements", 60, 110, `SELECT count(*) FROM agreements`},
		{"agreements in force", 0.35, 0.75, `SELECT avg((status = 'ACTIVE')::int) FROM agreements`},
		{"needs that are met", 0.6, 0.9, `SELECT count(DISTINCT matched_need_id)::numeric / (SELECT count(*) FROM exchange_items WHERE list = 'NEED') FROM exchange_items`},

		{"activities a year", 1400, 1600, `SELECT count(*) / 3 FROM activities`},
		{"meetings among them", 0.35, 0.55, `SELECT avg((topics <> '{}')::int) FROM activities`},
		{"activities of the district itself", 0.01, 0.05, `SELECT avg((community_id IS NULL)::int) FROM activities`},
		{"activities of a program", 0.1, 0.45, `SELECT avg((program_id IS NOT NULL)::int) FROM activities`},
		{"activities that nobody counted", 0.05, 0.12, `SELECT avg((attendee_count IS NULL)::int) FROM activities`},
		{"organizers of an activity", 1.7, 2.3, `SELECT count(*) / 4500.0 FROM organizers`},
		{"participants of an activity", 11, 14, `SELECT count(*) / 4500.0 FROM participations`},
		{"participants who are persons", 0.85, 0.97, `SELECT avg((participant_person_id IS NOT NULL)::int) FROM participations`},

		{"care records", 600, 600, `SELECT count(*) FROM care_records`},
		{"care records that have ended", 0.06, 0.2, `SELECT avg((valid_to IS NOT NULL)::int) FROM care_records`},
		{"care records with consent", 0.5, 0.7, `SELECT avg((legal_basis = 'CONSENT')::int) FROM care_records`},
		{"care records that nobody visited of late", 0.04, 0.2, `
			SELECT avg((NOT EXISTS (SELECT FROM visit_subjects AS s JOIN visits AS v ON v.id = s.visit_id
			        WHERE s.subject_care_record_id = c.id AND v.visited_at > '2023-09-01T00:00+08'))::int) FROM care_records AS c WHERE valid_to IS NULL`},
		{"visits a year", 20_000, 20_000, `SELECT count(*) / 3 FROM visits`},
		{"visits on weekends and holidays", 0.08, 0.25, `SELECT avg((extract(isodow FROM visited_at AT TIME ZONE 'Asia/Shanghai') > 5)::int) FROM visits`},
		{"comfort in January, July and the like", 0.5, 0.75, `
			SELECT avg((extract(month FROM visited_at AT TIME ZONE 'Asia/Shanghai') IN (1, 2, 7, 10))::int) FROM visits WHERE kind = 'CONDOLENCE'`},
		{"visits with a group", 0.7, 0.9, `SELECT count(DISTINCT visit_id) / 60000.0 FROM visit_targets`},
		{"visits with a service", 0.5, 0.75, `SELECT count(DISTINCT visit_id) / 60000.0 FROM visit_services`},
		{"conductors of a visit", 1.4, 1.6, `SELECT count(task_visit_id) / 60000.0 FROM conductors`},
		{"inspections a year", 3000, 3000, `SELECT count(*) / 3 FROM inspections`},
		{"inspections of a facility", 0.6, 0.7, `SELECT avg((facility_id IS NOT NULL)::int) FROM inspections`},
		{"hazards", 7500, 8700, `SELECT count(*) FROM hazards`},
		{"hazards put right", 0.82, 0.88, `SELECT avg((rectified_at IS NOT NULL)::int) FROM hazards`},
		{"hazards that visits found", 0.4, 0.6, `SELECT avg((found_in_visit_id IS NOT NULL)::int) FROM hazards`},
		{"hazards that activities found", 0.004, 0.03, `SELECT avg((found_in_activity_id IS NOT NULL)::int) FROM hazards`},
		{"hazards that became issues", 1, 100, `SELECT count(issue_id) FROM hazards`},

		{"processes", 250, 250, `SELECT count(*) FROM processes`},
		{"processes that run", 20, 60, `SELECT count(*) FROM processes WHERE status = 'RUNNING'`},
		{"processes that were stopped", 4, 35, `SELECT count(*) FROM processes WHERE status = 'STOPPED'`},
		{"processes with a second attempt", 0.08, 0.22, `SELECT count(DISTINCT process_id) / 250.0 FROM stage_records WHERE attempt > 1`},
		{"processes that skipped a stage", 0.07, 0.25, `SELECT count(DISTINCT process_id) / 250.0 FROM stage_records WHERE status = 'SKIPPED'`},
		{"processes stuck on the way to consensus", 1, 25, `
			SELECT count(*) FROM stage_records WHERE stage = 'REACH_CONSENSUS' AND status = 'ACTIVE' AND entered_at < '2023-11-01T00:00+08'`},
		{"stages of a process", 5, 6, `SELECT count(*) / 250.0 FROM stage_records`},
		{"topics that were raised somewhere", 0.4, 0.85, `SELECT avg((num_nonnulls(raised_in_activity_id, raised_in_visit_id) = 1)::int) FROM topics`},
		{"ideas that a visit brought", 0.6, 0.9, `SELECT avg((collected_in_id IS NOT NULL)::int) FROM ideas`},
		{"plans of a process", 0.95, 1.3, `SELECT count(*) / 250.0 FROM plans`},
		{"votes that passed", 0.72, 0.9, `SELECT avg((outcome = 'PASSED')::int) FROM votes`},
		{"votes without a quorum", 0.06, 0.2, `SELECT avg((outcome = 'NO_QUORUM')::int) FROM votes`},
		{"votes without a majority", 0.01, 0.12, `SELECT avg((outcome = 'NO_MAJORITY')::int) FROM votes`},
		{"works", 400, 400, `SELECT count(*) FROM improvement_projects`},
		{"works that are finished", 0.85, 0.98, `SELECT avg((finished_on IS NOT NULL)::int) FROM improvement_projects`},
		{"works of a process", 0.4, 0.6, `SELECT count(remedied_process_id) / 400.0 FROM remedies`},
		{"issues that works settle", 10, 200, `SELECT count(remedied_issue_id) FROM remedies`},
		{"issues that processes grew out of", 5, 100, `SELECT count(*) FROM process_issues`},

		{"campaigns", 4, 4, `SELECT count(*) FROM campaigns`},
		{"addressees", 430, 440, `SELECT count(*) FROM campaign_addressees`},
		{"activities of campaigns", 150, 450, `SELECT count(part_activity_id) FROM campaign_parts`},
		{"ledgers of campaigns", 150, 400, `SELECT count(part_ledger_id) FROM campaign_parts`},
		{"issues of campaigns", 5, 60, `SELECT count(part_issue_id) FROM campaign_parts`},
		{"projects with a ledger", 1, 1, `
			SELECT avg((EXISTS (SELECT FROM ledgers AS l WHERE l.owner_property_project_id = p.id))::int) FROM property_projects AS p WHERE valid_to IS NULL`},
		{"issues in ledgers", 0.02, 0.08, `SELECT count(DISTINCT issue_id)::numeric / (SELECT count(*) FROM issues) FROM ledger_issues`},
		{"brands", 10, 10, `SELECT count(*) FROM brands`},
		{"promotions", 200, 450, `SELECT count(*) FROM promotions`},

		{"issues with a whistle", 0.007, 0.014, `SELECT count(*)::numeric / (SELECT count(*) FROM issues) FROM whistles`},
		{"departments that never came", 0.1, 0.25, `SELECT avg((arrived_at IS NULL)::int) FROM whistle_calls`},
		{"issues with an order", 0.005, 0.014, `SELECT count(DISTINCT issue_id)::numeric / (SELECT count(*) FROM issues) FROM supervisions`},
		{"orders without an answer", 0.05, 0.3, `SELECT avg((answered_at IS NULL)::int) FROM supervisions`},
		{"issues about a facility", 0.06, 0.11, `SELECT avg((facility_id IS NOT NULL)::int) FROM issues`},
		{"issues raised at a visit", 0.02, 0.05, `SELECT avg((raised_in_visit_id IS NOT NULL)::int) FROM issues`},
		{"issues raised at a meeting", 0.002, 0.012, `SELECT avg((raised_in_activity_id IS NOT NULL)::int) FROM issues`},
		{"service for an issue", 0.08, 0.25, `SELECT avg((subject_issue_id IS NOT NULL)::int) FROM service_records`},
		{"service for a visit", 0.05, 0.12, `SELECT avg((subject_visit_id IS NOT NULL)::int) FROM service_records`},
		{"service for an activity", 0.003, 0.02, `SELECT avg((subject_activity_id IS NOT NULL)::int) FROM service_records`},
		{"service for a process", 0.04, 0.12, `SELECT avg((subject_process_id IS NOT NULL)::int) FROM service_records`},

		{"records of an enterprise", 5.5, 6, `SELECT count(*) / 3000.0 FROM coverage_records`},
		{"enterprises with a stale record", 0.06, 0.12, `
			SELECT avg((last < '2023-06-04')::int) FROM (SELECT max(taken_on) AS last FROM coverage_records GROUP BY enterprise_id) AS r`},
		{"enterprises that should have a branch", 0.01, 0.04, `SELECT avg((formal_member_count >= 3 AND organization_coverage <> 'INDEPENDENT')::int) FROM coverage_records`},
		{"enterprises with members and nothing", 0.04, 0.12, `SELECT avg((formal_member_count BETWEEN 1 AND 2 AND organization_coverage = 'NONE')::int) FROM coverage_records`},
		{"enterprises covered by nothing", 0.12, 0.28, `SELECT avg((organization_coverage = 'NONE' AND work_coverage = 'NONE')::int) FROM coverage_records`},
		{"assessments of a community", 4.6, 5, `SELECT count(*) / 75.0 FROM assessments`},
		{"mean score", 80, 90, `SELECT avg(score) FROM criterion_scores`},
		{"homes that are surveyed", 0.38, 0.52, `SELECT count(DISTINCT subject_compound_id) / 1050.0 FROM surveys`},
		{"surveys of ninety and more", 0.3, 0.6, `SELECT avg((score >= 90)::int) FROM surveys`},
		{"metrics", 15, 15, `SELECT count(*) FROM metrics`},
		{"values that were measured", 10_000, 14_000, `SELECT count(*) FROM metric_values WHERE kind = 'MEASURED'`},
		{"values that are aimed at", 2700, 2700, `SELECT count(*) FROM metric_values WHERE kind = 'TARGET'`},
		{"values that were claimed", 24, 24, `SELECT count(*) FROM metric_values WHERE kind = 'CLAIMED'`},
		{"passages", 11, 11, `SELECT count(*) FROM passages`},
		{"evidence", 50, 100, `SELECT count(*) FROM evidences`},
	}
}

// TestEveryTableIsFilled: only what tells of the past of names and codes, appeals, and
// what is no content are left out.
func TestEveryTableIsFilled(t *testing.T) {
	t.Parallel()
	conn := mustConnect(t, generated(t))
	left := map[string]bool{"appeals": true, "identifiers": true, "old_codes": true, "other_names": true, "successions": true}
	for _, table := range mustList(t, conn, tablesSQL) {
		if n := mustNumber(t, conn, "SELECT count(*) FROM "+table); (n == 0) != left[table] && !slices.Contains(store.NoContent(), table) {
			t.Errorf("%s: %g rows", table, n)
		}
	}
}

// TestNothingIsAfterThePresent looks at all days and instants but those that
// tell of what is planned.
func TestNothingIsAfterThePresent(t *testing.T) {
	t.Parallel()
	conn := mustConnect(t, generated(t))
	columns := mustList(t, conn, `
		SELECT format('SELECT count(*) FROM %I WHERE %I >= ''2023-12-01T00:00+08''', table_name, column_name)
		  FROM information_schema.columns
		 WHERE table_schema = 'public' AND table_name NOT LIKE 'bun%' AND table_name <> 'work_calendar_days' AND data_type IN ('date', 'timestamp with time zone')
		   AND column_name NOT IN ('valid_to', 'period_to', 'due_at', 'required_by', 'term_ends_on', 'compared_on')
		 ORDER BY 1`)
	if len(columns) < 200 {
		t.Errorf("there are only %d columns", len(columns))
	}
	for _, query := range columns {
		if n := mustNumber(t, conn, query); n != 0 {
			t.Errorf("%g in %s", n, query)
		}
	}
}
