package main

import (
	"encoding/json"
	"net/http"
	"sync/atomic"

	"github.com/jackc/pgx/v5/pgxpool"

	"jinyan/graph/page"
	"jinyan/internal/fault"
	"jinyan/internal/store"
)

// front is everything that the service answers over HTTP.
type front struct {
	pool *pgxpool.Pool
	// migrated is set once the database was seen to be of this version.
	migrated atomic.Bool
}

func newFront(pool *pgxpool.Pool, graphql http.Handler) http.Handler {
	f := &front{pool: pool}
	mux := http.NewServeMux()
	mux.Handle("/{$}", page.Handler())
	mux.Handle("/graphql", f.gate(graphql))
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		writeStatus(w, http.StatusOK, "ok")
	})
	mux.HandleFunc("GET /readyz", f.ready)
	return mux
}

// gate answers 503 until the database is seen to be migrated. A database that
// is away afterwards is told by GraphQL errors.
func (f *front) gate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !f.migrated.Load() {
			if err := store.CheckMigrated(r.Context(), f.pool); err != nil {
				writeUnavailable(w, fault.Of(err))
				return
			}
			f.migrated.Store(true)
		}
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		next.ServeHTTP(w, r)
	})
}

// maxBody is the largest request, in bytes, that is read.
const maxBody = 1 << 20

// ready tells whether the database is reachable and migrated, asking it anew.
func (f *front) ready(w http.ResponseWriter, r *http.Request) {
	if err := store.CheckMigrated(r.Context(), f.pool); err != nil {
		writeStatus(w, http.StatusServiceUnavailable, fault.Of(err).EN)
		return
	}
	writeStatus(w, http.StatusOK, "ready")
}

func writeUnavailable(w http.ResponseWriter, f *fault.Error) {
	w.Header().Set("Retry-After", "5")
	writeJSON(w, http.StatusServiceUnavailable, map[string]any{"errors": []any{map[string]any{
		"message": f.EN, "extensions": map[string]any{"code": f.Code},
	}}})
}

func writeStatus(w http.ResponseWriter, code int, status string) {
	writeJSON(w, code, map[string]string{"status": status})
}

func writeJSON(w http.ResponseWriter, code int, v any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(v)
}
