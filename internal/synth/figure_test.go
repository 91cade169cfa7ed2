package synth_test

import "testing"

// TestFiguresFollowFromTheRows counts the measured values again: each query
// lists, by subject and period, what a metric must be.
func TestFiguresFollowFromTheRows(t *testing.T) {
	t.Parallel()
	conn := mustConnect(t, generated(t))
	const quarters = `(SELECT d::date AS f, (d + interval '3 months')::date AS t FROM generate_series('2021-01-01'::timestamp, '2023-07-01', '3 months') AS d) AS q`
	const halves = `(SELECT d::date AS f, (d + interval '6 months')::date AS t FROM generate_series('2021-01-01'::timestamp, '2023-01-01', '6 months') AS d) AS q`
	// of counts rows of a community in each quarter, none as zero.
	of := func(value, rows string) string {
		return `SELECT c.id AS subject, q.f, ` + value + ` AS value FROM communities AS c CROSS JOIN ` + quarters + ` LEFT JOIN (` + rows + `) AS x ON x.c = c.id AND x.d >= q.f AND x.d < q.t GROUP BY 1, 2`
	}
	coverage := func(condition string) string {
		return `SELECT t.community_id AS subject, q.f, avg((` + condition + `)::int) AS value FROM coverage_records AS r JOIN compounds AS t ON t.id = r.compound_id JOIN ` +
			halves + ` ON r.taken_on >= q.f AND r.taken_on < q.t WHERE operating GROUP BY 1, 2`
	}
	for metric, query := range map[string]string{
		"VISIT_COUNT":    of("count(x.c)", `SELECT community_id AS c, `+dayOf("visited_at")+` AS d FROM visits`),
		"ACTIVITY_COUNT": of("count(x.c)", `SELECT community_id AS c, `+dayOf("starts_at")+` AS d FROM activities`),
		"ATTENDANCE":     of("coalesce(sum(n), 0)", `SELECT community_id AS c, `+dayOf("starts_at")+` AS d, attendee_count AS n FROM activities`),
		"VOLUNTEER_HOURS": of("coalesce(sum(hours), 0)", `
			SELECT s.target_community_id AS c, `+dayOf("started_at")+` AS d, hours FROM service_records AS r JOIN volunteer_teams AS t ON t.id = r.team_id AND t.swallow IS NULL
			  JOIN team_services AS s ON s.team_id = t.id AND s.target_community_id IS NOT NULL WHERE status = 'CONFIRMED'`),
		"INSPECTION_PASS_RATE": of("avg(passed)", `
			SELECT community_id AS c, `+dayOf("inspected_at")+` AS d, (result = 'PASSED')::int AS passed FROM inspections AS i JOIN compounds AS k ON k.id = i.compound_id`),
		"HAZARD_RECTIFICATION_RATE": of("avg(soon)", `
			SELECT community_id AS c, `+dayOf("found_at")+` AS d, coalesce(rectified_at <= found_at + interval '30 days', false)::int AS soon FROM hazards AS h JOIN compounds AS k ON k.id = h.compound_id`),
		"CARE_VISIT_RATE": `SELECT c.community_id AS subject, q.f, avg((EXISTS (SELECT FROM visit_subjects AS s JOIN visits AS v ON v.id = s.visit_id
			WHERE s.subject_care_record_id = c.id AND ` + dayOf("v.visited_at") + ` >= q.f AND ` + dayOf("v.visited_at") + ` < q.t))::int) AS value
			FROM care_records AS c JOIN ` + quarters + ` ON daterange(c.valid_from, c.valid_to) @> q.t - 1 GROUP BY 1, 2`,
		"FOUR_GOOD_SCORE": `SELECT subject_community_id AS subject, period_from AS f, sum(score * weight) AS value FROM assessments AS a
			JOIN criterion_scores AS s ON s.assessment_id = a.id JOIN criteria AS c ON c.id = s.criterion_id GROUP BY 1, 2`,
		"OWNER_SATISFACTION":         `SELECT subject_compound_id AS subject, period_from AS f, score AS value FROM surveys`,
		"SURVEY_RESPONSE_RATE":       `SELECT subject_compound_id AS subject, period_from AS f, responses::numeric / sample_size AS value FROM surveys`,
		"ORGANIZATION_COVERAGE_RATE": coverage(`organization_coverage IN ('INDEPENDENT', 'JOINT')`),
		"OWN_BRANCH_RATE":            coverage(`organization_coverage = 'INDEPENDENT'`),
		"WORK_COVERAGE_RATE":         coverage(`work_coverage <> 'NONE'`),
	} {
		measured := `SELECT coalesce(subject_community_id, subject_compound_id) AS subject, period_from AS f, v.value FROM metric_values AS v
			JOIN metrics AS m ON m.id = v.metric_id WHERE v.kind = 'MEASURED' AND m.code = '510104-MET-` + metric + `'`
		if n := mustNumber(t, conn, "SELECT count(*) FROM ("+measured+") AS m"); n < 300 {
			t.Errorf("%s: there are only %g values", metric, n)
		}
		differ := `SELECT count(*) FROM (` + measured + `) AS m FULL JOIN (SELECT * FROM (` + query + `) AS w WHERE value IS NOT NULL) AS w USING (subject, f)
			WHERE m.value IS DISTINCT FROM round(w.value, 4)`
		if n := mustNumber(t, conn, differ); n != 0 {
			t.Errorf("%s: %g values do not follow from the rows", metric, n)
		}
	}
}
