package plan

import (
	"slices"
	"strings"

	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/policy"
)

// guard is how a figure is kept from telling of few persons. The zero guard lets all be
// told: it is about no persons, or for a reader whom no rules bind.
type guard struct {
	kind guardKind
	// way leads from a row to the person it tells of; none, if every row is somebody.
	way []*model.Relation
}

type guardKind int

const (
	unguarded guardKind = iota
	// countsPersons is the number of persons, or of what tells them apart: rounded, and
	// null if they are few.
	countsPersons
	// aboutPersons is null if it is about few persons.
	aboutPersons
)

// guardOf is the guard of a measure of rows of a type.
func guardOf(rules policy.Rules, t *model.Type, m *filter.Measure) guard {
	path, end := m.Of.Path, m.Of.Field
	if m.Distinct != nil {
		path, end = m.Distinct.Path, m.Distinct.Field
	}
	var g guard
	for i, r := range path {
		if rules.GuardsBeyond(r.Target) {
			g = guard{aboutPersons, path[:i+1]}
		}
	}
	if g.kind == unguarded && !rules.Guards(t) {
		return g
	}
	g.kind = aboutPersons
	if m.Func == filter.Count && (end == nil || apart(end.Kind)) {
		g.kind = countsPersons
	}
	return g
}

// apart tells whether values of a kind tell persons apart: hardly two have the same.
func apart(k model.Kind) bool { return k != model.Enum && k != model.Bool && k != model.Int }

// Guarded tells whether a figure is rounded, or null where it would tell of few persons.
func (f *Figure) Guarded() bool { return f.guard.kind != unguarded }

// additive figures of parts could be taken off that of the whole.
func (f *Figure) additive() bool {
	return f.guard.kind == countsPersons || f.Guarded() && f.Measure.Func == filter.Sum
}

// guarded is a measure of the rows of the table that tells of no few persons. What could be
// reckoned back from it to their number goes with the rounded one.
func (v *ways) guarded(w *statement, m *filter.Measure, g guard) string {
	switch {
	case g.kind == unguarded:
		return v.measure(w, m)
	case g.kind == countsPersons:
		return rounded(v.measure(w, m))
	case m.Func == filter.Ratio:
		part, all := rounded("count(*)"+v.counted(w, m, m.Numerator)), rounded("count(*)"+v.counted(w, m, m.Denominator))
		return "round((" + part + ")::numeric / (" + all + "), 4)::float8"
	}
	persons := "count(" + v.of(w, m) + ")"
	if len(g.way) > 0 {
		person := g.way[len(g.way)-1].Target.ID()
		persons = "count(DISTINCT CASE WHEN " + v.of(w, m) + " IS NOT NULL THEN " + v.value(w, along(g.way), person) + " END)"
	}
	persons += v.counted(w, m)
	value := *m
	switch {
	case m.Func == filter.Sum && len(g.way) == 0:
		value.Func, value.Digits = filter.Avg, 1
		return "round((" + v.measure(w, &value) + ")::numeric * (" + rounded(persons) + "), 1)::float8"
	case m.Func == filter.Avg, m.Func == filter.Stddev:
		value.Digits = 1
	}
	return "CASE WHEN " + persons + " >= " + itoa(policy.Fewest) + " THEN " + v.measure(w, &value) + " END"
}

// rounded is a number of persons as it is told.
func rounded(n string) string {
	k := itoa(policy.Fewest)
	return "CASE WHEN " + n + " >= " + k + " THEN (" + n + " + " + itoa(policy.Fewest/2) + ") / " + k + " * " + k + " END"
}

// completed writes the groups with their measures, of which further ones are left out
// where the others would tell what was: if there is one alone among groups that share all
// keys but one, the least beside it is too.
func (s *Step) completed(w *statement) {
	g := s.groups
	open := func(f *Figure) bool { return f.Measure != nil && f.additive() }
	if len(g.keys) == 0 || !slices.ContainsFunc(g.figures, open) {
		s.groupRows(w)
		return
	}
	var keys []string
	for _, k := range g.keys {
		keys = append(keys, "g."+k.Field.Column)
	}
	columns := append(slices.Clone(keys), "g."+size.Column)
	if g.Subtotals != NoSubtotals {
		columns = append(columns, "g."+grouping.Column)
	}
	for _, f := range g.figures {
		column := "g." + f.Field.Column
		switch {
		case open(f):
			columns = append(columns, "CASE WHEN NOT ("+besideOne(column, keys)+") THEN "+column+" END AS "+f.Field.Column)
		case f.Measure != nil:
			columns = append(columns, column)
		}
	}
	w.write("(SELECT ")
	w.list(columns)
	w.write(" FROM ")
	s.groupRows(w)
	w.write(" AS g WINDOW ")
	w.list(g.windows(keys))
	w.write(")")
}

// besideOne says that a figure is the least beside a single one that is left out, in one of
// the windows s1, s2, …
func besideOne(column string, keys []string) string {
	var any []string
	for i := range keys {
		window := "OVER (s" + itoa(i+1)
		any = append(any, "count(*) FILTER (WHERE "+column+" IS NULL) "+window+") = 1 AND row_number() "+window+
			" ORDER BY "+column+", "+strings.Join(keys, ", ")+") = 1")
	}
	return strings.Join(any, " OR ")
}

// windows are, for each key, the groups that share all others.
func (g *Groups) windows(keys []string) (windows []string) {
	for i := range keys {
		others := slices.Delete(slices.Clone(keys), i, i+1)
		if g.Subtotals != NoSubtotals {
			others = append(others, "g."+grouping.Column)
		}
		by := ""
		if len(others) > 0 {
			by = "PARTITION BY " + strings.Join(others, ", ")
		}
		windows = append(windows, "s"+itoa(i+1)+" AS ("+by+")")
	}
	return windows
}

// Suppressed is the column that says that a figure is null since it would tell of few
// persons: any of those given, or of all figures of a group.
func (s *Step) Suppressed(of ...*Figure) *model.Field {
	f := &model.Field{Name: "suppressed", Kind: model.Bool}
	if len(of) > 0 {
		f.SQL = suppressed(of)
		return f
	}
	if s.plan.View.Rules.Guards(s.Scope.Type) && s.FigureNamed("its rows") == nil {
		s.Figure("its rows", filter.Measure{Func: filter.Count})
	}
	s.groups.flags = append(s.groups.flags, f)
	return f
}

func suppressed(of []*Figure) string {
	var null []string
	for _, f := range of {
		if f.Guarded() {
			null = append(null, "{}."+f.Field.Column+" IS NULL")
		}
	}
	if len(null) == 0 {
		return "false"
	}
	return "(" + strings.Join(null, " OR ") + ")"
}
