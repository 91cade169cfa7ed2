package search_test

import (
	"context"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"jinyan/internal/pgtest"
	"jinyan/internal/search"

	"github.com/jackc/pgx/v5"
	"golang.org/x/text/unicode/norm"
)

// connect gives a connection to an empty database that has the functions.
func connect(t *testing.T) *pgx.Conn {
	t.Helper()
	conn := dial(t, pgtest.Database(t))
	migration, err := os.ReadFile("../store/migrations/0001_search.tx.up.sql")
	if err != nil {
		t.Fatal(err)
	}
	exec(t, conn, string(migration))
	return conn
}

func dial(t *testing.T, dsn string) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close(context.Background()) })
	return conn
}

func exec(t *testing.T, conn *pgx.Conn, sql string) {
	t.Helper()
	if _, err := conn.Exec(t.Context(), sql); err != nil {
		t.Fatal(err)
	}
}

// get runs a statement that gives one value.
func get[T any](t *testing.T, conn *pgx.Conn, sql string, args ...any) T {
	t.Helper()
	var v T
	if err := conn.QueryRow(t.Context(), sql, args...).Scan(&v); err != nil {
		t.Fatalf("%s with %q: %v", sql, args, err)
	}
	return v
}

// grams says in the plainest way what jinyan_grams must give.
func grams(text string) []string {
	set := []string{}
	for word := range strings.FieldsSeq(search.Fold(text)) {
		chars := []rune(word)
		for i := range chars {
			set = append(set, string(chars[i:i+1]))
			if i > 0 {
				set = append(set, string(chars[i-1:i+1]))
			}
		}
	}
	slices.Sort(set)
	return slices.Compact(set)
}

func TestSQLAgreesWithGo(t *testing.T) {
	t.Parallel()
	conn := connect(t)
	var all []string
	for _, tt := range nasty {
		all = append(all, tt.text)
	}
	texts := append(all, strings.Join(all, " "), strings.Join(all, ""))
	for _, text := range texts {
		if got, want := get[string](t, conn, "SELECT jinyan_fold($1)", text), search.Fold(text); got != want {
			t.Errorf("jinyan_fold(%+q) = %+q, in Go %+q", text, got, want)
		}
		if got, want := get[[]string](t, conn, "SELECT jinyan_grams($1)", text), grams(text); !slices.Equal(got, want) {
			t.Errorf("jinyan_grams(%+q) = %+q, want %+q", text, got, want)
		}
	}
}

// Every character is folded alike, between letters and marks with which it
// might compose. Left out are characters that are younger than the Unicode of
// either side: Go's (by its tables) and PostgreSQL 15's (14.0).
func TestSQLFoldsEveryCharacter(t *testing.T) {
	t.Parallel()
	conn := connect(t)
	var texts []string
	for r := rune(1); r <= unicode.MaxRune; r++ {
		if r >= 0xD800 && r <= 0xDFFF || !assigned(r) {
			continue
		}
		texts = append(texts, "H"+string(r)+"T\u0331É"+string(r)+"\u0308中")
	}
	rows, err := conn.Query(t.Context(), "SELECT jinyan_fold(text) FROM unnest($1::text[]) WITH ORDINALITY u(text, n) ORDER BY n", texts)
	if err != nil {
		t.Fatal(err)
	}
	folded, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	bad := 0
	for i, text := range texts {
		if want := search.Fold(text); folded[i] != want {
			if bad++; bad > 20 {
				continue
			}
			t.Errorf("jinyan_fold(%+q) = %+q, in Go %+q", text, folded[i], want)
		}
	}
	t.Logf("%d of %d characters differ; Unicode %s, compositions of %s", bad, len(texts), unicode.Version, norm.Version)
}

func assigned(r rune) bool {
	if r >= 0x1E030 && r <= 0x1E08F || r >= 0x1E4D0 && r <= 0x1E4FF { // Unicode 15: Cyrillic Extended-D, Nag Mundari
		return false
	}
	return unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S, unicode.Z, unicode.Cc, unicode.Cf)
}

