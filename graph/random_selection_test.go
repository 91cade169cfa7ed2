package graph_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// scope is the response keys of one object of the answer. Whatever is selected
// there by several fragments must merge, so they share it.
type scope struct{ taken map[string]*taken }

// taken is what a response key stands for. Objects of different types may use
// a key differently if the values have one type.
type taken struct {
	of    string
	uses  []use
	below *scope
}

type use struct {
	parent      *ast.Definition
	field       *ast.FieldDefinition
	call        string
	depth, rows int
}

// take reserves the key for a use, if that merges with what is there.
func (s *scope) take(key string, u use) (*scope, bool) {
	t := s.taken[key]
	if t == nil {
		t = &taken{of: u.field.Type.String(), below: &scope{}}
	}
	if t.of != u.field.Type.String() {
		return nil, false
	}
	for _, other := range t.uses {
		same := other.field.Name == u.field.Name && other.call == u.call
		apart := other.parent != u.parent && other.parent.Kind == ast.Object && u.parent.Kind == ast.Object
		if !same && !apart {
			return nil, false
		}
	}
	if s.taken == nil {
		s.taken = map[string]*taken{}
	}
	t.uses = append(t.uses, u)
	s.taken[key] = t
	return t.below, true
}

// key finds a response key for a use: mostly the field's own name, else an
// alias, at times the name of another field.
func (d *draft) key(s *scope, u use) (string, *scope) {
	key := u.field.Name
	switch p := d.Float64(); {
	case p < 0.08:
		key = oneOf(d, []string{"a", "b", "c"})
	case p < 0.16:
		key = oneOf(d, fieldsOf(u.parent)).Name
	}
	if below, ok := s.take(key, u); ok {
		switch {
		case key != u.field.Name && u.parent.Fields.ForName(key) != nil:
			d.use("alias of another field")
		case key != u.field.Name:
			d.use("alias")
		}
		return key, below
	}
	d.keys++
	d.use("field twice")
	key = fmt.Sprintf("k%d", d.keys)
	below, _ := s.take(key, u)
	return key, below
}

// field selects a field with arguments and what is below it.
func (d *draft) field(u use, s *scope) string {
	d.left--
	turning := d.next
	args, rows := d.arguments(u.parent, u.field, u.rows)
	u.call, u.rows = call(args), rows
	key, below := d.key(s, u)
	text := u.field.Name + u.call + d.condition()
	if key != u.field.Name {
		text = key + ": " + text
	}
	selection := d.below(u, below)
	if d.next != turning && d.next.key == "" {
		d.next.key = key
		selection = " { turning: pageInfo { startCursor endCursor }" + strings.TrimPrefix(selection, " {")
	}
	return text + selection
}

// below selects what is below a field, "" if it has a plain value.
func (d *draft) below(u use, s *scope) string {
	target := d.schema.Types[u.field.Type.Name()]
	if target.IsLeafType() {
		return ""
	}
	depth := u.depth - 1
	if isPage(target) {
		depth = u.depth
	}
	return d.selection(target, s, depth, u.rows)
}

// isPage tells whether a type is a part of a page and no level of its own.
func isPage(def *ast.Definition) bool {
	return strings.HasSuffix(def.Name, "Connection") || strings.HasSuffix(def.Name, "Edge") || def.Name == "PageInfo"
}

// selection selects something of a type.
func (d *draft) selection(def *ast.Definition, s *scope, depth, rows int) string {
	var parts []string
	if s.taken == nil && d.chance(0.5) {
		parts = d.spreadAgain(def, s, depth, rows)
	}
	for n := d.howMany(def); n > 0; n-- {
		if part := d.part(def, s, depth, rows); part != "" {
			parts = append(parts, part)
		}
	}
	if len(parts) == 0 {
		parts = []string{"__typename"}
	}
	return " { " + strings.Join(parts, " ") + " }"
}

