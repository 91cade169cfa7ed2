package graph_test

import (
	"slices"
	"strings"

	"jinyan/internal/model"
)

// sorter is an order of a type's rows: keys, of which the last tells all rows
// apart.
type sorter []sortKey

// sortKey is a column at the end of to-one edges, an aggregate of what hangs there or
// a time that passed, and its direction.
type sortKey struct {
	path             []*model.Relation
	field            *model.Field
	of               *aggregate
	duration         map[string]any
	lines            map[*record][]any
	desc, nullsFirst bool
}

// aggregate is a figure about the rows of a to-many edge.
type aggregate struct {
	rel  *model.Relation
	fn   string
	args map[string]any
}

// sorterOf reads an orderBy; without one the type's first declared order counts.
// Ties break by code, or by id where there is none.
func (n *naive) sorterOf(ty *model.Type, orderBy any) sorter {
	var s sorter
	for _, key := range list(orderBy) {
		s = append(s, sortKeyOf(ty, key.(map[string]any)))
	}
	if len(s) == 0 {
		for _, term := range ty.Orders[0] {
			s = append(s, sortKey{field: term.Field, desc: term.Desc})
		}
	}
	if ty.Code != nil {
		return append(s, sortKey{field: ty.Code})
	}
	return append(s, sortKey{field: ty.ID()})
}

func sortKeyOf(ty *model.Type, key map[string]any) sortKey {
	for name, direction := range key {
		if rel := ty.Relation(name); rel != nil && rel.Many {
			return aggregateKeyOf(rel, direction.(map[string]any))
		} else if rel != nil {
			k := sortKeyOf(rel.Target, direction.(map[string]any))
			k.path = append([]*model.Relation{rel}, k.path...)
			return k
		}
		if asked, ok := direction.(map[string]any); ok {
			return directed(sortKey{duration: asked}, asked["direction"])
		}
		return directed(sortKey{field: ty.Field(name)}, direction)
	}
	panic("a key of an order is empty")
}

func aggregateKeyOf(rel *model.Relation, figures map[string]any) sortKey {
	for fn, args := range figures {
		args := args.(map[string]any)
		return directed(sortKey{of: &aggregate{rel, fn, args}}, args["direction"])
	}
	panic("a key of an order names no aggregate")
}

// directed is a key with a direction, which is ASC if none is given.
func directed(k sortKey, direction any) sortKey {
	word, _ := direction.(string)
	k.desc, k.nullsFirst = strings.HasPrefix(word, "DESC"), strings.HasSuffix(word, "NULLS_FIRST")
	return k
}

// place is where a row stands in an order: its value for every key.
func (n *naive) place(s sorter, r *record) []any {
	values := make([]any, len(s))
	for i, k := range s {
		end := r
		for _, rel := range k.path {
			if end != nil {
				end = n.one(end, rel)
			}
		}
		switch {
		case k.lines != nil:
			values[i] = len(k.lines[r])
		case k.of != nil:
			values[i] = n.aggregated(end, k.of)
		case end != nil && k.duration != nil:
			if d, known := n.duration(end, k.duration); known {
				values[i], _ = d.Float64()
			}
		case end != nil:
			values[i] = n.value(end, k.field)
		}
	}
	return values
}

// aggregated is an aggregate of a row's; of no row it is that of nothing.
func (n *naive) aggregated(r *record, a *aggregate) any {
	if r == nil {
		return n.figure(a.fn, nil, a.args)
	}
	return n.figure(a.fn, n.many(r, a.rel), a.args)
}

// compare tells which of two places comes first; rows without a value come last
// unless the key says otherwise.
func (s sorter) compare(a, b []any) int {
	for i, k := range s {
		c := 0
		switch {
		case a[i] == nil && b[i] == nil:
			continue
		case a[i] == nil || b[i] == nil:
			c = 1
			if (b[i] == nil) != k.nullsFirst {
				c = -1
			}
			return c
		default:
			c = compared(a[i], b[i])
		}
		if k.desc {
			c = -c
		}
		if c != 0 {
			return c
		}
	}
	return 0
}

func (n *naive) sorted(s sorter, rows []*record) []*record {
	places := map[*record][]any{}
	for _, r := range rows {
		places[r] = n.place(s, r)
	}
	rows = slices.Clone(rows)
	slices.SortFunc(rows, func(a, b *record) int { return s.compare(places[a], places[b]) })
	return rows
}
