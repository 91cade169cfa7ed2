package graph_test

import (
	"slices"

	"jinyan/internal/model"
)

// neighborCounts are the neighbours of a row by kind, direction and type, told from
// all rows that are edges.
func (n *naive) neighborCounts(p *picked, r *record) any {
	args := p.ArgumentMap(n.vars)
	type group struct {
		kind      *model.EdgeKind
		direction string
		of        *model.Type
		found     []*record
	}
	var groups []*group
	for _, k := range n.graph.Edges {
		if args["kinds"] != nil || args["labels"] != nil {
			asked := append(slices.Clone(list(args["kinds"])), list(args["labels"])...)
			if !slices.Contains(asked, any(k.Name)) && !slices.Contains(asked, any(k.Label.ZH)) && !slices.Contains(asked, any(k.Label.EN)) {
				continue
			}
		}
		for _, direction := range []string{"OUT", "IN"} {
			if args["direction"] != nil && args["direction"] != direction {
				continue
			}
			near, far := k.From, k.To
			if direction == "IN" {
				near, far = far, near
			}
			for _, to := range n.neighbors(k, near, far, r) {
				i := slices.IndexFunc(groups, func(g *group) bool {
					return g.kind.Name == k.Name && g.direction == direction && g.of == to.of
				})
				if i < 0 {
					i = len(groups)
					groups = append(groups, &group{k, direction, to.of, nil})
				}
				if !slices.Contains(groups[i].found, to) {
					groups[i].found = append(groups[i].found, to)
				}
			}
		}
	}
	counts := []any{}
	for _, g := range groups {
		counts = append(counts, n.object(p.below, "NeighborCount", func(p *picked) any {
			switch p.Name {
			case "kind":
				return g.kind.Name
			case "kindLabel":
				if p.ArgumentMap(n.vars)["lang"] == "EN" {
					return g.kind.Label.EN
				}
				return g.kind.Label.ZH
			case "direction":
				return g.direction
			case "type":
				return g.of.Name
			}
			return len(g.found)
		}))
	}
	return counts
}

// neighbors are the rows at the far end of edges of a kind that have the row at their
// near end, by the type at the far end.
func (n *naive) neighbors(k *model.EdgeKind, near, far []*model.Relation, r *record) (found []*record) {
	for _, at := range far {
		for _, e := range n.tables[k.Row.Table] {
			if k.Where != nil && slices.Contains(k.Only, e.cells[k.Where.Column].(string)) == k.Not {
				continue
			}
			for _, from := range near {
				if n.end(e, from) != r || from != nil && !n.listed(e) {
					continue
				}
				there := n.listed
				if k.Row.Past {
					there = n.told
				}
				if to := n.end(e, at); to != nil && there(to) {
					found = append(found, to)
				}
			}
		}
	}
	return found
}

// end is the row at an end of an edge, whether it is there or not; a nil relation is
// the edge's own row.
func (n *naive) end(e *record, r *model.Relation) *record {
	if r == nil {
		return e
	}
	return n.target(e, r)
}
