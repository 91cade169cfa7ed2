package synth

import (
	"fmt"
	"time"

	"github.com/google/uuid"
)

// campaign is a campaign with addressees and goals.
type campaign struct {
	id                        uuid.UUID
	code, name, kind          string
	initiator                 int // organization
	precision, slogan         string
	goals                     []string
	addressees                []end
	audience                  string
	activities                []string // kinds of activities that may be part of it
	partsOf10000, ledgersOf10 int      // how many of them are, and of the ledgers
	life
}

// addCampaigns adds the four campaigns of a district.
func (w *world) addCampaigns(d *district) {
	of := w.areas[d.area].name
	var streets, communities, committees, companies []end
	for _, s := range d.streets {
		streets = append(streets, end{aParty, d.streetParties[s]})
	}
	for _, c := range d.communities {
		communities = append(communities, end{aParty, w.communities[c].party})
		committees = append(committees, end{anOrganization, w.communities[c].committee})
	}
	for k := range companiesOfDistrict {
		companies = append(companies, end{anOrganization, d.bureaus["companies"] + k})
	}
	for _, c := range []campaign{
		{
			name: of + "两个覆盖攻坚行动", kind: "TWO_COVERAGE", initiator: d.bureaus["housing"], precision: "YEAR", slogan: "应建尽建、应派尽派",
			goals: []string{"TEAM_STRUCTURE"}, addressees: append(streets, communities...), activities: []string{"PARTY_CLASS", "SYMPOSIUM"}, partsOf10000: 1500,
			life: life{dayOf(2021, time.January, 1), dayOf(2023, time.January, 1)},
		},
		{
			name: of + "提质增效专项治理", kind: "QUALITY_DRIVE", initiator: d.bureaus["association"], precision: "MONTH", slogan: "用心用情、马上解决",
			goals:      []string{"PERFORMANCE", "SERVICE_QUALITY", "TEAM_STRUCTURE", "BUSINESS_INNOVATION", "INDUSTRY_LEVEL"},
			addressees: companies, audience: "物业从业人员", activities: []string{"OWNER_OPEN_DAY", "TRAINING", "SYMPOSIUM"}, partsOf10000: 6000, ledgersOf10: 3,
			life: life{from: dayOf(2023, time.June, 1)},
		},
		{
			name: of + "我为群众办实事", kind: "PRACTICAL_THINGS", initiator: d.bureaus["civil"], precision: "MONTH", slogan: "小院落办好大民生",
			goals: []string{"SERVICE_QUALITY"}, addressees: communities, activities: []string{"VOLUNTEER_SERVICE", "COURTYARD_TALK"}, partsOf10000: 1500,
			life: life{from: dayOf(2021, time.April, 1)},
		},
		{
			name: of + "楼道清理百日行动", kind: "OTHER", initiator: d.bureaus["safety"], precision: "DAY",
			addressees: committees, audience: "网格员", activities: []string{"VOLUNTEER_SERVICE", "TRAINING"}, partsOf10000: 7000,
			life: life{dayOf(2022, time.September, 5), dayOf(2022, time.December, 15)},
		},
	} {
		c.code = fmt.Sprintf("%s-CAM-%02d", d.code, len(d.campaigns)+1)
		c.id = identify("campaign", c.code)
		d.campaigns[c.kind] = len(w.campaigns)
		w.campaigns = append(w.campaigns, c)
	}
}

func (w *world) campaignTable() table {
	columns := []string{"code", "name", "valid_from", "valid_to", "kind", "initiator_id", "start_precision", "slogan", "goals"}
	return table{"campaigns", columns, func(r *rows) {
		for i := range w.campaigns {
			c := &w.campaigns[i]
			at := c.from.morning(i)
			r.begin(c.id, at, at)
			r.text(c.code)
			r.text(c.name)
			r.day(c.from)
			r.day(c.to)
			r.text(c.kind)
			r.uuid(w.organizations[c.initiator].id)
			r.text(c.precision)
			r.text(c.slogan)
			r.texts(c.goals)
		}
	}}
}

func (w *world) addresseeTable() table {
	columns := []string{"campaign_id", "addressee_organization_id", "addressee_party_organization_id", "audience"}
	kinds := []kind{anOrganization, aParty}
	return table{"campaign_addressees", columns, func(r *rows) {
		var key []string
		for i := range w.campaigns {
			c := &w.campaigns[i]
			at := c.from.morning(i)
			for _, a := range c.addressees {
				key = w.codes(append(key[:0], c.code), a, kinds)
				r.begin(identify("campaign_addressee", key...), at, at)
				r.uuid(c.id)
				r.oneOf(w, a, kinds)
				r.text(c.audience)
			}
		}
	}}
}
