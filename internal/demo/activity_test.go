package demo

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

const (
	courtyard3   = "510104-CMP-06" // 演示院落3
	community2   = "510104030902"  // 演示社区2
	towerProject = "510104-PRJ-03" // 银海芯座项目部
)

// set gathers the values of a column of the rows that satisfy all conditions.
func (all tables) set(table, column string, conditions ...func(row) bool) map[string]bool {
	values := map[string]bool{}
	for _, r := range all[table] {
		ok := true
		for _, c := range conditions {
			ok = ok && c(r)
		}
		if ok {
			values[r[column]] = true
		}
	}
	return values
}

// plays says that a person has one of the roles on the day of an instant.
func (all tables) plays(person, at string, roles ...string) bool {
	day := at[:len(time.DateOnly)]
	return all.count("memberships", is("person_code", person), is("role", roles...), func(r row) bool {
		return r["valid_from"] <= day && (r["valid_to"] == "" || r["valid_to"] > day)
	}) > 0
}

// filled gives the value of the first column of the row that has one.
func filled(r row, columns ...string) string {
	for _, c := range columns {
		if r[c] != "" {
			return r[c]
		}
	}
	return ""
}

// sorted lists a set.
func sorted(set map[string]bool) []string {
	var list []string
	for v := range set {
		list = append(list, v)
	}
	slices.Sort(list)
	return list
}

// TestActivitiesOfTheArticle holds the eleven activities, the exchange with the
// branches of the tower's enterprises and the seven meetings.
func TestActivitiesOfTheArticle(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	told := []struct{ name, kind, day, recurrence string }{
		{"喜闹元宵送祝福", "FESTIVAL", "2023-02-05", "AD_HOC"},
		{"一木环保公益", "ENVIRONMENT", "2023-04-22", "AD_HOC"},
		{"楼宇幸福之声", "CULTURE", "2023-06-17", "AD_HOC"},
		{"爱心义卖", "CHARITY_SALE", "2023-08-19", "AD_HOC"},
		{"业主开放日", "OWNER_OPEN_DAY", "2023-09-08", ""},
		{"迎国庆游园", "FESTIVAL", "2023-09-28", "AD_HOC"},
		{"书记讲党课", "PARTY_CLASS", "2023-06-28", ""},
		{"书记讲党课（第二讲）", "PARTY_CLASS", "2023-09-20", ""},
		{"共享单车整理", "VOLUNTEER_SERVICE", "2023-09-03", ""},
		{"共享单车整理（第二次）", "VOLUNTEER_SERVICE", "2023-10-28", ""},
		{"敬老慰问", "VOLUNTEER_SERVICE", "2023-10-23", ""},
		{"楼宇企业党支部互动交流", "EXCHANGE", "2023-07-14", ""},
	}
	names, hosts := all.by("activities", "name"), all.group("organizers", "activity_code")
	for i, a := range told {
		r := names[a.name]
		if r["kind"] != a.kind || !strings.HasPrefix(r["starts_at"], a.day) || r["recurrence"] != a.recurrence {
			t.Errorf("%s is %s, %s, %q", a.name, r["kind"], r["starts_at"], r["recurrence"])
		}
		if i < 6 && !slices.ContainsFunc(hosts[r["code"]], func(o row) bool {
			return o["organizer_property_project_code"] == towerProject && o["role"] == "HOST" && o["demo"] == "false"
		}) {
			t.Errorf("%s is not organized by the project of 银海芯座", a.name)
		}
		if i < 6 && r["held_at_compound_code"] != tower {
			t.Errorf("%s is not held at 银海芯座", a.name)
		}
	}
	want(t, "activities", all.count("activities", func(r row) bool { return strings.HasPrefix(r["code"], "510104-ACT-") }), len(told))
	want(t, "meetings", all.count("activities", func(r row) bool { return strings.HasPrefix(r["code"], "510104-MTG-") }), 7)
	want(t, "activities and meetings", all.count("activities"), 19)
	want(t, "activities that the article tells", all.count("activities", is("demo", "false")), 11)
}

