package walk

import (
	"cmp"
	"context"
	"slices"

	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/plan"
	"jinyan/internal/relay"
)

// Subgraph asks for the nodes around some, with the edges between all of them. Its steps
// hang on each other: Whole has one row, of which the others are parts.
type Subgraph struct {
	Ways *Ways
	// Roots are ids of nodes, Depth is how many edges away the others may be, Limit how
	// many nodes are told at most.
	Roots, Depth, Limit filter.Param
	Limits              Limits

	// Whole says how many nodes were cut off and whether the walk was complete, Cut which,
	// by hop and type.
	Whole, Cut *plan.Step
	Nodes      Nodes
	Edges      *plan.Step
}

// In adds the steps to a plan.
func (q *Subgraph) In(p *plan.Plan) {
	q.Whole = p.Made(plan.Made{
		Make: q.make, Fields: []*model.Field{CutNodes, Complete},
		Params: []filter.Param{q.Roots, q.Depth, q.Limit}, Title: "subgraph",
	})
	q.Cut = q.Whole.Part(Hop, Type, Count)
	q.Nodes = nodesIn(q.Whole, Hop)
	q.Edges = edgesIn(q.Whole)
}

func (q *Subgraph) make(ctx context.Context, m *plan.Moment) error {
	g := newGround(q.Ways, m, q.Limits)
	var ids []any
	for _, id := range m.Arg(0).([]relay.ID) {
		ids = append(ids, id)
	}
	roots, err := g.begin(ctx, q.Ways.names(ids...))
	if err != nil {
		return err
	}
	roots = slices.DeleteFunc(roots, func(p int32) bool { return p < 0 })
	s := newSource(distinct(roots)...)
	for s.depth() < int(m.Arg(1).(int64)) && g.complete() {
		if _, err := g.expand(ctx, s.last(), all, false); err != nil {
			return err
		}
		s.grow(g)
	}
	limit := int(m.Arg(2).(int64))
	groups := s.groups(g, 0)
	shown, err := s.first(ctx, g, groups, limit)
	if err != nil {
		return err
	}
	ties, err := g.between(ctx, shown)
	if err != nil {
		return err
	}
	m.Open(q.Whole, -1)
	m.Add(q.Whole, 0, plan.IntCell(len(s.hops)-len(shown)), plan.BoolCell(g.complete()))
	m.Close(q.Whole)
	m.Open(q.Cut, -1)
	for _, of := range groups {
		n := len(of.nodes)
		if n > limit {
			m.Add(q.Cut, 0, plan.IntCell(of.hop), []byte(of.of.Name), plan.IntCell(n-limit))
		}
		limit = max(0, limit-n)
	}
	m.Close(q.Cut)
	m.Open(q.Nodes.Step, -1)
	for _, p := range shown {
		table, key := g.nodes[p].cells()
		m.Add(q.Nodes.Step, 0, plan.IntCell(s.hops[p]), table, key)
	}
	m.Close(q.Nodes.Step)
	m.Open(q.Edges, -1)
	for _, t := range ties {
		g.edge(q.Edges, 0, t.edge, t.from, t.to)
	}
	m.Close(q.Edges)
	return nil
}

// first are the nearest nodes, by type and the order of their lists.
func (s *source) first(ctx context.Context, g *ground, groups []*group, limit int) (shown []int32, err error) {
	for _, of := range groups {
		if len(shown) >= limit {
			break
		}
		shown = append(shown, of.nodes...)
	}
	ranks, err := g.ranks(ctx, shown, nil)
	if err != nil {
		return nil, err
	}
	shown = shown[:0]
	for _, of := range groups {
		if len(shown) >= limit {
			break
		}
		slices.SortFunc(of.nodes, func(a, b int32) int { return cmp.Compare(ranks[a], ranks[b]) })
		shown = append(shown, of.nodes...)
	}
	return shown[:min(limit, len(shown))], nil
}

// tied are two nodes with an edge from the one to the other.
type tied struct {
	edge
	from, to int32
}

// between are the edges between some nodes, each kind once between the same two, in the
// order of the nodes.
func (g *ground) between(ctx context.Context, nodes []int32) ([]tied, error) {
	order := map[int32]int{}
	for i, p := range nodes {
		order[p] = i
	}
	if _, err := g.expand(ctx, nodes, own, false); err != nil {
		return nil, err
	}
	var ties []tied
	for _, p := range nodes {
		for _, l := range g.nodes[p].links {
			from, to, e := p, l.to, edge{g.tie(p, l.tie), l.from, l.until}
			if _, told := order[to]; !told {
				continue
			}
			if !e.Out {
				from, to, e.Tie = to, from, e.Turned()
			}
			ties = append(ties, tied{e, from, to})
		}
	}
	slices.SortFunc(ties, func(a, b tied) int {
		return cmp.Or(cmp.Compare(order[a.from], order[b.from]), cmp.Compare(order[a.to], order[b.to]), g.first(a.edge, b.edge))
	})
	return slices.CompactFunc(ties, func(a, b tied) bool { return a.from == b.from && a.to == b.to && a.Kind.Name == b.Kind.Name }), nil
}
