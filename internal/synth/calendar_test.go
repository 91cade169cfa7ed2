package synth

import (
	"testing"
	"time"
)

func TestWorkdaysSkipHolidaysAndCountMakeUpDays(t *testing.T) {
	t.Parallel()
	calendar := newCalendar(threeYears())
	for _, c := range []struct {
		from, want string
		days       int
	}{
		{"2023-09-28", "2023-10-07", 1}, // over the holidays, to a make-up Saturday
		{"2023-09-28", "2023-10-09", 3},
		{"2023-01-20", "2023-01-28", 1},
		{"2023-11-24", "2023-11-27", 1}, // over a weekend
		{"2022-01-28", "2022-01-29", 1},
		{"2023-12-29", "2024-01-02", 1},
	} {
		from := parseDay(c.from).start() + 10*hour
		got := calendar.addWorkdays(from, c.days)
		if got.day().String() != c.want || got.clock() != 10*hour {
			t.Errorf("%s and %d working days is %s, want %s", c.from, c.days, got.time().In(zone()), c.want)
		}
	}
}

func TestMomentsAreThoseOfPostgreSQL(t *testing.T) {
	t.Parallel()
	m := dayOf(2023, time.December, 1).start()
	if got := m.time().In(zone()).Format(time.RFC3339); got != "2023-12-01T00:00:00+08:00" {
		t.Errorf("the day starts at %s", got)
	}
	if m.day() != dayOf(2023, time.December, 1) || (m-1).day() != dayOf(2023, time.November, 30) {
		t.Error("a moment is on the wrong side of midnight")
	}
}
