package graph

import (
	"cmp"
	"encoding/json"
	"reflect"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"jinyan/internal/fault"
	"jinyan/internal/filter"
	"jinyan/internal/model"
)

// arguments reads a field's arguments; what is absent is the null Value. A
// variable that was not given leaves its argument absent, or at its default.
func arguments(f *ast.Field, vars filter.Variables) map[string]filter.Value {
	args := map[string]filter.Value{}
	for _, def := range f.Definition.Arguments {
		if def.DefaultValue != nil {
			args[def.Name], _ = valueOf(def.DefaultValue, vars)
		}
	}
	for _, arg := range f.Arguments {
		if v, ok := valueOf(arg.Value, vars); ok {
			args[arg.Name] = v
		}
	}
	return args
}

// valueOf reads a literal or variable; false means that a variable is absent.
func valueOf(v *ast.Value, vars filter.Variables) (filter.Value, bool) {
	switch v.Kind {
	case ast.Variable:
		given, ok := vars[v.Raw]
		if !ok {
			return filter.Value{}, false
		}
		return ofVariable(given, v.Raw, nil), true
	case ast.IntValue, ast.FloatValue:
		return filter.Value{Raw: filter.Scalar(json.Number(v.Raw))}, true
	case ast.BooleanValue:
		return filter.Value{Raw: v.Raw == "true"}, true
	case ast.NullValue:
		return filter.Value{}, true
	case ast.ListValue:
		items := make([]filter.Value, 0, len(v.Children))
		for _, child := range v.Children {
			item, _ := valueOf(child.Value, vars)
			items = append(items, item)
		}
		return filter.Value{Raw: items}, true
	case ast.ObjectValue:
		object := make(filter.Object, 0, len(v.Children))
		for _, child := range v.Children {
			if field, ok := valueOf(child.Value, vars); ok {
				object = append(object, filter.Entry{Name: child.Name, Value: field})
			}
		}
		return filter.Value{Raw: object}, true
	}
	return filter.Value{Raw: v.Raw}, true
}

// ofVariable marks every part of a variable's value with the place it stands in.
func ofVariable(given any, name string, path []any) filter.Value {
	v := filter.Value{Var: name, Path: path}
	switch given := given.(type) {
	case map[string]any:
		object := make(filter.Object, 0, len(given))
		for _, key := range sortedKeys(given) {
			object = append(object, filter.Entry{Name: key, Value: ofVariable(given[key], name, below(path, key))})
		}
		v.Raw = object
	case []any:
		items := make([]filter.Value, len(given))
		for i, item := range given {
			items[i] = ofVariable(item, name, below(path, i))
		}
		v.Raw = items
	default:
		v.Raw = filter.Scalar(given)
	}
	return v
}

// plainVariables gives lists one Go type: gqlparser makes typed slices where it
// coerces a single value to a list. It refuses what gqlparser lets through: an
// enum's value in the wrong case, numbers as text and the other way round, and text
// that is no value of our own scalars.
func (c *compiler) plainVariables(op *ast.OperationDefinition, vars map[string]any) (filter.Variables, error) {
	plain := make(filter.Variables, len(vars))
	for _, def := range op.VariableDefinitions {
		given, ok := vars[def.Variable]
		if !ok {
			continue
		}
		v, err := c.plainVariable(def.Type, given)
		if err != nil {
			return nil, err
		}
		plain[def.Variable] = v
	}
	return plain, nil
}

func (c *compiler) plainVariable(typ *ast.Type, v any) (any, error) {
	if v == nil {
		return nil, nil
	}
	if typ.Elem != nil {
		return c.plainList(typ.Elem, v)
	}
	def := c.schema.Types[typ.NamedType]
	object, isObject := v.(map[string]any)
	if !isObject {
		word, isWord := v.(string)
		if isWord && def.Kind == ast.Enum && def.EnumValues.ForName(word) == nil {
			return nil, fault.New(fault.BadInput, "%[1]q is not a value of %[2]s", "%[1]q 不是 %[2]s 的值", word, def.Name)
		}
		return v, cmp.Or(strict(def, v), readable(def, v))
	}
	plain := make(map[string]any, len(object))
	for name, given := range object {
		field := def.Fields.ForName(name)
		if field == nil {
			continue
		}
		v, err := c.plainVariable(field.Type, given)
		if err != nil {
			return nil, err
		}
		plain[name] = v
	}
	return plain, nil
}

