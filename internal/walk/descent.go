package walk

import (
	"context"
	"slices"
	"strings"

	"jinyan/internal/model"
	"jinyan/internal/plan"
)

// descent finds the simple paths of one length: it goes through the places on them, at
// every place by type and code.
type descent struct {
	*search
	start, end int32
	// next are, for every place, the nodes that can stand there with those that can
	// follow them.
	next []map[int32][]int32
	gap  *chasm

	on   map[int32]bool
	path []int32
}

// paths finds the simple paths of a length, with a gap between what was read around the
// one end and around the other.
func (s *search) paths(ctx context.Context, length, gap int) error {
	d := &descent{search: s, start: s.from.levels[0][0], end: s.to.levels[0][0], next: make([]map[int32][]int32, length), on: map[int32]bool{}}
	d.layers(length, gap)
	return d.onward(ctx, d.start, 0)
}

// layers says for every place which nodes can stand there. The first places are told by
// the edges around the one end, the last by those around the other; both tell what lies
// across a gap of one, and what is in a gap of two is left open.
func (d *descent) layers(length, gap int) {
	split := d.from.depth()
	if gap == 0 {
		split = min(split, length-1)
	}
	there := d.forward(split)
	inside := func(p int32) bool { return p != d.start && p != d.end }
	follow := map[int32][]int32{d.end: nil}
	for i := length - 1; i >= split+max(gap, 1); i-- {
		d.next[i] = map[int32][]int32{}
		d.trailing(d.next[i], follow, inside)
		follow = d.next[i]
	}
	d.next[split] = map[int32][]int32{}
	switch gap {
	case 2:
		d.gap = &chasm{place: split, far: follow}
	case 1:
		d.leading(d.next[split], there[split], func(p int32) bool { _, can := follow[p]; return can })
		fallthrough
	default:
		d.trailing(d.next[split], follow, func(p int32) bool { return there[split][p] })
	}
	for i := split - 1; i >= 0; i-- {
		d.next[i] = map[int32][]int32{}
		d.leading(d.next[i], there[i], func(p int32) bool {
			if i+1 == split && gap == 2 {
				return there[split][p]
			}
			_, can := d.next[i+1][p]
			return can
		})
	}
}

// forward are the nodes that can stand at the first places.
func (d *descent) forward(places int) []map[int32]bool {
	there := make([]map[int32]bool, places+1)
	there[0] = map[int32]bool{d.start: true}
	for i := range places {
		there[i+1] = map[int32]bool{}
		for p := range there[i] {
			for _, l := range d.nodes[p].links {
				there[i+1][l.to] = true
			}
		}
		delete(there[i+1], d.start)
		delete(there[i+1], d.end)
	}
	return there
}

// leading adds to the nodes of a place what follows by the edges at these.
func (d *descent) leading(next map[int32][]int32, nodes map[int32]bool, follows func(int32) bool) {
	for p := range nodes {
		for _, l := range d.nodes[p].links {
			if follows(l.to) {
				next[p] = append(next[p], l.to)
			}
		}
	}
}

// trailing adds the nodes of a place that are found by the edges at those that follow.
func (d *descent) trailing(next, follow map[int32][]int32, there func(int32) bool) {
	for w := range follow {
		for _, l := range d.nodes[w].links {
			if there(l.to) {
				next[l.to] = append(next[l.to], w)
			}
		}
	}
}

// onward goes on from a node at a place.
func (d *descent) onward(ctx context.Context, p int32, place int) error {
	if d.steps--; d.steps < 0 {
		return nil
	}
	d.path, d.on[p] = append(d.path, p), true
	defer func() { d.path, d.on[p] = d.path[:place], false }()
	switch {
	case place == len(d.next):
		d.found = append(d.found, slices.Clone(d.path))
		return nil
	case d.gap != nil && place == d.gap.place:
		return d.across(ctx, p)
	case d.gap != nil && place == d.gap.place+1:
		return d.each(ctx, d.gap.after[p], place)
	}
	return d.each(ctx, d.next[place][p], place)
}

