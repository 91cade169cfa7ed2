package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/model"
)

// groupTypes are types that have more to group by than others.
var groupTypes = []string{
	"Issue", "Issue", "Issue", "IssueEvent", "Assignment", "Rating", "ServiceRecord", "Volunteer", "Membership", "Compound", "Grid",
	"PartyOrganization", "CriterionScore", "Activity", "Visit", "Evidence", "Occupancy", "CoverageRecord", "StageRecord", "Hazard",
}

// TestRandomGroupsAgainstRows makes up groups and compares the service's answers with
// those of naive, and some of them with those of gqlgen's executor.
func TestRandomGroupsAgainstRows(t *testing.T) {
	const wanted = 800
	db := varied(t)
	resolving := db.resolving(t)
	w, learnt, tally := everything(t, db), marks{}, tally{}
	for number, asked := 0, 0; asked < wanted; number++ {
		draft := newDraft(w, cursors{}, *seed, uint64(number))
		draft.right = true
		q := draft.groupQuestion()
		for turn := 0; turn < 3; turn++ {
			var a answer
			t.Run(fmt.Sprintf("%d.%d", number, turn), func(t *testing.T) {
				defer q.sayIfFailed(t, number)
				a = db.answer(t, q)
				compareRows(t, w, learnt, q, a)
				if number%5 == 0 {
					compareWays(t, db, resolving, q.text, q.variables)
				}
			})
			asked++
			tally.add(q, a)
			cursor := q.next.turned(a, cursors{})
			if cursor == "" {
				break
			}
			if _, known := learnt[cursor]; !known {
				break
			}
			q = q.onward(cursor)
		}
	}
	tally.check(t, grouped)
}

// periods are long and short ones; the last one has no day.
var periods = [][]string{
	{"2023-01-01", "2023-12-01"}, {"2022-01-01", "2023-12-01"}, {"2022-05-01", "2023-10-20"}, {"2023-09-01", "2023-11-15"},
	{"2022-12-15", "2023-04-02"}, {"2023-10-10", "2023-10-12"}, {"2023-05-01", "2023-05-01"},
}

// groupDraft is groups while they are made up.
type groupDraft struct {
	*draft
	ty *model.Type
	// clock tells whether rows of the type have a time of their own, period whether
	// they count in one, fill whether gaps are filled and subtotals whether there are
	// some.
	clock, period, fill, subtotals bool
	zone                           string
	// ends are those of the period.
	ends []string
	// keys are the paths of what can be ordered by, series how many slots of time that
	// do not come round again.
	keys   []string
	leaves int
	series int
	// figures are the measures so far.
	figures []drafted
	aliases int
}

// drafted is a figure that was made up.
type drafted struct {
	name, text string
	// of are the figures that it is made of.
	of                             []string
	number, additive, timely, real bool
}

// groupQuestion makes up a query of groups: of all rows, or below some rows.
func (d *draft) groupQuestion() question {
	ty := d.graph.Type(oneOf(d, groupTypes))
	if d.chance(0.25) {
		ty = oneOf(d, d.graph.Types)
	}
	return d.groupsOf(ty)
}

// groupsOf makes up a query of groups of a type.
func (d *draft) groupsOf(ty *model.Type) question {
	d.left = 10
	head := d.asOf()
	g := &groupDraft{draft: d, ty: ty, clock: ty.Happens != nil || ty.Begins != nil || ty.Life}
	root := d.fieldGrouping(d.schema.Query, ty)
	if d.chance(0.3) {
		if outer, field := d.parentOf(ty); field != nil {
			d.use("below rows")
			return d.asking(head, fmt.Sprintf("%s(first: %d) { nodes { id %s } }", outer, 1+d.IntN(8), g.field(field, false)))
		}
	}
	return d.asking(head, g.field(root, true))
}

// fieldGrouping is a field with groups of the type, nil if there is none.
func (d *draft) fieldGrouping(def *ast.Definition, ty *model.Type) *ast.FieldDefinition {
	fields := slices.DeleteFunc(slices.Clone(def.Fields), func(f *ast.FieldDefinition) bool {
		return f.Type.Name() != ty.Name+"GroupConnection"
	})
	if len(fields) == 0 {
		return nil
	}
	return oneOf(d, fields)
}

