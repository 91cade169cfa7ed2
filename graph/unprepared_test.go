package graph_test

import (
	"context"
	"path/filepath"
	"testing"

	"jinyan/graph"
	"jinyan/internal/store"
)

// TestUnprepared asks the golden queries over connections that may be another
// server's at the next statement, and wants the same answers and no statement
// left behind.
func TestUnprepared(t *testing.T) {
	db := demoDatabase(t)
	ctx := context.Background()
	pool, err := store.OpenReads(ctx, store.Reads{DSN: db.reads.Config().ConnString(), Unprepared: true})
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	config := db.config
	config.Reads = pool
	unprepared := &database{config: config, reads: pool, handler: graph.New(config)}
	for _, dir := range cases(t) {
		if read(t, dir, "change.sql") != "" || read(t, dir, "readers.json") != "" {
			continue
		}
		answer, _ := unprepared.ask(t, read(t, dir, "query.graphql"), read(t, dir, "variables.json"))
		compare(t, filepath.Base(dir), read(t, dir, "answer.json"), answer)
	}
	for _, conn := range pool.AcquireAllIdle(ctx) {
		var left int
		if err := conn.QueryRow(ctx, "SELECT count(*) FROM pg_prepared_statements").Scan(&left); err != nil || left > 0 {
			t.Errorf("%d statements are prepared, %v", left, err)
		}
		conn.Release()
	}
}
