package synth

import (
	"fmt"
	"time"

	"github.com/google/uuid"
)

// project is the management of a compound by a company, for the term of their
// contract.
type project struct {
	id                uuid.UUID
	code              string
	compound, company int
	service           bool // runs a service center, not an office
	fee, staffCount   int  // fee in hundredths
	ledger            int  // of the last quarter, if it still runs
	managers, butlers []post
	life
}

// managedOf100 is how many compounds of a kind, in a hundred, have a company.
func managedOf100(kind string) int {
	switch kind {
	case "OLD_COURTYARD":
		return 25
	case "UNIT_DORM":
		return 20
	}
	return 100
}

// addProjects gives companies their projects; every fifth compound has changed
// its company, half of these in the years that issues tell of.
func (w *world) addProjects(d *district) {
	luck := w.chance(ofProjects, d.number)
	companies := newWeights(zipf(companiesOfDistrict, companiesOfDistrict/10, 0.4))
	for _, c := range d.communities {
		for _, k := range w.communities[c].compounds {
			if luck.below(100) >= managedOf100(w.compounds[k].kind) {
				continue
			}
			company := func() int { return d.bureaus["companies"] + companies.draw(&luck) }
			from := luck.date(2012, 2018)
			if luck.hit(2000) {
				changed := luck.date(2019, 2022)
				if luck.hit(5000) {
					changed = dayOf(2023, time.January, 1) + day(luck.below(300))
				}
				w.addProject(d, k, company(), life{from, changed}, &luck)
				from = changed
			}
			w.addProject(d, k, company(), life{from: from}, &luck)
		}
	}
}

func (w *world) addProject(d *district, compound, company int, l life, luck *chance) {
	p := project{
		code: fmt.Sprintf("%s-PRJ-%06d", d.code, len(w.projects)+1), compound: compound, company: company, life: l,
		service: luck.hit(4000), staffCount: luck.between(4, 45), fee: luck.between(60, 480),
	}
	p.id = identify("property_project", p.code)
	w.compounds[compound].projects = append(w.compounds[compound].projects, len(w.projects))
	w.projects = append(w.projects, p)
}

// projectAt is the project that ran a compound on a day, or none.
func (w *world) projectAt(compound int, at day) int {
	for _, p := range w.compounds[compound].projects {
		if w.projects[p].holds(at) {
			return p
		}
	}
	return none
}

func (w *world) projectTable() table {
	columns := []string{
		"code", "name", "valid_from", "valid_to", "compound_id", "company_id", "office_kind",
		"fee_per_m2", "staff_count",
	}
	return table{"property_projects", columns, func(r *rows) {
		for i := range w.projects {
			p := &w.projects[i]
			at := p.from.morning(i)
			name, kind := "项目部", "PROJECT_OFFICE"
			if p.service {
				name, kind = "项目服务中心", "SERVICE_CENTER"
			}
			r.begin(p.id, at, at)
			r.text(p.code)
			r.text(w.compounds[p.compound].name + name)
			r.day(p.from)
			r.day(p.to)
			r.uuid(w.compounds[p.compound].id)
			r.uuid(w.organizations[p.company].id)
			r.text(kind)
			r.hundredths(p.fee)
			r.integer(p.staffCount)
		}
	}}
}
