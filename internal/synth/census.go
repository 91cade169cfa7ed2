package synth

import "time"

// census is what was found, on one day, of the party in an enterprise.
type census struct {
	enterprise, tower int
	taken             day
	operating         bool
	staff, members    int
	organized, worked string
	project           int // that asked, none is -1
	verified          bool
}

// In how many of ten thousand cases a record is missing or tells of a gap.
const (
	stale10000      = 900  // not asked any more
	closed10000     = 300  // not in business any more
	members10000    = 900  // party members without an organization
	enough10000     = 250  // so many that they should form a branch
	industry10000   = 500  // covered by the trade's committee
	uncovered10000  = 2500 // neither instructor nor liaison nor union
	unverified10000 = 3500
)

// censusRounds are the first days of the rounds, in spring and in autumn.
func censusRounds() []day {
	return []day{
		dayOf(2021, time.March, 8), dayOf(2021, time.September, 6), dayOf(2022, time.March, 7),
		dayOf(2022, time.September, 5), dayOf(2023, time.March, 6), dayOf(2023, time.September, 4),
	}
}

// addCensus asks every enterprise in a tower in every round, but for those that
// nobody has asked in the last two.
func (w *world) addCensus(d *district) {
	d.firstCensus = len(w.census)
	covered := w.coveredBy(d)
	rounds := censusRounds()
	for n, e := range d.enterprises {
		luck := w.chance(ofFindings, d.number*enterprisesOfDistrict+n)
		asked := len(rounds)
		if luck.hit(stale10000) {
			asked -= 2
		}
		drawn := w.finding(e, &luck)
		for _, first := range rounds[:asked] {
			one := drawn
			one.taken = first + day(luck.below(60))
			for !w.calendar.isWorking(one.taken) {
				one.taken++
			}
			if one.tower = w.seat(e, one.taken); one.tower == none {
				continue
			}
			w.organize(&one, covered[e])
			one.staff = max(one.staff+luck.between(-1, 2), one.members, 1)
			one.operating = !luck.hit(closed10000)
			one.project = w.projectAt(one.tower, one.taken)
			one.verified = !luck.hit(unverified10000)
			w.census = append(w.census, one)
		}
	}
}

// coveredBy are the enterprises of the district that organizations of the party
// are attached to.
func (w *world) coveredBy(d *district) map[int]tie {
	covered := map[int]tie{}
	for _, a := range w.attachments {
		if a.one.at >= d.firstParty && a.other.kind == anOrganization && w.organizations[a.other.at].kind == "TENANT_ENTERPRISE" {
			covered[a.other.at] = a
		}
	}
	return covered
}

// finding draws what an enterprise is like as long as no organization covers it.
func (w *world) finding(enterprise int, luck *chance) census {
	one := census{enterprise: enterprise, staff: w.organizations[enterprise].staffCount, organized: "NONE", worked: "NONE"}
	switch k := luck.below(10_000); {
	case k < enough10000:
		one.members = luck.between(3, 5)
	case k < enough10000+members10000:
		one.members = luck.between(1, 2)
	case k < enough10000+members10000+industry10000:
		one.members, one.organized = luck.between(1, 2), "INDUSTRY"
	}
	one.members = min(one.members, one.staff)
	if !luck.hit(uncovered10000) {
		one.worked = word(luck, "INSTRUCTOR INSTRUCTOR LIAISON LIAISON LIAISON UNION_YOUTH")
	}
	return one
}

// organize tells of the organization that covers the enterprise on that day.
func (w *world) organize(one *census, by tie) {
	if by.from == 0 || !by.holds(one.taken) {
		return
	}
	p := &w.parties[by.one.at]
	if p.formation == "JOINT" {
		one.organized, one.members = "JOINT", min(1+one.enterprise%2, one.staff)
		return
	}
	one.organized, one.members = "INDEPENDENT", min(p.members, max(one.staff, 3))
	one.staff = max(one.staff, one.members)
}

func (w *world) censusTable() table {
	columns := []string{
		"enterprise_id", "compound_id", "taken_on", "operating", "staff_count", "formal_member_count",
		"organization_coverage", "work_coverage", "collected_by_property_project_id", "collected_by_person_id", "verified_by_id",
	}
	return table{"coverage_records", columns, func(r *rows) {
		for i := range w.census {
			c := &w.census[i]
			at, e := c.taken.morning(i), &w.organizations[c.enterprise]
			if !r.begin(identify("coverage_record", e.code, c.taken.String()), at, at) {
				return
			}
			r.uuid(e.id)
			r.uuid(w.compounds[c.tower].id)
			r.day(c.taken)
			r.boolean(c.operating)
			r.integer(c.staff)
			r.integer(c.members)
			r.text(c.organized)
			r.text(c.worked)
			r.oneOf(w, w.collector(c), []kind{aProject, aPerson})
			verifier := none
			if c.verified {
				home := &w.communities[w.compounds[c.tower].community]
				verifier = w.organizations[home.committee].parent // the street's office
			}
			r.ref(w.organizationID(verifier))
		}
	}}
}

// collector is who asked: the project of the tower or its butler.
func (w *world) collector(c *census) end {
	if c.project != none && c.enterprise%5 == 0 {
		if butler := holder(w.projects[c.project].butlers, c.taken); butler != none {
			return end{aPerson, butler}
		}
	}
	return end{aProject, c.project}
}
