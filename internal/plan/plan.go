// Package plan reads the graph: a tree of steps, each one SQL statement,
// whatever the number of rows. It is the only place that renders SELECT, and it
// adds the policy of every table to every statement. It knows nothing of
// GraphQL: a caller builds steps, compiles them once, runs them many times, and
// decides what becomes of the rows.
//
//	Plan ── Step (a list, a count, a row by id or code, rows by ids)
//	         └─ Scope (the step's table)
//	             ├─ columns        → places in the step's rows
//	             ├─ joined Scopes  (to-one edges, same statement)
//	             └─ child Steps    (to-many edges, one statement for all parents)
package plan

import (
	"slices"

	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/policy"
)

// Plan is a tree of steps. It is built once, then compiled; after that it is
// immutable and safe for concurrent use.
type Plan struct {
	Steps []*Step
	// View is set before the plan is compiled.
	View View
	// Label is that of the steps that are added next.
	Label string
}

// View is what of a reader the text of statements depends on.
type View struct {
	// Past says that the instant of the read is not the present: rows whose history is
	// kept are read as they stood.
	Past bool
	// Rules say which rows and columns the reader sees.
	Rules policy.Rules
}

// Labels are those of the steps that have a statement, each once.
func (p *Plan) Labels(sql string) (labels []string) {
	for _, s := range p.Steps {
		if s.SQL == sql && !slices.Contains(labels, s.Label) {
			labels = append(labels, s.Label)
		}
	}
	return labels
}

// Len is the number of steps.
func (p *Plan) Len() int { return len(p.Steps) }

// Cut takes back the steps that were added after the first n.
func (p *Plan) Cut(n int) { p.Steps = p.Steps[:n] }

// sees tells whether a reader who sees a row sees what its to-one edge leads to.
func (v View) sees(r *model.Relation) bool { return v.Rules.Shows(r) || v.Rules.Scope(r.Target) == nil }

// surely tells whether what a column of a row leads to is always there for the reader.
func (v View) surely(r *model.Relation) bool { return policy.Always(r.Target) && v.sees(r) }

// Sees tells whether who sees the rows of the scope sees what a to-one edge leads to.
func (s *Scope) Sees(r *model.Relation) bool { return s.step.plan.View.sees(r) }

// Step is one statement.
type Step struct {
	// Scope is the table that the step reads.
	Scope *Scope
	// SQL is the statement's text; it depends on the shape of the question alone.
	SQL string
	// Params are the statement's $1, $2, …
	Params []filter.Param
	// Label says what the step is for, in words of those who added it.
	Label string

	plan  *Plan
	index int
	// level is how many to-many edges lie above the step.
	level int
	kind  kind
	// parent is the scope whose rows the step belongs to, through relation; nil
	// for roots. key is the place of the parent's key in the rows of its step.
	parent   *Scope
	relation *model.Relation
	key      int

	where   filter.Expr
	order   []filter.Key
	page    filter.Page
	lookup  filter.Param
	columns []column
	// more says that the page is read with one row more.
	more bool
	// refused is an error if the reader may not ask this; then it is not sent.
	refused error
	// valued says that the statement is planned anew with its values every time.
	valued bool
	// searched are the types of a search, wheres the conditions on some of them;
	// width is the number of its columns.
	searched []*model.Type
	wheres   map[*model.Type]filter.Expr
	width    int
	// groups are what a step of groups asks; orderScopes say of each key of its order
	// in which table it stands.
	groups      *Groups
	orderScopes []*Scope
	arranged    bool
	// way leads from a step's rows to its parent, instead of the relation to them.
	way []*model.Relation
	// ties are the edges along which neighbours are counted.
	ties []Tie
	// lines says that the rows are those above or below the parent, instead.
	lines *Lines
	// subtree says that the rows may be tied to what stands below the parent, too.
	subtree bool
	// drills says of which groups the step reads the rows.
	drills *drill
	// near is the key of the parent whose rows are being written.
	near string
	// make makes the rows of a step without a statement, named says what they are.
	make  Maker
	named string
	// among is the place of the name of a table in the parent's rows, of which only those
	// with the name of the step's own table are meant; nil for all.
	among *int
	// cursor are the places of the order's keys in the rows, if cursors are asked;
	// mark identifies the list that they belong to.
	asksCursors bool
	cursor      []int
	mark        uint32
}

type kind int

const (
	list kind = iota
	count
	byID
	byCode
	byIDs
	found
	grouped
	groupCount
	neighborCounts
	made
	partOfMade
)

// Scope is a table in a step: its own, or one that to-one edges join to it.
type Scope struct {
	Type *model.Type

	step  *Step
	alias string
	// from and relation say how the scope is joined; from is nil for the step's own table.
	from     *Scope
	relation *model.Relation
	// on is the id of a row that a key of groups is.
	on    string
	joins []*Scope
}

// column is a place in a step's rows.
type column struct {
	scope *Scope
	field *model.Field
	// key is the order's key that the column shows, counted from 1; 0 for a field.
	key int
}

// List is what a connection asks.
type List struct {
	Where filter.Expr
	Order []filter.Key
	Page  filter.Page
	// Subtree takes the rows of all that stands below a parent too.
	Subtree bool
}

// List adds a step that reads a page of all rows of a type.
func (p *Plan) List(t *model.Type, l List) *Step {
	return p.add(&Step{kind: list, where: l.Where, order: l.Order, page: l.Page}, t)
}

// Count adds a step that counts all rows of a type.
func (p *Plan) Count(t *model.Type, where filter.Expr) *Step {
	return p.add(&Step{kind: count, where: where}, t)
}

