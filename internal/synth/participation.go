package synth

const (
	fewestParticipants = 5
	mostParticipants   = 20
)

// participant is who took part in an activity, in what role; of an organization
// so many heads.
type participant struct {
	who    end
	role   string
	behalf int // organization, none is -1
	heads  int
}

// addParticipants adds those with a task first, then a crowd that suits.
func (w *world) addParticipants(d *district, a *activity, luck *chance) {
	wanted := luck.between(fewestParticipants, mostParticipants)
	w.addSpeakers(a, luck)
	for tries := 0; tries < 4*mostParticipants && len(a.participants) < wanted; tries++ {
		if a.community == none || a.kind == "JOINT_CONFERENCE" || a.kind == "SYMPOSIUM" {
			w.addDelegate(d, a, luck)
		} else {
			w.addGuest(d, a, luck)
		}
	}
}

// join adds a participant who is somebody and not there yet.
func (a *activity) join(p participant) {
	if p.who.at == none {
		return
	}
	for _, o := range a.participants {
		if o.who == p.who {
			return
		}
	}
	a.participants = append(a.participants, p)
}

func (a *activity) joinPerson(person int, role string, behalf int) {
	a.join(participant{who: end{aPerson, person}, role: role, behalf: behalf})
}

// addSpeakers adds the secretary who speaks in a class, the manager who guides
// an open day, and who keeps the minutes of a meeting.
func (w *world) addSpeakers(a *activity, luck *chance) {
	on := a.starts.day()
	switch host := a.organizers[0].who; {
	case a.kind == "PARTY_CLASS":
		a.joinPerson(holder(w.parties[host.at].secretaries, on), "SPEAKER", none)
	case host.kind == aProject:
		a.joinPerson(holder(w.projects[host.at].managers, on), "GUIDE", w.projects[host.at].company)
	}
	if len(a.topics) > 0 && a.community != none {
		committee := w.communities[a.community].committee
		a.joinPerson(anyHolder(w.organizations[committee].staff, on, luck), "RECORDER", committee)
	}
}

// addDelegate adds a company, a branch of the party or an official.
func (w *world) addDelegate(d *district, a *activity, luck *chance) {
	company := d.bureaus["companies"] + luck.below(companiesOfDistrict)
	switch luck.below(4) {
	case 0:
		a.join(participant{who: end{anOrganization, company}, role: "REPRESENTATIVE", behalf: none, heads: luck.between(1, 3)})
	case 1:
		a.join(participant{who: end{aParty, w.communities[pick(luck, d.communities)].party}, role: "ATTENDEE", behalf: none, heads: luck.between(1, 4)})
	case 2:
		a.joinPerson(anyHolder(w.organizations[company].staff, a.starts.day(), luck), "REPRESENTATIVE", company)
	default:
		office := d.bureaus[w.areas[pick(luck, d.streets)].code]
		a.joinPerson(anyHolder(w.organizations[office].staff, a.starts.day(), luck), "ATTENDEE", office)
	}
}

// addGuest adds a resident, a volunteer, somebody of the grid or, in a tower, an
// enterprise.
func (w *world) addGuest(d *district, a *activity, luck *chance) {
	home, on := &w.communities[a.community], a.starts.day()
	if a.compound != none && w.compounds[a.compound].kind == "OFFICE_TOWER" && luck.hit(6000) {
		w.addTenant(a, luck)
		return
	}
	grid := &w.grids[pick(luck, home.standards)]
	switch k := luck.below(100); {
	case a.kind == "THEMED_PARTY_DAY" && k < 40:
		a.join(participant{who: end{aParty, grid.party}, role: "ATTENDEE", behalf: none, heads: luck.between(3, 15)})
	case k < 20 || a.kind == "VOLUNTEER_SERVICE" && k < 70:
		a.joinPerson(w.helpingHand(home.team, on, luck), "VOLUNTEER", none)
	case k < 30:
		a.joinPerson(holder(grid.workers, on), "ATTENDEE", none)
	case k < 40:
		a.joinPerson(holder(w.grids[pick(luck, grid.micros)].workers, on), "ATTENDEE", none)
	default:
		a.joinPerson(pick(luck, d.residents), "ATTENDEE", none)
	}
}

// addTenant adds an enterprise of the tower, or the person who speaks for it.
func (w *world) addTenant(a *activity, luck *chance) {
	tenants := w.compounds[a.compound].tenants
	if len(tenants) == 0 {
		return
	}
	o, on := &w.occupancies[pick(luck, tenants)], a.starts.day()
	if !o.holds(on) {
		return
	}
	e := o.enterprise
	if rep := anyHolder(w.organizations[e].staff, on, luck); rep != none {
		a.joinPerson(rep, "REPRESENTATIVE", e)
		return
	}
	a.join(participant{who: end{anOrganization, e}, role: "REPRESENTATIVE", behalf: none, heads: luck.between(1, 3)})
}

// helpingHand draws a volunteer who is in the team on a day, or gives none.
func (w *world) helpingHand(team int, on day, luck *chance) int {
	members := w.teams[team].members
	if len(members) == 0 {
		return none
	}
	v := &w.volunteers[pick(luck, members)]
	for _, t := range v.teams {
		if t.team == team && t.holds(on) {
			return v.person
		}
	}
	return none
}

func (w *world) participationTable() table {
	columns := []string{
		"activity_id", "participant_person_id", "participant_organization_id",
		"participant_party_organization_id", "role", "on_behalf_of_id", "headcount",
	}
	kinds := []kind{aPerson, anOrganization, aParty}
	return table{"participations", columns, func(r *rows) {
		var key []string
		for i := range w.activities {
			a := &w.activities[i]
			for _, p := range a.participants {
				key = append(w.codes(append(key[:0], a.code), p.who, kinds), p.role)
				if !r.begin(identify("participation", key...), a.starts, a.starts) {
					return
				}
				r.uuid(a.id)
				r.oneOf(w, p.who, kinds)
				r.text(p.role)
				r.ref(w.organizationID(p.behalf))
				r.count0(p.heads)
			}
		}
	}}
}
