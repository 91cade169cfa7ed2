package demo

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

// atoi reads a whole number; an empty cell is 0.
func atoi(cell string) int {
	n, _ := strconv.Atoi(cell)
	return n
}

// stages are the five stages in their order.
var stages = []string{"RAISE_TOPIC", "COLLECT_IDEAS", "DRAFT_PLAN", "REACH_CONSENSUS", "IMPLEMENT"}

// stagesOf writes the stages of a process that have begun: stage/attempt.
func (all tables) stagesOf(process string) string {
	var list []string
	for _, s := range all["stage_records"] {
		if s["process_code"] == process && s["status"] != "NOT_STARTED" {
			list = append(list, s["stage"]+"/"+s["attempt"])
		}
	}
	return strings.Join(list, " ")
}

// D1: from a visit to the works.
func TestStory1Process(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	const process = "510104-PRC-01"
	here := is("process_code", process)
	p := all.by("processes", "code")[process]
	if p["compound_code"] != renheYuan || p["status"] != "DONE" || p["demo"] != "true" {
		t.Errorf("the process of 人和苑 is %v", p)
	}
	if got := all.stagesOf(process); got != "RAISE_TOPIC/1 COLLECT_IDEAS/1 DRAFT_PLAN/1 REACH_CONSENSUS/1 IMPLEMENT/1" {
		t.Errorf("stages: %s", got)
	}
	visit := all.by("visits", "code")["510104-VIS-01"]
	if !strings.HasPrefix(visit["visited_at"], "2023-03-12") {
		t.Errorf("the visit was at %s", visit["visited_at"])
	}
	want(t, "topics raised in the visit", all.count("topics", here, is("raised_in_visit_code", visit["code"]), is("adopted", "true")), 3)
	want(t, "issues raised in the visit", all.count("issues", is("raised_in_visit_code", visit["code"]), is("compound_code", renheYuan)), 1)
	want(t, "its hazard, issue and process", all.count("process_issues", here, is("issue_code", all.by("hazards", "found_in_visit_code")[visit["code"]]["issue_code"])), 1)
	want(t, "ideas", all.count("ideas", here), 9)
	want(t, "adopted plans", all.count("plans", here, is("status", "ADOPTED")), 1)
	want(t, "plans", all.count("plans", here), 1)
	want(t, "votes", all.count("votes", here), 1)
	want(t, "the vote", all.count("votes", here, is("eligible", "268"), is("voted", "201"), is("in_favor", "187"), is("outcome", "PASSED")), 1)
	started, finished, cost := "9", "", 0
	works := map[string]row{}
	for _, r := range all["remedies"] {
		if r["remedied_process_code"] != process {
			continue
		}
		w := all.by("improvement_projects", "code")[r["improvement_project_code"]]
		works[w["kind"]] = w
		started, finished = min(started, w["started_on"]), max(finished, w["finished_on"])
		cost += atoi(strings.TrimSuffix(w["budget"], ".00"))
		if w["demo"] != "false" || !strings.Contains(w["demo_fields"], "startedOn|finishedOn") {
			t.Errorf("%s is told by the article, its dates are not", w["code"])
		}
	}
	if len(works) != 3 || works["ROAD"] == nil || works["FACADE"] == nil || works["SPACE"] == nil || started != "2023-06-05" || finished != "2023-07-20" {
		t.Errorf("works from %s to %s: %v", started, finished, works)
	}
	if plan := all.by("plans", "process_code")[process]["cost"]; plan != strconv.Itoa(cost)+".00" {
		t.Errorf("the plan costs %s, the works %d", plan, cost)
	}
	for kind, facilities := range map[string][]string{"ROAD": {"510104-FAC-06"}, "FACADE": {"510104-FAC-07"}, "SPACE": {"510104-FAC-08", "510104-FAC-09"}} {
		wantList(t, kind, sorted(all.set("facilities", "code", is("improvement_project_code", works[kind]["code"]))), facilities)
	}
}

