package demo

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

// Codes of the places and bodies of the stories.
const (
	riverBay   = "510104-CMP-01" // 仁恒滨河湾
	renheYuan  = "510104-CMP-02" // 人和苑
	tower      = "510104-CMP-03" // 银海芯座
	courtyard1 = "510104-CMP-04" // 演示院落1
	courtyard2 = "510104-CMP-05" // 演示院落2
	demoTower  = "510104-CMP-07" // 演示楼宇1
	community1 = "510104030901"  // 演示社区1
	community3 = "510104030903"  // 演示社区3
)

// want compares a count of the story with the data.
func want(t *testing.T, what string, got, expected int) {
	t.Helper()
	if got != expected {
		t.Errorf("%s: %d, the story says %d", what, got, expected)
	}
}

func TestSkeleton(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	want(t, "current streets", all.count("areas", is("level", "STREET"), current), 11)
	want(t, "ended streets", all.count("areas", is("code", "510104028"))-all.count("areas", is("code", "510104028"), current), 1)
	want(t, "communities", all.count("communities"), 7)
	for level, n := range map[string]int{"MASTER": 7, "STANDARD": 21, "MICRO": 105, "DEDICATED": 2} {
		want(t, level+" grids", all.count("grids", is("level", level)), n)
	}
	want(t, "compounds", all.count("compounds"), 7)
	want(t, "buildings", all.count("buildings"), 24)
	want(t, "party groups", all.count("party_organizations", is("type", "GROUP")), 3)
	want(t, "teams", all.count("volunteer_teams"), 5)
	want(t, "volunteers", all.count("volunteers"), 46)
	want(t, "issues", all.count("issues"), 120)
}

// D1: works from 2023-06-05 to 2023-07-20.
func TestStory1Courtyard(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	kind := is("category_code", "B01", "B02", "B07", "C02")
	here := is("compound_code", renheYuan)
	want(t, "requests in the 90 days before the works", all.count("issues", here, kind, within("reported_at", "2023-03-07", "2023-06-05")), 9)
	want(t, "requests in the 90 days after them", all.count("issues", here, kind, within("reported_at", "2023-07-21", "2023-10-19")), 2)
	want(t, "all requests", all.count("issues", here), 11)
	want(t, "closed requests", all.count("issues", here, is("status", "CLOSED")), 11)
}

// D2: all complaints of 演示院落1 are settled, two of them late.
func TestStory2Handling(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	here, complaint := is("compound_code", courtyard1), is("nature", "COMPLAINT")
	want(t, "complaints", all.count("issues", here, complaint), 38)
	want(t, "settled complaints", all.count("issues", here, complaint, is("status", "RESOLVED", "CLOSED")), 38)
	want(t, "late ones", all.count("issues", here, complaint, func(r row) bool { return r["resolved_at"] > r["due_at"] }), 2)
	want(t, "of micro-grid workers", all.count("issues", here, complaint, is("source", "MICRO_GRID_WORKER")), 11)
	want(t, "issues of 仁恒滨河湾", all.count("issues", is("compound_code", riverBay)), 12)
}

// D3: the enterprises of two towers and their branches.
func TestStory3Towers(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	branches := all.by("party_organizations", "code")
	sits := func(compound string) map[string]bool {
		set := map[string]bool{}
		for _, o := range all["occupancies"] {
			if o["compound_code"] == compound && current(o) {
				set[o["enterprise_code"]] = true
			}
		}
		return set
	}
	formed := map[string]int{}
	for _, a := range all["attachments"] {
		if sits(tower)[a["target_organization_code"]] {
			formed[branches[a["party_organization_code"]]["formation"]]++
		}
		if sits(demoTower)[a["target_organization_code"]] {
			t.Errorf("%s in 演示楼宇1 has a branch", a["target_organization_code"])
		}
	}
	want(t, "enterprises of 银海芯座", len(sits(tower)), 18)
	want(t, "with a branch of their own", formed["INDEPENDENT"], 2)
	want(t, "in the joint branch", formed["JOINT"], 4)
	want(t, "enterprises of 演示楼宇1", len(sits(demoTower)), 12)
}

