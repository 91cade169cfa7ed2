package synth

import (
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"
)

const (
	activitiesOfDistrict = 4500 // in three years

	// In how many of ten thousand cases an activity in a center is the district's
	// own, one of a kind with a program belongs to it, and nobody counted who came.
	central10000   = 600
	series10000    = 6000
	uncounted10000 = 800
)

// activity is an event or a meeting.
type activity struct {
	id                   uuid.UUID
	code, name, kind     string
	starts, ends         moment
	recurrence           string
	program              int // none is -1
	community            int // none is -1: the district's
	venue, compound      int // where it is held: in the venue, if there is one
	attendees            int // none is -1
	topics, serviceKinds []string
	outcome              string
	organizers           []organizer
	participants         []participant
	facilities           []int // that it shows
}

// addActivities adds the activities of three years, in the order of time.
func (w *world) addActivities(d *district) {
	kinds := activityKinds()
	working, free := seasons(kinds)
	days := newRhythm(w.calendar, w.span, 10, 8, 2)
	d.firstActivity = len(w.activities)
	for n := range activitiesOfDistrict {
		luck := w.chance(ofActivities, len(w.activities))
		at := days.turn(n, activitiesOfDistrict, &luck)
		month := at.date().Month()
		mix := free[month]
		if w.calendar.isWorking(at) {
			mix = working[month]
		}
		w.addActivity(d, &luck, at, &kinds[mix.draw(&luck)])
	}
	for _, c := range d.communities {
		home := &w.communities[c]
		home.activities.order()
		home.talks.order()
		home.openDays.order()
	}
}

func (w *world) addActivity(d *district, luck *chance, at day, k *activityKind) {
	n := len(w.activities)
	a := activity{
		code: fmt.Sprintf("%s-ACT-%d-%05d", d.code, at.date().Year(), n+1), kind: k.name,
		program: none, community: pick(luck, d.communities), venue: none, compound: none,
		recurrence: word(luck, "ONCE REGULAR AD_HOC AD_HOC"),
	}
	a.id = identify("activity", a.code)
	a.starts = at.between(officeOpens, officeCloses-hour, luck)
	a.ends = a.starts + luck.within(2, 6)*30*minute
	w.site(d, luck, &a, k)
	if k.series != "" && luck.hit(series10000) {
		a.program, a.recurrence = d.programs[k.series], "REGULAR"
	}
	if k.meeting() {
		a.topics = few(luck, "CONVENIENCE OLD_RENOVATION SANITATION CIVIL_TRAVEL WASTE_SORTING", 2)
		if luck.hit(6000) {
			a.outcome = word(luck, "议定整改事项并明确责任人 收集意见建议，转入问题台账 达成一致意见 形成会议纪要 确定下次议事时间")
		}
	}
	switch k.name {
	case "OWNER_OPEN_DAY":
		a.serviceKinds = few(luck, "SECURITY CLEANING GREENING CONSULTING REPAIR", 3)
		w.show(&a, luck)
	case "VOLUNTEER_SERVICE":
		a.serviceKinds = few(luck, "CLEANING CONSULTING REPAIR", 2)
	}
	w.addOrganizers(d, &a, luck)
	w.addParticipants(d, &a, luck)
	a.attendees = none
	if !luck.hit(uncounted10000) {
		a.attendees = luck.below(40)
		for _, p := range a.participants {
			a.attendees += max(p.heads, 1)
		}
	}
	w.activities = append(w.activities, a)
	w.mark(n)
}

// few draws one to most of the words of a list, in their order.
func few(luck *chance, list string, most int) []string {
	words := strings.Fields(list)
	chosen := luck.shuffled(len(words))[:luck.between(1, most)]
	slices.Sort(chosen)
	var drawn []string
	for _, k := range chosen {
		drawn = append(drawn, words[k])
	}
	return drawn
}