// The plan of 演示院落3 failed for want of quorum and passed as version 2.
func TestSecondPlanPasses(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	const process = "510104-PRC-02"
	here := is("process_code", process)
	if p := all.by("processes", "code")[process]; p["compound_code"] != courtyard3 || p["status"] != "DONE" {
		t.Errorf("the process of 演示院落3 is %v", p)
	}
	if got := all.stagesOf(process); got != "RAISE_TOPIC/1 COLLECT_IDEAS/1 DRAFT_PLAN/1 REACH_CONSENSUS/1 DRAFT_PLAN/2 REACH_CONSENSUS/2 IMPLEMENT/1" {
		t.Errorf("stages: %s", got)
	}
	want(t, "version 1", all.count("plans", here, is("version", "1"), is("status", "REJECTED")), 1)
	want(t, "version 2", all.count("plans", here, is("version", "2"), is("status", "ADOPTED")), 1)
	want(t, "vote on version 1", all.count("votes", here, is("plan_code", process+"/1"), is("eligible", "268"), is("voted", "118"), is("outcome", "NO_QUORUM")), 1)
	want(t, "vote on version 2", all.count("votes", here, is("plan_code", process+"/2"), is("eligible", "268"), is("outcome", "PASSED")), 1)
	// An issue of 2023-06-16 says that there was no valid vote on version 1.
	if failed := all.by("votes", "plan_code")[process+"/1"]["held_at"]; failed > all.by("issues", "code")["510104-2023-000051"]["reported_at"] {
		t.Errorf("the vote on version 1 was at %s", failed)
	}
	want(t, "topics raised at the talk", all.count("topics", here, is("raised_in_activity_code", "510104-MTG-03")), 1)
}

// D5: the lift of 演示院落2 waits for consensus, and nothing else is stuck.
func TestStory5Stuck(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	const process = "510104-PRC-03"
	if p := all.by("processes", "code")[process]; p["compound_code"] != courtyard2 || p["status"] != "RUNNING" || p["stage"] != "REACH_CONSENSUS" {
		t.Errorf("the process of 演示院落2 is %v", p)
	}
	for _, s := range all["stage_records"] {
		if s["status"] != "ACTIVE" {
			continue
		}
		n := workdaysSince(instant(t, s["entered_at"]))
		if s["process_code"] == process {
			want(t, "working days in "+s["stage"], n, 19)
		} else if n > 15 {
			t.Errorf("%s is stuck in %s for %d working days", s["process_code"], s["stage"], n)
		}
	}
	want(t, "votes", all.count("votes", is("process_code", process)), 0)
	lift := all.set("issues", "code", is("compound_code", courtyard2), is("category_code", "A03"), is("nature", "COMPLAINT"))
	wantList(t, "complaints", sorted(all.set("process_issues", "issue_code", is("process_code", process))), sorted(lift))
	want(t, "about the first lift", all.count("issues", is("facility_code", "510104-FAC-13")), 3)
	want(t, "about the second", all.count("issues", is("facility_code", "510104-FAC-14")), 1)
}

func TestProcesses(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	want(t, "processes", all.count("processes"), 6)
	for status, n := range map[string]int{"DONE": 2, "RUNNING": 3, "STOPPED": 1} {
		want(t, status, all.count("processes", is("status", status)), n)
	}
	want(t, "of 仁恒滨河湾", all.count("processes", is("compound_code", riverBay), is("status", "RUNNING"), is("stage", "COLLECT_IDEAS")), 1)
	compounds, communities := all.by("compounds", "code"), all.by("communities", "code")
	for _, p := range all["processes"] {
		here := is("process_code", p["code"])
		if compounds[p["compound_code"]]["community_code"] != p["community_code"] {
			t.Errorf("%s lies in another community than its compound", p["code"])
		}
		checkStages(t, all, p)
		failed := p["status"] == "STOPPED" || all.count("votes", here, is("outcome", "NO_QUORUM", "NO_MAJORITY")) > 0
		if failed && communities[p["community_code"]]["demo"] != "true" {
			t.Errorf("%s fails at a real place", p["code"])
		}
		if all.count("topics", here, is("adopted", "true")) == 0 || all.count("process_issues", here) == 0 {
			t.Errorf("%s has no topic or no issue", p["code"])
		}
	}
}

