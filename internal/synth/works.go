package synth

import (
	"fmt"

	"github.com/google/uuid"
)

const (
	worksOfDistrict = 400 // in three years

	// An issue that was reported so long before the works began may be settled
	// by them.
	daysBeforeWorks = 180
)

// works improve a compound. They last or are not accepted yet where the days
// are none.
type works struct {
	id                          uuid.UUID
	code, kind, fund            string
	compound                    int
	project, contractor         int // none is -1
	budget                      int // hundredths
	started, finished, accepted day
	process                     int // that they came out of, none is -1
}

// addWorks adds the works that processes came to, and others up to the number
// of a district.
func (w *world) addWorks(d *district) {
	luck := w.chance(ofWorks, d.number)
	wanted := worksOfDistrict
	for _, c := range d.communities {
		for _, at := range w.communities[c].processes {
			if w.implement(d, &luck, at) {
				wanted--
			}
		}
	}
	days := newRhythm(w.calendar, w.span, 1, 0, 0)
	for n := range wanted {
		home := &w.communities[pick(&luck, d.communities)]
		one := works{
			kind: word(&luck, "ROAD ROAD FACADE FACADE SPACE SPACE PIPE PIPE OTHER"), compound: home.compounds[luck.below(homesOfCommunity)],
			started: days.turn(n, wanted, &luck), process: none, fund: word(&luck, "GOVERNMENT GOVERNMENT MAINTENANCE_FUND PUBLIC_REVENUE OWNERS MIXED"),
			budget: luck.between(2, 400) * 100_000,
		}
		if done := one.started + day(luck.between(15, 120)); done < w.span.to {
			one.finished = done
			if accepted := done + day(luck.between(2, 25)); accepted < w.span.to && luck.hit(9000) {
				one.accepted = accepted
			}
		}
		w.addOneWorks(d, &luck, one)
	}
}

// implement adds the works of a process that has come to its last stage.
func (w *world) implement(d *district, luck *chance, at int) bool {
	p := &w.processes[at]
	last := &p.stages[len(p.stages)-1]
	if last.name != "IMPLEMENT" || last.status == "NOT_STARTED" {
		return false
	}
	adopted := &p.plans[len(p.plans)-1]
	one := works{kind: kindOfWorks(p.category.code), compound: p.compound, started: last.entered.day(), process: at, fund: adopted.fund, budget: adopted.cost}
	if last.status == "DONE" {
		one.accepted = last.left.day()
		one.started += day(luck.between(0, 5))
		one.finished = max(one.started, one.accepted-day(luck.between(0, 6)))
	}
	w.addOneWorks(d, luck, one)
	return true
}

// kindOfWorks is what is improved to settle a matter of the category.
func kindOfWorks(category string) string {
	switch category {
	case "B01":
		return "FACADE"
	case "B02":
		return "ROAD"
	case "B03", "B04":
		return "PIPE"
	case "B06":
		return "LIFT"
	case "B07", "C02", "C06":
		return "SPACE"
	}
	return "OTHER"
}

// addOneWorks adds works and the facility that they make or renew.
func (w *world) addOneWorks(d *district, luck *chance, one works) {
	at := len(w.works)
	one.code = fmt.Sprintf("%s-IMP-%d-%04d", d.code, one.started.date().Year(), at+1)
	one.id = identify("improvement_project", one.code)
	one.project, one.contractor = w.projectAt(one.compound, one.started), none
	switch {
	case one.fund == "GOVERNMENT":
		one.contractor = d.bureaus["group"]
	case one.project != none && luck.hit(7000):
		one.contractor = w.projects[one.project].company
	}
	w.works = append(w.works, one)
	w.compounds[one.compound].works = append(w.compounds[one.compound].works, at)
	f := w.renewed(d, luck, &one)
	if f == none {
		return
	}
	if one.finished == 0 {
		w.facilities[f].condition = "UNDER_REPAIR"
	} else {
		w.facilities[f].condition = "GOOD"
	}
	w.facilities[f].works = at
}

// renewed is the facility that the works are about, or none; an area for drying
// or plants is new.
func (w *world) renewed(d *district, luck *chance, one *works) int {
	switch one.kind {
	case "ROAD", "FACADE", "LIFT":
		return w.facilityOf(one.compound, none, one.kind)
	case "SPACE":
		kind := word(luck, "DRYING_AREA PLANT_AREA")
		if f := w.facilityOf(one.compound, none, kind); f != none {
			return f
		}
		if one.finished != 0 {
			return w.addFacility(d, luck, facility{kind: kind, compound: one.compound, building: none, since: one.finished})
		}
	}
	return none
}

// worksName is what works of a kind are called.
func worksName(kind string) string {
	switch kind {
	case "ROAD":
		return "路面修缮"
	case "FACADE":
		return "外立面修缮"
	case "SPACE":
		return "公共空间微更新"
	case "PIPE":
		return "管网改造"
	case "LIFT":
		return "加装电梯"
	}
	return "微更新"
}

func (w *world) worksTable() table {
	columns := []string{
		"code", "name", "kind", "compound_id", "property_project_id", "contractor_id",
		"budget", "fund_source", "started_on", "finished_on", "accepted_on",
	}
	return table{"improvement_projects", columns, func(r *rows) {
		for i := range w.works {
			one := &w.works[i]
			r.begin(one.id, one.started.morning(i), max(one.started, one.finished, one.accepted).morning(i))
			r.text(one.code)
			r.text(w.compounds[one.compound].name + worksName(one.kind))
			r.text(one.kind)
			r.uuid(w.compounds[one.compound].id)
			r.ref(w.projectID(one.project))
			r.ref(w.organizationID(one.contractor))
			r.hundredths(one.budget)
			r.text(one.fund)
			r.day(one.started)
			r.day(one.finished)
			r.day(one.accepted)
		}
	}}
}

// remedyTable ties works to the processes that they came out of, and to issues
// of the compound that they settle: such as are about what is improved.
func (t *teller) remedyTable() table {
	kinds := []kind{aProcess, anIssue}
	return table{"remedies", []string{"improvement_project_id", "remedied_process_id", "remedied_issue_id"}, func(r *rows) {
		for i := range t.works {
			if one := &t.works[i]; one.process != none {
				p, at := &t.processes[one.process], one.started.morning(i)
				r.begin(identify("remedy", one.code, p.code, ""), at, at)
				r.uuid(one.id)
				r.oneOf(t.world, end{aProcess, one.process}, kinds)
			}
		}
		var s story
		t.about("remedies", r, 0, func(d *draft) bool { return t.worksFor(d, "") != none }, func(d *draft) {
			w := t.worksFor(d, kindOfWorks(d.category.code))
			if w == none {
				return
			}
			if t.tell(d, &s); s.status == "REJECTED" || s.status == "WITHDRAWN" {
				return
			}
			one := &t.works[w]
			at := one.started.morning(d.number)
			r.begin(identify("remedy", one.code, "", d.code), at, at)
			r.uuid(one.id)
			r.null()
			r.uuid(d.id)
		})
	}}
}

// worksFor are the first works of a kind, or of any, on the compound that begin
// within half a year after the report, or none.
func (t *teller) worksFor(d *draft, kind string) int {
	for _, at := range t.compounds[d.compound].works {
		one := &t.works[at]
		begin := one.started.start()
		if d.reported < begin && d.reported >= begin-daysBeforeWorks*full && (kind == "" || kind == one.kind) {
			return at
		}
	}
	return none
}
