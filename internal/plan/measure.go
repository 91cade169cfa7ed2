package plan

import (
	"cmp"
	"slices"
	"strings"

	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/policy"
)

// ways are the rows that lie behind the rows of a table, each joined once however
// many values are taken from it.
type ways struct {
	base string
	// first leads from a row of the table to the one from which all paths go out.
	first []Hop
	// happens is the time at which that one happened, nil if it has none.
	happens *model.Field
	// within is the condition that all rows satisfy already.
	within *filter.Condition
	joined []way
}

// way is a row behind another one.
type way struct {
	from, alias string
	hop         Hop
}

// to is the alias of the row at the end of a path, which is joined if it is not yet.
func (v *ways) to(w *statement, path []Hop) string {
	at := v.base
	for _, hop := range slices.Concat(v.first, path) {
		i := slices.IndexFunc(v.joined, func(j way) bool { return j.from == at && same(j.hop, hop) })
		if i < 0 {
			v.joined = append(v.joined, way{from: at, hop: hop, alias: w.alias("u")})
			i = len(v.joined) - 1
		}
		at = v.joined[i].alias
	}
	return at
}

// same tells whether two hops lead to the same row.
func same(a, b Hop) bool {
	if a.Climb == nil || b.Climb == nil {
		return a == b
	}
	return a.Climb.Type == b.Climb.Type && alike(a.Climb.Level, b.Climb.Level) && alike(a.Climb.Depth, b.Climb.Depth)
}

// alike tells whether two levels are written alike.
func alike(a, b *filter.Param) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.From.Var == b.From.Var && a.From.Raw == b.From.Raw
}

// along is a path of edges, each to one row: if there are several, to the one that
// held when the row happened.
func along(path []*model.Relation) []Hop {
	hops := make([]Hop, len(path))
	for i, r := range path {
		hops[i] = Hop{Relation: r, Then: r.Many}
	}
	return hops
}

// value is a field at the end of a path. A row's own key is known one row before.
func (v *ways) value(w *statement, path []Hop, f *model.Field) string {
	if n := len(path); n > 0 && f == f.Type.ID() && w.direct(path[n-1]) {
		last := path[n-1].Relation
		return w.value(v.to(w, path[:n-1]), last.Type.Column(last.Column))
	}
	if len(v.first)+len(path) == 0 {
		return w.value(v.base, f)
	}
	return w.behind(v.to(w, path), f)
}

// direct tells whether a row holds the id of the row that the hop leads to, and
// that row is surely there.
func (w *statement) direct(h Hop) bool {
	r := h.Relation
	return r != nil && !r.Many && r.TargetColumn == "id" && w.view.surely(r) && (r.Of == nil || r.Of.By == nil)
}

// write writes the joins, which stand behind the table.
func (v *ways) write(w *statement) {
	for _, j := range v.joined {
		w.write(" LEFT JOIN ")
		if j.hop.Climb != nil {
			w.climb(j)
			continue
		}
		if t := j.hop.Paused; t != nil {
			h, column := t.Paused()
			w.write(h.Table, " AS ", j.alias, " ON ", j.alias, ".", h.Key, " = ", j.from, ".", column,
				" AND ", strings.ReplaceAll(h.Paused, "{}", j.alias))
			continue
		}
		r := j.hop.Relation
		switch {
		case r.Alone == nil:
			w.fromAcross(r, j.alias)
			w.write(" ON ")
			w.tie(j.from, r, j.alias)
			w.and(j.alias, policy.Rows(r.Target, policy.Tied))
		case r.Alone.Sure:
			w.fromAcross(r, j.alias)
			w.write(" ON ")
			v.holding(w, j)
		default:
			w.write("LATERAL (SELECT * FROM ")
			w.fromAcross(r, j.alias)
			w.conditions()
			w.term()
			v.holding(w, j)
			w.done()
			w.write(" ORDER BY ", w.value(j.alias, r.Alone.From), " DESC, id LIMIT 1) AS ", j.alias, " ON TRUE")
		}
	}
}