func TestSQLGramsOfLongText(t *testing.T) {
	t.Parallel()
	conn := connect(t)
	var long strings.Builder
	random := rand.New(rand.NewPCG(1, 1))
	for range 200_000 {
		long.WriteRune(0x4E00 + random.Int32N(20_000))
	}
	// Just below and far above the length at which tsvector is left.
	for _, text := range []string{long.String()[:249_999/3*3], long.String()} {
		if got, want := get[[]string](t, conn, "SELECT jinyan_grams($1)", text), grams(text); !slices.Equal(got, want) {
			t.Errorf("%d bytes: %d grams, want %d", len(text), len(got), len(want))
		}
	}
}

func TestSQLGramsDoNotCrossTheBorder(t *testing.T) {
	t.Parallel()
	conn := connect(t)
	for _, border := range []string{" ", "\n", "\u3000", "  "} {
		got := get[[]string](t, conn, "SELECT jinyan_grams($1 || $2 || $3)", "电梯", border, "停")
		if want := []string{"停", "梯", "电", "电梯"}; !slices.Equal(got, want) {
			t.Errorf("border %q: %q, want %q", border, got, want)
		}
	}
}

func TestSQLOccurrences(t *testing.T) {
	t.Parallel()
	conn := connect(t)
	for _, tt := range []struct {
		text, term string
		want       int
	}{
		{"电梯坏\uff0c电梯停", "电梯", 2},
		{"哈哈哈", "哈哈", 1},
		{"\uff2c\uff29FT lift", "lift", 2},
		{"面积30\u33a1", "m2", 1},
		{"电 梯", "电梯", 0},
		{"", "梯", 0},
		{"梯", "", 0},
		{"100%", "%", 1},
	} {
		if got := get[int](t, conn, "SELECT jinyan_occurrences($1, $2)", tt.text, tt.term); got != tt.want {
			t.Errorf("jinyan_occurrences(%q, %q) = %d, want %d", tt.text, tt.term, got, tt.want)
		}
	}
	if !get[bool](t, conn, "SELECT jinyan_occurrences(NULL, 'a') IS NULL AND jinyan_occurrences('a', NULL) IS NULL AND jinyan_grams(NULL) IS NULL AND jinyan_fold(NULL) IS NULL") {
		t.Error("null is not answered by null")
	}
}

// A generated column must compute the same for any session and in a restore,
// which runs with an empty search_path; not even operators of the same name in
// a schema that comes first may get between.
func TestSQLUnderAnySearchPath(t *testing.T) {
	t.Parallel()
	conn := connect(t)
	exec(t, conn, `
		CREATE TABLE things (title text NOT NULL, body text,
			grams text[] COLLATE "C" NOT NULL GENERATED ALWAYS AS (jinyan_grams(title || ' ' || coalesce(body, ''))) STORED);
		CREATE SCHEMA evil;
		CREATE DOMAIN evil.text AS pg_catalog.int4;
		CREATE FUNCTION evil.wrong(pg_catalog.text, pg_catalog.text) RETURNS bool LANGUAGE sql AS 'SELECT 1 / 0 = 1';
		CREATE FUNCTION evil.wrong(pg_catalog.int4, pg_catalog.int4) RETURNS bool LANGUAGE sql AS 'SELECT 1 / 0 = 1';
		CREATE FUNCTION evil.lower(pg_catalog.text) RETURNS pg_catalog.text LANGUAGE sql AS 'SELECT ''wrong''';
		CREATE FUNCTION evil.jinyan_fold(pg_catalog.text) RETURNS pg_catalog.text LANGUAGE sql AS 'SELECT ''wrong''';
		CREATE OPERATOR evil.~ (LEFTARG = pg_catalog.text, RIGHTARG = pg_catalog.text, FUNCTION = evil.wrong);
		CREATE OPERATOR evil.|| (LEFTARG = pg_catalog.text, RIGHTARG = pg_catalog.text, FUNCTION = evil.wrong);
		CREATE OPERATOR evil.< (LEFTARG = pg_catalog.int4, RIGHTARG = pg_catalog.int4, FUNCTION = evil.wrong);`)
	for _, path := range []string{"''", "evil, pg_catalog", "evil, pg_catalog, public"} {
		conn := dial(t, conn.Config().ConnString()) // a session keeps what it compiled
		exec(t, conn, "SET search_path = "+path)
		for _, title := range []string{"电梯A", "ÉTÉ\u33a1", strings.Repeat("电梯停水", 30_000)} {
			exec(t, conn, "TRUNCATE public.things")
			if _, err := conn.Exec(t.Context(), "INSERT INTO public.things (title) VALUES ($1)", title); err != nil {
				t.Fatalf("search_path %s: %v", path, err)
			}
			if got := get[[]string](t, conn, "SELECT grams FROM public.things"); !slices.Equal(got, grams(title)) {
				t.Errorf("search_path %s: %d grams, want %d", path, len(got), len(grams(title)))
			}
		}
	}
}

