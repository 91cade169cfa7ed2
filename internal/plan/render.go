package plan

import (
	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/policy"
)

// Compile renders every step's statement. Call it once, when the plan is built.
func (p *Plan) Compile() {
	for _, s := range p.Steps {
		if s.drills != nil {
			s.drills.places()
		}
	}
	for _, s := range p.Steps {
		if s.kind != made && s.kind != partOfMade {
			s.render()
		}
	}
}

// render writes the step's statement. A step of a to-many edge runs once for
// all parents, whose keys come as one array:
//
//	SELECT p.ord, c.* FROM unnest($1) WITH ORDINALITY AS p(id, ord)
//	CROSS JOIN LATERAL (the list of one parent) AS c
func (s *Step) render() {
	w := &statement{view: s.plan.View}
	switch {
	case s.drills != nil:
		s.renderDrill(w)
	case s.parent == nil || s.kind == byIDs:
		s.body(w, "")
	case s.kind == count || s.kind == groupCount:
		w.write("SELECT p.ord, (")
		s.body(w, "p.id")
		w.write(") FROM unnest(", w.arg(filter.Param{Slot: filter.Keys}), "::uuid[]) WITH ORDINALITY AS p(id, ord)")
		s.below(w, "p.id")
	default:
		keys := w.arg(filter.Param{Slot: filter.Keys}) + "::uuid[]"
		if s.kind == neighborCounts {
			// Hidden from the planner, which would think of one key as cheaper than of some, and
			// plan so long a statement anew each time.
			keys = "(SELECT " + keys + ")"
		}
		w.write("SELECT p.ord, c.* FROM unnest(", keys, ") WITH ORDINALITY AS p(id, ord)")
		s.below(w, "p.id")
		w.write(" CROSS JOIN LATERAL (")
		s.body(w, "p.id")
		w.write(") AS c")
	}
	s.SQL, s.Params, s.valued, s.refused = string(w.text), w.params, w.valued, w.refused
}

// below joins to every parent what stands below it, if rows may be tied to that.
func (s *Step) below(w *statement, parent string) {
	switch n := len(s.way); {
	case n > 0:
		w.below(s.way[n-1].Target, parent)
	case s.subtree:
		w.below(s.parent.Type, parent)
	}
}

// renderDrill writes the rows behind groups, which come as arrays of their keys.
func (s *Step) renderDrill(w *statement) {
	w.zone = s.drills.of.groups.Zone
	w.valued, w.groups = true, true
	if s.kind == count {
		w.write("SELECT p.ord, (")
		s.body(w, s.drills.near())
		w.write(") FROM ")
		s.drills.parents(w)
		s.drills.below(w)
		return
	}
	w.write("SELECT p.ord, c.* FROM ")
	s.drills.parents(w)
	s.drills.below(w)
	w.write(" CROSS JOIN LATERAL (")
	s.body(w, s.drills.near())
	w.write(") AS c")
}

// body writes the statement for one parent, whose key is the expression near;
// it is empty for roots.
func (s *Step) body(w *statement, near string) {
	s.with(w, near)
	switch s.kind {
	case count:
		w.write("SELECT count(*) FROM ")
		s.from(w)
		s.lined(w)
		s.conditions(w, near)
		w.done()
	case list:
		s.listBody(w, near)
	case grouped, groupCount:
		s.near = near
		s.groupBody(w)
	case found:
		s.searchBody(w)
	case neighborCounts:
		s.neighborBody(w, near)
	default:
		s.namedBody(w)
	}
}

// conditions writes which rows a list or count holds, behind the tables that it
// takes to say so.
func (s *Step) conditions(w *statement, near string) {
	var inGroup []string
	if s.drills != nil {
		inGroup = s.drills.joins(w)
	}
	w.conditions()
	if near != "" && s.relation != nil {
		w.term()
		w.tieTo(s.tied(near), s.relation, "t0")
	}
	use := policy.Listed
	switch {
	case s.relation != nil:
		use = policy.Across(s.relation)
	case s.lines != nil:
		use = s.lines.meets()
	}
	w.and("t0", policy.Rows(s.Scope.Type, use))
	w.and("t0", s.where)
	for _, text := range inGroup {
		w.term()
		w.write(text)
	}
}

// tied is what the near end of the step's edge is compared with: the parent's key, or
// any of those of what stands below it.
func (s *Step) tied(near string) string {
	if s.subtree {
		return "ANY(n.ids)"
	}
	return near
}

