package plan

import (
	"slices"
	"strings"

	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/policy"
)

// branch is the rows that some figures of groups are measured on: those of the
// groups' own type, or of a type from which an edge leads to it, that count at a
// clock.
type branch struct {
	// clock is the time at which rows count, nil if they do whenever they happened.
	clock *model.Field
	// base is the edge between the groups' type and the one whose rows count, nil for
	// the groups' own.
	base *model.Relation
	// shifted says that rows count in the period before.
	shifted bool
	// all says that in the group of others rows count too that are on the page.
	all bool
	// counted is the alias of a row that counts.
	counted string
}

// home is the alias of a row of the groups' type.
const home = "t0"

// branches are those of the figures, each once.
func (g *Groups) branches() []branch {
	var all []branch
	for _, f := range g.figures {
		if f.Measure == nil {
			continue
		}
		if b := g.branchOf(f); !slices.Contains(all, b) {
			all = append(all, b)
		}
	}
	if len(all) == 0 {
		all = append(all, branch{clock: g.clockOf(nil), counted: home})
	}
	return all
}

// branchOf is the branch that a figure is measured on.
func (g *Groups) branchOf(f *Figure) branch {
	return g.branchFor(g.clockOf(f), f.Rows)
}

func (g *Groups) branchFor(clock *model.Field, rows Rowset) branch {
	b := branch{clock: clock, base: rows.Base, shifted: rows.Shifted, all: rows.All, counted: home}
	if b.base != nil {
		b.counted = "b"
	}
	return b
}

// clocked tells whether rows count at the clocks of figures.
func (g *Groups) clocked() bool {
	if g.rest != nil {
		return g.rest.groups.clocked()
	}
	return g.Period != nil || slices.ContainsFunc(g.keys, func(k *GroupKey) bool { return k.Clocked })
}

// clockOf is the time at which the rows of a figure count, nil if that does not
// matter.
func (g *Groups) clockOf(f *Figure) *model.Field {
	switch {
	case !g.clocked() || f != nil && f.Rows.Timeless:
		return nil
	case f != nil && f.Measure.Clock != nil:
		return f.Measure.Clock
	}
	return g.Clock
}

func (s *Step) union(w *statement, branches []branch) {
	for i, b := range branches {
		if i > 0 {
			w.write(" UNION ALL ")
		}
		s.branch(w, b)
	}
}

// branch writes the rows of a branch by their keys. Figures of other branches are
// null in it.
func (s *Step) branch(w *statement, b branch) {
	g, t := s.groups, s.Scope.Type
	v := &ways{base: home, happens: t.Happens}
	rows := v
	counted := Rowset{Base: b.base}.Type(t)
	if b.base != nil {
		rows = &ways{base: b.counted, happens: counted.Happens}
	}
	if b.base != nil && !b.base.Many {
		w.stands = map[joint]string{{b.counted, b.base}: home}
		defer func() { w.stands = nil }()
	}
	within := g.within(b)
	if len(within) == 1 {
		rows.within = within[0]
	}
	var columns, keys []string
	for _, k := range g.keys {
		key := g.key(w, v, k, b)
		keys = append(keys, key)
		columns = append(columns, key+" AS "+k.Field.Column)
	}
	switch {
	case g.Subtotals == NoSubtotals:
	case len(keys) == 0:
		columns = append(columns, "0 AS "+grouping.Column)
	default:
		columns = append(columns, "GROUPING("+strings.Join(keys, ", ")+") AS "+grouping.Column)
	}
	for _, f := range g.figures {
		switch {
		case f.Measure == nil:
			continue
		case g.branchOf(f) == b:
			columns = append(columns, rows.guarded(w, f.Measure, f.guard)+" AS "+f.Field.Column)
		default:
			columns = append(columns, "NULL::"+sqlTypes[f.Field.Kind]+" AS "+f.Field.Column)
		}
	}
	at, beyond := s.along(w, v, s.near), ""
	if g.rest != nil && !b.all {
		// Its keys may need further joins, so it is written before them.
		beyond = w.captured(func() { g.rest.elsewhere(w, v, b) })
	}
	rowsIn := "count(*)"
	switch {
	case b.all:
		rowsIn = "0::int8"
	case w.view.Rules.Guards(counted):
		rowsIn = "least(count(*), 1)"
	}
	w.write("SELECT ")
	w.list(append(columns, rowsIn+" AS "+size.Column))
	w.write(" FROM ")
	switch {
	case b.base == nil:
		w.from(t, home)
		s.lined(w)
	case b.base.Many:
		w.from(t, home)
		s.lined(w)
		w.through(b.base, home, b.counted)
		rows.write(w)
	default:
		w.from(counted, b.counted)
		w.write(" JOIN ")
		w.from(t, home)
		w.write(" ON ")
		w.tie(b.counted, b.base, home)
		s.lined(w)
		rows.write(w)
	}
	v.write(w)
	s.conditions(w, s.near)
	if b.base != nil {
		w.and(b.counted, policy.Rows(counted, policy.Listed))
	}
	if len(within) > 0 {
		w.and(b.counted, anyOf(within))
	}
	if at != "" {
		w.term()
		w.write(at)
	}
	if b.clock != nil {
		w.term()
		g.inPeriod(w, w.value(b.counted, b.clock), b)
	}
	if beyond != "" {
		w.term()
		w.write(beyond)
	}
	w.done()
	g.groupBy(w)
}