// each goes on to some nodes, by type and code.
func (d *descent) each(ctx context.Context, nodes []int32, place int) error {
	nodes = d.free(nodes)
	for len(nodes) > 0 && !d.done() {
		of := d.nodes[nodes[0]].of
		n := slices.IndexFunc(nodes, func(p int32) bool { return d.nodes[p].of != of })
		if n < 0 {
			n = len(nodes)
		}
		if err := d.alike(ctx, nodes[:n], place); err != nil {
			return err
		}
		nodes = nodes[n:]
	}
	return nil
}

// free are those of some nodes that are not on the path, each once, by type.
func (d *descent) free(nodes []int32) []int32 {
	free := slices.DeleteFunc(distinct(slices.Clone(nodes)), func(p int32) bool { return d.on[p] })
	slices.SortStableFunc(free, func(a, b int32) int { return strings.Compare(d.nodes[a].of.Name, d.nodes[b].of.Name) })
	return free
}

// alike goes on to nodes of one type, by code.
func (d *descent) alike(ctx context.Context, nodes []int32, place int) error {
	if len(nodes) > 1 {
		if err := d.readCodes(ctx, nodes); err != nil {
			return err
		}
		slices.SortFunc(nodes, d.compare)
	}
	for _, p := range nodes {
		if err := d.onward(ctx, p, place+1); err != nil || d.done() {
			return err
		}
	}
	return nil
}

func (d *descent) done() bool { return len(d.found) == d.count || !d.complete() }

// chasm is a gap of two edges: what lies between the nodes at a place and those two
// places later is read type by type, as it is needed.
type chasm struct {
	place int
	// far are the nodes two places later. Between stand those of after, with what can
	// follow them; near are those of them behind each node before, and unread the types
	// of which there may be more.
	far    map[int32][]int32
	after  map[int32][]int32
	near   map[int32][]int32
	unread []*model.Type
}

// across goes on from a node into the gap.
func (d *descent) across(ctx context.Context, p int32) error {
	if d.gap.after == nil {
		d.look()
	}
	last := ""
	for !d.done() {
		between, known := d.gap.near[p]
		if !known {
			for _, l := range d.nodes[p].links {
				if _, leads := d.gap.after[l.to]; leads {
					between = append(between, l.to)
				}
			}
			d.gap.near[p] = between
		}
		between = slices.DeleteFunc(d.free(between), func(m int32) bool { return d.nodes[m].of.Name <= last })
		unread := slices.DeleteFunc(slices.Clone(d.gap.unread), func(t *model.Type) bool { return t.Name <= last })
		switch {
		case len(unread) > 0 && (len(between) == 0 || unread[0].Name <= d.nodes[between[0]].of.Name):
			if err := d.readInto(ctx, unread[0]); err != nil {
				return err
			}
		case len(between) == 0:
			return nil
		default:
			of := d.nodes[between[0]].of
			alike := slices.DeleteFunc(between, func(m int32) bool { return d.nodes[m].of != of })
			if err := d.alike(ctx, alike, d.gap.place); err != nil {
				return err
			}
			last = of.Name
		}
	}
	return nil
}

// readInto reads all nodes of a type that lie in the gap.
func (d *descent) readInto(ctx context.Context, t *model.Type) error {
	fronts := distinct(slices.Concat(d.from.last(), d.to.last()))
	_, err := d.expand(ctx, fronts, func(tie plan.Tie) int {
		if tie.Target() == t {
			return -1
		}
		return 0
	}, false)
	d.look()
	return err
}

// look takes stock of what is known of the gap.
func (d *descent) look() {
	d.gap.after, d.gap.near, d.gap.unread = map[int32][]int32{}, map[int32][]int32{}, nil
	d.trailing(d.gap.after, d.gap.far, func(p int32) bool { return p != d.start && p != d.end })
	for _, p := range slices.Concat(d.from.last(), d.to.last()) {
		n := &d.nodes[p]
		e := d.edgesOf(n.of, false)
		if e == nil {
			continue
		}
		for i, tie := range e.Ties {
			if t := tie.Target(); !n.read.has(i) && !slices.Contains(d.gap.unread, t) {
				d.gap.unread = append(d.gap.unread, t)
			}
		}
	}
	slices.SortFunc(d.gap.unread, func(a, b *model.Type) int { return strings.Compare(a.Name, b.Name) })
}
