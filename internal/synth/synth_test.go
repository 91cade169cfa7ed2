package synth_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"jinyan/internal/fault"
	"jinyan/internal/pgtest"
	"jinyan/internal/store"
	"jinyan/internal/synth"
)

// small is what the tests generate: enough issues for the ratios to show.
func small(seed int64) synth.Options { return synth.Options{Issues: 8000, Seed: seed} }

// migrated is a template of an empty, migrated database.
func migrated(t *testing.T) string {
	t.Helper()
	return pgtest.Template(t, "synth_empty", func(dsn string) error {
		_, err := store.Migrate(context.Background(), dsn, slog.New(slog.DiscardHandler))
		return err
	})
}

// generated is the address of a database that is filled once, for tests that
// only read.
func generated(t *testing.T) string {
	t.Helper()
	name := pgtest.Template(t, "synth_small", func(dsn string) error {
		_, err := store.Migrate(context.Background(), dsn, slog.New(slog.DiscardHandler))
		if err == nil {
			_, err = synth.Generate(context.Background(), dsn, small(1))
		}
		return err
	})
	return pgtest.DSN(t, name)
}

func mustConnect(t *testing.T, dsn string) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close(context.Background()) })
	return conn
}

// mustList gives the one text column that a query answers.
func mustList(t *testing.T, conn *pgx.Conn, query string) []string {
	t.Helper()
	rows, err := conn.Query(t.Context(), query)
	if err != nil {
		t.Fatal(err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	return list
}

const tablesSQL = `
SELECT relname::text FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
   AND relname NOT LIKE 'bun%' ORDER BY 1`

// rulesSQL is everything that holds the tables together.
const rulesSQL = `
SELECT concat_ws(' ', 'constraint', conrelid::regclass, conname, contype, convalidated, condeferrable, condeferred, pg_get_constraintdef(oid))
  FROM pg_constraint WHERE connamespace = 'public'::regnamespace
UNION ALL
SELECT concat_ws(' ', 'index', indexrelid::regclass, indisvalid, indisready, pg_get_indexdef(indexrelid))
  FROM pg_index WHERE indrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
ORDER BY 1`

// hashes gives a line a table: its rows, all columns.
func hashes(t *testing.T, dsn string) []string {
	t.Helper()
	conn := mustConnect(t, dsn)
	var list []string
	for _, table := range mustList(t, conn, tablesSQL) {
		if slices.Contains(store.NoContent(), table) {
			continue // their rows come with the migrations
		}
		query := "SELECT '" + table + " ' || count(*) || ' ' || coalesce(md5(string_agg(line, '' ORDER BY line)), '-') FROM (SELECT md5(r::text) AS line FROM " +
			pgx.Identifier{table}.Sanitize() + " AS r) AS l"
		list = append(list, mustList(t, conn, query)...)
	}
	return list
}

func TestTheSameSeedGivesTheSameRows(t *testing.T) {
	t.Parallel()
	again := pgtest.DatabaseFrom(t, migrated(t))
	report, err := synth.Generate(t.Context(), again, small(1))
	if err != nil {
		t.Fatal(err)
	}
	first, second := hashes(t, generated(t)), hashes(t, again)
	if !slices.Equal(first, second) {
		t.Errorf("two runs of one seed differ:\n%v\n%v", first, second)
	}
	for _, r := range report.Tables {
		said := fmt.Sprintf("%s %d ", r.Table, r.Rows)
		if r.Rows == 0 || !slices.ContainsFunc(second, func(line string) bool { return strings.HasPrefix(line, said) }) {
			t.Errorf("the report says %d rows of %s, there are others", r.Rows, r.Table)
		}
	}
}

func TestIndexesAndConstraintsStay(t *testing.T) {
	t.Parallel()
	before := mustList(t, mustConnect(t, pgtest.DatabaseFrom(t, migrated(t))), rulesSQL)
	after := mustList(t, mustConnect(t, generated(t)), rulesSQL)
	if !slices.Equal(before, after) {
		t.Errorf("indexes and constraints differ:\n%v\n%v", before, after)
	}
}

func TestOnlyAnEmptyDatabaseIsFilled(t *testing.T) {
	t.Parallel()
	dsn := pgtest.DatabaseFrom(t, migrated(t))
	conn := mustConnect(t, dsn)
	if _, err := conn.Exec(t.Context(), "INSERT INTO code_lists (id, code, name, label_en) VALUES (gen_random_uuid(), 'X', 'X', 'X')"); err != nil {
		t.Fatal(err)
	}
	_, err := synth.Generate(t.Context(), dsn, small(1))
	if code := codeOf(err); code != fault.Conflict {
		t.Fatalf("got %v, want a CONFLICT", err)
	}
	if rows := mustList(t, conn, "SELECT code FROM code_lists"); !slices.Equal(rows, []string{"X"}) {
		t.Errorf("the row that was there is gone: %v", rows)
	}
}

// TestWhatEveryDatabaseIsGivenStays: the calendar is no content and is left as it was,
// with what an operator changed.
func TestWhatEveryDatabaseIsGivenStays(t *testing.T) {
	t.Parallel()
	dsn := pgtest.DatabaseFrom(t, migrated(t))
	conn := mustConnect(t, dsn)
	const rowsSQL = "SELECT c::text FROM work_calendar_days AS c ORDER BY code"
	if _, err := conn.Exec(t.Context(), "UPDATE work_calendar_days SET name = '国庆' WHERE code = '2023-10-01'"); err != nil {
		t.Fatal(err)
	}
	before := mustList(t, conn, rowsSQL)
	if _, err := synth.Generate(t.Context(), dsn, synth.Options{Issues: 40, Seed: 1}); err != nil {
		t.Fatal(err)
	}
	if after := mustList(t, conn, rowsSQL); len(before) == 0 || !slices.Equal(before, after) {
		t.Errorf("the calendar had %d rows and has %d, or others", len(before), len(after))
	}
}

func TestAnUnmigratedDatabaseIsRefused(t *testing.T) {
	t.Parallel()
	_, err := synth.Generate(t.Context(), pgtest.Database(t), small(1))
	if code := codeOf(err); code != fault.Unavailable {
		t.Errorf("got %v, want UNAVAILABLE", err)
	}
}

func TestOptionsAreChecked(t *testing.T) {
	t.Parallel()
	for name, o := range map[string]synth.Options{
		"profile": {Profile: "country"},
		"issues":  {Issues: 1 << 40},
		"natures": {Natures: &synth.NatureMix{Help: -1}},
	} {
		if _, err := synth.Generate(t.Context(), "postgres:///nowhere", o); codeOf(err) != fault.BadInput {
			t.Errorf("%s: got %v, want BAD_INPUT", name, err)
		}
	}
}

func TestAFailureLeavesTheDatabaseEmptyAndWhole(t *testing.T) {
	t.Parallel()
	empty := pgtest.DatabaseFrom(t, migrated(t))
	rules := mustList(t, mustConnect(t, empty), rulesSQL)
	rows := hashes(t, empty)

	cut := func(_ func(), other *pgx.Conn) {
		_, _ = other.Exec(context.Background(),
			"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")
	}
	for _, c := range []struct {
		name, step string
		end        func(cancel func(), other *pgx.Conn)
	}{
		{"cancelled while rows are copied", "issue_events", func(cancel func(), _ *pgx.Conn) { cancel() }},
		{"cut off while indexes are built", "keys and indexes", cut},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			dsn := pgtest.DatabaseFrom(t, migrated(t))
			other := mustConnect(t, dsn)
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			o := synth.Options{Issues: 100, Seed: 1}
			o.Progress = func(step string, done, _ int) {
				if step == c.step && done == 0 {
					c.end(cancel, other)
				}
			}
			if _, err := synth.Generate(ctx, dsn, o); err == nil {
				t.Fatal("the load ended well")
			}
			if got := mustList(t, other, rulesSQL); !slices.Equal(got, rules) {
				t.Errorf("indexes and constraints differ: %v", got)
			}
			if got := hashes(t, dsn); !slices.Equal(got, rows) {
				t.Errorf("rows are left: %v", got)
			}
		})
	}
}

func codeOf(err error) fault.Code {
	var f *fault.Error
	if errors.As(err, &f) {
		return f.Code
	}
	return ""
}