func TestOpenDayShowsTheRooms(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	day := all.by("activities", "name")["业主开放日"]
	var kinds []string
	for _, f := range all["activity_facilities"] {
		facility := all.by("facilities", "code")[f["facility_code"]]
		if f["activity_code"] != day["code"] || facility["compound_code"] != tower || f["demo"] != "false" {
			t.Errorf("%s shows %s", f["activity_code"], f["facility_code"])
		}
		kinds = append(kinds, facility["kind"])
	}
	wantList(t, "rooms", kinds, []string{"CONTROL_ROOM", "POWER_ROOM", "GENERATOR_ROOM", "LIFT_ROOM"})
	if day["service_kinds"] != "SECURITY|CLEANING|GREENING" {
		t.Errorf("services shown: %s", day["service_kinds"])
	}
	persons := 0
	for _, p := range all["participations"] {
		if p["activity_code"] != day["code"] || p["role"] != "REPRESENTATIVE" {
			continue
		}
		enterprise := filled(p, "on_behalf_of_code", "participant_organization_code")
		if !all.set("occupancies", "enterprise_code", is("compound_code", tower), current)[enterprise] {
			t.Errorf("a representative of %s, which is not in the tower", enterprise)
		}
		if person := p["participant_person_code"]; person != "" {
			persons++
			if all.count("memberships", is("person_code", person), is("role", "ENTERPRISE_REP"), is("target_organization_code", enterprise), current) != 1 {
				t.Errorf("%s does not represent %s", person, enterprise)
			}
		}
	}
	want(t, "persons who represent an enterprise", persons, 4)
	want(t, "issues raised", all.count("issues", is("raised_in_activity_code", day["code"])), 1)
}

func TestPartyClassesAndTheExchange(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	want(t, "programs", all.count("programs", is("code", "510104-PGM-01"), is("name", "微党校"), is("demo", "false")), 1)
	want(t, "party classes of 微党校", all.count("activities", is("program_code", "510104-PGM-01")), 2)
	activities := all.by("activities", "code")
	for _, p := range all["participations"] {
		a := activities[p["activity_code"]]
		if a["kind"] == "PARTY_CLASS" && p["role"] == "SPEAKER" && !all.plays(p["participant_person_code"], a["starts_at"], "PARTY_SECRETARY") {
			t.Errorf("%s is given by %s, no secretary", a["code"], p["participant_person_code"])
		}
	}
	for code, a := range activities {
		if a["kind"] == "PARTY_CLASS" {
			want(t, "speakers of "+code, all.count("participations", is("activity_code", code), is("role", "SPEAKER")), 1)
			if a["program_code"] != "510104-PGM-01" {
				t.Errorf("%s is part of %q", code, a["program_code"])
			}
		}
	}
	exchange := all.by("activities", "kind")["EXCHANGE"]["code"]
	wantList(t, "branches at the exchange", sorted(all.set("participations", "participant_party_organization_code", is("activity_code", exchange), is("participant_person_code", ""))),
		[]string{"510104-PARTY-15", "510104-PARTY-16", "510104-PARTY-17"})
	want(t, "host of the exchange", all.count("organizers", is("activity_code", exchange), is("organizer_property_project_code", towerProject), is("role", "HOST")), 1)
}