// D4: the ladder of 演示社区1.
func TestStory4Overdue(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	var late []int
	buckets := map[int]int{}
	for _, i := range all["issues"] {
		if !isOverdue(i) {
			continue
		}
		if i["community_code"] != community1 || i["compound_code"] != "" {
			t.Errorf("%s is overdue elsewhere", i["code"])
		}
		n := workdaysSince(instant(t, i["due_at"]))
		late = append(late, n)
		for b, most := range []int{1, 3, 7, 15, 1000} {
			if n <= most {
				buckets[b]++
				break
			}
		}
	}
	want(t, "overdue issues", len(late), 14)
	want(t, "working days of the oldest", slices.Max(append(late, 0)), 31)
	for b, n := range []int{3, 3, 3, 3, 2} {
		want(t, "bucket "+strconv.Itoa(b+1), buckets[b], n)
	}
	want(t, "on hold", all.count("issues", is("community_code", community1), is("status", "ON_HOLD")), 1)
	for _, i := range all["issues"] {
		if i["status"] == "ON_HOLD" && i["due_at"] < "2023-12-01" {
			t.Errorf("%s is on hold, and its time is over", i["code"])
		}
	}
}

// D5: one lift, four complaints.
func TestStory5Lift(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	here := []func(row) bool{is("compound_code", courtyard2), is("category_code", "A03"), is("nature", "COMPLAINT")}
	want(t, "complaints", all.count("issues", here...), 4)
	want(t, "in 26 days", all.count("issues", append(here, within("reported_at", "2023-10-13", "2023-11-08"))...), 4)
	want(t, "merged ones", all.count("issues", append(here, is("status", "MERGED"))...), 2)
	want(t, "open ones", all.count("issues", append(here, isOpen)...), 2)
}

// D7: the irregular grids of 演示社区3, and none elsewhere.
func TestStory7Grids(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	staffed, led := map[string]bool{}, map[string]bool{}
	for _, m := range all["memberships"] {
		if strings.HasSuffix(m["role"], "GRID_WORKER") && current(m) {
			staffed[m["target_grid_code"]] = true
		}
	}
	for _, a := range all["attachments"] {
		led[a["target_grid_code"]] = true
	}
	var vacant, large, leaderless []string
	for _, g := range all["grids"] {
		n, _ := strconv.Atoi(g["households"])
		switch {
		case g["level"] == "MICRO" && (n < 30 || n > 100), g["level"] == "STANDARD" && (n < 300 || n > 500):
			large = append(large, g["code"]+":"+g["households"])
		}
		if g["level"] != "MASTER" && !staffed[g["code"]] {
			vacant = append(vacant, g["code"])
		}
		if g["level"] != "MICRO" && !led[g["code"]] {
			leaderless = append(leaderless, g["code"])
		}
	}
	same := func(what string, got []string, expected ...string) {
		if !slices.Equal(got, expected) {
			t.Errorf("%s: %v, the story says %v", what, got, expected)
		}
	}
	same("vacant", vacant, community3+"001")
	same("of unusual size", large, community3+"002:612", community3+"003001:118")
	same("without party organization", leaderless, community3+"003")
	want(t, "left on 2023-10-08", all.count("memberships", is("target_grid_code", community3+"001"), is("valid_to", "2023-10-08")), 1)
}

// D8: the shortest chain from 明宇尊雅党支部 to 仁恒滨河湾 over the edges that it
// may use has five steps, and one way of that length is there.
func TestStory8Chain(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	edges := map[string]map[string]bool{}
	tie := func(a, b string) {
		for _, pair := range [][2]string{{a, b}, {b, a}} {
			if edges[pair[0]] == nil {
				edges[pair[0]] = map[string]bool{}
			}
			edges[pair[0]][pair[1]] = true
		}
	}
	for _, table := range []string{"party_organizations", "attachments", "guidances", "regulations", "co_builders", "team_services", "property_projects", "compounds", "organizations"} {
		for _, r := range all[table] {
			if !current(r) {
				continue
			}
			for _, ends := range chain(table, r) {
				tie(ends[0], ends[1])
			}
		}
	}
	branch := all.by("party_organizations", "name")["明宇尊雅党支部"]["code"]
	paths := shortest(edges, branch, riverBay)
	project := all.by("property_projects", "compound_code")[riverBay]
	told := strings.Join([]string{branch, "510104-JINYAN", all.by("organizations", "name")["锦江区住房和城乡建设局"]["code"], project["company_code"], project["code"], riverBay}, " ")
	if len(paths) != 1 || paths[0] != told {
		t.Errorf("the chains are %q, the story says %q", paths, told)
	}
}

