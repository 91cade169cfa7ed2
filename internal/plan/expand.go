package plan

import (
	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/policy"
)

// Query is a statement beside the steps of a plan.
type Query struct {
	SQL    string
	Params []filter.Param
	// refused is an error if the reader may not ask this.
	refused error
}

// query is the statement as it was written.
func (w *statement) query() Query {
	return Query{SQL: string(w.text), Params: w.params, refused: w.refused}
}

// Expansion reads the edges at nodes of one type, for all nodes at once. Its rows are
// the number of a tie, the number of the node among the keys from 1, the id of the
// neighbour, and from when until when the edge holds.
type Expansion struct {
	Query
	Ties []Tie
}

// NewExpansion writes the edges along some ties of a type's nodes. Of each tie of each
// node only so many may be read: by the orders of the neighbours' types if ordered is
// set, in which indexes give the first ones, else in any order.
func NewExpansion(t *model.Type, ties []Tie, view View, ordered bool) *Expansion {
	w := &statement{view: view, walks: true}
	w.write("WITH n AS MATERIALIZED (SELECT p.id, p.ord")
	keys := w.arg(filter.Param{Slot: filter.Keys}) + "::uuid[]) WITH ORDINALITY AS p(id, ord)"
	if t.Life {
		w.write(", ")
		w.where("t", policy.Rows(t, policy.Listed))
		w.write(" AS there FROM unnest(", keys, " JOIN ")
		w.from(t, "t")
		w.write(" ON t.id = p.id")
	} else {
		w.write(" FROM unnest(", keys)
	}
	w.write(")")
	most := w.arg(filter.Param{Slot: filter.Most})
	for i, tie := range ties {
		if i > 0 {
			w.write(" UNION ALL")
		}
		w.write(" SELECT ", itoa(i), "::int2, n.ord, e.* FROM n CROSS JOIN LATERAL (")
		w.expand(tie, ordered)
		w.write(" LIMIT (", most, "::int8[])[", itoa(i+1), "]) AS e")
		if tie.needsNear(t) {
			w.write(" WHERE n.there")
		}
	}
	w.write(" LIMIT ", w.arg(filter.Param{Slot: filter.All}))
	return &Expansion{w.query(), ties}
}

// expand writes the edges of one node along a tie. Those at the node are told apart from
// the rest first, and joined to what they lead to one by one: however few or many are
// asked, no other way to them is faster for long.
func (w *statement) expand(t Tie, ordered bool) {
	row := w.alias("e")
	w.write("WITH e AS MATERIALIZED (SELECT ")
	// A bound is one of nodes, some of which several rows may tie.
	once := ordered && t.Near != nil && t.Far != nil
	if once {
		w.write("DISTINCT ON (", t.far(row), ") ")
	}
	w.write(t.far(row), " AS id, ")
	if t.Kind.Row.Life {
		w.write(row, ".valid_from, ", row, ".valid_to FROM ")
	} else {
		w.write("NULL::date, NULL::date FROM ")
	}
	w.from(t.Kind.Row, row, t.known()...)
	w.edgesAt(t, "n.id", row)
	if once {
		w.write(" ORDER BY ", t.far(row))
		if t.Kind.Row.Life {
			w.write(", ", row, ".valid_from NULLS FIRST, ", row, ".valid_to NULLS FIRST")
		}
	}
	joined := w.joins(t) || ordered && t.Far != nil
	if ordered && !joined {
		w.inOrder(t.Target(), row)
	}
	w.write(") SELECT e.* FROM e")
	if joined {
		target := w.alias("f")
		w.target(t, "e.id", target)
		if ordered {
			w.inOrder(t.Target(), target)
		}
	}
}

// inOrder writes the order of a type's lists, for its rows behind an alias.
func (w *statement) inOrder(t *model.Type, alias string) {
	s := Step{order: orderOf(t)}
	exprs := make([]string, len(s.order))
	for i, k := range s.order {
		exprs[i] = w.value(alias, k.Field)
	}
	s.orderBy(w, exprs)
}

// orderOf is the order of a type's lists if none is asked.
func orderOf(t *model.Type) []filter.Key {
	order, _ := filter.OrderBy(t, filter.Value{})
	return order
}

// NewSorting writes which of some rows of a type satisfy a condition, in the order of
// its lists: their numbers among the keys.
func NewSorting(t *model.Type, where filter.Expr, view View) *Query {
	w := &statement{view: view}
	w.write("SELECT p.ord FROM unnest(", w.arg(filter.Param{Slot: filter.Keys}), "::uuid[]) WITH ORDINALITY AS p(id, ord) JOIN ")
	w.from(t, "t")
	w.write(" ON t.id = p.id")
	w.conditions()
	w.and("t", where)
	w.done()
	w.inOrder(t, "t")
	q := w.query()
	return &q
}

// NewCodes writes the codes of rows of a type, beside their numbers among the keys.
func NewCodes(t *model.Type) *Query {
	w := &statement{}
	w.write("SELECT p.ord, t.code FROM unnest(", w.arg(filter.Param{Slot: filter.Keys}), "::uuid[]) WITH ORDINALITY AS p(id, ord) JOIN ", t.Table, " AS t ON t.id = p.id")
	q := w.query()
	return &q
}
