package guard

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

const listSchema = `
type Query { rows(first: Int, last: Int): Rows, nodes(ids: [ID!]!): [Row], subgraph(limit: Int, depth: Int): Rows }
type Rows { nodes: [Row], edges: [Edge], totalCount: Int }
type Edge { node: Row }
type Row { id: ID, one: Row, rows(first: Int, last: Int): Rows, near(first: Int, depth: Int): Rows }`

func TestCost(t *testing.T) {
	t.Parallel()
	six := "{ " + strings.Repeat("rows { edges { node { ", 6) + "id" + strings.Repeat(" } } }", 6) + " }"
	for _, c := range []struct {
		query string
		vars  map[string]any
		want  int
	}{
		{`{ rows { totalCount } }`, nil, 20},
		{`{ rows(first: 3) { nodes { id one { one { id } } } } }`, nil, 3},
		{`{ rows(first: 0) { nodes { rows { totalCount } } } }`, nil, 0},
		{`{ rows(last: 7) { nodes { id } } }`, nil, 7},
		{`{ rows(first: 3) { nodes { rows(first: 4) { nodes { id } } } } }`, nil, 3 * (1 + 4)},
		{`{ rows(first: 3) { nodes { rows(first: 4) { nodes { id } } one { b: rows(first: 5) { nodes { id } } } } } }`, nil, 3 * (1 + 4 + 5)},
		{`query($n: Int) { rows(first: $n) { nodes { id } } }`, map[string]any{"n": int64(9)}, 9},
		{`query($n: Int) { rows(first: $n) { nodes { id } } }`, map[string]any{"n": json.Number("1000")}, 1000},
		{`query($n: Int) { rows(first: $n) { nodes { id } } }`, nil, 20},
		{`query($n: Int = 5) { rows(first: $n) { nodes { id } } }`, map[string]any{"n": int64(5)}, 5},
		{`{ rows(first: -5) { nodes { id } } }`, nil, 0},
		{`{ nodes(ids: ["a", "b", "c"]) { rows(first: 2) { nodes { id } } } }`, nil, 9},
		{`query($i: [ID!]!) { nodes(ids: $i) { id } }`, map[string]any{"i": []any{"a", "b"}}, 2},
		{`{ rows(first: 2) { nodes { near(first: 5, depth: 3) { nodes { id } } } } }`, nil, 2 * (1 + 3*walkCost + 5)},
		{`{ subgraph(limit: 50, depth: 2) { nodes { id } } }`, nil, 50 + 2*walkCost},
		{`{ rows(first: 3) { ...a } } fragment a on Rows { nodes { ...b } } fragment b on Row { rows(first: 2) { nodes { id } } }`, nil, 9},
		{six, nil, 20 + 400 + 8000 + 160_000 + 3_200_000 + 64_000_000},
		{`{ rows(first: 1000) { nodes { rows(first: 1000) { nodes { rows(first: 1000) { nodes { id } } } } } } }`, nil, 1000 + 1_000_000 + 1_000_000_000},
		{`{ rows(first: 2000000000) { nodes { rows(first: 2000000000) { nodes { id } } } } }`, nil, 1000 + 1_000_000},
		{"{ " + strings.Repeat("rows(first: 1000) { nodes { ", 5) + "id" + strings.Repeat(" } }", 5) + " }", nil, many},
		{`{ subgraph(limit: 5000000000, depth: 2000000000) { nodes { id } } }`, nil, 1000 + 16*walkCost},
	} {
		doc, errs := gqlparser.LoadQueryWithRules(gqlparser.MustLoadSchema(&ast.Source{Input: listSchema}), c.query, nil)
		if len(errs) > 0 {
			t.Fatalf("%s: %v", c.query, errs)
		}
		limits := Usual
		limits.Depth = 100
		got, err := limits.Check(doc.Operations[0], c.vars)
		if got != c.want || (err != nil) != (c.want > limits.Cost) {
			t.Errorf("%s: %d, %v; want %d", c.query, got, err, c.want)
		}
	}
}

func TestMeter(t *testing.T) {
	t.Parallel()
	now := time.Unix(0, 0)
	m := NewMeter(Budget{Running: 2, Database: 30 * time.Second}, func() time.Time { return now })
	enter := func(caller, refused string) {
		t.Helper()
		err := m.Enter(caller)
		if (err == nil) != (refused == "") || err != nil && !strings.Contains(err.Error(), refused) {
			t.Fatalf("at %v %s: %v, want %q", now, caller, err, refused)
		}
	}
	leave := func(caller string, took, left time.Duration) {
		t.Helper()
		if got, metered := m.Leave(caller, took); got != left || !metered {
			t.Fatalf("at %v %s has %v left, not %v", now, caller, got, left)
		}
	}
	enter("a", "")
	enter("a", "")
	enter("a", "2 of your operations run already")
	enter("b", "")
	leave("a", 10*time.Second, 20*time.Second)
	enter("a", "")
	leave("a", 19*time.Second, time.Second)
	leave("a", 11*time.Second, 0)
	// Ten seconds too much are given back in twenty: half a minute of work in a minute.
	enter("a", "ask again in 21s")
	leave("b", 0, 30*time.Second)
	now = now.Add(20 * time.Second)
	enter("a", "ask again in 1s")
	now = now.Add(time.Second)
	enter("a", "")
	leave("a", 0, 500*time.Millisecond)
	now = now.Add(time.Hour)
	enter("a", "")
	leave("a", 0, 30*time.Second)

	free := NewMeter(Budget{}, time.Now)
	for range 10 {
		if err := free.Enter("a"); err != nil {
			t.Fatal(err)
		}
	}
	if _, metered := free.Leave("a", time.Hour); metered {
		t.Error("who has no budget is metered")
	}
}
