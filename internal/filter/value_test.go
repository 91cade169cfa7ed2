package filter

import (
	"encoding/json"
	"reflect"
	"testing"
)

func TestValuesUnderOtherVariables(t *testing.T) {
	t.Parallel()
	vars := Variables{
		"text":   "a",
		"null":   nil,
		"number": json.Number("5"),
		"exact":  json.Number("0.10"),
		"list":   []any{"a", json.Number("5"), nil, []any{int32(1)}},
		"object": map[string]any{
			"code": map[string]any{"in": []any{"a", "b"}},
			"or":   []any{map[string]any{"n": json.Number("1")}, map[string]any{"n": json.Number("2")}},
		},
	}
	for name, c := range map[string]struct {
		value Value
		want  any
	}{
		"a literal":                        {Value{Raw: "x"}, "x"},
		"a literal null":                   {Value{}, nil},
		"a literal list":                   {Value{Raw: []Value{{Raw: "x"}, {}, {Raw: int64(1)}}}, []any{"x", nil, int64(1)}},
		"a literal list of none":           {Value{Raw: []Value{}}, []any{}},
		"a literal object":                 {Value{Raw: Object{{"a", Value{Raw: "x"}}, {"b", Value{Var: "text"}}}}, map[string]any{"a": "x", "b": "a"}},
		"variables in a literal list":      {Value{Raw: []Value{{Raw: "x", Var: "text"}, {Var: "number"}}}, []any{"a", int64(5)}},
		"a variable":                       {Value{Raw: "x", Var: "text"}, "a"},
		"a variable that is null now":      {Value{Raw: "x", Var: "null"}, nil},
		"a variable that is absent now":    {Value{Raw: "x", Var: "gone"}, nil},
		"an integer":                       {Value{Raw: int64(1), Var: "number"}, int64(5)},
		"a number that stays exact":        {Value{Raw: int64(1), Var: "exact"}, json.Number("0.10")},
		"a list":                           {Value{Raw: []Value{}, Var: "list"}, []any{"a", int64(5), nil, []any{int64(1)}}},
		"a place in a list":                {Value{Var: "list", Path: []any{1}}, int64(5)},
		"a place in a list in a list":      {Value{Var: "list", Path: []any{3, 0}}, int64(1)},
		"a place behind a list's end":      {Value{Var: "list", Path: []any{4}}, nil},
		"a field of an object":             {Value{Var: "object", Path: []any{"code", "in"}}, []any{"a", "b"}},
		"a place in a field":               {Value{Var: "object", Path: []any{"or", 1, "n"}}, int64(2)},
		"a field that is absent now":       {Value{Var: "object", Path: []any{"name", "eq"}}, nil},
		"a field of what is no object":     {Value{Var: "text", Path: []any{"eq"}}, nil},
		"a place in what is no list":       {Value{Var: "object", Path: []any{0}}, nil},
		"a place in a variable of nothing": {Value{Var: "null", Path: []any{"a", 0}}, nil},
	} {
		if got := c.value.Resolve(vars); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %#v, not %#v", name, got, c.want)
		}
	}
}

func TestParametersAreReadAgain(t *testing.T) {
	t.Parallel()
	place := func(op string, raw any) Value {
		return Value{Raw: Object{{"code", Value{Raw: Object{{op, Value{Raw: raw, Var: "w", Path: []any{"code", op}}}}}}}}
	}
	e, err := Where(typeNamed(t, "Area"), place("in", []Value{{Raw: "a"}}))
	if err != nil {
		t.Fatal(err)
	}
	p := e.(Compare).Param
	for name, c := range map[string]struct {
		in   any
		want string
	}{
		"the same":    {[]any{"a"}, "[a]"},
		"more":        {[]any{"b", "c", "d"}, "[b c d]"},
		"none":        {[]any{}, "[]"},
		"one":         {"b", "[b]"},
		"a number":    {[]any{"a", json.Number("5")}, "BAD_INPUT"},
		"null":        {nil, "BAD_INPUT"},
		"null inside": {[]any{"a", nil}, "BAD_INPUT"},
	} {
		vars := Variables{"w": map[string]any{"code": map[string]any{"in": c.in}}}
		if got := shown(p.Read(p.From.Resolve(vars))); got != c.want {
			t.Errorf("%s: %s, not %s", name, got, c.want)
		}
	}
}

func TestItemsOfLists(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		value Value
		want  int
	}{
		"a list":         {Value{Raw: []Value{{Raw: "a"}, {Raw: "b"}}}, 2},
		"a list of none": {Value{Raw: []Value{}}, 0},
		"a single value": {Value{Raw: "a"}, 1},
		"an object":      {Value{Raw: Object{}}, 1},
	} {
		if got := len(c.value.Items()); got != c.want {
			t.Errorf("%s: %d, not %d", name, got, c.want)
		}
	}
}
