package synth

import (
	"fmt"
	"time"

	"github.com/google/uuid"
)

const (
	volunteersOfDistrict  = 4000
	membersOfSwallowTeams = 400
)

// team is a team of volunteers.
type team struct {
	id           uuid.UUID
	code, name   string
	partyMembers bool
	swallow      string
	parent       int
	founded      day
	community    int   // whose team it is, none is -1
	serves       []tie // communities: its own, or those of a swallow team
	members      []int // volunteers, also those who have left
}

// volunteer is a person who serves, and how often they have done so.
type volunteer struct {
	id         uuid.UUID
	code, name string
	person     int
	hours      int // confirmed, in hundredths
	skills     []string
	teams      []service
}

// service is the time of a volunteer in a team.
type service struct {
	team int
	life
}

// addTeams adds the district's swallow teams, a team of every community, and
// their volunteers.
func (w *world) addTeams(d *district) {
	luck := w.chance(ofTeams, d.number)
	lead := w.addTeam(d, team{name: "合成锦燕党员志愿服务队", partyMembers: true, parent: none, community: none, founded: dayOf(2019, time.May, 1)})
	w.coBuilders = append(w.coBuilders,
		tie{end{aTeam, lead}, end{anOrganization, d.bureaus["housing"]}, life{from: w.teams[lead].founded}},
		tie{end{aTeam, lead}, end{aParty, d.partyRoot["group"]}, life{from: w.teams[lead].founded}},
		tie{end{aTeam, lead}, end{aParty, d.partyRoot["industry"]}, life{from: w.teams[lead].founded}})
	for _, s := range [][2]string{{"WARM_HEART", "暖心燕"}, {"SAFETY", "平安燕"}, {"CRAFT", "匠心燕"}, {"HOME_BEAUTY", "美巢燕"}} {
		t := w.addTeam(d, team{name: "合成" + s[1] + "小队", partyMembers: true, swallow: s[0], parent: lead, community: none, founded: dayOf(2019, time.June, 1)})
		d.swallows = append(d.swallows, t)
		for _, k := range luck.shuffled(len(d.communities))[:12] {
			serves := tie{end{aTeam, t}, end{aCommunity, d.communities[k]}, life{from: luck.date(2020, 2021)}}
			w.teamServices = append(w.teamServices, serves)
			w.communities[d.communities[k]].swallows = append(w.communities[d.communities[k]].swallows, serves)
			w.teams[t].serves = append(w.teams[t].serves, serves)
		}
	}
	for _, c := range d.communities {
		home := &w.communities[c]
		t := w.addTeam(d, team{name: home.name + "志愿服务队", parent: none, community: c, founded: luck.date(2015, 2019)})
		home.team = t
		serves := tie{end{aTeam, t}, end{aCommunity, c}, life{from: w.teams[t].founded}}
		w.teamServices = append(w.teamServices, serves)
		w.teams[t].serves = []tie{serves}
		w.teamServices = append(w.teamServices, tie{end{aTeam, t}, end{aCompound, pick(&luck, home.compounds)}, life{from: luck.date(2020, 2022)}})
		grid := tie{end{aTeam, t}, end{aGrid, pick(&luck, home.standards)}, life{from: luck.date(2020, 2021)}}
		if luck.hit(3000) {
			grid.to = luck.date(2022, 2022)
		}
		w.teamServices = append(w.teamServices, grid)
		w.coBuilders = append(w.coBuilders, tie{end{aTeam, t}, end{anOrganization, home.committee}, life{from: settled()}})
	}
	for n := range volunteersOfDistrict {
		w.addVolunteer(d, &luck, lead, n)
	}
	w.addRecords(d)
}

func (w *world) addTeam(d *district, t team) int {
	t.code = fmt.Sprintf("%s-TEAM-%04d", d.code, len(w.teams)+1)
	t.id = identify("volunteer_team", t.code)
	w.teams = append(w.teams, t)
	return len(w.teams) - 1
}

