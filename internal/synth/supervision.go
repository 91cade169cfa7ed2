package synth

// answered10000 is how often an order is answered before the issue is settled.
const answered10000 = 8500

// supervisionTable tells the orders from above that late issues brought: by a
// bureau of the district when five working days are over, and on some of them a
// second one from its leaders when ten are.
func (t *teller) supervisionTable() table {
	columns := []string{"issue_id", "seq", "level", "issued_by_id", "at", "required_by", "answered_at"}
	return table{"supervisions", columns, func(r *rows) {
		t.overdue("supervisions", r, ofSupervisions, superviseOf, func(d *draft, s *story) {
			luck := t.chance(ofSupervisions, -1-d.number)
			seq := 0
			for _, step := range []struct {
				level string
				days  int
			}{{"DISTRICT", 5}, {"LEADER", 10}} {
				at := t.calendar.inOffice(t.calendar.addWorkdays(s.due, step.days)+luck.within(5, 200)*minute, &luck)
				if at >= t.ends(s) || s.reopened > 0 {
					return
				}
				seq++
				answered := t.calendar.inOffice(at+hour+luck.part(4*full), &luck)
				if answered > t.ends(s) {
					answered = t.ends(s)
				}
				if answered = t.past(answered); !luck.hit(answered10000) {
					answered = 0
				}
				r.begin(part("supervision", d, seq), at, max(at, answered))
				r.uuid(d.id)
				r.integer(seq)
				r.text(step.level)
				r.uuid(t.organizations[t.overseer(d)].id)
				r.moment(at)
				r.moment(t.closeOfDay(at, 3))
				r.moment(answered)
			}
		})
	}}
}

// overseer is the bureau that oversees matters of the group.
func (t *teller) overseer(d *draft) int {
	task := "housing"
	switch d.category.group {
	case 'C':
		task = "environment"
	case 'D':
		task = "safety"
	case 'E':
		task = "city"
	case 'G', 'H':
		task = "civil"
	}
	return t.districts[d.home/communitiesOfDistrict].bureaus[task]
}
