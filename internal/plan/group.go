package plan

import (
	"slices"

	"jinyan/internal/fault"
	"jinyan/internal/filter"
	"jinyan/internal/model"
)

// Groups is what a step of groups asks: rows, what they are grouped by, and the
// figures of each group. Keys and figures are added as they are met in a
// selection, before the plan is compiled.
type Groups struct {
	Where  filter.Expr
	Period *Period
	// Zone is the time zone of slots and periods; WeekStart how many days after
	// Monday weeks begin.
	Zone      filter.Param
	WeekStart int
	// Clock is the time at which rows count whose figure says no other.
	Clock     *model.Field
	Subtotals Subtotals
	Having    filter.Having
	Order     []filter.GroupOrder
	Page      filter.Page

	keys    []*GroupKey
	figures []*Figure
	// flags are the columns that say that a figure is suppressed.
	flags []*model.Field
	// rest is the step whose page the rows are outside of, for the group of others.
	rest *Step
	// whole says that all rows are one group.
	whole bool
	// Subtree takes the rows of all that stands below a parent too.
	Subtree bool
}

// Period is a range of days, half-open: rows count whose clock lies in it. Before
// is the one before it, as long.
type Period struct {
	From, To filter.Param
	Before   *Period
}

// Subtotals are the further sets of keys that rows are grouped by.
type Subtotals string

// The kinds of subtotals.
const (
	NoSubtotals Subtotals = "NONE"
	Rollup      Subtotals = "ROLLUP"
	Cube        Subtotals = "CUBE"
)

// GroupKey is one thing that rows are grouped by.
type GroupKey struct {
	// Path leads from the row to where the key stands.
	Path []Hop
	// Of is the field there; the id stands for the row itself.
	Of *model.Field
	// Branches are set instead for the type of an abstract field: its columns, one
	// of which has a value.
	Branches *model.Abstract
	// Slot is the slot of time, if the field is a time. Clocked says that it is that of
	// each figure's own clock, and not of a field.
	Slot    *Slot
	Clocked bool

	// names are the key's paths in the answer, by which an order speaks of it.
	names []string
	index int
	// Field is the key's value in the step's rows.
	Field *model.Field
	// node is the scope of the row that the key is.
	node *Scope
}

// Hop is a step from a row to another one: along a to-one edge, along one of
// whose rows at most one is valid at a time, or up to a level.
type Hop struct {
	Relation *model.Relation
	// Then says that the row is meant that was valid when the counted row happened,
	// and not at the instant of the read.
	Then bool
	// Climb leads to the row above at a level, instead of a relation.
	Climb *Climb
	// Paused leads from a row of the type to the history with its pauses, instead.
	Paused *model.Type
}

// Climb is a way up to a level: to that of a name, or to one counted from the top.
type Climb struct {
	Type *model.Type
	// Level is the name of a level; without one Depth counts from the top, which is 0.
	Level, Depth *filter.Param
}

// Slot is a slot of time.
type Slot struct {
	Bucket Bucket
	// Fill says that slots without rows are there too.
	Fill bool
}

// Bucket is how long a slot of time is, or what comes round again.
type Bucket string

// The buckets. The last three come round again.
const (
	Hour        Bucket = "HOUR"
	Day         Bucket = "DAY"
	Week        Bucket = "WEEK"
	Month       Bucket = "MONTH"
	Quarter     Bucket = "QUARTER"
	Year        Bucket = "YEAR"
	Weekday     Bucket = "WEEKDAY"
	HourOfDay   Bucket = "HOUR_OF_DAY"
	MonthOfYear Bucket = "MONTH_OF_YEAR"
)

// Cyclic tells whether slots of the bucket come round again.
func (b Bucket) Cyclic() bool { return b == Weekday || b == HourOfDay || b == MonthOfYear }

// Figure is a measure of every group, or what is made of such measures.
type Figure struct {
	Name    string
	Measure *filter.Measure
	// Rows says on which rows a measure is taken, if not on those of the groups.
	Rows    Rowset
	Derived *filter.Derived
	// Stated is set instead for what was stated of a metric.
	Stated *Stated
	// guard says how a measure is kept from telling of few persons.
	guard guard
	// Field is the figure in the step's rows.
	Field *model.Field
	of    *Figure
	by    *Figure
}

