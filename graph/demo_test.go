package graph_test

import (
	"context"
	"testing"

	"github.com/jackc/pgx/v5"

	"jinyan/internal/demo"
	"jinyan/internal/load"
	"jinyan/internal/pgtest"
	"jinyan/internal/store"
)

// demoDatabase is the demo data, shared by all tests that only read.
func demoDatabase(t testing.TB) *database {
	t.Helper()
	return open(t, pgtest.DSN(t, demoTemplate(t)))
}

func demoTemplate(t testing.TB) string {
	t.Helper()
	return pgtest.Template(t, "demo", func(dsn string) error {
		ctx := context.Background()
		if _, err := store.Migrate(ctx, dsn, quiet()); err != nil {
			return err
		}
		conn, err := pgx.Connect(ctx, dsn)
		if err != nil {
			return err
		}
		defer func() { _ = conn.Close(ctx) }()
		report, err := load.Dir(ctx, conn, newGraph(t), demo.Files(), load.Options{})
		if err != nil {
			return err
		}
		for _, e := range report.Errors {
			t.Errorf("demo data: %+v", e)
		}
		_, err = conn.Exec(ctx, "ANALYZE")
		return err
	})
}
