package store_test

import (
	"context"
	"log/slog"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"jinyan/internal/pgtest"
	"jinyan/internal/relay"
	"jinyan/internal/store"
)

var shanghai = time.FixedZone("+08:00", 8*60*60)

// connectMigrated opens a database that holds what migrations bring and nothing else.
func connectMigrated(t *testing.T) *pgx.Conn {
	t.Helper()
	name := pgtest.Template(t, "store_migrated", func(dsn string) error {
		_, err := store.Migrate(context.Background(), dsn, slog.New(slog.DiscardHandler))
		return err
	})
	conn, err := pgx.Connect(t.Context(), pgtest.DatabaseFrom(t, name))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close(context.Background()) })
	return conn
}

func mustExec(t *testing.T, conn *pgx.Conn, sql string) {
	t.Helper()
	if _, err := conn.Exec(t.Context(), sql); err != nil {
		t.Fatalf("%v in %s", err, sql)
	}
}

// specialDay is a row of the calendar.
type specialDay struct {
	ID         [16]byte
	Code, Name string
	Day        time.Time
	Kind       string
}

func specialDays(t *testing.T, conn *pgx.Conn) []specialDay {
	t.Helper()
	rows, err := conn.Query(t.Context(), "SELECT id, code, name, day, kind FROM work_calendar_days ORDER BY day")
	if err != nil {
		t.Fatal(err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowToStructByPos[specialDay])
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// TestTheCalendarOfTheNotices: ids are those of an import, only weekends make up, and
// each year has as many days as the notices give.
func TestTheCalendarOfTheNotices(t *testing.T) {
	t.Parallel()
	count := map[string]int{}
	for _, d := range specialDays(t, connectMigrated(t)) {
		if want := relay.DeriveID("work_calendar_day", d.Code); d.ID != want {
			t.Errorf("%s has the id %x, an import would give %s", d.Code, d.ID, want)
		}
		if week := d.Day.Weekday(); d.Kind == "MAKEUP" && week != time.Saturday && week != time.Sunday {
			t.Errorf("%s makes up on a %s", d.Code, week)
		}
		if (d.Kind == "MAKEUP") != strings.HasSuffix(d.Name, "调休上班") {
			t.Errorf("%s is of kind %s and called %s", d.Code, d.Kind, d.Name)
		}
		count[d.Code[:4]+d.Kind]++
	}
	for year, want := range map[string][2]int{"2021": {31, 7}, "2022": {32, 7}, "2023": {26, 7}, "2024": {28, 8}, "2025": {28, 5}, "2026": {33, 6}} {
		if have := [2]int{count[year+"HOLIDAY"], count[year+"MAKEUP"]}; have != want {
			t.Errorf("%s has %v holidays and make-up days, want %v", year, have, want)
		}
	}
}

// TestTheCalendarAloneIsNoContent: a migrated database is empty until something else
// is in it.
func TestTheCalendarAloneIsNoContent(t *testing.T) {
	t.Parallel()
	conn := connectMigrated(t)
	for _, step := range []struct {
		sql  string
		want bool
	}{
		{"UPDATE work_calendar_days SET revision = 2", true},
		{"INSERT INTO code_lists (id, code, name, label_en) VALUES (gen_random_uuid(), 'X', 'X', 'X')", false},
	} {
		mustExec(t, conn, step.sql)
		if empty, err := store.Empty(t.Context(), conn, []string{"work_calendar_days", "code_lists"}); err != nil || empty != step.want {
			t.Errorf("after %s: empty is %v, %v", step.sql, empty, err)
		}
	}
}

// TestOnePolicyAtATime: one of any nature stands beside one of some nature, and after
// one that has ended, but not beside another.
func TestOnePolicyAtATime(t *testing.T) {
	t.Parallel()
	conn := connectMigrated(t)
	for _, step := range []struct {
		nature, from, to string
		refused          bool
	}{
		{"NULL", "2020-01-01", "'2022-01-01'", false},
		{"NULL", "2022-01-01", "NULL", false},
		{"'HELP'", "2021-01-01", "NULL", false},
		{"NULL", "2021-12-31", "'2022-01-01'", true},
		{"'HELP'", "2023-01-01", "NULL", true},
	} {
		_, err := conn.Exec(t.Context(), `INSERT INTO sla_policies
			(id, code, name, urgency, first_response, first_response_unit, resolve, resolve_unit, nature, valid_from, valid_to)
			SELECT id, id::text, 'X', 'NORMAL', 1, 'WORKING_DAY', 5, 'WORKING_DAY', `+step.nature+", '"+step.from+"', "+step.to+" FROM gen_random_uuid() AS id")
		if refused := err != nil && strings.Contains(err.Error(), "sla_policies_overlap_excl"); refused != step.refused || err != nil && !refused {
			t.Errorf("%+v: %v", step, err)
		}
	}
}

// minutes counts the working minutes before each minute from first on, one by one.
type minutes struct {
	first  time.Time
	before []int
}

func countMinutes(special []specialDay, from, to int) minutes {
	kinds := map[string]string{}
	for _, d := range special {
		kinds[d.Code] = d.Kind
	}
	m := minutes{first: time.Date(from, 1, 1, 0, 0, 0, 0, shanghai), before: []int{0}}
	for at := m.first; at.Year() < to; at = at.Add(time.Minute) {
		works := at.Weekday() != time.Saturday && at.Weekday() != time.Sunday
		switch kinds[at.Format(time.DateOnly)] {
		case "HOLIDAY":
			works = false
		case "MAKEUP":
			works = true
		}
		open := at.Hour() >= 9 && at.Hour() < 12 || at.Hour() >= 13 && at.Hour() < 17
		n := m.before[len(m.before)-1]
		if works && open {
			n++
		}
		m.before = append(m.before, n)
	}
	return m
}

func (m minutes) between(a, b time.Time) int {
	return m.before[b.Sub(m.first)/time.Minute] - m.before[a.Sub(m.first)/time.Minute]
}

// somePairs draws pairs of instants of 2021 to 2027: some far apart, some near, and
// each by turns anywhere, about an edge of the working hours, or on a special day.
func somePairs(luck *rand.Rand, special []specialDay, n int) (a, b []time.Time) {
	first := time.Date(2021, 1, 1, 0, 0, 0, 0, shanghai)
	draw := func(days int) time.Time {
		t := first.AddDate(0, 0, days)
		switch luck.IntN(3) {
		case 0:
			d := special[luck.IntN(len(special))].Day
			t = time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, shanghai)
		case 1:
			edge := []int{0, 9, 12, 13, 17, 24}[luck.IntN(6)]
			return t.Add(time.Duration(edge)*time.Hour + time.Duration(luck.IntN(5)-2)*30*time.Second + time.Duration(luck.IntN(2))*time.Microsecond)
		}
		return t.Add(time.Duration(luck.Int64N(24*60*60*1e6)) * time.Microsecond)
	}
	const days = 7*365 - 1
	for range n {
		at := 1 + luck.IntN(days-1)
		a = append(a, draw(at))
		if luck.IntN(2) == 0 {
			at = 1 + luck.IntN(days-1)
		}
		b = append(b, draw(min(at+luck.IntN(12), days)))
	}
	return a, b
}

// TestWorkingMinutesAreCounted compares the functions with counting minute by minute.
func TestWorkingMinutesAreCounted(t *testing.T) {
	t.Parallel()
	conn := connectMigrated(t)
	special := specialDays(t, conn)
	naive := countMinutes(special, 2021, 2028)
	a, b := somePairs(rand.New(rand.NewPCG(1, 22)), special, 5000)
	rows, err := conn.Query(t.Context(), `SELECT jinyan_working_minutes(calendar, a, b)
		FROM unnest($1::timestamptz[], $2::timestamptz[]) WITH ORDINALITY AS p (a, b, i), jinyan_work_calendar() AS calendar ORDER BY i`, a, b)
	if err != nil {
		t.Fatal(err)
	}
	got, err := pgx.CollectRows(rows, pgx.RowTo[int])
	if err != nil || len(got) != len(a) {
		t.Fatalf("%d of %d answers: %v", len(got), len(a), err)
	}
	for i := range a {
		if want := naive.between(a[i], b[i]); got[i] != want {
			t.Errorf("from %s to %s: %d minutes, want %d", a[i].Format(time.RFC3339Nano), b[i].Format(time.RFC3339Nano), got[i], want)
		}
	}
}

// TestWorkedMinutesKnowTheirEnds: nothing before 2000 and nothing after 2059.
func TestWorkedMinutesKnowTheirEnds(t *testing.T) {
	t.Parallel()
	conn := connectMigrated(t)
	for at, want := range map[string]string{
		"'1999-12-31T23:59:59.999999+08'": "null",
		"'1999-12-31T10:00+08'":           "null",
		"'1970-01-01T00:00Z'":             "null",
		"'2000-01-01T00:00+08'":           "0",   // a Saturday
		"'2000-01-03T09:01:59.9+08'":      "1",   // seconds do not count
		"'2000-01-03T12:30+08'":           "180", // lunch does not
		"'2000-01-04T00:00+08'":           "420",
		"'2060-01-01T00:00+08'":           "null",
		"'9999-12-31T00:00Z'":             "null",
		"null":                            "null",
	} {
		var got string
		err := conn.QueryRow(t.Context(), "SELECT coalesce(jinyan_worked_minutes(calendar, "+at+"::timestamptz)::text, 'null') FROM jinyan_work_calendar() AS calendar").Scan(&got)
		if err != nil || got != want {
			t.Errorf("%s: %s minutes, want %s: %v", at, got, want, err)
		}
	}
	var last bool
	err := conn.QueryRow(t.Context(), `SELECT jinyan_worked_minutes(c, '2059-12-31T23:59+08') = c[array_upper(c, 1)] * 420
		FROM jinyan_work_calendar() AS c`).Scan(&last)
	if err != nil || !last {
		t.Errorf("the last minute does not have all days: %v", err)
	}
}

// TestWorkingMinutesAreInlined: a call costs ten times as much as what it does, so
// PostgreSQL must find the functions simple enough to write them into a statement.
func TestWorkingMinutesAreInlined(t *testing.T) {
	t.Parallel()
	conn := connectMigrated(t)
	call := regexp.MustCompile(`jinyan_work(ed|ing)_minutes\(`)
	for _, sql := range []string{
		"SELECT jinyan_working_minutes(calendar, reported_at, due_at) FROM issues, jinyan_work_calendar() AS calendar",
		"SELECT (SELECT jinyan_working_minutes(calendar, i.reported_at, coalesce(i.closed_at, now())) FROM jinyan_work_calendar() AS calendar) FROM issues AS i",
	} {
		rows, err := conn.Query(t.Context(), "EXPLAIN (VERBOSE, COSTS OFF) "+sql)
		if err != nil {
			t.Fatal(err)
		}
		lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
		if err != nil {
			t.Fatal(err)
		}
		if plan := strings.Join(lines, "\n"); call.MatchString(plan) || strings.Count(plan, "Function Call: jinyan_work_calendar()") != 1 {
			t.Errorf("%s\n%s", sql, plan)
		}
	}
}
