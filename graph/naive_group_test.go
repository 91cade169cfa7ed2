package graph_test

import (
	"fmt"
	"slices"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/model"
)

// grouping is rows with what is asked of their groups. It is a second reading of
// docs/analysis.md, made without a look at how the service reads it.
type grouping struct {
	*naive
	of   *model.Type
	rows []*record
	args map[string]any
	zone *time.Location
	// keys are what rows are grouped by, figures what is asked of each group, both
	// in the order of the query.
	keys    []*groupKey
	figures []*picked
	// dropped are the rows that are in none of the groups that count.
	dropped func(r *record, clock *model.Field) bool
	// alone says that all rows are one group.
	alone bool
	// clocked says that rows count at the clocks of figures.
	clocked bool
}

// group is some rows with their figures. Values are those of the keys, nil where the
// group is not grouped by one, which without tells.
type group struct {
	values  []any
	without []bool
	rows    map[*model.Field][]*record
	figures map[string]any
}

// groupedEdge is the edge whose rows a field groups.
func groupedEdge(ty *model.Type, name string) *model.Relation {
	i := slices.IndexFunc(ty.Relations, func(r *model.Relation) bool {
		return r.Many && r.Of == nil && r.Singular()+"Groups" == name
	})
	return ty.Relations[i]
}

// groups answers groups of rows that were not yet filtered.
func (n *naive) groups(p *picked, rows []*record, ty *model.Type) any {
	typ := p.Definition.Type.Name()
	g := &grouping{naive: n, of: ty, args: p.ArgumentMap(n.vars)}
	g.rows = n.keep(rows, func(r *record) bool { return g.holds(r, g.args["where"]) })
	zone, _ := g.args["timeZone"].(string)
	if zone == "" {
		zone = "Asia/Shanghai"
	}
	var err error
	g.zone, err = time.LoadLocation(zone)
	must(err)
	for _, part := range n.pick(p.below, typ) {
		switch part.Name {
		case "nodes":
			g.read(part.below)
		case "edges":
			for _, edge := range n.pick(part.below, ty.Name+"GroupEdge") {
				if edge.Name == "node" {
					g.read(edge.below)
				}
			}
		}
	}
	g.clocked = g.args["period"] != nil || slices.ContainsFunc(g.keys, func(k *groupKey) bool { return k.clocked })
	list := g.listed()
	s := g.order()
	places := map[*group][]any{}
	for _, one := range list {
		places[one] = g.place(s, one)
	}
	slices.SortFunc(list, func(a, b *group) int { return s.compare(places[a], places[b]) })
	marked := func(one *group) mark { return mark{place: places[one]} }
	beyond := func(cursor any, side int) func(*group) bool {
		if cursor == nil {
			return nil
		}
		m, known := n.marks[cursor.(string)]
		if !known {
			panic(fmt.Sprintf("no answer held the cursor %q", cursor))
		}
		return func(one *group) bool { return s.compare(places[one], m.place) == side }
	}
	cut := slice(list, beyond(g.args["after"], 1), beyond(g.args["before"], -1), number(g.args["first"]), number(g.args["last"]))
	return n.object(p.below, typ, func(p *picked) any {
		switch p.Name {
		case "totalCount":
			return len(list)
		case "pageInfo":
			return pageInfo(n, p, cut, marked)
		case "total":
			return g.whole().answerAlone(p.below, false)
		case "others":
			return g.beyond(cut.rows).answerAlone(p.below, true)
		}
		answers := []any{}
		for _, one := range cut.rows {
			if p.Name == "nodes" {
				answers = append(answers, g.answer(p.below, one))
				continue
			}
			answers = append(answers, n.object(p.below, ty.Name+"GroupEdge", func(p *picked) any {
				if p.Name == "cursor" {
					return marked(one)
				}
				return g.answer(p.below, one)
			}))
		}
		return answers
	})
}

// read gathers the keys and figures of a selection on a group.
func (g *grouping) read(set ast.SelectionSet) {
	for _, p := range g.pick(set, g.of.Name+"Group") {
		switch p.Name {
		case "__typename", "groupedBy":
		case "suppressed":
			g.countRows()
		case "key":
			g.readKeys(p.below, g.of, nil, "")
		case "period":
			args := p.ArgumentMap(g.vars)
			fill, given := args["fill"].(bool)
			g.add(p.key, &groupKey{clocked: true, bucket: args["bucket"].(string), fill: fill || !given && g.args["period"] != nil})
		default:
			g.figures = append(g.figures, p)
		}
	}
}

// clock is the time at which the rows of a figure count, nil if none is asked of
// them.
func (g *grouping) clock(p *picked) *model.Field {
	if !g.clocked {
		return nil
	}
	if p != nil {
		if word, given := p.ArgumentMap(g.vars)["clock"].(string); given {
			return named(g.of, word)
		}
	}
	switch ty := g.of; {
	case ty.Happens != nil:
		return ty.Happens
	case ty.Begins != nil:
		return ty.Begins
	default:
		return ty.Field("validFrom")
	}
}

// derived are the figures that are made of others.
var derivedFigures = []string{"share", "change", "running", "rank", "quotient", "difference"}

