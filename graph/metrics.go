package graph

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"sync"

	"jinyan/internal/fault"
	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/plan"
	"jinyan/internal/report"
)

// nodeFigures are the metrics that are asked of the same nodes for the same period:
// one step reads them all.
type nodeFigures struct {
	scope  *plan.Scope
	home   *model.Type
	way    string
	period filter.Value
	step   *plan.Step
}

// groupMetric compiles a metric as a measure of groups.
func (c *compiler) groupMetric(step *plan.Step, t *model.Type, f *selected, args map[string]filter.Value) *shape {
	name, _ := args["name"].Raw.(string)
	place := report.Find(c.registry.OfGroups(t), name)
	if place == nil {
		return f.failed(fault.New(fault.BadInput, "%[1]s has no metric %[2]s", "%[1]s 没有指标 %[2]s", t.Name, name))
	}
	s := f.shape(inside)
	s.step = step
	s.fields = c.metric(step, place, f, f.Alias)
	return s
}

// nodeMetric compiles a metric that is asked of a node.
func (c *compiler) nodeMetric(scope *plan.Scope, f *selected, args map[string]filter.Value) *shape {
	name, _ := args["name"].Raw.(string)
	place := report.Find(c.registry.OfNodes(scope.Type), name)
	if place == nil {
		return f.failed(fault.New(fault.BadInput, "%[1]s has no metric %[2]s", "%[1]s 没有指标 %[2]s", scope.Type.Name, name))
	}
	step, err := c.figuresOf(scope, place, args["period"])
	if err != nil {
		return f.failed(err)
	}
	s := f.shape(whole)
	s.step = step
	// Several selections may ask one alias of the same nodes.
	s.fields = c.metric(step, place, f, f.Alias+" "+strconv.Itoa(step.FigureCount()))
	return s
}

// figuresOf is the step that reads the metrics of a node for a period.
func (c *compiler) figuresOf(scope *plan.Scope, place *report.Place, period filter.Value) (*plan.Step, error) {
	names := make([]string, len(place.Way))
	for i, r := range place.Way {
		names[i] = r.Name
	}
	way := strings.Join(names, ".")
	i := slices.IndexFunc(c.figures, func(n nodeFigures) bool {
		return n.scope == scope && n.home == place.Home && n.way == way && sameValue(n.period, period)
	})
	if i >= 0 {
		return c.figures[i].step, nil
	}
	g := &plan.Groups{Subtotals: plan.NoSubtotals, Clock: clockOf(place.Home), Zone: zoneOf(filter.Value{}), Where: filter.And(nil)}
	if !period.IsNull() {
		var err error
		if g.Period, err = periodOf(period); err != nil {
			return nil, err
		}
	}
	step := scope.GroupsAlong(place.Home, place.Way, g.Whole(nil))
	c.figures = append(c.figures, nodeFigures{scope, place.Home, way, period, step})
	return step, nil
}

// sameValue tells whether two arguments are the same whatever the variables.
func sameValue(a, b filter.Value) bool {
	if a.Var != "" || b.Var != "" {
		return a.Var == b.Var && slices.Equal(a.Path, b.Path)
	}
	x, isObject := a.Raw.(filter.Object)
	y, both := b.Raw.(filter.Object)
	if !isObject || !both {
		return a.Raw == b.Raw
	}
	return slices.EqualFunc(x, y, func(a, b filter.Entry) bool { return a.Name == b.Name && sameValue(a.Value, b.Value) })
}

// metric compiles the fields of a metric's figure. The figure's own name is that of
// its value, by which an order speaks of it; the others' have a mark in them that no
// alias has.
func (c *compiler) metric(step *plan.Step, place *report.Place, f *selected, name string) []*shape {
	m := place.Metric
	rows := plan.Rowset{Base: place.Base, Timeless: m.At == ""}
	value := metricFigures(step, place, name, rows)
	if value.whole.Guarded() {
		c.withhold(m.Name, roundedOff)
	}
	before := rows
	before.Shifted = true
	parts := c.collect("MetricFigure", f.selections...)
	told := []*plan.Figure{value.whole}
	if step.HasPeriod() && !rows.Timeless && slices.ContainsFunc(parts, func(g *selected) bool { return g.Name == "previous" || g.Name == "change" }) {
		told = append(told, metricFigures(step, place, name+" before", before).whole)
	}
	var fields []*shape
	for _, g := range parts {
		leafOf := func(figure *plan.Figure) *shape { return g.figureAt(step, figure.Field) }
		s := g.shape(nothing)
		switch g.Name {
		case "__typename":
			s = typeNameOf(g, "MetricFigure")
		case "value":
			s = leafOf(value.whole)
		case "numerator":
			if m.Rate() {
				s = leafOf(value.part)
			}
		case "denominator":
			if m.Rate() {
				s = leafOf(value.count)
			}
		case "count":
			s = leafOf(value.count)
		case "suppressed":
			s = g.figureAt(step, step.Suppressed(told...))
		case "target", "measured", "claimed":
			s = leafOf(step.Stated(name+" "+g.Name, plan.Stated{Metric: m.Name, Kind: model.MetricValueKind(strings.ToUpper(g.Name))}))
		case "previous", "change":
			if len(told) == 1 {
				break
			}
			s = leafOf(told[1])
			if g.Name == "change" {
				s = leafOf(step.Derived(name+" change", filter.Derived{Kind: filter.Difference, Of: name, By: name + " before"}))
			}
		case "about":
			s = g.shape(inside)
			s.fields = c.about(m, g)
		case "rows":
			s = c.metricRows(step, place, rows, g)
		}
		fields = append(fields, s)
	}
	return fields
}

