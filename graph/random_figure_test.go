package graph_test

import (
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/filter"
	"jinyan/internal/model"
)

// aggregate makes up a condition on a figure about the rows of a to-many edge.
func (d *draft) aggregate(def *ast.Definition, ty *model.Type, depth int) object {
	f := oneOf(d, def.Fields[3:])
	d.use("where by " + f.Name)
	o := d.measured(f.Name, ty, depth)
	for n := 1 + d.IntN(5)/4; n > 0; n-- {
		operator := oneOf(d, []string{"eq", "ne", "lt", "lte", "gt", "gte"})
		if !o.has(operator) {
			o = append(o, member{operator, d.threshold(f.Name)})
		}
	}
	if f.Name != "count" && d.chance(0.2) {
		o = append(o, member{"isNull", d.chance(0.4)})
	}
	return object{{f.Name, o}}
}

// threshold is a number with which figures of a function are compared.
func (d *draft) threshold(fn string) any {
	v := oneOf(d, []any{0, 1, 2, 3, 4.5, 24, 100.25, -1})
	if fn == "count" {
		v = oneOf(d, []any{0, 1, 2, 3, 5, 1.5})
	}
	if d.whole {
		return v
	}
	return d.maybeThrough("Float", v, 0.2)
}

// measured makes up what is measured, and of which rows.
func (d *draft) measured(fn string, ty *model.Type, depth int) object {
	var o object
	if depth > 0 && d.chance(0.5) {
		d.use("aggregate of some rows")
		o = append(o, member{"where", d.where(d.schema.Types[ty.Name+"Where"], ty, depth-1)})
	}
	switch {
	case fn == "count" && d.chance(0.3):
		d.use("distinct")
		o = append(o, member{"distinct", d.inputThrough(ty.Name+"Column", d.column(ty, 2))})
	case fn != "count":
		o = append(o, member{"of", d.inputThrough(ty.Name+"Number!", d.number(ty, 2))})
	}
	return o
}

// inputThrough gives some inputs by a variable.
func (d *draft) inputThrough(of string, v any) any {
	if d.whole {
		return v
	}
	return d.maybeThrough(of, v, 0.1)
}

// column makes up a column of a type, or of what it is tied to.
func (d *draft) column(ty *model.Type, depth int) object {
	if rel := d.tied(ty.Name + "Column"); rel != "" && depth > 0 && d.chance(0.4) {
		d.use("distinct across an edge")
		return d.across(ty, rel, func(far *model.Type) object { return d.column(far, depth-1) })
	}
	return object{{"field", word(oneOf(d, ruledWords(d.schema.Types[ty.Name+"Field"])))}}
}

// across makes up what is asked behind an edge, or a branch of one to several types.
func (d *draft) across(ty *model.Type, edge string, behind func(*model.Type) object) object {
	a := ty.Abstract(edge)
	if a == nil {
		return object{{edge, behind(ty.Relation(edge).Target)}}
	}
	d.use("figure across a branch")
	branch := oneOf(d, a.Branches)
	return object{{edge, object{{branch.Name, behind(branch.Target)}}}}
}

// number makes up a number of a type, or of what it is tied to.
func (d *draft) number(ty *model.Type, depth int) object {
	if rel := d.tied(ty.Name + "Number"); rel != "" && depth > 0 && d.chance(0.3) {
		d.use("number across an edge")
		return d.across(ty, rel, func(far *model.Type) object { return d.number(far, depth-1) })
	}
	numbers := ruledWords(d.schema.Types[ty.Name+"NumberField"])
	if len(numbers) > 1 {
		// Revisions tell nothing: all are one.
		numbers = slices.DeleteFunc(numbers, func(name string) bool { return name == "REVISION" })
	}
	if d.chance(0.6) {
		return object{{"field", word(oneOf(d, numbers))}}
	}
	d.use("duration")
	return object{{"duration", d.duration(ty)}}
}

// duration makes up which time that passed is meant.
func (d *draft) duration(ty *model.Type) object {
	o := object{{"from", d.time(ty)}}
	if d.chance(0.7) {
		o = append(o, member{"to", d.time(ty)})
	}
	if d.chance(0.3) {
		o = append(o, member{"in", word("CLOCK_HOURS")})
	}
	if h, _ := ty.Paused(); h != nil && d.chance(0.5) {
		d.use("duration without pauses")
		o = append(o, member{"exceptPauses", d.chance(0.8)})
	}
	return o
}

// lasting makes up a condition on a time that passed.
func (d *draft) lasting(ty *model.Type) object {
	d.use("where of a duration")
	o := d.duration(ty)
	if d.chance(0.2) {
		return append(o, member{"isNull", d.chance(0.5)})
	}
	return append(o, member{oneOf(d, []string{"lt", "lte", "gt", "gte", "ne"}), oneOf(d, []any{0, 1, 24, 72.5, 300, 5000})})
}

// ruledWords are the fields that an enum names and whose rules are told.
func ruledWords(enum *ast.Definition) (words []string) {
	for _, v := range enum.EnumValues {
		if !slices.ContainsFunc(untold, func(name string) bool { return strings.ToUpper(model.SnakeCase(name)) == v.Name }) {
			words = append(words, v.Name)
		}
	}
	return words
}

// time is some time of a type's rows, mostly another one than when they were kept.
func (d *draft) time(ty *model.Type) word {
	var times []string
	for _, f := range ty.Values() {
		if filter.Timed(f) && (f.Name != "createdAt" && f.Name != "updatedAt" || d.chance(0.1)) {
			times = append(times, f.Name)
		}
	}
	if len(times) == 0 {
		return "CREATED_AT"
	}
	return word(strings.ToUpper(model.SnakeCase(oneOf(d, times))))
}

// tied is an edge that an input names, "" if there is none.
func (d *draft) tied(input string) string {
	var names []string
	for _, f := range d.schema.Types[input].Fields {
		if f.Name != "field" && f.Name != "duration" {
			names = append(names, f.Name)
		}
	}
	if len(names) == 0 {
		return ""
	}
	return oneOf(d, names)
}

// aggregateOrder makes up an order by a figure. It holds no variables, since a
// cursor is known by the text of its order.
func (d *draft) aggregateOrder(def *ast.Definition) object {
	outer := d.whole
	d.whole = true
	defer func() { d.whole = outer }()
	f := oneOf(d, def.Fields)
	d.use("order by " + f.Name)
	ty := d.graph.Type(strings.TrimSuffix(def.Fields.ForName("count").Type.Name(), "CountOrder"))
	o := d.measured(f.Name, ty, 2)
	if d.chance(0.7) {
		o = append(o, member{"direction", word(oneOf(d, d.schema.Types["OrderDirection"].EnumValues).Name)})
	}
	return object{{f.Name, o}}
}
