package load

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"jinyan/internal/model"
	"jinyan/internal/pgtest"
	"jinyan/internal/store"

	"github.com/jackc/pgx/v5"
)

// bundle is a migrated, empty database and a connection to it.
type bundle struct {
	testing.TB
	graph *model.Graph
	dsn   string
	conn  *pgx.Conn
}

func setup(t testing.TB) *bundle {
	t.Helper()
	template := pgtest.Template(t, "load", func(dsn string) error {
		_, err := store.Migrate(context.Background(), dsn, slog.New(slog.DiscardHandler))
		return err
	})
	g, err := model.NewGraph()
	if err != nil {
		t.Fatal(err)
	}
	b := &bundle{TB: t, graph: g, dsn: pgtest.DatabaseFrom(t, template)}
	b.conn = b.dial()
	return b
}

func (b *bundle) dial() *pgx.Conn {
	b.Helper()
	conn, err := pgx.Connect(b.Context(), b.dsn)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { conn.Close(context.Background()) })
	return conn
}

// folder is a folder of files by name.
func folder(files map[string]string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return fsys
}

func (b *bundle) load(files map[string]string, o Options) *Report {
	b.Helper()
	r, err := Dir(b.Context(), b.conn, b.graph, folder(files), o)
	if err != nil {
		b.Fatal(err)
	}
	return r
}

// mustLoad loads files that are right.
func (b *bundle) mustLoad(files map[string]string) *Report {
	b.Helper()
	r := b.load(files, Options{})
	if r.ErrorCount > 0 {
		b.Fatalf("the import failed:\n%s", text(r, "en"))
	}
	return r
}

// wantErrors loads files that are wrong, wants these lines about them, and that
// nothing has changed.
func (b *bundle) wantErrors(files map[string]string, want ...string) {
	b.Helper()
	before := b.rows()
	r := b.load(files, Options{})
	var got []string
	for _, e := range r.Errors {
		got = append(got, fmt.Sprintf("%s:%d [%s] %q %s", e.File, e.Line, e.Column, e.Value, e.Reason.EN))
		if e.Reason.ZH == "" || e.Reason.ZH == e.Reason.EN {
			b.Errorf("the reason %q has no Chinese", e.Reason.EN)
		}
	}
	if !slices.Equal(got, want) {
		b.Errorf("errors\n got %s\nwant %s", strings.Join(got, "\n     "), strings.Join(want, "\n     "))
	}
	if after := b.rows(); after != before {
		b.Errorf("a refused import changed the database from %s to %s", before, after)
	}
}

// rows counts the rows of every table and their revisions.
func (b *bundle) rows() string {
	b.Helper()
	var all strings.Builder
	for _, name := range tableNames(b.graph) {
		fmt.Fprint(&all, name, b.get("SELECT concat(' ', count(*), '/', sum(revision), ' ') FROM "+ident(name)))
	}
	return all.String()
}

// get is the single value of a query, as text.
func (b *bundle) get(sql string, args ...any) string {
	b.Helper()
	var v *string
	if err := b.conn.QueryRow(b.Context(), "SELECT ("+sql+")::text", args...).Scan(&v); err != nil {
		b.Fatalf("%s: %v", sql, err)
	}
	if v == nil {
		return "NULL"
	}
	return *v
}

func (b *bundle) want(want, sql string) {
	b.Helper()
	if got := b.get(sql); got != want {
		b.Errorf("%s\n got %s\nwant %s", sql, got, want)
	}
}

// wantCounts wants inserted/updated/unchanged of each table, by name.
func (b *bundle) wantCounts(r *Report, want map[string]string) {
	b.Helper()
	for _, t := range r.Tables {
		got := fmt.Sprintf("%d/%d/%d", t.Inserted, t.Updated, t.Unchanged)
		if got != want[t.Table] {
			b.Errorf("%s: inserted/updated/unchanged %s, want %s", t.Table, got, want[t.Table])
		}
	}
	if len(r.Tables) != len(want) {
		b.Errorf("the report has %d tables, want %d", len(r.Tables), len(want))
	}
}

func text(r *Report, lang string) string {
	var out bytes.Buffer
	if err := r.Write(&out, lang); err != nil {
		return err.Error()
	}
	return out.String()
}

// places are an area of each level and two communities, children first.
func places() map[string]string {
	return map[string]string{
		"areas.csv": "code,name,level,parent_code\n" +
			"510104030,沙河街道,STREET,510104\n" +
			"510104,锦江区,DISTRICT,510100\n" +
			"510100,成都市,CITY,510000\n" +
			"510000,四川省,PROVINCE,\n",
		"communities.csv": "code,name,street_code,district_code\n" +
			"510104030009,双桂路社区,510104030,510104\n" +
			"510104030006,五福桥社区,510104030,510104\n",
	}
}

// with is places and more files.
func with(files map[string]string) map[string]string {
	all := places()
	for name, text := range files {
		all[name] = text
	}
	return all
}