// Rowset is the rows that a measure is taken on.
type Rowset struct {
	// Base is the edge between the groups' type and the one whose rows count: a to-one
	// edge from those rows, or a many-to-many edge to them. It is nil if the types are
	// the same.
	Base *model.Relation
	// Timeless says that rows count whenever they happened, Shifted that they count in
	// the period before, All that those on the page count too in the group of others.
	Timeless, Shifted, All bool
}

// Type is the type whose rows count in groups of a type.
func (r Rowset) Type(groups *model.Type) *model.Type {
	switch {
	case r.Base == nil:
		return groups
	case r.Base.Many:
		return r.Base.Target
	}
	return r.Base.Type
}

// Stated asks what was stated of a metric, in the period if there is one.
type Stated struct {
	Metric string
	Kind   model.MetricValueKind
}

// Groups adds a step that groups all rows of a type.
func (p *Plan) Groups(t *model.Type, g *Groups) *Step {
	return p.add(&Step{kind: grouped, groups: g, where: g.Where, page: g.Page}, t)
}

// Groups adds a step that groups the rows at the other end of a to-many edge, for
// every row of the scope.
func (s *Scope) Groups(r *model.Relation, g *Groups) *Step {
	return s.child(r, &Step{kind: grouped, groups: g, where: g.Where, page: g.Page, subtree: g.Subtree})
}

// GroupsAlong adds a step that groups the rows from which a way leads to a row of
// the scope, or to what stands below it, for every row of the scope.
func (s *Scope) GroupsAlong(t *model.Type, way []*model.Relation, g *Groups) *Step {
	return s.under(&Step{kind: grouped, groups: g, where: g.Where, page: g.Page, way: way}, t)
}

// GroupCount adds a step that counts the groups of all rows of a type.
func (p *Plan) GroupCount(t *model.Type, g *Groups) *Step {
	return p.add(&Step{kind: groupCount, groups: g, where: g.Where}, t)
}

// GroupCount adds a step that counts the groups of the rows at the other end of a
// to-many edge, for every row of the scope.
func (s *Scope) GroupCount(r *model.Relation, g *Groups) *Step {
	return s.child(r, &Step{kind: groupCount, groups: g, where: g.Where, subtree: g.Subtree})
}

// Whole asks for all rows as one group, or if a step of groups is given for those of
// all groups that are not on its page.
func (g *Groups) Whole(beyond *Step) *Groups {
	return &Groups{
		Where: g.Where, Period: g.Period, Zone: g.Zone, WeekStart: g.WeekStart, Clock: g.Clock,
		Subtotals: NoSubtotals, whole: true, rest: beyond, Subtree: g.Subtree,
	}
}

// Key adds a key. Its name is its path in the answer. What is a key already is not
// added again, and known by both names.
func (s *Step) Key(name string, k GroupKey) *GroupKey {
	g := s.groups
	for _, have := range g.keys {
		if have.is(k) {
			have.names = append(have.names, name)
			return have
		}
	}
	k.names, k.index = []string{name}, len(g.keys)
	field := model.Field{Name: name, Column: "k" + itoa(k.index+1), Nullable: true}
	switch {
	case k.Branches != nil:
		field.Kind = model.Text
	case k.Slot != nil && k.Slot.Bucket.Cyclic():
		field.Kind = model.Int
	case k.Slot != nil:
		field.Kind = model.Local
	default:
		field.Kind, field.Enum, field.Type = k.Of.Kind, k.Of.Enum, k.Of.Type
	}
	k.Field = &field
	g.keys = append(g.keys, &k)
	return &k
}

// is tells whether a key is the same as another one.
func (k *GroupKey) is(other GroupKey) bool {
	sameSlot := k.Slot == nil && other.Slot == nil || k.Slot != nil && other.Slot != nil && *k.Slot == *other.Slot
	return sameSlot && k.Of == other.Of && k.Branches == other.Branches && k.Clocked == other.Clocked && slices.EqualFunc(k.Path, other.Path, same)
}

// Node is the scope of the rows that a key is, joined to the groups.
func (s *Step) Node(k *GroupKey) *Scope {
	if k.node == nil {
		k.node = &Scope{Type: k.Of.Type, step: s, on: "g." + k.Field.Column, alias: s.nextAlias()}
		s.Scope.joins = append(s.Scope.joins, k.node)
	}
	return k.node
}

