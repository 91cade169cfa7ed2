package graph_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// The values of generated arguments are nil, bool, int, float64, string, []any
// and the types below.
type (
	// word is an enum's value.
	word string
	// variable is a variable's name.
	variable string
	// object is an input object, in the order of writing.
	object []member
	member struct {
		name  string
		value any
	}
)

// literal writes a value as it stands in a query.
func literal(v any) string {
	switch v := v.(type) {
	case word:
		return string(v)
	case variable:
		return "$" + string(v)
	case object:
		return "{" + members(v) + "}"
	case []any:
		var list []string
		for _, e := range v {
			list = append(list, literal(e))
		}
		return "[" + strings.Join(list, ", ") + "]"
	}
	text, err := json.Marshal(v)
	must(err)
	return string(text)
}

func members(o object) string {
	var list []string
	for _, m := range o {
		list = append(list, m.name+": "+literal(m.value))
	}
	return strings.Join(list, ", ")
}

// call writes a field's arguments.
func call(o object) string {
	if len(o) == 0 {
		return ""
	}
	return "(" + members(o) + ")"
}

// given is a value as it stands among the variables of a request.
func given(v any) any {
	switch v := v.(type) {
	case object:
		o := map[string]any{}
		for _, m := range v {
			o[m.name] = given(m.value)
		}
		return o
	case []any:
		list := []any{}
		for _, e := range v {
			list = append(list, given(e))
		}
		return list
	}
	return v
}

// holdsVariable tells whether there is a variable somewhere in a value.
func holdsVariable(v any) bool {
	switch v := v.(type) {
	case variable:
		return true
	case object:
		return slices.ContainsFunc(v, func(m member) bool { return holdsVariable(m.value) })
	case []any:
		return slices.ContainsFunc(v, holdsVariable)
	}
	return false
}

// declared is a variable of a generated query.
type declared struct {
	name, of string
	// standard is the default value, nil if there is none; value is what is
	// given, if anything is.
	standard, value any
	given           bool
}

// through gives a value by a new variable of the type, or by a default.
func (d *draft) through(of string, v any) any {
	if holdsVariable(v) {
		return v
	}
	variableOf := declared{name: fmt.Sprintf("v%d", len(d.variables)), of: of, value: v, given: true}
	switch {
	case strings.HasSuffix(of, "!"):
		d.use("variable")
	case d.chance(0.25):
		variableOf.standard, variableOf.given = v, false
		d.use("default")
	case d.chance(0.2):
		variableOf.standard = v
		d.use("variable")
	default:
		d.use("variable")
	}
	d.variables = append(d.variables, variableOf)
	return variable(variableOf.name)
}

// absent is a new variable of the type to which nothing is given.
func (d *draft) absent(of string) any {
	d.use("absent variable")
	name := fmt.Sprintf("v%d", len(d.variables))
	d.variables = append(d.variables, declared{name: name, of: of})
	return variable(name)
}

// null is null, at times by a variable of the type.
func (d *draft) null(of string) any {
	d.use("null")
	if d.chance(0.5) {
		return nil
	}
	v := d.absent(of).(variable)
	d.variables[len(d.variables)-1].given = true
	return v
}

// maybeThrough gives some values by a variable.
func (d *draft) maybeThrough(of string, v any, p float64) any {
	if v != nil && d.chance(p) {
		return d.through(of, v)
	}
	return v
}