func TestMeetings(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	for kind, n := range map[string]int{"SYMPOSIUM": 1, "COURTYARD_TALK": 5, "JOINT_CONFERENCE": 1} {
		want(t, kind, all.count("activities", is("kind", kind)), n)
	}
	wantList(t, "topics of the talks", sorted(all.set("activities", "topics", is("kind", "COURTYARD_TALK"))),
		[]string{"CIVIL_TRAVEL", "CONVENIENCE", "OLD_RENOVATION", "SANITATION", "WASTE_SORTING"})
	symposium := all.by("activities", "kind")["SYMPOSIUM"]
	want(t, "the industry's committee organizes the symposium", all.count("organizers", is("activity_code", symposium["code"]),
		is("organizer_party_organization_code", all.by("party_organizations", "name")["锦江区物业行业党委"]["code"]), is("role", "HOST"), is("demo", "false")), 1)
	committee := all.by("party_organizations", "name")["锦江区住宅与商务楼宇物业管理协会综合党委"]["code"]
	called := slices.MinFunc(all["appeals"], func(a, b row) int { return strings.Compare(a["called_at"], b["called_at"]) })["called_at"]
	for _, a := range all["activities"] {
		if a["kind"] != "COURTYARD_TALK" {
			continue
		}
		here := is("activity_code", a["code"])
		want(t, "branches that hold "+a["code"], all.count("organizers", here, is("role", "HOST"), func(o row) bool {
			return all.by("party_organizations", "code")[o["organizer_party_organization_code"]]["type"] == "BRANCH"
		}), 1)
		want(t, "the committee supports "+a["code"], all.count("organizers", here, is("organizer_party_organization_code", committee), is("role", "SUPPORT")), 1)
		if a["starts_at"] < called {
			t.Errorf("%s is held before the committee called for talks", a["code"])
		}
	}
}

// TestActivitiesAreWhole checks hosts, times, numbers of people and places.
func TestActivitiesAreWhole(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	compounds, venues := all.by("compounds", "code"), all.by("venues", "code")
	taking := all.group("participations", "activity_code")
	for _, a := range all["activities"] {
		want(t, "hosts of "+a["code"], all.count("organizers", is("activity_code", a["code"]), is("role", "HOST")), 1)
		start, end := instant(t, a["starts_at"]), instant(t, a["ends_at"])
		if start.Hour() < 9 || end.Hour() > 20 || start.YearDay() != end.YearDay() || !end.After(start) || end.Sub(start) > 3*time.Hour {
			t.Errorf("%s lasts from %s to %s", a["code"], start, end)
		}
		heads := 0
		for _, p := range taking[a["code"]] {
			heads += max(1, atoi(p["headcount"]))
		}
		if heads == 0 || heads > atoi(a["attendee_count"]) {
			t.Errorf("%s: %d took part of %s", a["code"], heads, a["attendee_count"])
		}
		at := filled(row{"c": compounds[a["held_at_compound_code"]]["community_code"], "v": venues[a["held_at_venue_code"]]["community_code"]}, "c", "v")
		if at != a["community_code"] && at != "" {
			t.Errorf("%s is held in %s, not in %s", a["code"], at, a["community_code"])
		}
	}
	for _, p := range all["participations"] {
		a := all.by("activities", "code")[p["activity_code"]]
		if person := p["participant_person_code"]; person != "" && all.count("memberships", is("person_code", person)) == 0 && all.by("volunteers", "person_code")[person] == nil {
			t.Errorf("%s took part in %s and has no role", person, a["code"])
		}
	}
}

func TestVisits(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	want(t, "visits", all.count("visits"), 30)
	wantList(t, "kinds", sorted(all.set("visits", "kind")), []string{"CONDOLENCE", "HOME", "OPINION", "SAFETY_CHECK", "SERVICE"})
	compounds, organizations, records := all.by("compounds", "code"), all.by("organizations", "code"), all.by("care_records", "code")
	conducted := all.group("conductors", "task_visit_code")
	last := ""
	for _, v := range all["visits"] {
		at := instant(t, v["visited_at"])
		if at.Hour() < 9 || at.Hour() >= 18 || v["visited_at"] < last {
			t.Errorf("%s is at %s", v["code"], at)
		}
		last = v["visited_at"]
		if len(conducted[v["code"]]) < 2 {
			t.Errorf("%s is made by fewer than two", v["code"])
		}
	}
	visits := all.by("visits", "code")
	for _, s := range all["visit_subjects"] {
		v := visits[s["visit_code"]]
		community := filled(row{
			"compound":     compounds[s["subject_compound_code"]]["community_code"],
			"organization": organizations[s["subject_organization_code"]]["community_code"],
			"care":         records[s["subject_care_record_code"]]["community_code"],
		}, "compound", "organization", "care")
		if community != v["community_code"] {
			t.Errorf("%s in %s calls on what lies in %s", v["code"], v["community_code"], community)
		}
	}
	for _, c := range all["conductors"] {
		if team := c["conductor_volunteer_team_code"]; team != "" && c["task_visit_code"] != "" && visits[c["task_visit_code"]]["visited_at"] < "2023-05-15" {
			t.Errorf("%s made %s before it was founded", team, c["task_visit_code"])
		}
	}
}

