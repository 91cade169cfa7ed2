package main

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"runtime"
	"time"

	"jinyan/graph"
	"jinyan/internal/model"
	"jinyan/internal/policy"
	"jinyan/internal/store"
)

// countAllocations counts what the service's handler allocates for a question of
// each workload, in this process, because another's heap cannot be looked into.
// The driver's share is in it, that of net/http is not. The figures of the service
// are the first of each result.
func countAllocations(ctx context.Context, db *database, workloads []*workload, results []*result) error {
	say("Counting allocations …")
	pool, err := store.OpenReads(ctx, store.Reads{DSN: db.dsn})
	if err != nil {
		return err
	}
	defer pool.Close()
	g, err := model.NewGraph()
	if err != nil {
		return err
	}
	at, err := time.Parse(time.RFC3339, present)
	if err != nil {
		return err
	}
	handler := graph.New(graph.Config{
		Graph: g, Reads: pool, Log: slog.New(slog.DiscardHandler), MaxPage: 1000,
		Now:    func(context.Context) (time.Time, error) { return at, nil },
		SignIn: func(context.Context, string) (policy.Caller, error) { return policy.Caller{Unruled: true}, nil },
	})
	for i, w := range workloads {
		if results[i].figures[0].allocs, err = allocationsOf(ctx, handler, w); err != nil {
			return fmt.Errorf("%s: %w", w.name, err)
		}
	}
	return nil
}

// allocationsOf answers the workload's first questions twice and counts the
// second time, when everything is prepared.
func allocationsOf(ctx context.Context, handler http.Handler, w *workload) (float64, error) {
	const most = 50
	questions := w.questions[:min(most, len(w.questions))]
	var before, after runtime.MemStats
	for range 2 {
		requests := make([]*http.Request, len(questions))
		for i, q := range questions {
			body, err := w.body(q)
			if err != nil {
				return 0, err
			}
			requests[i], err = http.NewRequestWithContext(ctx, http.MethodPost, "/graphql", bytes.NewReader(body))
			if err != nil {
				return 0, err
			}
			requests[i].Header.Set("Content-Type", "application/json")
		}
		sink := &sink{header: http.Header{}}
		runtime.ReadMemStats(&before)
		for _, r := range requests {
			clear(sink.header)
			handler.ServeHTTP(sink, r)
		}
		runtime.ReadMemStats(&after)
		if sink.status != 0 && sink.status != http.StatusOK {
			return 0, fmt.Errorf("the handler answers %d", sink.status)
		}
	}
	return float64(after.Mallocs-before.Mallocs) / float64(len(questions)), nil
}

// sink takes an answer and drops it.
type sink struct {
	header http.Header
	status int
}

// Header implements http.ResponseWriter.
func (s *sink) Header() http.Header { return s.header }

// Write implements http.ResponseWriter.
func (s *sink) Write(p []byte) (int, error) { return len(p), nil }

// WriteHeader implements http.ResponseWriter.
func (s *sink) WriteHeader(status int) { s.status = status }
