package synth

import (
	"fmt"

	"github.com/google/uuid"
)

const (
	careOfCommunity = 8
	careGroups      = 5 // those of the first groups need care
)

// careRecord says that somebody needs care. Its code is a token, drawn and not
// counted, so that it says nothing.
type careRecord struct {
	id              uuid.UUID
	code            string
	group           int
	level, basis    string
	every           int // days; none is 0
	community, grid int
	neglected       bool // whom nobody has visited of late
	life
}

// addCare adds the care records of the district: some have ended.
func (w *world) addCare(d *district) {
	luck := w.chance(ofCare, d.number)
	tokens := map[string]bool{}
	for _, c := range d.communities {
		for range careOfCommunity {
			one := careRecord{group: luck.below(careGroups), level: "ORDINARY", basis: "STATUTORY", community: c, neglected: luck.hit(700)}
			for one.code == "" || tokens[one.code] {
				one.code = fmt.Sprintf("%s-CARE-%010X", d.code, luck.next()>>24)
			}
			tokens[one.code] = true
			one.id = identify("care_record", one.code)
			switch k := luck.below(100); {
			case k < 6:
				one.level, one.every = "URGENT", 15
			case k < 30:
				one.level, one.every = "FOCUS", 30
			case k < 80:
				one.every = 90
			}
			if luck.hit(6000) {
				one.basis = "CONSENT"
			}
			one.grid = pick(&luck, w.grids[pick(&luck, w.communities[c].standards)].micros)
			one.from = luck.someDay(settled(), w.span.to-200)
			if luck.hit(1200) {
				one.to = luck.someDay(one.from+90, w.span.to)
			}
			w.communities[c].care = append(w.communities[c].care, len(w.care))
			w.care = append(w.care, one)
		}
	}
}

// needy draws a care record of the community that is valid on a day and visited
// then, or gives none.
func (w *world) needy(c int, on day, luck *chance) int {
	at := pick(luck, w.communities[c].care)
	one := &w.care[at]
	if !one.holds(on) || one.neglected && on > w.span.to-100 {
		return none
	}
	return at
}

func (w *world) careTable() table {
	columns := []string{
		"code", "valid_from", "valid_to", "category_id", "level", "legal_basis", "consent_reference",
		"visit_every_days", "community_id", "grid_id",
	}
	return table{"care_records", columns, func(r *rows) {
		for i := range w.care {
			c := &w.care[i]
			at := c.from.morning(i)
			r.begin(c.id, at, at)
			r.text(c.code)
			r.day(c.from)
			r.day(c.to)
			r.uuid(identify("code_item", w.groups[c.group].code))
			r.text(c.level)
			r.text(c.basis)
			if c.basis == "CONSENT" {
				r.text("同意书-" + c.code[len(c.code)-10:])
			} else {
				r.null()
			}
			r.count0(c.every)
			r.uuid(w.communities[c.community].id)
			r.uuid(w.grids[c.grid].id)
		}
	}}
}
