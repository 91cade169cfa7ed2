package guard

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/fault"
)

const schema = `
directive @once on FIELD | QUERY | FRAGMENT_SPREAD | INLINE_FRAGMENT
type Query { node: Node, groups: NodeGroup }
type Node { id: ID, next: Node }
type NodeGroup { count(of: String): Int }`

func TestCheck(t *testing.T) {
	t.Parallel()
	limits := Limits{Depth: 4, Aliases: 3, Directives: 2, Introspections: 1}
	for _, c := range []struct{ query, refused string }{
		{`{ node { next { next { id } } } }`, ""},
		{`{ node { next { next { next { id } } } } }`, "5 levels of fields"},
		{`{ node { ...a } } fragment a on Node { next { ...b } } fragment b on Node { next { id } }`, ""},
		{`{ node { ...a } } fragment a on Node { next { ...b } } fragment b on Node { next { next { id } } }`, "5 levels of fields"},
		{`{ a: node { b: id c: id } }`, ""},
		{`{ a: node { b: id c: id d: id } }`, "4 aliases"},
		{`{ node { id: id } }`, ""},
		{`{ node { ...a next { ...a } } } fragment a on Node { x: id y: id }`, "4 aliases"},
		{`{ node { ...a ...a ... { ...b } } } fragment a on Node { x: id y: id } fragment b on Node { z: id }`, ""},
		{`{ groups { a: count b: count(of: "x") c: count d: count e: count } }`, ""},
		{`query @once { node @once { id } }`, ""},
		{`query @once { node @once { ... @once { id } } }`, "3 directives"},
		{`{ node { ...a @once } node { ...a @once } a: node @once { id } } fragment a on Node { id }`, "3 directives"},
		{`{ __schema { queryType { name } } }`, ""},
		{`{ __schema { queryType { name } } __type(name: "Node") { name } }`, "2 __schema and __type fields"},
	} {
		_, err := limits.Check(operation(t, c.query), nil)
		var refused *fault.Error
		switch {
		case c.refused == "" && err != nil:
			t.Errorf("%.80s: %v", c.query, err)
		case c.refused != "" && (!errors.As(err, &refused) || refused.Code != fault.CostExceeded || !strings.Contains(err.Error(), c.refused)):
			t.Errorf("%.80s: want %s, got %v", c.query, c.refused, err)
		}
	}
}

// TestCheckOfABomb measures a query whose fragments double forty times.
func TestCheckOfABomb(t *testing.T) {
	t.Parallel()
	_, err := Limits{Depth: 100, Aliases: 3, Directives: 2, Introspections: 1}.Check(operation(t, bomb(40)), nil)
	if err == nil || !strings.Contains(err.Error(), "very many aliases") {
		t.Error(err)
	}
}

// bomb is a query whose fragments double with each level.
func bomb(levels int) string {
	var b strings.Builder
	b.WriteString("{ node { ...f0 } }")
	for i := range levels {
		fmt.Fprintf(&b, " fragment f%d on Node { a: next { ...f%d } b: next { ...f%d } }", i, i+1, i+1)
	}
	fmt.Fprintf(&b, " fragment f%d on Node { id }", levels)
	return b.String()
}

// operation parses and validates a query.
func operation(t *testing.T, query string) *ast.OperationDefinition {
	t.Helper()
	doc, errs := gqlparser.LoadQueryWithRules(gqlparser.MustLoadSchema(&ast.Source{Input: schema}), query, nil)
	if len(errs) > 0 {
		t.Fatalf("%.80s: %v", query, errs)
	}
	return doc.Operations[0]
}
