package graph_test

import (
	"fmt"
	"strings"
	"testing"
)

// TestTooMuchIsRefused asks for more than one document may, in every way that is bounded
// by its text.
func TestTooMuchIsRefused(t *testing.T) {
	db := demoDatabase(t)
	nested := func(levels int) string {
		return "{ grids(first: 1) { nodes { " + strings.Repeat("parent { ", levels) + "name" + strings.Repeat(" }", levels) + " } } }"
	}
	aliases := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, " a%d: __typename", i)
		}
		return "{" + b.String() + " }"
	}
	g := newGraph(t)
	var types strings.Builder
	for _, ty := range g.Types {
		if g.Walked(ty) {
			fmt.Fprintf(&types, " ... on %s { neighbors(first: 1) { nodes { ...last } } }", ty.Name)
		}
	}
	everywhere := fmt.Sprintf("{ community(code: \"510104030009\") { neighbors(first: 1) { nodes { %s } } } } fragment last on Node { ... on Entity { code } }", types.String())
	for _, c := range []struct{ query, want string }{
		{nested(22), `"data":`},
		{nested(23), `26 levels of fields, fragments counted where they are spread; at most 25 are answered","extensions":{"code":"COST_EXCEEDED"}`},
		{aliases(100), `"data":`},
		{aliases(101), `101 aliases`},
		{`{ a: __schema { queryType { name } } b: __type(name: "Issue") { name } c: __type(name: "Grid") { name } }`, `3 __schema and __type fields`},
		{everywhere, `"data":`},
		{strings.Replace(everywhere, "fragment last on Node { ... on Entity { code }", "fragment last on Node { ... on Issue { neighbors { nodes { ...other } } } ... on Grid { neighbors { nodes { ...other } } }", 1) + " fragment other on Node { ... on Entity { code } }", `more than 4000 statements`},
	} {
		answer := db.post(t, fmt.Sprintf(`{"query": %q}`, c.query), nil)
		if !strings.Contains(answer, c.want) {
			t.Errorf("%.100s\nwant %s\ngot %.300s", c.query, c.want, answer)
		}
	}
}
