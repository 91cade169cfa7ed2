package graph_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/model"
)

// draft is a query while it is made up.
type draft struct {
	*rand.Rand
	*world
	seen cursors
	// right leaves out what naive does not answer: faults and text search.
	right bool

	variables []declared
	fragments []*fragment
	uses      map[string]int
	// left is how many fields may still be selected, keys how many response
	// keys were made up.
	left, keys int
	// fault is what is still to be done wrong.
	fault string
	// whole keeps variables out of values that are to be one variable.
	whole bool
	next  *turning
}

// question is a generated query with its variables as JSON.
type question struct {
	text, variables string
	given           map[string]any
	uses            map[string]int
	next            *turning
}

// newDraft starts the query of the number; the same seed, number and cursors
// give the same query.
func newDraft(w *world, seen cursors, seed, number uint64) *draft {
	return &draft{Rand: rand.New(rand.NewPCG(seed, number)), world: w, seen: seen, uses: map[string]int{}}
}

func (d *draft) chance(p float64) bool { return d.Float64() < p }

// use counts that a feature stands in the query.
func (d *draft) use(feature string) { d.uses[feature]++ }

func oneOf[T any](d *draft, list []T) T { return list[d.IntN(len(list))] }

// question makes up a query.
func (d *draft) question() question {
	d.left = 15 + d.IntN(40)
	if !d.right && d.chance(0.2) {
		d.fault = oneOf(d, faults)
	}
	head := d.asOf()
	return d.asking(head, strings.Join(d.roots(), " "))
}

// asking is the query that selects something, with all that was declared for it.
func (d *draft) asking(head, selected string) question {
	selection := " { " + selected + " }"
	q := question{uses: d.uses, next: d.next, given: map[string]any{}}
	for i, v := range d.variables {
		text := fmt.Sprintf("$%s: %s", v.name, v.of)
		if v.standard != nil {
			text += " = " + literal(v.standard)
		}
		if v.given {
			q.given[v.name] = given(v.value)
		}
		if i == 0 {
			q.text = "(" + text
		} else {
			q.text += ", " + text
		}
	}
	if q.text != "" {
		q.text += ")"
	}
	if head += selection; q.text != "" || !strings.HasPrefix(head, " {") {
		q.text = "query" + q.text
	}
	q.text += head
	for _, f := range d.fragments {
		q.text += fmt.Sprintf("\nfragment %s on %s%s", f.name, f.on.Name, f.text)
	}
	return q.with(nil)
}

// roots selects fields of Query.
func (d *draft) roots() []string {
	var parts []string
	s := &scope{}
	for n := 1 + d.IntN(3); n > 0; n-- {
		parts = append(parts, d.root(s))
	}
	if d.fault != "" {
		parts = append(parts, d.wrongRoot())
	}
	if !d.right && d.chance(0.02) {
		d.use("introspection")
		parts = append(parts, `__type(name: "Issue") { name kind }`)
	}
	if d.chance(0.1) {
		parts = append(parts, d.inline(d.schema.Query, s, 2, 1))
	}
	return parts
}

// with is the question with more variables given.
func (q question) with(more map[string]any) question {
	all := map[string]any{}
	for _, m := range []map[string]any{q.given, more} {
		for name, value := range m {
			all[name] = value
		}
	}
	q.given, q.variables = all, ""
	if len(all) > 0 {
		text, err := json.Marshal(all)
		must(err)
		q.variables = string(text)
	}
	return q
}

// asOf asks some queries of another instant than the present.
func (d *draft) asOf() string {
	if d.fault == "malformed asOf" {
		d.commit()
		return " @asOf(at: " + literal(d.maybeThrough("DateTime!", oneOf(d, []any{"", "yesterday", "2023-12-01"}), 0.5)) + ")"
	}
	if d.chance(0.6) {
		return ""
	}
	d.use("asOf")
	at := oneOf(d, []string{
		"2000-01-01T00:00:00Z", "2019-12-30T23:59:59.999999+08:00", "2019-12-31T00:00:00+08:00", "2021-07-01T12:00:00+08:00",
		"2022-06-30T15:59:59Z", "2022-06-30T16:00:00Z", "2023-03-01T00:00:00.5-05:00", "2023-05-20T09:00:00+08:00",
		"2023-09-15T10:00:00+08:00", "2023-11-30T23:59:59+08:00", "2023-12-01T00:00:00+08:00", "2030-01-01T00:00:00+08:00",
	})
	if d.chance(0.4) {
		at = d.moment()
	}
	return " @asOf(at: " + literal(d.maybeThrough("DateTime!", at, 0.5)) + ")"
}

// moment is an instant at which something happened, or the start of a day on
// which something began or ended.
func (d *draft) moment() string {
	for range 20 {
		ty := oneOf(d, d.graph.Types)
		f := ty.Happens
		if f == nil {
			f = ty.Column(oneOf(d, []string{"valid_from", "valid_to"}))
		}
		if v, ok := d.sample(ty, f).(string); ok {
			if f.Kind == model.Day {
				v += "T00:00:00+08:00"
			}
			return v
		}
	}
	return "2023-10-01T00:00:00+08:00"
}

// sample is what some row holds in a column, as an answer shows it; nil if there
// is no column or no row.
func (d *draft) sample(ty *model.Type, f *model.Field) any {
	rows := d.tables[ty.Table]
	if f == nil || len(rows) == 0 {
		return nil
	}
	return shown(f, oneOf(d, rows).value(f))
}

// listOf is the type whose list a field is, nil if it is none.
func (d *draft) listOf(f *ast.FieldDefinition) *model.Type {
	if f.Arguments.ForName("orderBy") == nil {
		return nil
	}
	return d.graph.Type(strings.TrimSuffix(strings.TrimSuffix(f.Type.Name(), "Connection"), "Line"))
}
