package graph_test

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"jinyan/graph"
	"jinyan/internal/load"
	"jinyan/internal/model"
	"jinyan/internal/pgtest"
	"jinyan/internal/store"
	"jinyan/internal/synth"
)

// references is where questions stand beside statements by hand that answer them.
// A question is a folder:
//
//	query.graphql    the query
//	variables.json   its variables, if any
//	reference.sql    a statement that gives the same data; $1 is the instant
//
// What several statements begin with are files of their own: :issues stands for
// issues.sql.
const references = "../internal/report/reference"

// presentOnly marks a reference that cannot be asked of an earlier instant, because
// what it asks has no history.
const presentOnly = "-- Only of the present: "

// TestReferences asks every question of three databases, of their present and of an
// earlier instant, and compares every cell with the reference. Somewhere a question
// must find more than nothing.
func TestReferences(t *testing.T) {
	t.Parallel()
	instants := referenceInstants(t)
	dirs, err := filepath.Glob(filepath.Join(references, "questions", "*", "query.graphql"))
	if err != nil || len(dirs) < 60 {
		t.Fatal("there are too few questions", len(dirs), err)
	}
	for _, dir := range dirs {
		dir = filepath.Dir(dir)
		t.Run(filepath.Base(dir), func(t *testing.T) {
			query, variables, reference := read(t, dir, "query.graphql"), read(t, dir, "variables.json"), included(t, read(t, dir, "reference.sql"))
			found := false
			for _, i := range instants {
				if i.past && strings.Contains(reference, presentOnly) {
					continue
				}
				answer, _ := i.db.ask(t, query, variables)
				got, want := dataOf(t, answer), i.reference(t, reference)
				found = found || someNumber(got)
				if differences := differing("", want, got, nil); len(differences) > 0 {
					t.Errorf("%s: %d cells differ\n%s", i.name, len(differences), strings.Join(differences[:min(10, len(differences))], "\n"))
				}
			}
			if !found {
				t.Error("the question finds nothing anywhere")
			}
		})
	}
}

// referenceInstant is a database at an instant of the read.
type referenceInstant struct {
	name string
	at   time.Time
	past bool
	db   *database
}

func referenceInstants(t *testing.T) (instants []referenceInstant) {
	t.Helper()
	for _, w := range []struct {
		name    string
		db      *database
		earlier time.Time
	}{
		{"demo", demoDatabase(t), time.Date(2023, 10, 15, 12, 0, 0, 0, model.Zone())},
		{"district", smallDistrict(t), time.Date(2023, 6, 15, 12, 0, 0, 0, model.Zone())},
		{"adversarial", adversarialDatabase(t), time.Date(2023, 7, 5, 0, 0, 0, 0, model.Zone())},
	} {
		instants = append(instants,
			referenceInstant{w.name + " at present", demoNow, false, w.db},
			referenceInstant{w.name + " earlier", w.earlier, true, w.db.asOf(w.earlier)})
	}
	return instants
}

// smallDistrict is a generated district of a few thousand issues.
func smallDistrict(t testing.TB) *database {
	t.Helper()
	name := pgtest.Template(t, "small district", func(dsn string) error {
		ctx := context.Background()
		if _, err := store.Migrate(ctx, dsn, quiet()); err != nil {
			return err
		}
		_, err := synth.Generate(ctx, dsn, synth.Options{Issues: 3000, Seed: 7})
		return err
	})
	return open(t, pgtest.DSN(t, name))
}

// adversarialDatabase is a small place where everything that can be counted wrongly
// has happened.
func adversarialDatabase(t testing.TB) *database {
	t.Helper()
	name := pgtest.Template(t, "adversarial", func(dsn string) error {
		ctx := context.Background()
		if _, err := store.Migrate(ctx, dsn, quiet()); err != nil {
			return err
		}
		conn, err := pgx.Connect(ctx, dsn)
		if err != nil {
			return err
		}
		defer func() { _ = conn.Close(ctx) }()
		report, err := load.Dir(ctx, conn, newGraph(t), os.DirFS(filepath.Join(references, "adversarial")), load.Options{})
		if err != nil {
			return err
		}
		for _, e := range report.Errors {
			t.Errorf("adversarial data: %+v", e)
		}
		_, err = conn.Exec(ctx, "ANALYZE")
		return err
	})
	return open(t, pgtest.DSN(t, name))
}

// asOf is the database as it stood at an instant.
func (db *database) asOf(at time.Time) *database {
	config := db.config
	config.Past = func(context.Context) bool { return true }
	config.Now = func(context.Context) (time.Time, error) { return at, nil }
	return &database{config: config, reads: db.reads, handler: graph.New(config)}
}

// included is a reference with the files that it names put in their places.
func included(t *testing.T, reference string) string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(references, "*.sql"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		name := strings.TrimSuffix(filepath.Base(f), ".sql")
		reference = regexp.MustCompile(`(^|[^:]):`+name+`\b`).ReplaceAllStringFunc(reference, func(m string) string {
			return m[:strings.Index(m, ":")] + read(t, references, name+".sql")
		})
	}
	return reference
}

// reference runs a statement by hand, which gives an answer's data as one JSON value.
func (i referenceInstant) reference(t *testing.T, statement string) any {
	t.Helper()
	var text []byte
	if err := i.db.reads.QueryRow(context.Background(), statement, i.at).Scan(&text); err != nil {
		t.Fatalf("%s: the reference: %v", i.name, err)
	}
	var data any
	if err := json.Unmarshal(text, &data); err != nil {
		t.Fatal(err)
	}
	return data
}

// dataOf is the data of an answer without errors.
func dataOf(t *testing.T, answer string) any {
	t.Helper()
	var got struct {
		Data   any
		Errors []any
	}
	if err := json.Unmarshal([]byte(answer), &got); err != nil {
		t.Fatal(err)
	}
	if len(got.Errors) > 0 {
		t.Fatalf("%v", got.Errors)
	}
	return got.Data
}

// differing lists where two answers differ. Numbers are the same if they differ by
// less than a billionth.
func differing(path string, want, got any, found []string) []string {
	differ := func() []string { return append(found, fmt.Sprintf("%s: want %v, got %v", path, want, got)) }
	switch want := want.(type) {
	case map[string]any:
		got, ok := got.(map[string]any)
		if !ok || len(got) != len(want) {
			return differ()
		}
		for name, v := range want {
			other, ok := got[name]
			if !ok {
				return differ()
			}
			found = differing(path+"."+name, v, other, found)
		}
		return found
	case []any:
		got, ok := got.([]any)
		if !ok || len(got) != len(want) {
			return differ()
		}
		for i := range want {
			found = differing(fmt.Sprintf("%s[%d]", path, i), want[i], got[i], found)
		}
		return found
	case float64:
		got, ok := got.(float64)
		if !ok || math.Abs(want-got) > 1e-9 {
			return differ()
		}
		return found
	}
	if want != got {
		return differ()
	}
	return found
}

// someNumber tells whether there is a number in an answer that is not 0.
func someNumber(v any) bool {
	switch v := v.(type) {
	case map[string]any:
		for _, child := range v {
			if someNumber(child) {
				return true
			}
		}
	case []any:
		return slices.ContainsFunc(v, someNumber)
	case float64:
		return v != 0
	}
	return false
}
