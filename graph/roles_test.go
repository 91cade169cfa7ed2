package graph_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/policy"
	"jinyan/internal/relay"
)

// TestEveryRoleWalksTheWholeSchema asks, for readers of every role, every root list for
// every field and edge of its type. No answer may hold a row that the reader does not
// see, or a value that an unrestricted read does not hold, or that is hidden.
func TestEveryRoleWalksTheWholeSchema(t *testing.T) {
	t.Parallel()
	db := demoDatabase(t)
	whole := everything(t, db)
	var roots []*ast.FieldDefinition
	unrestricted := map[string]map[string]any{}
	query := func(root *ast.FieldDefinition) question {
		of := whole.schema.Types[strings.TrimSuffix(root.Type.Name(), "Connection")]
		return question{text: fmt.Sprintf("{ list: %s(first: 60) { totalCount nodes { __typename %s } } }", root.Name, everyField(whole.schema, of))}
	}
	for _, root := range whole.schema.Query.Fields {
		if !strings.HasSuffix(root.Type.Name(), "Connection") || root.Name == "search" || root.Name == "accessLog" || isGroups(root) {
			continue
		}
		roots = append(roots, root)
		for _, node := range nodesOf(db.answer(t, query(root))) {
			unrestricted[node["id"].(string)] = node
		}
	}
	var roles []policy.Role
	for _, c := range readers {
		if len(c.Roles) == 1 && slices.Contains(roles, c.Roles[0]) {
			continue
		}
		roles = append(roles, c.Roles...)
		t.Run(c.Subject, func(t *testing.T) {
			e := &eyes{world: whole, Caller: c, seen: map[*record]bool{}}
			e.charge()
			w := &walker{T: t, eyes: e, unrestricted: unrestricted}
			db := db.as(c)
			for _, root := range roots {
				got := db.answer(t, query(root))
				if len(got.Errors) > 0 {
					t.Fatal(got.text)
				}
				w.rows(got.Data)
				for _, node := range nodesOf(got) {
					w.values(node)
				}
			}
			if w.compared < 300 {
				t.Errorf("%d rows were compared", w.compared)
			}
		})
	}
	for _, role := range policy.AllRoles {
		if role != policy.Public && !slices.Contains(roles, role) {
			t.Errorf("nobody is %s", role)
		}
	}
}

func nodesOf(a answer) (nodes []map[string]any) {
	for _, node := range a.Data["list"].(map[string]any)["nodes"].([]any) {
		nodes = append(nodes, node.(map[string]any))
	}
	return nodes
}

// walker looks at what an answer holds.
type walker struct {
	*testing.T
	*eyes
	// unrestricted are rows as who reads without rules sees them; compared counts those
	// that were compared with them.
	unrestricted map[string]map[string]any
	compared     int
}

// rows looks at every row that an answer tells of, wherever it stands.
func (w *walker) rows(v any) {
	w.Helper()
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			w.rows(item)
		}
	case map[string]any:
		for key, item := range v {
			if text, ok := item.(string); ok && key == "id" {
				if r := w.record(text); r == nil || !w.sees(r) {
					w.Errorf("%s is not for this reader", text)
				}
			}
			w.rows(item)
		}
	}
}

func (w *walker) record(id string) *record {
	parsed, err := relay.ParseID(id)
	if err != nil {
		w.Fatal(err)
	}
	found := w.with(w.graph.TypeOfPrefix(parsed.Type).Table, "id", [16]byte(parsed.UUID))
	if len(found) == 0 {
		return nil
	}
	return found[0]
}

// values compares the columns of a row with those of an unrestricted read.
func (w *walker) values(node map[string]any) {
	w.Helper()
	ty := w.graph.Type(node["__typename"].(string))
	all := w.unrestricted[node["id"].(string)]
	if all == nil {
		// It stands behind the first of all rows.
		return
	}
	w.compared++
	for name, v := range node {
		f := ty.Field(name)
		if f == nil || f.SQL != "" {
			continue
		}
		switch {
		case slices.Contains(w.hidden(ty.Name), f.Column):
			if v != nil {
				w.Errorf("%s.%s of %v is %v and is to be hidden", ty.Name, name, node["id"], v)
			}
		case !reflect.DeepEqual(v, all[name]):
			w.Errorf("%s.%s of %v is %v, to who reads without rules %v", ty.Name, name, node["id"], v, all[name])
		case f.Masked && v != nil && !strings.Contains(v.(string), "*"):
			w.Errorf("%s.%s of %v is %v and is to be masked", ty.Name, name, node["id"], v)
		}
	}
}
