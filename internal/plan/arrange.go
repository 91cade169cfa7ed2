package plan

import (
	"slices"
	"strings"

	"jinyan/internal/fault"
	"jinyan/internal/filter"
	"jinyan/internal/model"
)

// Arrange settles what figures are made of, and the order and condition of
// groups, once all keys and figures are added. A name that is none of them is
// BAD_INPUT, as is what cannot be made of a figure.
func (s *Step) Arrange() error {
	s.arranged = true
	g := s.groups
	for _, f := range slices.Clone(g.figures) {
		if err := g.derive(f); err != nil {
			return err
		}
		if err := g.parted(f); err != nil {
			return err
		}
	}
	if err := g.circles(); err != nil {
		return err
	}
	for _, f := range g.flags {
		f.SQL = suppressed(g.figures)
	}
	if err := g.named(g.Having); err != nil {
		return err
	}
	if err := g.fills(); err != nil {
		return err
	}
	return s.arrangeOrder()
}

// figure is the figure with a name.
func (g *Groups) figure(name string) (*Figure, error) {
	var names []string
	for _, f := range g.figures {
		if f.Name == name {
			return f, nil
		}
		if !strings.Contains(f.Name, " ") {
			names = append(names, f.Name)
		}
	}
	if g.whole {
		return nil, fault.New(fault.BadInput,
			"there is no measure %[1]q here; it must be selected in the same total or others, as one of: %[2]s",
			"此处没有度量 %[1]q;必须在同一个 total 或 others 中选择,现有:%[2]s", name, listed(names))
	}
	return nil, fault.New(fault.BadInput,
		"there is no measure %[1]q here; it must be selected beside the keys, as one of: %[2]s",
		"此处没有度量 %[1]q;必须与分组键一同选择,现有:%[2]s", name, listed(names))
}

func listed(names []string) string {
	if len(names) == 0 {
		return "–"
	}
	return strings.Join(names, ", ")
}

// derive finds the figures that a figure is made of.
func (g *Groups) derive(f *Figure) (err error) {
	d := f.Derived
	if d == nil {
		return nil
	}
	if f.of, err = g.figure(d.Of); err != nil {
		return err
	}
	if f.of.Field.Kind == model.Instant {
		return fault.New(fault.BadInput, "%[1]s is a time; %[2]s takes numbers", "%[1]s 是时间;%[2]s 需要数值", d.Of, string(d.Kind))
	}
	switch d.Kind {
	case filter.Quotient, filter.Difference:
		if f.by, err = g.figure(d.By); err == nil && f.by.Field.Kind == model.Instant {
			err = fault.New(fault.BadInput, "%[1]s is a time; %[2]s takes numbers", "%[1]s 是时间;%[2]s 需要数值", d.By, string(d.Kind))
		}
		return err
	case filter.Share, filter.Running:
		if f.of.Measure == nil || !f.of.Measure.Additive() {
			return fault.New(fault.BadInput,
				"%[2]s takes a count of rows or a sum, which %[1]s is not: its figures do not add up",
				"%[2]s 需要行数或总和;%[1]s 不可相加", d.Of, string(d.Kind))
		}
	}
	if d.Kind == filter.Share && g.rest != nil {
		f.by = g.ofAll(f.of)
	}
	if (d.Kind == filter.Running || d.Kind == filter.Change) && !g.whole && g.series() == nil {
		return fault.New(fault.BadInput,
			"%[1]s goes along time: select exactly one key with a bucket that does not come round again",
			"%[1]s 沿时间计算:请恰好选择一个非循环的时间分桶键", string(d.Kind))
	}
	return nil
}

// ofAll is a measure of the rows of all groups, beside that of some.
func (g *Groups) ofAll(of *Figure) *Figure {
	name := of.Name + " of all"
	for _, f := range g.figures {
		if f.Name == name {
			return f
		}
	}
	field, rows := *of.Field, of.Rows
	field.Name, field.Column, rows.All = name, "m"+itoa(len(g.figures)+1), true
	all := &Figure{Name: name, Measure: of.Measure, Rows: rows, Field: &field, guard: of.guard}
	g.figures = append(g.figures, all)
	return all
}

// parted refuses figures that have none for a slot of the period: those of a state,
// and those of the period before.
func (g *Groups) parted(f *Figure) error {
	if g.rest != nil {
		return g.rest.groups.parted(f)
	}
	slots := slices.ContainsFunc(g.keys, func(k *GroupKey) bool { return k.Slot != nil })
	clocked := slices.ContainsFunc(g.keys, func(k *GroupKey) bool { return k.Clocked })
	name, _, _ := strings.Cut(f.Name, " ")
	switch {
	case f.Rows.Timeless && clocked:
		return fault.New(fault.BadInput,
			"%[1]s tells of the state at one instant and cannot be parted by the period", "%[1]s 是某一时点的状态,不能按期间划分", name)
	case f.Rows.Shifted && slots:
		return fault.New(fault.BadInput,
			"%[1]s has no previous figure by slots of time; ask change(measure: %[1]q)",
			"按时间段划分时 %[1]s 没有上期值;请用 change(measure: %[1]q)", name)
	}
	return nil
}

