package synth

const (
	// An issue comes from the visit of these days, a talk of these, and so on.
	daysOfVisit   = 2
	daysOfMeeting = 21

	facility10000 = 4500
)

// raisedIn is the activity or the visit at which the issue was raised: the last
// of its community, if somebody visited or people talked shortly before.
func (t *teller) raisedIn(d *draft) (activity, visit int) {
	home := &t.communities[d.home]
	switch d.source {
	case "HOME_VISIT":
		return none, home.visits.last(d.reported, daysOfVisit*full)
	case "COURTYARD_TALK":
		return home.talks.last(d.reported, daysOfMeeting*full), none
	case "OPEN_DAY":
		return home.openDays.last(d.reported, daysOfMeeting*full), none
	}
	return none, none
}

// facility is the facility that some of the issues are about whose category has
// one, or none.
func (t *teller) facility(d *draft) int {
	kind := facilityFor(d.category.code)
	if d.compound == none || kind == "" {
		return none
	}
	luck := t.chance(ofOrigins, d.number)
	if !luck.hit(facility10000) {
		return none
	}
	f := t.facilityOf(d.compound, d.building, kind)
	if f != none && t.facilities[f].since.start() > d.reported {
		return none
	}
	return f
}

// facilityFor is the kind of facility that issues of a category are about, "" if
// they are about none.
func facilityFor(category string) string {
	switch category {
	case "A03":
		return "LIFT"
	case "A04":
		return "POWER_ROOM"
	case "A05":
		return "CONTROL_ROOM"
	case "A07":
		return "GREEN"
	case "A09":
		return "PARKING"
	case "B01":
		return "FACADE"
	case "B02":
		return "ROAD"
	case "B07":
		return "DRYING_AREA"
	case "C01":
		return "WASTE_POINT"
	case "C02":
		return "STAIRWELL"
	case "D01":
		return "FIRE"
	}
	return ""
}
