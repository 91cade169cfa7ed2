package plan

import (
	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/policy"
)

// Lines asks for what stands above a row in its hierarchy, or below it.
type Lines struct {
	Up bool
	// Depth is how many levels away it may stand at most, nil for all.
	Depth *filter.Param
}

// How far a row of a list by lines stands away, and the codes of the rows from the
// parent to it, both included.
var (
	LineDepth = &model.Field{Name: "depth", Column: "depth", Kind: model.Int, SQL: "lines.depth"}
	LinePath  = &model.Field{Name: "path", Column: "path", Kind: model.TextList, SQL: "lines.path"}
)

// Lines adds a step that reads a page of what stands above or below every row of the
// scope.
func (s *Scope) Lines(lines *Lines, l List) *Step {
	return s.under(&Step{kind: list, where: l.Where, order: l.Order, page: l.Page, lines: lines}, s.Type)
}

// LineCount adds a step that counts what stands above or below every row of the scope.
func (s *Scope) LineCount(lines *Lines, where filter.Expr) *Step {
	return s.under(&Step{kind: count, where: where, lines: lines}, s.Type)
}

// LineGroups adds a step that groups what stands above or below every row of the scope.
func (s *Scope) LineGroups(lines *Lines, g *Groups) *Step {
	return s.under(&Step{kind: grouped, groups: g, where: g.Where, page: g.Page, lines: lines}, s.Type)
}

// LineGroupCount adds a step that counts the groups of the same rows.
func (s *Scope) LineGroupCount(lines *Lines, g *Groups) *Step {
	return s.under(&Step{kind: groupCount, groups: g, where: g.Where, lines: lines}, s.Type)
}

// with writes what stands before the statement of one parent: the lines from it, as
// rows with id, depth and path. A row is on a line once, so that circles end.
//
// As along a to-one edge a row above is there when it has ended, and as along a
// to-many edge one below is not.
func (s *Step) with(w *statement, near string) {
	if s.drills != nil {
		s, near = s.drills.of, "p.parent::uuid"
	}
	if s.lines == nil {
		return
	}
	t, up := s.Scope.Type, s.Scope.Type.Parent.Column
	next := "t." + up + " = lines.id"
	if s.lines.Up {
		next = "t.id = lines.up"
	}
	w.write("WITH RECURSIVE lines(id, up, depth, path, ids) AS (SELECT t.id, t.", up, ", 0, ARRAY[t.code], ARRAY[t.id] FROM ")
	w.from(t, "t")
	w.write(" WHERE t.id = ", near, " UNION ALL SELECT t.id, t.", up, ", lines.depth + 1, lines.path || t.code, lines.ids || t.id FROM lines JOIN ")
	w.from(t, "t")
	w.write(" ON ", next, " WHERE t.id <> ALL(lines.ids)")
	if s.lines.Depth != nil {
		w.write(" AND lines.depth < ", w.arg(*s.lines.Depth))
	}
	w.and("t", policy.Rows(t, s.lines.meets()))
	w.write(") ")
}

// lined joins the lines to the rows of a step that are on them.
func (s *Step) lined(w *statement) {
	if s.lines != nil {
		w.write(" JOIN lines ON lines.id = t0.id AND lines.depth > 0")
	}
}

// meets is how a step by lines meets its rows.
func (l *Lines) meets() policy.Use {
	if l.Up {
		return policy.Tied
	}
	return policy.Listed
}