func (d *draft) howMany(def *ast.Definition) int {
	switch {
	case d.left <= 0:
		return 1
	case isPage(def):
		return 1 + d.IntN(3)
	}
	return 1 + d.IntN(5)
}

// part is one member of a selection.
func (d *draft) part(def *ast.Definition, s *scope, depth, rows int) string {
	switch p := d.Float64(); {
	case p < 0.06 || def.Kind == ast.Union && p < 0.2:
		d.use("__typename")
		return d.word() + "__typename" + d.condition()
	case p < 0.14 || def.Kind == ast.Union || def.Kind == ast.Interface && p < 0.6:
		if d.chance(0.35) {
			return d.named(def, s, depth, rows)
		}
		return d.inline(def, s, depth, rows)
	case p < 0.2 && len(s.taken) > 0:
		return d.again(def, s)
	}
	f := d.choose(def, depth, rows)
	if f == nil {
		return ""
	}
	return d.field(use{parent: def, field: f, depth: depth, rows: rows}, s)
}

// word is at times a fresh alias.
func (d *draft) word() string {
	if d.chance(0.8) {
		return ""
	}
	d.keys++
	return fmt.Sprintf("k%d: ", d.keys)
}

// again selects a field once more as it stands, so that both must be merged.
func (d *draft) again(def *ast.Definition, s *scope) string {
	for _, key := range slices.Sorted(maps.Keys(s.taken)) {
		t := s.taken[key]
		i := slices.IndexFunc(t.uses, func(u use) bool { return u.parent == def })
		if i < 0 || d.chance(0.5) {
			continue
		}
		d.use("merged")
		d.left--
		return key + ": " + t.uses[i].field.Name + t.uses[i].call + d.condition() + d.below(t.uses[i], t.below)
	}
	return ""
}

// choose takes a field of a type: edges only while the answer stays small.
func (d *draft) choose(def *ast.Definition, depth, rows int) *ast.FieldDefinition {
	fields := fieldsOf(def)
	switch {
	case def == d.schema.Query:
		return d.chooseRoot(fields)
	case isPage(def):
		return oneOf(d, fields)
	}
	var plain, edges []*ast.FieldDefinition
	for _, f := range fields {
		switch {
		case d.schema.Types[f.Type.Name()].IsLeafType():
			plain = append(plain, f)
		case d.listOf(f) == nil || rows <= 40:
			edges = append(edges, f)
		}
	}
	if len(edges) == 0 || d.left <= 0 || depth <= 1 || d.chance(0.45) {
		return oneOf(d, plain)
	}
	return oneOf(d, edges)
}

// chooseRoot takes a field of Query: mostly lists.
func (d *draft) chooseRoot(fields []*ast.FieldDefinition) *ast.FieldDefinition {
	name := ""
	switch p := d.Float64(); {
	case p < 0.08:
		name = "node"
	case p < 0.16:
		name = "nodes"
	case p < 0.23 && !d.right:
		name = "search"
	case p < 0.35:
		name = oneOf(d, []string{"issues", "communities", "grids", "organizations", "persons"})
	}
	lists := d.chance(0.8)
	fields = slices.DeleteFunc(fields, func(f *ast.FieldDefinition) bool {
		if name != "" {
			return f.Name != name
		}
		return f.Name == "node" || f.Name == "nodes" || f.Name == "search" || f.Name == "enumTypes" || f.Name == "metricDefinitions" || f.Name == "edgeKinds" || f.Name == "accessLog" || f.Name == "shortestPath" || f.Name == "subgraph" || (d.listOf(f) != nil) != lists
	})
	return oneOf(d, fields)
}

// fieldsOf are the fields of a type, without those of introspection.
func fieldsOf(def *ast.Definition) []*ast.FieldDefinition {
	return slices.DeleteFunc(slices.Clone(def.Fields), func(f *ast.FieldDefinition) bool {
		return strings.HasPrefix(f.Name, "__") || isGroups(f) || f.Type.Name() == "MetricFigure" || slices.Contains(untold, strings.TrimSuffix(f.Name, "Label"))
	})
}
