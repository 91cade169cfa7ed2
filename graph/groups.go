package graph

import (
	"slices"
	"strings"
	"sync"
	"time"
	_ "time/tzdata" // zones are known wherever the service runs

	"jinyan/internal/fault"
	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/plan"
)

// grouper adds the steps of groups to the plan: of all rows of a type, or of those
// across an edge.
type grouper struct {
	groups, count func(*plan.Groups) *plan.Step
}

func groupsOf(p *plan.Plan, t *model.Type) grouper {
	return grouper{
		groups: func(g *plan.Groups) *plan.Step { return p.Groups(t, g) },
		count:  func(g *plan.Groups) *plan.Step { return p.GroupCount(t, g) },
	}
}

// groupsAlong are those of what stands above or below.
func groupsAlong(scope *plan.Scope, lines *plan.Lines) grouper {
	return grouper{
		groups: func(g *plan.Groups) *plan.Step { return scope.LineGroups(lines, g) },
		count:  func(g *plan.Groups) *plan.Step { return scope.LineGroupCount(lines, g) },
	}
}

func groupsAcross(scope *plan.Scope, r *model.Relation) grouper {
	return grouper{
		groups: func(g *plan.Groups) *plan.Step { return scope.Groups(r, g) },
		count:  func(g *plan.Groups) *plan.Step { return scope.GroupCount(r, g) },
	}
}

// groupsField compiles groups. What is selected in nodes and in edges is grouped
// by together, since it is one list.
func (c *compiler) groupsField(f *selected, t *model.Type, l grouper) *shape {
	c.meets(t)
	args := arguments(f.Field, c.vars)
	g, err := c.grouping(t, args)
	if err != nil {
		return f.failed(err)
	}
	s := f.shape(connection)
	before := c.plan.Len()
	typ := f.Definition.Type.Name()
	list := sync.OnceValue(func() *plan.Step { return l.groups(g) })
	row := func(step *plan.Step, part *selected) []*shape { return c.group(step, t, part) }
	parts := c.collect(typ, f.selections...)
	// What others and the number of groups mean is settled by the list.
	slices.SortStableFunc(parts, func(a, b *selected) int { return byGroups(a) - byGroups(b) })
	for _, part := range parts {
		p := part.shape(other)
		switch part.Name {
		case "__typename":
			p = typeNameOf(part, typ)
		case "totalCount":
			p.kind, p.step = total, l.count(g)
		case "pageInfo":
			p.kind, p.step = pageInfo, list()
			p.fields = c.pageFields(p.step, part)
		case "nodes":
			p.kind, p.step = nodes, list()
			p.fields = c.below(part, p.step, row)
		case "edges":
			p.kind, p.step = edges, list()
			p.fields = c.edgeFields(p.step, part, row)
		case "total":
			p = c.whole(part, t, l.groups(g.Whole(nil)))
		case "others":
			p = c.whole(part, t, l.groups(g.Whole(list())))
			p.column = p.step.Scope.Column(p.step.Size())
			p.kind = rest
		}
		s.fields = append(s.fields, p)
	}
	for _, p := range s.fields {
		if p.step == nil || p.step.Arranged() {
			continue
		}
		if err := p.step.Arrange(); err != nil {
			c.plan.Cut(before)
			return f.failed(err)
		}
	}
	s.fields = inOrder(s.fields, c.collect(typ, f.selections...))
	return s
}

// byGroups puts the lists before what depends on them.
func byGroups(part *selected) int {
	switch part.Name {
	case "nodes", "edges":
		return 0
	}
	return 1
}

// inOrder puts fields into the order of the query.
func inOrder(fields []*shape, asked []*selected) []*shape {
	slices.SortFunc(fields, func(a, b *shape) int {
		place := func(s *shape) int {
			return slices.IndexFunc(asked, func(g *selected) bool { return g.Alias == s.key })
		}
		return place(a) - place(b)
	})
	return fields
}

// grouping reads the arguments of groups.
func (c *compiler) grouping(t *model.Type, args map[string]filter.Value) (*plan.Groups, error) {
	g := &plan.Groups{Subtree: args["subtree"].Raw == true, Subtotals: plan.NoSubtotals, Clock: clockOf(t), Zone: zoneOf(args["timeZone"])}
	var err error
	if g.Where, err = filter.Where(t, args["where"]); err != nil {
		return nil, err
	}
	if g.Having, err = filter.HavingOf(args["having"]); err != nil {
		return nil, err
	}
	if g.Order, err = filter.GroupOrderBy(args["orderBy"]); err != nil {
		return nil, err
	}
	if g.Page, err = filter.Paging(args["first"], args["after"], args["last"], args["before"], c.maxPage); err != nil {
		return nil, err
	}
	c.spelled(args["having"])
	c.spelled(args["orderBy"])
	if word, ok := args["subtotals"].Raw.(string); ok {
		g.Subtotals = plan.Subtotals(word)
	}
	if word, ok := args["weekStart"].Raw.(string); ok {
		g.WeekStart = slices.Index(weekdays, word)
	}
	if period := args["period"]; !period.IsNull() {
		if g.Period, err = periodOf(period); err != nil {
			return nil, err
		}
	}
	return g, nil
}