// chain gives the pairs of codes that a row ties, of the edges of the story:
// superior, attached, guides, regulates, co-builds, serves, manages, operated
// by, located in.
func chain(table string, r row) [][2]string {
	first := func(columns ...string) string {
		for _, c := range columns {
			if r[c] != "" {
				return r[c]
			}
		}
		return ""
	}
	target := first("target_organization_code", "target_community_code", "target_grid_code", "target_compound_code", "target_property_project_code")
	pairs := map[string][][2]string{
		"party_organizations": {{r["code"], r["superior_code"]}},
		"attachments":         {{r["party_organization_code"], target}},
		"guidances":           {{first("guide_area_code", "guide_community_code", "guide_organization_code"), target}},
		"regulations":         {{r["regulator_code"], r["regulated_code"]}},
		"co_builders":         {{r["team_code"], first("builder_organization_code", "builder_party_organization_code")}},
		"team_services":       {{r["team_code"], target}},
		"property_projects":   {{r["code"], r["compound_code"]}, {r["code"], r["company_code"]}},
		"compounds":           {{r["code"], r["community_code"]}},
		"organizations":       {{r["code"], r["community_code"]}},
	}[table]
	return slices.DeleteFunc(pairs, func(p [2]string) bool { return p[0] == "" || p[1] == "" })
}

// shortest lists all shortest ways from one code to another, codes parted by spaces.
func shortest(edges map[string]map[string]bool, from, to string) []string {
	ways := map[string][]string{from: {from}}
	seen := map[string]bool{from: true}
	for len(ways) > 0 && ways[to] == nil {
		reached := map[string][]string{}
		for end, list := range ways {
			for n := range edges[end] {
				if seen[n] {
					continue
				}
				for _, way := range list {
					reached[n] = append(reached[n], way+" "+n)
				}
			}
		}
		for n := range reached {
			seen[n] = true
		}
		ways = reached
	}
	slices.Sort(ways[to])
	return ways[to]
}

// D10: what was renamed or recoded is found by its other names and codes.
func TestStory10Names(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	names := all.by("other_names", "name")
	bureau := all.by("organizations", "name")["锦江区住房和城乡建设局"]["code"]
	for _, name := range []string{"锦江区住建和交通局", "锦江区住建局"} {
		if bureau == "" || names[name]["owner_organization_code"] != bureau {
			t.Errorf("%s does not lead to the bureau", name)
		}
	}
	old := all.by("old_codes", "former_code")
	for code, present := range map[string]string{"510104028005": "510104030006", "510104029008": "510104026013"} {
		if old[code]["owner_community_code"] != present {
			t.Errorf("old code %s leads to %q", code, old[code]["owner_community_code"])
		}
	}
	want(t, "mergers into 沙河街道", all.count("successions", is("kind", "MERGE"), is("predecessor_area_code", "510104028"), is("successor_area_code", "510104030")), 1)
}

// TestMicroGridOfTheFirstQuestion holds what the first question shows: open
// issues, all in time, one of them on hold.
func TestMicroGridOfTheFirstQuestion(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	here := is("grid_code", "510104030009001003")
	want(t, "open issues", all.count("issues", here, isOpen), 4)
	want(t, "on hold", all.count("issues", here, is("status", "ON_HOLD")), 1)
	want(t, "overdue", all.count("issues", here, isOverdue), 0)
}

func TestVolunteersServed640Hours(t *testing.T) {
	t.Parallel()
	all := readAll(t)
	own, sum := map[string]float64{}, 0.0
	for _, r := range all["service_records"] {
		hours, _ := strconv.ParseFloat(r["hours"], 64)
		if between := instant(t, r["ended_at"]).Sub(instant(t, r["started_at"])).Hours(); between != hours {
			t.Errorf("%s: %v hours in %v", r["code"], hours, between)
		}
		if r["status"] == "CONFIRMED" && r["started_at"] >= "2023" {
			own[r["volunteer_code"]] += hours
			sum += hours
		}
	}
	if sum != 640 {
		t.Errorf("%v confirmed hours", sum)
	}
	stars := []float64{0, 100, 300, 600, 1000}
	for _, v := range all["volunteers"] {
		total, _ := strconv.ParseFloat(v["total_hours"], 64)
		level, _ := strconv.Atoi(v["star_level"])
		if total < own[v["code"]] || level > 3 || total < stars[level] || total >= stars[level+1] {
			t.Errorf("%s: star %d, %v hours in all, %v this year", v["code"], level, total, own[v["code"]])
		}
	}
	for _, r := range all["team_volunteers"] {
		if all.by("volunteers", "code")[r["volunteer_code"]] == nil {
			t.Errorf("%s is in a team and no volunteer", r["volunteer_code"])
		}
	}
}
