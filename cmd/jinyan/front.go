package main

import (
	"encoding/json"
	"maps"
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
	mux.Handle("/{$}", read(page.Handler().ServeHTTP))
	mux.Handle("/graphql", f.gate(graphql))
	mux.Handle("/healthz", read(func(w http.ResponseWriter, _ *http.Request) {
		writeStatus(w, http.StatusOK, "ok")
	}))
	mux.Handle("/readyz", read(f.ready))
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) {
		writeFault(w, http.StatusNotFound, fault.New(fault.NotFound, "there is nothing here; the graph is at /graphql", "此处没有内容;查询地址为 /graphql"))
	})
	return safe(mux)
}

// safe tells browsers to take answers for nothing but what they are. The page says
// itself what may run on it.
func safe(next http.Handler) http.Handler {
	shared := map[string][]string{
		"X-Content-Type-Options":  {"nosniff"},
		"Referrer-Policy":         {"no-referrer"},
		"Content-Security-Policy": {"default-src 'none'; frame-ancestors 'none'"},
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		maps.Copy(w.Header(), shared)
		next.ServeHTTP(w, r)
	})
}

// read takes GET and HEAD.
func read(next http.HandlerFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			writeFault(w, http.StatusMethodNotAllowed, fault.New(fault.BadRequest, "this is only read, by GET", "此地址只支持 GET"))
			return
		}
		next(w, r)
	})
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
	writeFault(w, http.StatusServiceUnavailable, f)
}

func writeFault(w http.ResponseWriter, code int, f *fault.Error) {
	writeJSON(w, code, map[string]any{"errors": []any{map[string]any{
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
