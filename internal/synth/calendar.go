package synth

import (
	"strings"
	"time"
)

// offices are open on working days between these hours.
const (
	officeOpens  = 9 * hour
	officeCloses = 17 * hour
)

// calendar knows the days on which offices work: from Monday to Friday, but
// for public holidays, and on the Saturdays and Sundays that make up for them.
type calendar struct {
	first   day
	works   []bool
	holiday []bool
}

// holidays are the public holidays of the years that are told, as the State
// Council announced them: from and to inclusive, and make-up days after "+". A test
// compares them with the rows of work_calendar_days.
const holidays = `
2021-01-01 2021-01-03
2021-02-11 2021-02-17 + 2021-02-07 2021-02-20
2021-04-03 2021-04-05
2021-05-01 2021-05-05 + 2021-04-25 2021-05-08
2021-06-12 2021-06-14
2021-09-19 2021-09-21 + 2021-09-18
2021-10-01 2021-10-07 + 2021-09-26 2021-10-09
2022-01-01 2022-01-03
2022-01-31 2022-02-06 + 2022-01-29 2022-01-30
2022-04-03 2022-04-05 + 2022-04-02
2022-04-30 2022-05-04 + 2022-04-24 2022-05-07
2022-06-03 2022-06-05
2022-09-10 2022-09-12
2022-10-01 2022-10-07 + 2022-10-08 2022-10-09
2022-12-31 2023-01-02
2023-01-21 2023-01-27 + 2023-01-28 2023-01-29
2023-04-05 2023-04-05
2023-04-29 2023-05-03 + 2023-04-23 2023-05-06
2023-06-22 2023-06-24 + 2023-06-25
2023-09-29 2023-10-06 + 2023-10-07 2023-10-08
2024-01-01 2024-01-01
2024-02-10 2024-02-17 + 2024-02-04 2024-02-18
2024-04-04 2024-04-06 + 2024-04-07
2024-05-01 2024-05-05 + 2024-04-28 2024-05-11`

// newCalendar covers the days of s and half a year after them, for deadlines.
func newCalendar(s span) *calendar {
	n := s.days() + 183
	c := &calendar{first: s.from, works: make([]bool, n), holiday: make([]bool, n)}
	for i := range c.works {
		weekday := (c.first + day(i)).date().Weekday()
		c.works[i] = weekday != time.Saturday && weekday != time.Sunday
	}
	for line := range strings.Lines(strings.TrimSpace(holidays)) {
		free, made, _ := strings.Cut(strings.TrimSpace(line), "+")
		ends := strings.Fields(free)
		for d := parseDay(ends[0]); d <= parseDay(ends[1]); d++ {
			c.set(d, false)
		}
		for _, m := range strings.Fields(made) {
			c.set(parseDay(m), true)
		}
	}
	return c
}

func parseDay(s string) day {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		panic("the list of holidays holds " + s)
	}
	return dayOf(t.Date())
}

func (c *calendar) set(d day, works bool) {
	if i := int(d - c.first); i >= 0 && i < len(c.works) {
		c.works[i], c.holiday[i] = works, !works
	}
}

// isWorking tells whether offices work on that day.
func (c *calendar) isWorking(d day) bool {
	i := int(d - c.first)
	return i >= 0 && i < len(c.works) && c.works[i]
}

// isHoliday tells public holidays; weekends are none.
func (c *calendar) isHoliday(d day) bool {
	i := int(d - c.first)
	return i >= 0 && i < len(c.holiday) && c.holiday[i]
}

// addWorkdays is the same time of day n working days later.
func (c *calendar) addWorkdays(m moment, n int) moment {
	d := m.day()
	for n > 0 && int(d-c.first) < len(c.works) {
		d++
		if c.isWorking(d) {
			n--
		}
	}
	return d.start() + m.clock()
}

// inOffice is m if offices are open then, else a drawn time of the first two
// hours in which they are open again.
func (c *calendar) inOffice(m moment, luck *chance) moment {
	d, clock := m.day(), m.clock()
	if c.isWorking(d) && clock >= officeOpens && clock < officeCloses {
		return m
	}
	if clock >= officeOpens {
		d++
	}
	for !c.isWorking(d) && int(d-c.first) < len(c.works) {
		d++
	}
	return d.start() + officeOpens + luck.within(0, 120*60)*second
}
