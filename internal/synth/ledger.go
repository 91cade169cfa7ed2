package synth

import (
	"fmt"
	"time"

	"github.com/google/uuid"
)

// ledger is a list of issues that its owner keeps until they are settled.
type ledger struct {
	id         uuid.UUID
	code, name string
	owner      end
	policies   []string
	life
}

// quarterOfLedgers is the first day of the ledgers that projects keep.
func quarterOfLedgers() day { return dayOf(2023, time.October, 1) }

// addLedgers gives every running project its ledger of the last quarter, and
// the association the one of its campaign.
func (w *world) addLedgers(d *district) {
	both := []string{"EVERY_ITEM_ANSWERED", "EVERY_MATTER_SETTLED"}
	d.ledger = w.addLedger(d, ledger{
		name: w.areas[d.area].name + "物业服务提质增效问题台账", owner: end{anOrganization, d.bureaus["association"]}, policies: both,
		life: life{from: w.campaigns[d.campaigns["QUALITY_DRIVE"]].from},
	})
	for _, c := range d.communities {
		for _, k := range w.communities[c].compounds {
			p := w.projectAt(k, w.span.to)
			if p == none {
				continue
			}
			luck := w.chance(ofLedgers, p)
			one := ledger{
				name: w.compounds[k].name + "2023年四季度问题台账", owner: end{aProject, p}, policies: both[:luck.between(1, 2)],
				life: life{from: max(quarterOfLedgers(), w.projects[p].from)},
			}
			w.projects[p].ledger = w.addLedger(d, one)
		}
	}
}

func (w *world) addLedger(d *district, l ledger) int {
	l.code = fmt.Sprintf("%s-LED-%05d", d.code, len(w.ledgers)+1)
	l.id = identify("ledger", l.code)
	w.ledgers = append(w.ledgers, l)
	return len(w.ledgers) - 1
}

func (w *world) ledgerTable() table {
	columns := []string{"code", "name", "valid_from", "valid_to", "owner_organization_id", "owner_property_project_id", "policies"}
	return table{"ledgers", columns, func(r *rows) {
		for i := range w.ledgers {
			l := &w.ledgers[i]
			at := l.from.morning(i)
			r.begin(l.id, at, at)
			r.text(l.code)
			r.text(l.name)
			r.day(l.from)
			r.day(l.to)
			r.oneOf(w, l.owner, []kind{anOrganization, aProject})
			r.texts(l.policies)
		}
	}}
}

// ledgerIssueTable enters the issues of the ledgers' time: a project's are all
// those of its compound, the association's are complaints about property service.
func (t *teller) ledgerIssueTable() table {
	return table{"ledger_issues", []string{"ledger_id", "issue_id"}, func(r *rows) {
		enter := func(at int, d *draft) {
			if l := &t.ledgers[at]; l.from.start() <= d.reported {
				r.begin(identify("ledger_issue", l.code, d.code), d.reported, d.reported)
				r.uuid(l.id)
				r.uuid(d.id)
			}
		}
		managed := func(d *draft) bool { return t.projectAt(d.compound, t.span.to) != none }
		t.about("ledger_issues", r, t.since(quarterOfLedgers().start()), managed, func(d *draft) {
			enter(t.projects[t.projectAt(d.compound, t.span.to)].ledger, d)
		})
		t.about("ledger_issues", r, t.since(t.driveStart()), managed, func(d *draft) {
			if t.driven(d) {
				enter(t.districts[d.home/communitiesOfDistrict].ledger, d)
			}
		})
	}}
}
