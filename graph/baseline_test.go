package graph_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// TestSchemaOnlyGrows compares the schema with that of the last release, which
// only a release changes (make baseline).
func TestSchemaOnlyGrows(t *testing.T) {
	text, err := os.ReadFile("testdata/schema.baseline.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	old, err := gqlparser.LoadSchema(&ast.Source{Name: "baseline", Input: string(text)})
	if err != nil {
		t.Fatal(err)
	}
	for _, broken := range breaks(old, wholeSchema(t)) {
		t.Error(broken)
	}
}

// TestBreaksAreSeen makes one change of each kind and wants it told.
func TestBreaksAreSeen(t *testing.T) {
	const before = `
		type Query { a(x: Int): String b: [T!]! s: S }
		type T { id: ID! e: E u: U } type V { id: ID! } union U = T | V
		enum E { ONE TWO } input I { x: Int } scalar S`
	load := func(text string) *ast.Schema {
		s, err := gqlparser.LoadSchema(&ast.Source{Input: text})
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	for change, want := range map[string]string{
		"a(x: Int) → a":                                   "Query.a(x:)",
		"a(x: Int) → a(x: Int!)":                          "Query.a(x:)",
		"a(x: Int) → a(x: Int, y: Int!)":                  "Query.a(y:)",
		"b: [T!]! → b: [T!]":                              "Query.b",
		"b: [T!]! → c: [T!]!":                             "Query.b",
		"enum E { ONE TWO } → enum E { ONE }":             "E.TWO",
		"union U = T | V → union U = T":                   "U",
		"input I { x: Int } → input I { x: Int y: Int! }": "I.y",
		"input I { x: Int } → input I { y: Int }":         "I.x",
		"scalar S → enum S { A }":                         "S",
		"b: [T!]! → b: [T!]! d: Int":                      "",
		"x: Int } → x: Int z: Int }":                      "",
	} {
		from, to, _ := strings.Cut(change, " → ")
		got := strings.Join(breaks(load(before), load(strings.Replace(before, from, to, 1))), "\n")
		if (want == "") != (got == "") || !strings.Contains(got, want) {
			t.Errorf("%s: want %q, got %q", change, want, got)
		}
	}
}

// breaks tells what a client of the old schema would miss in the new one.
func breaks(old, now *ast.Schema) (list []string) {
	say := func(format string, args ...any) { list = append(list, fmt.Sprintf(format, args...)) }
	for name, before := range old.Types {
		if before.BuiltIn || strings.HasPrefix(name, "__") {
			continue
		}
		after := now.Types[name]
		if after == nil || after.Kind != before.Kind {
			say("%s is gone or of another kind", name)
			continue
		}
		for _, f := range before.Fields {
			have := after.Fields.ForName(f.Name)
			if have == nil {
				say("%s.%s is gone", name, f.Name)
				continue
			}
			if !fits(f.Type, have.Type, before.Kind == ast.InputObject) {
				say("%s.%s was %s and is %s", name, f.Name, f.Type, have.Type)
			}
			argumentBreaks(name+"."+f.Name, f.Arguments, have.Arguments, say)
		}
		for _, f := range after.Fields {
			if before.Kind == ast.InputObject && before.Fields.ForName(f.Name) == nil && f.Type.NonNull && f.DefaultValue == nil {
				say("%s.%s is new and required", name, f.Name)
			}
		}
		for _, v := range before.EnumValues {
			if after.EnumValues.ForName(v.Name) == nil {
				say("%s.%s is gone", name, v.Name)
			}
		}
		for _, member := range append(slices.Clone(before.Types), before.Interfaces...) {
			if !slices.Contains(after.Types, member) && !slices.Contains(after.Interfaces, member) {
				say("%s has lost %s", name, member)
			}
		}
	}
	return list
}

func argumentBreaks(field string, before, after ast.ArgumentDefinitionList, say func(string, ...any)) {
	for _, a := range before {
		have := after.ForName(a.Name)
		if have == nil || !fits(a.Type, have.Type, true) {
			say("%s(%s:) is gone or of another type", field, a.Name)
		}
	}
	for _, a := range after {
		if before.ForName(a.Name) == nil && a.Type.NonNull && a.DefaultValue == nil {
			say("%s(%s:) is new and required", field, a.Name)
		}
	}
}

// fits tells whether a type may stand where an older one stood: what comes out
// may become non-null, what goes in may become nullable.
func fits(before, now *ast.Type, in bool) bool {
	if before.NonNull && !now.NonNull && !in || !before.NonNull && now.NonNull && in {
		return false
	}
	if (before.Elem == nil) != (now.Elem == nil) {
		return false
	}
	if before.Elem != nil {
		return fits(before.Elem, now.Elem, in)
	}
	return before.NamedType == now.NamedType
}
