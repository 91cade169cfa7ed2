package synth

// way is how a dispatched issue goes.
type way struct {
	bounced, reopened, late, review, rework, held bool
	days                                          int // working days late
}

// wayOf draws the way. It keeps those apart that would together need more than
// ten events.
func (t *teller) wayOf(luck *chance) way {
	var w way
	switch k := luck.below(10_000); {
	case k < bouncedOf10000:
		w.bounced = true
	case k < bouncedOf10000+reopenedOf10000:
		w.reopened = true
	case k < bouncedOf10000+reopenedOf10000+reviewOf10000:
		w.review = true
	case k < bouncedOf10000+reopenedOf10000+reviewOf10000+reworkOf10000:
		w.rework = true
	case k < bouncedOf10000+reopenedOf10000+reviewOf10000+reworkOf10000+heldOf10000:
		w.held = true
	}
	if w.reopened || w.rework || !luck.hit(lateOf10000) {
		return w
	}
	w.late = true
	switch k := luck.below(100); {
	case k < 45:
		w.days = 0
	case k < 70:
		w.days = luck.between(1, 3)
	case k < 87:
		w.days = luck.between(4, 7)
	case k < 97:
		w.days = luck.between(8, 15)
	default:
		w.days = luck.between(16, 40)
	}
	return w
}

// dispatch tells of an issue that somebody else has to settle. When it ends is
// drawn first, the steps on the way then divide the time there is.
func (t *teller) dispatch(d *draft, s *story, clerk who, luck *chance) {
	w := t.wayOf(luck)
	target := t.target(luck)
	accepted := t.accept(d, s, clerk, luck)
	due := s.dueAccepted
	end := t.end(d, w, accepted, due, luck)

	sent := accepted + min((end-accepted)/8, luck.within(5, 180)*minute)
	lead := t.lead(d, sent.day(), luck)
	s.add("DISPATCH", "DISPATCHED", sent, clerk)
	if w.bounced {
		sent, lead = t.bounce(d, s, clerk, lead, sent, end, due, luck)
	}
	start := t.working(sent+min((end-sent)/3, luck.within(10, 240)*minute), end, luck)
	s.add("START", "IN_PROGRESS", start, lead)
	told := t.working(start+min((end-start)/3, luck.within(5, 200)*minute), end, luck)
	s.reply(told, lead)
	s.assignments = append(s.assignments, assignment{
		office: lead.office, person: lead.person, role: "LEAD", at: sent, due: max(due, sent+hour), accepted: start, finished: end,
	})
	if luck.hit(700) {
		help := t.staffOf(t.streetOffice(d), start.day(), luck)
		s.assignments = append(s.assignments, assignment{
			office: help.office, person: help.person, role: "ASSIST", at: start, due: max(due, start+hour), accepted: told, finished: end,
		})
	}
	t.middle(s, w, told, end, lead, clerk)
	s.add("RESOLVE", "RESOLVED", end, lead)
	t.escalate(s, w, due, end, clerk, luck)
	if w.reopened {
		t.reopen(d, s, end, lead, clerk, luck)
	} else {
		t.conclude(d, s, end, w.late, target, clerk, luck)
	}
	if len(s.events) < target && d.urgency == "COMPLEX" && !w.late && !w.reopened && luck.hit(2500) {
		s.dueExtended = t.closeOfDay(due, 5)
		s.add("EXTEND", "", told+(end-told)/2, clerk)
	}
	for n := moment(1); len(s.events) < target; n++ {
		s.add("NOTE", "", told+(end-told)*n/6, lead)
	}
}

// working puts a step into office hours if that leaves time before the end.
func (t *teller) working(at, end moment, luck *chance) moment {
	if open := t.calendar.inOffice(at, luck); open < end-10*minute {
		return open
	}
	return at
}

// end draws when the issue is resolved: in time, mostly early, or late.
func (t *teller) end(d *draft, w way, accepted, due moment, luck *chance) moment {
	if w.late {
		return t.calendar.inOffice(t.calendar.addWorkdays(due, w.days)+luck.within(10, 400)*minute, luck)
	}
	end := accepted + 20*minute + luck.part(due-accepted-20*minute)
	if d.urgency == "EMERGENCY" {
		return end
	}
	end = t.calendar.inOffice(end, luck)
	if end > due {
		end = max(due-luck.within(5, 120)*minute, accepted+(due-accepted)/2)
	}
	return end
}

