package plan

import (
	"slices"
	"strings"

	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/policy"
)

// drill is what a list of the rows behind groups asks beside its own: the groups,
// and which rows count in them.
type drill struct {
	of *Step
	branch
	// parent is the place of the key of the parent of the groups, keys are those of
	// the groups' keys and grouping that of what they are grouped by, in the rows of
	// the groups; -1 where there is none.
	parent, grouping int
	keys             []int
}

// Rows adds a step that lists the rows behind every group of a step of groups, as
// the figure counts them that has the clock and rows; no clock is the type's own.
func (s *Step) Rows(l List, clock *model.Field, rows Rowset) *Step {
	return s.drill(&Step{kind: list, where: l.Where, order: l.Order, page: l.Page}, clock, rows)
}

// RowCount adds a step that counts the rows behind every group.
func (s *Step) RowCount(where filter.Expr, clock *model.Field, rows Rowset) *Step {
	return s.drill(&Step{kind: count, where: where}, clock, rows)
}

func (s *Step) drill(step *Step, clock *model.Field, rows Rowset) *Step {
	g := s.groups
	d := &drill{of: s, parent: -1, grouping: -1}
	if g.clocked() && !rows.Timeless {
		if clock == nil {
			clock = g.Clock
		}
	} else {
		clock = nil
	}
	d.branch = g.branchFor(clock, rows)
	d.counted = home
	step.drills, step.parent, step.relation, step.way, step.subtree = d, s.Scope, s.relation, s.way, s.subtree
	step.level = s.level + 1
	t := s.Scope.Type
	if rows.Base != nil {
		t, step.relation = rows.Type(t), nil
	}
	return s.plan.add(step, t)
}

// places asks the groups for what the rows behind them are found by. It is called
// when all keys are known.
func (d *drill) places() {
	s := d.of
	if s.parent != nil {
		d.parent = s.place(column{scope: s.Scope, field: nearKey})
	}
	if by := s.GroupedBy(); by != nil && len(s.groups.keys) > 0 {
		d.grouping = s.Scope.Column(&model.Field{Name: by.Name, Kind: model.Text, SQL: "{}." + by.Column + "::text"})
	}
	for _, k := range s.groups.keys {
		text := &model.Field{Name: k.Field.Name, Kind: model.Text, Nullable: true, SQL: "{}." + k.Field.Column + "::text"}
		d.keys = append(d.keys, s.Scope.Column(text))
	}
}

// nearKey is the key of the parent of a group.
var nearKey = &model.Field{Name: "parent", Kind: model.UUID}

// parents writes the groups as rows p: the key of their parent, their keys, and what
// they are grouped by, all as text.
func (d *drill) parents(w *statement) {
	columns := append([]int{d.parent}, d.keys...)
	columns = append(columns, d.grouping)
	w.write("unnest(")
	for i, place := range columns {
		if i > 0 {
			w.write(", ")
		}
		w.params = append(w.params, filter.Param{Slot: filter.Groups, From: filter.Value{Raw: place}})
		w.write("$", itoa(len(w.params)), "::text[]")
	}
	w.write(") WITH ORDINALITY AS p(parent")
	for _, k := range d.of.groups.keys {
		w.write(", ", k.Field.Column)
	}
	w.write(", lv, ord)")
}

// below joins to every group what stands below its parent, if the way to that leads
// there too.
func (d *drill) below(w *statement) {
	if d.of.parent != nil {
		d.of.below(w, "p.parent::uuid")
	}
}

// near is the key of the parent of a group, "" for groups of all rows and where the
// rows are of another type than the groups.
func (d *drill) near() string {
	if d.of.parent == nil || d.base != nil {
		return ""
	}
	return "p.parent::uuid"
}

