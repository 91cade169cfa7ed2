package main

import (
	"cmp"
	"net/http"
	"runtime/debug"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"jinyan/graph"
	"jinyan/internal/fault"
)

// metrics count what the service does. Their labels are words of the service, never
// words of those who ask.
type metrics struct {
	registry                    *prometheus.Registry
	requests, operations, codes *prometheus.CounterVec
	took                        *prometheus.HistogramVec
	asked                       prometheus.Histogram
	statements, rows, database  prometheus.Counter
}

func newMetrics() *metrics {
	counter := func(name, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts{Name: name, Help: help}, labels)
	}
	build := prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: "jinyan_build_info", Help: "What is running; always 1."}, []string{"version", "revision", "go"})
	m := &metrics{
		registry:   prometheus.NewRegistry(),
		requests:   counter("jinyan_requests_total", "HTTP requests that were answered, sockets when they end.", "kind", "status"),
		operations: counter("jinyan_operations_total", "Operations: query and mutation, and what was refused before it ran.", "kind"),
		codes:      counter("jinyan_errors_total", "Errors in answers, by their code.", "code"),
		took: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "jinyan_operation_duration_seconds", Help: "Time from an operation's validation to its answer.",
			Buckets: []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30, 60},
		}, []string{"kind"}),
		asked: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name: "jinyan_operation_asked_cost", Help: "Cost of operations by their text.", Buckets: prometheus.ExponentialBuckets(10, 10, 7),
		}),
		statements: prometheus.NewCounter(prometheus.CounterOpts{Name: "jinyan_statements_total", Help: "Statements that were sent for operations."}),
		rows:       prometheus.NewCounter(prometheus.CounterOpts{Name: "jinyan_rows_total", Help: "Rows that PostgreSQL sent for operations."}),
		database:   prometheus.NewCounter(prometheus.CounterOpts{Name: "jinyan_database_seconds_total", Help: "Time that operations waited for PostgreSQL."}),
	}
	m.registry.MustRegister(m.requests, m.operations, m.codes, m.took, m.asked, m.statements, m.rows, m.database, build,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	version, revision, language := built()
	// What is watched for is there before it happens first.
	for _, code := range []fault.Code{fault.Internal, fault.Unavailable, fault.Timeout} {
		m.codes.WithLabelValues(string(code))
	}
	build.WithLabelValues(version, revision, language).Set(1)
	return m
}

// built is what this binary was built from: its version, the commit, and Go's version.
func built() (version, revision, language string) {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "", "", ""
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			revision = s.Value
		}
	}
	return info.Main.Version, revision, info.GoVersion
}

// watch adds what is looked up when the metrics are read.
func (m *metrics) watch(pool *pgxpool.Pool, sockets func() int) {
	gauge := func(name, help string, value func() float64) {
		m.registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: name, Help: help}, value))
	}
	gauge("jinyan_sockets_open", "WebSockets that are open.", func() float64 { return float64(sockets()) })
	gauge("jinyan_pool_acquired", "Connections to PostgreSQL that are in use.", func() float64 { return float64(pool.Stat().AcquiredConns()) })
	gauge("jinyan_pool_idle", "Connections to PostgreSQL that wait for use.", func() float64 { return float64(pool.Stat().IdleConns()) })
	gauge("jinyan_pool_max", "Connections to PostgreSQL that there may be.", func() float64 { return float64(pool.Stat().MaxConns()) })
	m.registry.MustRegister(
		prometheus.NewCounterFunc(prometheus.CounterOpts{Name: "jinyan_pool_waits_total", Help: "Times that a connection to PostgreSQL was waited for."},
			func() float64 { return float64(pool.Stat().EmptyAcquireCount()) }),
		prometheus.NewCounterFunc(prometheus.CounterOpts{Name: "jinyan_pool_wait_seconds_total", Help: "Time that connections to PostgreSQL were waited for."},
			func() float64 { return pool.Stat().EmptyAcquireWaitTime().Seconds() }))
}

// told counts an operation.
func (m *metrics) told(o graph.Outcome) {
	for _, code := range o.Codes {
		m.codes.WithLabelValues(code).Inc()
	}
	if o.Kind == "" {
		m.operations.WithLabelValues("refused").Inc()
		return
	}
	m.operations.WithLabelValues(o.Kind).Inc()
	m.took.WithLabelValues(o.Kind).Observe(o.Took.Seconds())
	m.asked.Observe(float64(o.Asked))
	m.statements.Add(float64(o.Cost.Statements))
	m.rows.Add(float64(o.Cost.Rows))
	m.database.Add(o.Cost.Database.Seconds())
}

// handler tells the metrics.
func (m *metrics) handler() http.Handler {
	return read(promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{}).ServeHTTP)
}

// classes are those of statuses.
var classes = [...]string{1: "1xx", 2: "2xx", 3: "3xx", 4: "4xx", 5: "5xx"}

// count counts the requests that next answers. One that broke off is of the status
// "broken".
func (m *metrics) count(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		seen := &recorder{ResponseWriter: w}
		status := "broken"
		defer func() { m.requests.WithLabelValues(kindOf(r), status).Inc() }()
		next.ServeHTTP(seen, r)
		status = classes[cmp.Or(seen.status, http.StatusOK)/100]
	})
}

// kindOf is what a request is for.
func kindOf(r *http.Request) string {
	switch r.URL.Path {
	case "/graphql":
		if r.Header.Get("Upgrade") != "" {
			return "socket"
		}
		return "graphql"
	case "/":
		return "page"
	case "/healthz", "/readyz":
		return "health"
	case "/metrics":
		return "metrics"
	}
	return "other"
}

// recorder remembers the status of an answer.
type recorder struct {
	http.ResponseWriter
	status int
}

// WriteHeader implements http.ResponseWriter.
func (r *recorder) WriteHeader(status int) {
	if r.status == 0 {
		r.status = status
	}
	r.ResponseWriter.WriteHeader(status)
}

// Unwrap lets http.ResponseController find what else can be done.
func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }
