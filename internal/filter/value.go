// Package filter reads where, orderBy and page arguments into trees of
// columns and relations. Field types know their operators. It knows neither
// SQL nor GraphQL: the caller hands it Values, and internal/plan renders the
// trees.
package filter

// Value is an argument as a query gives it: literals, lists and objects, each
// of which may stand in a variable. A Value is read once when a query is
// compiled; Resolve reads the same place again under other variables.
type Value struct {
	// Raw is nil (null), string, bool, int64, float64, json.Number, []Value or Object.
	Raw any
	// Var and Path say which place in which variable the value comes from; Var
	// is empty for literals.
	Var  string
	Path []any
}

// Object is an input object with its fields in the order of the query.
type Object []Entry

// Entry is one field of an input object.
type Entry struct {
	Name  string
	Value Value
}

// Variables are a request's variables, coerced to their types.
type Variables map[string]any

// IsNull tells an explicit null.
func (v Value) IsNull() bool { return v.Raw == nil }

// Items are the items of a list; a single value is a list of one, as GraphQL
// coerces it.
func (v Value) Items() []Value {
	if items, ok := v.Raw.([]Value); ok {
		return items
	}
	return []Value{v}
}

// Resolve is the plain value under the given variables: nil, string, bool,
// int64, float64, json.Number, []any or map[string]any.
func (v Value) Resolve(vars Variables) any {
	if v.Var != "" {
		return plain(lookup(vars[v.Var], v.Path))
	}
	switch raw := v.Raw.(type) {
	case []Value:
		list := make([]any, len(raw))
		for i, item := range raw {
			list[i] = item.Resolve(vars)
		}
		return list
	case Object:
		object := make(map[string]any, len(raw))
		for _, entry := range raw {
			object[entry.Name] = entry.Value.Resolve(vars)
		}
		return object
	}
	return v.Raw
}

func lookup(v any, path []any) any {
	for _, step := range path {
		switch step := step.(type) {
		case string:
			m, _ := v.(map[string]any)
			v = m[step]
		case int:
			l, ok := v.([]any)
			if !ok || step >= len(l) {
				return nil
			}
			v = l[step]
		}
	}
	return v
}

func plain(v any) any {
	l, ok := v.([]any)
	if !ok {
		return Scalar(v)
	}
	list := make([]any, len(l))
	for i, item := range l {
		list[i] = plain(item)
	}
	return list
}

// Param is one $n of a statement: a place in the arguments and how to read it.
type Param struct {
	// From is where the value stands; unused if Slot is set.
	From Value
	// Read turns the plain value into what PostgreSQL gets. It fails with a fault.
	Read func(plain any) (any, error)
	// Slot marks a value that the reader of a statement must know by its meaning.
	Slot Slot
}

// Slot is the meaning of a parameter that is no plain argument.
type Slot int

// The slots.
const (
	NoSlot Slot = iota
	// At is the instant of the read, Day its calendar day in Asia/Shanghai.
	At
	Day
	// Keys are the ids of the parents of a step.
	Keys
	// PageSize is the size of a page and one more; it is read as an argument.
	PageSize
	// Groups are texts of one column of the groups whose rows are asked.
	Groups
	// Zone is the time zone of the slots of a statement; it is read as an argument.
	Zone
	// Most are how many rows of each branch of a statement are read for each key, null
	// being all; All is how many of everything.
	Most
	All
	// Communities, Grids, Compounds and Offices are the ids that the reader is in charge of.
	Communities
	Grids
	Compounds
	Offices
)
