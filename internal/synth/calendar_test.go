package synth

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"jinyan/internal/pgtest"
	"jinyan/internal/store"
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

// TestTheCalendarIsThatOfTheDatabase compares each day from 2021 to the last that
// deadlines may fall on with the rows that every database has. Before 2021 it has none.
func TestTheCalendarIsThatOfTheDatabase(t *testing.T) {
	t.Parallel()
	conn, err := pgx.Connect(t.Context(), migratedHere(t))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close(context.Background()) }()
	rows, err := conn.Query(t.Context(), "SELECT code, kind = 'HOLIDAY' FROM work_calendar_days")
	if err != nil {
		t.Fatal(err)
	}
	kept := map[string]bool{}
	var code string
	var free bool
	if _, err := pgx.ForEachRow(rows, []any{&code, &free}, func() error { kept[code] = free; return nil }); err != nil {
		t.Fatal(err)
	}
	c := newCalendar(threeYears())
	for d := c.first; int(d-c.first) < len(c.works); d++ {
		free, special := kept[d.String()]
		week := d.date().Weekday()
		works := week != time.Saturday && week != time.Sunday
		if special {
			works = !free
		}
		if c.isWorking(d) != works || c.isHoliday(d) != (special && free) {
			t.Errorf("%s: works %v, holiday %v; the database says %v, %v", d, c.isWorking(d), c.isHoliday(d), works, special && free)
		}
	}
}

// migratedHere is the address of a migrated database for tests that see the
// package from inside.
func migratedHere(t *testing.T) string {
	t.Helper()
	name := pgtest.Template(t, "synth_inside", func(dsn string) error {
		_, err := store.Migrate(context.Background(), dsn, slog.New(slog.DiscardHandler))
		return err
	})
	return pgtest.DSN(t, name)
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
