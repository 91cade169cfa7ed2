package graph_test

import (
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// TestGoldenCasesCoverEveryEdge fails for each edge, as seen from each of its
// ends, that no query of testdata selects. An abstract field must be selected
// for each of the types that it leads to, by a fragment on that type or on
// Entity; one that leads to any type, and the edges back from it, by some.
func TestGoldenCasesCoverEveryEdge(t *testing.T) {
	selected := map[string]bool{}
	schema := wholeSchema(t)
	for _, dir := range cases(t) {
		doc, errs := gqlparser.LoadQueryWithRules(schema, read(t, dir, "query.graphql"), nil)
		if len(errs) > 0 {
			continue // a case of what is refused
		}
		for _, op := range doc.Operations {
			collect(selected, op.SelectionSet, "")
		}
	}
	for _, ty := range newGraph(t).Types {
		for _, r := range ty.Relations {
			if r.Of == nil && !r.Any && !selected[ty.Name+"."+r.Name] {
				t.Errorf("no golden case selects %s.%s", ty.Name, r.Name)
			}
		}
		for _, a := range ty.Abstracts {
			if !selected[ty.Name+"."+a.Name] {
				t.Errorf("no golden case selects %s.%s", ty.Name, a.Name)
			}
			for _, r := range a.Branches {
				if selected[ty.Name+"."+a.Name+" "+r.Target.Name] || selected[ty.Name+"."+a.Name+" Entity"] || a.By != nil {
					continue
				}
				t.Errorf("no golden case selects %s.%s of a %s", ty.Name, a.Name, r.Target.Name)
			}
		}
	}
}

// collect notes "Type.field" for every field that is selected and "Type.field
// Other" for every fragment on Other below it.
func collect(selected map[string]bool, set ast.SelectionSet, below string) {
	fragment := func(on string, set ast.SelectionSet) {
		selected[strings.TrimSpace(below+" "+on)] = true
		collect(selected, set, below)
	}
	for _, s := range set {
		switch s := s.(type) {
		case *ast.Field:
			name := s.ObjectDefinition.Name + "." + s.Name
			selected[name] = true
			collect(selected, s.SelectionSet, name)
		case *ast.InlineFragment:
			fragment(s.TypeCondition, s.SelectionSet)
		case *ast.FragmentSpread:
			fragment(s.Definition.TypeCondition, s.Definition.SelectionSet)
		}
	}
}
