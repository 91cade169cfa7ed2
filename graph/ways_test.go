package graph_test

import (
	"encoding/json"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// TestBothWays asks every golden query of the writer and of gqlgen's executor
// and wants the same answer, given the way that was meant.
func TestBothWays(t *testing.T) {
	db := demoDatabase(t)
	resolving := db.resolving(t)
	for _, dir := range cases(t) {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			compareWays(t, db, resolving, read(t, dir, "query.graphql"), read(t, dir, "variables.json"))
		})
	}
}

// compareWays asks both servers and compares their answers as JSON values, and
// which way each took.
func compareWays(t *testing.T, writing, resolving *database, query, variables string) {
	t.Helper()
	written, resolved := ways(t, writing, query, variables), ways(t, resolving, query, variables)
	if !reflect.DeepEqual(written.value, resolved.value) {
		t.Errorf("the answers differ\n--- written\n%s--- resolved\n%s", written.text, resolved.text)
	}
	if resolved.wrote > 0 || written.resolvedN > 0 && !asksSchema(query) {
		t.Errorf("the wrong way was taken: %+v, %+v", written, resolved)
	}
	if written.wrote+written.resolvedN != resolved.resolvedN {
		t.Errorf("one way refused: %+v, %+v", written, resolved)
	}
}

// asksSchema tells whether a query asks for what stands in the schema.
func asksSchema(query string) bool {
	return strings.Contains(query, "__schema") || strings.Contains(query, "__type(") || strings.Contains(query, "enumTypes") || strings.Contains(query, "metricDefinitions") || strings.Contains(query, "edgeKinds")
}

// way is an answer and how many operations were answered how.
type way struct {
	text             string
	value            any
	wrote, resolvedN int64
}

func ways(t *testing.T, db *database, query, variables string) way {
	t.Helper()
	wrote, resolved := db.handler.Answered()
	w := way{}
	w.text, _ = db.ask(t, query, variables)
	if err := json.Unmarshal([]byte(w.text), &w.value); err != nil {
		t.Fatal(err)
	}
	nowWrote, nowResolved := db.handler.Answered()
	w.wrote, w.resolvedN = nowWrote-wrote, nowResolved-resolved
	return w
}
