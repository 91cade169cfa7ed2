package graph_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/model"
)

// world is all rows of the demo data in memory, with the schema and the model
// that say what they mean and how they are tied.
type world struct {
	schema *ast.Schema
	graph  *model.Graph
	tables map[string][]*record
	ends   map[string]map[any][]*record
	// guarded are the types whose rows tell of one person each, for a reader who is told
	// of no few.
	guarded []string
}

// record is a row: nil, string, bool, int, float64, exact, time.Time (a day is
// midnight in UTC), [16]byte or []any by column.
type record struct {
	of    *model.Type
	cells map[string]any
}

// exact is a number as PostgreSQL writes it, such as 2.80.
type exact string

// everything reads all tables, each with one plain statement.
func everything(t *testing.T, db *database) *world {
	t.Helper()
	w := &world{schema: wholeSchema(t), graph: newGraph(t), tables: map[string][]*record{}, ends: map[string]map[any][]*record{}}
	types := slices.Clone(w.graph.Types)
	for _, ty := range w.graph.Types {
		for _, r := range ty.Relations {
			if r.Mid != nil && r.Mid.View {
				types = append(types, r.Mid)
			}
		}
	}
	for _, ty := range types {
		columns := "*"
		for _, f := range ty.Fields {
			// The driver forgets the places of a zero.
			if f.Kind == model.Numeric {
				columns += ", " + f.Column + "::text"
			}
		}
		for _, cells := range db.query(t, fmt.Sprintf("SELECT %s FROM %s ORDER BY 1", columns, ty.Table)) {
			for column, v := range cells {
				cells[column] = kept(t, v)
			}
			for _, f := range ty.Fields {
				if text, ok := cells[f.Column].(string); ok && f.Kind == model.Numeric {
					cells[f.Column] = exact(text)
				}
			}
			w.tables[ty.Table] = append(w.tables[ty.Table], &record{ty, cells})
		}
	}
	return w
}

// kept brings the values that the driver makes to the few types of record.
func kept(t *testing.T, v any) any {
	t.Helper()
	switch v := v.(type) {
	case int32:
		return int(v)
	case nil, string, bool, float64, time.Time, [16]byte, []any, []byte:
		return v
	}
	t.Fatalf("a value of type %T is not expected in the demo data", v)
	return nil
}

// with finds the rows of a table that have the value in the column.
func (w *world) with(table, column string, value any) []*record {
	if value == nil {
		return nil
	}
	name := table + "." + column
	if w.ends[name] == nil {
		w.ends[name] = map[any][]*record{}
		for _, r := range w.tables[table] {
			key := r.cells[column]
			w.ends[name][key] = append(w.ends[name][key], r)
		}
	}
	return w.ends[name][value]
}

// target is the row at the other end of a to-one edge, nil if there is none.
func (w *world) target(r *record, rel *model.Relation) *record {
	found := w.with(rel.Target.Table, rel.TargetColumn, r.cells[rel.Column])
	if len(found) == 0 {
		return nil
	}
	return found[0]
}

// value is what the row holds in a field.
func (r *record) value(f *model.Field) any { return r.cells[f.Column] }

// needed tells whether an edge is one that a row cannot be without: it may not
// be null, or it is one of those of which exactly one is set.
func needed(rel *model.Relation) bool {
	if rel.Many || rel.Column == "id" {
		return false
	}
	if rel.Of != nil {
		return !rel.Of.Nullable
	}
	return !rel.Nullable
}