// ByID adds a step that finds the row with an id.
func (p *Plan) ByID(t *model.Type, id filter.Value) *Step {
	return p.add(&Step{kind: byID, lookup: filter.Param{From: id, Read: filter.ReadIDOf(t)}}, t)
}

// ByCode adds a step that finds the row that has a code, or once had it.
func (p *Plan) ByCode(t *model.Type, code filter.Value) *Step {
	return p.add(&Step{kind: byCode, lookup: filter.Param{From: code, Read: filter.ReadText}}, t)
}

// ByIDs adds a step that finds the rows of one type among at most max ids; the
// group of a row is the place of its id in the list.
func (p *Plan) ByIDs(t *model.Type, ids filter.Value, max int) *Step {
	return p.add(&Step{kind: byIDs, lookup: filter.Param{From: ids, Read: filter.ReadIDsOf(t, max)}}, t)
}

// List adds a step that reads a page of the rows at the other end of a to-many
// edge, for every row of the scope.
func (s *Scope) List(r *model.Relation, l List) *Step {
	return s.child(r, &Step{kind: list, where: l.Where, order: l.Order, page: l.Page, subtree: l.Subtree})
}

// Count adds a step that counts the rows at the other end of a to-many edge,
// for every row of the scope; with subtree those of all that stands below it too.
func (s *Scope) Count(r *model.Relation, where filter.Expr, subtree bool) *Step {
	return s.child(r, &Step{kind: count, where: where, subtree: subtree})
}

func (s *Scope) child(r *model.Relation, step *Step) *Step {
	step.parent, step.relation = s, r
	if r.Mid == nil && !step.subtree && len(step.order) > 1 && unique(r, step.order[0]) {
		step.order = step.order[:1]
	}
	step.level = s.step.level + 1
	step.key = s.Column(s.Type.Column(r.Column))
	return s.step.plan.add(step, r.Target)
}

// under adds a step that runs for every row of the scope, by its id.
func (s *Scope) under(step *Step, t *model.Type) *Step {
	step.parent, step.level = s, s.step.level+1
	step.key = s.Column(s.Type.ID())
	return s.step.plan.add(step, t)
}

// unique tells whether a key alone orders the rows that belong to one parent:
// those that are known by their parent and this column.
func unique(r *model.Relation, k filter.Key) bool {
	key := r.Target.Key
	return len(k.Path) == 0 && len(key) == 2 && key[0] == r.TargetColumn && key[1] == k.Field.Column
}

// once tells whether a column holds no value twice: the id of the step's own
// rows, unless they are found by ids, along an edge through other rows or in a
// hierarchy, and so perhaps more than once.
func (s *Step) once(column int) bool {
	if s.kind == found || s.kind == made || s.kind == partOfMade || s.kind == byIDs || s.lines != nil || s.subtree || s.relation != nil && s.relation.Mid != nil {
		return false
	}
	c := s.columns[column]
	return c.scope == s.Scope && c.field == s.Scope.Type.ID()
}

func (p *Plan) add(s *Step, t *model.Type) *Step {
	s.plan, s.index, s.Label = p, len(p.Steps), p.Label
	s.Scope = &Scope{Type: t, step: s, alias: "t0"}
	for i := range s.columns {
		s.columns[i].scope = s.Scope
	}
	s.mark = markOf(s)
	p.Steps = append(p.Steps, s)
	return s
}

// Column asks for a column and returns its place in the step's rows.
func (s *Scope) Column(f *model.Field) int {
	return s.step.place(column{scope: s, field: f})
}

// Join follows a to-one edge inside the statement. Joining an edge twice gives
// the same scope.
func (s *Scope) Join(r *model.Relation) *Scope {
	for _, j := range s.joins {
		if j.relation == r {
			return j
		}
	}
	j := &Scope{Type: r.Target, step: s.step, from: s, relation: r, alias: s.step.nextAlias()}
	s.joins = append(s.joins, j)
	return j
}

// Cursors asks for the keys of the order, so that CursorAt can be called.
func (s *Step) Cursors() {
	if s.cursor != nil {
		return
	}
	if s.asksCursors = true; s.kind == grouped && !s.arranged {
		return // until Arrange knows the order
	}
	for i, k := range s.order {
		if s.kind == grouped {
			s.cursor = append(s.cursor, s.orderScopes[i].Column(k.Field))
			continue
		}
		if k.Of == nil && len(k.Path) == 0 {
			s.cursor = append(s.cursor, s.Scope.Column(k.Field))
			continue
		}
		s.cursor = append(s.cursor, s.place(column{scope: s.Scope, field: k.Field, key: i + 1}))
	}
}

// More asks whether there are further rows, so that Page.More is known.
func (s *Step) More() { s.more = true }

// Parent is the step whose rows this step's rows belong to; nil for roots.
func (s *Step) Parent() *Step {
	if s.parent == nil {
		return nil
	}
	return s.parent.step
}

// Backward tells that the page is taken from the end of the list.
func (s *Step) Backward() bool { return s.page.Backward }

// Bounded tells whether the page starts after a cursor and ends before one.
func (s *Step) Bounded() (after, before bool) { return s.page.After != nil, s.page.Before != nil }

func (s *Step) place(c column) int {
	for i, have := range s.columns {
		if have == c {
			return i
		}
	}
	s.columns = append(s.columns, c)
	return len(s.columns) - 1
}

func (s *Step) nextAlias() string {
	n := 1
	var walk func(*Scope)
	walk = func(sc *Scope) {
		for _, j := range sc.joins {
			n++
			walk(j)
		}
	}
	walk(s.Scope)
	return "j" + itoa(n)
}

// Step is the step in whose rows the scope's columns stand.
func (s *Scope) Step() *Step { return s.step }