// checkStages checks that the records of stages follow one another and agree with
// the process.
func checkStages(t *testing.T, all tables, p row) {
	t.Helper()
	left, attempts, reached := p["started_at"], map[string]int{}, 0
	for i, s := range all.group("stage_records", "process_code")[p["code"]] {
		name := p["code"] + "/" + s["seq"]
		attempts[s["stage"]]++
		if s["seq"] != strconv.Itoa(i+1) || s["attempt"] != strconv.Itoa(attempts[s["stage"]]) {
			t.Errorf("%s has seq %s and attempt %s", name, s["seq"], s["attempt"])
		}
		if s["status"] == "NOT_STARTED" {
			continue
		}
		at := slices.Index(stages, s["stage"])
		if at > reached+1 {
			t.Errorf("%s: %s leaves a stage out", name, s["stage"])
		}
		reached = at
		if s["entered_at"] < left {
			t.Errorf("%s begins at %s, before %s", name, s["entered_at"], left)
		}
		left = s["left_at"]
		if s["status"] == "ACTIVE" && p["stage"] != s["stage"] {
			t.Errorf("%s is in %s, not in %s", p["code"], s["stage"], p["stage"])
		}
		for _, moment := range []string{s["entered_at"], s["left_at"]} {
			if moment != "" && (instant(t, moment).Hour() < 9 || instant(t, moment).Hour() > 17 || !isWorkday(instant(t, moment))) {
				t.Errorf("%s begins or ends at %s", name, moment)
			}
		}
	}
	if stages[reached] != p["stage"] || p["finished_at"] != "" && p["finished_at"] != left || (left == "") != (p["status"] == "RUNNING") {
		t.Errorf("%s is %s in %s until %s, its stages end in %s at %s", p["code"], p["status"], p["stage"], p["finished_at"], stages[reached], left)
	}
	want(t, "stages of "+p["code"], len(attempts), len(stages))
}