// holding writes that a row is tied to the one before it and held when the counted
// row happened, or holds at the instant of the read.
func (v *ways) holding(w *statement, j way) {
	r, a := j.hop.Relation, j.hop.Relation.Alone
	w.tie(j.from, r, j.alias)
	w.and(j.alias, policy.Rows(r.Target, policy.Named))
	if a.Where != nil {
		w.write(" AND ", w.value(j.alias, a.Where), " = '", a.Only, "'")
	}
	at := v.moment(w, j.hop, a.From.Kind)
	from := w.value(j.alias, a.From)
	if a.From.Nullable {
		w.write(" AND (", from, " IS NULL OR ", from, " <= ", at, ")")
	} else {
		w.write(" AND ", from, " <= ", at)
	}
	for _, f := range a.Until {
		until := w.value(j.alias, f)
		w.write(" AND (", until, " IS NULL OR ", until, " > ", at, ")")
	}
}

// moment is when a row of a hop must hold, as an instant or a day.
func (v *ways) moment(w *statement, hop Hop, kind model.Kind) string {
	if !hop.Then || v.happens == nil {
		slot := filter.Day
		if kind == model.Instant {
			slot = filter.At
		}
		return w.arg(filter.Param{Slot: slot})
	}
	at := w.value(v.to(w, nil), v.happens)
	switch {
	case v.happens.Kind == model.Instant && kind == model.Day:
		return "(" + at + " AT TIME ZONE 'Asia/Shanghai')::date"
	case v.happens.Kind == model.Day && kind == model.Instant:
		return "(" + at + "::timestamp AT TIME ZONE 'Asia/Shanghai')"
	}
	return at
}

// climb joins to a row the one above it at a level. Rows in a circle have none.
func (w *statement) climb(j way) {
	c := j.hop.Climb
	t := c.Type
	level := "lines.depth + 1 = "
	top := "0 = "
	if c.Level != nil {
		arg := w.arg(*c.Level)
		top, level = "t."+t.Level.Column+" = "+arg, "t."+t.Level.Column+" = "+arg
	} else {
		arg := w.arg(*c.Depth)
		top, level = top+arg, level+arg
	}
	w.write("(WITH RECURSIVE lines(id, depth, at) AS (SELECT t.id, 0, CASE WHEN ", top, " THEN t.id END FROM ")
	w.from(t, "t")
	w.write(" WHERE t.", t.Parent.Column, " IS NULL UNION ALL SELECT t.id, lines.depth + 1, CASE WHEN ", level,
		" THEN t.id ELSE lines.at END FROM ")
	w.from(t, "t")
	w.write(" JOIN lines ON t.", t.Parent.Column, " = lines.id) SELECT lines.id AS below, above.* FROM lines JOIN ")
	w.from(t, "above")
	w.write(" ON above.id = lines.at) AS ", j.alias, " ON ", j.alias, ".below = ", j.from, ".id")
}

// below joins to a parent the ids of all rows that stand below it and its own, as
// n.ids; nothing for types without levels.
func (w *statement) below(t *model.Type, parent string) {
	if t.Parent == nil {
		return
	}
	w.write(" CROSS JOIN LATERAL (WITH RECURSIVE lines(id) AS (SELECT ", parent, " UNION SELECT t.id FROM ")
	w.from(t, "t")
	w.write(" JOIN lines ON t.", t.Parent.Column, " = lines.id) SELECT array_agg(id) AS ids FROM lines) AS n")
}

// number is a number of a row, exactly.
func (v *ways) number(w *statement, n filter.Number) string {
	if n.Span != nil {
		path, history := along(n.Path), ""
		at := v.to(w, path)
		if n.Span.ExceptPauses {
			history = v.to(w, append(path, Hop{Paused: n.Span.Type}))
		}
		return w.value(at, n.Span.Number(history))
	}
	return v.value(w, along(n.Path), n.Field) + "::numeric"
}

