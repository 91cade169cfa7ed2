package walk

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"jinyan/internal/fault"
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

// The columns of Whole.
const (
	WholeTotal = iota
	WholeComplete
)

// The columns of Hits, before those of the node.
const (
	HitHop = iota
	HitKinds
)

// Of adds the step of the whole, for every row of a scope.
func (q *Neighbors) Of(s *plan.Scope) {
	q.of, q.sorts = s.Type, map[*model.Type]*plan.Query{}
	for t, where := range q.Where {
		q.sorts[t] = plan.NewSorting(t, where, q.Ways.past)
	}
	q.Whole = s.Made(plan.Made{
		Make: q.make, Fields: []*model.Field{Count, Complete}, Params: []filter.Param{q.Depth, q.Page.Size}, Title: "what lies around",
	})
}

// Total asks for the number of neighbours.
func (q *Neighbors) Total() int {
	q.counted = true
	return WholeTotal
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
		q.Hits.Step.Paged(q.Page, HitHop, q.Hits.Table, q.Hits.Key)
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

// source is a node around which is looked, with what was found by how far it is away.
type source struct {
	hops   map[int32]int
	levels [][]int32
	// full says that more than the page was found.
	full bool
}

func newSource(start ...int32) *source {
	s := &source{hops: map[int32]int{}, levels: [][]int32{start}}
	for _, p := range start {
		s.hops[p] = 0
	}
	return s
}

// depth is how far was walked, last what is furthest away.
func (s *source) depth() int { return len(s.levels) - 1 }

func (s *source) last() []int32 { return s.levels[len(s.levels)-1] }

// grow adds what is one edge further away.
func (s *source) grow(g *ground) {
	far := len(s.levels)
	var level []int32
	for _, p := range s.last() {
		if g.steps -= len(g.nodes[p].links); g.steps < 0 {
			break
		}
		for _, l := range g.nodes[p].links {
			if _, seen := s.hops[l.to]; !seen {
				s.hops[l.to] = far
				level = append(level, l.to)
			}
		}
	}
	s.levels = append(s.levels, level)
}

// shrink takes back what is furthest away, unless the source is full.
func (s *source) shrink() {
	if s.full {
		return
	}
	for _, p := range s.last() {
		delete(s.hops, p)
	}
	s.levels = s.levels[:s.depth()]
}

// group are the nodes of one type and hop.
type group struct {
	hop   int
	of    *model.Type
	nodes []int32
}

// groups are what was found from a hop on, in order.
func (s *source) groups(g *ground, from int) (groups []*group) {
	for hop := from; hop < len(s.levels); hop++ {
		at := map[*model.Type]*group{}
		first := len(groups)
		for _, p := range s.levels[hop] {
			t := g.nodes[p].of
			if at[t] == nil {
				at[t] = &group{hop: hop, of: t}
				groups = append(groups, at[t])
			}
			at[t].nodes = append(at[t].nodes, p)
		}
		slices.SortFunc(groups[first:], func(a, b *group) int { return strings.Compare(a.of.Name, b.of.Name) })
	}
	return groups
}

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

// most is how many nodes of each type were found around one source at most.
func most(g *ground, sources []*source) map[*model.Type]int {
	seen := map[*model.Type]int{}
	for _, s := range sources {
		mine := map[*model.Type]int{}
		for p := range s.hops {
			mine[g.nodes[p].of]++
		}
		for t, n := range mine {
			seen[t] = max(seen[t], n)
		}
	}
	return seen
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

// filled says of sources that more than a page was found, and tells whether of all.
func filled(sources []*source, size int) bool {
	done := true
	for _, s := range sources {
		s.full = len(s.hops)-len(s.levels[0]) > size
		done = done && s.full
	}
	return done
}

// cursor is the place after which a page begins.
type cursor struct {
	hop int
	name
}

func (q *Neighbors) after(m *plan.Moment) (*cursor, error) {
	if q.Hits.Step == nil {
		return nil, nil
	}
	keys, err := m.CursorKeys(q.Hits.Step)
	if err != nil || keys == nil {
		return nil, err
	}
	t := q.Ways.tableOf(keys[1].(string))
	if t == nil {
		return nil, plan.Damaged()
	}
	return &cursor{int(keys[0].(int64)), name{t, keys[2].([16]byte)}}, nil
}

// tell adds the rows of what was found.
func (q *Neighbors) tell(ctx context.Context, g *ground, sources []*source, size int, after *cursor) error {
	t := &telling{Neighbors: q, ground: g, size: size}
	for _, s := range sources {
		groups := slices.DeleteFunc(s.groups(g, 1), func(of *group) bool { return !q.told(of.of) })
		t.groups = append(t.groups, groups)
	}
	if err := t.sort(ctx, after); err != nil {
		return err
	}
	m := g.moment
	m.Open(q.Whole, -1)
	if q.Counts != nil {
		m.Open(q.Counts, -1)
	}
	for i, groups := range t.groups {
		total := 0
		for _, of := range groups {
			if total += len(of.nodes); q.Counts != nil && len(of.nodes) > 0 {
				m.Add(q.Counts, i, plan.IntCell(of.hop), []byte(of.of.Name), plan.IntCell(len(of.nodes)))
			}
		}
		m.Add(q.Whole, i, plan.IntCell(total), plan.BoolCell(g.complete()))
	}
	m.Close(q.Whole)
	if q.Counts != nil {
		m.Close(q.Counts)
	}
	if q.Hits.Step == nil {
		return nil
	}
	return t.hits(ctx, sources)
}

// telling is on its way from what was found to rows.
type telling struct {
	*Neighbors
	*ground
	size int
	// groups are what was found around each source, pages what is told of it.
	groups [][]*group
	pages  [][]int32
}

// sort drops what does not satisfy the conditions and fills the pages.
func (t *telling) sort(ctx context.Context, after *cursor) error {
	var sorted []int32
	for _, groups := range t.groups {
		n := 0
		for _, of := range groups {
			before := after != nil && after.compare(of) > 0
			some := t.Where[of.of] != nil
			if some && t.counted || t.Hits.Step != nil && !before && n <= t.size {
				sorted = append(sorted, of.nodes...)
				if !some && !before && (after == nil || after.compare(of) < 0) {
					n += len(of.nodes)
				}
			}
		}
	}
	if after != nil {
		sorted = append(sorted, t.place(after.name))
	}
	ranks, err := t.ranks(ctx, distinct(sorted), t.sorts)
	if err != nil {
		return err
	}
	for _, groups := range t.groups {
		var page []int32
		for _, of := range groups {
			if t.Where[of.of] != nil {
				of.nodes = slices.DeleteFunc(of.nodes, func(p int32) bool { _, satisfies := ranks[p]; return !satisfies })
			}
			if t.Hits.Step == nil || len(page) > t.size {
				continue
			}
			rest, err := t.following(of, ranks, after)
			if err != nil {
				return err
			}
			page = append(page, rest...)
		}
		t.pages = append(t.pages, page[:min(len(page), t.size+1)])
	}
	return nil
}

// following are the nodes of a group after the cursor, in their order.
func (t *telling) following(of *group, ranks map[int32]int, after *cursor) ([]int32, error) {
	if after != nil && after.compare(of) > 0 {
		return nil, nil
	}
	slices.SortFunc(of.nodes, func(a, b int32) int { return cmp.Compare(ranks[a], ranks[b]) })
	if after == nil || after.compare(of) < 0 {
		return of.nodes, nil
	}
	last, known := ranks[t.place(after.name)]
	if !known {
		return nil, fault.New(fault.BadCursor, "the node of this cursor is no longer in the list; start again without it", "该游标所指的节点已不在列表中;请去掉游标重新开始")
	}
	first, _ := slices.BinarySearchFunc(of.nodes, last+1, func(p int32, rank int) int { return cmp.Compare(ranks[p], rank) })
	return of.nodes[first:], nil
}

// compare tells whether the cursor lies in a group, before or after it.
func (c *cursor) compare(of *group) int {
	return cmp.Or(cmp.Compare(c.hop, of.hop), strings.Compare(c.of.Name, of.of.Name))
}

// hits adds the rows of the pages.
func (t *telling) hits(ctx context.Context, sources []*source) error {
	m := t.moment
	m.Open(t.Hits.Step, t.size)
	if t.Paths != nil {
		t.Paths.open(m)
	}
	for i, s := range sources {
		page := t.pages[i]
		shown := page[:min(t.size, len(page))]
		trails := s.back(t.ground, shown, t.Paths != nil)
		if t.Paths != nil {
			if err := trails.rank(ctx, t.ground); err != nil {
				return err
			}
		}
		for _, p := range shown {
			if t.Paths != nil {
				t.path(t.Paths, m.Len(t.Hits.Step), trails.path(p))
			}
			table, key := t.nodes[p].cells()
			m.Add(t.Hits.Step, i, plan.IntCell(s.hops[p]), plan.TextsCell(trails.kinds(t.ground, p)), table, key)
		}
		if len(page) > len(shown) {
			m.Add(t.Hits.Step, i, nil, nil, nil, nil) // says that there are more
		}
	}
	m.Close(t.Hits.Step)
	if t.Paths != nil {
		t.Paths.close(m)
	}
	return nil
}
