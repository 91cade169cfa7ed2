package demo

import (
	"slices"
	"strconv"
	"testing"
	"time"
)

// next lists the statuses that may follow a status.
var next = map[string][]string{
	"":               {"REPORTED"},
	"REPORTED":       {"ACCEPTED", "REJECTED", "WITHDRAWN", "MERGED"},
	"ACCEPTED":       {"DISPATCHED", "RESOLVED", "MERGED", "WITHDRAWN"},
	"DISPATCHED":     {"IN_PROGRESS", "RETURNED"},
	"RETURNED":       {"DISPATCHED", "ON_HOLD"},
	"IN_PROGRESS":    {"PENDING_REVIEW", "RESOLVED", "ON_HOLD", "RETURNED"},
	"ON_HOLD":        {"IN_PROGRESS", "CLOSED"},
	"PENDING_REVIEW": {"RESOLVED", "IN_PROGRESS"},
	"RESOLVED":       {"CLOSED", "IN_PROGRESS"},
	"CLOSED":         {"IN_PROGRESS"},
}

// becomes gives the status to which an action leads; other actions change none.
var becomes = map[string]string{
	"REPORT": "REPORTED", "ACCEPT": "ACCEPTED", "REJECT": "REJECTED", "WITHDRAW": "WITHDRAWN", "MERGE": "MERGED",
	"DISPATCH": "DISPATCHED", "RETURN": "RETURNED", "START": "IN_PROGRESS", "HOLD": "ON_HOLD", "RESUME": "IN_PROGRESS",
	"SUBMIT": "PENDING_REVIEW", "REWORK": "IN_PROGRESS", "RESOLVE": "RESOLVED", "CLOSE": "CLOSED", "REOPEN": "IN_PROGRESS",
}

var open = []string{"REPORTED", "ACCEPTED", "DISPATCHED", "RETURNED", "IN_PROGRESS", "ON_HOLD", "PENDING_REVIEW"}

func isOpen(r row) bool { return slices.Contains(open, r["status"]) }

// isOverdue says that the issue is open, its time is over and its clock runs.
func isOverdue(r row) bool {
	return isOpen(r) && r["status"] != "ON_HOLD" && r["due_at"] != "" && r["due_at"] < asOf.Format(time.RFC3339)
}

func TestEventsFollowTheStateMachine(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	issues := all.by("issues", "code")
	for code, events := range all.group("issue_events", "issue_code") {
		if issues[code] == nil {
			t.Errorf("events of %s, which is no issue", code)
		}
		status, last := "", time.Time{}
		for i, e := range events {
			if e["seq"] != strconv.Itoa(i+1) {
				t.Errorf("%s: event %d has the number %s", code, i+1, e["seq"])
			}
			at := instant(t, e["at"])
			if at.Before(last) {
				t.Errorf("%s/%s is earlier than the event before it", code, e["seq"])
			}
			last = at
			if to := becomes[e["action"]]; e["to_status"] != to {
				t.Errorf("%s/%s: %s leads to %q", code, e["seq"], e["action"], e["to_status"])
			}
			if e["to_status"] == "" {
				continue
			}
			if e["from_status"] != status {
				t.Errorf("%s/%s comes from %q, but the status was %q", code, e["seq"], e["from_status"], status)
			}
			if !slices.Contains(next[status], e["to_status"]) {
				t.Errorf("%s/%s: %s may not follow %q", code, e["seq"], e["to_status"], status)
			}
			status = e["to_status"]
		}
	}
}

