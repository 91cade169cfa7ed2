package synth

import (
	"fmt"

	"github.com/google/uuid"
)

// facility is a thing in a compound that is looked after.
type facility struct {
	id                 uuid.UUID
	code, name, kind   string
	compound, building int // a building of none: the whole compound's
	condition          string
	since, inspected   day
	works              int // that made or renewed it, or none
}

// liftsOfCompound is how many of a compound's lifts, and of a courtyard's
// stairwells, are told apart.
const liftsOfCompound = 3

// facilityKinds lists what a compound of a kind has, beside lifts and stairwells.
func facilityKinds(kind string) []string {
	switch kind {
	case "OFFICE_TOWER":
		return []string{"CONTROL_ROOM", "POWER_ROOM", "GENERATOR_ROOM", "LIFT_ROOM", "FRONT_DESK", "FIRE", "PARKING"}
	case "COMMERCIAL_HOUSING":
		return []string{"CONTROL_ROOM", "POWER_ROOM", "FIRE", "PARKING", "GREEN", "WASTE_POINT", "ROAD", "FACADE"}
	case "OLD_COURTYARD":
		return []string{"FIRE", "WASTE_POINT", "ROAD", "FACADE", "DRYING_AREA"}
	}
	return []string{"POWER_ROOM", "FIRE", "PARKING", "GREEN", "WASTE_POINT", "ROAD", "FACADE"}
}

// facilityName is what people call a facility of a kind.
func facilityName(kind string) string {
	return map[string]string{
		"CONTROL_ROOM": "监控室", "POWER_ROOM": "配电室", "GENERATOR_ROOM": "发电机房", "LIFT_ROOM": "电梯机房",
		"LIFT": "电梯", "FRONT_DESK": "前台", "STAIRWELL": "楼道", "DRYING_AREA": "晾晒区", "PLANT_AREA": "盆栽区",
		"FIRE": "消防设施", "PARKING": "停车场", "GREEN": "绿地", "WASTE_POINT": "垃圾投放点", "ROAD": "道路", "FACADE": "外立面",
	}[kind]
}

// addFacilities gives every compound of the district its facilities.
func (w *world) addFacilities(d *district) {
	luck := w.chance(ofFacilities, d.number)
	for _, c := range d.communities {
		for _, k := range w.communities[c].compounds {
			for _, kind := range facilityKinds(w.compounds[k].kind) {
				if kind != "DRYING_AREA" || luck.hit(4000) {
					w.addFacility(d, &luck, facility{kind: kind, compound: k, building: none, since: settled()})
				}
			}
			for _, b := range w.compounds[k].buildings[:min(liftsOfCompound, len(w.compounds[k].buildings))] {
				kind := "LIFT"
				if w.buildings[b].lifts == 0 {
					kind = "STAIRWELL"
				}
				w.addFacility(d, &luck, facility{kind: kind, compound: k, building: b, since: settled()})
			}
		}
	}
}

// addFacility adds a facility, of which the condition is drawn.
func (w *world) addFacility(d *district, luck *chance, f facility) int {
	at := len(w.facilities)
	home := &w.compounds[f.compound]
	f.code = fmt.Sprintf("%s-FAC-%06d", d.code, at+1)
	f.id = identify("facility", f.code)
	f.name = home.name
	if f.building != none {
		f.name += fmt.Sprintf("%d栋", w.buildings[f.building].number)
	}
	f.name += facilityName(f.kind)
	f.condition, f.works = "GOOD", none
	switch k := luck.below(100); {
	case k < 2:
		f.condition = "OUT_OF_USE"
	case k < 5:
		f.condition = "UNDER_REPAIR"
	case k < 17:
		f.condition = "WORN"
	}
	home.facilities = append(home.facilities, at)
	w.facilities = append(w.facilities, f)
	return at
}

// facilityOf is the compound's facility of a kind, that of the building if it
// has one of its own, or none.
func (w *world) facilityOf(compound, building int, kind string) int {
	found := none
	for _, f := range w.compounds[compound].facilities {
		if one := &w.facilities[f]; one.kind == kind {
			if one.building == building {
				return f
			}
			if found == none {
				found = f
			}
		}
	}
	return found
}

func (w *world) facilityTable() table {
	columns := []string{
		"code", "name", "kind", "compound_id", "building_id", "condition", "last_inspected_on", "improvement_project_id",
	}
	return table{"facilities", columns, func(r *rows) {
		for i := range w.facilities {
			f := &w.facilities[i]
			at := f.since.morning(i)
			r.begin(f.id, at, at)
			r.text(f.code)
			r.text(f.name)
			r.text(f.kind)
			r.uuid(w.compounds[f.compound].id)
			r.ref(w.buildingID(f.building))
			r.text(f.condition)
			r.day(f.inspected)
			r.ref(w.worksID(f.works))
		}
	}}
}
