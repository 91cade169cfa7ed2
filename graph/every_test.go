package graph_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
)

// TestEveryFieldReads asks every root connection for every field and edge of
// its type: nothing may fail, whatever the demo data hold.
func TestEveryFieldReads(t *testing.T) {
	db, schema := demoDatabase(t), wholeSchema(t)
	for _, root := range schema.Query.Fields {
		of, ok := strings.CutSuffix(root.Type.Name(), "Connection")
		if !ok || root.Name == "search" || isGroups(root) {
			continue
		}
		t.Run(root.Name, func(t *testing.T) {
			query := fmt.Sprintf("{ %s(first: 3) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { %s } } } }",
				root.Name, everyField(schema, schema.Types[of]))
			answer, _ := db.ask(t, query, "")
			var got struct{ Errors []any }
			if err := json.Unmarshal([]byte(answer), &got); err != nil || len(got.Errors) > 0 {
				t.Errorf("%s\n%v %v", query, err, got.Errors)
			}
		})
	}
}

// isGroups tells whether a field groups rows.
func isGroups(f *ast.FieldDefinition) bool {
	return strings.HasSuffix(f.Type.Name(), "GroupConnection")
}

// everyField selects all fields of a type, edges with the ids at their other end.
func everyField(schema *ast.Schema, def *ast.Definition) string {
	var b strings.Builder
	for _, f := range def.Fields {
		name := f.Type.Name()
		switch target := schema.Types[name]; {
		case strings.HasPrefix(f.Name, "__") || isGroups(f):
		case target.Kind == ast.Object && strings.HasSuffix(name, "Connection"):
			fmt.Fprintf(&b, " %s(first: 2) { totalCount nodes { id } }", f.Name)
		case target.Kind == ast.Object || target.Kind == ast.Interface:
			fmt.Fprintf(&b, " %s { id }", f.Name)
		case target.Kind == ast.Union:
			fmt.Fprintf(&b, " %s { __typename", f.Name)
			for _, member := range target.Types {
				fmt.Fprintf(&b, " ... on %s { id demoFields }", member)
			}
			b.WriteString(" }")
		default:
			b.WriteString(" " + f.Name)
		}
	}
	return b.String()
}
