package synth

import (
	"fmt"
	"time"

	"github.com/google/uuid"
)

// party is an organization of the party. A superior of none is UNKNOWN, but
// for the district's own committee, which has NONE.
type party struct {
	id                     uuid.UUID
	code, name             string
	typ, formation, domain string
	superior               int
	root                   bool
	members, probationary  int
	founded                day
	secretaries            []post
	life
}

// addParty adds a party organization, of which the numbers and the day are
// drawn, and what it is attached to.
func (w *world) addParty(d *district, luck *chance, p party, attached ...end) int {
	d.parties++
	p.code = fmt.Sprintf("%s-PARTY-%05d", d.code, d.parties)
	p.id = identify("party_organization", p.code)
	p.founded = luck.date(2005, 2018)
	p.life.from = p.founded
	switch p.typ {
	case "GROUP":
		p.members = luck.between(3, 9)
	case "BRANCH":
		p.members, p.probationary = luck.between(3, 40), luck.below(3)
	case "GENERAL_BRANCH":
		p.members, p.probationary = luck.between(50, 99), luck.below(5)
	default:
		p.members, p.probationary = luck.between(100, 320), luck.below(9)
	}
	at := len(w.parties)
	w.parties = append(w.parties, p)
	for _, e := range attached {
		since := life{from: p.founded}
		if e.kind == aGrid || e.kind == aCommunity {
			since.from = max(since.from, settled())
		}
		w.attachments = append(w.attachments, tie{end{aParty, at}, e, since})
	}
	return at
}

// addParties adds the chains of the territory, of the property industry and of
// the association: about 3,300 organizations.
func (w *world) addParties(d *district) {
	luck := w.chance(ofParty, d.number)
	d.firstParty = len(w.parties)
	of := w.areas[d.area].name
	root := w.addParty(d, &luck, party{name: of + "党的委员会", typ: "COMMITTEE", formation: "INDEPENDENT", domain: "GOVERNMENT", superior: none, root: true})
	d.partyRoot["district"] = root
	d.partyRoot["industry"] = w.addParty(d, &luck, party{name: of + "物业行业党委", typ: "COMMITTEE", formation: "INDUSTRY", domain: "PROPERTY_INDUSTRY", superior: root},
		end{anOrganization, d.bureaus["housing"]})
	d.partyRoot["association"] = w.addParty(d, &luck, party{name: of + "物业管理协会综合党委", typ: "COMMITTEE", formation: "COMPREHENSIVE", domain: "ASSOCIATION", superior: none},
		end{anOrganization, d.bureaus["association"]})
	d.partyRoot["group"] = w.addParty(d, &luck, party{name: of + "城市发展集团党委", typ: "COMMITTEE", formation: "INDEPENDENT", domain: "STATE_OWNED", superior: root},
		end{anOrganization, d.bureaus["group"]})
	for _, task := range []string{"housing", "city", "safety", "civil", "market", "environment"} {
		o := d.bureaus[task]
		w.addParty(d, &luck, party{name: w.organizations[o].name + "党组", typ: "LEADING_GROUP", formation: "INDEPENDENT", domain: "GOVERNMENT", superior: root}, end{anOrganization, o})
	}
	streets := d.streetParties
	for _, s := range d.streets {
		streets[s] = w.addParty(d, &luck, party{name: w.areas[s].name + "党工委", typ: "WORKING_COMMITTEE", formation: "INDEPENDENT", domain: "STREET", superior: root},
			end{anOrganization, d.bureaus[w.areas[s].code]})
	}
	for _, c := range d.communities {
		w.addCommunityParties(d, &luck, c, streets[w.communities[c].street])
	}
	w.addIndustryParties(d, &luck)
	w.addEnterpriseParties(d, &luck, streets)
}

// addCommunityParties adds the chain from the community down: branches of its
// grids, groups of their micro-grids, and the branches of its compounds.
func (w *world) addCommunityParties(d *district, luck *chance, c, street int) {
	home := &w.communities[c]
	top := party{name: home.name + "党委", typ: "COMMITTEE", formation: "INDEPENDENT", domain: "COMMUNITY", superior: street}
	if luck.hit(2500) {
		top.name, top.typ = home.name+"党总支", "GENERAL_BRANCH"
	}
	committee := w.addParty(d, luck, top, end{aCommunity, c})
	home.party = committee
	for _, s := range home.standards {
		if luck.hit(1234) { // as many grids had none in 2022
			continue
		}
		branch := w.addParty(d, luck, party{name: w.grids[s].name + "党支部", typ: "BRANCH", formation: "INDEPENDENT", domain: "GRID", superior: committee}, end{aGrid, s})
		w.grids[s].party = branch
		for _, m := range w.grids[s].micros {
			if luck.hit(4200) {
				w.grids[m].party = w.addParty(d, luck, party{name: w.grids[m].name + "党小组", typ: "GROUP", formation: "INDEPENDENT", domain: "GRID", superior: branch}, end{aGrid, m})
			}
		}
	}
	for _, k := range home.compounds {
		if w.compounds[k].kind == "COMMERCIAL_HOUSING" && luck.hit(4000) {
			w.addParty(d, luck, party{name: w.compounds[k].name + "小区党支部", typ: "BRANCH", formation: "COMPOSITE", domain: "COMPOUND", superior: committee}, end{aCompound, k})
		}
	}
}

