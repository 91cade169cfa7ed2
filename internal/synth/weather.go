package synth

import "time"

// weather knows how many issues each hour of the three years brings, and the
// days after storms.
type weather struct {
	span   span
	hourly weights // of every hour of the span
	stormy []bool  // of every day
}

// newWeather draws the storms and weighs the hours: Mondays most and Sundays
// least, few on holidays, summers and the days after storms many, working
// hours more than nights, and every year a little more than the last.
func newWeather(seed int64, s span) *weather {
	w := &weather{span: s, stormy: make([]bool, s.days())}
	luck := newChance(seed, ofWeather, 0)
	after := make([]int, s.days()) // how much a storm adds, in hundredths
	for year := 2021; year <= 2023; year++ {
		june := int(dayOf(year, time.June, 1) - s.from)
		for range 6 {
			at := june + luck.below(88)
			for i, more := range []int{110, 100, 70, 40, 20, 10} {
				after[at+i] = max(after[at+i], more)
				w.stormy[at+i] = true
			}
		}
	}
	weekday := [...]int{time.Sunday: 64, time.Monday: 132, time.Tuesday: 114, time.Wednesday: 108, time.Thursday: 104, time.Friday: 100, time.Saturday: 74}
	month := [...]int{0, 88, 82, 92, 92, 94, 104, 118, 114, 96, 92, 92, 92}
	clock := [24]int{8, 5, 4, 3, 4, 8, 18, 40, 78, 110, 112, 98, 66, 62, 92, 104, 100, 84, 62, 58, 56, 48, 32, 18}
	calendar := newCalendar(s)
	var each []int64
	for i := range s.days() {
		d := s.from + day(i)
		date := d.date()
		weight := weekday[date.Weekday()] * month[date.Month()]
		switch {
		case calendar.isHoliday(d):
			weight = weight * 45 / 100
		case calendar.isWorking(d) && (date.Weekday() == time.Saturday || date.Weekday() == time.Sunday):
			weight = 95 * month[date.Month()]
		}
		weight = weight * (100 + after[i]) / 100 * (1000 + i/12) / 1000
		for _, c := range clock {
			each = append(each, int64(weight*c))
		}
	}
	w.hourly = newWeights(each)
	return w
}

// moment is when a part of all issues has been reported: share is a whole
// number of [0, total of the weights).
func (w *weather) moment(share int64) moment {
	h := w.hourly.at(share)
	start, weight := w.hourly.before(h), w.hourly[h]-w.hourly.before(h)
	return w.span.from.start() + moment(h)*hour + moment((share-start)*3600/weight)*second
}

// share is the inverse of moment, to the hour.
func (w *weather) share(m moment) int64 {
	h := int((m - w.span.from.start()) / hour)
	return w.hourly.before(min(max(h, 0), len(w.hourly)-1))
}

func (w *weather) isStormy(d day) bool {
	i := int(d - w.span.from)
	return i >= 0 && i < len(w.stormy) && w.stormy[i]
}
