package synth

// organizer is who organizes an activity, in what role.
type organizer struct {
	who  end
	role string
}

// organizerKinds are the kinds of organizers in the order of their columns.
func organizerKinds() []kind { return []kind{anOrganization, aParty, aProject, aTeam} }

// addOrganizers adds the host and up to two others.
func (w *world) addOrganizers(d *district, a *activity, luck *chance) {
	a.organizers = []organizer{{w.host(d, a), "HOST"}}
	others := luck.below(3)
	for tries := 0; tries < 6 && len(a.organizers) <= others; tries++ {
		one := organizer{w.helper(d, a, luck), word(luck, "CO_HOST SUPPORT")}
		if one.who.at != none && !a.organizedBy(one.who) {
			a.organizers = append(a.organizers, one)
		}
	}
}

func (a *activity) organizedBy(who end) bool {
	for _, o := range a.organizers {
		if o.who == who {
			return true
		}
	}
	return false
}

// host is who it belongs to: the party's classes and days to the party's
// organization, open days to the project, and so on.
func (w *world) host(d *district, a *activity) end {
	if a.community == none {
		switch a.kind {
		case "PARTY_CLASS", "THEMED_PARTY_DAY", "SYMPOSIUM":
			return end{aParty, d.partyRoot["industry"]}
		case "JOINT_CONFERENCE", "TRAINING":
			return end{anOrganization, d.bureaus["housing"]}
		}
		return end{anOrganization, d.bureaus["association"]}
	}
	home := &w.communities[a.community]
	switch a.kind {
	case "PARTY_CLASS", "THEMED_PARTY_DAY", "SYMPOSIUM":
		return end{aParty, home.party}
	case "VOLUNTEER_SERVICE":
		return end{aTeam, home.team}
	case "OWNER_OPEN_DAY", "EXCHANGE":
		if p := w.projectAt(a.compound, a.starts.day()); p != none {
			return end{aProject, p}
		}
	}
	return end{anOrganization, home.committee}
}

// helper draws somebody else who may take part in organizing, or nobody.
func (w *world) helper(d *district, a *activity, luck *chance) end {
	if a.community == none {
		return pick(luck, []end{
			{anOrganization, d.bureaus["association"]}, {anOrganization, d.bureaus["group"]},
			{aParty, d.partyRoot["association"]}, {anOrganization, d.bureaus["housing"]},
		})
	}
	home := &w.communities[a.community]
	switch luck.below(5) {
	case 0:
		return end{aParty, home.party}
	case 1:
		return end{aTeam, home.team}
	case 2:
		return end{anOrganization, d.socialOrgs + luck.below(socialOrgsOfDistrict)}
	case 3:
		if a.compound != none {
			return end{aProject, w.projectAt(a.compound, a.starts.day())}
		}
	}
	return end{anOrganization, home.committee}
}

func (w *world) organizerTable() table {
	columns := []string{
		"activity_id", "organizer_organization_id", "organizer_party_organization_id",
		"organizer_property_project_id", "organizer_volunteer_team_id", "role",
	}
	return table{"organizers", columns, func(r *rows) {
		for i := range w.activities {
			a := &w.activities[i]
			for _, o := range a.organizers {
				r.begin(identify("organizer", w.codes([]string{a.code}, o.who, organizerKinds())...), a.starts, a.starts)
				r.uuid(a.id)
				r.oneOf(w, o.who, organizerKinds())
				r.text(o.role)
			}
		}
	}}
}
