package plan

import (
	"slices"
	"strings"

	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/policy"
)

// Tie is a way along edges of a kind from nodes of one type to nodes of another.
type Tie struct {
	Kind *model.EdgeKind
	// Out says that the node is where the edges begin.
	Out bool
	// Near and Far lead from a row that is such an edge to the node and to its
	// neighbour; nil is the row itself.
	Near, Far *model.Relation
}

// TiesOf are all ways from nodes of a type, in the order of the table of edges, those
// out before those in.
func TiesOf(g *model.Graph, t *model.Type) (ties []Tie) {
	for _, k := range g.Edges {
		for _, out := range []bool{true, false} {
			near, far := k.From, k.To
			if !out {
				near, far = far, near
			}
			for _, n := range near {
				if n == nil && k.Row != t || n != nil && n.Target != t {
					continue
				}
				for _, f := range far {
					ties = append(ties, Tie{Kind: k, Out: out, Near: n, Far: f})
				}
			}
		}
	}
	return ties
}

// Direction is OUT or IN.
func (t Tie) Direction() string {
	if t.Out {
		return "OUT"
	}
	return "IN"
}

// Turned is the same way seen from its other end.
func (t Tie) Turned() Tie { return Tie{Kind: t.Kind, Out: !t.Out, Near: t.Far, Far: t.Near} }

// Target is the type of the neighbours.
func (t Tie) Target() *model.Type {
	if t.Far == nil {
		return t.Kind.Row
	}
	return t.Far.Target
}

// What is said of the neighbours of a node, by kind, direction and type.
var (
	NeighborKind      = &model.Field{Name: "kind", Column: "kind", Kind: model.Enum, Enum: "EdgeKind"}
	NeighborDirection = &model.Field{Name: "direction", Column: "direction", Kind: model.Enum, Enum: "EdgeDirection"}
	NeighborType      = &model.Field{Name: "type", Column: "type", Kind: model.Text}
	NeighborNumber    = &model.Field{Name: "count", Column: "n", Kind: model.BigInt}
)

// needsNear says that a node of a type must hold for its edges along the tie: what has
// ended is tied to nothing but what came before and after it.
func (t Tie) needsNear(near *model.Type) bool { return near.Life && !t.Kind.Row.Past }

// NeighborCounts adds a step that counts the neighbours of every row of the scope.
func (s *Scope) NeighborCounts(ties []Tie) *Step {
	return s.under(&Step{kind: neighborCounts, ties: ties}, s.Type)
}

// neighborBody writes a row for each kind, direction and type with neighbours of one
// node.
func (s *Step) neighborBody(w *statement, near string) {
	w.write("SELECT ")
	s.selectColumns(w)
	w.write(" FROM ")
	if of := s.parent.Type; of.Life {
		w.write("(SELECT ")
		w.where("t", policy.Rows(of, policy.Listed))
		w.write(" AS there FROM ")
		w.from(of, "t")
		w.write(" WHERE t.id = ", near, ") AS n CROSS JOIN LATERAL ")
	}
	w.write("(")
	if len(s.ties) == 0 {
		w.write("SELECT ''::text AS kind, ''::text AS direction, ''::text AS type, 0::int8 AS n, 0 AS place")
	}
	for i, of := range together(s.ties) {
		if i > 0 {
			w.write(" UNION ALL ")
		}
		t := of[0]
		w.write("SELECT '", t.Kind.Name, "' AS kind, '", t.Direction(), "' AS direction, '", t.Target().Name, "' AS type, ")
		if t.needsNear(s.parent.Type) {
			w.write("CASE WHEN n.there THEN ")
		}
		if at := t.Target().Happens; at != nil && slices.ContainsFunc(of, w.joins) && w.view.Rules.Scope(t.Target()) == nil {
			// Mostly all of them have happened; looking at each would take longer than counting.
			row := w.alias("h")
			w.write("CASE WHEN (SELECT max(", w.value(row, at), ") FROM ", t.Target().Table, " AS ", row, ") <= ", w.arg(filter.Param{Slot: filter.At}), " THEN ")
			w.countTied(of, near, s.parent.Type, false)
			w.write(" ELSE ")
			w.countTied(of, near, s.parent.Type, true)
			w.write(" END")
		} else {
			w.countTied(of, near, s.parent.Type, true)
		}
		if t.needsNear(s.parent.Type) {
			w.write(" END")
		}
		w.write(" AS n, ", itoa(i), " AS place")
	}
	w.write(") AS t0 WHERE t0.n > 0 ORDER BY t0.place")
}

