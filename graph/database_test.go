package graph_test

import (
	"context"
	"io"
	"log/slog"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"jinyan/graph"
	"jinyan/internal/model"
	"jinyan/internal/pgtest"
	"jinyan/internal/policy"
	"jinyan/internal/store"
)

// database is a database with the service's handler over it.
type database struct {
	config  graph.Config
	reads   *pgxpool.Pool
	handler *graph.Server
}

// demoNow is the present of the demo data.
var demoNow = time.Date(2023, 12, 1, 0, 0, 0, 0, model.Zone())

// emptyDatabase is a migrated database without a row.
func emptyDatabase(t testing.TB) *database {
	t.Helper()
	return open(t, pgtest.DSN(t, emptyTemplate(t)))
}

func emptyTemplate(t testing.TB) string {
	t.Helper()
	return pgtest.Template(t, "empty", func(dsn string) error {
		_, err := store.Migrate(context.Background(), dsn, quiet())
		return err
	})
}

func open(t testing.TB, dsn string) *database {
	t.Helper()
	pool, err := store.OpenReads(context.Background(), store.Reads{DSN: dsn, Tracer: store.Tracer{}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(pool.Close)
	config := graph.Config{
		Graph: newGraph(t), Reads: pool, Log: quiet(), MaxPage: 1000,
		Now:    func(context.Context) (time.Time, error) { return demoNow, nil },
		SignIn: unruled,
	}
	return &database{config: config, reads: pool, handler: graph.New(config)}
}

// unruled signs everybody in as somebody for whom no rules hold.
func unruled(context.Context, string) (policy.Caller, error) {
	return policy.Caller{Unruled: true}, nil
}

// resolving is the database with a handler that answers through gqlgen's executor.
func (db *database) resolving(t testing.TB) *database {
	t.Helper()
	config := db.config
	config.Resolve = true
	return &database{config: config, reads: db.reads, handler: graph.New(config)}
}

// explain runs a query and writes PostgreSQL's account of its statements.
func (db *database) explain(ctx context.Context, query string, w io.Writer) error {
	return graph.Explain(policy.WithCaller(ctx, policy.Caller{Unruled: true}), db.config, graph.Question{Document: query, Analyze: true}, w)
}

func newGraph(t testing.TB) *model.Graph {
	t.Helper()
	g, err := model.NewGraph()
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func quiet() *slog.Logger { return slog.New(slog.NewTextHandler(io.Discard, nil)) }
