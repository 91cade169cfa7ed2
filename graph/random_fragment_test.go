package graph_test

import (
	"fmt"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
)

// fragment is a named fragment of a generated query.
type fragment struct {
	name, text string
	on         *ast.Definition
	scope      *scope
	// fields is how many it selects, depth and rows where it was made.
	fields, depth, rows int
}

// condition is a directive on some selections.
func (d *draft) condition() string {
	if d.chance(0.93) {
		return ""
	}
	name := oneOf(d, []string{"skip", "include"})
	d.use("@" + name)
	value := d.chance(0.5)
	if d.chance(0.7) {
		value = name == "include"
	}
	if d.chance(0.3) {
		d.use("default")
		d.variables = append(d.variables, declared{name: fmt.Sprintf("v%d", len(d.variables)), of: "Boolean", standard: value})
		return fmt.Sprintf(" @%s(if: $%s)", name, d.variables[len(d.variables)-1].name)
	}
	return fmt.Sprintf(" @%s(if: %s)", name, literal(d.maybeThrough("Boolean!", value, 0.5)))
}

// narrower chooses a type that a fragment in a selection on def can have.
func (d *draft) narrower(def *ast.Definition) *ast.Definition {
	interfaces := []string{"Node", "Entity"}
	if def.Kind == ast.Object {
		on := oneOf(d, append(slices.Clone(def.Interfaces), def.Name, def.Name))
		return d.schema.Types[on]
	}
	if d.chance(0.3) {
		i := slices.DeleteFunc(interfaces, func(name string) bool {
			return !slices.ContainsFunc(d.schema.PossibleTypes[name], func(o *ast.Definition) bool {
				return slices.Contains(d.schema.PossibleTypes[def.Name], o)
			})
		})
		return d.schema.Types[oneOf(d, i)]
	}
	return oneOf(d, d.schema.PossibleTypes[def.Name])
}

// inline writes an inline fragment.
func (d *draft) inline(def *ast.Definition, s *scope, depth, rows int) string {
	if def.Kind == ast.Object && d.chance(0.25) {
		d.use("fragment without a type")
		return "..." + d.condition() + d.selection(def, s, depth, rows)
	}
	on := d.narrower(def)
	d.count("inline", def, on)
	return "... on " + on.Name + d.condition() + d.selection(on, s, depth, rows)
}

// named writes a named fragment and spreads it.
func (d *draft) named(def *ast.Definition, s *scope, depth, rows int) string {
	on := d.narrower(def)
	d.count("named", def, on)
	before := d.left
	text := d.selection(on, s, depth, rows)
	f := &fragment{fmt.Sprintf("F%d", len(d.fragments)), text, on, s, before - d.left, depth, rows}
	d.fragments = append(d.fragments, f)
	return "..." + f.name + d.condition()
}

// count tells of which kinds the types of a fragment and of its place are.
func (d *draft) count(how string, def, on *ast.Definition) {
	d.use(how + " fragment on " + string(on.Kind))
	if def.Kind != ast.Object {
		d.use(how + " fragment in " + string(def.Kind))
	}
}

// spreadAgain spreads a fragment that stands elsewhere too, if that makes the
// answer no deeper or larger than it was there. Both places share their keys.
func (d *draft) spreadAgain(def *ast.Definition, s *scope, depth, rows int) []string {
	for _, f := range d.fragments {
		if f.on == def && f.scope != s && f.fields <= d.left && f.depth <= depth && f.rows >= rows {
			d.use("fragment spread twice")
			d.left -= f.fields
			*s = *f.scope
			return []string{"..." + f.name + d.condition()}
		}
	}
	return nil
}