// circles refuses figures that are made of themselves.
func (g *Groups) circles() error {
	for _, start := range g.figures {
		seen := 0
		var walk func(*Figure) bool
		walk = func(f *Figure) bool {
			if f == nil || f.Derived == nil {
				return true
			}
			if seen++; seen > len(g.figures)*len(g.figures) {
				return false
			}
			return walk(f.of) && walk(f.by)
		}
		if !walk(start) {
			return fault.New(fault.BadInput, "the measure %[1]q is made of itself", "度量 %[1]q 依赖自身", start.Name)
		}
	}
	return nil
}

// series is the key along which time goes, nil unless there is exactly one.
func (g *Groups) series() *GroupKey {
	var found *GroupKey
	for _, k := range g.keys {
		if k.Slot == nil || k.Slot.Bucket.Cyclic() {
			continue
		}
		if found != nil {
			return nil
		}
		found = k
	}
	return found
}

// filled is the key whose gaps are filled, nil if none is.
func (g *Groups) filled() *GroupKey {
	i := slices.IndexFunc(g.keys, func(k *GroupKey) bool { return k.Slot != nil && k.Slot.Fill })
	if i < 0 {
		return nil
	}
	return g.keys[i]
}

func (g *Groups) fills() error {
	fills := 0
	for _, k := range g.keys {
		if k.Slot != nil && k.Slot.Fill {
			fills++
		}
	}
	switch {
	case fills > 1:
		return fault.New(fault.BadInput, "gaps can be filled along one key only; give fill: false for the others", "只能沿一个键补齐空档;其余请给出 fill: false")
	case fills > 0 && g.Subtotals != NoSubtotals:
		return fault.New(fault.BadInput, "gaps cannot be filled together with subtotals; give fill: false", "补齐空档不能与小计同用;请给出 fill: false")
	}
	return nil
}

// named checks the names in a condition on groups.
func (g *Groups) named(h filter.Having) error {
	switch h := h.(type) {
	case filter.HavingAll:
		return g.allNamed(h)
	case filter.HavingAny:
		return g.allNamed(h)
	case filter.HavingNot:
		return g.named(h.Having)
	case filter.HavingFigure:
		f, err := g.figure(h.Measure)
		if err == nil && f.Field.Kind == model.Instant {
			err = fault.New(fault.BadInput, "%[1]s is a time; having takes numbers", "%[1]s 是时间;having 需要数值", h.Measure)
		}
		return err
	}
	return nil
}

func (g *Groups) allNamed(list []filter.Having) error {
	for _, h := range list {
		if err := g.named(h); err != nil {
			return err
		}
	}
	return nil
}

// arrangeOrder makes the step's order: what is asked, then all keys. One group
// without keys has an order too, so that it can be paged.
func (s *Step) arrangeOrder() error {
	g := s.groups
	for _, o := range g.Order {
		if o.Measure != "" {
			f, err := g.figure(o.Measure)
			if err != nil {
				return err
			}
			s.orderTerm(s.Scope, f.Field, o)
			continue
		}
		i := slices.IndexFunc(g.keys, func(k *GroupKey) bool { return slices.Contains(k.names, o.Key) })
		if i < 0 {
			return fault.New(fault.BadInput, "there is no key %[1]q here; the keys are: %[2]s", "此处没有键 %[1]q;现有:%[2]s", o.Key, listed(s.Keys()))
		}
		s.orderByKey(g.keys[i], o)
	}
	for _, k := range g.keys {
		if g.Subtotals != NoSubtotals {
			// A subtotal follows the groups that it sums up.
			s.orderTerm(s.Scope, k.ungrouped(len(g.keys)), filter.GroupOrder{})
		}
		s.orderByKey(k, filter.GroupOrder{})
	}
	if len(s.order) == 0 {
		s.orderTerm(s.Scope, size, filter.GroupOrder{})
	}
	s.mark = markOf(s)
	if s.asksCursors {
		s.Cursors()
	}
	return nil
}

// ungrouped is 1 where a group is not grouped by the key.
func (k *GroupKey) ungrouped(keys int) *model.Field {
	return &model.Field{Name: "not " + k.names[0], Kind: model.Int, SQL: "({}.lv >> " + itoa(keys-1-k.index) + " & 1)"}
}

// orderByKey orders by a key: a row by its code, or as its type is ordered.
func (s *Step) orderByKey(k *GroupKey, o filter.GroupOrder) {
	if k.Branches == nil && k.Slot == nil && k.Of == k.Of.Type.ID() {
		t := k.Of.Type
		node := s.Node(k)
		if t.Code != nil {
			s.orderTerm(node, t.Code, o)
		} else {
			for _, term := range t.Orders[0] {
				s.orderTerm(node, term.Field, filter.GroupOrder{Desc: o.Desc != term.Desc, NullsFirst: o.NullsFirst})
			}
		}
	}
	s.orderTerm(s.Scope, k.Field, o)
}

// orderTerm adds a term to the order of groups, in which everything may be null.
func (s *Step) orderTerm(scope *Scope, f *model.Field, o filter.GroupOrder) {
	for i, have := range s.order {
		if s.orderScopes[i] == scope && have.Field.Column == f.Column && f.SQL == "" {
			return
		}
	}
	field := *f
	field.Nullable = field.Nullable || scope != s.Scope
	s.order = append(s.order, filter.Key{Column: filter.Column{Field: &field}, Desc: o.Desc, NullsFirst: o.NullsFirst})
	s.orderScopes = append(s.orderScopes, scope)
}
