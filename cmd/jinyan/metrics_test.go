package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"jinyan/graph"
)

func TestMetrics(t *testing.T) {
	t.Parallel()
	s := serveForeign(t, "--auth", "off")
	s.dial()
	s.ask(`{ communities { totalCount } }`)
	s.ask(`query Stranger { communities(where: {name: {eq: "13800138000"}}) { totalCount } node(id: "13800138000") { id } }`)
	s.ask(`{ elephants }`)
	s.get("/nothing")
	code, told := s.get("/metrics")
	if code != http.StatusOK {
		t.Fatal(code, told)
	}
	for _, want := range []string{
		`jinyan_requests_total{kind="graphql",status="2xx"} 3`, `jinyan_requests_total{kind="other",status="4xx"} 1`,
		`jinyan_operations_total{kind="query"} 2`, `jinyan_operations_total{kind="refused"} 1`,
		`jinyan_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1`, `jinyan_errors_total{code="BAD_ID"} 1`,
		`jinyan_operation_duration_seconds_count{kind="query"} 2`,
		"jinyan_sockets_open 1", "jinyan_pool_acquired 0", "jinyan_pool_idle ", "jinyan_pool_max ", "jinyan_pool_waits_total ", "jinyan_pool_wait_seconds_total ",
		"jinyan_build_info{", "go_goroutines ", "process_open_fds ",
	} {
		if !strings.Contains(told, "\n"+want) {
			t.Errorf("no %s in\n%s", want, told)
		}
	}
	for _, secret := range []string{"Stranger", "13800138000", "elephants"} {
		if strings.Contains(told, secret) {
			t.Errorf("it tells %s", secret)
		}
	}
}

func TestMetricsElsewhere(t *testing.T) {
	t.Parallel()
	beside := freeAddress(t)
	s := serveForeign(t, "--metrics-addr", beside)
	if code, _ := s.get("/metrics"); code != http.StatusNotFound {
		t.Error(code)
	}
	if code, told := (&service{addr: beside}).get("/metrics"); code != http.StatusOK || !strings.Contains(told, "jinyan_requests_total") {
		t.Error(code, told)
	}
	if code, _ := (&service{addr: beside}).get("/graphql"); code != http.StatusNotFound {
		t.Error(code)
	}
	if out := start(t, "serve", "--auth", "off", "--addr", freeAddress(t), "--metrics-addr", beside, "--data-dir", dataDir(t, "data")).ends(); !strings.Contains(out, "choose another address with --metrics-addr") {
		t.Error(out)
	}
}

func TestMetricsOfCost(t *testing.T) {
	t.Parallel()
	m := newMetrics()
	for range 2 {
		m.told(graph.Outcome{Kind: "query", Asked: 50, Cost: graph.Cost{Rows: 7, Statements: 3, Database: 250 * time.Millisecond}, Took: time.Second})
	}
	told := metricsOf(m)
	for _, want := range []string{
		"jinyan_statements_total 6", "jinyan_rows_total 14", "jinyan_database_seconds_total 0.5",
		"jinyan_operation_asked_cost_sum 100", `jinyan_operation_asked_cost_bucket{le="10"} 0`, `jinyan_operation_asked_cost_bucket{le="100"} 2`,
		`jinyan_operation_duration_seconds_sum{kind="query"} 2`,
	} {
		if !strings.Contains(told, "\n"+want+"\n") {
			t.Errorf("no %s in\n%s", want, told)
		}
	}
}

// TestMetricsOfBrokenRequests counts an answer that broke off, and lets it break.
func TestMetricsOfBrokenRequests(t *testing.T) {
	t.Parallel()
	m := newMetrics()
	func() {
		defer func() {
			if p := recover(); p != http.ErrAbortHandler {
				t.Errorf("it ended with %v", p)
			}
		}()
		m.count(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			_, _ = io.WriteString(w, "{")
			panic(http.ErrAbortHandler)
		})).ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodPost, "/graphql", nil))
	}()
	if told := metricsOf(m); !strings.Contains(told, `jinyan_requests_total{kind="graphql",status="broken"} 1`) {
		t.Error(told)
	}
}

func metricsOf(m *metrics) string {
	w := httptest.NewRecorder()
	m.handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	return w.Body.String()
}
