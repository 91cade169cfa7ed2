package plan

import (
	"slices"
	"strings"

	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/policy"
)

// guard is how a figure is kept from telling of few persons.
type guard int

const (
	// unguarded figures are about no persons, or for a reader whom no rules bind.
	unguarded guard = iota
	// countsPersons is the number of persons: rounded, and null if they are few.
	countsPersons
	// aboutPersons is about rows that each tell of one person: null if these are few.
	aboutPersons
)

// guardOf is the guard of a measure of rows of a type.
func guardOf(rules policy.Rules, t *model.Type, m *filter.Measure) guard {
	switch {
	case m.Distinct != nil && rules.GuardsValues(m.Distinct.Field):
		return countsPersons
	case !rules.Guards(t):
		return unguarded
	case m.Func == filter.Count && m.Distinct == nil:
		return countsPersons
	}
	return aboutPersons
}

// Guarded tells whether a figure is rounded, or null where it would tell of few persons.
func (f *Figure) Guarded() bool { return f.guard != unguarded }

// additive figures of parts could be taken off that of the whole.
func (f *Figure) additive() bool {
	return f.guard == countsPersons || f.guard == aboutPersons && f.Measure.Func == filter.Sum
}

// guarded is a figure of the rows of the table, so that it tells of no few persons. What
// could be reckoned back from it to their number goes with the rounded one.
func (v *ways) guarded(w *statement, f *Figure) string {
	m := f.Measure
	switch {
	case f.guard == unguarded:
		return v.measure(w, m)
	case f.guard == countsPersons:
		return rounded(v.measure(w, m))
	case m.Func == filter.Ratio:
		part, all := rounded("count(*)"+v.counted(w, m, m.Numerator)), rounded("count(*)"+v.counted(w, m, m.Denominator))
		return "round((" + part + ")::numeric / (" + all + "), 4)::float8"
	}
	known := "count(" + v.of(w, m) + ")" + v.counted(w, m)
	value := *m
	switch m.Func {
	case filter.Sum:
		value.Func, value.Digits = filter.Avg, 1
		return "round((" + v.measure(w, &value) + ")::numeric * (" + rounded(known) + "), 1)::float8"
	case filter.Avg, filter.Stddev:
		value.Digits = 1
	}
	return "CASE WHEN " + known + " >= " + itoa(policy.Fewest) + " THEN " + v.measure(w, &value) + " END"
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
	columns := slices.Clone(keys)
	if g.Subtotals != NoSubtotals {
		columns = append(columns, "g."+grouping.Column)
	}
	columns = append(columns, "g."+size.Column)
	for _, f := range g.figures {
		if f.Measure == nil {
			continue
		}
		column := "g." + f.Field.Column
		if !open(f) {
			columns = append(columns, column)
			continue
		}
		var alone []string
		for i := range keys {
			window := "OVER (s" + itoa(i+1)
			alone = append(alone, "count(*) FILTER (WHERE "+column+" IS NULL) "+window+") = 1 AND row_number() "+window+
				" ORDER BY "+column+", "+strings.Join(keys, ", ")+") = 1")
		}
		columns = append(columns, "CASE WHEN NOT ("+strings.Join(alone, " OR ")+") THEN "+column+" END AS "+f.Field.Column)
	}
	w.write("(SELECT ")
	w.list(columns)
	w.write(" FROM ")
	s.groupRows(w)
	w.write(" AS g WINDOW ")
	windows := make([]string, len(keys))
	for i := range keys {
		others := slices.Delete(slices.Clone(keys), i, i+1)
		if g.Subtotals != NoSubtotals {
			others = append(others, "g."+grouping.Column)
		}
		windows[i] = "s" + itoa(i+1) + " AS ("
		if len(others) > 0 {
			windows[i] += "PARTITION BY " + strings.Join(others, ", ")
		}
		windows[i] += ")"
	}
	w.list(windows)
	w.write(")")
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
