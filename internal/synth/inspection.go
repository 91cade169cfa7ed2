package synth

import (
	"fmt"

	"github.com/google/uuid"
)

const (
	inspectionsOfDistrict = 9000 // in three years
	defectsOf10000        = 2800
)

// inspection is a look at a compound or at one of its facilities.
type inspection struct {
	id         uuid.UUID
	code, kind string
	at         moment
	compound   int
	facility   int // none is -1
	defects    bool
	conductors []end
}

// addInspections adds the inspections of three years, in the order of days. A
// facility remembers the last one.
func (w *world) addInspections(d *district) {
	days := newRhythm(w.calendar, w.span, 10, 2, 1)
	d.firstInspection = len(w.inspections)
	for n := range inspectionsOfDistrict {
		luck := w.chance(ofInspections, len(w.inspections))
		on := days.turn(n, inspectionsOfDistrict, &luck)
		i := inspection{
			code: fmt.Sprintf("%s-INS-%d-%06d", d.code, on.date().Year(), n+1),
			kind: word(&luck, "ROUTINE ROUTINE ROUTINE SAFETY SAFETY SPECIAL"), at: on.between(officeOpens, officeCloses, &luck),
			compound: pick(&luck, w.communities[pick(&luck, d.communities)].compounds), facility: none, defects: luck.hit(defectsOf10000),
		}
		i.id = identify("inspection", i.code)
		if luck.hit(6500) {
			i.facility = pick(&luck, w.compounds[i.compound].facilities)
			w.facilities[i.facility].inspected = on
		}
		w.addInspectors(d, &i, &luck)
		w.inspections = append(w.inspections, i)
	}
}

// addInspectors draws one or two who made the inspection: the project, the grid
// and the community, an office for a special one, a team for safety.
func (w *world) addInspectors(d *district, i *inspection, luck *chance) {
	home, on := &w.compounds[i.compound], i.at.day()
	committee := &w.organizations[w.communities[home.community].committee]
	var able []end
	if p := w.projectAt(i.compound, on); p != none {
		able = append(able, end{aPerson, holder(w.projects[p].managers, on)})
	}
	if g := &w.grids[home.grid]; g.level == "STANDARD" {
		able = append(able, end{aPerson, holder(g.workers, on)}, end{aPerson, holder(w.grids[pick(luck, g.micros)].workers, on)})
	}
	switch i.kind {
	case "SPECIAL":
		able = []end{{aPerson, anyHolder(w.organizations[d.bureaus["safety"]].staff, on, luck)}, able[0]}
	case "SAFETY":
		able = append(able, end{aTeam, d.swallows[1]})
	}
	able = append(able, end{aPerson, anyHolder(committee.staff, on, luck)})
	for _, k := range luck.shuffled(len(able))[:luck.between(1, 2)] {
		if able[k].at != none {
			i.conductors = append(i.conductors, able[k])
		}
	}
	if len(i.conductors) == 0 {
		i.conductors = append(i.conductors, able[len(able)-1])
	}
}

// inspectionName is what an inspection of a kind is called.
func inspectionName(kind string) string {
	switch kind {
	case "SPECIAL":
		return "专项检查"
	case "SAFETY":
		return "安全检查"
	}
	return "日常巡查"
}

func (w *world) inspectionTable() table {
	columns := []string{"code", "name", "kind", "inspected_at", "compound_id", "facility_id", "result"}
	return table{"inspections", columns, func(r *rows) {
		for n := range w.inspections {
			i := &w.inspections[n]
			name, result := w.compounds[i.compound].name, "PASSED"
			if i.facility != none {
				name = w.facilities[i.facility].name
			}
			if i.defects {
				result = "DEFECTS_FOUND"
			}
			if !r.begin(i.id, i.at, i.at) {
				return
			}
			r.text(i.code)
			r.text(name + inspectionName(i.kind))
			r.text(i.kind)
			r.moment(i.at)
			r.uuid(w.compounds[i.compound].id)
			r.ref(w.facilityID(i.facility))
			r.text(result)
		}
	}}
}
