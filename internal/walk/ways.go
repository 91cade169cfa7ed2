// Package walk finds what lies around nodes and between them. A walk goes level by
// level: one statement for each type among the nodes that were found last reads their
// edges, for all of them at once. What it found becomes rows of a plan's steps, whose
// nodes are read like any others.
package walk

import (
	"cmp"
	"slices"
	"sync"

	"jinyan/internal/model"
	"jinyan/internal/plan"
	"jinyan/internal/policy"
)

// Ways are the edges along which walks go, with the statements that read them. They
// are safe for concurrent use.
type Ways struct {
	graph *model.Graph
	view  plan.View
	// open tells which ties are walked, number counts the names of kinds in the table of edges.
	open   func(plan.Tie) bool
	number map[*model.EdgeKind]int

	mu       sync.Mutex
	expanded map[expansion]*plan.Expansion
	sorted   map[*model.Type]*plan.Query
	coded    map[*model.Type]*plan.Query
	named    map[*model.Type]*plan.Query
}

type expansion struct {
	of      *model.Type
	ordered bool
}

// NewWays are those along the ties that are open, as a reader sees them.
func NewWays(g *model.Graph, view plan.View, open func(plan.Tie) bool) *Ways {
	w := &Ways{
		graph: g, view: view, open: open, number: map[*model.EdgeKind]int{}, expanded: map[expansion]*plan.Expansion{},
		sorted: map[*model.Type]*plan.Query{}, coded: map[*model.Type]*plan.Query{}, named: map[*model.Type]*plan.Query{},
	}
	for _, k := range g.Edges {
		w.number[k] = slices.IndexFunc(g.Edges, func(other *model.EdgeKind) bool { return other.Name == k.Name })
	}
	return w
}

// edgesOf is the statement that reads the edges at nodes of a type, nil if there are none.
func (w *Ways) edgesOf(t *model.Type, ordered bool) *plan.Expansion {
	return kept(w, w.expanded, expansion{t, ordered}, func() *plan.Expansion {
		ties := slices.DeleteFunc(plan.TiesOf(w.graph, t), func(tie plan.Tie) bool { return !w.open(tie) })
		if len(ties) == 0 {
			return nil
		}
		return plan.NewExpansion(t, ties, w.view, ordered)
	})
}

// order is the statement that puts nodes of a type into the order of their lists.
func (w *Ways) order(t *model.Type) *plan.Query {
	return kept(w, w.sorted, t, func() *plan.Query { return plan.NewSorting(t, nil, w.view) })
}

// codes is the statement that reads the codes of nodes of a type.
func (w *Ways) codes(t *model.Type) *plan.Query {
	return kept(w, w.coded, t, func() *plan.Query { return plan.NewCodes(t) })
}

// there is the statement that finds those nodes of a type that can be asked by id.
func (w *Ways) there(t *model.Type) *plan.Query {
	return kept(w, w.named, t, func() *plan.Query { return plan.NewSorting(t, policy.Rows(t, policy.Named), w.view) })
}

// kept is what a map holds for a key, made if it holds nothing yet.
func kept[K comparable, V any](w *Ways, in map[K]V, key K, fresh func() V) V {
	w.mu.Lock()
	defer w.mu.Unlock()
	v, ok := in[key]
	if !ok {
		v = fresh()
		in[key] = v
	}
	return v
}

// tableOf is the type whose rows a table has, nil if there is none.
func (w *Ways) tableOf(name string) *model.Type {
	for _, t := range w.graph.Types {
		if t.Table == name {
			return t
		}
	}
	return nil
}

// edge is an edge as a walk follows it.
type edge struct {
	plan.Tie
	from, until day
}

// day counts from PostgreSQL's epoch; open is an end without one.
type day int32

const open day = -1 << 31

// first orders edges between the same two nodes: by the table of edges, those that lead
// the way of the walk before those that lead back, then by when they hold.
func (w *Ways) first(a, b edge) int {
	return cmp.Or(
		cmp.Compare(w.number[a.Kind], w.number[b.Kind]),
		cmp.Compare(back(a.Out), back(b.Out)),
		cmp.Compare(a.from, b.from),
		cmp.Compare(a.until, b.until),
	)
}

func back(out bool) int {
	if out {
		return 0
	}
	return 1
}
