package walk

import (
	"context"
	"slices"

	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/plan"
)

// Neighbors asks what lies around every row of a scope. Its steps hang on each other:
// Whole has a row for each of these, of which all others are parts; those that nobody
// asks are nil.
type Neighbors struct {
	Ways *Ways
	// Types are those of the neighbours told, nil for all; Where are conditions on them,
	// by type. Both bound what is told, not what is walked through.
	Types []*model.Type
	Where map[*model.Type]filter.Expr
	// Depth is how many edges away they may be, Page which of them are told.
	Depth  filter.Param
	Page   filter.Page
	Limits Limits

	// Whole says how many there are and whether the walk was complete. Counts says how
	// many, by hop and type.
	Whole, Counts *plan.Step
	// Hits are the neighbours: the nearest first, then by type, then by the order of the
	// lists of the type.
	Hits Nodes
	// Paths are the shortest paths to them, the first by types and codes of their nodes.
	Paths *Path

	// of is the type of the nodes around which is looked.
	of      *model.Type
	counted bool
	sorts   map[*model.Type]*plan.Query
}

// Of adds the step of the whole, for every row of a scope.
func (q *Neighbors) Of(s *plan.Scope) {
	q.of, q.sorts = s.Type, map[*model.Type]*plan.Query{}
	for t, where := range q.Where {
		q.sorts[t] = plan.NewSorting(t, where, q.Ways.view)
	}
	q.Whole = s.Made(plan.Made{
		Make: q.make, Fields: []*model.Field{Count, Complete}, Params: []filter.Param{q.Depth, q.Page.Size}, Title: "what lies around",
	})
}

// Total asks for the number of neighbours, the column Count of Whole.
func (q *Neighbors) Total() *plan.Step {
	q.counted = true
	return q.Whole
}

// Tally asks how many there are by hop and type.
func (q *Neighbors) Tally() *plan.Step {
	if q.counted = true; q.Counts == nil {
		q.Counts = q.Whole.Part(Hop, Type, Count)
	}
	return q.Counts
}

// List asks for the neighbours themselves.
func (q *Neighbors) List() Nodes {
	if q.Hits.Step == nil {
		q.Hits = nodesIn(q.Whole, Hop, Kinds)
		q.Hits.Step.Paged(q.Page, 0, q.Hits.Table, q.Hits.Key)
	}
	return q.Hits
}

// Path asks for a path to each.
func (q *Neighbors) Path() *Path {
	if q.Paths == nil {
		p := pathOf(q.List().Step)
		q.Paths = &p
	}
	return q.Paths
}

// told tells whether neighbours of a type are told.
func (q *Neighbors) told(t *model.Type) bool { return q.Types == nil || slices.Contains(q.Types, t) }

// make walks and tells what it found.
func (q *Neighbors) make(ctx context.Context, m *plan.Moment) error {
	g := newGround(q.Ways, m, q.Limits)
	after, err := q.after(m)
	if err != nil {
		return err
	}
	depth, size := int(m.Arg(0).(int64)), int(m.Arg(1).(int64))
	var sources []*source
	for _, id := range m.Keys() {
		sources = append(sources, newSource(g.place(name{q.of, id})))
	}
	if err := q.walk(ctx, g, sources, depth, size, after != nil); err != nil {
		return err
	}
	return q.tell(ctx, g, sources, size, after)
}

// walk finds the neighbours, as far as they are asked: if nobody asks how many there
// are, of everything only as many as a page may hold, and no further once it is full.
func (q *Neighbors) walk(ctx context.Context, g *ground, sources []*source, depth, size int, after bool) error {
	for hop := 1; hop <= depth; hop++ {
		last := hop == depth
		paged := !q.counted && !after && (last || q.Types == nil && len(q.Where) == 0)
		seen := most(g, sources)
		cut, err := q.level(ctx, g, sources, paged, func(t plan.Tie) int {
			of := t.Target()
			switch {
			case last && !q.told(of):
				return 0
			case paged && q.Where[of] == nil:
				return size + 1 + seen[of]
			}
			return -1
		})
		switch {
		case err != nil || !g.complete() || last:
			return err
		case paged && filled(sources, size):
			return nil
		case cut:
			// What is cut can be told, but not be walked on from.
			for _, s := range sources {
				s.shrink()
			}
			if _, err := q.level(ctx, g, sources, false, all); err != nil || !g.complete() {
				return err
			}
		}
	}
	return nil
}

// level walks one edge further from all sources that are not full. It tells whether a
// bound left something out.
func (q *Neighbors) level(ctx context.Context, g *ground, sources []*source, ordered bool, most bound) (cut bool, err error) {
	var frontier []int32
	for _, s := range sources {
		if !s.full {
			frontier = append(frontier, s.last()...)
		}
	}
	if cut, err = g.expand(ctx, distinct(frontier), most, ordered); err != nil {
		return cut, err
	}
	for _, s := range sources {
		if !s.full {
			s.grow(g)
		}
	}
	return cut, nil
}
