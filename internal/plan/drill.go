package plan

import (
	"jinyan/internal/filter"
	"jinyan/internal/model"
)

// drill is what a list of the rows behind groups asks beside its own: the groups,
// and the clock by which rows count if they have a period.
type drill struct {
	of    *Step
	clock *model.Field
	// parent is the place of the key of the parent of the groups, keys are those of
	// the groups' keys and grouping that of what they are grouped by, in the rows of
	// the groups; -1 where there is none.
	parent, grouping int
	keys             []int
}

// Rows adds a step that lists the rows behind every group of a step of groups; the
// clock is that of the figure whose rows they are, nil for the type's own.
func (s *Step) Rows(l List, clock *model.Field) *Step {
	return s.drill(&Step{kind: list, where: l.Where, order: l.Order, page: l.Page}, clock)
}

// RowCount adds a step that counts the rows behind every group.
func (s *Step) RowCount(where filter.Expr, clock *model.Field) *Step {
	return s.drill(&Step{kind: count, where: where}, clock)
}

func (s *Step) drill(step *Step, clock *model.Field) *Step {
	d := &drill{of: s, parent: -1, grouping: -1}
	if s.groups.clocked() {
		d.clock = clock
		if clock == nil {
			d.clock = s.groups.Clock
		}
	}
	step.drills, step.parent, step.relation = d, s.Scope, s.relation
	step.level = s.level + 1
	return s.plan.add(step, s.Scope.Type)
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

// near is the key of the parent of a group, "" for groups of all rows.
func (d *drill) near() string {
	if d.of.parent == nil {
		return ""
	}
	return "p.parent::uuid"
}

// joins writes the tables that the keys need, and returns the conditions under which
// a row is in its group.
func (d *drill) joins(w *statement) []string {
	s, g := d.of, d.of.groups
	v := &ways{base: "t0", happens: s.Scope.Type.Happens}
	conditions := make([]string, 0, len(g.keys)+1)
	for _, k := range g.keys {
		conditions = append(conditions, d.inGroup(w, v, k))
	}
	if d.clock != nil {
		conditions = append(conditions, w.captured(func() { g.inPeriod(w, d.clock) }))
	}
	if g.rest != nil {
		conditions = append(conditions, w.captured(func() { g.rest.elsewhere(w, v, d.clock) }))
	}
	v.write(w)
	return conditions
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
			of, at = d.clock, w.value("t0", d.clock)
		} else {
			at = v.value(w, k.Path, k.Of)
		}
		from, to := given, given+" + interval '"+steps[k.Slot.Bucket]+"'"
		if of.Kind == model.Instant {
			from, to = "timezone("+w.arg(w.zone)+", "+from+")", "timezone("+w.arg(w.zone)+", "+to+")"
		}
		is, none = at+" >= "+from+" AND "+at+" < "+to, at
	} else {
		none = g.key(w, v, k, d.clock)
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
