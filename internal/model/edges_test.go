package model

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

func readGraph(t testing.TB) *Graph {
	t.Helper()
	g, err := NewGraph()
	if err != nil {
		t.Fatal(err)
	}
	if len(g.Edges) == 0 {
		t.Fatal("the graph has no edges")
	}
	return g
}

func TestEdgesWithMistakesAreRefused(t *testing.T) {
	t.Parallel()
	g := readGraph(t)
	for rows, want := range map[string]string{
		"Project: self > compound":                                         `"Project" is no type`,
		"PropertyProject":                                                  `"" leads to no end`,
		"PropertyProject: self > community":                                `"community" leads to no end`,
		"PropertyProject: self > compound.community":                       `"compound.community" leads to no end`,
		"Compound: self > buildings":                                       `"buildings" leads to no end`,
		"Membership: person > target.area":                                 `"target.area" leads to no end`,
		"Membership: person > target.grid where rank = STAFF":              `"rank" is not a column of a closed list without nulls`,
		"Membership: person > target.grid where post = STAFF":              `"post" is not a column of a closed list without nulls`,
		"Activity: self > program where recurrence = WEEKLY":               `"recurrence" is not a column of a closed list without nulls`,
		"Facility: self > compound where role is not PARTY_MEMBER, BUTLER": `"role is" is not a column of a closed list without nulls`,
	} {
		if _, err := g.edgeKind(edge{rows: rows}); err == nil || err.Error() != want {
			t.Errorf("%s: %v, not %s", rows, err, want)
		}
	}
}

func TestEdgesOfOneNameHaveWordsOfTheirOwn(t *testing.T) {
	t.Parallel()
	words := map[string]Words{}
	names := map[string]string{}
	for _, k := range readGraph(t).Edges {
		if !regexp.MustCompile(`^[A-Z]+(_[A-Z]+)*$`).MatchString(k.Name) {
			t.Errorf("%s is not in capitals", k.Name)
		}
		if !slices.Contains([]string{"1:1", "1:N", "N:1", "M:N"}, k.Cardinality) {
			t.Errorf("%s is %s", k.Name, k.Cardinality)
		}
		if was, ok := words[k.Name]; ok && was != k.Label {
			t.Errorf("%s is called both %v and %v", k.Name, was, k.Label)
		}
		words[k.Name] = k.Label
		for _, word := range []string{k.Label.ZH, k.Label.EN} {
			if was := names[word]; word == "" || was != "" && was != k.Name {
				t.Errorf("%q is the word for %s and for %s", word, was, k.Name)
			}
			names[word] = k.Name
		}
	}
}

// TestEveryReferenceIsAnEdgeOrUnwalked wants every to-one field of every type to lead to
// an end of an edge, or a reason why it does not.
func TestEveryReferenceIsAnEdgeOrUnwalked(t *testing.T) {
	t.Parallel()
	g := readGraph(t)
	ends := map[*Relation]bool{}
	for _, k := range g.Edges {
		for _, r := range slices.Concat(k.From, k.To) {
			ends[r] = true
		}
	}
	ties, reasons := tying(t), unwalked()
	for _, ty := range g.Types {
		for _, r := range ty.Relations {
			// What leads from id is the way back of a reference.
			if r.Many || r.Column == "id" {
				continue
			}
			name := ty.Name + "." + r.Name
			if r.Of != nil {
				name = ty.Name + "." + r.Of.Name
			}
			no := reasons[name] != "" || reasons[ty.Name] != "" || reasons[r.Target.Name] != "" ||
				r.Of != nil && r.Of.By != nil && ties[r.Target.Name]
			if ends[r] == no {
				t.Errorf("%s to %s: edge %v, unwalked %v", name, r.Target.Name, ends[r], no)
			}
		}
	}
	for name, reason := range reasons {
		of, field, one := strings.Cut(name, ".")
		ty := g.Type(of)
		if ty == nil || one && ty.Relation(field) == nil && ty.Abstract(field) == nil {
			t.Errorf("%s is unwalked and does not exist", name)
		}
		if reason == "" {
			t.Errorf("%s is unwalked for no reason", name)
		}
	}
}

// TestEdgesHaveAWayBack wants a to-many field against every reference that edges follow,
// since only with one does an index find the rows.
func TestEdgesHaveAWayBack(t *testing.T) {
	t.Parallel()
	for _, k := range readGraph(t).Edges {
		for _, r := range slices.Concat(k.From, k.To) {
			if r != nil && !slices.ContainsFunc(r.Target.Relations, func(back *Relation) bool {
				return back.Target == k.Row && back.Mid == nil && back.Column == "id" && back.TargetColumn == r.Column
			}) {
				t.Errorf("%s: nothing leads from %s back to %s.%s", k.Name, r.Target.Name, k.Row.Name, r.Name)
			}
		}
	}
}

