package synth

import (
	"fmt"
	"time"

	"github.com/google/uuid"
)

// venue is a place for party work and public service.
type venue struct {
	id               uuid.UUID
	code, name, kind string
	industry         string
	community, floor int // none is -1, and 0
	address          string
	area             int // hundredths of a square metre
	open             day
}

// addVenues adds a center of every community and street and of the property
// trade, corners of towers and positions of compounds.
func (w *world) addVenues(d *district) {
	luck := w.chance(ofVenues, d.number)
	of := w.areas[d.area].name
	d.center = w.addVenue(d, &luck, venue{
		name: of + "物业行业党群服务中心", kind: "PARTY_MASS_SERVICE_CENTER", industry: "物业管理", community: none, address: of + "物业服务产业园",
	}, life{from: dayOf(2020, time.September, 1)}, end{anOrganization, d.bureaus["housing"]}, end{anOrganization, d.bureaus["association"]})
	for _, s := range d.streets {
		name := w.areas[s].name
		w.addVenue(d, &luck, venue{name: name + "党群服务中心", kind: "PARTY_MASS_SERVICE_CENTER", community: none, address: name + "办事处旁"},
			life{from: settled()}, end{anOrganization, d.bureaus[w.areas[s].code]})
	}
	for _, c := range d.communities {
		home := &w.communities[c]
		home.center = w.addVenue(d, &luck, venue{name: home.name + "活动中心", kind: "COMMUNITY_CENTER", community: c, floor: 1, address: home.name + word(&luck, roads)},
			life{from: settled()}, end{anOrganization, home.committee})
		for _, k := range home.compounds {
			w.addVenueOf(d, &luck, k)
		}
	}
}

// addVenueOf gives a tower an activity corner and a managed home compound a
// position, or neither.
func (w *world) addVenueOf(d *district, luck *chance, compound int) {
	home := &w.compounds[compound]
	since := life{from: luck.date(2020, 2022)}
	switch {
	case home.kind == "OFFICE_TOWER" && luck.hit(4500):
		home.venue = w.addVenue(d, luck, venue{name: home.name + "党建活动角", kind: "ACTIVITY_CORNER", community: home.community, floor: 1, address: home.name + "一楼大厅"},
			since, end{aCompound, compound})
	case home.kind == "COMMERCIAL_HOUSING" && luck.hit(2000):
		home.venue = w.addVenue(d, luck, venue{name: home.name + "党建阵地", kind: "PARTY_POSITION", community: home.community, address: home.name + "物业服务用房"},
			since, end{aCompound, compound})
	}
}

// addVenue adds a venue, of which the size is drawn, and its hosts.
func (w *world) addVenue(d *district, luck *chance, v venue, l life, hosts ...end) int {
	at := len(w.venues)
	v.code = fmt.Sprintf("%s-VEN-%04d", d.code, at+1)
	v.id = identify("venue", v.code)
	v.open = l.from
	v.area = luck.between(20, 90) * 100
	if v.kind == "COMMUNITY_CENTER" || v.kind == "PARTY_MASS_SERVICE_CENTER" {
		v.area *= 8
	}
	w.venues = append(w.venues, v)
	for _, h := range hosts {
		w.venueHosts = append(w.venueHosts, tie{end{aVenue, at}, h, l})
	}
	return at
}

func (w *world) venueTable() table {
	columns := []string{"code", "name", "kind", "industry", "community_id", "floor", "address", "opening_hours", "area_m2"}
	return table{"venues", columns, func(r *rows) {
		for i := range w.venues {
			v := &w.venues[i]
			at := settled().morning(i)
			r.begin(v.id, at, at)
			r.text(v.code)
			r.text(v.name)
			r.text(v.kind)
			r.text(v.industry)
			r.ref(w.communityID(v.community))
			r.count0(v.floor)
			r.text(v.address)
			r.text("周一至周六 9:00–17:30")
			r.hundredths(v.area)
		}
	}}
}

func (w *world) venueHostTable() table {
	return w.tieTable("venue_hosts", "venue_host", []string{"venue_id", "host_organization_id", "host_compound_id"},
		[]kind{aVenue}, []kind{anOrganization, aCompound}, w.venueHosts)
}
