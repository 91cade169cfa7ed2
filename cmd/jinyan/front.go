package main

import (
	"encoding/json"
	"maps"
	"net/http"
	"strings"
	"sync/atomic"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"

	"jinyan/graph"
	"jinyan/graph/page"
	"jinyan/internal/fault"
	"jinyan/internal/store"
)

// front is everything that the service answers over HTTP.
type front struct {
	pool    *pgxpool.Pool
	metrics *metrics
	// traces are nil if there are none.
	traces *traces
	// metricsElsewhere says that /metrics is not told here, secure that TLS is spoken.
	metricsElsewhere, secure bool
	// migrated is set once the database was seen to be of this version.
	migrated atomic.Bool
	// stopping is set when the service begins to stop.
	stopping atomic.Bool
}

func (f *front) handler(graphql http.Handler) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/{$}", read(page.Handler().ServeHTTP))
	graphql = f.gate(graphql)
	if f.traces != nil {
		graphql = f.traces.request(graphql)
	}
	mux.Handle("/graphql", graphql)
	if !f.metricsElsewhere {
		mux.Handle("/metrics", f.metrics.handler())
	}
	mux.Handle("/healthz", read(func(w http.ResponseWriter, _ *http.Request) {
		writeStatus(w, http.StatusOK, "ok")
	}))
	mux.Handle("/readyz", read(f.ready))
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) {
		writeFault(w, http.StatusNotFound, fault.New(fault.NotFound, "there is nothing here; the graph is at /graphql", "此处没有内容;查询地址为 /graphql"))
	})
	return f.safe(named(f.metrics.count(mux)))
}

// named gives every request a name: that of its header X-Request-Id, if it is fit for a
// log. The answer tells it.
func named(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := requestID(r.Header.Get("X-Request-Id"))
		w.Header()["X-Request-Id"] = []string{id}
		next.ServeHTTP(w, r.WithContext(graph.WithRequestID(r.Context(), id)))
	})
}

// requestID is what a request calls itself, or a new name if it does not, or not so that
// it is fit for a log.
func requestID(given string) string {
	const longest = 100
	unfit := func(c rune) bool { return c <= ' ' || c > '~' }
	if given == "" || len(given) > longest || strings.ContainsFunc(given, unfit) {
		return uuid.NewString()
	}
	return given
}

// safe tells browsers to take answers for nothing but what they are, and to come back by
// TLS if it is spoken. The page says itself what may run on it.
func (f *front) safe(next http.Handler) http.Handler {
	shared := map[string][]string{
		"X-Content-Type-Options":  {"nosniff"},
		"Referrer-Policy":         {"no-referrer"},
		"Content-Security-Policy": {"default-src 'none'; frame-ancestors 'none'"},
	}
	if f.secure {
		shared["Strict-Transport-Security"] = []string{"max-age=31536000"}
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

// ready tells whether the database is reachable and migrated, asking it anew. It is not
// ready when it stops, so that no more is sent to it.
func (f *front) ready(w http.ResponseWriter, r *http.Request) {
	if f.stopping.Load() {
		writeStatus(w, http.StatusServiceUnavailable, "the service stops")
		return
	}
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
