package synth

import "fmt"

func (w *world) areaTable() table {
	return table{"areas", []string{"code", "name", "valid_from", "level", "parent_id", "population", "households"}, func(r *rows) {
		for i := range w.areas {
			a := &w.areas[i]
			at := settled().morning(i)
			r.begin(a.id, at, at)
			r.text(a.code)
			r.text(a.name)
			r.day(settled())
			r.text(a.level)
			r.ref(a.parent)
			r.count0(a.households * residentsOf10Households / 10)
			r.count0(a.households)
		}
	}}
}

func (w *world) communityTable() table {
	columns := []string{"code", "name", "valid_from", "street_id", "district_id", "urban_rural_class", "population", "households"}
	return table{"communities", columns, func(r *rows) {
		for i := range w.communities {
			c := &w.communities[i]
			at := settled().morning(i)
			r.begin(c.id, at, at)
			r.text(c.code)
			r.text(c.name)
			r.day(settled())
			r.uuid(w.areas[c.street].id)
			r.uuid(w.areas[c.district].id)
			r.text("MAIN_URBAN")
			r.integer(c.households * residentsOf10Households / 10)
			r.integer(c.households)
		}
	}}
}

func (w *world) compoundTable() table {
	columns := []string{
		"code", "name", "kind", "community_id", "address", "longitude", "latitude",
		"built_year", "households", "floors", "fenced", "governance_tags",
	}
	return table{"compounds", columns, func(r *rows) {
		for i := range w.compounds {
			c := &w.compounds[i]
			at := settled().morning(i)
			r.begin(c.id, at, at)
			r.text(c.code)
			r.text(c.name)
			r.text(c.kind)
			r.uuid(w.communities[c.community].id)
			r.text(w.communities[c.community].name + c.name)
			r.float(float64(c.east) / 1e6)
			r.float(float64(c.north) / 1e6)
			r.integer(c.built)
			r.integer(c.households)
			r.integer(c.floors)
			r.boolean(c.fenced)
			r.texts(c.tags)
		}
	}}
}

func (w *world) buildingTable() table {
	return table{"buildings", []string{"code", "name", "compound_id", "number", "floors", "lifts"}, func(r *rows) {
		for i := range w.buildings {
			b := &w.buildings[i]
			c := &w.compounds[b.compound]
			at := settled().morning(i)
			r.begin(b.id, at, at)
			r.text(b.code)
			r.text(fmt.Sprintf("%s%d栋", c.name, b.number))
			r.uuid(c.id)
			r.text(fmt.Sprintf("%d栋", b.number))
			r.integer(b.floors)
			r.integer(b.lifts)
		}
	}}
}