// addIndustryParties adds the branches of property companies and projects; of
// a few nobody has named the superior.
func (w *world) addIndustryParties(d *district, luck *chance) {
	branches := map[int]int{}
	for k := range companiesOfDistrict {
		o := d.bureaus["companies"] + k
		if !luck.hit(3500) {
			continue
		}
		superior := d.partyRoot["industry"]
		if luck.hit(800) {
			superior = none
		}
		branches[o] = w.addParty(d, luck, party{name: w.organizations[o].name + "党支部", typ: "BRANCH", formation: "INDEPENDENT", domain: "PROPERTY_INDUSTRY", superior: superior}, end{anOrganization, o})
	}
	for _, c := range d.communities {
		for _, k := range w.communities[c].compounds {
			p := w.projectAt(k, w.span.to)
			if p == none || !luck.hit(1200) {
				continue
			}
			superior, ok := branches[w.projects[p].company]
			if !ok {
				superior = d.partyRoot["industry"]
			}
			at := w.addParty(d, luck, party{name: w.compounds[k].name + "项目党支部", typ: "BRANCH", formation: "INDEPENDENT", domain: "PROPERTY_INDUSTRY", superior: superior})
			founded := max(w.parties[at].founded, w.projects[p].from)
			w.parties[at].founded, w.parties[at].life.from = founded, founded
			w.attachments = append(w.attachments, tie{end{aParty, at}, end{aProject, p}, life{from: founded}})
		}
	}
}

// addEnterpriseParties adds branches of enterprises of their own, joint ones of
// a tower's enterprises, and those of social organizations.
func (w *world) addEnterpriseParties(d *district, luck *chance, streets map[int]int) {
	inTower := map[int][]int{}
	for _, o := range w.occupancies {
		if o.to == 0 && w.organizations[o.enterprise].district == d.area {
			inTower[o.tower] = append(inTower[o.tower], o.enterprise)
		}
	}
	for _, t := range d.towers {
		street := streets[w.communities[w.compounds[t].community].street]
		var small []int
		for _, e := range inTower[t] {
			if !luck.hit(800) {
				small = append(small, e)
				continue
			}
			w.addParty(d, luck, party{name: w.organizations[e].name + "党支部", typ: "BRANCH", formation: "INDEPENDENT", domain: "ENTERPRISE", superior: street}, end{anOrganization, e})
		}
		if len(small) < 3 || !luck.hit(5000) {
			continue
		}
		joint := []end{{aCompound, t}}
		for _, e := range small[:min(len(small), luck.between(3, 5))] {
			joint = append(joint, end{anOrganization, e})
		}
		w.addParty(d, luck, party{name: w.compounds[t].name + "联合党支部", typ: "BRANCH", formation: "JOINT", domain: "TOWER", superior: street}, joint...)
	}
	for i := range w.organizations {
		o := &w.organizations[i]
		if o.district == d.area && o.kind == "SOCIAL_ORG" && luck.hit(3500) {
			w.addParty(d, luck, party{name: o.name + "党支部", typ: "BRANCH", formation: "INDEPENDENT", domain: "ASSOCIATION", superior: d.partyRoot["association"]}, end{anOrganization, i})
		}
	}
}

func (w *world) partyTable() table {
	columns := []string{
		"code", "name", "valid_from", "type", "formation", "domain", "superior_id", "superior_status",
		"founded_on", "formal_members", "probationary_members", "term_years", "term_ends_on",
	}
	return table{"party_organizations", columns, func(r *rows) {
		for i := range w.parties {
			p := &w.parties[i]
			at := p.founded.morning(i)
			status := "KNOWN"
			if p.superior == none {
				status = "UNKNOWN"
			}
			if p.root {
				status = "NONE"
			}
			term := 3
			if p.domain == "COMMUNITY" || p.domain == "GRID" {
				term = 5
			}
			r.begin(p.id, at, at)
			r.text(p.code)
			r.text(p.name)
			r.day(p.life.from)
			r.text(p.typ)
			r.text(p.formation)
			r.text(p.domain)
			r.ref(w.partyID(p.superior))
			r.text(status)
			r.day(p.founded)
			r.integer(p.members)
			r.integer(p.probationary)
			r.integer(term)
			r.day(dayOf(2023+i%term, time.December, 31))
		}
	}}
}

func (w *world) attachmentTable() table {
	return w.tieTable("attachments", "attachment", []string{
		"party_organization_id",
		"target_organization_id", "target_community_id", "target_grid_id", "target_compound_id", "target_property_project_id",
	}, []kind{aParty}, []kind{anOrganization, aCommunity, aGrid, aCompound, aProject}, w.attachments)
}
