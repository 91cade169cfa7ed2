package walk

import (
	"bytes"
	"cmp"
	"context"
	"encoding/binary"
	"math/bits"
	"slices"
	"strings"

	"jinyan/internal/model"
	"jinyan/internal/plan"
	"jinyan/internal/store"
)

// Limits are how far walks go.
type Limits struct {
	// Edges are how many edges a walk reads at most, and how many it follows.
	Edges int
	// A path is completed across a gap if FewNodes or fewer stand at its edges; FewEdges
	// of one kind at a node are no reason not to read them at once.
	FewNodes, FewEdges int
}

// Usual are the limits if nothing else is said.
var Usual = Limits{Edges: 1_000_000, FewNodes: 500, FewEdges: 64}

// ground is what a walk has seen of the graph. Its nodes are numbered as they are found.
type ground struct {
	*Ways
	moment *plan.Moment
	nodes  []node
	places map[name]int32
	// left is how many edges may still be read, steps how many may be followed, by all
	// sources together; below 0 the walk was cut short.
	left, steps int
	limits      Limits
}

// name is what a node is known by.
type name struct {
	of *model.Type
	id store.Key
}

type node struct {
	name
	// links are the edges at it that were read, some perhaps twice; read are the ties
	// along which these are all.
	links []link
	read  ties
	code  string
	coded bool
}

// link is an edge at a node: the node at its other end, and the number of the tie.
type link struct {
	to          int32
	tie         int16
	from, until day
}

func newGround(w *Ways, m *plan.Moment, limits Limits) *ground {
	return &ground{Ways: w, moment: m, places: map[name]int32{}, left: limits.Edges, steps: limits.Edges, limits: limits}
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
func (g *ground) complete() bool { return g.left >= 0 && g.steps >= 0 }

// begin gives the nodes that were asked by id their places; those that are not there, or
// at which no edge ends, have -1.
func (g *ground) begin(ctx context.Context, asked []name) ([]int32, error) {
	places := make([]int32, len(asked))
	for i := range places {
		places[i] = -1
	}
	err := g.ask(ctx, asked, g.there, func(i int, _ [][]byte) {
		if g.graph.Walked(asked[i].of) {
			places[i] = g.place(asked[i])
		}
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

// own bounds what is read to the edges that nodes are themselves and those that lead
// from them: few at each. Every edge is so at one of its ends.
func own(t plan.Tie) int {
	if t.Near == nil || t.Far != nil && t.Out {
		return -1
	}
	return 0
}

// expand reads the edges at nodes along ties that were not read yet. It tells whether a
// bound left some out: these ties count as not read.
func (g *ground) expand(ctx context.Context, places []int32, most bound, ordered bool) (cut bool, err error) {
	type reach struct {
		place int32
		tie   int16
	}
	counts := map[reach]int{}
	err = g.read(ctx, places, most, ordered, func(p int32, tie int16, far name, from, until day) {
		to := g.place(far) // may move the nodes
		n := &g.nodes[p]
		n.links = append(n.links, link{to, tie, from, until})
		if limit := most(g.tie(p, tie)); limit > 0 {
			counts[reach{p, tie}]++
		}
	})
	for _, p := range places {
		n := &g.nodes[p]
		e := g.edgesOf(n.of, ordered)
		if e == nil {
			continue
		}
		for i, t := range e.Ties {
			switch limit := most(t); {
			case limit == 0 || n.read.has(i):
			case limit > 0 && counts[reach{p, int16(i)}] >= limit:
				cut = true
			default:
				n.read.add(i)
			}
		}
	}
	return cut, err
}

// known tells whether all edges at a node were read.
func (g *ground) known(p int32) bool {
	n := &g.nodes[p]
	e := g.edgesOf(n.of, false)
	return e == nil || n.read.len() == len(e.Ties)
}

// ties is a set of ties, by their numbers.
type ties [MaxTies / 64]uint64

// MaxTies is how many ties a type may have.
const MaxTies = 128

func (t *ties) add(i int)      { t[i/64] |= 1 << (i % 64) }
func (t *ties) has(i int) bool { return t[i/64]>>(i%64)&1 == 1 }
func (t *ties) len() (n int) {
	for _, word := range t {
		n += bits.OnesCount64(word)
	}
	return n
}

// tie is the one with a number at a node.
func (g *ground) tie(place int32, number int16) plan.Tie {
	return g.edgesOf(g.nodes[place].of, false).Ties[number]
}

// read reads edges at nodes that were not read yet, until no more may be followed.
func (g *ground) read(ctx context.Context, places []int32, most bound, ordered bool, take func(place int32, tie int16, far name, from, until day)) error {
	if g.left < 0 {
		return nil
	}
	// Nodes of one type of which the same is known are asked together.
	type alike struct {
		of   *model.Type
		read ties
	}
	var asks []plan.Ask
	var which [][]int32
	at := map[alike]int{}
	for _, p := range places {
		n := &g.nodes[p]
		k, asked := at[alike{n.of, n.read}]
		if !asked {
			k = -1
			if e := g.edgesOf(n.of, ordered); e != nil {
				if bounds := bounds(e.Ties, most, n.read); bounds != nil {
					k = len(asks)
					asks, which = append(asks, plan.Ask{Query: &e.Query, Most: bounds, All: int64(g.left) + 1}), append(which, nil)
				}
			}
			at[alike{n.of, n.read}] = k
		}
		if k >= 0 {
			asks[k].Keys, which[k] = append(asks[k].Keys, n.id), append(which[k], p)
		}
	}
	if len(asks) == 0 {
		return nil
	}
	return g.moment.Send(ctx, asks, func(k int, values [][]byte) {
		if g.left--; g.left < 0 {
			return
		}
		p, tie := which[k][binary.BigEndian.Uint64(values[1])-1], int16(binary.BigEndian.Uint16(values[0]))
		take(p, tie, name{g.tie(p, tie).Target(), store.Key(values[2])}, dayOf(values[3]), dayOf(values[4]))
	})
}

// bounds are how many edges are read along each tie, nil being all; there are none if
// nothing is to be read.
func bounds(of []plan.Tie, most bound, read ties) []*int64 {
	list := make([]*int64, len(of))
	some := false
	for i, t := range of {
		n := int64(most(t))
		if read.has(i) {
			n = 0
		}
		if some = some || n != 0; n >= 0 {
			list[i] = &n
		}
	}
	if !some {
		return nil
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
