package graph_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"jinyan/graph"
	"jinyan/internal/guard"
)

// costTold is what an answer says of its cost.
type costTold struct {
	Asked  int
	Actual struct {
		Rows, Statements int
		DatabaseMs       float64
	}
	Limit     int
	Remaining *int
}

// costOf asks and gives what the answer says of its cost.
func (db *database) costOf(t *testing.T, query string) (costTold, *httptest.ResponseRecorder) {
	t.Helper()
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(`{"query":`+quote(query)+`}`))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	db.handler.ServeHTTP(w, r)
	var got struct{ Extensions struct{ Cost *costTold } }
	if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || got.Extensions.Cost == nil {
		t.Fatalf("%s: %v %s", query, err, w.Body)
	}
	return *got.Extensions.Cost, w
}

// TestCostIsTold wants every answer to say what was asked and what was read for it.
func TestCostIsTold(t *testing.T) {
	db := demoDatabase(t)
	for _, c := range []struct {
		query                   string
		asked, rows, statements int
	}{
		{`{ __typename }`, 0, 0, 0},
		{`{ communities(first: 3) { nodes { code } } }`, 3, 3, 1},
		{`{ communities(first: 3) { totalCount nodes { code compounds(first: 2) { nodes { code } } } } }`, 3 * (1 + 2), -1, 3},
		{`{ __schema { queryType { name } } community(code: "510104030902") { name } }`, 0, 1, 1},
		{`{ nope: community { name } }`, 0, 0, 0},
		{`{ community(code: "510104030902") { neighbors(depth: 2, first: 5) { nodes { id } } } }`, 2005, -1, -1},
	} {
		got, _ := db.costOf(t, c.query)
		if got.Asked != c.asked || c.rows >= 0 && got.Actual.Rows != c.rows || c.statements >= 0 && got.Actual.Statements != c.statements ||
			got.Actual.Statements > 0 && got.Actual.DatabaseMs <= 0 || got.Limit != guard.Usual.Cost || got.Remaining != nil {
			t.Errorf("%s: %+v", c.query, got)
		}
	}
}

// TestMutationsTellTheirCost wants what is read and what is written to the access log to
// count.
func TestMutationsTellTheirCost(t *testing.T) {
	db := sealed(t).as(worker)
	got, w := db.costOf(t, `mutation { findPersonByPhone(phone: "10012345678", purpose: "回访") { code } }`)
	if got.Actual.Rows != 2 || got.Actual.Statements != 2 || got.Actual.DatabaseMs <= 0 {
		t.Errorf("%+v %s", got, w.Body)
	}
}

// TestUsualQuestionsAreAllowed wants the six levels of the party tree, written with edges,
// and the dashboard in one request to be answered under the usual limits.
func TestUsualQuestionsAreAllowed(t *testing.T) {
	db := demoDatabase(t)
	tree := `{ tree: partyOrganization(code: "510104-PARTY-08") { ...P ` + strings.Repeat("subordinates { edges { node { ...P ", 5) + strings.Repeat("} } } ", 5) +
		"} } fragment P on PartyOrganization { code name attachments { edges { node { target { ... on Entity { name } } } } } }"
	for _, query := range []string{tree, read(t, "testdata/q39-dashboard-in-one-request", "query.graphql"), read(t, "testdata/q39-lists-of-the-dashboard", "query.graphql")} {
		if answer, _ := db.ask(t, query, ""); strings.Contains(answer, "errors") {
			t.Errorf("%s: %s", query, answer)
		}
	}
	for _, query := range []string{
		`{ issues(first: 1000) { nodes { issueEvents(first: 1000) { nodes { issue { issueEvents(first: 1000) { nodes { seq } } } } } } } }`,
		`{ compounds { nodes { community { ` + strings.Repeat("compounds { nodes { community { ", 6) + "code" + strings.Repeat(" } } }", 6) + ` } } } }`,
	} {
		answer, statements := db.ask(t, query, "")
		if !strings.Contains(answer, "COST_EXCEEDED") || statements != "" {
			t.Errorf("%s: %s%s", query, answer, statements)
		}
	}
}

// TestBudget spends what a caller may take, and wants another caller not to feel it.
func TestBudget(t *testing.T) {
	db := demoDatabase(t).as(worker)
	config := db.config
	config.Budget = guard.Budget{Database: time.Nanosecond * 60}
	spending := &database{config: config, reads: db.reads, handler: graph.New(config)}
	const query = `{ communities(first: 3) { nodes { code } } }`
	if got, w := spending.costOf(t, query); w.Code != http.StatusOK || got.Remaining == nil || *got.Remaining != 0 {
		t.Errorf("the first: %d %+v", w.Code, got)
	}
	_, w := spending.costOf(t, query)
	if w.Code != http.StatusTooManyRequests || w.Header().Get("Retry-After") == "" || !strings.Contains(w.Body.String(), "RATE_LIMITED") {
		t.Errorf("the second: %d %v %s", w.Code, w.Header(), w.Body)
	}
}

// TestRowsAreBounded wants an operation to end when it read more rows than it may.
func TestRowsAreBounded(t *testing.T) {
	config := demoDatabase(t).config
	config.Rows = 50
	db := &database{config: config, handler: graph.New(config)}
	if answer, _ := db.ask(t, `{ issues(first: 50) { nodes { code } } }`, ""); strings.Contains(answer, "errors") {
		t.Error(answer)
	}
	answer, _ := db.ask(t, `{ issues(first: 40) { nodes { issueEvents { nodes { seq } } } } }`, "")
	if !strings.Contains(answer, "COST_EXCEEDED") || !strings.Contains(answer, "more than 50 rows") {
		t.Error(answer)
	}
}
