package graph_test

import (
	"slices"
	"strings"

	"jinyan/internal/model"
)

// sorter is an order of a type's rows: keys, of which the last tells all rows
// apart.
type sorter []sortKey

// sortKey is a column at the end of to-one edges, and its direction.
type sortKey struct {
	path             []*model.Relation
	field            *model.Field
	desc, nullsFirst bool
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
		if rel := ty.Relation(name); rel != nil {
			k := sortKeyOf(rel.Target, direction.(map[string]any))
			k.path = append([]*model.Relation{rel}, k.path...)
			return k
		}
		word := direction.(string)
		return sortKey{
			field: ty.Field(name), desc: strings.HasPrefix(word, "DESC"), nullsFirst: strings.HasSuffix(word, "NULLS_FIRST"),
		}
	}
	panic("a key of an order is empty")
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
		if end != nil {
			values[i] = n.value(end, k.field)
		}
	}
	return values
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
