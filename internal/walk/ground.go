package walk

import (
	"bytes"
	"cmp"
	"context"
	"encoding/binary"
	"slices"
	"strings"

	"jinyan/internal/model"
	"jinyan/internal/plan"
	"jinyan/internal/store"
)

// ground is what a walk has seen of the graph. Its nodes are numbered as they are found.
type ground struct {
	*Ways
	moment *plan.Moment
	nodes  []node
	places map[name]int32
	// budget is how many edges may be read, left how many still may; below 0 the walk was
	// cut short.
	budget, left int
}

// name is what a node is known by.
type name struct {
	of *model.Type
	id store.Key
}

type node struct {
	name
	// known says that links are all its edges, or the first of each kind that were asked.
	known bool
	links []link
	code  string
	coded bool
}

// link is an edge at a node: the node at its other end, and the number of the tie.
type link struct {
	to          int32
	tie         int16
	from, until day
}

func newGround(w *Ways, m *plan.Moment, budget int) *ground {
	return &ground{Ways: w, moment: m, places: map[name]int32{}, budget: budget, left: budget}
}

// place is the number of a node, new if it was not seen before.
func (g *ground) place(n name) int32 {
	at, seen := g.places[n]
	if !seen {
		at = int32(len(g.nodes))
		g.places[n] = at
		g.nodes = append(g.nodes, node{name: n})
	}
	return at
}

// complete tells that the walk was not cut short.
func (g *ground) complete() bool { return g.left >= 0 }

// begin gives the nodes that were asked by id their places; those that are not there
// have -1.
func (g *ground) begin(ctx context.Context, asked []name) ([]int32, error) {
	places := make([]int32, len(asked))
	for i := range places {
		places[i] = -1
	}
	err := g.ask(ctx, asked, g.there, func(i int, _ [][]byte) {
		places[i] = g.place(asked[i])
	})
	return places, err
}

// ask sends one query for each type among some nodes, and takes its rows with the
// place of their node among these.
func (g *ground) ask(ctx context.Context, of []name, query func(*model.Type) *plan.Query, take func(i int, values [][]byte)) error {
	var asks []plan.Ask
	var which [][]int
	at := map[*model.Type]int{}
	for i, n := range of {
		k, known := at[n.of]
		if !known {
			k = len(asks)
			at[n.of] = k
			asks, which = append(asks, plan.Ask{Query: query(n.of)}), append(which, nil)
		}
		asks[k].Keys, which[k] = append(asks[k].Keys, n.id), append(which[k], i)
	}
	if len(asks) == 0 {
		return nil
	}
	return g.moment.Send(ctx, asks, func(k int, values [][]byte) {
		take(which[k][binary.BigEndian.Uint64(values[0])-1], values)
	})
}

// bound says how many edges along a tie are read at each node: below 0 all.
type bound func(plan.Tie) int

func all(plan.Tie) int { return -1 }

// expand reads the edges at nodes that are not known yet. It tells whether a bound left
// some out; these nodes stay unknown.
func (g *ground) expand(ctx context.Context, places []int32, most bound, ordered bool) (cut bool, err error) {
	var fresh []int32
	for _, p := range places {
		if n := &g.nodes[p]; !n.known {
			n.known, n.links = true, nil
			fresh = append(fresh, p)
		}
	}
	type reach struct {
		place int32
		tie   int16
	}
	counts := map[reach]int{}
	err = g.read(ctx, fresh, most, ordered, func(p int32, tie int16, far name, from, until day) {
		to := g.place(far) // may move the nodes
		n := &g.nodes[p]
		n.links = append(n.links, link{to, tie, from, until})
		if ordered {
			counts[reach{p, tie}]++
		}
	})
	for r, n := range counts {
		if limit := most(g.tie(r.place, r.tie)); limit >= 0 && n >= limit {
			g.nodes[r.place].known, cut = false, true
		}
	}
	return cut, err
}

// tie is the one with a number at a node.
func (g *ground) tie(place int32, number int16) plan.Tie {
	return g.from(g.nodes[place].of, false).Ties[number]
}