// TestVisitsOfTheArticle holds what the article tells of visits: service for
// disabled residents, dangers at home, comfort for three groups.
func TestVisitsOfTheArticle(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	names := all.by("visits", "name")
	for _, v := range []struct{ name, kind, targets, services string }{
		{"残疾居民上门志愿服务", "SERVICE", "DISABLED", "CLEANING|FREE_HAIRCUT|SAFETY_CHECK"},
		{"定期入户排查家中安全隐患", "HOME", "HARDSHIP", "CLEANING|SAFETY_CHECK"},
		{"慰问老党员、困难党员和孤寡老人", "CONDOLENCE", "HARDSHIP_PARTY_MEMBER|LONELY_ELDER|OLD_PARTY_MEMBER", ""},
	} {
		r := names[v.name]
		listed := func(table, list string) string {
			var items []string
			for item := range all.set(table, "item_code", is("visit_code", r["code"])) {
				items = append(items, strings.TrimPrefix(item, list+"-"))
			}
			slices.Sort(items)
			return strings.Join(items, "|")
		}
		if r["kind"] != v.kind || r["demo"] != "false" || listed("visit_targets", "VISIT_TARGET") != v.targets || listed("visit_services", "SERVICE_ITEM") != v.services {
			t.Errorf("%s: %v, %s, %s", v.name, r, listed("visit_targets", "VISIT_TARGET"), listed("visit_services", "SERVICE_ITEM"))
		}
	}
	want(t, "visits that the article tells", all.count("visits", is("demo", "false")), 3)
	comfort := names["慰问老党员、困难党员和孤寡老人"]["visited_at"]
	if feast := all.by("activities", "name")["敬老慰问"]; comfort < feast["starts_at"] || comfort > feast["ends_at"] {
		t.Errorf("the visit of comfort is at %s, outside 敬老慰问", comfort)
	}
}

// D6: twelve care records in three categories, eight visited in 30 days.
func TestStory6Care(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	token := regexp.MustCompile(`^510104-CARE-[0-9a-f]{8}$`)
	grids, visits := all.by("grids", "code"), all.by("visits", "code")
	seen := map[string]string{} // the last visit of a record
	for _, s := range all["visit_subjects"] {
		c, at := s["subject_care_record_code"], visits[s["visit_code"]]["visited_at"]
		seen[c] = max(seen[c], at)
		if r := all.by("care_records", "code")[c]; r != nil && at < r["valid_from"] {
			t.Errorf("%s is visited before %s", c, r["valid_from"])
		}
	}
	categories := map[string]int{}
	recent, missed := 0, 0
	for _, r := range all["care_records"] {
		if !token.MatchString(r["code"]) || !current(r) || r["community_code"] != community2 || grids[r["grid_code"]]["community_code"] != community2 {
			t.Errorf("%v is no token of 演示社区2", r)
		}
		if (r["legal_basis"] == "CONSENT") != (r["consent_reference"] != "") {
			t.Errorf("%s: %s, %q", r["code"], r["legal_basis"], r["consent_reference"])
		}
		categories[strings.TrimPrefix(r["category_code"], "CARE_CATEGORY-")]++
		if seen[r["code"]] >= "2023-11-01" {
			recent++
		}
		since := instant(t, filled(row{"v": seen[r["code"]], "f": r["valid_from"] + "T00:00:00+08:00"}, "v", "f"))
		if since.AddDate(0, 0, atoi(r["visit_every_days"])).Before(asOf) {
			missed++
		}
	}
	want(t, "care records", all.count("care_records"), 12)
	for category, n := range map[string]int{"ELDERLY": 5, "LONELY_ELDER": 4, "DISABLED": 3} {
		want(t, category, categories[category], n)
	}
	want(t, "visited in 30 days", recent, 8)
	want(t, "not visited in time", missed, 2)
}

