// Package report knows the metrics that have names: what they count, in which
// words, and what they are asked of. A metric is said in the terms of measures, so
// that whoever asks can say the same, or something a little different.
package report

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"jinyan/internal/filter"
	"jinyan/internal/model"
)

// Metric is a figure with a name.
type Metric struct {
	// Name is what it is asked by, and the code of its row in metrics if there is one.
	Name string
	// Of is the type whose rows count. At is the time at which they do, "" if it tells
	// of the state at the instant of the read.
	Of, At string
	// Along says that the rows are those at the other end of a many-to-many edge from the
	// type of the groups, "ImprovementProject.issuesAfter"; each counts once. Against is
	// another such edge: then the figure is the number of the former ÷ that of the latter.
	Along, Against string
	// Minus is the name of a metric whose figure is taken off, "" for none.
	Minus string
	// Where are the rows that count, and of a rate Part those of them that it is the
	// share of, both as in a query; "" for all, and for what is no rate.
	Where, Part string
	// Func is what is done with the rows if it is no rate: count if "". Number is
	// what of, as in a query, Distinct what different values are counted of, Fraction
	// the part of the rows that a percentile leaves below.
	Func             filter.Func
	Number, Distinct string
	Fraction         float64
	// Digits are the places of the figure if they are not the usual ones.
	Digits int
	Unit   model.MetricUnit
	// Label, Definition and the parts of a rate are words for people.
	Label, Definition, Numerator, Denominator model.Words
}

// Rate tells whether it is the number of some rows ÷ that of others, mostly the share
// of the ones of the others.
func (m *Metric) Rate() bool { return m.Part != "" || m.Against != "" }

// home is a type of whose groups metrics are measures, with the types whose metrics
// those are by the edge that leads from them to it, and with the nodes that the
// metrics are asked of by the way to them.
type home struct {
	of    string
	bases map[string]string
	nodes map[string]string
}

// homes are where metrics are asked.
func homes() []home {
	return []home{
		{"Issue", map[string]string{"Rating": "issue", "Assignment": "issue"}, map[string]string{
			"Area": "street", "Community": "community", "Compound": "compound", "Grid": "grid", "CodeItem": "category",
			"PropertyProject": "compound.propertyProject",
		}},
		{"Rating", nil, nil},
		{"Assignment", nil, map[string]string{"Organization": "organization"}},
		{"CoverageRecord", nil, map[string]string{"Compound": "compound", "Community": "compound.community", "Area": "compound.community.street"}},
		{"CriterionScore", nil, map[string]string{"Criterion": "criterion"}},
		{"Assessment", nil, map[string]string{"Community": "subject.community", "Area": "subject.community.street"}},
		{"Survey", nil, map[string]string{"Compound": "subject.compound", "Community": "subject.community", "PropertyProject": "subject.propertyProject"}},
		{"StageRecord", nil, map[string]string{
			"Compound": "process.compound", "Community": "process.community", "Area": "process.community.street",
		}},
		{"Process", nil, map[string]string{"Compound": "compound", "Community": "community", "Area": "community.street"}},
		{"ImprovementProject", nil, map[string]string{
			"ImprovementProject": "", "Compound": "compound", "Community": "compound.community", "Area": "compound.community.street",
		}},
		{"ServiceRecord", nil, map[string]string{
			"Volunteer": "volunteer", "VolunteerTeam": "team", "Community": "community", "Area": "community.street",
		}},
	}
}

// Place is where a metric is asked: as a measure of the groups of a type, or of a
// node to which a way leads from that type.
type Place struct {
	Metric *Metric
	// Home is the type of the groups. Base is the edge between it and the type whose
	// rows count, nil if that is the same; Against that of the denominator, if it is
	// another one.
	Home          *model.Type
	Base, Against *model.Relation
	// Minus is the place of the metric whose figure is taken off, nil for none.
	Minus *Place
	// Way leads from the home to the node, nil for groups and empty for nodes of the home
	// itself. Of the rows of a to-many edge on it the one is meant that held when the
	// counted row happened.
	Way []*model.Relation
	// Count is how many rows count, or of a rate the denominator; Part is the
	// numerator of a rate. Value is the figure if it is no rate.
	Count, Part, Value filter.Measure
}

// Registry is all metrics and where they are asked. It is immutable and safe for
// concurrent use.
type Registry struct {
	Metrics []*Metric
	groups  map[*model.Type][]*Place
	nodes   map[*model.Type][]*Place
}

// NewRegistry reads the metrics. It fails if one says what the graph does not hold.
func NewRegistry(g *model.Graph) (*Registry, error) {
	r := &Registry{groups: map[*model.Type][]*Place{}, nodes: map[*model.Type][]*Place{}}
	for _, m := range metrics() {
		r.Metrics = append(r.Metrics, &m)
	}
	slices.SortFunc(r.Metrics, func(a, b *Metric) int { return strings.Compare(a.Name, b.Name) })
	for _, m := range r.Metrics {
		for _, h := range homes() {
			if !h.takes(m) {
				continue
			}
			if err := r.place(g, m, h); err != nil {
				return nil, fmt.Errorf("the metric %s: %w", m.Name, err)
			}
		}
	}
	return r, nil
}