// site draws where the activity is held, and names it after that.
func (w *world) site(d *district, luck *chance, a *activity, k *activityKind) {
	home := &w.communities[a.community]
	place, title := home.name, word(luck, k.titles)
	if k.site == atCenter && luck.hit(central10000) {
		a.community, a.venue, place = none, d.center, w.areas[d.area].name
	} else if k.site == atCenter {
		a.venue = home.center
	} else if a.compound = w.siteOf(home, k.site, a.starts.day(), luck); a.compound != none {
		place = w.compounds[a.compound].name
		if v := w.compounds[a.compound].venue; v != none && w.venues[v].open <= a.starts.day() && luck.hit(3000) {
			a.venue = v
		}
	}
	a.name = place + title
}

// siteOf draws a compound that suits, or gives none.
func (w *world) siteOf(home *community, s site, at day, luck *chance) int {
	switch s {
	case atHome:
		return home.compounds[luck.below(homesOfCommunity)]
	case atTower:
		return home.compounds[homesOfCommunity+luck.below(towersOfCommunity)]
	}
	first := luck.below(compoundsOfCommunity)
	for i := range compoundsOfCommunity {
		if k := home.compounds[(first+i)%compoundsOfCommunity]; w.projectAt(k, at) != none {
			return k
		}
	}
	return none
}

// show draws which facilities are shown on an open day.
func (w *world) show(a *activity, luck *chance) {
	var rooms []int
	for _, f := range w.compounds[a.compound].facilities {
		switch w.facilities[f].kind {
		case "CONTROL_ROOM", "POWER_ROOM", "GENERATOR_ROOM", "LIFT_ROOM", "LIFT", "FIRE":
			rooms = append(rooms, f)
		}
	}
	for _, k := range luck.shuffled(len(rooms))[:min(len(rooms), luck.between(2, 4))] {
		a.facilities = append(a.facilities, rooms[k])
	}
}

// mark enters the activity into the timelines of its community.
func (w *world) mark(n int) {
	a := &w.activities[n]
	if a.community == none {
		return
	}
	home, when := &w.communities[a.community], mark{a.starts, n}
	home.activities = append(home.activities, when)
	switch a.kind {
	case "COURTYARD_TALK", "CONSULTATION", "OWNERS_MEETING":
		home.talks = append(home.talks, when)
	case "OWNER_OPEN_DAY":
		home.openDays = append(home.openDays, when)
	}
}

func (w *world) activityTable() table {
	columns := []string{
		"code", "name", "kind", "starts_at", "ends_at", "recurrence", "program_id", "community_id",
		"held_at_venue_id", "held_at_compound_id", "attendee_count", "topics", "service_kinds", "outcome",
	}
	return table{"activities", columns, func(r *rows) {
		for i := range w.activities {
			a := &w.activities[i]
			if !r.begin(a.id, a.starts, a.ends) {
				return
			}
			r.text(a.code)
			r.text(a.name)
			r.text(a.kind)
			r.moment(a.starts)
			r.moment(a.ends)
			r.text(a.recurrence)
			if a.program == none {
				r.null()
			} else {
				r.uuid(w.programs[a.program].id)
			}
			r.ref(w.communityID(a.community))
			r.ref(w.venueID(a.venue))
			if a.venue == none {
				r.ref(w.compoundID(a.compound))
			} else {
				r.null()
			}
			if a.attendees == none {
				r.null()
			} else {
				r.integer(a.attendees)
			}
			r.texts(a.topics)
			r.texts(a.serviceKinds)
			r.text(a.outcome)
		}
	}}
}

func (w *world) showTable() table {
	return table{"activity_facilities", []string{"activity_id", "facility_id"}, func(r *rows) {
		for i := range w.activities {
			a := &w.activities[i]
			for _, f := range a.facilities {
				r.begin(identify("activity_facility", a.code, w.facilities[f].code), a.starts, a.starts)
				r.uuid(a.id)
				r.uuid(w.facilities[f].id)
			}
		}
	}}
}