// listBody writes a page. Its rows are found and cut first; what to-one edges
// join to them is joined to the page alone.
func (s *Step) listBody(w *statement, near string) {
	joined := len(s.Scope.joins) > 0
	if joined {
		w.write("SELECT ")
		s.selectColumns(w)
		w.write(" FROM (SELECT ")
		s.selectInner(w)
	} else {
		w.write("SELECT ")
		s.selectColumns(w)
	}
	w.write(" FROM ")
	s.from(w)
	s.lined(w)
	exprs := s.orderJoins(w)
	s.conditions(w, near)
	if s.page.After != nil {
		s.seek(w, exprs, *s.page.After, true)
	}
	if s.page.Before != nil {
		s.seek(w, exprs, *s.page.Before, false)
	}
	w.done()
	s.orderBy(w, exprs)
	w.write(" LIMIT ", w.arg(s.limit()))
	if joined {
		w.write(") AS t0")
		s.joinScopes(w, s.Scope)
		s.orderBy(w, s.outerKeys())
	}
}

// from writes the rows among which a list or count finds its own.
func (s *Step) from(w *statement) {
	if s.relation == nil || s.relation.Mid != nil || s.subtree {
		w.from(s.Scope.Type, "t0")
		return
	}
	w.from(s.Scope.Type, "t0", s.relation.TargetColumn)
}

// limit is the size of the page, and one row more if it matters whether there
// are further rows.
func (s *Step) limit() filter.Param {
	read := s.page.Size.Read
	return filter.Param{Slot: filter.PageSize, From: s.page.Size.From, Read: func(v any) (any, error) {
		n, err := read(v)
		if err != nil || !s.more {
			return n, err
		}
		return n.(int64) + 1, nil
	}}
}

// namedBody writes a look-up by id, ids or code. Ended rows are found too.
func (s *Step) namedBody(w *statement) {
	t := s.Scope.Type
	w.write("SELECT ")
	if s.kind == byIDs {
		w.write("p.ord, ")
	}
	s.selectColumns(w)
	w.write(" FROM ")
	if s.kind == byIDs {
		w.write("unnest(", w.arg(s.lookup), "::uuid[]) WITH ORDINALITY AS p(id, ord) JOIN ")
		w.from(t, "t0")
		w.write(" ON t0.id = p.id")
	} else {
		w.from(t, "t0")
	}
	s.joinScopes(w, s.Scope)
	w.conditions()
	switch s.kind {
	case byID:
		w.term()
		w.write("t0.id = ", w.arg(s.lookup))
	case byCode:
		w.term()
		s.coded(w)
	}
	w.and("t0", policy.Rows(t, policy.Named))
	w.done()
	if s.kind == byIDs {
		w.write(" ORDER BY p.ord")
	}
}

// coded finds the row that has a code at the instant: one that is known to have
// had it then and lost it later, else the one that has it now, else the one that
// had it last before.
func (s *Step) coded(w *statement) {
	t := s.Scope.Type
	code := w.arg(s.lookup)
	old := t.Relation("oldCodes")
	if old == nil {
		w.write("t0.code = ", code)
		return
	}
	w.write("t0.id = (SELECT id FROM (SELECT k.id, 1 AS rank, NULL::date AS since FROM ")
	w.from(t, "k")
	w.write(" WHERE k.code = ", code)
	w.and("k", policy.Rows(t, policy.Named))
	w.write(" UNION ALL SELECT k.", old.TargetColumn, ", CASE WHEN k.valid_to > ", w.arg(filter.Param{Slot: filter.Day}),
		" THEN 0 ELSE 2 END, k.valid_from FROM ")
	w.from(old.Target, "k")
	w.write(" WHERE k.former_code = ", code, " AND k.", old.TargetColumn, " IS NOT NULL")
	w.and("k", policy.Rows(old.Target, policy.Named))
	w.write(") AS k ORDER BY rank, since DESC NULLS LAST LIMIT 1)")
}

// selectColumns writes the step's columns, named c1, c2, … so that a LATERAL
// can pass them on.
func (s *Step) selectColumns(w *statement) {
	if len(s.columns) == 0 {
		w.write("1 AS c1")
	}
	for i, c := range s.columns {
		if i > 0 {
			w.write(", ")
		}
		w.write(s.columnExpr(w, c), cast(c.field), " AS c", itoa(i+1))
	}
}

func (s *Step) columnExpr(w *statement, c column) string {
	if s.kind == grouped {
		return s.groupColumn(w, c.scope, c.field)
	}
	paged := s.kind == list && len(s.Scope.joins) > 0
	switch {
	case c.key != 0 && paged:
		return "t0.k" + itoa(c.key)
	case c.key != 0:
		return w.behind(orderAlias(s.order, c.key-1), c.field)
	case c.scope == s.Scope && paged:
		return "t0." + c.field.Column
	}
	return w.value(c.scope.alias, c.field)
}