func TestIssuesAgreeWithTheirEvents(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	events := all.group("issue_events", "issue_code")
	for _, i := range all["issues"] {
		first, last, count, status := map[string]string{}, map[string]string{}, map[string]int{}, ""
		for _, e := range events[i["code"]] {
			if count[e["action"]] == 0 {
				first[e["action"]] = e["at"]
			}
			last[e["action"]] = e["at"]
			count[e["action"]]++
			if e["to_status"] != "" {
				status = e["to_status"]
			}
		}
		merged := ""
		if status == "MERGED" {
			merged = i["merged_into_code"]
		}
		for column, want := range map[string]string{
			"status": status, "reported_at": first["REPORT"], "accepted_at": first["ACCEPT"], "first_response_at": first["REPLY"],
			"resolved_at": last["RESOLVE"], "closed_at": last["CLOSE"], "reopen_count": strconv.Itoa(count["REOPEN"]), "merged_into_code": merged,
		} {
			if i[column] != want {
				t.Errorf("%s: %s is %q, by its events %q", i["code"], column, i[column], want)
			}
		}
		if escalated := i["escalation_level"] != "NONE"; escalated != (count["ESCALATE"]+count["URGE"] > 0) {
			t.Errorf("%s: escalation level %s, but %d escalations", i["code"], i["escalation_level"], count["ESCALATE"])
		}
	}
}

// TestDueAtFollowsTheDefaults checks the deadline of every accepted issue that
// was neither extended nor held up for a while.
func TestDueAtFollowsTheDefaults(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	moved := map[string]bool{}
	for _, e := range all["issue_events"] {
		if e["action"] == "EXTEND" || e["action"] == "RESUME" {
			moved[e["issue_code"]] = true
		}
	}
	days := map[string]int{"URGENT": 1, "NORMAL": 5, "COMPLEX": 15}
	for _, i := range all["issues"] {
		if (i["due_at"] == "") != (i["accepted_at"] == "") {
			t.Errorf("%s: accepted %q, due %q", i["code"], i["accepted_at"], i["due_at"])
		}
		if i["due_at"] == "" || moved[i["code"]] {
			continue
		}
		accepted := instant(t, i["accepted_at"])
		n := days[i["urgency"]]
		if i["nature"] == "CONSULTATION" {
			n = 1
		}
		want := addWorkdays(accepted, n)
		if i["urgency"] == "EMERGENCY" {
			want = accepted.Add(24 * time.Hour)
		}
		if due := instant(t, i["due_at"]); !due.Equal(want) {
			t.Errorf("%s: %s, accepted %s, is due %s, not %s", i["code"], i["urgency"], accepted, due, want)
		}
	}
}

func TestChildRowsAgreeWithTheEvents(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	at := map[string][]string{}
	for _, e := range all["issue_events"] {
		key := e["issue_code"] + e["action"]
		at[key] = append(at[key], e["at"])
	}
	for _, c := range []struct{ table, column, action string }{
		{"replies", "at", "REPLY"}, {"follow_ups", "at", "FOLLOW_UP"}, {"ratings", "rated_at", "RATE"},
	} {
		rows := all.group(c.table, "issue_code")
		for _, i := range all["issues"] {
			var got []string
			for _, r := range rows[i["code"]] {
				got = append(got, r[c.column])
			}
			if want := at[i["code"]+c.action]; !slices.Equal(got, want) {
				t.Errorf("%s: %s at %v, events at %v", i["code"], c.table, got, want)
			}
		}
	}
	checkAssignments(t, all, at)
}

// checkAssignments checks that each dispatch and reopening has its lead, that
// returns are returned, and that settled issues have nobody left at work.
func checkAssignments(t *testing.T, all tables, at map[string][]string) {
	t.Helper()
	given := all.group("assignments", "issue_code")
	for _, i := range all["issues"] {
		code := i["code"]
		var assigned, returned []string
		for _, a := range given[code] {
			if a["role"] == "LEAD" {
				assigned = append(assigned, a["assigned_at"])
			}
			if a["returned_at"] != "" {
				returned = append(returned, a["returned_at"])
			}
			if !isOpen(i) && a["finished_at"] == "" && a["returned_at"] == "" {
				t.Errorf("%s is %s, but assignment %s goes on", code, i["status"], a["seq"])
			}
		}
		if want := slices.Concat(at[code+"DISPATCH"], at[code+"REOPEN"]); !slices.Equal(assigned, want) {
			t.Errorf("%s: leads assigned at %v, dispatched at %v", code, assigned, want)
		}
		if !slices.Equal(returned, at[code+"RETURN"]) {
			t.Errorf("%s: assignments returned at %v, events at %v", code, returned, at[code+"RETURN"])
		}
	}
}

