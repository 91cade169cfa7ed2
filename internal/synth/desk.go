package synth

// who acts: a person for an organization; either may be none.
type who struct{ person, office int }

// desk is who accepts and dispatches an issue: the street office what comes
// from outside, the residents' committee all else.
func (t *teller) desk(d *draft, luck *chance) who {
	office := t.communities[d.community].committee
	switch d.source {
	case "HOTLINE_12345", "PETITION", "ASSIGNED_FROM_ABOVE", "MEDIA":
		office = t.streetOffice(d)
	}
	return t.staffOf(office, luck)
}

func (t *teller) streetOffice(d *draft) int {
	return t.organizations[t.communities[d.community].committee].parent
}

func (t *teller) staffOf(office int, luck *chance) who {
	staff := t.organizations[office].staff
	if len(staff) == 0 {
		return who{none, office}
	}
	return who{pick(luck, staff), office}
}

// lead is who must settle the matter on a day: the property company for what
// it manages, a bureau or the street for order and safety, the community for
// the rest.
func (t *teller) lead(d *draft, at day, luck *chance) who {
	bureaus := t.districts[d.home/communitiesOfDistrict].bureaus
	switch d.category.group {
	case 'A', 'B':
		if by := t.manager(d, at); by.office != none {
			return by
		}
	case 'C':
		if by := t.manager(d, at); by.office != none && luck.hit(6000) {
			return by
		}
		if d.category.code == "C04" || luck.hit(2000) {
			return t.staffOf(bureaus["environment"], luck)
		}
	case 'D':
		if by := t.manager(d, at); by.office != none && luck.hit(7000) {
			return by
		}
		if luck.hit(3000) {
			return t.staffOf(bureaus["safety"], luck)
		}
	case 'E':
		if luck.hit(5500) {
			return t.staffOf(bureaus["city"], luck)
		}
		return t.staffOf(t.streetOffice(d), luck)
	case 'G':
		if luck.hit(4000) {
			return t.staffOf(bureaus["civil"], luck)
		}
	case 'H':
		return t.staffOf(t.streetOffice(d), luck)
	}
	return t.staffOf(t.communities[d.community].committee, luck)
}

// manager is the company that manages the compound and its project's
// manager, if any.
func (t *teller) manager(d *draft, at day) who {
	if d.compound == none {
		return who{none, none}
	}
	p := t.projectAt(d.compound, at)
	if p == none {
		return who{none, none}
	}
	return who{holder(t.projects[p].managers, at), t.projects[p].company}
}
