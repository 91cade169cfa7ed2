package synth_test

import "testing"

// TestLivesFollowTheStatusMachine looks for issues whose rows contradict each
// other; each query counts them.
func TestLivesFollowTheStatusMachine(t *testing.T) {
	t.Parallel()
	conn := mustConnect(t, generated(t))
	const steps = `WITH steps AS (
		SELECT e.*, row_number() OVER w AS nth, lag(at) OVER w AS before,
		       count(*) OVER (PARTITION BY issue_id) AS events
		  FROM issue_events AS e WINDOW w AS (PARTITION BY issue_id ORDER BY seq)),
	changes AS (
		SELECT s.*, lag(to_status) OVER (PARTITION BY issue_id ORDER BY seq) AS held,
		       row_number() OVER (PARTITION BY issue_id ORDER BY seq DESC) AS last
		  FROM steps AS s WHERE to_status IS NOT NULL) `
	for name, query := range map[string]string{
		"numbers with gaps":     steps + `SELECT count(*) FROM steps WHERE nth <> seq`,
		"steps back in time":    steps + `SELECT count(*) FROM steps WHERE before > at`,
		"fewer than 6 or 10":    steps + `SELECT count(*) FROM steps WHERE events NOT BETWEEN 6 AND 10`,
		"issues without events": `SELECT count(*) FROM issues AS i WHERE NOT EXISTS (SELECT FROM issue_events AS e WHERE e.issue_id = i.id)`,
		"after the present":     `SELECT count(*) FROM issue_events WHERE at >= '2023-12-01T00:00+08'`,
		"broken chains":         steps + `SELECT count(*) FROM changes WHERE from_status IS DISTINCT FROM held`,
		"another last status":   steps + `SELECT count(*) FROM changes JOIN issues ON issues.id = issue_id WHERE last = 1 AND to_status <> status`,
		"forbidden changes": steps + `SELECT count(*) FROM changes WHERE from_status IS NOT NULL AND (from_status, to_status) NOT IN (
			('REPORTED', 'ACCEPTED'), ('REPORTED', 'REJECTED'), ('REPORTED', 'WITHDRAWN'), ('REPORTED', 'MERGED'),
			('ACCEPTED', 'DISPATCHED'), ('ACCEPTED', 'RESOLVED'), ('ACCEPTED', 'MERGED'), ('ACCEPTED', 'WITHDRAWN'),
			('DISPATCHED', 'IN_PROGRESS'), ('DISPATCHED', 'RETURNED'), ('RETURNED', 'DISPATCHED'), ('RETURNED', 'ON_HOLD'),
			('IN_PROGRESS', 'PENDING_REVIEW'), ('IN_PROGRESS', 'RESOLVED'), ('IN_PROGRESS', 'ON_HOLD'), ('IN_PROGRESS', 'RETURNED'),
			('ON_HOLD', 'IN_PROGRESS'), ('ON_HOLD', 'CLOSED'), ('PENDING_REVIEW', 'RESOLVED'), ('PENDING_REVIEW', 'IN_PROGRESS'),
			('RESOLVED', 'CLOSED'), ('RESOLVED', 'IN_PROGRESS'), ('CLOSED', 'IN_PROGRESS'))`,
		"first step is no report": `SELECT count(*) FROM issue_events WHERE (seq = 1) <> (action = 'REPORT')`,
		"times of their own": `SELECT count(*) FROM issues AS i WHERE
			ROW(accepted_at, resolved_at, closed_at, first_response_at)::text <> (
			  SELECT ROW(min(at) FILTER (WHERE action = 'ACCEPT'),
			         CASE WHEN i.status IN ('RESOLVED', 'CLOSED') THEN max(at) FILTER (WHERE action = 'RESOLVE') END,
			         CASE WHEN i.status = 'CLOSED' THEN max(at) FILTER (WHERE action = 'CLOSE') END,
			         min(at) FILTER (WHERE action = 'REPLY'))::text
			    FROM issue_events AS e WHERE e.issue_id = i.id)`,
		"reopened as often":    `SELECT count(*) FROM issues AS i WHERE reopen_count <> (SELECT count(*) FROM issue_events AS e WHERE e.issue_id = i.id AND action = 'REOPEN')`,
		"accepted without due": `SELECT count(*) FROM issues WHERE (accepted_at IS NULL) <> (due_at IS NULL)`,
		"level without a step": `SELECT count(*) FROM issues AS i WHERE (escalation_level <> 'NONE') <> EXISTS (
			SELECT FROM issue_events AS e WHERE e.issue_id = i.id AND action IN ('ESCALATE', 'URGE'))`,
		"replies":    `SELECT (SELECT count(*) FROM issue_events WHERE action = 'REPLY') - (SELECT count(*) FROM replies)`,
		"ratings":    `SELECT (SELECT count(*) FROM issue_events WHERE action = 'RATE') - (SELECT count(*) FROM ratings)`,
		"follow-ups": `SELECT (SELECT count(*) FROM issue_events WHERE action = 'FOLLOW_UP') - (SELECT count(*) FROM follow_ups)`,
		"leads":      `SELECT (SELECT count(*) FROM issue_events WHERE action IN ('DISPATCH', 'REOPEN')) - (SELECT count(*) FROM assignments WHERE role = 'LEAD')`,
		"returns":    `SELECT (SELECT count(*) FROM issue_events WHERE action = 'RETURN') - (SELECT count(*) FROM assignments WHERE returned_at IS NOT NULL)`,
		"open leads of settled issues": `SELECT count(*) FROM assignments AS a JOIN issues AS i ON i.id = a.issue_id
			WHERE i.status IN ('RESOLVED', 'CLOSED') AND a.finished_at IS NULL AND a.returned_at IS NULL`,
		"merged into what came later": `SELECT count(*) FROM issues AS i JOIN issues AS m ON m.id = i.merged_into_id WHERE m.reported_at > i.reported_at OR m.status = 'MERGED'`,
		"handled by who had left": `SELECT count(*) FROM issue_events AS e WHERE action = 'START' AND actor_id IS NOT NULL AND NOT EXISTS (
			SELECT FROM memberships AS m WHERE m.person_id = e.actor_id AND m.valid_from <= (e.at AT TIME ZONE 'Asia/Shanghai')::date)`,
	} {
		if n := mustNumber(t, conn, query); n != 0 {
			t.Errorf("%s: %g", name, n)
		}
	}
}
