package synth

// rhythm spreads things over the days of the span, on some days more than on
// others.
type rhythm struct {
	from day
	days weights
}

// newRhythm gives working days, the other days and public holidays a weight.
func newRhythm(c *calendar, s span, working, free, holiday int64) rhythm {
	each := make([]int64, s.days())
	for i := range each {
		switch d := s.from + day(i); {
		case c.isWorking(d):
			each[i] = working
		case c.isHoliday(d):
			each[i] = holiday
		default:
			each[i] = free
		}
	}
	return rhythm{s.from, newWeights(each)}
}

// turn is the day of the i-th of n things, which follow each other in time.
func (r rhythm) turn(i, n int, luck *chance) day {
	total := int(r.days.total())
	return r.from + day(r.days.at(int64((i*total+luck.below(total))/n)))
}

// between draws a full quarter of an hour of the day, both ends included.
func (d day) between(from, to moment, luck *chance) moment {
	const quarter = 15 * minute
	return d.start() + from + luck.within(0, (to-from)/quarter)*quarter
}

// someDay draws a day of [from, to), or gives from where there is none.
func (c *chance) someDay(from, to day) day {
	return from + day(c.below(max(int(to-from), 1)))
}