// From and To are the ends of a slot, as columns of the step's rows.
func (k *GroupKey) From() *model.Field {
	return &model.Field{Name: "from", Kind: model.Instant, Nullable: true, SQL: "timezone({zone}, {}." + k.Field.Column + ")"}
}

// To is the instant at which a slot ends.
func (k *GroupKey) To() *model.Field {
	return &model.Field{Name: "to", Kind: model.Instant, Nullable: true,
		SQL: "timezone({zone}, {}." + k.Field.Column + " + interval '" + steps[k.Slot.Bucket] + "')"}
}

// Figure adds a measure of the groups' own rows.
func (s *Step) Figure(name string, m filter.Measure) *Figure {
	return s.FigureOf(name, m, Rowset{})
}

// FigureOf adds a measure of some rows.
func (s *Step) FigureOf(name string, m filter.Measure, rows Rowset) *Figure {
	field := &model.Field{Name: name, Kind: model.Float, Nullable: true}
	switch m.Func {
	case filter.Count:
		field.Kind, field.Nullable = model.BigInt, false
	case filter.Sum:
		field.Nullable = false
	case filter.Earliest, filter.Latest:
		field.Kind = model.Instant
	}
	f := &Figure{Name: name, Measure: &m, Rows: rows, Field: field, guard: guardOf(s.plan.View.Rules, rows.Type(s.Scope.Type), &m)}
	field.Nullable = field.Nullable || f.Guarded()
	return s.figure(f)
}

// Derived adds a figure that is made of others.
func (s *Step) Derived(name string, d filter.Derived) *Figure {
	field := &model.Field{Name: name, Kind: model.Float, Nullable: true}
	if d.Kind == filter.Rank {
		field.Kind = model.BigInt
	}
	return s.figure(&Figure{Name: name, Derived: &d, Field: field})
}

// Stated adds what was stated of a metric, of the row that is the one key of the
// groups that such things are stated of, or else of the parent.
func (s *Step) Stated(name string, st Stated) *Figure {
	return s.figure(&Figure{Name: name, Stated: &st, Field: &model.Field{Name: name, Kind: model.Float, Nullable: true}})
}

func (s *Step) figure(f *Figure) *Figure {
	f.Field.Column = "m" + itoa(len(s.groups.figures)+1)
	s.groups.figures = append(s.groups.figures, f)
	return f
}

// FigureNamed is the figure with a name, nil if there is none yet.
func (s *Step) FigureNamed(name string) *Figure {
	i := slices.IndexFunc(s.groups.figures, func(f *Figure) bool { return f.Name == name })
	if i < 0 {
		return nil
	}
	return s.groups.figures[i]
}

// FigureCount is how many figures there are yet.
func (s *Step) FigureCount() int { return len(s.groups.figures) }

// IsWhole tells whether a step takes all rows as one group.
func (s *Step) IsWhole() bool { return s.groups.whole }

// HasPeriod tells whether rows count in a period only.
func (s *Step) HasPeriod() bool { return s.groups.Period != nil }

// Arranged tells whether Arrange was called.
func (s *Step) Arranged() bool { return s.arranged }

// Clocked checks that the rows of a figure have a clock, if they need one.
func (s *Step) Clocked(f *Figure) error {
	if g := s.groups; g.Period == nil || g.clockOf(f) != nil {
		return nil
	}
	return fault.New(fault.BadInput,
		"rows of %[1]s have no time of their own; give %[2]s a clock", "%[1]s 没有自身的时间;请为 %[2]s 指定 clock", s.Scope.Type.Name, f.Name)
}

// GroupedBy is the column that says which keys a group is grouped by; Keys are
// their names. Without subtotals every group is grouped by all.
func (s *Step) GroupedBy() *model.Field {
	if s.groups.Subtotals == NoSubtotals {
		return nil
	}
	return grouping
}

// grouping has a bit for each key, that of the last the lowest: 1 if the group is
// not grouped by it.
var grouping = &model.Field{Name: "groupedBy", Column: "lv", Kind: model.Int}

// Keys are the names of the keys.
func (s *Step) Keys() []string {
	names := make([]string, len(s.groups.keys))
	for i, k := range s.groups.keys {
		names[i] = k.names[0]
	}
	return names
}

// Size is the column that says how many rows a group has.
func (s *Step) Size() *model.Field { return size }

var size = &model.Field{Name: "size", Column: "n", Kind: model.BigInt}
