package synth

const (
	// Of the issues that are late enough, one in so many has a whistle or an
	// order. Most issues are passed over before anything is told of them.
	whistleOf   = 4
	superviseOf = 3

	fewestCalls  = 2
	mostCalls    = 4
	noShow10000  = 1500
	daysToArrive = 2
)

// whistle is a call of the street to departments.
type whistle struct {
	at    moment
	calls []whistleCall
}

// whistleCall is a department that was called and when it came, or none.
type whistleCall struct {
	office  int
	arrived moment
}

// blow tells the whistle of an issue that is two working days late, or none:
// then it has no calls. It comes before the issue is settled.
func (t *teller) blow(d *draft, s *story, w *whistle) {
	luck := t.chance(ofWhistles, -1-d.number)
	w.calls = w.calls[:0]
	if s.due == 0 || s.reopened > 0 {
		return
	}
	w.at = t.calendar.inOffice(t.calendar.addWorkdays(s.due, 2)+luck.within(5, 200)*minute, &luck)
	if w.at >= t.ends(s) {
		return
	}
	bureaus := t.districts[d.home/communitiesOfDistrict].bureaus
	tasks := []string{"housing", "city", "safety", "civil", "market", "environment"}
	for _, k := range luck.shuffled(len(tasks))[:luck.between(fewestCalls, mostCalls)] {
		call := whistleCall{office: bureaus[tasks[k]]}
		if !luck.hit(noShow10000) {
			call.arrived = t.past(t.calendar.inOffice(w.at+hour+luck.part(daysToArrive*full), &luck))
		}
		w.calls = append(w.calls, call)
	}
}

// ends is when the issue was settled, or the present.
func (t *teller) ends(s *story) moment {
	if s.resolved != 0 {
		return s.resolved
	}
	return t.span.present()
}

// overdue tells the issues of the wanted numbers that a street or a higher level
// has been told of. Nobody is called for a mere question.
func (t *teller) overdue(table string, r *rows, of topic, oneIn int, row func(d *draft, s *story)) {
	wanted := func(number int) bool {
		luck := t.chance(of, number)
		return luck.below(oneIn) == 0
	}
	var s story
	t.drafts(table, r, wanted, func(d *draft) {
		if d.nature == "CONSULTATION" || d.nature == "PRAISE" {
			return
		}
		if t.tell(d, &s); s.escalation == "STREET" || s.escalation == "DISTRICT" || s.escalation == "LEADER" {
			row(d, &s)
		}
	})
}

// eachWhistle tells the whistles one after the other.
func (t *teller) eachWhistle(table string, r *rows, row func(d *draft, s *story, w *whistle)) {
	var w whistle
	t.overdue(table, r, ofWhistles, whistleOf, func(d *draft, s *story) {
		if t.blow(d, s, &w); len(w.calls) > 0 {
			row(d, s, &w)
		}
	})
}

func (t *teller) whistleTable() table {
	return table{"whistles", []string{"issue_id", "seq", "blown_by_id", "at", "outcome"}, func(r *rows) {
		t.eachWhistle("whistles", r, func(d *draft, s *story, w *whistle) {
			luck := t.chance(ofTitles, -1-d.number)
			r.begin(part("whistle", d, 1), w.at, max(w.at, s.resolved))
			r.uuid(d.id)
			r.integer(1)
			r.uuid(t.organizations[t.streetOffice(d)].id)
			r.moment(w.at)
			if s.resolved == 0 {
				r.null()
			} else {
				r.text(word(&luck, "现场会商后明确责任单位并办结 部门联合到场处置完毕 现场确定整改方案并完成 协调多方后办结"))
			}
		})
	}}
}

func (t *teller) whistleCallTable() table {
	return table{"whistle_calls", []string{"whistle_id", "organization_id", "arrived_at"}, func(r *rows) {
		t.eachWhistle("whistle_calls", r, func(d *draft, _ *story, w *whistle) {
			key := under(d.code, 1)
			for _, c := range w.calls {
				r.begin(identify("whistle_call", key, t.organizations[c.office].code), w.at, max(w.at, c.arrived))
				r.uuid(part("whistle", d, 1))
				r.uuid(t.organizations[c.office].id)
				r.moment(c.arrived)
			}
		})
	}}
}
