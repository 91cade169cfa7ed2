package walk

import (
	"context"
	"slices"

	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/plan"
	"jinyan/internal/relay"
	"jinyan/internal/store"
)

// Paths asks for the shortest paths between two nodes. Its steps hang on each other:
// Whole has one row, of which the others are parts.
type Paths struct {
	Ways *Ways
	// From and To are ids of nodes, Depth is the greatest length, Alternatives how many
	// further paths are told.
	From, To, Depth, Alternatives filter.Param
	Limits                        Limits

	// Whole says how many nodes were looked at and whether the search was complete.
	Whole *plan.Step
	// First is the shortest path, Others are those that come next.
	First, Others Chain
}

// Chain are rows that are paths, with their nodes and edges.
type Chain struct {
	Step *plan.Step
	Path
}

// In adds the steps to a plan.
func (q *Paths) In(p *plan.Plan) {
	q.Whole = p.Made(plan.Made{
		Make: q.make, Fields: []*model.Field{Searched, Complete},
		Params: []filter.Param{q.From, q.To, q.Depth, q.Alternatives}, Title: "shortest paths",
	})
	for _, c := range []*Chain{&q.First, &q.Others} {
		c.Step = q.Whole.Part(Length)
		c.Path = pathOf(c.Step)
	}
}

func (q *Paths) make(ctx context.Context, m *plan.Moment) error {
	g := newGround(q.Ways, m, q.Limits)
	ends, err := g.begin(ctx, q.Ways.names(m.Arg(0), m.Arg(1)))
	if err != nil {
		return err
	}
	s := &search{ground: g, from: newSource(ends[0]), to: newSource(ends[1]), count: 1 + int(m.Arg(3).(int64))}
	if ends[0] >= 0 && ends[1] >= 0 {
		if err := s.find(ctx, int(m.Arg(2).(int64))); err != nil {
			return err
		}
	}
	m.Open(q.Whole, -1)
	m.Add(q.Whole, 0, plan.IntCell(len(g.nodes)), plan.BoolCell(g.complete()))
	m.Close(q.Whole)
	q.First.tell(g, s.found[:min(1, len(s.found))])
	q.Others.tell(g, s.found[min(1, len(s.found)):])
	return nil
}

// tell adds the rows of paths.
func (c *Chain) tell(g *ground, paths [][]int32) {
	g.moment.Open(c.Step, -1)
	c.open(g.moment)
	for i, path := range paths {
		g.moment.Add(c.Step, 0, plan.IntCell(len(path)-1))
		g.path(&c.Path, i, path)
	}
	g.moment.Close(c.Step)
	c.close(g.moment)
}

// names are nodes by their ids.
func (w *Ways) names(ids ...any) []name {
	names := make([]name, len(ids))
	for i, id := range ids {
		id := id.(relay.ID)
		names[i] = name{w.graph.TypeOfPrefix(id.Type), store.Key(id.UUID)}
	}
	return names
}

// search looks for paths from both ends. What was read lies around each of them to a
// depth. Longer paths by one or two edges are found without reading what may be very
// much: see reach.
type search struct {
	*ground
	from, to *source
	// count is how many paths are wanted, found are those that were.
	count int
	found [][]int32
}

// find looks for simple paths: the shortest first, those of one length by the types and
// codes of their nodes.
func (s *search) find(ctx context.Context, longest int) error {
	a, b := s.from.levels[0][0], s.to.levels[0][0]
	if a == b {
		s.found = [][]int32{{a}}
		return nil
	}
	for length := 1; length <= longest; length++ {
		gap, err := s.reach(ctx, length)
		if err != nil {
			return err
		}
		if !s.complete() && len(s.found) > 0 {
			return nil
		}
		if gap > 0 || len(s.found) > 0 || s.meet(length) {
			if err := s.paths(ctx, length, gap); err != nil {
				return err
			}
		}
		if len(s.found) == s.count || !s.complete() || len(s.found) == 0 && s.exhausted() {
			return nil
		}
	}
	return nil
}

// reach reads what is needed to find the paths of a length, and tells how many edges lie
// between the nodes around the one end and those around the other.
//
// One edge between few nodes needs no more than the edges that they are themselves or
// that lead from them. Of two, the first are mostly found by their types before those
// kinds of edges are read of which a node has very many.
func (s *search) reach(ctx context.Context, length int) (gap int, err error) {
	for {
		s.growKnown(length)
		gap = length - s.from.depth() - s.to.depth()
		if gap == 0 || !s.complete() {
			return gap, nil
		}
		fronts := slices.Concat(s.from.last(), s.to.last())
		switch {
		case gap == 1 && len(fronts) <= s.limits.FewNodes:
			_, err := s.expand(ctx, distinct(fronts), own, false)
			return gap, err
		case gap == 2 && len(fronts) <= s.limits.FewNodes:
			few := func(plan.Tie) int { return s.limits.FewEdges }
			if _, err := s.expand(ctx, distinct(fronts), few, false); err != nil {
				return gap, err
			}
			if !s.knows(s.from) && !s.knows(s.to) {
				return gap, nil
			}
			continue
		}
		side := s.from
		if len(s.to.last()) < len(s.from.last()) {
			side = s.to
		}
		if _, err := s.expand(ctx, side.last(), all, false); err != nil {
			return gap, err
		}
		side.grow(s.ground)
	}
}

// growKnown walks on as long as that needs no reading.
func (s *search) growKnown(length int) {
	for _, side := range []*source{s.from, s.to} {
		for s.complete() && s.from.depth()+s.to.depth() < length && s.knows(side) {
			side.grow(s.ground)
		}
	}
}

// knows tells whether all edges at the nodes furthest from an end were read.
func (s *search) knows(side *source) bool {
	return !slices.ContainsFunc(side.last(), func(p int32) bool { return !s.known(p) })
}

// meet tells whether there is a path of a length, if there is no shorter one and no gap.
func (s *search) meet(length int) bool {
	few, many := s.from.hops, s.to.hops
	if len(many) < len(few) {
		few, many = many, few
	}
	for p, hop := range few {
		if further, both := many[p]; both && hop+further <= length {
			return true
		}
	}
	return false
}

// exhausted tells that one end has nothing further around it.
func (s *search) exhausted() bool { return len(s.from.last()) == 0 || len(s.to.last()) == 0 }
