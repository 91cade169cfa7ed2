package demo

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// decimal reads a cell that must hold one.
func decimal(t *testing.T, cell string) float64 {
	t.Helper()
	n, err := strconv.ParseFloat(cell, 64)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// lastRecords gives the last record of each enterprise of a tower.
func lastRecords(all tables, compound string) map[string]row {
	records := map[string]row{}
	for _, r := range all["coverage_records"] {
		if r["compound_code"] == compound && r["taken_on"] > records[r["enterprise_code"]]["taken_on"] {
			records[r["enterprise_code"]] = r
		}
	}
	return records
}

// enterprises gives the names of the enterprises whose last record satisfies all
// conditions, in order.
func enterprises(all tables, compound string, conditions ...func(row) bool) []string {
	organizations := all.by("organizations", "code")
	var names []string
	for code, r := range lastRecords(all, compound) {
		ok := true
		for _, c := range conditions {
			ok = ok && c(r)
		}
		if ok {
			names = append(names, organizations[code]["name"])
		}
	}
	slices.Sort(names)
	return names
}

// isStale is the condition that a record is older than 180 days at asOf.
func isStale(r row) bool { return r["taken_on"] < asOf.AddDate(0, 0, -180).Format("2006-01-02") }

// mustForm is the condition that three formal members have no branch of their own.
func mustForm(r row) bool {
	n, _ := strconv.Atoi(r["formal_member_count"])
	return n >= 3 && r["organization_coverage"] != "INDEPENDENT"
}

// mustJoin is the condition that one or two formal members are in no branch.
func mustJoin(r row) bool {
	return is("formal_member_count", "1", "2")(r) && r["organization_coverage"] == "NONE"
}

// isUncovered is the condition that neither kind of coverage is there.
func isUncovered(r row) bool {
	return r["organization_coverage"] == "NONE" && r["work_coverage"] == "NONE"
}

// D3: the records of 银海芯座 are complete and fresh and show no gap; the gaps
// are those of 演示楼宇1.
func TestStory3Coverage(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	operating, members := is("operating", "true"), func(r row) bool { return r["formal_member_count"] != "0" }
	for _, compound := range []string{tower, demoTower} {
		sits := all.cells("occupancies", "enterprise_code", is("compound_code", compound), current)
		wantList(t, "recorded enterprises of "+compound, slices.Sorted(maps.Keys(lastRecords(all, compound))), sits)
	}

	want(t, "records of 银海芯座", all.count("coverage_records", is("compound_code", tower)), 18)
	want(t, "with a branch of their own", len(enterprises(all, tower, is("organization_coverage", "INDEPENDENT"), members)), 2)
	want(t, "in the joint branch", len(enterprises(all, tower, is("organization_coverage", "JOINT"), is("formal_member_count", "1", "2"))), 4)
	want(t, "without members", len(enterprises(all, tower, is("organization_coverage", "NONE"), is("formal_member_count", "0"))), 12)
	for what, c := range map[string]func(row) bool{
		"must form": mustForm, "must join": mustJoin, "uncovered": isUncovered, "stale": isStale,
		"not operating": is("operating", "false"), "unverified": is("verified_by_code", ""), "staff unknown": is("staff_count", ""),
	} {
		wantList(t, what+" in 银海芯座", enterprises(all, tower, c), nil)
	}
	for _, r := range lastRecords(all, tower) {
		project := all.by("property_projects", "code")[r["collected_by_property_project_code"]]
		if project["compound_code"] != tower {
			t.Errorf("%s was collected by %q", r["enterprise_code"], project["name"])
		}
	}

	want(t, "records of 演示楼宇1", all.count("coverage_records", is("compound_code", demoTower)), 13)
	wantList(t, "must form", enterprises(all, demoTower, mustForm), []string{"演示企业-01"})
	wantList(t, "must join", enterprises(all, demoTower, mustJoin), nil)
	wantList(t, "uncovered", enterprises(all, demoTower, isUncovered), []string{"演示企业-02"})
	wantList(t, "stale", enterprises(all, demoTower, isStale), []string{"演示企业-05", "演示企业-08"})
	wantList(t, "not operating", enterprises(all, demoTower, is("operating", "false")), []string{"演示企业-12"})
	wantList(t, "exactly 180 days old", enterprises(all, demoTower, is("taken_on", "2023-06-04")), []string{"演示企业-04"})
	// No record but the last of an enterprise is stale, so that records can be counted.
	want(t, "stale records", all.count("coverage_records", isStale), 2)
	want(t, "operating", len(enterprises(all, tower, operating))+len(enterprises(all, demoTower, operating)), 29)
}

// TestCoverageAgreesWithTheParty holds the records against the party
// organizations, instructors and liaisons of their day.
func TestCoverageAgreesWithTheParty(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	branches, organizations := all.by("party_organizations", "code"), all.by("organizations", "code")
	members, formal := map[string]int{}, map[string]string{}
	for _, r := range all["coverage_records"] {
		at := func(e row) bool { return liveOn(e, r["taken_on"]) }
		here := is("target_organization_code", r["enterprise_code"])
		want(t, "occupancies of "+r["enterprise_code"], all.count("occupancies", is("enterprise_code", r["enterprise_code"]), is("compound_code", r["compound_code"]), at), 1)

		formation := "NONE"
		for _, branch := range all.cells("attachments", "party_organization_code", here, at) {
			formation = branches[branch]["formation"]
			n, _ := strconv.Atoi(r["formal_member_count"])
			members[branch] += n
			formal[branch] = branches[branch]["formal_members"]
		}
		if r["organization_coverage"] != formation {
			t.Errorf("%s: %s, but its branch is %s", r["enterprise_code"], r["organization_coverage"], formation)
		}
		for role, coverage := range map[string]string{"PARTY_INSTRUCTOR": "INSTRUCTOR", "PARTY_LIAISON": "LIAISON"} {
			if appointed := all.count("memberships", here, is("role", role), at) > 0; appointed != (r["work_coverage"] == coverage) {
				t.Errorf("%s: %s, but a %s is appointed: %v", r["enterprise_code"], r["work_coverage"], role, appointed)
			}
		}
		if staff := organizations[r["enterprise_code"]]["staff_count"]; r["taken_on"] >= "2023-07-01" && r["operating"] == "true" && r["staff_count"] != staff {
			t.Errorf("%s has %s staff, the record says %s", r["enterprise_code"], staff, r["staff_count"])
		}
	}
	for branch, n := range members {
		if strconv.Itoa(n) != formal[branch] {
			t.Errorf("%s has %s formal members, its enterprises %d", branch, formal[branch], n)
		}
	}
	want(t, "branches", len(members), 3)
}

// fourGood gives the four scores of an assessment in the order of the criteria,
// and their weighted sum.
func fourGood(t *testing.T, all tables, assessment string) (list []float64, overall float64) {
	t.Helper()
	given := map[string]string{}
	for _, s := range all["criterion_scores"] {
		if s["assessment_code"] == assessment {
			given[s["criterion_code"]] = s["score"]
		}
	}
	for _, c := range all["criteria"] {
		list = append(list, decimal(t, given[c["code"]]))
		overall += decimal(t, given[c["code"]]) * decimal(t, c["weight"])
	}
	return list, overall
}

func TestFourGoodStandard(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	standard := all.by("assessment_standards", "name")["“四好”标准"]
	issuer := all.by("organizations", "code")[standard["issuer_code"]]["name"]
	if standard["valid_from"] != "2023-01-01" || standard["start_precision"] != "YEAR" || standard["full_score"] != "100.00" || issuer != "锦江区住房和城乡建设局" {
		t.Errorf("the standard is %v", standard)
	}
	var names []string
	sum := 0.0
	for i, c := range all["criteria"] {
		names = append(names, c["name"])
		sum += decimal(t, c["weight"])
		if c["weight"] != "0.2500" || c["seq"] != strconv.Itoa(i+1) || c["assessment_standard_code"] != standard["code"] {
			t.Errorf("criterion %d is %v", i+1, c)
		}
	}
	wantList(t, "criteria", names, []string{"党建引领好", "参与治理好", "实景呈现好", "群众评价好"})
	if sum != 1 {
		t.Errorf("the weights add up to %v", sum)
	}
}

// D9: what drags in each community, the first of equals in the order of the
// criteria, and the weighted sums.
func TestStory9FourGood(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	criteria, communities := all["criteria"], all.by("communities", "code")
	var told []string
	for _, a := range all["assessments"] {
		list, overall := fourGood(t, all, a["code"])
		drag := slices.Index(list, slices.Min(list))
		told = append(told, fmt.Sprintf("%s %s: %s %.2f, %.3f", communities[a["subject_community_code"]]["name"], a["period_from"], criteria[drag]["name"], list[drag], overall))
		if a["assessed_on"] < a["period_to"] {
			t.Errorf("%s is of %s, before its period ended", a["code"], a["assessed_on"])
		}
	}
	wantList(t, "assessments", told, []string{
		"演示社区1 2023-04-01: 实景呈现好 71.00, 80.250",
		"演示社区1 2023-07-01: 实景呈现好 84.00, 86.250",
		"演示社区2 2023-04-01: 群众评价好 76.00, 82.500",
		"演示社区2 2023-07-01: 群众评价好 79.00, 84.375",
		"演示社区3 2023-07-01: 参与治理好 81.00, 82.500",
	})
	tied, _ := fourGood(t, all, "510104-ASM-05")
	if tied[1] != tied[3] {
		t.Errorf("参与治理好 and 群众评价好 of 演示社区3 are not equal: %v", tied)
	}
	want(t, "scores", all.count("criterion_scores"), 20)
}

func TestSurveys(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	compounds := all.by("compounds", "code")
	var told []string
	for _, s := range all["surveys"] {
		told = append(told, fmt.Sprintf("%s %s: %s of %s", compounds[s["subject_compound_code"]]["name"], s["period_from"], s["score"], s["full_score"]))
		if s["surveyed_on"] < s["period_to"] || decimal(t, s["responses"]) > decimal(t, s["sample_size"]) || decimal(t, s["sample_size"]) > decimal(t, compounds[s["subject_compound_code"]]["households"]) {
			t.Errorf("%s is %v", s["code"], s)
		}
		// The mean of whole scores: so many answers can have it.
		if sum := decimal(t, s["score"]) * decimal(t, s["responses"]); math.Abs(sum-math.Round(sum)) > 1e-6 {
			t.Errorf("%s answers cannot have the mean %s", s["responses"], s["score"])
		}
	}
	wantList(t, "surveys", told, []string{
		"演示院落1 2023-07-01: 92.40 of 100.00",
		"演示院落2 2023-07-01: 90.00 of 100.00",
		"演示院落3 2023-04-01: 86.50 of 100.00",
		"演示院落3 2023-07-01: 91.20 of 100.00",
	})
}

// TestClaims holds the two values that the article claims, and that a target
// stands beside each.
func TestClaims(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	project := all.by("property_projects", "compound_code")[riverBay]["code"]
	var told []string
	for _, v := range all["metric_values"] {
		if v["demo"] == "false" || v["kind"] == "CLAIMED" {
			told = append(told, strings.Join([]string{v["metric_code"], v["kind"], v["subject_property_project_code"], v["period_from"], v["period_to"], v["comparator"], v["value"], v["demo"]}, " "))
		}
	}
	wantList(t, "claims", told, []string{
		"COMPLAINT_HANDLING_RATE CLAIMED " + project + " 2023-01-01 2023-12-01 EQ 1.0000 false",
		"OWNER_SATISFACTION CLAIMED " + project + " 2023-01-01 2023-12-01 GTE 90.0000 false",
	})
	want(t, "values", all.count("metric_values"), 24)
	for kind, n := range map[string]int{"CLAIMED": 2, "TARGET": 4, "MEASURED": 18} {
		want(t, kind, all.count("metric_values", is("kind", kind)), n)
	}
	metrics := all.by("metrics", "code")
	want(t, "metrics", len(metrics), 9)
	for _, v := range all["metric_values"] {
		if m := metrics[v["metric_code"]]; v["kind"] == "TARGET" && (v["value"] != m["target"] || v["comparator"] != m["comparator"]) {
			t.Errorf("the target of %s is %s %s, of the metric %s %s", v["metric_code"], v["comparator"], v["value"], m["comparator"], m["target"])
		}
	}
}

// TestMeasuredValuesFollowFromTheRows counts every measured value again.
func TestMeasuredValuesFollowFromTheRows(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	for _, v := range all["metric_values"] {
		if v["kind"] != "MEASURED" {
			continue
		}
		if got := measure(t, all, v); v["value"] != fmt.Sprintf("%.4f", got) || v["comparator"] != "EQ" {
			t.Errorf("%s of %s%s%s%s from %s: %s, the rows say %.4f", v["metric_code"], v["subject_area_code"], v["subject_community_code"],
				v["subject_compound_code"], v["subject_property_project_code"], v["period_from"], v["value"], got)
		}
	}
}

// measure counts a metric for the subject and period of a value, as its
// definition says.
func measure(t *testing.T, all tables, v row) float64 {
	t.Helper()
	compound := v["subject_compound_code"]
	if p := v["subject_property_project_code"]; p != "" {
		compound = all.by("property_projects", "code")[p]["compound_code"]
	}
	of := func(r row) bool {
		return (compound == "" || r["compound_code"] == compound) && (v["subject_community_code"] == "" || r["community_code"] == v["subject_community_code"])
	}
	in := func(column string) func(row) bool { return within(column, v["period_from"], v["period_to"]) }
	settled := is("status", "RESOLVED", "CLOSED")
	counted := func(i row) bool { return !is("status", "MERGED", "REJECTED", "WITHDRAWN")(i) }
	rate := func(table string, good func(row) bool, base ...func(row) bool) float64 {
		n := all.count(table, base...)
		if n == 0 {
			t.Fatalf("%v is a rate over nothing", v)
		}
		return math.Floor(float64(all.count(table, append(base, good)...))/float64(n)*1e4+0.5) / 1e4
	}
	last := lastRecords(all, compound)
	recent := func(r row) bool { return last[r["enterprise_code"]]["taken_on"] == r["taken_on"] }
	switch v["metric_code"] {
	case "COMPLAINT_HANDLING_RATE":
		return rate("issues", settled, of, is("nature", "COMPLAINT"), in("accepted_at"), counted)
	case "ON_TIME_RATE":
		return rate("issues", func(i row) bool { return settled(i) && i["resolved_at"] <= i["due_at"] }, of, in("due_at"), counted)
	case "REOPEN_RATE":
		return rate("issues", func(i row) bool { return i["reopen_count"] != "0" }, of, in("resolved_at"))
	case "SATISFACTION_RATE":
		final := map[string]row{}
		for _, r := range all["ratings"] {
			if in("rated_at")(r) && of(all.by("issues", "code")[r["issue_code"]]) {
				final[r["issue_code"]] = r
			}
		}
		return rate("ratings", is("score", "4", "5"), func(r row) bool { return final[r["issue_code"]]["seq"] == r["seq"] })
	case "OWNER_SATISFACTION":
		for _, s := range all["surveys"] {
			if s["subject_compound_code"] == compound && s["period_from"] == v["period_from"] && s["period_to"] == v["period_to"] {
				return decimal(t, s["score"])
			}
		}
	case "FOUR_GOOD_SCORE":
		for _, a := range all["assessments"] {
			if a["subject_community_code"] == v["subject_community_code"] && a["period_from"] == v["period_from"] && a["period_to"] == v["period_to"] {
				_, overall := fourGood(t, all, a["code"])
				return overall
			}
		}
	case "ORGANIZATION_COVERAGE_RATE":
		return rate("coverage_records", is("organization_coverage", "INDEPENDENT", "JOINT"), of, recent, is("operating", "true"))
	case "WORK_COVERAGE_RATE":
		return rate("coverage_records", is("work_coverage", "INSTRUCTOR", "LIAISON", "UNION_YOUTH"), of, recent, is("operating", "true"))
	case "VOLUNTEER_HOURS":
		sum := 0.0
		for _, r := range all["service_records"] {
			if r["status"] == "CONFIRMED" && in("started_at")(r) {
				sum += decimal(t, r["hours"])
			}
		}
		return sum
	}
	t.Fatalf("%v follows from nothing", v)
	return 0
}

// TestRealSubjectsAreFoundGood holds that nothing real is assessed or surveyed,
// and that what is measured of it reaches the metric's target.
func TestRealSubjectsAreFoundGood(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	demo := map[string]bool{}
	for _, table := range []string{"areas", "communities", "compounds", "property_projects", "organizations", "party_organizations"} {
		for _, r := range all[table] {
			demo[r["code"]] = r["demo"] == "true"
		}
	}
	metrics := all.by("metrics", "code")
	for _, table := range []string{"assessments", "surveys", "metric_values"} {
		for _, r := range all[table] {
			subject := ""
			for column, cell := range r {
				if strings.HasPrefix(column, "subject_") {
					subject += cell
				}
			}
			if demo[subject] || r["kind"] == "CLAIMED" || r["kind"] == "TARGET" {
				continue
			}
			m := metrics[r["metric_code"]]
			good := m["unit"] == "HOUR" || m["unit"] == "RATIO" && r["value"] == "1.0000"
			if table != "metric_values" || !good {
				t.Errorf("%s: %v is found of something real", table, r)
			}
		}
	}
}
