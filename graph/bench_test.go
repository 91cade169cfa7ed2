package graph_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"testing"
)

// The workloads of make bench inside one process, on a district of 200,000
// issues: go test ./graph -run '^$' -bench . -count 10, for benchstat.
var workloads = map[string]string{
	"node": `{ node(id: %q) { ... on Issue { code title status urgency reportedAt dueAt } } }`,
	"nested": `{ communities(first: 50) { nodes { code name
		issues(first: 5, where: {status: {in: [REPORTED, ACCEPTED, DISPATCHED, RETURNED, IN_PROGRESS, ON_HOLD, PENDING_REVIEW]}}) {
			nodes { code title status reportedAt compound { name } grid { name } } } } } }`,
	"page": `{ issues(first: 100, where: {nature: {eq: COMPLAINT}, reportedAt: {gte: "2023-10-01T00:00:00+08:00"}}) {
		totalCount nodes { code title status urgency reportedAt } } }`,
	"rows": `{ issues(first: 1000) { nodes { id code title nature source urgency status reportedAt dueAt hazard } } }`,
	"tree": `{ communities(first: 10) { nodes { name compounds(first: 10) { nodes { name
		issues(first: 10) { nodes { code title issueEvents(first: 3) { nodes { action at } } } } } } } } }`,
}

func BenchmarkWritten(b *testing.B) {
	db := districtDatabase(b)
	for _, name := range []string{"node", "nested", "page", "rows", "tree"} {
		b.Run(name, func(b *testing.B) { benchmarkQuery(b, db, name) })
	}
}

func BenchmarkResolved(b *testing.B) {
	db := districtDatabase(b).resolving(b)
	for _, name := range []string{"node", "rows"} {
		b.Run(name, func(b *testing.B) { benchmarkQuery(b, db, name) })
	}
}

func benchmarkQuery(b *testing.B, db *database, name string) {
	query := workloads[name]
	if name == "node" {
		query = fmt.Sprintf(query, db.someIssue(b))
	}
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		w := &discard{header: http.Header{}}
		r, err := http.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(body))
		if err != nil {
			b.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/json")
		db.handler.ServeHTTP(w, r)
		b.SetBytes(int64(w.bytes))
		if w.bytes < 100 {
			b.Fatalf("the answer has only %d bytes", w.bytes)
		}
	}
}

func (db *database) someIssue(t testing.TB) string {
	answer, _ := db.ask(t, `{ issues(first: 1) { nodes { id } } }`, "")
	var got struct {
		Data struct {
			Issues struct{ Nodes []struct{ ID string } }
		}
	}
	if err := json.Unmarshal([]byte(answer), &got); err != nil {
		t.Fatal(err)
	}
	return got.Data.Issues.Nodes[0].ID
}

// discard counts what it is given.
type discard struct {
	header http.Header
	bytes  int
}

func (d *discard) Header() http.Header { return d.header }
func (d *discard) WriteHeader(int)     {}
func (d *discard) Write(b []byte) (int, error) {
	d.bytes += len(b)
	return len(b), nil
}