var weekdays = []string{"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"}

// clockOf is the time at which rows of a type count if none is given.
func clockOf(t *model.Type) *model.Field {
	switch {
	case t.Happens != nil:
		return t.Happens
	case t.Begins != nil:
		return t.Begins
	case t.Life:
		return t.Field("validFrom")
	}
	return nil
}

// zoneOf is a time zone as a parameter.
func zoneOf(v filter.Value) filter.Param {
	if v.IsNull() {
		v = filter.Value{Raw: "Asia/Shanghai"}
	}
	return filter.Param{Slot: filter.Zone, From: v, Read: func(v any) (any, error) {
		name, _ := v.(string)
		if _, err := time.LoadLocation(name); err != nil || name == "" || name == "Local" {
			return nil, fault.New(fault.BadInput, "%[1]q is no time zone; name one as in Asia/Shanghai", "%[1]q 不是时区;请用 Asia/Shanghai 这样的名称", name)
		}
		return name, nil
	}}
}

// periodOf reads a period and the one before it.
func periodOf(v filter.Value) (*plan.Period, error) {
	part := func(of func(from, to time.Time) time.Time) filter.Param {
		return filter.Param{From: v, Read: func(given any) (any, error) {
			object, _ := given.(map[string]any)
			from, err := filter.ReadDay(object["from"])
			if err != nil {
				return nil, err
			}
			to, err := filter.ReadDay(object["to"])
			if err != nil {
				return nil, err
			}
			if first, last := from.(time.Time), to.(time.Time); !last.Before(first) {
				return of(first, last), nil
			}
			return nil, fault.New(fault.BadInput, "a period cannot end before it begins", "期间的止日不能早于首日")
		}}
	}
	return &plan.Period{
		From: part(func(from, _ time.Time) time.Time { return from }),
		To:   part(func(_, to time.Time) time.Time { return to }),
		Before: &plan.Period{
			From: part(before),
			To:   part(func(from, _ time.Time) time.Time { return from }),
		},
	}, nil
}

// before is the first day of the period before: as many months long if both ends
// are firsts of months, else as many days.
func before(from, to time.Time) time.Time {
	if from.Day() == 1 && to.Day() == 1 {
		months := (to.Year()-from.Year())*12 + int(to.Month()) - int(from.Month())
		return from.AddDate(0, -months, 0)
	}
	return from.Add(from.Sub(to))
}

// spelled notes that a plan depends on names that stand in variables: it serves no
// other names. A list may be empty, and other names in it then.
func (c *compiler) spelled(v filter.Value) {
	switch v.Raw.(type) {
	case string, []filter.Value:
		c.once = c.once || v.Var != ""
	}
	if object, ok := v.Raw.(filter.Object); ok {
		for _, entry := range object {
			switch entry.Name {
			case "measure", "key", "and", "or", "not":
				c.spelled(entry.Value)
			}
		}
	}
	if items, ok := v.Raw.([]filter.Value); ok {
		for _, item := range items {
			c.spelled(item)
		}
	}
}

// whole compiles rows that are taken as one group.
func (c *compiler) whole(f *selected, t *model.Type, step *plan.Step) *shape {
	defer c.enter(f.Alias)()
	s := f.shape(whole)
	s.step = step
	s.fields = c.group(step, t, f)
	return s
}

// group compiles the fields of a group.
func (c *compiler) group(step *plan.Step, t *model.Type, f *selected) []*shape {
	var fields []*shape
	for _, g := range c.collect(t.Name+"Group", f.selections...) {
		fields = append(fields, c.groupField(step, t, g))
	}
	return fields
}

func (c *compiler) groupField(step *plan.Step, t *model.Type, f *selected) *shape {
	defer c.enter(f.Alias)()
	args := arguments(f.Field, c.vars)
	switch f.Name {
	case "__typename":
		return typeNameOf(f, t.Name+"Group")
	case "key":
		k := keyCompiler{compiler: c, step: step}
		s := f.shape(inside)
		s.fields = k.fields(t, nil, "", f)
		return s
	case "period":
		k := keyCompiler{compiler: c, step: step}
		return k.period(t, f, args)
	case "groupedBy":
		s := f.shape(groupedBy)
		s.step, s.column = step, -1
		if by := step.GroupedBy(); by != nil {
			s.column = step.Scope.Column(by)
		}
		return s
	}
	switch f.Name {
	case "suppressed":
		return f.figureAt(step, step.Suppressed())
	case "rows":
		return c.groupRows(step, t, f, args)
	case "metric":
		return c.groupMetric(step, t, f, args)
	}
	figure, err := c.figure(step, t, f, args)
	if err != nil {
		return f.failed(err)
	}
	if figure.Guarded() {
		c.withhold(t.Name+"Group."+f.Name, roundedOff)
	}
	return f.figureAt(step, figure.Field)
}