// cast makes exact numbers travel as text, in which they are shown.
func cast(f *model.Field) string {
	if f.Kind == model.Numeric {
		return "::text"
	}
	return ""
}

// selectInner writes what the outer statement needs of the page's own rows.
func (s *Step) selectInner(w *statement) {
	seen := map[string]bool{}
	var names []string
	need := func(f *model.Field) {
		if seen[f.Column] {
			return
		}
		seen[f.Column] = true
		text := w.value("t0", f)
		if f.SQL != "" {
			text += " AS " + f.Column
		}
		names = append(names, text)
	}
	for _, c := range s.columns {
		if c.scope == s.Scope && c.key == 0 {
			need(c.field)
		}
	}
	for _, j := range s.Scope.joins {
		need(s.Scope.Type.Column(j.relation.Column))
	}
	for i, k := range s.order {
		if k.Of == nil && len(k.Path) == 0 {
			need(k.Field)
			continue
		}
		names = append(names, w.behind(orderAlias(s.order, i), k.Field)+" AS k"+itoa(i+1))
	}
	w.list(names)
}

// joinScopes writes the joins of to-one edges, depth first.
func (s *Step) joinScopes(w *statement, sc *Scope) {
	for _, j := range sc.joins {
		w.write(" LEFT JOIN ")
		if j.relation != nil {
			w.fromAcross(j.relation, j.alias)
		} else {
			w.from(j.Type, j.alias)
		}
		w.write(" ON ")
		if j.on != "" {
			w.write(j.alias, ".id = ", j.on)
		} else {
			w.tie(sc.alias, j.relation, j.alias)
		}
		w.and(j.alias, policy.Rows(j.Type, policy.Tied))
		s.joinScopes(w, j)
	}
}

// orderJoins writes the joins that the order's keys need and returns the keys
// as expressions.
func (s *Step) orderJoins(w *statement) []string {
	exprs := make([]string, len(s.order))
	for i, k := range s.order {
		near := "t0"
		for depth, r := range k.Path {
			far := orderStepAlias(s.order, i, depth)
			if !joinedBefore(s.order, i, depth) {
				w.write(" LEFT JOIN ")
				w.fromAcross(r, far)
				w.write(" ON ")
				w.tie(near, r, far)
				w.and(far, policy.Rows(r.Target, policy.Tied))
			}
			near = far
		}
		if k.Of != nil {
			far := orderAlias(s.order, i)
			w.write(" CROSS JOIN LATERAL ", w.aggregate(near, k.Of), " AS ", far)
			near = far
		}
		exprs[i] = w.value(near, k.Field)
		if len(k.Path) > 0 && k.Of == nil {
			exprs[i] = w.behind(near, k.Field)
		}
	}
	return exprs
}

// orderAlias is the alias of the table that holds the i-th key.
func orderAlias(order []filter.Key, i int) string {
	if order[i].Of != nil {
		return "o" + itoa(i+1)
	}
	return orderStepAlias(order, i, len(order[i].Path)-1)
}

// orderStepAlias names the join of the given depth of the i-th key; keys that
// share the beginning of a path share its joins.
func orderStepAlias(order []filter.Key, i, depth int) string {
	for first := range i {
		if samePath(order[first].Path, order[i].Path, depth) {
			i = first
			break
		}
	}
	return "o" + itoa(i+1) + "_" + itoa(depth+1)
}

func joinedBefore(order []filter.Key, i, depth int) bool {
	for first := range i {
		if samePath(order[first].Path, order[i].Path, depth) {
			return true
		}
	}
	return false
}

func samePath(a, b []*model.Relation, depth int) bool {
	if len(a) <= depth || len(b) <= depth {
		return false
	}
	for d := range depth + 1 {
		if a[d] != b[d] {
			return false
		}
	}
	return true
}

// outerKeys are the order's keys as the page shows them to the outer statement.
func (s *Step) outerKeys() []string {
	keys := make([]string, len(s.order))
	for i, k := range s.order {
		keys[i] = "t0." + k.Field.Column
		if k.Of != nil || len(k.Path) > 0 {
			keys[i] = "t0.k" + itoa(i+1)
		}
	}
	return keys
}

// orderBy writes the order, turned round for a page from the end. Nulls are
// named only where there can be some, so that indexes match.
func (s *Step) orderBy(w *statement, exprs []string) {
	w.write(" ORDER BY ")
	for i, k := range s.order {
		if i > 0 {
			w.write(", ")
		}
		w.write(exprs[i])
		if k.Desc != s.page.Backward {
			w.write(" DESC")
		}
		if !k.Nullable() {
			continue
		}
		if k.NullsFirst != s.page.Backward {
			w.write(" NULLS FIRST")
		} else {
			w.write(" NULLS LAST")
		}
	}
}