// TestProcessesAreWhole checks that what belongs to a process happened in its
// stages, and the issues, ideas and works fit it.
func TestProcessesAreWhole(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	processes, issues, visits, plans := all.by("processes", "code"), all.by("issues", "code"), all.by("visits", "code"), map[string]row{}
	within := func(process, stage, at string) bool {
		return all.count("stage_records", is("process_code", process), is("stage", stage), func(s row) bool {
			return s["entered_at"] != "" && s["entered_at"] <= at && (s["left_at"] == "" || at <= s["left_at"])
		}) > 0
	}
	earliest := map[string]string{}
	for _, pi := range all["process_issues"] {
		p, i := processes[pi["process_code"]], issues[pi["issue_code"]]
		if i["compound_code"] != p["compound_code"] {
			t.Errorf("%s grew out of %s, which is elsewhere", p["code"], i["code"])
		}
		if all.count("stage_records", is("process_code", p["code"]), is("stage", "IMPLEMENT"), func(s row) bool {
			return s["entered_at"] != "" && s["entered_at"] <= i["reported_at"]
		}) > 0 {
			t.Errorf("%s grew out of %s, which came after the plan", p["code"], i["code"])
		}
		if earliest[p["code"]] == "" || i["reported_at"] < earliest[p["code"]] {
			earliest[p["code"]] = i["reported_at"]
		}
	}
	for code, at := range earliest {
		if at >= processes[code]["started_at"] {
			t.Errorf("%s started before its first issue", code)
		}
	}
	for _, i := range all["ideas"] {
		if v := visits[i["collected_in_code"]]; v != nil {
			if !within(i["process_code"], "COLLECT_IDEAS", v["visited_at"]) ||
				all.count("visit_subjects", is("visit_code", v["code"]), is("subject_compound_code", processes[i["process_code"]]["compound_code"])) == 0 {
				t.Errorf("idea %s of %s was not collected in %s", i["seq"], i["process_code"], v["code"])
			}
		}
	}
	for _, topic := range all["topics"] {
		p := processes[topic["process_code"]]
		v, a := visits[topic["raised_in_visit_code"]], all.by("activities", "code")[topic["raised_in_activity_code"]]
		if v != nil && v["community_code"] != p["community_code"] || a != nil && a["held_at_compound_code"] != p["compound_code"] {
			t.Errorf("topic %s of %s was raised elsewhere", topic["seq"], p["code"])
		}
	}
	for _, plan := range all["plans"] {
		plans[plan["process_code"]+"/"+plan["version"]] = plan
		if !within(plan["process_code"], "DRAFT_PLAN", plan["drafted_on"]+"T12:00:00+08:00") {
			t.Errorf("version %s of %s was drafted on %s", plan["version"], plan["process_code"], plan["drafted_on"])
		}
	}
	for _, v := range all["votes"] {
		name := v["process_code"] + "/" + v["seq"]
		if plans[v["plan_code"]]["process_code"] != v["process_code"] || !within(v["process_code"], "REACH_CONSENSUS", v["held_at"]) {
			t.Errorf("vote %s on %s at %s", name, v["plan_code"], v["held_at"])
		}
		if passed := v["outcome"] == "PASSED"; passed != (plans[v["plan_code"]]["status"] == "ADOPTED") {
			t.Errorf("vote %s: %s, the plan is %s", name, v["outcome"], plans[v["plan_code"]]["status"])
		}
	}
	wantList(t, "outcomes", sorted(all.set("votes", "outcome")), []string{"NO_MAJORITY", "NO_QUORUM", "PASSED"})
}

func TestWorksFitWhatTheyRemedy(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	want(t, "works", all.count("improvement_projects"), 5)
	want(t, "works that the article tells", all.count("improvement_projects", is("demo", "false"), is("compound_code", renheYuan)), 3)
	processes, issues, projects := all.by("processes", "code"), all.by("issues", "code"), all.by("property_projects", "code")
	category := map[string]string{"ROAD": "B02", "FACADE": "B01", "SPACE": "B07", "OTHER": "B05"}
	works := all.by("improvement_projects", "code")
	for _, w := range works {
		if j := projects[w["property_project_code"]]; j["compound_code"] != w["compound_code"] || w["started_on"] < j["valid_from"] || j["valid_to"] != "" && w["finished_on"] >= j["valid_to"] {
			t.Errorf("%s is done by %s", w["code"], j["code"])
		}
	}
	for _, r := range all["remedies"] {
		w := works[r["improvement_project_code"]]
		if p := processes[r["remedied_process_code"]]; p != nil && (p["compound_code"] != w["compound_code"] || w["started_on"] < p["started_at"] || w["accepted_on"] > p["finished_at"]) {
			t.Errorf("%s does not fit %s", w["code"], p["code"])
		}
		if i := issues[r["remedied_issue_code"]]; i != nil && (i["compound_code"] != w["compound_code"] || i["category_code"] != category[w["kind"]] || i["reported_at"] >= w["started_on"]) {
			t.Errorf("%s does not remedy %s", w["code"], i["code"])
		}
	}
	want(t, "issues remedied", len(all.set("remedies", "remedied_issue_code"))-1, 8)
	for _, f := range all["facilities"] {
		if w := works[f["improvement_project_code"]]; w != nil && w["compound_code"] != f["compound_code"] {
			t.Errorf("%s was made by works elsewhere", f["code"])
		}
	}
}
