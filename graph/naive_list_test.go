package graph_test

import (
	"slices"

	"jinyan/internal/model"
)

// all is the root list of a type.
func (n *naive) all(ty *model.Type) []*record {
	return n.keep(n.tables[ty.Table], n.listed)
}

// many is a to-many edge's list.
func (n *naive) many(r *record, rel *model.Relation) []*record {
	if rel.Mid == nil {
		return n.keep(n.with(rel.Target.Table, rel.TargetColumn, r.cells[rel.Column]), n.listed)
	}
	there := n.listed
	if rel.Mid.Past {
		there = n.told
	}
	var list []*record
	for _, tie := range n.keep(n.with(rel.Mid.Table, rel.MidFrom, r.cells["id"]), n.listed) {
		for _, target := range n.keep(n.with(rel.Target.Table, "id", tie.cells[rel.MidTo]), there) {
			if !slices.Contains(list, target) {
				list = append(list, target)
			}
		}
	}
	return list
}

// within is a to-many edge's list, with subtree that of everything below too.
func (n *naive) within(r *record, rel *model.Relation, subtree any) []*record {
	if subtree != true {
		return n.many(r, rel)
	}
	var list []*record
	seen := []*record{r}
	for i := 0; i < len(seen); i++ {
		for _, found := range n.many(seen[i], rel) {
			if !slices.Contains(list, found) {
				list = append(list, found)
			}
		}
		for _, child := range n.with(r.of.Table, r.of.Parent.Column, seen[i].cells["id"]) {
			if !slices.Contains(seen, child) {
				seen = append(seen, child)
			}
		}
	}
	return list
}

// lines are the rows above or below one, with the codes from it to each.
func (n *naive) lines(r *record, up bool, depth *int) map[*record][]any {
	found := map[*record][]any{}
	var walk func(at *record, path []any)
	walk = func(at *record, path []any) {
		if depth != nil && len(path) > *depth {
			return
		}
		var next []*record
		if up {
			next = n.keep([]*record{n.one(at, r.of.Parent)}, func(above *record) bool { return above != nil })
		} else {
			next = n.keep(n.with(r.of.Table, r.of.Parent.Column, at.cells["id"]), n.listed)
		}
		for _, to := range next {
			if _, known := found[to]; to != r && !known {
				found[to] = append(slices.Clone(path), to.cells["code"])
				walk(to, found[to])
			}
		}
	}
	walk(r, []any{r.cells["code"]})
	return found
}

// one is a to-one edge's end, nil if it leads nowhere.
func (n *naive) one(r *record, rel *model.Relation) *record {
	if target := n.target(r, rel); n.reached(target) {
		return target
	}
	return nil
}

// either is the end of a field that leads to several types.
func (n *naive) either(r *record, a *model.Abstract) *record {
	for _, rel := range a.Branches {
		if target := n.one(r, rel); target != nil {
			return target
		}
	}
	return nil
}

func (n *naive) keep(rows []*record, wanted func(*record) bool) []*record {
	var kept []*record
	for _, r := range rows {
		if wanted(r) {
			kept = append(kept, r)
		}
	}
	return kept
}

// piece is a part of a list and whether there are rows before and after it.
type piece[T any] struct {
	rows          []T
	before, after bool
}

// slice cuts a sorted list to a piece, as the Relay conventions have it: 20 rows
// from the start if nothing else is asked, from the end if only before is given.
func slice[T any](rows []T, after, before func(T) bool, first, last *int) piece[T] {
	var p piece[T]
	if after != nil {
		p.before = true
		rows = slices.DeleteFunc(slices.Clone(rows), func(r T) bool { return !after(r) })
	}
	if before != nil {
		p.after = true
		rows = slices.DeleteFunc(slices.Clone(rows), func(r T) bool { return !before(r) })
	}
	size, backward := 20, last != nil || first == nil && before != nil && after == nil
	switch {
	case first != nil:
		size = *first
	case last != nil:
		size = *last
	}
	size = min(size, len(rows))
	if backward {
		p.before = p.before || len(rows) > size
		p.rows = rows[len(rows)-size:]
		return p
	}
	p.after = p.after || len(rows) > size
	p.rows = rows[:size]
	return p
}