// within are the conditions of which every row of a branch satisfies one, since no
// figure counts others; none if some figure counts all rows, or if rows that none
// counts make groups.
func (g *Groups) within(b branch) (any []*filter.Condition) {
	timeless := g.clocked() && b.clock == nil
	if b.base == nil && len(g.keys) > 0 && !timeless {
		return nil
	}
	for _, f := range g.figures {
		switch {
		case f.Measure == nil || g.branchOf(f) != b:
		case f.Measure.Within == nil:
			return nil
		case !slices.Contains(any, f.Measure.Within):
			any = append(any, f.Measure.Within)
		}
	}
	return any
}

// anyOf holds where one of the conditions does.
func anyOf(conditions []*filter.Condition) filter.Expr {
	if len(conditions) == 1 {
		return conditions[0].Expr
	}
	any := make(filter.Or, len(conditions))
	for i, c := range conditions {
		any[i] = c.Expr
	}
	return any
}

// along says that the way of a step leads from a row to the step's parent, or to
// what stands below it; an empty way to the row itself. It is "" for steps without one.
func (s *Step) along(w *statement, v *ways, near string) string {
	if s.way == nil {
		return ""
	}
	end := s.Scope.Type
	for _, r := range s.way {
		end = r.Target
	}
	at := v.value(w, along(s.way), end.ID())
	if len(s.way) > 0 && end.Parent != nil {
		return at + " = ANY(n.ids)"
	}
	return at + " = " + near
}

// key is a key's value in a row of a branch.
func (g *Groups) key(w *statement, v *ways, k *GroupKey, b branch) string {
	switch {
	case k.Clocked:
		return g.slot(w, k.Slot.Bucket, w.value(b.counted, b.clock), b.clock.Kind)
	case k.Branches != nil:
		return v.which(w, k)
	}
	at := v.value(w, k.Path, k.Of)
	if k.Slot != nil {
		return g.slot(w, k.Slot.Bucket, at, k.Of.Kind)
	}
	return at
}

// which is the name of the type behind an abstract field, null if the row there had
// not happened: what leads to any type is there only if that row is.
func (v *ways) which(w *statement, k *GroupKey) string {
	at := v.to(w, k.Path)
	text := "CASE"
	for _, r := range k.Branches.Branches {
		switch by := k.Branches.By; {
		case by != nil:
			text += " WHEN " + at + "." + by.Column + " = '" + r.Target.Table + "'"
		case w.view.surely(r):
			text += " WHEN " + at + "." + r.Column + " IS NOT NULL"
		default:
			far := v.to(w, append(slices.Clone(k.Path), Hop{Relation: r}))
			text += " WHEN " + far + ".id IS NOT NULL"
		}
		text += " THEN '" + r.Target.Name + "'"
	}
	return text + " END"
}

// inPeriod writes that rows count in the period at the time that stands in at.
func (g *Groups) inPeriod(w *statement, at string, b branch) {
	clock := b.clock
	w.write(at, " IS NOT NULL")
	if g.Period == nil {
		return
	}
	period := g.Period
	if b.shifted {
		period = period.Before
	}
	from, to := w.arg(period.From)+"::date", w.arg(period.To)+"::date"
	if clock.Kind == model.Instant {
		from, to = "timezone("+w.arg(w.zone)+", "+from+"::timestamp)", "timezone("+w.arg(w.zone)+", "+to+"::timestamp)"
	}
	w.write(" AND ", at, " >= ", from, " AND ", at, " < ", to)
}

// elsewhere writes that a row is in none of the groups on the step's page.
// Subtotals do not count: their rows are those of other groups.
func (s *Step) elsewhere(w *statement, v *ways, b branch) {
	word := w.word
	defer func() { w.word = word }()
	w.write("NOT EXISTS (SELECT 1 FROM (SELECT g.*")
	s.groupPage(w, s.page.Size)
	w.write(") AS shown")
	w.conditions()
	if s.groups.Subtotals != NoSubtotals {
		w.term()
		w.write("shown.", grouping.Column, " = 0")
	}
	for _, k := range s.groups.keys {
		key := s.groups.key(w, v, k, b)
		column := "shown." + k.Field.Column
		zero := zeros[k.Field.Kind]
		w.term()
		w.write("(", column, " IS NULL) = (", key, " IS NULL) AND coalesce(", column, ", ", zero, ") = coalesce(", key, ", ", zero, ")")
	}
	w.write(")")
}

// zeros stand for null where keys are compared, so that hashes can be.
var zeros = map[model.Kind]string{
	model.Text: "''", model.Enum: "''", model.Int: "0", model.BigInt: "0", model.Float: "0", model.Numeric: "0", model.Bool: "false",
	model.UUID: "'00000000-0000-0000-0000-000000000000'::uuid", model.Local: "'epoch'::timestamp",
}
