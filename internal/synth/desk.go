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
	return t.staffOf(office, d.reported.day(), luck)
}

func (t *teller) streetOffice(d *draft) int {
	return t.organizations[t.communities[d.community].committee].parent
}

// staffOf is somebody who works for the office on a day, or the office alone.
func (t *teller) staffOf(office int, at day, luck *chance) who {
	return who{anyHolder(t.organizations[office].staff, at, luck), office}
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
			return t.staffOf(bureaus["environment"], at, luck)
		}
	case 'D':
		if by := t.manager(d, at); by.office != none && luck.hit(7000) {
			return by
		}
		if luck.hit(3000) {
			return t.staffOf(bureaus["safety"], at, luck)
		}
	case 'E':
		if luck.hit(5500) {
			return t.staffOf(bureaus["city"], at, luck)
		}
		return t.staffOf(t.streetOffice(d), at, luck)
	case 'G':
		if luck.hit(4000) {
			return t.staffOf(bureaus["civil"], at, luck)
		}
	case 'H':
		return t.staffOf(t.streetOffice(d), at, luck)
	}
	return t.staffOf(t.communities[d.community].committee, at, luck)
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
