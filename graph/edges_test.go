package graph_test

import (
	"fmt"
	"testing"
)

// TestNeighborCountsAgainstRows counts the neighbours of every node of every type, now
// and at an earlier instant, and compares with all rows that are edges.
func TestNeighborCountsAgainstRows(t *testing.T) {
	db := varied(t)
	w := everything(t, db)
	kinds := map[string]bool{}
	for _, ty := range w.graph.Types {
		if !w.graph.Walked(ty) {
			continue
		}
		for _, head := range []string{"", ` @asOf(at: "2023-06-15T12:00:00+08:00")`} {
			t.Run(ty.Name+head, func(t *testing.T) {
				q := question{text: fmt.Sprintf("query%s { %s(first: 150) { nodes { id neighborCounts { kind kindLabel direction type count } } } }", head, ty.Plural())}
				a := db.answer(t, q)
				compareRows(t, w, marks{}, q, a)
				for _, node := range a.Data[ty.Plural()].(map[string]any)["nodes"].([]any) {
					for _, c := range node.(map[string]any)["neighborCounts"].([]any) {
						kinds[c.(map[string]any)["kind"].(string)] = true
					}
				}
			})
		}
	}
	for _, k := range w.graph.Edges {
		// No works have a contractor, and what was shown is yet to come.
		if !kinds[k.Name] && k.Name != "CONTRACTED_TO" && k.Name != "SHOWS" {
			t.Errorf("no node has a neighbour by %s", k.Name)
		}
	}
}
