package graph_test

import (
	"slices"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/model"
)

// A second reading of what docs/security.md says of small counts.

// published is a figure as a reader is told it who is told of no few persons.
func (g *grouping) published(p *picked, rows []*record, args map[string]any) any {
	exact := g.figure(p.Name, rows, args)
	switch {
	case g.countsPersons(p, args):
		return inFives(exact.(int))
	case !slices.Contains(g.guarded, g.of.Name):
		return exact
	}
	rows = g.keep(rows, func(r *record) bool { return g.holds(r, args["where"]) })
	known := len(rows)
	switch p.Name {
	case "ratio":
		part := inFives(len(g.keep(rows, func(r *record) bool { return g.holds(r, args["numerator"]) })))
		whole := inFives(len(g.keep(rows, func(r *record) bool { return g.holds(r, args["denominator"]) })))
		return together("quotient", part, whole)
	case "count":
		known = len(g.keep(rows, func(r *record) bool {
			end, asked := g.follow(r, args["distinct"])
			return end != nil && g.value(end, named(end.of, asked["field"].(string))) != nil
		}))
	case "earliest", "latest":
		known = len(g.keep(rows, func(r *record) bool { _, known := g.instant(r, args["of"].(string)); return known }))
	default:
		rows = g.keep(rows, func(r *record) bool { _, known := g.number(r, args["of"]); return known })
		known = len(rows)
	}
	if known < 5 {
		return nil
	}
	switch p.Name {
	case "sum":
		mean := decimalOf(g.roughly("avg", rows, args["of"]))
		mean.Rat.Mul(mean.Rat, decimalOf(inFives(known)).Rat)
		return shownNumber(&mean, 1)
	case "avg", "stddev":
		return g.roughly(p.Name, rows, args["of"])
	}
	return exact
}

// roughly is a figure with one place behind the point.
func (g *grouping) roughly(fn string, rows []*record, of any) any {
	var values []decimal
	for _, r := range rows {
		v, _ := g.number(r, of)
		values = append(values, v)
	}
	return measured(fn, values, 1, nil)
}

// inFives is a number of persons as it is told, nil if they are few.
func inFives(n int) any {
	if n < 5 {
		return nil
	}
	return (n + 2) / 5 * 5
}

// countsPersons tells whether a figure is a number of persons.
func (g *grouping) countsPersons(p *picked, args map[string]any) bool {
	if p.Name != "count" {
		return false
	}
	if args["distinct"] == nil {
		return slices.Contains(g.guarded, g.of.Name)
	}
	ty, asked := g.of, args["distinct"]
	for {
		for name, further := range asked.(map[string]any) {
			if name == "field" {
				f := named(ty, further.(string))
				persons := []string{"Person", "Volunteer", "TeamVolunteer", "CareRecord", "Membership"}
				return g.guarded != nil && slices.Contains(persons, ty.Name) && (f.Kind == model.UUID || f.Kind == model.Text)
			}
			rel, further := leading(ty, name, further)
			ty, asked = rel.Target, further
		}
	}
}

// additive tells whether a figure of parts could be taken off that of the whole, and must
// not be if some part is not told.
func (g *grouping) additive(p *picked, args map[string]any) bool {
	return g.countsPersons(p, args) || p.Name == "sum" && slices.Contains(g.guarded, g.of.Name)
}

// complete leaves out the least figure beside one that alone is left out, among the groups
// that share all keys but one.
func (g *grouping) complete(name string, list []*group) {
	var out []*group
	for _, one := range list {
		for key := range g.keys {
			least, alone := one, 0
			for _, other := range list {
				if !g.beside(one, other, key) {
					continue
				}
				v := other.figures[name]
				if v == nil {
					alone++
				} else if least.figures[name] == nil || g.before(other, least, name) {
					least = other
				}
			}
			if alone == 1 && least == one {
				out = append(out, one)
			}
		}
	}
	for _, one := range out {
		one.figures[name] = nil
	}
}

// beside tells whether two groups share all keys but one.
func (g *grouping) beside(a, b *group, key int) bool {
	for i := range g.keys {
		if i != key && canonical(a.values[i]) != canonical(b.values[i]) {
			return false
		}
	}
	return slices.Equal(a.without, b.without)
}

// before orders groups by a figure, then by their keys.
func (g *grouping) before(a, b *group, name string) bool {
	x, y := floating(a.figures[name]), floating(b.figures[name])
	if x != y {
		return x < y
	}
	s := sorter(make([]sortKey, len(g.keys)))
	keys := func(one *group) []any {
		values := make([]any, len(g.keys))
		for i, v := range one.values {
			if values[i] = v; g.keys[i].node {
				values[i] = canonical(v)
			}
		}
		return values
	}
	return s.compare(keys(a), keys(b)) < 0
}

// countRows counts the rows of groups whose rows are persons, so that groups can tell
// whether they are few.
func (g *grouping) countRows() {
	have := slices.ContainsFunc(g.figures, func(p *picked) bool { return p.key == "its rows" })
	if have || !slices.Contains(g.guarded, g.of.Name) {
		return
	}
	field := &ast.Field{Name: "count", Definition: g.schema.Types[g.of.Name+"Group"].Fields.ForName("count")}
	g.figures = append(g.figures, &picked{Field: field, key: "its rows"})
}

// suppressed tells whether a figure of a group is not told.
func (g *grouping) suppressed(one *group) bool {
	return slices.ContainsFunc(g.figures, func(p *picked) bool {
		if slices.Contains(derivedFigures, p.Name) || one.figures[p.key] != nil {
			return false
		}
		return slices.Contains(g.guarded, g.of.Name) || g.countsPersons(p, p.ArgumentMap(g.vars))
	})
}