func TestInspections(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	want(t, "inspections", all.count("inspections"), 12)
	conducted := all.group("conductors", "task_inspection_code")
	found := all.group("hazards", "found_in_inspection_code")
	looked := map[string]string{} // the last day on which a facility was inspected
	together, joint := 0, 0
	for _, i := range all["inspections"] {
		if at := instant(t, i["inspected_at"]); at.Hour() < 9 || at.Hour() > 17 || !isWorkday(at) {
			t.Errorf("%s is at %s", i["code"], at)
		}
		if (i["result"] == "DEFECTS_FOUND") != (len(found[i["code"]]) > 0) {
			t.Errorf("%s: %s with %d hazards", i["code"], i["result"], len(found[i["code"]]))
		}
		if f := i["facility_code"]; f != "" {
			looked[f] = max(looked[f], i["inspected_at"][:len(time.DateOnly)])
			if all.by("facilities", "code")[f]["compound_code"] != i["compound_code"] {
				t.Errorf("%s is about a facility elsewhere", i["code"])
			}
		}
		does := func(roles ...string) bool {
			return slices.ContainsFunc(conducted[i["code"]], func(c row) bool {
				return c["conductor_person_code"] != "" && all.plays(c["conductor_person_code"], i["inspected_at"], roles...)
			})
		}
		if i["kind"] == "SPECIAL" && i["compound_code"] == riverBay && does("MICRO_GRID_WORKER") && does("PARTY_MEMBER_REP") {
			together++
		}
		if i["compound_code"] == renheYuan && len(conducted[i["code"]]) == 2 && does("PROJECT_STAFF") && does("GRID_WORKER") {
			joint++
		}
		if len(conducted[i["code"]]) < 2 {
			t.Errorf("%s is made by fewer than two", i["code"])
		}
	}
	want(t, "special inspections with micro-grid workers and party members", together, 2)
	want(t, "special inspections", all.count("inspections", is("kind", "SPECIAL")), 2)
	want(t, "inspections by property staff and a grid worker", joint, 1)
	for _, f := range all["facilities"] {
		if looked[f["code"]] != f["last_inspected_on"] {
			t.Errorf("%s was inspected on %q, it says %q", f["code"], looked[f["code"]], f["last_inspected_on"])
		}
	}
}