// clocks are those of all figures.
func (g *grouping) clocks() []*model.Field {
	var clocks []*model.Field
	for _, p := range g.figures {
		if clock := g.clock(p); !slices.Contains(derivedFigures, p.Name) && !slices.Contains(clocks, clock) {
			clocks = append(clocks, clock)
		}
	}
	if len(clocks) == 0 {
		return []*model.Field{g.clock(nil)}
	}
	return clocks
}

// counts tells whether a row counts at a clock.
func (g *grouping) counts(r *record, clock *model.Field) bool {
	if g.dropped != nil && g.dropped(r, clock) {
		return false
	}
	if clock == nil {
		return true
	}
	at, known := g.value(r, clock).(time.Time)
	period, given := g.args["period"].(map[string]any)
	if !known || !given {
		return known
	}
	local := at
	if clock.Kind == model.Instant {
		local = g.local(at)
	}
	from, to := g.period(period)
	return !local.Before(from) && local.Before(to)
}

// period is the first day of a period and the one after its last.
func (g *grouping) period(period map[string]any) (from, to time.Time) {
	day := &model.Field{Kind: model.Day}
	return meant(day, period["from"]).(time.Time), meant(day, period["to"]).(time.Time)
}

// allGroups are the groups with their figures, whatever having says.
func (g *grouping) allGroups() []*group {
	byName := map[string]*group{}
	var list []*group
	at := func(values []any, without []bool) *group {
		name := fmt.Sprint(without) + nameOf(values)
		if byName[name] == nil {
			byName[name] = &group{values, without, map[*model.Field][]*record{}, map[string]any{}}
			list = append(list, byName[name])
		}
		return byName[name]
	}
	for _, without := range g.sets() {
		for _, clock := range g.clocks() {
			if !slices.Contains(without, false) {
				at(make([]any, len(without)), without)
			}
			for _, r := range g.rows {
				if g.counts(r, clock) {
					one := at(g.values(r, clock, without), without)
					one.rows[clock] = append(one.rows[clock], r)
				}
			}
		}
	}
	g.fill(slices.Clone(list), at)
	g.measure(list)
	return list
}

// listed are the groups that having leaves.
func (g *grouping) listed() []*group {
	return slices.DeleteFunc(g.allGroups(), func(one *group) bool { return !having(one, g.args["having"]) })
}

// sets are the sets of keys that rows are grouped by, each as what it is without.
func (g *grouping) sets() (sets [][]bool) {
	n := len(g.keys)
	switch g.args["subtotals"] {
	case "ROLLUP":
		for length := range n + 1 {
			without := make([]bool, n)
			for i := length; i < n; i++ {
				without[i] = true
			}
			sets = append(sets, without)
		}
	case "CUBE":
		for bits := range 1 << n {
			without := make([]bool, n)
			for i := range n {
				without[i] = bits>>i&1 == 1
			}
			sets = append(sets, without)
		}
	default:
		sets = append(sets, make([]bool, n))
	}
	return sets
}

// values are those of the keys for a row.
func (g *grouping) values(r *record, clock *model.Field, without []bool) []any {
	values := make([]any, len(g.keys))
	for i, k := range g.keys {
		if !without[i] {
			values[i] = g.keyOf(k, r, clock)
		}
	}
	return values
}

// fill adds the slots of the key that is to have no gaps, beside all values of the
// other keys.
func (g *grouping) fill(list []*group, at func([]any, []bool) *group) {
	i := slices.IndexFunc(g.keys, func(k *groupKey) bool { return k.fill })
	if i < 0 {
		return
	}
	slots := g.slots(g.keys[i], list, i)
	if len(g.keys) == 1 {
		list = []*group{{values: []any{nil}}}
	}
	for _, one := range list {
		for _, slot := range slots {
			values := slices.Clone(one.values)
			values[i] = slot
			at(values, make([]bool, len(g.keys)))
		}
	}
}

// slots are all slots of a key: those of the period, or those between the first and
// the last that occur.
func (g *grouping) slots(k *groupKey, list []*group, i int) (slots []any) {
	if numbers, ok := cycles[k.bucket]; ok {
		for n := numbers[0]; n <= numbers[1]; n++ {
			slots = append(slots, n)
		}
		return slots
	}
	var first, last time.Time
	if period, given := g.args["period"].(map[string]any); given && k.clocked {
		first, last = g.period(period)
		if !first.Before(last) {
			return nil
		}
		first, last = g.begin(k.bucket, first), g.begin(k.bucket, last.Add(-time.Microsecond))
	} else {
		for _, one := range list {
			slot, known := one.values[i].(time.Time)
			if known && (first.IsZero() || slot.Before(first)) {
				first = slot
			}
			if known && slot.After(last) {
				last = slot
			}
		}
	}
	if first.IsZero() {
		return nil
	}
	for slot := first; !slot.After(last); slot = next(k.bucket, slot) {
		slots = append(slots, slot)
	}
	return slots
}

