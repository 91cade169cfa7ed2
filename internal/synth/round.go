package synth

// round is what belongs to a visit: whom it was meant for, what was done, whom
// it called on, and who made it. It is used again for the next visit, so that
// telling allocates little.
type round struct {
	groups, services []int
	subjects         []end
	conductors       []end
}

// round tells the round of a visit.
func (w *world) round(n int, r *round) {
	luck := w.chance(ofRounds, n)
	v := &w.visits[n]
	r.groups, r.services, r.subjects, r.conductors = r.groups[:0], r.services[:0], r.subjects[:0], r.conductors[:0]
	for _, c := range v.care {
		if c != none {
			r.subjects = append(r.subjects, end{aCareRecord, c})
			r.groups = once(r.groups, w.care[c].group)
		}
	}
	if v.enterprise != none {
		r.subjects = append(r.subjects, end{anOrganization, v.enterprise})
	}
	if len(r.subjects) == 0 || v.enterprise != none && luck.hit(4000) {
		r.subjects = append(r.subjects, end{aCompound, v.compound})
	}
	w.addGroups(v, r, &luck)
	w.addServices(v, r, &luck)
	w.addConductors(v, r, &luck)
}

// once appends a number that is not there yet.
func once(list []int, n int) []int {
	for _, one := range list {
		if one == n {
			return list
		}
	}
	return append(list, n)
}

// addGroups draws whom the visit was meant for, beside those in care.
func (w *world) addGroups(v *visit, r *round, luck *chance) {
	switch v.kind {
	case "HOME", "SERVICE":
		if len(r.groups) == 0 {
			r.groups = append(r.groups, luck.below(careGroups))
		}
		if luck.hit(3000) {
			r.groups = once(r.groups, luck.below(len(w.groups)))
		}
	case "CONDOLENCE":
		r.groups = once(r.groups, careGroups+luck.below(len(w.groups)-careGroups))
	case "OPINION", "SAFETY_CHECK":
		if luck.hit(5000) {
			r.groups = once(r.groups, luck.below(careGroups))
		}
	}
}

// addServices draws what was done; a safety check is one in any case.
func (w *world) addServices(v *visit, r *round, luck *chance) {
	const safetyCheck = 2
	switch v.kind {
	case "SAFETY_CHECK":
		r.services = append(r.services, safetyCheck)
	case "SERVICE":
		for range luck.between(1, 2) {
			r.services = once(r.services, luck.below(len(w.services)))
		}
	case "CONDOLENCE":
		r.services = append(r.services, 0)
	case "HOME":
		if luck.hit(4500) {
			r.services = append(r.services, luck.below(len(w.services)))
		}
	}
}

// addConductors draws one or two who made the visit: mostly people of the grid
// or the community, else a team.
func (w *world) addConductors(v *visit, r *round, luck *chance) {
	home, on := &w.communities[v.community], v.at.day()
	wanted := luck.between(1, 2)
	for tries := 0; tries < 8 && len(r.conductors) < wanted; tries++ {
		who := nobody()
		grid := &w.grids[w.compounds[v.compound].grid]
		switch k := luck.below(100); {
		case k < 40 && grid.level == "STANDARD":
			who = end{aPerson, holder(grid.workers, on)}
		case k < 60 && grid.level == "STANDARD":
			who = end{aPerson, holder(w.grids[pick(luck, grid.micros)].workers, on)}
		case k < 80:
			who = end{aPerson, anyHolder(w.organizations[home.committee].staff, on, luck)}
		case k < 92:
			who = end{aTeam, home.team}
		default:
			who = w.swallows(v.community, on, luck)
		}
		if who.at != none && (len(r.conductors) == 0 || r.conductors[0] != who) {
			r.conductors = append(r.conductors, who)
		}
	}
}

// swallows draws one of the swallow teams that serve a community on a day.
func (w *world) swallows(c int, on day, luck *chance) end {
	list := w.communities[c].swallows
	if len(list) == 0 {
		return nobody()
	}
	if t := pick(luck, list); t.holds(on) {
		return t.one
	}
	return nobody()
}
