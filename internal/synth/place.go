package synth

import (
	"fmt"

	"github.com/google/uuid"
)

const (
	streetsOfDistrict       = 11
	communitiesOfDistrict   = 75
	homesOfCommunity        = 14
	towersOfCommunity       = 2
	compoundsOfCommunity    = homesOfCommunity + towersOfCommunity
	residentsOf10Households = 24
)

// area is a province, city, district or street.
type area struct {
	id, parent uuid.UUID
	code, name string
	level      string
	households int
}

// community is a community and what lies in it.
type community struct {
	id               uuid.UUID
	code, name       string
	short            string // the name without what marks it as invented
	street, district int    // areas
	households       int
	compounds        []int
	standards        []int // grids
	committee        int   // organization
	party            int   // its own organization of the party
	team             int   // its team of volunteers, none in a city
	center           int   // its venue
	swallows         []tie // swallow teams that serve it
	care             []int // care records
	processes        []int
	activities       timeline
	talks            timeline // of the activities, those where people speak up
	openDays         timeline // and those where a compound is shown
	visits           timeline
}

// compound is a compound or tower; its projects are in the order of time.
type compound struct {
	id                 uuid.UUID
	code, name, kind   string
	community          int
	households, floors int
	built              int
	east, north        int // millionths of a degree
	fenced             bool
	tags               []string
	buildings          []int
	grid               int // the standard or dedicated grid
	projects           []int
	facilities         []int
	venue              int   // none is -1
	tenants            []int // occupancies of a tower
	hazards            timeline
	processes, works   []int
}

// building is a building; its grid is the micro-grid that covers it, or the
// compound's.
type building struct {
	id            uuid.UUID
	code          string
	number        int
	compound      int
	floors, lifts int
	grid          int
}

// addCountry adds what stands above the districts.
func (w *world) addCountry() {
	province := area{id: identify("area", "510000"), code: "510000", name: "四川省", level: "PROVINCE"}
	city := area{id: identify("area", "510100"), parent: province.id, code: "510100", name: "成都市", level: "CITY"}
	w.areas = append(w.areas, province, city)
}

// addPlaces adds the district, its streets and communities, with these names.
func (w *world) addPlaces(d *district, names []string) {
	d.area = len(w.areas)
	w.areas = append(w.areas, area{
		id: identify("area", d.code), parent: w.areas[1].id, code: d.code,
		name: "合成区" + d.code[4:], level: "DISTRICT",
	})
	for s := range streetsOfDistrict {
		code := fmt.Sprintf("%s%03d", d.code, s+1)
		street := area{id: identify("area", code), parent: w.areas[d.area].id, code: code, name: "合成" + names[s] + "街道", level: "STREET"}
		d.streets = append(d.streets, len(w.areas))
		at := len(w.areas)
		w.areas = append(w.areas, street)
		// 75 in 11: nine streets have seven, two have six.
		of := communitiesOfDistrict / streetsOfDistrict
		if s < communitiesOfDistrict%streetsOfDistrict {
			of++
		}
		for k := range of {
			name := names[streetsOfDistrict+len(d.communities)]
			w.addCommunity(d, at, fmt.Sprintf("%s%03d", code, k+1), name)
		}
	}
}

func (w *world) addCommunity(d *district, street int, code, name string) {
	at := len(w.communities)
	d.communities = append(d.communities, at)
	w.communities = append(w.communities, community{
		id: identify("community", code), code: code, name: "合成" + name + "社区", short: name,
		street: street, district: d.area, party: none, team: none, center: none,
	})
	luck := w.chance(ofPlaces, at)
	for k := range compoundsOfCommunity {
		w.addCompound(d, at, k, &luck)
	}
	c := &w.communities[at]
	w.areas[street].households += c.households
	w.areas[d.area].households += c.households
}

// kindOf parts the compounds of a community into kinds.
func kindOf(k int) string {
	switch {
	case k < 6:
		return "COMMERCIAL_HOUSING"
	case k < 11:
		return "OLD_COURTYARD"
	case k == 11:
		return "RESETTLEMENT"
	case k == 12:
		return "UNIT_DORM"
	case k < homesOfCommunity:
		return "RENTAL"
	}
	return "OFFICE_TOWER"
}

func (w *world) addCompound(d *district, of, k int, luck *chance) {
	at := len(w.compounds)
	home := &w.communities[of]
	c := compound{
		code: fmt.Sprintf("%s-CMP-%05d", d.code, at+1), kind: kindOf(k), community: of, venue: none,
		east: 104_060_000 + luck.between(-60_000, 60_000), north: 30_600_000 + luck.between(-50_000, 50_000),
		fenced: luck.hit(8000),
	}
	c.id = identify("compound", c.code)
	c.name = placeNames(luck, 1)[0] + pick(luck, endings(c.kind))
	buildings, floors := 1, 6
	switch c.kind {
	case "COMMERCIAL_HOUSING":
		buildings, floors, c.built = luck.between(6, 18), luck.between(11, 33), luck.between(2001, 2019)
		if luck.hit(3000) {
			c.name += fmt.Sprintf("%d期", luck.between(1, 3))
		}
	case "OLD_COURTYARD":
		buildings, floors, c.built = luck.between(2, 9), luck.between(5, 7), luck.between(1975, 1999)
		c.name = home.short + word(luck, roads) + fmt.Sprintf("%d号院", luck.between(1, 99))
		if luck.hit(6000) {
			c.tags = []string{"小院落"}
		}
	case "RESETTLEMENT":
		buildings, floors, c.built = luck.between(6, 14), luck.between(6, 18), luck.between(2003, 2015)
	case "UNIT_DORM":
		buildings, c.built = luck.between(2, 6), luck.between(1970, 1998)
	case "RENTAL":
		buildings, floors, c.built = luck.between(1, 5), luck.between(12, 30), luck.between(2010, 2020)
	case "OFFICE_TOWER":
		floors, c.built = luck.between(18, 45), luck.between(1998, 2019)
		d.towers = append(d.towers, at)
	}
	c.floors = floors
	for b := range buildings {
		c.buildings = append(c.buildings, len(w.buildings))
		one := building{code: fmt.Sprintf("%s-%02d", c.code, b+1), number: b + 1, compound: at, floors: floors, lifts: 2}
		one.id = identify("building", one.code)
		if floors < 8 {
			one.lifts = 0
		}
		w.buildings = append(w.buildings, one)
		if c.kind != "OFFICE_TOWER" {
			c.households += luck.between(3, 6) * min(floors, 11)
		}
	}
	home.households += c.households
	home.compounds = append(home.compounds, at)
	w.compounds = append(w.compounds, c)
}
