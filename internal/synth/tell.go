package synth

// In how many of ten thousand cases an issue that is not merged goes which way.
const (
	rejectedOf10000  = 130
	withdrawnOf10000 = 110

	// Of those that are answered at the desk:
	directConsultation = 4500
	directOther        = 2500

	// Of those that are dispatched:
	bouncedOf10000  = 920
	reopenedOf10000 = 430
	lateOf10000     = 2350
	reviewOf10000   = 1500
	reworkOf10000   = 250
	heldOf10000     = 200
)

// tell tells the life of a drafted issue until the present of the story.
func (t *teller) tell(d *draft, s *story) {
	luck := t.chance(ofLives, d.number)
	s.reset()
	clerk := t.desk(d, &luck)
	s.add("REPORT", "REPORTED", d.reported, who{d.reporter, d.reporterCompany})
	main := t.bursts.mains[d.number]
	switch {
	case d.main != none:
		t.merge(d, s, clerk, &luck)
	case !main && luck.hit(rejectedOf10000):
		at := t.calendar.inOffice(d.reported+luck.within(hour, full), &luck)
		s.add("NOTE", "", d.reported+(at-d.reported)/2, clerk)
		s.add("REJECT", "REJECTED", at, clerk)
		s.reply(at+luck.within(5, 90)*minute, clerk)
	case !main && luck.hit(withdrawnOf10000):
		accepted := t.accept(d, s, clerk, &luck)
		s.add("WITHDRAW", "WITHDRAWN", accepted+luck.within(1, 30)*hour, who{d.reporter, d.reporterCompany})
	case !main && t.direct(d, &luck):
		t.answer(d, s, clerk, &luck)
	default:
		t.dispatch(d, s, clerk, &luck)
	}
	s.finish(t.span.present(), clerk)
}

func (t *teller) direct(d *draft, luck *chance) bool {
	switch d.nature {
	case "CONSULTATION", "PRAISE":
		return luck.hit(directConsultation)
	case "SUGGESTION", "OTHER":
		return luck.hit(directOther)
	}
	return false
}

// accept adds the acceptance: at once by the hotline, else in office hours.
func (t *teller) accept(d *draft, s *story, clerk who, luck *chance) moment {
	at := d.reported + luck.within(1, 20)*minute
	if d.source != "HOTLINE_12345" && d.urgency != "EMERGENCY" {
		at = t.calendar.inOffice(d.reported+luck.within(5, 150)*minute, luck)
	}
	s.dueAccepted = t.deadline(d, at)
	s.add("ACCEPT", "ACCEPTED", at, clerk)
	return at
}

// deadline is some hours by the clock for emergencies, else the close of a working
// day.
func (t *teller) deadline(d *draft, accepted moment) moment {
	limit := t.policyFor(d.nature, d.urgency).resolve
	if limit.unit == clockHour {
		return accepted + moment(limit.n)*hour
	}
	return t.closeOfDay(accepted, limit.n)
}

func (t *teller) closeOfDay(from moment, workdays int) moment {
	return t.calendar.addWorkdays(from, workdays).day().start() + officeCloses
}

// merge ends a repeated report: it goes into the main issue.
func (t *teller) merge(d *draft, s *story, clerk who, luck *chance) {
	at := d.reported
	if luck.hit(7000) {
		at = t.accept(d, s, clerk, luck)
	}
	at = t.calendar.inOffice(at+luck.within(10, 300)*minute, luck)
	s.add("MERGE", "MERGED", at, clerk)
	s.reply(at+luck.within(5, 120)*minute, clerk)
}

// answer settles an issue at the desk, without dispatching it.
func (t *teller) answer(d *draft, s *story, clerk who, luck *chance) {
	target := luck.between(fewestEvents, fewestEvents+1)
	at := t.accept(d, s, clerk, luck)
	end := at + luck.within(5, 100)*minute
	s.reply(at+(end-at)*2/3, clerk)
	s.add("RESOLVE", "RESOLVED", end, clerk)
	t.conclude(d, s, end, false, target, clerk, luck)
	for n := moment(1); len(s.events) < target; n++ {
		s.add("NOTE", "", at+(end-at)*n/8, clerk)
	}
}

// target draws how many events there shall be.
func (t *teller) target(luck *chance) int {
	switch k := luck.below(100); {
	case k < 10:
		return 6
	case k < 30:
		return 7
	case k < 64:
		return 8
	case k < 92:
		return 9
	}
	return mostEvents
}

// conclude adds what comes after the resolution: somebody asks the reporter,
// who may rate, and the issue is closed.
func (t *teller) conclude(d *draft, s *story, end moment, late bool, target int, clerk who, luck *chance) {
	room := max(target, fewestEvents+1) - len(s.events) - 1 // one for the closing
	closed := end + 7*full
	if room > 0 && luck.hit(9300) {
		at := t.calendar.inOffice(end+luck.within(2*60, 60*60)*minute, luck)
		s.followUp(at, luck.hit(8800), luck.hit(9500), luck, clerk)
		closed = at + luck.within(1, 40)*hour
		if last := &s.followUps[len(s.followUps)-1]; last.reach && room > 1 && luck.hit(7500) {
			s.rate(at+luck.within(2, 50)*minute, score(last.solved, late, luck), who{d.reporter, d.reporterCompany})
		}
	}
	s.add("CLOSE", "CLOSED", t.calendar.inOffice(closed+hour, luck), clerk)
}

// followUp adds that the reporter was asked, with its event.
func (s *story) followUp(at moment, reach, solved bool, luck *chance, clerk who) {
	s.add("FOLLOW_UP", "", at, clerk)
	s.followUps = append(s.followUps, followUp{at, word(luck, "PHONE PHONE PHONE PHONE SMS SMS VISIT ONLINE"), reach, solved})
}

func (s *story) rate(at moment, score int, by who) {
	s.add("RATE", "", at, by)
	s.ratings = append(s.ratings, rating{at, score})
}

// score is the stars that a reporter gives.
func score(solved, late bool, luck *chance) int {
	k := luck.below(100)
	if late {
		k += 12
	}
	if !solved {
		k += 75
	}
	switch {
	case k < 55:
		return 5
	case k < 80:
		return 4
	case k < 90:
		return 3
	case k < 96:
		return 2
	}
	return 1
}