func TestHazards(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	want(t, "hazards", all.count("hazards"), 22)
	visits, inspections, activities, issues := all.by("visits", "code"), all.by("inspections", "code"), all.by("activities", "code"), all.by("issues", "code")
	compounds, communities := all.by("compounds", "code"), all.by("communities", "code")
	given := func(column string) func(row) bool { return func(r row) bool { return r[column] != "" } }
	want(t, "found at visits", all.count("hazards", given("found_in_visit_code")), 11)
	want(t, "found at inspections", all.count("hazards", given("found_in_inspection_code")), 10)
	want(t, "raised at a talk", all.count("hazards", given("found_in_activity_code")), 1)
	want(t, "rectified", all.count("hazards", given("rectified_at")), 19)
	want(t, "that became an issue", all.count("hazards", given("issue_code")), 6)
	last := ""
	for _, h := range all["hazards"] {
		v, i, a := visits[h["found_in_visit_code"]], inspections[h["found_in_inspection_code"]], activities[h["found_in_activity_code"]]
		since := filled(row{"v": v["visited_at"], "i": i["inspected_at"], "a": a["starts_at"]}, "v", "i", "a")
		if h["found_at"] < since || h["found_at"][:len(time.DateOnly)] != since[:len(time.DateOnly)] || h["found_at"] < last {
			t.Errorf("%s was found at %s, where one was since %s", h["code"], h["found_at"], since)
		}
		last = h["found_at"]
		community := filled(row{"v": v["community_code"], "i": compounds[i["compound_code"]]["community_code"], "a": a["community_code"]}, "v", "i", "a")
		if c := h["compound_code"]; c != "" && compounds[c]["community_code"] != community {
			t.Errorf("%s lies in %s, but was found in %s", h["code"], c, community)
		}
		if i != nil && i["compound_code"] != h["compound_code"] {
			t.Errorf("%s was found at the inspection of another compound", h["code"])
		}
		if communities[community]["demo"] == "false" {
			if h["level"] != "MINOR" || h["rectified_at"] == "" || instant(t, h["rectified_at"]).Sub(instant(t, h["found_at"])) > 7*24*time.Hour {
				t.Errorf("%s at a real place is %s, rectified at %q", h["code"], h["level"], h["rectified_at"])
			}
		}
		if h["issue_code"] == "" {
			continue
		}
		issue := issues[h["issue_code"]]
		if issue["hazard"] != "true" || issue["compound_code"] != h["compound_code"] || issue["community_code"] != community || issue["reported_at"] < h["found_at"] ||
			issue["reported_at"][:len(time.DateOnly)] != h["found_at"][:len(time.DateOnly)] {
			t.Errorf("%s did not become %s", h["code"], issue["code"])
		}
		if isOpen(issue) != (h["rectified_at"] == "") {
			t.Errorf("%s is rectified at %q, its issue is %s", h["code"], h["rectified_at"], issue["status"])
		}
	}
}

// TestIssuesWereRaisedSomewhere ties issues to the visits and talks at which they
// were raised, and to the facilities that they are about.
func TestIssuesWereRaisedSomewhere(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	visits, activities, facilities := all.by("visits", "code"), all.by("activities", "code"), all.by("facilities", "code")
	told := map[string]int{}
	for _, i := range all["issues"] {
		if f := i["facility_code"]; f != "" {
			told["facility"]++
			if facilities[f]["compound_code"] != i["compound_code"] {
				t.Errorf("%s is about %s of another compound", i["code"], f)
			}
		}
		if v := visits[i["raised_in_visit_code"]]; v != nil {
			told["visit"]++
			if i["source"] != "HOME_VISIT" || v["community_code"] != i["community_code"] || i["reported_at"] < v["visited_at"] || instant(t, i["reported_at"]).Sub(instant(t, v["visited_at"])) > time.Hour {
				t.Errorf("%s was not raised in %s", i["code"], v["code"])
			}
		}
		if a := activities[i["raised_in_activity_code"]]; a != nil {
			told["activity"]++
			source := map[string]string{"COURTYARD_TALK": "COURTYARD_TALK", "OWNER_OPEN_DAY": "OPEN_DAY"}[a["kind"]]
			if i["source"] != source || a["community_code"] != i["community_code"] || i["reported_at"] < a["starts_at"] || i["reported_at"] > a["ends_at"] {
				t.Errorf("%s was not raised in %s", i["code"], a["code"])
			}
		}
	}
	want(t, "issues raised at visits", told["visit"], all.count("issues", is("source", "HOME_VISIT")))
	want(t, "issues raised at talks and the open day", told["activity"], 5)
	want(t, "issues about a facility", told["facility"], 12)
}