// countTied counts what a node is tied to along any of some ties; unless it is looked at,
// everything is taken to be there.
func (w *statement) countTied(ties []Tie, near string, of *model.Type, looked bool) {
	w.write("(SELECT count(*) FROM (")
	for i, t := range ties {
		if i > 0 {
			w.write(" UNION ")
		}
		w.tiedTo(t, near, of, looked)
	}
	w.write(") AS f)")
}

// together are the ties by kind, direction and type.
func together(ties []Tie) (groups [][]Tie) {
	places := map[string]int{}
	for _, t := range ties {
		key := strings.Join([]string{t.Kind.Name, t.Direction(), t.Target().Name}, " ")
		i, known := places[key]
		if !known {
			i = len(groups)
			places[key] = i
			groups = append(groups, nil)
		}
		groups[i] = append(groups[i], t)
	}
	return groups
}

// tiedTo writes the ids of the other nodes that a node of a type is tied to, each once.
func (w *statement) tiedTo(t Tie, near string, of *model.Type, looked bool) {
	row := w.alias("e")
	w.write("SELECT ")
	if t.Near != nil && t.Far != nil {
		w.write("DISTINCT ")
	}
	w.write(t.far(row), " AS id FROM ")
	w.from(t.Kind.Row, row, t.known()...)
	if looked && w.joins(t) {
		w.target(t, t.far(row), w.alias("f"))
	}
	w.edgesAt(t, near, row)
	if t.Target() == of {
		w.write(" AND ", t.far(row), " <> ", near)
	}
}

// far is the id of the neighbour in a row that is an edge.
func (t Tie) far(row string) string {
	if t.Far == nil {
		return row + ".id"
	}
	return row + "." + t.Far.Column
}

// known are the columns of a row that is an edge whose targets are seen: the node is, and
// the neighbour is looked at if it may not be.
func (t Tie) known() (columns []string) {
	for _, end := range []*model.Relation{t.Near, t.Far} {
		if end != nil {
			columns = append(columns, end.Column)
		}
	}
	return columns
}

// there is the condition that a neighbour is there: it holds at the instant of the read.
// What came before or after something is there whether it has ended or not.
func (t Tie) there() filter.Expr {
	if t.Kind.Row.Past {
		return policy.Rows(t.Target(), policy.Named)
	}
	return policy.Rows(t.Target(), policy.Listed)
}

// joins tells whether the neighbour is in another row, which must be looked at to know
// that it is there.
func (w *statement) joins(t Tie) bool {
	return t.Far != nil && (len(asAnd(t.there())) > 0 || w.view.Rules.Scope(t.Target()) != nil)
}

// target joins the neighbour with an id, if it is there.
func (w *statement) target(t Tie, id, alias string) {
	w.write(" JOIN ")
	w.from(t.Target(), alias)
	w.write(" ON ", alias, ".id = ", id)
	w.also(alias, t.there())
}

// also adds what must hold too. A walk asks it in a form that no index serves: its rows
// are found by the nodes that they tie.
func (w *statement) also(alias string, e filter.Expr) {
	if !w.walks {
		w.and(alias, e)
	} else if len(asAnd(e)) > 0 {
		w.term()
		w.write("(")
		w.where(alias, e)
		w.write(") IS TRUE")
	}
}

// edgesAt writes the condition that a row is an edge at a node along a tie.
func (w *statement) edgesAt(t Tie, near, row string) {
	w.conditions()
	w.term()
	if t.Near == nil {
		w.write(row, ".id = ", near)
	} else {
		w.write(row, ".", t.Near.Column, " = ", near)
		w.ofTable(row, t.Near)
		w.also(row, policy.Rows(t.Kind.Row, policy.Listed))
	}
	if t.Far != nil {
		w.write(" AND ", t.far(row), " IS NOT NULL")
		w.ofTable(row, t.Far)
	}
	if k := t.Kind; k.Where != nil {
		word := " IN ('"
		if k.Not {
			word = " NOT IN ('"
		}
		w.write(" AND (", w.value(row, k.Where), word, strings.Join(k.Only, "', '"), "')) IS TRUE")
	}
	w.done()
}

// ofTable says of a reference to any type that it is to that of the relation.
func (w *statement) ofTable(alias string, r *model.Relation) {
	if r.Of != nil && r.Of.By != nil {
		w.write(" AND ", alias, ".", r.Of.By.Column, " = '", r.Target.Table, "'")
	}
}