// takes tells whether a metric is asked in the home.
func (h home) takes(m *Metric) bool {
	if along, _, ok := strings.Cut(m.Along, "."); ok {
		return along == h.of
	}
	return h.of == m.Of || h.bases[m.Of] != ""
}

// place notes where a metric is asked.
func (r *Registry) place(g *model.Graph, m *Metric, h home) error {
	of := g.Type(m.Of)
	p := Place{Metric: m, Home: g.Type(h.of)}
	if _, edge, ok := strings.Cut(m.Along, "."); ok {
		p.Base, p.Against = p.Home.Relation(edge), p.Home.Relation(m.Against)
	} else if edge := h.bases[m.Of]; edge != "" {
		p.Base = of.Relation(edge)
	}
	if m.Minus != "" {
		if p.Minus = Find(r.groups[p.Home], m.Minus); p.Minus == nil {
			return fmt.Errorf("there is no metric %s before it", m.Minus)
		}
	}
	if err := p.measure(of); err != nil {
		return err
	}
	r.groups[p.Home] = append(r.groups[p.Home], &p)
	for name, way := range h.nodes {
		node := p
		t := p.Home
		for _, step := range strings.Split(way, ".") {
			if step == "" || step == "subject" {
				continue
			}
			relation := cmp.Or(t.Relation(step), t.Alone(step))
			if a := t.Abstract("subject"); relation == nil && a != nil {
				relation = a.Branch(g.Type(strings.ToUpper(step[:1]) + step[1:]))
			}
			if relation == nil {
				return fmt.Errorf("%s.%s is no edge", t.Name, step)
			}
			node.Way = append(node.Way, relation)
			t = relation.Target
		}
		if t.Name != name {
			return fmt.Errorf("%s of %s leads to %s, not %s", way, h.of, t.Name, name)
		}
		if node.Way == nil {
			node.Way = []*model.Relation{}
		}
		r.nodes[t] = append(r.nodes[t], &node)
	}
	return nil
}

// measure says the metric in measures of rows of its type.
func (p *Place) measure(of *model.Type) (err error) {
	m := p.Metric
	args := map[string]filter.Value{}
	for name, text := range map[string]string{"where": m.Where, "of": m.Number, "distinct": m.Distinct} {
		if args[name], err = literal(text); err != nil {
			return err
		}
	}
	args["at"] = filter.Value{Raw: m.Fraction}
	if m.At != "" {
		args["clock"] = filter.Value{Raw: filter.WordOf(of.Field(m.At))}
	}
	if p.Count, err = filter.MeasureOf(of, filter.Count, args); err != nil {
		return err
	}
	p.Count.Distinct, p.Count.Where, p.Count.Within = nil, nil, &filter.Condition{Expr: p.Count.Where}
	if m.Along != "" {
		p.Count.Distinct = &filter.Column{Field: of.ID()}
	}
	p.Part, p.Value = p.Count, p.Count
	if m.Along != "" {
		return nil
	}
	if m.Rate() {
		part, err := literal(m.Part)
		if err != nil {
			return err
		}
		p.Part.Where, err = filter.Where(of, part)
		return err
	}
	fn := m.Func
	if fn == "" {
		fn = filter.Count
	}
	p.Value, err = filter.MeasureOf(of, fn, args)
	p.Value.Where, p.Value.Within, p.Value.Digits = nil, p.Count.Within, m.Digits
	return err
}

// literal reads a value as it stands in a query; "" is null.
func literal(text string) (filter.Value, error) {
	if text == "" {
		return filter.Value{}, nil
	}
	doc, err := parser.ParseQuery(&ast.Source{Input: "{ f(v: " + text + ") }"})
	if err != nil {
		return filter.Value{}, err
	}
	field, _ := doc.Operations[0].SelectionSet[0].(*ast.Field)
	return valueOf(field.Arguments[0].Value), nil
}

// OfGroups are the metrics that are measures of groups of a type, by name.
func (r *Registry) OfGroups(t *model.Type) []*Place { return r.groups[t] }

// OfNodes are the metrics that are asked of nodes of a type, by name.
func (r *Registry) OfNodes(t *model.Type) []*Place { return r.nodes[t] }

// Find is the place of the metric with a name, nil if it is none of them.
func Find(places []*Place, name string) *Place {
	i := slices.IndexFunc(places, func(p *Place) bool { return p.Metric.Name == name })
	if i < 0 {
		return nil
	}
	return places[i]
}

// valueOf is a value of a query without variables.
func valueOf(v *ast.Value) filter.Value {
	switch v.Kind {
	case ast.ListValue:
		items := make([]filter.Value, 0, len(v.Children))
		for _, child := range v.Children {
			items = append(items, valueOf(child.Value))
		}
		return filter.Value{Raw: items}
	case ast.ObjectValue:
		object := make(filter.Object, 0, len(v.Children))
		for _, child := range v.Children {
			object = append(object, filter.Entry{Name: child.Name, Value: valueOf(child.Value)})
		}
		return filter.Value{Raw: object}
	case ast.IntValue, ast.FloatValue:
		return filter.Value{Raw: filter.Scalar(json.Number(v.Raw))}
	case ast.BooleanValue:
		return filter.Value{Raw: v.Raw == "true"}
	}
	return filter.Value{Raw: v.Raw}
}