// TestServiceFitsItsSubject checks day and team of the service at activities,
// visits and works, and that any other was done where its team served.
func TestServiceFitsItsSubject(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	visits, activities, processes := all.by("visits", "code"), all.by("activities", "code"), all.by("processes", "code")
	compounds := all.by("compounds", "code")
	tied, built := 0, 0
	for _, s := range all["service_records"] {
		free := s["subject_issue_code"]+s["subject_activity_code"]+s["subject_visit_code"]+s["subject_process_code"] == ""
		served := slices.ContainsFunc(all["team_services"], func(r row) bool {
			return r["team_code"] == s["team_code"] && r["valid_from"] <= s["started_at"] &&
				s["community_code"] != "" && slices.Contains([]string{r["target_community_code"], compounds[r["target_compound_code"]]["community_code"]}, s["community_code"])
		})
		if free != served {
			t.Errorf("%s: %s does not serve %q", s["code"], s["team_code"], s["community_code"])
		}
		team := is("conductor_volunteer_team_code", s["team_code"])
		day := func(at string) bool {
			return s["started_at"] >= at && s["started_at"][:len(time.DateOnly)] == at[:len(time.DateOnly)]
		}
		if v := visits[s["subject_visit_code"]]; v != nil {
			tied++
			if !day(v["visited_at"]) || all.count("conductors", is("task_visit_code", v["code"]), team) != 1 {
				t.Errorf("%s does not fit %s", s["code"], v["code"])
			}
		}
		if a := activities[s["subject_activity_code"]]; a != nil {
			tied++
			if !day(a["starts_at"]) || s["started_at"] >= a["ends_at"] || all.count("organizers", is("activity_code", a["code"]), is("organizer_volunteer_team_code", s["team_code"])) != 1 {
				t.Errorf("%s does not fit %s", s["code"], a["code"])
			}
		}
		if p := processes[s["subject_process_code"]]; p != nil {
			built++
			works := all.by("improvement_projects", "code")
			if !slices.ContainsFunc(all["remedies"], func(r row) bool {
				w := works[r["improvement_project_code"]]
				day := s["started_at"][:len(time.DateOnly)]
				return r["remedied_process_code"] == p["code"] && w["started_on"] <= day && day <= w["finished_on"]
			}) {
				t.Errorf("%s is outside the works of %s", s["code"], p["code"])
			}
		}
	}
	if tied < 60 {
		t.Errorf("%d records of service at visits and activities", tied)
	}
	want(t, "records of service at works", built, 10)
}

func TestCodeLists(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	items := all.group("code_items", "list_code")
	for list, codes := range map[string]string{
		"VISIT_TARGET":      "MIGRANT HARDSHIP ELDERLY DISABLED LONELY_ELDER OLD_PARTY_MEMBER HARDSHIP_PARTY_MEMBER VETERAN",
		"SERVICE_ITEM":      "FREE_HAIRCUT SAFETY_CHECK CLEANING REPAIR CHAT PURCHASE MEDICAL_CHECK",
		"CARE_CATEGORY":     "DISABLED LONELY_ELDER ELDERLY HARDSHIP MIGRANT",
		"SHARED_GOVERNANCE": "CO_BUILD CO_GOVERN SHARE",
		"NEW_ENERGY":        "NEW_VITALITY NEW_THINKING NEW_PERCEPTION",
	} {
		var got []string
		for _, i := range items[list] {
			got = append(got, strings.TrimPrefix(i["code"], list+"-"))
		}
		wantList(t, list, got, strings.Fields(codes))
		want(t, "list "+list, all.count("code_lists", is("code", list)), 1)
	}
	for table, list := range map[string]string{"visit_targets": "VISIT_TARGET", "visit_services": "SERVICE_ITEM"} {
		for _, r := range all[table] {
			if all.by("code_items", "code")[r["item_code"]]["list_code"] != list {
				t.Errorf("%s of %s: %s", table, r["visit_code"], r["item_code"])
			}
		}
	}
}