func (c *compiler) plainList(typ *ast.Type, v any) (any, error) {
	list := reflect.ValueOf(v)
	if list.Kind() != reflect.Slice {
		item, err := c.plainVariable(typ, v)
		return []any{item}, err
	}
	plain := make([]any, list.Len())
	for i := range plain {
		item, err := c.plainVariable(typ, list.Index(i).Interface())
		if err != nil {
			return nil, err
		}
		plain[i] = item
	}
	return plain, nil
}

// literals refuses values in a selection that are none of their scalar. As GraphQL
// has it, such a document is not valid, whatever of it would have been asked.
func (c *compiler) literals(set ast.SelectionSet, seen map[*ast.FragmentDefinition]bool) {
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			for _, arg := range s.Arguments {
				c.literal(arg.Value)
			}
			c.literals(s.SelectionSet, seen)
		case *ast.InlineFragment:
			c.literals(s.SelectionSet, seen)
		case *ast.FragmentSpread:
			if !seen[s.Definition] {
				seen[s.Definition] = true
				c.literals(s.Definition.SelectionSet, seen)
			}
		}
	}
}

func (c *compiler) literal(v *ast.Value) {
	for _, child := range v.Children {
		c.literal(child.Value)
	}
	if v.Definition == nil || !v.Definition.IsLeafType() || c.err != nil {
		return
	}
	var err error
	switch v.Kind {
	case ast.Variable, ast.NullValue, ast.ListValue:
		return
	case ast.ObjectValue:
		err = fault.New(fault.BadInput, "an object is no value of type %[1]s", "对象不是 %[1]s 类型的值", v.Definition.Name)
	case ast.IntValue:
		plain, _ := valueOf(v, nil)
		err = cmp.Or(strict(v.Definition, json.Number(v.Raw)), readable(v.Definition, plain.Raw))
	default:
		plain, _ := valueOf(v, nil)
		err = readable(v.Definition, plain.Raw)
	}
	if err != nil {
		c.err = &gqlerror.Error{Err: err, Message: err.Error(), Locations: []gqlerror.Location{{Line: v.Position.Line, Column: v.Position.Column}}}
	}
}

// strict refuses a variable's value that is not of the kind that GraphQL has for one of
// its own scalars.
func strict(scalar *ast.Definition, v any) error {
	_, isText := v.(string)
	ok := true
	switch scalar.Name {
	case "String":
		ok = isText
	case "Int":
		ok = isInteger(v, 32)
	case "Float":
		ok = !isText
	case "ID":
		ok = isText || isInteger(v, 64)
	}
	if ok {
		return nil
	}
	text, _ := json.Marshal(v)
	return fault.New(fault.BadInput, "%[1]s is no value of type %[2]s", "%[1]s 不是 %[2]s 类型的值", text, scalar.Name)
}

// isInteger tells whether a number is whole and has no more bits.
func isInteger(v any, bits int) bool {
	switch n := v.(type) {
	case int64:
		return bits == 64 || n == int64(int32(n))
	case json.Number:
		_, err := strconv.ParseInt(n.String(), 10, bits)
		return err == nil
	}
	return false
}

// readable tells whether a scalar of ours has the value.
func readable(scalar *ast.Definition, v any) error {
	switch scalar.Name {
	case "DateTime":
		return new(model.DateTime).UnmarshalGQL(v)
	case "Date":
		return new(model.Date).UnmarshalGQL(v)
	case "Decimal":
		return new(model.Decimal).UnmarshalGQL(v)
	}
	return nil
}

func below(path []any, step any) []any {
	return append(path[:len(path):len(path)], step)
}