func TestIssuesStandWhereTheirPlacesAre(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	compounds, grids, communities := all.by("compounds", "code"), all.by("grids", "code"), all.by("communities", "code")
	for _, i := range all["issues"] {
		c := i["community_code"]
		if communities[c]["street_code"] != i["street_code"] || grids[i["grid_code"]]["community_code"] != c {
			t.Errorf("%s: community %s is not that of its street or grid", i["code"], c)
		}
		if p := i["compound_code"]; p != "" && compounds[p]["community_code"] != c {
			t.Errorf("%s: compound %s lies in another community", i["code"], p)
		}
	}
}

// TestRealPlacesCarryNoFailing holds the rule that a real place is never given
// an invented failing.
func TestRealPlacesCarryNoFailing(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	factual := map[string]bool{}
	for _, c := range all["communities"] {
		factual[c["code"]] = c["demo"] == "false"
	}
	issues := all.by("issues", "code")
	for code, i := range issues {
		if !factual[i["community_code"]] {
			continue
		}
		settled := i["resolved_at"] != ""
		switch {
		case isOverdue(i):
			t.Errorf("%s is overdue at a real place", code)
		case settled && i["resolved_at"] > i["due_at"]:
			t.Errorf("%s was settled late at a real place", code)
		case i["nature"] == "COMPLAINT" && !settled:
			t.Errorf("%s is an unsettled complaint at a real place", code)
		case i["first_response_at"] != "" && instant(t, i["first_response_at"]).After(addWorkdays(instant(t, i["accepted_at"]), 1)):
			t.Errorf("%s was answered late at a real place", code)
		}
	}
	failings := []string{"RETURN", "REWORK", "REOPEN", "EXTEND", "URGE", "ESCALATE", "REJECT"}
	for _, e := range all["issue_events"] {
		if factual[issues[e["issue_code"]]["community_code"]] && slices.Contains(failings, e["action"]) {
			t.Errorf("%s has the event %s at a real place", e["issue_code"], e["action"])
		}
	}
	for _, r := range all["ratings"] {
		if factual[issues[r["issue_code"]]["community_code"]] && r["score"] < "4" {
			t.Errorf("%s is rated %s at a real place", r["issue_code"], r["score"])
		}
	}
	organizations := all.by("organizations", "code")
	for _, a := range all["assignments"] {
		if isOverdue(issues[a["issue_code"]]) && organizations[a["organization_code"]]["demo"] == "false" {
			t.Errorf("%s, overdue, is assigned to a real organization", a["issue_code"])
		}
	}
}

// addWorkdays is the end of the nth working day after the day of from.
func addWorkdays(from time.Time, n int) time.Time {
	day := time.Date(from.Year(), from.Month(), from.Day(), 17, 0, 0, 0, from.Location())
	for n > 0 {
		day = day.AddDate(0, 0, 1)
		if isWorkday(day) {
			n--
		}
	}
	return day
}

// workdaysSince counts the working days after the day of from and before asOf.
func workdaysSince(from time.Time) int {
	n := 0
	for day := addWorkdays(from, 1); day.Before(asOf); day = addWorkdays(day, 1) {
		n++
	}
	return n
}

// isWorkday knows the public holidays of 2023 and the weekends worked for them.
func isWorkday(day time.Time) bool {
	d := day.Format("01-02")
	made := []string{"01-28", "01-29", "04-23", "05-06", "06-25", "10-07", "10-08"}
	if slices.Contains(made, d) {
		return true
	}
	for _, off := range [][2]string{{"01-01", "01-02"}, {"01-21", "01-27"}, {"04-05", "04-05"}, {"04-29", "05-03"}, {"06-22", "06-24"}, {"09-29", "10-06"}} {
		if off[0] <= d && d <= off[1] {
			return false
		}
	}
	return day.Weekday() != time.Saturday && day.Weekday() != time.Sunday
}