// The terms are found through the index, and the recheck drops what only has
// the grams.
func TestSQLFindsThroughTheIndex(t *testing.T) {
	t.Parallel()
	conn := connect(t)
	exec(t, conn, `
		CREATE TABLE things (title text NOT NULL,
			grams text[] COLLATE "C" NOT NULL GENERATED ALWAYS AS (jinyan_grams(title)) STORED);
		INSERT INTO things SELECT '幸福里' || n || '栋门禁' FROM generate_series(1, 9000) n;
		INSERT INTO things VALUES ('锦绣花园电梯停运'), ('510104-0007 LIFT'), ('010 104'), ('魑 100%');
		CREATE INDEX things_grams ON things USING gin (grams) WITH (fastupdate = off);
		ANALYZE things;
		SET plan_cache_mode = force_generic_plan;
		PREPARE find (text[], text[]) AS SELECT title FROM things
			WHERE grams @> $1 AND jinyan_fold(title) LIKE ALL ($2) ORDER BY title;`)
	for _, tt := range []struct{ text, want string }{
		{"魑", "魑 100%"},
		{"电梯", "锦绣花园电梯停运"},
		{"花园电梯 停", "锦绣花园电梯停运"},
		{"0104", "510104-0007 LIFT"},
		{"lift 07", "510104-0007 LIFT"},
		{"100%", "魑 100%"},
		{"园梯", ""},
	} {
		q, err := search.Parse(tt.text)
		if err != nil {
			t.Fatal(err)
		}
		args := "(" + array(q.Grams()) + ", " + array(q.Patterns()) + ")"
		rows, _ := conn.Query(t.Context(), "EXECUTE find "+args, pgx.QueryExecModeSimpleProtocol)
		found, err := pgx.CollectRows(rows, pgx.RowTo[string])
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(found, "|"); got != tt.want {
			t.Errorf("%q finds %q, want %q", tt.text, got, tt.want)
		}
		rows, _ = conn.Query(t.Context(), "EXPLAIN EXECUTE find "+args, pgx.QueryExecModeSimpleProtocol)
		plan, err := pgx.CollectRows(rows, pgx.RowTo[string])
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(strings.Join(plan, "\n"), "Bitmap Index Scan on things_grams") {
			t.Errorf("%q does not use the index:\n%s", tt.text, strings.Join(plan, "\n"))
		}
	}
}

// array writes a text[] literal; EXECUTE takes no parameters.
func array(elements []string) string {
	quoted := make([]string, len(elements))
	for i, e := range elements {
		quoted[i] = "'" + strings.ReplaceAll(e, "'", "''") + "'"
	}
	return "ARRAY[" + strings.Join(quoted, ", ") + "]"
}