// addVolunteer adds a volunteer of the team of a community or, among the first,
// of a swallow team; one in eight has left another team before.
func (w *world) addVolunteer(d *district, luck *chance, lead, n int) {
	const swallows = 4
	v := volunteer{code: fmt.Sprintf("%s-VOL-%05d", d.code, n+1), person: w.addPerson(d, "志愿者")}
	v.id = identify("volunteer", v.code)
	v.name = w.persons[v.person].name
	for _, s := range []string{"理发", "水电维修", "法律咨询", "心理疏导", "急救", "外语", "电脑维修", "摄影", "调解"} {
		if luck.hit(900) {
			v.skills = append(v.skills, s)
		}
	}
	own := lead + 1 + swallows + luck.below(communitiesOfDistrict)
	if n < membersOfSwallowTeams {
		own = lead + 1 + n%swallows
	}
	since := luck.date(2019, 2021)
	if luck.hit(1250) {
		left := luck.date(2022, 2022)
		if former := lead + 1 + swallows + luck.below(communitiesOfDistrict); former != own {
			v.teams = append(v.teams, service{former, life{since, left}})
			since = left
		}
	}
	v.teams = append(v.teams, service{own, life{from: since}})
	if n%100 == 0 {
		w.join(v.person, "TEAM_LIAISON", end{aTeam, own}, life{from: since})
	}
	for _, t := range v.teams {
		w.teams[t.team].members = append(w.teams[t.team].members, len(w.volunteers))
	}
	w.volunteers = append(w.volunteers, v)
}

func (w *world) teamTable() table {
	return table{"volunteer_teams", []string{"code", "name", "party_member_team", "swallow", "parent_id", "founded_on"}, func(r *rows) {
		for i := range w.teams {
			t := &w.teams[i]
			at := t.founded.morning(i)
			r.begin(t.id, at, at)
			r.text(t.code)
			r.text(t.name)
			r.boolean(t.partyMembers)
			r.text(t.swallow)
			if t.parent == none {
				r.null()
			} else {
				r.uuid(w.teams[t.parent].id)
			}
			r.day(t.founded)
		}
	}}
}

func (w *world) teamServiceTable() table {
	return w.tieTable("team_services", "team_service", []string{"team_id", "target_community_id", "target_compound_id", "target_grid_id"},
		[]kind{aTeam}, []kind{aCommunity, aCompound, aGrid}, w.teamServices)
}

func (w *world) coBuilderTable() table {
	return w.tieTable("co_builders", "co_builder", []string{"team_id", "builder_organization_id", "builder_party_organization_id"},
		[]kind{aTeam}, []kind{anOrganization, aParty}, w.coBuilders)
}

func (w *world) volunteerTable() table {
	return table{"volunteers", []string{"code", "name", "person_id", "star_level", "total_hours", "skills"}, func(r *rows) {
		for i := range w.volunteers {
			v := &w.volunteers[i]
			at := v.teams[0].from.morning(i)
			r.begin(v.id, at, at)
			r.text(v.code)
			r.text(v.name)
			r.uuid(w.persons[v.person].id)
			r.integer(stars(v.hours))
			r.hundredths(v.hours)
			r.texts(v.skills)
		}
	}}
}

// stars is the level that so many hundredths of hours give.
func stars(hours int) int {
	level := 0
	for _, least := range []int{100, 300, 600, 1000, 1500} {
		if hours >= least*100 {
			level++
		}
	}
	return level
}

func (w *world) teamVolunteerTable() table {
	return table{"team_volunteers", []string{"valid_from", "valid_to", "team_id", "volunteer_id"}, func(r *rows) {
		for i := range w.volunteers {
			v := &w.volunteers[i]
			for _, t := range v.teams {
				at := t.from.morning(i)
				r.begin(identify("team_volunteer", w.teams[t.team].code, v.code, t.from.String()), at, at)
				r.day(t.from)
				r.day(t.to)
				r.uuid(w.teams[t.team].id)
				r.uuid(v.id)
			}
		}
	}}
}