// figures are those of a metric: the figure, and how many rows count and are part.
type figures struct{ whole, count, part *plan.Figure }

// metricFigures adds the figures of a metric, each once.
func metricFigures(step *plan.Step, place *report.Place, name string, rows plan.Rowset) figures {
	add := func(name string, m filter.Measure, rows plan.Rowset) *plan.Figure {
		if have := step.FigureNamed(name); have != nil {
			return have
		}
		return step.FigureOf(name, m, rows)
	}
	derive := func(name string, d filter.Derived) *plan.Figure {
		if have := step.FigureNamed(name); have != nil {
			return have
		}
		return step.Derived(name, d)
	}
	f := figures{count: add(name+" count", place.Count, denominator(place, rows))}
	if !place.Metric.Rate() {
		f.whole = add(name, place.Value, rows)
		return f
	}
	f.part = add(name+" part", place.Part, rows)
	rate := filter.Derived{Kind: filter.Quotient, Of: name + " part", By: name + " count"}
	if place.Minus == nil {
		f.whole = derive(name, rate)
		return f
	}
	derive(name+" own", rate)
	rows.Base = place.Minus.Base
	metricFigures(step, place.Minus, name+" other", rows)
	f.whole = derive(name, filter.Derived{Kind: filter.Difference, Of: name + " own", By: name + " other"})
	return f
}

// denominator are the rows that a metric counts, of a rate all.
func denominator(place *report.Place, rows plan.Rowset) plan.Rowset {
	if place.Against != nil {
		rows.Base = place.Against
	}
	return rows
}

// about compiles what a metric says of itself.
func (c *compiler) about(m *report.Metric, f *selected) []*shape {
	var fields []*shape
	for _, g := range c.collect("MetricDefinition", f.selections...) {
		lang, _ := arguments(g.Field, c.vars)["lang"].Raw.(string)
		text := map[string]string{
			"__typename": "MetricDefinition", "name": m.Name, "unit": string(m.Unit), "of": m.Of, "clock": m.At, "where": m.Where, "part": m.Part,
			"label": m.Label.In(lang), "definition": m.Definition.In(lang),
			"numerator": m.Numerator.In(lang), "denominator": m.Denominator.In(lang),
		}[g.Name]
		if text == "" {
			fields = append(fields, g.shape(nothing))
		} else {
			fields = append(fields, typeNameOf(g, text))
		}
	}
	return fields
}

// metricRows compiles the rows behind a metric: those that count, or those of them
// that are part of a rate.
func (c *compiler) metricRows(step *plan.Step, place *report.Place, rows plan.Rowset, f *selected) *shape {
	defer c.enter(f.Alias)()
	args := arguments(f.Field, c.vars)
	of := rows.Type(step.Scope.Type)
	where, clock := place.Count.Within.Expr, place.Count.Clock
	if args["part"].Raw != true {
		rows = denominator(place, rows)
	} else if !place.Metric.Rate() {
		return f.failed(fault.New(fault.BadInput, "%[1]s is no rate and has no part", "%[1]s 不是比率,没有分子", place.Metric.Name))
	} else {
		where = filter.And{where, place.Part.Where}
	}
	order, err := filter.OrderBy(of, filter.Value{})
	if err != nil {
		return f.failed(err)
	}
	page, err := filter.Paging(args["first"], args["after"], args["last"], args["before"], c.maxPage)
	if err != nil {
		return f.failed(err)
	}
	return c.pageOf(f, rowsOf{
		list:  sync.OnceValue(func() *plan.Step { return step.Rows(plan.List{Where: where, Order: order, Page: page}, clock, rows) }),
		count: sync.OnceValue(func() *plan.Step { return step.RowCount(where, clock, rows) }),
		row:   func(s *plan.Step, part *selected) []*shape { return c.fields(s.Scope, part.selections...) },
	})
}

// readMetrics resolves the metrics that have names.
func readMetrics(ctx context.Context) ([]*report.Metric, error) {
	p, err := find(ctx)
	if err != nil {
		return nil, err
	}
	return p.metrics, nil
}
