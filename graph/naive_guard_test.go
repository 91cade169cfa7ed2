package graph_test

import (
	"slices"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/model"
)

// A second reading of what docs/security.md says of small counts.

// someone are the types whose rows tell of one person each.
var someone = []string{"Person", "Volunteer", "TeamVolunteer", "CareRecord", "Membership"}

// ofPersons tells whether a figure about rows of a type is one about persons, whether it
// is their number, and what leads from a row to the person, if that is another one.
func (n *naive) ofPersons(ty *model.Type, fn string, args map[string]any) (about, number bool, way []*model.Relation) {
	if n.guarded == nil {
		return false, false, nil
	}
	about = slices.Contains(n.guarded, ty.Name)
	apart := true
	if asked, ok := either(args["distinct"], args["of"]).(map[string]any); ok {
		var path []*model.Relation
		for again := true; again; {
			again = false
			for name, further := range asked {
				if name == "field" || name == "duration" {
					if word, ok := further.(string); ok {
						kind := named(ty, word).Kind
						apart = kind != model.Enum && kind != model.Bool && kind != model.Int
					}
					continue
				}
				rel, further := leading(ty, name, further)
				path = append(path, rel)
				if ty = rel.Target; slices.Contains(someone, ty.Name) {
					about, way = true, slices.Clone(path)
				}
				asked, again = further.(map[string]any), true
			}
		}
	}
	return about, about && fn == "count" && apart, way
}

func either(a, b any) any {
	if a != nil {
		return a
	}
	return b
}

// published is a figure as a reader is told it who is told of no few persons.
func (n *naive) published(ty *model.Type, fn string, rows []*record, args map[string]any) any {
	exact := n.figure(fn, rows, args)
	about, number, way := n.ofPersons(ty, fn, args)
	switch {
	case number:
		return inFives(exact.(int))
	case !about:
		return exact
	}
	rows = n.keep(rows, func(r *record) bool { return n.holds(r, args["where"]) })
	if fn == "ratio" {
		part := inFives(len(n.keep(rows, func(r *record) bool { return n.holds(r, args["numerator"]) })))
		whole := inFives(len(n.keep(rows, func(r *record) bool { return n.holds(r, args["denominator"]) })))
		return together("quotient", part, whole)
	}
	rows = n.keep(rows, func(r *record) bool { return n.measures(r, fn, args) })
	persons := map[any]bool{}
	for _, r := range rows {
		for _, rel := range way {
			r = n.one(r, rel)
		}
		persons[r] = true
	}
	if len(persons) < 5 {
		return nil
	}
	switch {
	case fn == "sum" && way == nil:
		mean := decimalOf(n.roughly("avg", rows, args["of"]))
		mean.Rat.Mul(mean.Rat, decimalOf(inFives(len(rows))).Rat)
		return shownNumber(&mean, 1)
	case fn == "avg", fn == "stddev":
		return n.roughly(fn, rows, args["of"])
	}
	return exact
}

// measures tells whether a row has what a figure is about.
func (n *naive) measures(r *record, fn string, args map[string]any) (known bool) {
	switch fn {
	case "count":
		end, asked := n.follow(r, args["distinct"])
		return end != nil && n.value(end, named(end.of, asked["field"].(string))) != nil
	case "earliest", "latest":
		_, known = n.instant(r, args["of"].(string))
	default:
		_, known = n.number(r, args["of"])
	}
	return known
}

// roughly is a figure with one place behind the point.
func (n *naive) roughly(fn string, rows []*record, of any) any {
	var values []decimal
	for _, r := range rows {
		v, _ := n.number(r, of)
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

// holds tells whether a row satisfies conditions in which figures stand as they are told.
func (g *grouping) holds(r *record, where any) bool {
	return g.telling().holds(r, where)
}

// telling is the world in which conditions ask for figures as they are told.
func (g *grouping) telling() *naive {
	n := *g.naive
	n.tells = true
	return &n
}

// additive tells whether a figure of parts could be taken off that of the whole, and must
// not be if some part is not told.
func (g *grouping) additive(p *picked, args map[string]any) bool {
	about, number, _ := g.ofPersons(g.of, p.Name, args)
	return number || about && p.Name == "sum"
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
		about, _, _ := g.ofPersons(g.of, p.Name, p.ArgumentMap(g.vars))
		return about
	})
}
