package guard

import (
	"encoding/json"
	"math"

	"github.com/vektah/gqlparser/v2/ast"
)

// What is counted for fields that are not lists of a size that is asked.
const (
	// usualPage is the size of a page if none is asked.
	usualPage = 20
	// walkCost is counted for each step of a walk through the graph, of which there are
	// mostSteps; more are refused where they are asked, as are pages that are too large.
	walkCost  = 1000
	mostSteps = 16
)

// cost is how many rows a field may hold at most, if each of its rows holds so many.
func (m *measurer) cost(f *ast.Field, each int) int {
	if f.Definition == nil {
		return each
	}
	own := 0
	for _, name := range [...]string{"depth", "maxDepth"} {
		if f.Definition.Arguments.ForName(name) != nil {
			own = times(walkCost, min(mostSteps, m.number(f, name, 1)))
		}
	}
	switch arguments := f.Definition.Arguments; {
	case arguments.ForName("first") != nil:
		n := m.number(f, "first", -1)
		if n < 0 {
			n = m.number(f, "last", usualPage)
		}
		own = within(own + times(min(n, m.page), within(1+each)))
	case arguments.ForName("limit") != nil:
		own = within(own + times(min(m.number(f, "limit", 10*usualPage), m.page), within(1+each)))
	case arguments.ForName("ids") != nil:
		own = within(own + times(m.length(f, "ids"), within(1+each)))
	default:
		own = within(own + each)
	}
	return own
}

// number is an argument that is a number, or what holds if it is none.
func (m *measurer) number(f *ast.Field, name string, otherwise int) int {
	switch v := m.argument(f, name).(type) {
	case int64:
		return int(min(max(v, 0), many))
	case int:
		return min(max(v, 0), many)
	case float64:
		return int(math.Min(math.Max(v, 0), many))
	case json.Number:
		n, _ := v.Float64()
		return int(math.Min(math.Max(n, 0), many))
	}
	return otherwise
}

// length is how many items an argument lists.
func (m *measurer) length(f *ast.Field, name string) int {
	if list, ok := m.argument(f, name).([]any); ok {
		return len(list)
	}
	return 1
}

// argument is the value of an argument, nil if it has none.
func (m *measurer) argument(f *ast.Field, name string) any {
	given := f.Arguments.ForName(name)
	if given == nil || given.Value == nil {
		return nil
	}
	v, err := given.Value.Value(m.vars)
	if err != nil {
		return nil
	}
	return v
}

func times(a, b int) int {
	if a > 0 && b > many/a {
		return many
	}
	return a * b
}
