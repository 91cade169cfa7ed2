package synth

import "time"

// moment is an instant, or a span, in microseconds as PostgreSQL counts them:
// from 2000-01-01 in UTC. Zero stands for none.
type moment int64

// day is a calendar day in Asia/Shanghai, counted from 2000-01-01. Zero stands
// for none.
type day int32

const (
	second moment = 1_000_000
	minute        = 60 * second
	hour          = 60 * minute
	full          = 24 * hour

	// shanghai is how far its clocks are ahead.
	shanghai = 8 * hour
)

// dayOf is the number of a calendar day.
func dayOf(year int, month time.Month, d int) day {
	const epoch = 10957 // 2000-01-01, in days of Unix
	return day(time.Date(year, month, d, 0, 0, 0, 0, time.UTC).Unix()/86400 - epoch)
}

// start is the midnight with which the day begins.
func (d day) start() moment { return moment(d)*full - shanghai }

// date is the day as a time in UTC, for its year, month and weekday.
func (d day) date() time.Time {
	return time.Date(2000, time.January, 1+int(d), 0, 0, 0, 0, time.UTC)
}

func (m moment) day() day { return day((m + shanghai) / full) }

// clock is how long the day has lasted.
func (m moment) clock() moment { return (m + shanghai) % full }

// time is the moment for packages that know nothing of moments.
func (m moment) time() time.Time {
	return time.Unix(946_684_800, 0).Add(time.Duration(m) * time.Microsecond)
}

// span is the time that issues are spread over: three years, half-open.
type span struct{ from, to day }

func threeYears() span {
	return span{from: dayOf(2020, time.December, 1), to: dayOf(2023, time.December, 1)}
}

func (s span) days() int { return int(s.to - s.from) }

// present is the instant at which the story stops: what comes later has not
// happened.
func (s span) present() moment { return s.to.start() }