// figureAt is a field whose value stands in a column of groups.
func (f *selected) figureAt(step *plan.Step, field *model.Field) *shape {
	s := f.shape(leaf)
	s.step, s.field, s.column = step, field, step.Scope.Column(field)
	return s
}

// groupRows compiles the rows behind every group.
func (c *compiler) groupRows(step *plan.Step, t *model.Type, f *selected, args map[string]filter.Value) *shape {
	var clock *model.Field
	if given := args["clock"]; !given.IsNull() {
		var err error
		if clock, err = filter.TimeOf(t, given); err != nil {
			return f.failed(err)
		}
	}
	return c.connectionField(f, t, args, lister{
		list:  func(l plan.List) *plan.Step { return step.Rows(l, clock, plan.Rowset{}) },
		count: func(where filter.Expr) *plan.Step { return step.RowCount(where, clock, plan.Rowset{}) },
	})
}

// figure adds a figure to the groups.
func (c *compiler) figure(step *plan.Step, t *model.Type, f *selected, args map[string]filter.Value) (*plan.Figure, error) {
	switch kind := filter.DerivedKind(f.Name); kind {
	case filter.Share, filter.Change, filter.Running, filter.Rank, filter.Quotient, filter.Difference:
		for _, name := range []string{"measure", "by", "minus"} {
			c.spelled(args[name])
		}
		return step.Derived(f.Alias, filter.DerivedOf(kind, args)), nil
	}
	m, err := filter.MeasureOf(t, filter.Func(f.Name), args)
	if err != nil {
		return nil, err
	}
	figure := step.Figure(f.Alias, m)
	if err := step.Clocked(figure); err != nil {
		return nil, err
	}
	return figure, nil
}

// keyCompiler compiles what rows are grouped by.
type keyCompiler struct {
	*compiler
	step *plan.Step
}

// fields compiles the keys that stand in a type at the end of a path. Name is the
// path of the object around them in the answer.
func (k keyCompiler) fields(t *model.Type, path []plan.Hop, name string, f *selected) []*shape {
	var fields []*shape
	for _, g := range k.collect(t.Name+"Key", f.selections...) {
		fields = append(fields, k.field(t, path, name+g.Alias, g))
	}
	return fields
}

func (k keyCompiler) field(t *model.Type, path []plan.Hop, name string, f *selected) *shape {
	args := arguments(f.Field, k.vars)
	if f.Name == "__typename" {
		return typeNameOf(f, t.Name+"Key")
	}
	if f.Name == "node" {
		return k.node(t, path, name, f)
	}
	if column := t.Field(f.Name); column != nil && filter.Timed(column) {
		fill := args["fill"].Raw == true
		return k.slot(f, name, plan.GroupKey{Path: path, Of: column, Slot: &plan.Slot{Bucket: bucketOf(args), Fill: fill}})
	} else if column != nil {
		return k.column(f, leaf, name, path, column)
	}
	if of, ok := strings.CutSuffix(f.Name, "Label"); ok && t.Field(of) != nil {
		s := k.column(f, label, name, path, t.Field(of))
		s.lang, _ = args["lang"].Raw.(string)
		return s
	}
	if a := t.Abstract(f.Name); a != nil {
		return k.abstract(a, path, name, f)
	}
	hop, far, err := hopOf(t, f.Name, args)
	if err != nil {
		return f.failed(err)
	}
	s := f.shape(inside)
	s.fields = k.fields(far, append(path[:len(path):len(path)], hop), name+".", f)
	return s
}

// hopOf is the step that a field of a key takes to another row.
func hopOf(t *model.Type, name string, args map[string]filter.Value) (plan.Hop, *model.Type, error) {
	if r := t.Relation(name); r != nil {
		return plan.Hop{Relation: r}, r.Target, nil
	}
	if r := t.Alone(name); r != nil {
		return plan.Hop{Relation: r, Then: args["at"].Raw != "NOW"}, r.Target, nil
	}
	level, depth := args["level"], args["depth"]
	if level.IsNull() == depth.IsNull() {
		return plan.Hop{}, nil, fault.New(fault.BadInput, "ancestor takes exactly one level: by its name or counted from the top", "ancestor 需要且仅需要一个层级:名称或自顶层起的深度")
	}
	climb := &plan.Climb{Type: t}
	if !level.IsNull() {
		climb.Level = &filter.Param{From: level, Read: filter.ReadText}
	} else {
		climb.Depth = &filter.Param{From: depth, Read: filter.ReadInt}
	}
	return plan.Hop{Climb: climb}, t, nil
}