// joins writes the tables that the keys need, and returns the conditions under which
// a row is in its group.
func (d *drill) joins(w *statement) []string {
	s, g := d.of, d.of.groups
	v := &ways{base: home, happens: s.Scope.Type.Happens}
	across := d.base != nil && d.base.Many
	if across {
		v.base = "h"
	} else if d.base != nil {
		v.first = []Hop{{Relation: d.base}}
	}
	var conditions []string
	add := func(f func()) { conditions = append(conditions, strings.TrimPrefix(w.captured(f), " AND ")) }
	for _, k := range g.keys {
		conditions = append(conditions, d.inGroup(w, v, k))
	}
	if d.clock != nil {
		add(func() { g.inPeriod(w, w.value(home, d.clock), d.branch) })
	}
	if g.rest != nil {
		add(func() { g.rest.elsewhere(w, v, d.branch) })
	}
	if s.lines != nil {
		conditions = append(conditions, v.to(w, nil)+".id IN (SELECT id FROM lines WHERE depth > 0)")
	}
	if s.parent != nil && s.way != nil {
		conditions = append(conditions, s.along(w, v, "p.parent::uuid"))
	}
	row := v.to(w, nil)
	if d.base != nil {
		add(func() {
			if s.relation != nil {
				w.term()
				w.tieTo(s.tied("p.parent::uuid"), s.relation, row)
			}
			use := policy.Listed
			if s.relation != nil {
				use = policy.Across(s.relation)
			}
			w.and(row, policy.Rows(s.Scope.Type, use))
		})
	}
	add(func() { w.and(row, s.where) })
	conditions = slices.DeleteFunc(conditions, func(text string) bool { return text == "" })
	if !across {
		v.write(w)
		return conditions
	}
	return []string{w.captured(func() {
		w.write("EXISTS (SELECT 1 FROM ")
		w.from(s.Scope.Type, v.base)
		w.through(d.base, v.base, "r")
		v.write(w)
		w.write(" WHERE r.id = ", home, ".id AND ", strings.Join(conditions, " AND "), ")")
	})}
}

// inGroup says that a row has the group's value of a key, unless the group is not
// grouped by it.
func (d *drill) inGroup(w *statement, v *ways, k *GroupKey) string {
	g := d.of.groups
	given := "p." + k.Field.Column + "::" + keyTypes[k.Field.Kind]
	var is, none string
	if k.Slot != nil && !k.Slot.Bucket.Cyclic() {
		of := k.Of
		at := ""
		if k.Clocked {
			of, at = d.clock, w.value(home, d.clock)
		} else {
			at = v.value(w, k.Path, k.Of)
		}
		from, to := given, given+" + interval '"+steps[k.Slot.Bucket]+"'"
		if of.Kind == model.Instant {
			from, to = "timezone("+w.arg(w.zone)+", "+from+")", "timezone("+w.arg(w.zone)+", "+to+")"
		}
		is, none = at+" >= "+from+" AND "+at+" < "+to, at
	} else {
		none = g.key(w, v, k, d.branch)
		is = none + " = " + given
	}
	if k.nullable() {
		is = "(" + is + " OR " + none + " IS NULL AND p." + k.Field.Column + " IS NULL)"
	}
	if d.grouping >= 0 {
		is = "(p.lv::int >> " + itoa(len(g.keys)-1-k.index) + " & 1 = 1 OR " + is + ")"
	}
	return is
}

// nullable tells whether a row may have no value of the key.
func (k *GroupKey) nullable() bool {
	if k.Clocked {
		return false
	}
	if k.Branches != nil {
		return true
	}
	var path filter.Column
	for _, hop := range k.Path {
		if hop.Relation == nil || hop.Relation.Many {
			return true
		}
		path.Path = append(path.Path, hop.Relation)
	}
	path.Field = k.Of
	return path.Nullable()
}

// keyTypes are the types of keys in SQL.
var keyTypes = map[model.Kind]string{
	model.Text: "text", model.Enum: "text", model.Int: "int", model.BigInt: "int8", model.Float: "float8", model.Numeric: "numeric",
	model.Bool: "bool", model.UUID: "uuid", model.Local: "timestamp",
}
