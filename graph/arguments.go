package graph

import (
	"reflect"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/filter"
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
	case ast.IntValue:
		if i, err := strconv.ParseInt(v.Raw, 10, 64); err == nil {
			return filter.Value{Raw: i}, true
		}
		fallthrough
	case ast.FloatValue:
		f, _ := strconv.ParseFloat(v.Raw, 64)
		return filter.Value{Raw: f}, true
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
// coerces a single value to a list.
func plainVariables(vars map[string]any) filter.Variables {
	plain := make(filter.Variables, len(vars))
	for name, v := range vars {
		plain[name] = plainVariable(v)
	}
	return plain
}

func plainVariable(v any) any {
	if object, ok := v.(map[string]any); ok {
		plain := make(map[string]any, len(object))
		for name, field := range object {
			plain[name] = plainVariable(field)
		}
		return plain
	}
	list := reflect.ValueOf(v)
	if !list.IsValid() || list.Kind() != reflect.Slice {
		return v
	}
	plain := make([]any, list.Len())
	for i := range plain {
		plain[i] = plainVariable(list.Index(i).Interface())
	}
	return plain
}

func below(path []any, step any) []any {
	return append(path[:len(path):len(path)], step)
}
