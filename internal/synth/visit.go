package synth

import (
	"fmt"

	"github.com/google/uuid"
)

const (
	visitsOfDistrict = 60_000 // in three years
)

// visit is a visit to homes, compounds or enterprises. What else belongs to it
// is told by its round.
type visit struct {
	id         uuid.UUID
	code, kind string
	at         moment
	community  int
	compound   int
	care       [2]int // care records, none is -1
	enterprise int    // none is -1
}

// addVisits adds the visits of three years, in the order of days.
func (w *world) addVisits(d *district) {
	days := newRhythm(w.calendar, w.span, 10, 4, 1)
	d.firstVisit = len(w.visits)
	for n := range visitsOfDistrict {
		luck := w.chance(ofVisits, len(w.visits))
		at := days.turn(n, visitsOfDistrict, &luck)
		w.addVisit(d, &luck, at)
	}
	for _, c := range d.communities {
		w.communities[c].visits.order()
	}
}

func (w *world) addVisit(d *district, luck *chance, on day) {
	n := len(w.visits)
	v := visit{
		code: fmt.Sprintf("%s-VST-%d-%06d", d.code, on.date().Year(), n+1), kind: visitKind(on, luck),
		at: on.between(officeOpens, officeCloses, luck), community: pick(luck, d.communities),
		care: [2]int{none, none}, enterprise: none,
	}
	v.id = identify("visit", v.code)
	home := &w.communities[v.community]
	v.compound = pick(luck, home.compounds)
	switch {
	case w.compounds[v.compound].kind == "OFFICE_TOWER":
		v.kind = word(luck, "SAFETY_CHECK OPINION")
		if tenants := w.compounds[v.compound].tenants; len(tenants) > 0 {
			if o := &w.occupancies[pick(luck, tenants)]; o.holds(on) {
				v.enterprise = o.enterprise
			}
		}
	case v.kind == "SERVICE" || v.kind == "CONDOLENCE" || v.kind == "HOME" && luck.hit(4500):
		v.care[0] = w.needy(v.community, on, luck)
		if v.care[0] != none && luck.hit(2500) {
			if next := w.needy(v.community, on, luck); next != v.care[0] {
				v.care[1] = next
			}
		}
	}
	home.visits = append(home.visits, mark{v.at, n})
	w.visits = append(w.visits, v)
}

// visitKind draws what a visit is for: comfort is brought before the Spring
// Festival, on the party's birthday and in the month of the elders.
func visitKind(on day, luck *chance) string {
	comfort := 4
	switch on.date().Month() {
	case 1, 2, 7, 10:
		comfort = 16
	}
	switch k := luck.below(100); {
	case k < comfort:
		return "CONDOLENCE"
	case k < comfort+14:
		return "SERVICE"
	case k < comfort+38:
		return "SAFETY_CHECK"
	case k < comfort+52:
		return "OPINION"
	}
	return "HOME"
}

// visitName is what the visit is called, which says nothing of whom it called on.
func visitName(kind string) string {
	switch kind {
	case "SAFETY_CHECK":
		return "安全检查走访"
	case "CONDOLENCE":
		return "慰问走访"
	case "OPINION":
		return "民情走访"
	case "SERVICE":
		return "上门服务"
	}
	return "入户走访"
}

func (w *world) visitTable() table {
	return table{"visits", []string{"code", "name", "kind", "visited_at", "community_id"}, func(r *rows) {
		for i := range w.visits {
			v := &w.visits[i]
			if !r.begin(v.id, v.at, v.at) {
				return
			}
			r.text(v.code)
			r.text(w.communities[v.community].name + visitName(v.kind))
			r.text(v.kind)
			r.moment(v.at)
			r.uuid(w.communities[v.community].id)
		}
	}}
}