// TestTiesAreNeverEnds wants the rows that only tie others to be edges, values to be
// neither, and every other type to be an end.
func TestTiesAreNeverEnds(t *testing.T) {
	t.Parallel()
	g := readGraph(t)
	rows, ends := map[string]bool{}, map[string]bool{}
	for _, k := range g.Edges {
		rows[k.Row.Name] = true
		from, to := k.Ends()
		if len(from) == 0 || len(to) == 0 || len(from) != len(k.From) || len(to) != len(k.To) {
			t.Errorf("%s leads from %d types to %d", k.Name, len(from), len(to))
		}
		for _, ty := range slices.Concat(from, to) {
			ends[ty.Name] = true
		}
	}
	ties := tying(t)
	for _, ty := range g.Types {
		name := ty.Name
		no := ties[name] || unwalked()[name] != ""
		if ends[name] == no {
			t.Errorf("%s is an end: %v", name, ends[name])
		}
		if ties[name] && !rows[name] {
			t.Errorf("no edge is a row of %s", name)
		}
	}
}

// TestEveryRowIsOneEdge wants of two ends of a row that they are tied by one kind of
// edge, whatever the row's role or kind.
func TestEveryRowIsOneEdge(t *testing.T) {
	t.Parallel()
	g := readGraph(t)
	type tie struct {
		row      *Type
		from, to *Relation
	}
	kinds := map[tie][]*EdgeKind{}
	for _, k := range g.Edges {
		for _, from := range k.From {
			for _, to := range k.To {
				at := tie{row: k.Row, from: from, to: to}
				kinds[at] = append(kinds[at], k)
			}
		}
	}
	for at, of := range kinds {
		i := slices.IndexFunc(of, func(k *EdgeKind) bool { return k.Where != nil })
		if i < 0 {
			if len(of) > 1 {
				t.Errorf("rows of %s are edges of both %s and %s", at.row.Name, of[0].Name, of[1].Name)
			}
			continue
		}
		values := constants(t, of[i].Where.Enum)
		for _, value := range values {
			var names []string
			for _, k := range of {
				if k.Where == nil || slices.Contains(k.Only, value) != k.Not {
					names = append(names, k.Name)
				}
			}
			if len(names) != 1 {
				t.Errorf("rows of %s to %s that are %s are edges of %v", at.row.Name, at.to.Name, value, names)
			}
		}
		for _, k := range of {
			for _, value := range k.Only {
				if !slices.Contains(values, value) {
					t.Errorf("%s is of rows that are %s, which none is", k.Name, value)
				}
			}
		}
	}
	for _, r := range g.Type("Membership").Abstract("target").Branches {
		if kinds[tie{row: r.Type, from: r.Type.Relation("person"), to: r}] == nil {
			t.Errorf("memberships of %s are no edges", r.Target.Name)
		}
	}
}

// TestEdgesAreInTheDocument wants each kind's words and name together in the column edge
// of docs/graph.md, and no other name there.
func TestEdgesAreInTheDocument(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../../docs/graph.md")
	if err != nil {
		t.Fatal(err)
	}
	var told strings.Builder
	column := -1
	for line := range strings.Lines(string(text)) {
		cells := strings.Split(line, "|")
		switch {
		case len(cells) == 1:
			column = -1
		case column < 0:
			if column = slices.Index(cells, " edge "); column < 0 {
				column = len(cells)
			}
		case column < len(cells):
			told.WriteString(cells[column] + "\n")
		}
	}
	named := map[string]bool{}
	for _, match := range regexp.MustCompile("`([A-Z_]+)`").FindAllStringSubmatch(told.String(), -1) {
		named[match[1]] = true
	}
	for _, k := range readGraph(t).Edges {
		if want := k.Label.ZH + " " + k.Label.EN + " `" + k.Name + "`"; !strings.Contains(told.String(), want) {
			t.Errorf("docs/graph.md has no edge %s", want)
		}
		delete(named, k.Name)
	}
	for name := range named {
		t.Errorf("docs/graph.md has the edge %s, which edges.go has not", name)
	}
}

// tying are the names of the types whose rows tie others, and are no values.
func tying(t testing.TB) map[string]bool {
	t.Helper()
	// Both have fields enough of their own, and yet what they tell is a tie.
	ties := map[string]bool{"Evidence": true, "Assignment": true}
	for _, s := range associations() {
		if name := reflect.TypeOf(s).Elem().Name(); unwalked()[name] == "" {
			ties[name] = true
		}
	}
	return ties
}

// constants are the values of a closed list, as its constants have them.
func constants(t testing.TB, enum string) []string {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var values []string
	for _, file := range files {
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(parsed, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok {
				return true
			}
			if of, ok := spec.Type.(*ast.Ident); ok && of.Name == enum {
				value, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
				if err != nil {
					t.Fatal(err)
				}
				values = append(values, value)
			}
			return true
		})
	}
	if len(values) == 0 {
		t.Fatalf("%s has no constants", enum)
	}
	return values
}
