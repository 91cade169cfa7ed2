package graph_test

import (
	"cmp"
	"maps"
	"math/big"
	"slices"
	"strings"
	"time"
)

// stood is the world with its issues and assignments as they stood at an instant, told
// from events: a second reading of what docs/graph.md says of them.
func (w *world) stood(at time.Time) *world {
	past := *w
	past.tables = maps.Clone(w.tables)
	past.ends = maps.Clone(w.ends)
	maps.DeleteFunc(past.ends, func(name string, _ map[any][]*record) bool {
		return strings.HasPrefix(name, "issues.") || strings.HasPrefix(name, "assignments.")
	})
	issues := make([]*record, len(w.tables["issues"]))
	for i, r := range w.tables["issues"] {
		issues[i] = &record{r.of, maps.Clone(r.cells)}
		w.stand(issues[i], at)
	}
	past.tables["issues"] = issues
	past.tables["assignments"] = nil
	for _, r := range w.tables["assignments"] {
		then := &record{r.of, maps.Clone(r.cells)}
		for _, column := range []string{"accepted_at", "finished_at", "returned_at"} {
			if done, ok := then.cells[column].(time.Time); ok && done.After(at) {
				then.cells[column] = nil
			}
		}
		if then.cells["returned_at"] == nil {
			then.cells["returned_reason"] = nil
		}
		past.tables["assignments"] = append(past.tables["assignments"], then)
	}
	return &past
}

// stand sets what of an issue changes to what it was.
func (w *world) stand(r *record, at time.Time) {
	var last = map[string]any{}
	var reopened, escalations int
	told := false
	for _, e := range w.events(r.cells["id"]) {
		escalates := e.cells["action"] == "ESCALATE" || e.cells["action"] == "URGE" || e.cells["escalation_level"] != nil
		if escalates {
			escalations++
		}
		if e.cells["at"].(time.Time).After(at) {
			continue
		}
		told = true
		for _, column := range []string{"to_status", "due_at"} {
			if v := e.cells[column]; v != nil {
				last[column] = v
			}
		}
		if escalates {
			last["level"] = cmp.Or(e.cells["escalation_level"], r.cells["escalation_level"])
		}
		last[e.cells["action"].(string)] = e.cells["at"]
		if e.cells["action"] == "REOPEN" {
			reopened++
		}
	}
	for _, column := range []string{"accepted_at", "first_response_at"} {
		if done, ok := r.cells[column].(time.Time); ok && done.After(at) {
			r.cells[column] = nil
		}
	}
	if !told {
		return
	}
	status, known := last["to_status"]
	if known {
		r.cells["status"] = status
	}
	settled := r.cells["status"] == "RESOLVED" || r.cells["status"] == "CLOSED"
	r.cells["resolved_at"], r.cells["closed_at"] = nil, nil
	if settled {
		r.cells["resolved_at"] = last["RESOLVE"]
	}
	if r.cells["status"] == "CLOSED" {
		r.cells["closed_at"] = last["CLOSE"]
	}
	if due, ok := last["due_at"]; ok {
		r.cells["due_at"] = due
	} else if r.cells["accepted_at"] == nil {
		r.cells["due_at"] = nil
	}
	if escalations > 0 {
		r.cells["escalation_level"] = cmp.Or(last["level"], any("NONE"))
	}
	r.cells["reopen_count"] = reopened
	if r.cells["status"] != "MERGED" {
		r.cells["merged_into_id"] = nil
	}
}

// events are all steps of an issue in the order in which they were taken.
func (w *world) events(issue any) []*record {
	events := slices.Clone(w.with("issue_events", "issue_id", issue))
	slices.SortFunc(events, func(a, b *record) int {
		return cmp.Or(compared(a.cells["at"], b.cells["at"]), compared(a.cells["seq"], b.cells["seq"]))
	})
	return events
}

// untold are fields whose rules are not told here: they count working time, which
// has a test of its own.
var untold = []string{"workingDaysLeft", "overdueWorkingDays", "workingDays", "stageWorkingDays"}

