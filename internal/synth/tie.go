package synth

import (
	"time"

	"github.com/google/uuid"
)

// kind says to which list a place belongs.
type kind int

const (
	anArea kind = iota
	aCommunity
	aCompound
	aBuilding
	aGrid
	anOrganization
	aProject
	aParty
	aTeam
	aPerson
	aVenue
	anActivity
	aCareRecord
	aVisit
	anInspection
	aProcess
	aCampaign
	aLedger
	anIssue // which only its own table knows
)

// end is a thing of one kind or another.
type end struct {
	kind kind
	at   int
}

// nobody is the end where there is no thing.
func nobody() end { return end{at: none} }

// tie joins two things for a time.
type tie struct {
	one, other end
	life
}

// key is the id and the code of the thing, zero and "" of nobody.
func (w *world) key(e end) (id uuid.UUID, code string) {
	if e.at == none {
		return id, ""
	}
	switch e.kind {
	case anArea:
		return w.areas[e.at].id, w.areas[e.at].code
	case aCommunity:
		return w.communities[e.at].id, w.communities[e.at].code
	case aCompound:
		return w.compounds[e.at].id, w.compounds[e.at].code
	case aBuilding:
		return w.buildings[e.at].id, w.buildings[e.at].code
	case aGrid:
		return w.grids[e.at].id, w.grids[e.at].code
	case anOrganization:
		return w.organizations[e.at].id, w.organizations[e.at].code
	case aProject:
		return w.projects[e.at].id, w.projects[e.at].code
	case aParty:
		return w.parties[e.at].id, w.parties[e.at].code
	case aPerson:
		return w.persons[e.at].id, w.persons[e.at].code
	case aVenue:
		return w.venues[e.at].id, w.venues[e.at].code
	case anActivity:
		return w.activities[e.at].id, w.activities[e.at].code
	case aCareRecord:
		return w.care[e.at].id, w.care[e.at].code
	case aVisit:
		return w.visits[e.at].id, w.visits[e.at].code
	case anInspection:
		return w.inspections[e.at].id, w.inspections[e.at].code
	case aProcess:
		return w.processes[e.at].id, w.processes[e.at].code
	case aCampaign:
		return w.campaigns[e.at].id, w.campaigns[e.at].code
	case aLedger:
		return w.ledgers[e.at].id, w.ledgers[e.at].code
	}
	return w.teams[e.at].id, w.teams[e.at].code
}

// oneOf writes a column for each kind: the id in the column of the end's own,
// none of nobody.
func (r *rows) oneOf(w *world, e end, kinds []kind) {
	id, _ := w.key(e)
	for _, k := range kinds {
		if k == e.kind {
			r.ref(id)
			continue
		}
		r.null()
	}
}

// codes appends a value for each kind to a key: the code in the place of the
// end's own, as oneOf writes the id.
func (w *world) codes(key []string, e end, kinds []kind) []string {
	_, code := w.key(e)
	for _, k := range kinds {
		if k == e.kind {
			key = append(key, code)
			continue
		}
		key = append(key, "")
	}
	return key
}

// tieTable is a table of ties whose ends are columns, one for each kind, and
// with the first day make the key.
func (w *world) tieTable(name, typ string, columns []string, one, other []kind, list []tie) table {
	return table{name, append([]string{"valid_from", "valid_to"}, columns...), func(r *rows) {
		var key []string
		for i, t := range list {
			key = w.codes(w.codes(key[:0], t.one, one), t.other, other)
			key = append(key, t.from.String())
			at := t.from.morning(i)
			r.begin(identify(typ, key...), at, at)
			r.day(t.from)
			r.day(t.to)
			r.oneOf(w, t.one, one)
			r.oneOf(w, t.other, other)
		}
	}}
}

// addTies adds who guides and oversees whom, and the members of the association.
func (w *world) addTies(d *district) {
	luck := w.chance(ofOrganizations, -1-d.number)
	since := life{from: settled()}
	for k := range companiesOfDistrict {
		company := end{anOrganization, d.bureaus["companies"] + k}
		w.regulations = append(w.regulations, tie{end{anOrganization, d.bureaus["housing"]}, company, since})
		if luck.hit(7500) {
			l := life{from: luck.date(2016, 2020)}
			if luck.hit(800) {
				l.to = luck.date(2021, 2022)
			}
			w.members = append(w.members, tie{end{anOrganization, d.bureaus["association"]}, company, l})
		}
	}
	for _, c := range d.communities {
		for _, k := range w.communities[c].compounds {
			for _, p := range w.compounds[k].projects {
				l := life{from: max(w.projects[p].from, settled()), to: w.projects[p].to}
				if l.to != 0 && l.to <= l.from {
					continue
				}
				w.guidances = append(w.guidances, tie{end{aCommunity, c}, end{aProject, p}, l})
				if luck.hit(3000) {
					w.guidances = append(w.guidances, tie{end{anArea, w.communities[c].street}, end{aProject, p}, l})
				}
			}
		}
	}
	w.guidances = append(w.guidances, tie{
		end{anOrganization, d.bureaus["housing"]}, end{anOrganization, d.bureaus["association"]},
		life{from: dayOf(2016, time.June, 1)},
	})
}

func (w *world) guidanceTable() table {
	return w.tieTable("guidances", "guidance", []string{
		"guide_area_id", "guide_community_id", "guide_organization_id",
		"target_property_project_id", "target_organization_id",
	}, []kind{anArea, aCommunity, anOrganization}, []kind{aProject, anOrganization}, w.guidances)
}

func (w *world) regulationTable() table {
	both := []kind{anOrganization}
	return w.tieTable("regulations", "regulation", []string{"regulator_id", "regulated_id"}, both, both, w.regulations)
}

func (w *world) associationTable() table {
	both := []kind{anOrganization}
	return w.tieTable("association_members", "association_member", []string{"association_id", "member_id"}, both, both, w.members)
}
