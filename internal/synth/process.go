package synth

import (
	"fmt"
	"strings"

	"github.com/google/uuid"
)

const (
	processesOfDistrict = 250 // in three years

	// An issue of the compound and of the process's group of categories that was
	// reported so long before belongs to its origins.
	originsOfProcess = 90 * full
)

// process is a five-heart process of micro-governance.
type process struct {
	id                  uuid.UUID
	code                string
	category            *category
	community, compound int
	started, finished   moment // of a running one, finished is none
	status              string
	stages              []stage
	topics              []matter
	ideas               []matter
	plans               []plan
	votes               []vote
}

// matter is a topic or an idea, when it was written down, and the activity or
// visit at which it came up.
type matter struct {
	text    string
	at      moment
	adopted bool
	in      end
}

// addProcesses adds the processes of three years, in the order of their
// beginnings: most in courtyards, the others where people have bought.
func (w *world) addProcesses(d *district) {
	days := newRhythm(w.calendar, w.span, 1, 0, 0)
	matters := w.microMatters()
	for n := range processesOfDistrict {
		luck := w.chance(ofProcesses, len(w.processes))
		on := days.turn(n, processesOfDistrict, &luck)
		c := pick(&luck, d.communities)
		home := &w.communities[c]
		at := len(w.processes)
		p := process{
			code:     fmt.Sprintf("%s-PROC-%d-%04d", d.code, on.date().Year(), n+1),
			category: pick(&luck, matters), community: c, compound: home.compounds[6+luck.below(5)],
			started: on.between(officeOpens, officeCloses-hour, &luck),
		}
		if luck.hit(3500) {
			p.compound = home.compounds[luck.below(homesOfCommunity)]
		}
		for p.category.code == "B06" && w.buildings[w.compounds[p.compound].buildings[0]].lifts > 0 {
			p.category = pick(&luck, matters)
		}
		p.id = identify("process", p.code)
		w.walk(&p, &luck)
		w.raise(&p, &luck)
		w.collect(&p, &luck)
		home.processes = append(home.processes, at)
		w.compounds[p.compound].processes = append(w.compounds[p.compound].processes, at)
		w.processes = append(w.processes, p)
	}
}

// microMatters are the categories that such processes are about.
func (w *world) microMatters() []*category {
	var list []*category
	for i := range w.categories {
		if c := &w.categories[i]; strings.Contains("A09 B01 B02 B03 B04 B06 B07 C02 C06 D05", c.code) && len(c.code) == 3 {
			list = append(list, c)
		}
	}
	return list
}

// runs tells whether the process is under way at a moment.
func (p *process) runs(at moment) bool {
	return at >= p.started && (p.finished == 0 || at < p.finished)
}

// reached is the stage that the process has reached.
func (p *process) reached() string {
	last := ""
	for i := range p.stages {
		if s := &p.stages[i]; s.status != "NOT_STARTED" {
			last = s.name
		}
	}
	return last
}

func (w *world) processTable() table {
	columns := []string{"code", "name", "community_id", "compound_id", "stage", "status", "started_at", "finished_at"}
	return table{"processes", columns, func(r *rows) {
		for i := range w.processes {
			p := &w.processes[i]
			r.begin(p.id, p.started, max(p.started, p.finished))
			r.text(p.code)
			r.text(w.compounds[p.compound].name + p.category.topic + "微治理")
			r.uuid(w.communities[p.community].id)
			r.uuid(w.compounds[p.compound].id)
			r.text(p.reached())
			r.text(p.status)
			r.moment(p.started)
			r.moment(p.finished)
		}
	}}
}

// processIssueTable ties processes to the issues that they grew out of.
func (t *teller) processIssueTable() table {
	return table{"process_issues", []string{"process_id", "issue_id"}, func(r *rows) {
		near := func(d *draft, p *process) bool {
			return d.reported < p.started && d.reported >= p.started-originsOfProcess
		}
		wanted := func(d *draft) bool {
			for _, at := range t.compounds[d.compound].processes {
				if near(d, &t.processes[at]) {
					return true
				}
			}
			return false
		}
		t.about("process_issues", r, 0, wanted, func(d *draft) {
			for _, at := range t.compounds[d.compound].processes {
				if p := &t.processes[at]; near(d, p) && p.category.group == d.category.group {
					r.begin(identify("process_issue", p.code, d.code), p.started, p.started)
					r.uuid(p.id)
					r.uuid(d.id)
				}
			}
		})
	}}
}
