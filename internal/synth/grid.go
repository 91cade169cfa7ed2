package synth

import (
	"fmt"
	"time"

	"github.com/google/uuid"
)

const (
	standardsOfCommunity = 8
	microsOfStandard     = 9
	hostedOfCommunity    = 1 // dedicated grids of an enterprise
)

// grid is a grid of any level; its workers are persons.
type grid struct {
	id                   uuid.UUID
	code, name, level    string
	community, parent    int
	households, shops    int
	hostOrganization     int
	hostCompound         int
	workers              []post
	party                int
	standards, dedicated []int // of a master grid
	micros               []int // of a standard grid
}

// coverage is a grid over a compound or, if that is not none, a building.
type coverage struct {
	grid, compound, building int
	households               int
	part                     string
	life
}

// addGrids lays the grids over every community: a master grid, eight standard
// grids of two compounds each, nine micro-grids in each of those, and dedicated
// grids of the towers and of an enterprise.
func (w *world) addGrids(d *district) {
	luck := w.chance(ofPlaces, -2-d.number)
	for _, c := range d.communities {
		home := &w.communities[c]
		master := w.addGrid(grid{code: home.code + "000", name: home.short + "总网格", level: "MASTER", community: c, parent: none, households: home.households})
		for s := range standardsOfCommunity {
			w.addStandard(c, master, s, &luck)
		}
		for k := range towersOfCommunity + hostedOfCommunity {
			w.addDedicated(d, c, master, k, &luck)
		}
	}
}

func (w *world) addGrid(g grid) int {
	g.id = identify("grid", g.code)
	if g.level != "DEDICATED" {
		g.hostOrganization, g.hostCompound = none, none
	}
	g.party = none
	w.grids = append(w.grids, g)
	return len(w.grids) - 1
}

// addStandard adds a standard grid over two homes of the community and its
// micro-grids over their buildings, in turn.
func (w *world) addStandard(c, master, s int, luck *chance) {
	home := &w.communities[c]
	code := fmt.Sprintf("%s%03d", home.code, s+1)
	at := w.addGrid(grid{code: code, name: fmt.Sprintf("%s%02d一般网格", home.short, s+1), level: "STANDARD", community: c, parent: master})
	home.standards = append(home.standards, at)
	w.grids[master].standards = append(w.grids[master].standards, at)

	var buildings []int
	for k := s; k < homesOfCommunity; k += standardsOfCommunity {
		compound := home.compounds[k]
		w.compounds[compound].grid = at
		w.grids[at].households += w.compounds[compound].households
		buildings = append(buildings, w.compounds[compound].buildings...)
		cover := coverage{grid: at, compound: compound, building: none, households: w.compounds[compound].households}
		if luck.hit(1000) {
			// It belonged to the neighbouring grid until the grids were redrawn.
			redrawn := dayOf(2022, time.January, 1)
			former := home.standards[0]
			if former != at {
				cover.from = redrawn
				w.coverages = append(w.coverages, coverage{grid: former, compound: compound, building: none, life: life{settled(), redrawn}})
			}
		}
		w.coverages = append(w.coverages, cover)
	}
	for m := range microsOfStandard {
		micro := w.addGrid(grid{
			code: fmt.Sprintf("%s%03d", code, m+1), name: fmt.Sprintf("%s%02d一般网格%03d微网格", home.short, s+1, m+1),
			level: "MICRO", community: c, parent: at, shops: luck.below(12),
		})
		w.grids[at].micros = append(w.grids[at].micros, micro)
		w.grids[at].shops += w.grids[micro].shops
	}
	w.coverBuildings(w.grids[at].micros, buildings)
}

// coverBuildings deals the buildings to the micro-grids in turn. Where there
// are fewer buildings than micro-grids, several cover parts of one.
func (w *world) coverBuildings(micros, buildings []int) {
	covers := max(len(micros), len(buildings))
	for k := range covers {
		micro, turn := micros[k%len(micros)], k%len(buildings)
		b := buildings[turn]
		home := &w.compounds[w.buildings[b].compound]
		parts := (covers - turn + len(buildings) - 1) / len(buildings)
		cover := coverage{grid: micro, compound: none, building: b, households: home.households / len(home.buildings) / parts}
		if parts > 1 {
			cover.part = fmt.Sprintf("第%d部分", k/len(buildings)+1)
		}
		if k < len(buildings) {
			w.buildings[b].grid = micro
		}
		w.grids[micro].households += cover.households
		w.coverages = append(w.coverages, cover)
	}
}

// addDedicated adds the dedicated grid of a tower or an enterprise.
func (w *world) addDedicated(d *district, c, master, k int, luck *chance) {
	home := &w.communities[c]
	g := grid{code: fmt.Sprintf("%s%03d", home.code, 900+k), level: "DEDICATED", community: c, parent: master, hostOrganization: none, hostCompound: none}
	if k >= towersOfCommunity {
		g.hostOrganization = pick(luck, d.enterprises)
		for w.organizations[g.hostOrganization].community != c {
			g.hostOrganization = pick(luck, d.enterprises)
		}
		g.name = w.organizations[g.hostOrganization].name + "专属网格"
		w.grids[master].dedicated = append(w.grids[master].dedicated, w.addGrid(g))
		return
	}
	tower := home.compounds[homesOfCommunity+k]
	g.hostCompound, g.shops = tower, luck.between(10, 60)
	g.name = w.compounds[tower].name + "专属网格"
	at := w.addGrid(g)
	w.grids[master].dedicated = append(w.grids[master].dedicated, at)
	w.compounds[tower].grid = at
	for _, b := range w.compounds[tower].buildings {
		w.buildings[b].grid = at
	}
	w.coverages = append(w.coverages, coverage{grid: at, compound: tower, building: none})
}

func (w *world) gridTable() table {
	columns := []string{
		"code", "name", "valid_from", "level", "community_id", "parent_id", "households", "population", "shops",
		"host_organization_id", "host_compound_id",
	}
	return table{"grids", columns, func(r *rows) {
		for i := range w.grids {
			g := &w.grids[i]
			at := settled().morning(i)
			r.begin(g.id, at, at)
			r.text(g.code)
			r.text(g.name)
			r.day(settled())
			r.text(g.level)
			r.uuid(w.communities[g.community].id)
			r.ref(w.gridID(g.parent))
			r.integer(g.households)
			r.integer(g.households * residentsOf10Households / 10)
			r.integer(g.shops)
			r.ref(w.organizationID(g.hostOrganization))
			r.ref(w.compoundID(g.hostCompound))
		}
	}}
}

func (w *world) coverageTable() table {
	columns := []string{"valid_from", "valid_to", "grid_id", "target_compound_id", "target_building_id", "households", "part"}
	return table{"grid_coverages", columns, func(r *rows) {
		for i, c := range w.coverages {
			compound, building := "", ""
			if c.compound != none {
				compound = w.compounds[c.compound].code
			} else {
				building = w.buildings[c.building].code
			}
			from := c.from
			if from == 0 {
				from = settled()
			}
			at := from.morning(i)
			r.begin(identify("grid_coverage", w.grids[c.grid].code, compound, building, from.String()), at, at)
			r.day(from)
			r.day(c.to)
			r.uuid(w.grids[c.grid].id)
			r.ref(w.compoundID(c.compound))
			r.ref(w.buildingID(c.building))
			r.count0(c.households)
			r.text(c.part)
		}
	}}
}