// asked tells whether rows are grouped at all: not where all are one group.
func (k keyCompiler) asked() bool { return !k.step.IsWhole() }

// node compiles a row as a key.
func (k keyCompiler) node(t *model.Type, path []plan.Hop, name string, f *selected) *shape {
	if !k.asked() {
		return f.shape(nothing)
	}
	key := k.step.Key(name, plan.GroupKey{Path: path, Of: t.ID()})
	scope := k.step.Node(key)
	s := k.object(f, tied, scope)
	s.column = scope.Column(t.ID())
	return s
}

// column compiles a value as a key.
func (k keyCompiler) column(f *selected, kind shapeKind, name string, path []plan.Hop, of *model.Field) *shape {
	if !k.asked() {
		return f.shape(nothing)
	}
	return k.value(f, kind, k.step.Key(name, plan.GroupKey{Path: path, Of: of}))
}

func (k keyCompiler) value(f *selected, kind shapeKind, key *plan.GroupKey) *shape {
	s := f.shape(kind)
	s.step, s.field, s.column = k.step, key.Field, k.step.Scope.Column(key.Field)
	return s
}

// abstract compiles the keys behind a field that leads to one of several types.
func (k keyCompiler) abstract(a *model.Abstract, path []plan.Hop, name string, f *selected) *shape {
	s := f.shape(inside)
	typ := f.Definition.Type.Name()
	for _, g := range k.collect(typ, f.selections...) {
		name := name + "." + g.Alias
		i := slices.IndexFunc(a.Branches, func(r *model.Relation) bool { return r.Name == g.Name })
		switch {
		case g.Name == "__typename":
			s.fields = append(s.fields, typeNameOf(g, typ))
		case i >= 0:
			r := a.Branches[i]
			branch := g.shape(inside)
			branch.fields = k.fields(r.Target, append(path[:len(path):len(path)], plan.Hop{Relation: r}), name+".", g)
			s.fields = append(s.fields, branch)
		case k.asked():
			s.fields = append(s.fields, k.value(g, leaf, k.step.Key(name, plan.GroupKey{Path: path, Branches: a})))
		default:
			s.fields = append(s.fields, g.shape(nothing))
		}
	}
	return s
}

// period compiles the slot of time in which figures count.
func (k keyCompiler) period(t *model.Type, f *selected, args map[string]filter.Value) *shape {
	if k.asked() && clockOf(t) == nil {
		return f.failed(fault.New(fault.BadInput, "rows of %[1]s have no time of their own; group by another time of theirs", "%[1]s 没有自身的时间;请按其他时间分组", t.Name))
	}
	fill := args["fill"].Raw == true || args["fill"].IsNull() && k.step.HasPeriod()
	return k.slot(f, f.Alias, plan.GroupKey{Clocked: true, Slot: &plan.Slot{Bucket: bucketOf(args), Fill: fill}})
}

func bucketOf(args map[string]filter.Value) plan.Bucket {
	word, _ := args["bucket"].Raw.(string)
	return plan.Bucket(word)
}

// slot compiles a slot of time.
func (k keyCompiler) slot(f *selected, name string, key plan.GroupKey) *shape {
	if !k.asked() {
		return f.shape(nothing)
	}
	added := k.step.Key(name, key)
	s := k.value(f, tied, added)
	for _, g := range k.collect("TimeSlot", f.selections...) {
		s.fields = append(s.fields, k.slotField(added, g))
	}
	return s
}

func (k keyCompiler) slotField(key *plan.GroupKey, f *selected) *shape {
	s := k.value(f, leaf, key)
	s.bucket = key.Slot.Bucket
	cyclic := key.Slot.Bucket.Cyclic()
	switch {
	case f.Name == "__typename":
		return typeNameOf(f, "TimeSlot")
	case f.Name == "number":
		s.kind = slotNumber
	case f.Name == "label":
		s.kind = slotLabel
		s.lang, _ = arguments(f.Field, k.vars)["lang"].Raw.(string)
	case cyclic:
		return f.shape(nothing)
	case f.Name == "from":
		s.field = key.From()
		s.column = k.step.Scope.Column(s.field)
	case f.Name == "to":
		s.field = key.To()
		s.column = k.step.Scope.Column(s.field)
	}
	return s
}

// groupsNamed finds the edge that a field of groups belongs to, nil if it is none.
func groupsNamed(t *model.Type, name string) *model.Relation {
	of, ok := strings.CutSuffix(name, "Groups")
	if !ok {
		return nil
	}
	for _, r := range t.Relations {
		if r.Many && r.Of == nil && r.Singular() == of {
			return r
		}
	}
	return nil
}
