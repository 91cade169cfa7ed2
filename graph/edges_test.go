package graph_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestEdgeKindsAreTold compares the kinds of edges that the service tells with the
// table.
func TestEdgeKindsAreTold(t *testing.T) {
	var got struct {
		EdgeKinds []struct {
			Kind, Label, En, Cardinality, Row, Along string
			From, To                                 []string
		}
	}
	text := demoDatabase(t).dataOf(t, `{ edgeKinds { kind label en: label(lang: EN) cardinality from to row along } }`)
	if err := json.Unmarshal([]byte(text), &got); err != nil {
		t.Fatal(err)
	}
	edges := newGraph(t).Edges
	if len(got.EdgeKinds) != len(edges) {
		t.Fatalf("%d kinds, want %d", len(got.EdgeKinds), len(edges))
	}
	for i, k := range edges {
		e := got.EdgeKinds[i]
		if e.Kind != k.Name || e.Label != k.Label.ZH || e.En != k.Label.EN || e.Cardinality != k.Cardinality || e.Row != k.Row.Name || e.Along != k.Along ||
			!slices.Equal(e.From, k.FromTypes()) || !slices.Equal(e.To, k.ToTypes()) {
			t.Errorf("%+v, want %s", e, k.Name)
		}
	}
}

// TestNeighborCountsAgainstRows counts the neighbours of every node of every type, now
// and at an earlier instant, and compares with all rows that are edges.
func TestNeighborCountsAgainstRows(t *testing.T) {
	db := varied(t)
	w := everything(t, db)
	kinds := map[string]bool{}
	for _, ty := range w.graph.Types {
		if !w.graph.Walked(ty) {
			continue
		}
		for _, head := range []string{"", ` @asOf(at: "2023-06-15T12:00:00+08:00")`} {
			t.Run(ty.Name+head, func(t *testing.T) {
				q := question{text: fmt.Sprintf("query%s { %s(first: 150) { nodes { id neighborCounts { kind kindLabel direction type count } } } }", head, ty.Plural())}
				a := db.answer(t, q)
				compareRows(t, w, marks{}, q, a)
				for _, node := range a.Data[ty.Plural()].(map[string]any)["nodes"].([]any) {
					for _, c := range node.(map[string]any)["neighborCounts"].([]any) {
						kinds[c.(map[string]any)["kind"].(string)] = true
					}
				}
			})
		}
	}
	for _, k := range w.graph.Edges {
		// No works have a contractor, and what was shown is yet to come.
		if !kinds[k.Name] && k.Name != "CONTRACTED_TO" && k.Name != "SHOWS" {
			t.Errorf("no node has a neighbour by %s", k.Name)
		}
	}
}

// TestNeighborCountsFollowVariables asks one text with other words each time: a plan
// that was kept must not answer for kinds that it was not made of.
func TestNeighborCountsFollowVariables(t *testing.T) {
	db := demoDatabase(t)
	const text = `query($labels: [String!], $depth: Int) { compound(code: "510104-CMP-01") { neighborCounts(labels: $labels) { kind } }
		area(code: "510104") { descendants(depth: $depth) { totalCount } } }`
	for _, c := range []struct{ variables, want string }{
		{`{"labels": ["管理"]}`, `"MANAGES"`},
		{`{"labels": []}`, `"neighborCounts":[]`},
		{`{"labels": ["位于"]}`, `"LOCATED_IN"`},
		{`{"labels": ["nothing"]}`, `no kind of edge is called`},
		{`{"labels": ["manages"]}`, `"MANAGES"`},
		{`{"depth": 0}`, `depth must be a number from 1`},
		{`{"depth": 2147483647}`, `"totalCount":11`},
	} {
		answer := db.post(t, fmt.Sprintf(`{"query": %q, "variables": %s}`, text, c.variables), nil)
		if !strings.Contains(answer, c.want) {
			t.Errorf("%s: want %s, got %s", c.variables, c.want, answer)
		}
	}
	answer := db.post(t, `{"query": "{ area(code: \"510104\") { ancestors(depth: 2147483648) { totalCount } } }"}`, nil)
	if !strings.Contains(answer, "2147483648 is no value of type Int") || strings.Contains(answer, "INTERNAL") {
		t.Error(answer)
	}
}
