package model

import (
	"slices"
	"strings"
)

// computed are the fields of types that are neither columns nor edges: a value
// that follows from columns of the same row and from the instant of the read. In
// their SQL {} stands for the row and {at} for the instant. They are selected,
// asked, ordered by and grouped by as columns are.
func computed() map[string][]Field {
	return map[string][]Field{
		"Issue": {
			// While an issue is on hold its time stands still.
			{Name: "overdue", Kind: Bool, SQL: "({}.due_at IS NOT NULL AND {}.due_at < {at} AND {}.status IN (" +
				"'REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW'))"},
		},
	}
}

// compute adds to the types what follows from their columns.
func (g *Graph) compute() {
	for name, fields := range computed() {
		t := g.byName[name]
		for _, f := range fields {
			f.Type, f.Column = t, SnakeCase(f.Name)
			t.Computed = append(t.Computed, &f)
			t.fields[f.Name] = &f
		}
	}
}

// Of is the field's value in the row behind an alias, as SQL. At gives the
// parameter that holds the instant of the read.
func (f *Field) Of(alias string, at func() string) string {
	if f.SQL == "" {
		return alias + "." + f.Column
	}
	sql := strings.ReplaceAll(f.SQL, "{}", alias)
	if strings.Contains(sql, "{at}") {
		sql = strings.ReplaceAll(sql, "{at}", at())
	}
	return sql
}

// Values are the columns and computed fields of a type.
func (t *Type) Values() []*Field { return slices.Concat(t.Fields, t.Computed) }