// bounce returns the first dispatch: the office says that it is not in charge.
func (t *teller) bounce(d *draft, s *story, clerk, first who, sent, end, due moment, luck *chance) (moment, who) {
	back := t.working(sent+min((end-sent)/4, luck.within(60, 1200)*minute), end, luck)
	again := t.working(back+min((end-back)/4, luck.within(20, 360)*minute), end, luck)
	s.add("RETURN", "RETURNED", back, first)
	s.add("DISPATCH", "DISPATCHED", again, clerk)
	s.assignments = append(s.assignments, assignment{
		office: first.office, person: first.person, role: "LEAD", at: sent, due: max(due, sent+hour), bounce: back,
		reason: word(luck, "不属于本单位职责范围 地址有误，不在辖区内 需由主管部门办理 权属不清，需先确权 责任单位已变更"),
	})
	office := t.streetOffice(d)
	if first.office == office || luck.hit(5000) {
		office = t.communities[d.community].committee
	}
	if first.office == office {
		office = t.streetOffice(d)
	}
	return again, t.staffOf(office, again.day(), luck)
}

// middle adds what happens between the first answer and the resolution.
func (t *teller) middle(s *story, w way, told, end moment, lead, clerk who) {
	left := end - told
	switch {
	case w.review:
		s.add("SUBMIT", "PENDING_REVIEW", told+left*4/5, lead)
	case w.rework:
		s.add("SUBMIT", "PENDING_REVIEW", told+left*2/5, lead)
		s.add("REWORK", "IN_PROGRESS", told+left*3/5, clerk)
		s.add("SUBMIT", "PENDING_REVIEW", told+left*4/5, lead)
	case w.held:
		s.add("HOLD", "ON_HOLD", told+left/5, lead)
		s.add("RESUME", "IN_PROGRESS", told+left*4/5, lead)
	}
}

// escalate goes up the ladder with the working days that a late issue is late;
// a few of the others get a reminder a day before they are due.
func (t *teller) escalate(s *story, w way, due, end moment, clerk who, luck *chance) {
	if !w.late {
		if at := due - full; !w.reopened && luck.hit(400) && len(s.events) < mostEvents-3 && at > s.replies[0].at && at < end {
			s.level, s.levelAt = "REMINDER", at
			s.add("URGE", "", at, clerk)
		}
		return
	}
	present := min(end, t.span.present())
	for _, step := range []struct {
		level string
		days  int
	}{{"COMMUNITY", 0}, {"STREET", 2}, {"DISTRICT", 5}, {"LEADER", 10}} {
		at := t.calendar.addWorkdays(due, step.days) + 5*minute
		if at < present {
			s.level, s.levelAt = step.level, at
		}
	}
	if s.level != "NONE" {
		s.add("ESCALATE", "", s.levelAt, clerk)
	}
}

// reopen tells of a reporter who was not satisfied, and of the second end.
func (t *teller) reopen(d *draft, s *story, end moment, lead, clerk who, luck *chance) {
	asked := t.calendar.inOffice(end+luck.within(2*60, 60*60)*minute, luck)
	s.followUp(asked, true, false, luck, clerk)
	at := asked + luck.within(10, 240)*minute
	s.add("REOPEN", "IN_PROGRESS", at, clerk)
	s.dueReopened = t.closeOfDay(at, 5)
	again := t.calendar.inOffice(at+hour+luck.part(s.dueReopened-at-hour), luck)
	if again > s.dueReopened {
		again = s.dueReopened - luck.within(5, 120)*minute
	}
	s.assignments = append(s.assignments, assignment{
		office: lead.office, person: lead.person, role: "LEAD", at: at, due: s.dueReopened, accepted: at, finished: again,
	})
	s.add("RESOLVE", "RESOLVED", again, lead)
	s.add("CLOSE", "CLOSED", t.calendar.inOffice(again+luck.within(24, 90)*hour, luck), clerk)
}
