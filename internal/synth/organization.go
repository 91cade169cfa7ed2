package synth

import (
	"fmt"
	"time"

	"github.com/google/uuid"
)

const (
	companiesOfDistrict   = 200
	enterprisesOfDistrict = 3000
	socialOrgsOfDistrict  = 60
)

// organization is a body that acts. Its staff are persons who may be told to
// settle an issue.
type organization struct {
	id                uuid.UUID
	code, name, kind  string
	parent            int // none is -1
	community         int // none is -1
	district          int // area
	staffCount        int
	ownersCommitteeOf int // compound, none is -1
	founded           day
	staff             []post
	seats             []int // occupancies
}

// occupancy is an enterprise on a floor of a tower.
type occupancy struct {
	enterprise, tower, floor int
	life
}

func (w *world) addOrganization(d *district, kind, name string) *organization {
	o := organization{
		code: fmt.Sprintf("%s-ORG-%06d", d.code, len(w.organizations)+1), name: name, kind: kind,
		parent: none, community: none, district: d.area, ownersCommitteeOf: none,
	}
	o.id = identify("organization", o.code)
	w.organizations = append(w.organizations, o)
	return &w.organizations[len(w.organizations)-1]
}

// addOrganizations adds the district's offices, companies and enterprises.
func (w *world) addOrganizations(d *district) {
	luck := w.chance(ofOrganizations, d.number)
	of := w.areas[d.area].name
	for _, b := range []struct{ task, name string }{
		{"housing", "住房和城乡建设局"}, {"city", "综合行政执法局"}, {"safety", "应急管理局"},
		{"civil", "民政局"}, {"market", "市场监督管理局"}, {"environment", "生态环境局"},
	} {
		d.bureaus[b.task] = len(w.organizations)
		o := w.addOrganization(d, "GOVERNMENT_BODY", of+b.name)
		o.staffCount, o.founded = luck.between(30, 120), dayOf(2010, time.March, 1)
	}
	for _, s := range d.streets {
		d.bureaus[w.areas[s].code] = len(w.organizations)
		o := w.addOrganization(d, "STREET_OFFICE", w.areas[s].name+"办事处")
		o.staffCount, o.founded = luck.between(40, 90), settled()
	}
	for _, c := range d.communities {
		w.communities[c].committee = len(w.organizations)
		o := w.addOrganization(d, "RESIDENTS_COMMITTEE", w.communities[c].name+"居民委员会")
		o.parent = d.bureaus[w.areas[w.communities[c].street].code]
		o.community, o.staffCount, o.founded = c, luck.between(8, 20), settled()
	}
	d.bureaus["association"] = len(w.organizations)
	w.addOrganization(d, "INDUSTRY_ASSOCIATION", of+"物业管理协会").founded = dayOf(2016, time.June, 1)
	d.bureaus["group"] = len(w.organizations)
	w.addOrganization(d, "STATE_OWNED_ENTERPRISE", of+"城市发展集团").founded = dayOf(2012, time.May, 1)
	d.bureaus["companies"] = len(w.organizations)
	for range companiesOfDistrict {
		o := w.addOrganization(d, "PROPERTY_COMPANY", "成都"+placeNames(&luck, 1)[0]+word(&luck, managers)+"物业服务有限公司")
		o.staffCount, o.founded = luck.between(15, 400), luck.date(2000, 2019)
	}
	d.socialOrgs = len(w.organizations)
	for range socialOrgsOfDistrict {
		o := w.addOrganization(d, "SOCIAL_ORG", of+placeNames(&luck, 1)[0]+word(&luck, socialWork))
		o.staffCount, o.founded = luck.between(3, 25), luck.date(2010, 2019)
	}
	w.addOwnersCommittees(d, &luck)
	w.addEnterprises(d, &luck)
}

// date is a day of the given years, both included.
func (c *chance) date(from, to int) day {
	return dayOf(from, time.January, 1) + day(c.below((to-from+1)*365))
}

// addOwnersCommittees gives some of the commercial compounds a committee.
func (w *world) addOwnersCommittees(d *district, luck *chance) {
	for _, c := range d.communities {
		for _, k := range w.communities[c].compounds {
			if w.compounds[k].kind == "COMMERCIAL_HOUSING" && luck.hit(5500) {
				o := w.addOrganization(d, "OWNERS_COMMITTEE", w.compounds[k].name+"业主委员会")
				o.community, o.ownersCommitteeOf, o.founded = c, k, luck.date(2015, 2022)
			}
		}
	}
}

// addEnterprises fills the towers; one enterprise in ten has moved there from
// another tower.
func (w *world) addEnterprises(d *district, luck *chance) {
	for range enterprisesOfDistrict {
		at := len(w.organizations)
		tower := pick(luck, d.towers)
		o := w.addOrganization(d, "TENANT_ENTERPRISE",
			"成都"+placeNames(luck, 1)[0]+word(luck, trades)+word(luck, businesses)+"有限公司")
		o.community, o.staffCount, o.founded = w.compounds[tower].community, luck.between(3, 120), luck.date(2003, 2018)
		d.enterprises = append(d.enterprises, at)
		since := o.founded + day(luck.between(30, 400))
		if luck.hit(1000) {
			moved := luck.date(2021, 2022)
			former := pick(luck, d.towers)
			w.occupy(occupancy{at, former, luck.between(1, w.compounds[former].floors), life{since, moved}})
			since = moved
		}
		w.occupy(occupancy{at, tower, luck.between(1, w.compounds[tower].floors), life{from: since}})
	}
}

// occupy adds an occupancy, which the enterprise and the tower know too.
func (w *world) occupy(o occupancy) {
	enterprise, tower := &w.organizations[o.enterprise], &w.compounds[o.tower]
	enterprise.seats = append(enterprise.seats, len(w.occupancies))
	tower.tenants = append(tower.tenants, len(w.occupancies))
	w.occupancies = append(w.occupancies, o)
}

// seat is the tower in which an enterprise is on a day, or none.
func (w *world) seat(enterprise int, at day) int {
	for _, s := range w.organizations[enterprise].seats {
		if w.occupancies[s].holds(at) {
			return w.occupancies[s].tower
		}
	}
	return none
}

func (w *world) organizationTable() table {
	columns := []string{
		"code", "name", "kind", "parent_id", "community_id", "district_id", "staff_count",
		"owners_committee_of_id", "founded_on",
	}
	return table{"organizations", columns, func(r *rows) {
		for i := range w.organizations {
			o := &w.organizations[i]
			at := settled().morning(i)
			r.begin(o.id, at, at)
			r.text(o.code)
			r.text(o.name)
			r.text(o.kind)
			r.ref(w.organizationID(o.parent))
			r.ref(w.communityID(o.community))
			r.uuid(w.areas[o.district].id)
			r.count0(o.staffCount)
			r.ref(w.compoundID(o.ownersCommitteeOf))
			r.day(o.founded)
		}
	}}
}

func (w *world) occupancyTable() table {
	return table{"occupancies", []string{"valid_from", "valid_to", "enterprise_id", "compound_id", "floor"}, func(r *rows) {
		for i, o := range w.occupancies {
			enterprise, tower := &w.organizations[o.enterprise], &w.compounds[o.tower]
			floor := fmt.Sprintf("%d楼", o.floor)
			at := o.from.morning(i)
			r.begin(identify("occupancy", enterprise.code, tower.code, floor, o.from.String()), at, at)
			r.day(o.from)
			r.day(o.to)
			r.uuid(enterprise.id)
			r.uuid(tower.id)
			r.text(floor)
		}
	}}
}