// whole is all rows as one group.
func (g *grouping) whole() *grouping {
	w := &grouping{naive: g.naive, of: g.of, rows: g.rows, args: map[string]any{"period": g.args["period"]}, zone: g.zone}
	w.clocked, w.alone = g.args["period"] != nil, true
	return w
}

// beyond is the rows of no group on a page as one group.
func (g *grouping) beyond(page []*group) *grouping {
	w := g.whole()
	w.clocked = g.clocked
	shown := map[string]bool{}
	for _, one := range page {
		if !slices.Contains(one.without, true) {
			shown[nameOf(one.values)] = true
		}
	}
	w.dropped = func(r *record, clock *model.Field) bool {
		return shown[nameOf(g.values(r, clock, make([]bool, len(g.keys))))]
	}
	return w
}

// nameOf tells the values of keys apart.
func nameOf(values []any) string {
	name := ""
	for _, v := range values {
		name += fmt.Sprintf("|%T:%v", v, canonical(v))
	}
	return name
}

// answerAlone answers a selection on all rows as one group; if they may be none, it is
// nil then.
func (g *grouping) answerAlone(set ast.SelectionSet, orNil bool) any {
	for _, p := range g.pick(set, g.of.Name+"Group") {
		switch p.Name {
		case "__typename", "groupedBy", "key", "period":
		case "suppressed":
			g.countRows()
		default:
			g.figures = append(g.figures, p)
		}
	}
	one := g.allGroups()[0]
	if orNil && len(one.rows) == 0 {
		return nil
	}
	return g.answer(set, one)
}

// answer answers a selection on a group.
func (g *grouping) answer(set ast.SelectionSet, one *group) any {
	return g.object(set, g.of.Name+"Group", func(p *picked) any {
		switch p.Name {
		case "key":
			return g.answerKeys(p.below, one, g.of, nil)
		case "period":
			args := p.ArgumentMap(g.vars)
			return g.answerKey(p, one, &groupKey{clocked: true, bucket: args["bucket"].(string)})
		case "suppressed":
			return g.suppressed(one)
		case "groupedBy":
			names := []any{}
			for i, k := range g.keys {
				if !one.without[i] {
					names = append(names, k.name)
				}
			}
			return names
		}
		if at, ok := one.figures[p.key].(time.Time); ok {
			return shown(&model.Field{Kind: model.Instant}, at)
		}
		return one.figures[p.key]
	})
}

// order is the order of groups: what is asked, then all keys, of which a subtotal
// follows the groups that it sums up.
func (g *grouping) order() groupOrder {
	var o groupOrder
	for _, asked := range list(g.args["orderBy"]) {
		asked := asked.(map[string]any)
		direction := directed(sortKey{}, asked["direction"])
		if name, given := asked["measure"].(string); given {
			o.add(direction, func(one *group) any { return one.figures[name] })
			continue
		}
		i := slices.IndexFunc(g.keys, func(k *groupKey) bool { return slices.Contains(k.names, asked["key"].(string)) })
		g.orderByKey(&o, i, direction)
	}
	for i := range g.keys {
		o.add(sortKey{}, func(one *group) any { return one.without[i] })
		g.orderByKey(&o, i, sortKey{})
	}
	return o
}

// orderByKey orders by a key: a row by its code, or as its type is ordered, then by
// its id.
func (g *grouping) orderByKey(o *groupOrder, i int, direction sortKey) {
	k := g.keys[i]
	if !k.node {
		o.add(direction, func(one *group) any { return one.values[i] })
		return
	}
	terms := []model.Term{{Field: k.end.Code}}
	if k.end.Code == nil {
		terms = k.end.Orders[0]
	}
	for _, term := range append(slices.Clone(terms), model.Term{Field: k.end.ID()}) {
		d := direction
		d.desc = d.desc != term.Desc
		o.add(d, func(one *group) any {
			if r, ok := one.values[i].(*record); ok {
				return g.value(r, term.Field)
			}
			return nil
		})
	}
}

// groupOrder is an order of groups by values of theirs.
type groupOrder struct {
	sorter
	values []func(*group) any
}

func (o *groupOrder) add(direction sortKey, value func(*group) any) {
	o.sorter, o.values = append(o.sorter, direction), append(o.values, value)
}

func (g *grouping) place(o groupOrder, one *group) []any {
	place := make([]any, len(o.values))
	for i, value := range o.values {
		place[i] = value(one)
	}
	return place
}

// having tells whether a condition holds on a group's figures.
func having(one *group, condition any) bool {
	given, _ := condition.(map[string]any)
	holds := func(condition any) bool { return having(one, condition) }
	name, _ := given["measure"].(string)
	for operator, operand := range given {
		var ok bool
		switch operator {
		case "measure":
			ok = true
		case "and":
			ok = !slices.ContainsFunc(list(operand), func(c any) bool { return !holds(c) })
		case "or":
			ok = slices.ContainsFunc(list(operand), holds)
		case "not":
			ok = !holds(operand)
		default:
			figure := one.figures[name]
			if figure != nil {
				figure = floating(figure)
			}
			ok = satisfies(&model.Field{Kind: model.Float}, figure, operator, operand)
		}
		if !ok {
			return false
		}
	}
	return true
}
