package walk

import (
	"context"
	"slices"
	"strings"

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
	// Budget is how many edges are followed at most.
	Budget int

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
	g := newGround(q.Ways, m, q.Budget)
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

// search looks for paths from both ends.
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
	met := false
	for length := 1; length <= longest; length++ {
		if err := s.widen(ctx, length); err != nil {
			return err
		}
		if !s.complete() && met {
			return nil
		}
		if met = met || s.meet(length); met {
			if err := s.paths(ctx, length); err != nil {
				return err
			}
		}
		if len(s.found) == s.count || !s.complete() || !met && s.exhausted() {
			return nil
		}
	}
	return nil
}

// widen walks on from the end around which fewer nodes wait, until every path of a
// length is among the edges that were read. What hangs on the ends is read first, in
// one go: how much that is nobody knows before.
func (s *search) widen(ctx context.Context, length int) error {
	if length == 1 {
		return s.grow(ctx, s.from, s.to)
	}
	for s.from.depth()+s.to.depth() < length && s.complete() {
		side := s.from
		if len(s.to.last()) < len(s.from.last()) {
			side = s.to
		}
		if err := s.grow(ctx, side); err != nil {
			return err
		}
	}
	return nil
}

func (s *search) grow(ctx context.Context, sides ...*source) error {
	var frontier []int32
	for _, side := range sides {
		frontier = append(frontier, side.last()...)
	}
	if _, err := s.expand(ctx, distinct(frontier), all, false); err != nil {
		return err
	}
	for _, side := range sides {
		side.grow(s.ground)
	}
	return nil
}

// meet tells whether there is a path of a length, if there is no shorter one.
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

// paths finds the simple paths of a length.
func (s *search) paths(ctx context.Context, length int) error {
	d := &descent{search: s, next: s.layers(length), on: map[int32]bool{}, tries: s.budget}
	return d.from(ctx, s.from.levels[0][0], 0)
}

// layers are, for every place on a path of a length, the nodes that can stand there with
// those that can follow them. The first places are told by the edges around the one end,
// the others by those around the other.
func (s *search) layers(length int) []map[int32][]int32 {
	a, b := s.from.levels[0][0], s.to.levels[0][0]
	next := make([]map[int32][]int32, length)
	split := min(s.from.depth(), length-1)
	there := make([]map[int32]bool, split+1)
	there[0] = map[int32]bool{a: true}
	for i := range split {
		there[i+1] = map[int32]bool{}
		for p := range there[i] {
			for _, l := range s.nodes[p].links {
				there[i+1][l.to] = true
			}
		}
		delete(there[i+1], a)
		delete(there[i+1], b)
	}
	follow := map[int32][]int32{b: nil}
	for i := length - 1; i >= 0; i-- {
		next[i] = map[int32][]int32{}
		if i < split {
			for p := range there[i] {
				for _, l := range s.nodes[p].links {
					if _, follows := follow[l.to]; follows {
						next[i][p] = append(next[i][p], l.to)
					}
				}
			}
			follow = next[i]
			continue
		}
		for w := range follow {
			for _, l := range s.nodes[w].links {
				if p := l.to; p != b && (p != a || i == 0) && (i > split || there[i][p]) {
					next[i][p] = append(next[i][p], w)
				}
			}
		}
		follow = next[i]
	}
	return next
}

// descent goes through layers, at every place by type and code.
type descent struct {
	*search
	next  []map[int32][]int32
	on    map[int32]bool
	path  []int32
	tries int
}

func (d *descent) from(ctx context.Context, p int32, i int) error {
	if d.tries--; d.tries < 0 {
		d.left = -1
		return nil
	}
	d.path, d.on[p] = append(d.path, p), true
	defer func() { d.path, d.on[p] = d.path[:i], false }()
	if i == len(d.next) {
		d.found = append(d.found, slices.Clone(d.path))
		return nil
	}
	rest := slices.DeleteFunc(distinct(slices.Clone(d.next[i][p])), func(w int32) bool { return d.on[w] })
	slices.SortStableFunc(rest, func(a, b int32) int { return strings.Compare(d.nodes[a].of.Name, d.nodes[b].of.Name) })
	for len(rest) > 0 {
		n := 1
		for n < len(rest) && d.nodes[rest[n]].of == d.nodes[rest[0]].of {
			n++
		}
		alike := rest[:n]
		if rest = rest[n:]; n > 1 {
			if err := d.readCodes(ctx, alike); err != nil {
				return err
			}
			slices.SortFunc(alike, d.compare)
		}
		for _, w := range alike {
			if err := d.from(ctx, w, i+1); err != nil || len(d.found) == d.count || !d.complete() {
				return err
			}
		}
	}
	return nil
}