// measure is a measure of the rows of the table.
func (v *ways) measure(w *statement, m *filter.Measure) string {
	switch {
	case m.Func == filter.Ratio:
		return "round(count(*)" + v.counted(w, m, m.Numerator) + "::numeric / nullif(count(*)" + v.counted(w, m, m.Denominator) + ", 0), 4)::float8"
	case m.Func == filter.Count && m.Distinct == nil:
		return "count(*)" + v.counted(w, m)
	case m.Of.Span != nil && m.Of.Span.Plain() && (m.Func == filter.Sum || m.Func == filter.Avg):
		return v.hours(w, m)
	}
	of := v.of(w, m)
	digits := ", " + itoa(places(m)) + ")::float8"
	switch m.Func {
	case filter.Count:
		return "count(DISTINCT " + of + ")" + v.counted(w, m)
	case filter.Earliest:
		return "min(" + of + ")" + v.counted(w, m)
	case filter.Latest:
		return "max(" + of + ")" + v.counted(w, m)
	case filter.Sum:
		return "coalesce(round(sum(" + of + ")" + v.counted(w, m) + digits + ", 0)"
	case filter.Median, filter.Percentile:
		part := "0.5"
		if m.Func == filter.Percentile {
			part = w.arg(m.At)
		}
		return "round((percentile_cont(" + part + ") WITHIN GROUP (ORDER BY (" + of + ")::float8)" + v.counted(w, m) + ")::numeric" + digits
	case filter.Stddev:
		return "round(stddev_samp(" + of + ")" + v.counted(w, m) + digits
	}
	return "round(" + string(m.Func) + "(" + of + ")" + v.counted(w, m) + digits
}

// of is what of a row is measured, or counted if it differs.
func (v *ways) of(w *statement, m *filter.Measure) string {
	switch m.Func {
	case filter.Count:
		return v.value(w, along(m.Distinct.Path), m.Distinct.Field)
	case filter.Earliest, filter.Latest:
		return w.value(v.base, m.Of.Field.Instant())
	}
	return v.number(w, m.Of)
}

// counted says, behind an aggregate, which rows count: those of the measure for which
// the further conditions hold too.
func (v *ways) counted(w *statement, m *filter.Measure, also ...filter.Expr) string {
	return w.captured(func() {
		w.word = " FILTER (WHERE "
		if m.Within != nil && m.Within != v.within {
			w.and(v.base, m.Within.Expr)
		}
		w.and(v.base, m.Where)
		for _, e := range also {
			w.and(v.base, e)
		}
		if len(w.text) > 0 {
			w.write(")")
		}
	})
}

// places are how many digits of a figure stand behind the point.
func places(m *filter.Measure) int {
	if m.Of.Span != nil {
		return cmp.Or(m.Digits, 2)
	}
	return cmp.Or(m.Digits, 4)
}

// hours are a sum or mean of times that passed. They are added as they are and made
// hours at the end, which is three times as fast.
func (v *ways) hours(w *statement, m *filter.Measure) string {
	passed := w.value(v.to(w, along(m.Of.Path)), m.Of.Span.Interval())
	hours := "round(extract(epoch FROM " + string(m.Func) + "(" + passed + ")" + v.counted(w, m) + ") / 3600, " + itoa(places(m)) + ")::float8"
	if m.Func == filter.Sum {
		return "coalesce(" + hours + ", 0)"
	}
	return hours
}

// measured writes a comparison of an aggregate of a row's with a value.
func (w *statement) measured(alias string, e filter.Measured) {
	figure := w.aggregate(alias, e.Aggregate)
	if e.Null != nil {
		w.isNull(figure, *e.Null)
		return
	}
	w.compare(figure+"::float8", filter.Compare{Op: e.Op, Param: e.Param})
}

// aggregate is a measure of the rows at the other end of a to-many edge of the row
// behind an alias.
func (w *statement) aggregate(alias string, a *filter.Aggregate) string {
	r := a.Relation
	far := w.alias("e")
	v := &ways{base: far, happens: r.Target.Happens}
	m := a.Measure
	where := m.Where
	m.Where = nil
	g := guard{}
	if w.groups {
		g = guardOf(w.view.Rules, r.Target, &m)
	}
	figure := v.guarded(w, &m, g)
	return w.captured(func() {
		w.write("(SELECT ", figure, " AS v FROM ")
		w.fromAcross(r, far)
		v.write(w)
		w.conditions()
		w.term()
		w.tie(alias, r, far)
		w.and(far, policy.Rows(r.Target, policy.Across(r)))
		w.and(far, where)
		w.write(")")
	})
}
