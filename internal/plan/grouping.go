package plan

import (
	"slices"
	"strings"

	"jinyan/internal/filter"
	"jinyan/internal/model"
)

// groupBody writes the groups of the rows of one parent:
//
//	SELECT columns FROM (figures of figures (rows by keys)) AS g
//	LEFT JOIN the rows that keys are
//	WHERE having, and beyond the cursor ORDER BY … LIMIT …
//
// Figures whose rows count at different clocks come from one branch for each
// clock, put together by their keys.
func (s *Step) groupBody(w *statement) {
	w.valued, w.groups, w.zone = true, true, s.groups.Zone
	if s.kind == groupCount {
		w.write("SELECT count(*) FROM ")
		s.groupTable(w)
		s.groupConditions(w)
		w.done()
		return
	}
	w.write("SELECT ")
	s.selectColumns(w)
	s.groupPage(w, s.limit())
}

// groupPage writes what follows the columns of a page of groups.
func (s *Step) groupPage(w *statement, limit filter.Param) {
	w.write(" FROM ")
	s.groupTable(w)
	s.joinScopes(w, s.Scope)
	s.groupConditions(w)
	exprs := make([]string, len(s.order))
	for i, k := range s.order {
		exprs[i] = s.groupColumn(w, s.orderScopes[i], k.Field)
	}
	if s.page.After != nil && s.paged() {
		s.seek(w, exprs, *s.page.After, true)
	}
	if s.page.Before != nil && s.paged() {
		s.seek(w, exprs, *s.page.Before, false)
	}
	w.done()
	if s.paged() {
		s.orderBy(w, exprs)
		w.write(" LIMIT ", w.arg(limit))
	}
}

// paged tells whether the groups come in pages.
func (s *Step) paged() bool { return !s.groups.whole }

// groupColumn is a column of a group, or of a row that a key is.
func (s *Step) groupColumn(w *statement, scope *Scope, f *model.Field) string {
	switch {
	case f == nearKey:
		return s.near + "::text"
	case scope != s.Scope:
		return w.value(scope.alias, f)
	}
	return w.value("g", f)
}

func (s *Step) groupConditions(w *statement) {
	w.conditions()
	if text := w.captured(func() { s.groups.condition(w, s.groups.Having) }); text != "TRUE" {
		w.term()
		w.write(text)
	}
}

// condition writes a condition on the figures of groups.
func (g *Groups) condition(w *statement, h filter.Having) {
	list := func(all []filter.Having, word, empty string) {
		switch len(all) {
		case 0:
			w.write(empty)
		case 1:
			g.condition(w, all[0])
		default:
			w.write("(")
			for i, h := range all {
				if i > 0 {
					w.write(word)
				}
				g.condition(w, h)
			}
			w.write(")")
		}
	}
	switch h := h.(type) {
	case nil:
		w.write("TRUE")
	case filter.HavingAll:
		list(h, " AND ", "TRUE")
	case filter.HavingAny:
		list(h, " OR ", "FALSE")
	case filter.HavingNot:
		w.write("(")
		g.condition(w, h.Having)
		w.write(") IS NOT TRUE")
	case filter.HavingFigure:
		f, _ := g.figure(h.Measure)
		column := "g." + f.Field.Column
		if h.Null == nil {
			w.compare(column+"::float8", filter.Compare{Op: h.Op, Param: h.Param})
			return
		}
		w.isNull(column, *h.Null)
	}
}

// groupTable writes the groups with all their figures as a table g. What is made
// of figures stands one level above them.
func (s *Step) groupTable(w *statement) {
	levels := s.groups.levels()
	for _, level := range slices.Backward(levels) {
		w.write("(SELECT g.*")
		for _, f := range level {
			w.write(", ", s.derived(w, f), " AS ", f.Field.Column)
		}
		w.write(" FROM ")
	}
	s.completed(w)
	for range levels {
		w.write(" AS g)")
	}
	w.write(" AS g")
}

// levels are the derived figures in an order in which each comes after those that
// it is made of.
func (g *Groups) levels() (levels [][]*Figure) {
	depth := map[*Figure]int{}
	var deep func(*Figure) int
	deep = func(f *Figure) int {
		if f == nil || f.Measure != nil {
			return 0
		}
		if depth[f] == 0 {
			depth[f] = 1 + max(deep(f.of), deep(f.by))
		}
		return depth[f]
	}
	for _, f := range g.figures {
		if d := deep(f); d > 0 {
			for len(levels) < d {
				levels = append(levels, nil)
			}
			levels[d-1] = append(levels[d-1], f)
		}
	}
	return levels
}

// groupRows writes the rows by their keys, with the figures that are measures.
func (s *Step) groupRows(w *statement) {
	g := s.groups
	branches := g.branches()
	filled := g.filled()
	if len(branches) == 1 && filled == nil {
		w.write("(")
		s.branch(w, branches[0])
		w.write(")")
		return
	}
	var keys []string
	for _, k := range g.keys {
		keys = append(keys, k.Field.Column)
	}
	if g.Subtotals != NoSubtotals {
		keys = append(keys, grouping.Column)
	}
	w.write("(")
	if filled != nil {
		w.write("WITH b AS (")
		s.union(w, branches)
		w.write(") ")
	}
	w.write("SELECT ")
	columns := slices.Clone(keys)
	for _, f := range g.figures {
		if f.Measure == nil {
			continue
		}
		merged := "max(" + f.Field.Column + ")"
		if !f.Field.Nullable {
			merged = "coalesce(" + merged + ", 0)"
		}
		columns = append(columns, merged+" AS "+f.Field.Column)
	}
	columns = append(columns, "coalesce(sum("+size.Column+"), 0)::int8 AS "+size.Column)
	w.list(columns)
	w.write(" FROM (")
	if filled != nil {
		w.write("SELECT * FROM b UNION ALL ")
		s.gaps(w, filled)
	} else {
		s.union(w, branches)
	}
	w.write(") AS b")
	if len(keys) > 0 {
		w.write(" GROUP BY ")
		w.list(keys)
	}
	w.write(")")
}

// sqlTypes are the types of figures, and of columns that may be hidden.
var sqlTypes = map[model.Kind]string{
	model.BigInt: "int8", model.Float: "float8", model.Instant: "timestamptz", model.Text: "text", model.UUID: "uuid",
}

// groupBy writes by which columns, counted from 1.
func (g *Groups) groupBy(w *statement) {
	if len(g.keys) == 0 {
		return
	}
	var numbers []string
	for i := range g.keys {
		numbers = append(numbers, itoa(i+1))
	}
	list := strings.Join(numbers, ", ")
	switch g.Subtotals {
	case Rollup, Cube:
		w.write(" GROUP BY ", string(g.Subtotals), "(", list, ")")
	default:
		w.write(" GROUP BY ", list)
	}
}
