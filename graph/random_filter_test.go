package graph_test

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/model"
)

// operators makes up the conditions on one column.
func (d *draft) operators(def *ast.Definition, f *model.Field) any {
	var o object
	for n := 1 + d.IntN(5)/4; n > 0; n-- {
		operator := oneOf(d, def.Fields)
		if o.has(operator.Name) || operator.Name == "search" && d.right {
			continue
		}
		d.use("operator " + operator.Name)
		of := operator.Type.String()
		v := d.operand(operator.Name, f, def)
		switch {
		case d.chance(0.03) && !d.whole:
			v = d.absent(of)
		case !d.whole:
			v = d.maybeThrough(of, v, 0.2)
		}
		o = append(o, member{operator.Name, v})
	}
	return o
}

func (d *draft) operand(operator string, f *model.Field, filter *ast.Definition) any {
	switch operator {
	case "isNull":
		return d.chance(0.5)
	case "in", "notIn":
		list := []any{}
		for range d.IntN(4) {
			list = append(list, d.plausible(f, filter))
		}
		if len(list) == 0 {
			d.use("empty " + operator)
		}
		return d.loosely(list)
	case "has":
		if of := d.schema.Types[filter.Fields.ForName("has").Type.Name()]; of.Kind == ast.Enum {
			return word(oneOf(d, of.EnumValues).Name)
		}
		names, _ := d.sample(f.Type, f).([]any)
		if len(names) == 0 {
			return "name"
		}
		return oneOf(d, names)
	case "contains", "search", "startsWith":
		text := []rune(d.plausible(f, filter).(string))
		n := min(1+d.IntN(4), len(text))
		from := 0
		if operator != "startsWith" {
			from = d.IntN(len(text) - n + 1)
		}
		text = text[from : from+n]
		if strings.TrimSpace(string(text)) == "" {
			return "社"
		}
		return string(text)
	}
	return d.plausible(f, filter)
}

// plausible is a value of the column's kind that stands in some row or close to
// one that does.
func (d *draft) plausible(f *model.Field, filter *ast.Definition) any {
	v := d.sample(f.Type, f)
	for range 3 {
		if v == nil {
			v = d.sample(f.Type, f)
		}
	}
	switch f.Kind {
	case model.Enum:
		of := d.schema.Types[filter.Fields.ForName("eq").Type.Name()]
		if v == nil || d.chance(0.4) {
			return word(oneOf(d, of.EnumValues).Name)
		}
		return word(v.(string))
	case model.Text:
		if v == nil || v == "" || d.chance(0.1) {
			return oneOf(d, []any{"社区", "演示", "a", "Z%_\\", "510104", "\"\n😀"})
		}
	case model.Int:
		n, _ := v.(int)
		return n + d.IntN(5)/4 - d.IntN(5)/4
	case model.Float:
		x, _ := v.(float64)
		return x + float64(d.IntN(5)/4)
	case model.Numeric:
		if v == nil || d.chance(0.2) {
			return oneOf(d, []any{"0", "2.5", "3", "-1.25", 2, 1.5})
		}
	case model.Day:
		if v == nil || d.chance(0.2) {
			return oneOf(d, []any{"2019-12-31", "2022-07-01", "2023-12-01"})
		}
	case model.Instant:
		if v == nil || d.chance(0.2) {
			return oneOf(d, []any{"2023-06-01T00:00:00Z", "2023-10-01T08:00:00.25+08:00", "2023-11-30T12:00:00-05:00"})
		}
	case model.UUID:
		if v == nil {
			return f.Type.Prefix + "_01h455vb4pex5vsknk084sn02q"
		}
	case model.Bool:
		return d.chance(0.5)
	}
	return v
}

// order makes up an orderBy of one to three keys.
func (d *draft) order(ty *model.Type) []any {
	d.use("orderBy")
	list := []any{}
	for n := 1 + d.IntN(3); n > 0; n-- {
		list = append(list, d.orderKey(ty, 2))
	}
	if len(list) > 1 {
		d.use("order of several keys")
	}
	return list
}

// loosely writes some lists of one value as that value, which counts as the list.
func (d *draft) loosely(list []any) any {
	if len(list) == 1 && d.chance(0.3) {
		d.use("value for a list")
		return list[0]
	}
	return list
}

func (d *draft) orderKey(ty *model.Type, depth int) object {
	def := d.schema.Types[ty.Name+"Order"]
	for {
		f := oneOf(d, fieldsOf(def))
		target := d.schema.Types[f.Type.Name()]
		if figure := target.Fields.ForName("count"); figure != nil && figure.Type.Name() != "OrderDirection" {
			if d.chance(0.4) {
				continue
			}
			return object{{f.Name, d.aggregateOrder(target)}}
		}
		if target.Kind == ast.Enum {
			direction := oneOf(d, target.EnumValues).Name
			if strings.Contains(direction, "NULLS") {
				d.use("order with nulls")
			}
			return object{{f.Name, word(direction)}}
		}
		if f.Name == "duration" {
			d.use("order by a duration")
			return object{{f.Name, append(d.duration(ty), member{"direction", word(oneOf(d, d.schema.Types["OrderDirection"].EnumValues).Name)})}}
		}
		if depth > 0 {
			d.use("order across an edge")
			return object{{f.Name, d.orderKey(ty.Relation(f.Name).Target, depth-1)}}
		}
	}
}