// computed are the rules of the fields that follow from others.
var computed = map[string]func(*naive, *record) any{
	"Issue.open": func(_ *naive, r *record) any { return isOpen(r) },
	"Issue.overdue": func(n *naive, r *record) any {
		due, known := r.cells["due_at"].(time.Time)
		return known && due.Before(n.at) && isOpen(r) && r.cells["status"] != "ON_HOLD"
	},
	"Issue.timeliness": func(n *naive, r *record) any {
		due, known := r.cells["due_at"].(time.Time)
		switch status := r.cells["status"]; {
		case !known || r.cells["accepted_at"] == nil || status == "REJECTED" || status == "WITHDRAWN" || status == "MERGED":
			return nil
		case status == "RESOLVED" || status == "CLOSED":
			done, ok := cmp.Or(r.cells["resolved_at"], r.cells["closed_at"]).(time.Time)
			if ok && !done.After(due) {
				return "DONE_IN_TIME"
			}
			return "DONE_LATE"
		case due.Before(n.at) && status != "ON_HOLD":
			return "PENDING_LATE"
		}
		return "PENDING_IN_TIME"
	},
	"Issue.led": func(n *naive, r *record) any {
		return slices.ContainsFunc(n.with("assignments", "issue_id", r.cells["id"]), func(a *record) bool {
			return a.cells["role"] == "LEAD" && !a.cells["assigned_at"].(time.Time).After(n.at) && a.cells["finished_at"] == nil && a.cells["returned_at"] == nil
		})
	},
	"Issue.latestScore": func(n *naive, r *record) any {
		var latest *record
		for _, rating := range n.with("ratings", "issue_id", r.cells["id"]) {
			later := latest == nil || cmp.Or(compared(rating.cells["rated_at"], latest.cells["rated_at"]), compared(rating.cells["seq"], latest.cells["seq"])) > 0
			if !rating.cells["rated_at"].(time.Time).After(n.at) && later {
				latest = rating
			}
		}
		if latest == nil {
			return nil
		}
		return latest.cells["score"]
	},
	"Issue.repeated": func(n *naive, r *record) any {
		reported := r.cells["reported_at"].(time.Time)
		return slices.ContainsFunc(n.with("issues", "compound_id", r.cells["compound_id"]), func(other *record) bool {
			at := other.cells["reported_at"].(time.Time)
			return other.cells["category_id"] == r.cells["category_id"] && at.Before(reported) && !at.Before(reported.AddDate(0, 0, -30))
		})
	},
	"StageRecord.latest":      newest("stage_records", "entered_at", []string{"process_id", "stage"}, by("seq")),
	"Assessment.overall":      weighed,
	"Assessment.latest":       newest("assessments", "assessed_on", []string{"assessment_standard_id", "subject_community_id", "subject_compound_id", "subject_property_project_id", "subject_party_organization_id"}, by("period_from", "code")),
	"CriterionScore.dragging": drags,
	"CoverageRecord.latest":   newest("coverage_records", "taken_on", []string{"enterprise_id"}, by("taken_on")),
	"CoverageRecord.stale":    func(n *naive, r *record) any { return stale(n, r) },
	"CoverageRecord.gaps":     gaps,
	"Survey.latest":           newest("surveys", "surveyed_on", []string{"subject_compound_id", "subject_community_id", "subject_property_project_id"}, by("period_from", "code")),
	"Rating.latest": func(n *naive, r *record) any {
		return !slices.ContainsFunc(n.with("ratings", "issue_id", r.cells["issue_id"]), func(other *record) bool {
			return !other.cells["rated_at"].(time.Time).After(n.at) &&
				cmp.Or(compared(other.cells["rated_at"], r.cells["rated_at"]), compared(other.cells["seq"], r.cells["seq"])) > 0
		})
	},
}

// newest says that no row of the table with the same values in the columns is there
// yet and comes after the row.
func newest(table, begins string, same []string, after func(a, b *record) int) func(*naive, *record) any {
	return func(n *naive, r *record) any {
		return !slices.ContainsFunc(n.tables[table], func(other *record) bool {
			for _, column := range same {
				if other.cells[column] != r.cells[column] {
					return false
				}
			}
			probe := *other.of
			probe.Begins = other.of.Column(begins)
			return n.begun(&record{&probe, other.cells}) && after(other, r) > 0
		})
	}
}

// by compares rows by columns.
func by(columns ...string) func(a, b *record) int {
	return func(a, b *record) int {
		for _, column := range columns {
			if c := compared(a.cells[column], b.cells[column]); c != 0 {
				return c
			}
		}
		return 0
	}
}

// weighed is the sum of an assessment's scores times their weights.
func weighed(n *naive, r *record) any {
	sum := new(big.Rat)
	scores := n.with("criterion_scores", "assessment_id", r.cells["id"])
	for _, score := range scores {
		criterion := n.with("criteria", "id", score.cells["criterion_id"])[0]
		weight, _ := new(big.Rat).SetString(string(criterion.cells["weight"].(exact)))
		given, _ := new(big.Rat).SetString(string(score.cells["score"].(exact)))
		sum.Add(sum, weight.Mul(weight, given))
	}
	if len(scores) == 0 {
		return nil
	}
	return exact(sum.FloatString(2))
}

// drags says that no score of the same assessment is lower, or as low and of an
// earlier criterion.
func drags(n *naive, r *record) any {
	place := func(score *record) (exact, int) {
		return score.cells["score"].(exact), n.with("criteria", "id", score.cells["criterion_id"])[0].cells["seq"].(int)
	}
	own, seq := place(r)
	return !slices.ContainsFunc(n.with("criterion_scores", "assessment_id", r.cells["assessment_id"]), func(other *record) bool {
		score, at := place(other)
		return cmp.Or(compared(score, own), cmp.Compare(at, seq)) < 0
	})
}

// stale says that a record is older than 180 days.
func stale(n *naive, r *record) bool {
	return r.cells["taken_on"].(time.Time).Before(n.today().AddDate(0, 0, -180))
}

// gaps are what the coverage of an enterprise lacks.
func gaps(n *naive, r *record) any {
	all := []any{}
	add := func(gap string, is bool) {
		if is {
			all = append(all, gap)
		}
	}
	operating, members := r.cells["operating"] == true, r.cells["formal_member_count"].(int)
	organized, worked := r.cells["organization_coverage"], r.cells["work_coverage"]
	add("NO_BRANCH_OF_ITS_OWN", operating && members >= 3 && organized != "INDEPENDENT")
	add("NOT_IN_A_JOINT_BRANCH", operating && (members == 1 || members == 2) && organized != "JOINT" && organized != "INDEPENDENT")
	add("NOT_COVERED", operating && organized == "NONE" && worked == "NONE")
	add("STALE", stale(n, r))
	return all
}

func isOpen(r *record) bool {
	return !slices.Contains([]string{"RESOLVED", "CLOSED", "REJECTED", "WITHDRAWN", "MERGED"}, r.cells["status"].(string))
}