// parentOf is a root list and a field of its rows with groups of the type.
func (d *draft) parentOf(ty *model.Type) (string, *ast.FieldDefinition) {
	for range 10 {
		rel := oneOf(d, ty.Relations)
		if rel.Many || rel.Of != nil && rel.Of.By != nil && d.chance(0.5) {
			continue
		}
		def := d.schema.Types[rel.Target.Name]
		if f := d.fieldGrouping(def, ty); f != nil && len(d.tables[rel.Target.Table]) > 0 {
			return rel.Target.Plural(), f
		}
	}
	return "", nil
}

// field makes up a field of groups with all below it.
func (g *groupDraft) field(f *ast.FieldDefinition, root bool) string {
	g.subtotals = g.chance(0.2)
	g.period = g.clock && g.chance(0.35)
	g.ends = oneOf(g.draft, periods)
	if g.chance(0.2) {
		g.zone = oneOf(g.draft, []string{"UTC", "Asia/Kolkata", "America/New_York", "Asia/Shanghai"})
	}
	group := g.group()
	args := append(g.arguments(root), g.further(f)...)
	key := f.Name
	if g.chance(0.3) {
		key = "list"
	}
	var parts []string
	if root && g.next != nil {
		g.next.key = key
		parts = append(parts, "turning: pageInfo { startCursor endCursor hasNextPage hasPreviousPage }")
	}
	switch {
	case g.chance(0.3):
		parts = append(parts, "edges { cursor node"+group+" }")
	case g.chance(0.1):
		g.use("nodes and edges")
		parts = append(parts, "nodes"+group, "edges { cursor node"+group+" }")
	default:
		parts = append(parts, "nodes"+group)
	}
	if g.chance(0.5) {
		parts = append(parts, "totalCount")
	}
	if g.chance(0.3) {
		parts = append(parts, "pageInfo { hasNextPage hasPreviousPage endCursor }")
	}
	if g.chance(0.4) {
		g.use("total")
		parts = append(parts, "total"+g.alone())
	}
	if g.chance(0.4) {
		g.use("others")
		parts = append(parts, "others"+g.alone())
	}
	g.Shuffle(len(parts), func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
	text := f.Name + call(args) + " { " + strings.Join(parts, " ") + " }"
	if key != f.Name {
		text = key + ": " + text
	}
	return text
}

// arguments makes up which rows and groups are asked, and in which order.
func (g *groupDraft) arguments(root bool) object {
	var args object
	add := func(name, of string, v any) {
		args = append(args, member{name, g.maybeThrough(of, v, 0.3)})
	}
	if g.chance(0.25) {
		add("where", g.ty.Name+"Where", g.where(g.schema.Types[g.ty.Name+"Where"], g.ty, 1))
	}
	if g.period {
		g.use("period")
		add("period", "Period", object{{"from", g.ends[0]}, {"to", g.ends[1]}})
	}
	if g.zone != "" {
		g.use("timeZone")
		add("timeZone", "String", g.zone)
	}
	if g.chance(0.3) {
		g.use("weekStart")
		add("weekStart", "DayOfWeek", word(oneOf(g.draft, g.schema.Types["DayOfWeek"].EnumValues).Name))
	}
	if g.subtotals {
		kind := oneOf(g.draft, []string{"ROLLUP", "CUBE"})
		g.use(kind)
		add("subtotals", "Subtotals", word(kind))
	}
	if numbers := g.names(func(f drafted) bool { return f.number }); len(numbers) > 0 && g.chance(0.3) {
		g.use("having")
		add("having", "GroupHaving", g.having(numbers, 2))
	}
	if g.chance(0.5) {
		if order := g.groupOrder(); len(order) > 0 {
			g.use("order of groups")
			add("orderBy", "[GroupOrder!]", g.loosely(order))
		}
	}
	return append(args, g.groupPage(root)...)
}

// groupPage makes up which part of the groups is asked.
func (g *groupDraft) groupPage(root bool) object {
	size := g.IntN(6)
	switch p := g.Float64(); {
	case root && p < 0.4:
		g.use("pages of groups")
		return g.turn(fmt.Sprint(g.keys))
	case p < 0.6:
		return object{{"first", size}}
	case p < 0.75:
		return object{{"last", size}}
	case p < 0.85:
		return object{{"first", 200}}
	}
	return nil
}

func (g *groupDraft) names(wanted func(drafted) bool) (names []string) {
	for _, f := range g.figures {
		if wanted(f) {
			names = append(names, f.name)
		}
	}
	return names
}

func (g *groupDraft) having(numbers []string, depth int) object {
	switch p := g.Float64(); {
	case depth > 0 && p < 0.1:
		return object{{"not", g.having(numbers, depth-1)}}
	case depth > 0 && p < 0.3:
		list := []any{}
		for range g.IntN(3) {
			list = append(list, g.having(numbers, depth-1))
		}
		return object{{oneOf(g.draft, []string{"and", "or"}), list}}
	}
	o := object{{"measure", g.maybeThrough("String", oneOf(g.draft, numbers), 0.1)}}
	if g.chance(0.15) {
		return append(o, member{"isNull", g.chance(0.3)})
	}
	operator := oneOf(g.draft, []string{"eq", "ne", "lt", "lte", "gt", "gte", "gte", "gt"})
	return append(o, member{operator, g.maybeFloat(oneOf(g.draft, []any{0, 1, 2, 3, 0.5, 24.25, -1}))})
}

func (g *groupDraft) maybeFloat(v any) any { return g.maybeThrough("Float", v, 0.1) }

func (g *groupDraft) groupOrder() (order []any) {
	measures := g.names(func(drafted) bool { return true })
	for n := 1 + g.IntN(2); n > 0; n-- {
		var o object
		switch {
		case len(g.keys) > 0 && g.chance(0.4):
			g.use("order by a key")
			o = object{{"key", g.maybeThrough("String", oneOf(g.draft, g.keys), 0.1)}}
		case len(measures) > 0:
			g.use("order by a measure")
			o = object{{"measure", g.maybeThrough("String", oneOf(g.draft, measures), 0.1)}}
		default:
			continue
		}
		if g.chance(0.7) {
			o = append(o, member{"direction", word(oneOf(g.draft, g.schema.Types["OrderDirection"].EnumValues).Name)})
		}
		order = append(order, o)
	}
	return order
}

// group selects keys and figures.
func (g *groupDraft) group() string {
	var parts []string
	for n := g.IntN(4); n > 0; n-- {
		parts = append(parts, "key { "+g.keyOf(g.schema.Types[g.ty.Name+"Key"], g.ty, "", 4)+" }")
	}
	if g.clock && (g.period && g.chance(0.6) || g.chance(0.08)) {
		parts = append(parts, g.periodKey())
	}
	for n := 1 + g.IntN(4); n > 0; n-- {
		f := g.measureOf()
		parts = append(parts, f.text)
	}
	if g.chance(0.6) {
		for n := 1 + g.IntN(3); n > 0; n-- {
			if f, ok := g.derivedOf(); ok {
				parts = append(parts, f.text)
			}
		}
	}
	if g.chance(0.3) {
		g.use("groupedBy")
		parts = append(parts, "groupedBy")
	}
	if g.chance(0.3) {
		g.use("suppressed")
		parts = append(parts, "suppressed")
	}
	g.Shuffle(len(parts), func(i, j int) { parts[i], parts[j] = parts[j], parts[i] })
	return " { " + strings.Join(parts, " ") + " }"
}

// alone selects keys and figures of rows that are one group.
func (g *groupDraft) alone() string {
	parts := []string{"__typename"}
	chosen := map[string]bool{}
	for _, f := range g.figures {
		ready := !f.timely && !slices.ContainsFunc(f.of, func(of string) bool { return !chosen[of] })
		if ready && (f.real || g.chance(0.7)) {
			chosen[f.name] = true
			parts = append(parts, f.text)
		}
	}
	if g.chance(0.2) {
		parts = append(parts, "groupedBy")
	}
	if g.chance(0.2) {
		parts = append(parts, "suppressed")
	}
	return " { " + strings.Join(parts, " ") + " }"
}

func (g *groupDraft) alias() string {
	g.aliases++
	return fmt.Sprintf("m%d", g.aliases)
}

// measureOf makes up a measure.
func (g *groupDraft) measureOf() drafted {
	fn := oneOf(g.draft, []string{"count", "count", "count", "ratio", "sum", "avg", "min", "max", "stddev", "median", "percentile", "earliest", "latest"})
	g.use("measure " + fn)
	var args object
	switch fn {
	case "ratio":
		args = object{{"numerator", g.where(g.schema.Types[g.ty.Name+"Where"], g.ty, 1)}}
		if g.chance(0.5) {
			args = append(args, member{"denominator", g.where(g.schema.Types[g.ty.Name+"Where"], g.ty, 1)})
		}
	case "earliest", "latest":
		args = object{{"of", g.time(g.ty)}}
	default:
		args = g.measured(fn, g.ty, 1)
	}
	if fn == "percentile" {
		args = append(args, member{"at", g.maybeThrough("Float!", oneOf(g.draft, []any{0, 0.25, 0.9, 1, 0.333}), 0.2)})
	}
	if !args.has("where") && g.chance(0.2) {
		args = append(args, member{"where", g.where(g.schema.Types[g.ty.Name+"Where"], g.ty, 1)})
	}
	if g.chance(0.15) || g.period && g.chance(0.3) {
		g.use("clock")
		args = append(args, member{"clock", g.time(g.ty)})
	}
	f := drafted{name: g.alias(), real: true, number: fn != "earliest" && fn != "latest"}
	f.additive = fn == "sum" || fn == "count" && !args.has("distinct")
	f.text = f.name + ": " + fn + call(args)
	g.figures = append(g.figures, f)
	return f
}

// derivedOf makes up a figure made of others, if there is one to make it of.
func (g *groupDraft) derivedOf() (drafted, bool) {
	kind := oneOf(g.draft, derivedFigures)
	if g.series == 1 && g.chance(0.4) {
		kind = oneOf(g.draft, []string{"change", "running"})
	}
	goes := kind == "change" || kind == "running"
	of := g.names(func(f drafted) bool { return f.number && (f.additive || kind != "share" && kind != "running") })
	if len(of) == 0 || goes && g.series != 1 {
		return drafted{}, false
	}
	g.use(kind)
	f := drafted{name: g.alias(), of: []string{oneOf(g.draft, of)}, number: true, timely: goes}
	args := object{{"measure", g.maybeThrough("String!", f.of[0], 0.1)}}
	if other := map[string]string{"quotient": "by", "difference": "minus"}[kind]; other != "" {
		f.of = append(f.of, oneOf(g.draft, of))
		args = append(args, member{other, f.of[1]})
	}
	maybe := func(name string, words ...string) {
		if g.chance(0.6) {
			args = append(args, member{name, word(oneOf(g.draft, words))})
		}
	}
	switch kind {
	case "share":
		maybe("within", "TOTAL", "PARENT")
	case "rank":
		maybe("within", "TOTAL", "PARENT")
		maybe("direction", "ASC", "DESC")
	case "change":
		maybe("against", "PREVIOUS", "LAST_YEAR")
		maybe("as", "RATE", "DIFFERENCE")
	}
	for _, name := range f.of {
		f.timely = f.timely || slices.ContainsFunc(g.figures, func(other drafted) bool { return other.name == name && other.timely })
	}
	f.text = f.name + ": " + kind + call(args)
	g.figures = append(g.figures, f)
	return f, true
}

// grouped is how many of 1,000 generated queries of groups must at least be so, or
// hold the feature.
var grouped = tally{
	"with data": 990, "with rows": 600, "next page": 80, "asOf": 150, "below rows": 100, "total": 200, "others": 200,
	"period": 100, "clock": 100, "timeZone": 80, "weekStart": 100, "ROLLUP": 50, "CUBE": 50, "having": 100, "groupedBy": 100, "suppressed": 100,
	"order of groups": 200, "order by a key": 100, "order by a measure": 150, "pages of groups": 100,
	"key node": 200, "key column": 200, "key label": 40, "key across an edge": 300, "key type": 20, "key of a branch": 20,
	"key of the valid row": 15, "ancestor": 30, "key period": 100, "fill": 15,
	"measure count": 200, "measure ratio": 80, "measure sum": 80, "measure avg": 80, "measure min": 80, "measure max": 80,
	"measure stddev": 80, "measure median": 80, "measure percentile": 80, "measure earliest": 80, "measure latest": 80,
	"distinct": 50, "duration": 80, "number across an edge": 50,
	"share": 30, "rank": 50, "running": 15, "change": 15, "quotient": 50, "difference": 50, "nodes and edges": 30,
	"bucket WEEK": 20, "bucket MONTH": 20, "bucket QUARTER": 20, "bucket YEAR": 20, "bucket DAY": 8, "bucket HOUR": 5,
	"bucket WEEKDAY": 20, "bucket HOUR_OF_DAY": 20, "bucket MONTH_OF_YEAR": 20,
}