// read reads edges at nodes, until no more may be followed.
func (g *ground) read(ctx context.Context, places []int32, most bound, ordered bool, take func(place int32, tie int16, far name, from, until day)) error {
	var asks []plan.Ask
	var which [][]int32
	var ties [][]plan.Tie
	at := map[*model.Type]int{}
	for _, p := range places {
		n := &g.nodes[p]
		e := g.from(n.of, ordered)
		if e == nil {
			continue
		}
		k, known := at[n.of]
		if !known {
			k = len(asks)
			at[n.of] = k
			asks = append(asks, plan.Ask{Query: &e.Query, Most: bounds(e.Ties, most), All: int64(g.left) + 1})
			which, ties = append(which, nil), append(ties, e.Ties)
		}
		asks[k].Keys = append(asks[k].Keys, n.id)
		which[k] = append(which[k], p)
	}
	if len(asks) == 0 || g.left < 0 {
		return nil
	}
	return g.moment.Send(ctx, asks, func(k int, values [][]byte) {
		if g.left--; g.left < 0 {
			return
		}
		tie := int16(binary.BigEndian.Uint16(values[0]))
		take(which[k][binary.BigEndian.Uint64(values[1])-1], tie,
			name{ties[k][tie].Target(), store.Key(values[2])}, dayOf(values[3]), dayOf(values[4]))
	})
}

func bounds(ties []plan.Tie, most bound) []*int64 {
	list := make([]*int64, len(ties))
	for i, t := range ties {
		if n := int64(most(t)); n >= 0 {
			list[i] = &n
		}
	}
	return list
}

func dayOf(cell []byte) day {
	if cell == nil {
		return open
	}
	return day(binary.BigEndian.Uint32(cell))
}

// edgeBetween is the first edge from one node to another, of those known at either.
func (g *ground) edgeBetween(from, to int32) edge {
	var best *edge
	better := func(e edge) {
		if best == nil || g.first(e, *best) < 0 {
			best = &e
		}
	}
	for _, l := range g.nodes[from].links {
		if l.to == to {
			better(edge{g.tie(from, l.tie), l.from, l.until})
		}
	}
	for _, l := range g.nodes[to].links {
		if turned := g.tie(to, l.tie).Turned(); l.to == from && g.open(turned) {
			better(edge{turned, l.from, l.until})
		}
	}
	return *best
}

// readCodes reads the codes of nodes that have some and whose are not known yet.
func (g *ground) readCodes(ctx context.Context, places []int32) error {
	var names []name
	var which []int32
	for _, p := range places {
		if n := &g.nodes[p]; !n.coded && n.of.Code != nil {
			n.coded = true
			names, which = append(names, n.name), append(which, p)
		}
	}
	return g.ask(ctx, names, g.codes, func(i int, values [][]byte) { g.nodes[which[i]].code = string(values[1]) })
}

// compare orders nodes by type and code; those without a code by id.
func (g *ground) compare(a, b int32) int {
	x, y := &g.nodes[a], &g.nodes[b]
	return cmp.Or(strings.Compare(x.of.Name, y.of.Name), strings.Compare(x.code, y.code), bytes.Compare(x.id[:], y.id[:]))
}

// ranks are the places of nodes in the order of the lists of their types, of those that
// satisfy the condition on their type.
func (g *ground) ranks(ctx context.Context, places []int32, where map[*model.Type]*plan.Query) (map[int32]int, error) {
	ranks := make(map[int32]int, len(places))
	names := make([]name, len(places))
	for i, p := range places {
		names[i] = g.nodes[p].name
	}
	err := g.ask(ctx, names, func(t *model.Type) *plan.Query {
		if q := where[t]; q != nil {
			return q
		}
		return g.order(t)
	}, func(i int, _ [][]byte) { ranks[places[i]] = len(ranks) })
	return ranks, err
}

// distinct are numbers in their order, each once.
func distinct(places []int32) []int32 {
	slices.Sort(places)
	return slices.Compact(places)
}
