package walk

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"jinyan/internal/fault"
	"jinyan/internal/plan"
)

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
