package graph_test

import (
	"encoding/json"
	"strings"
	"testing"

	"jinyan/graph"
)

// TestStepsHaveLabels wants to know of every statement for which field it is.
func TestStepsHaveLabels(t *testing.T) {
	t.Parallel()
	cfg := graph.Config{Graph: newGraph(t), Log: quiet(), MaxPage: 1000}
	for query, want := range map[string]string{
		`{ communities { nodes { issues { nodes { code } } } } }`:                                                     "communities communities.nodes.issues",
		`{ a: communities { b: edges { c: node { d: issues { e: totalCount } } } } }`:                                 "a a.b.c.d.e",
		`{ community(code: "x") { street { communities { totalCount } } } }`:                                          "community community.street.communities.totalCount",
		`{ search(text: "x", types: [ISSUE]) { nodes { node { ... on Issue { issueEvents { nodes { seq } } } } } } }`: "search search.nodes.node search.nodes.node.issueEvents",
		`{ issueGroups { nodes { count rows { nodes { code } } } } }`:                                                 "issueGroups issueGroups.nodes.rows",
	} {
		var labels []string
		for _, s := range graph.Steps(t, cfg, query, nil) {
			labels = append(labels, s.Label)
		}
		if got := strings.Join(labels, " "); got != want {
			t.Errorf("%s: %s", query, got)
		}
	}
	for _, dir := range cases(t) {
		var variables map[string]any
		if text := read(t, dir, "variables.json"); text != "" {
			if err := json.Unmarshal([]byte(text), &variables); err != nil {
				t.Fatal(err)
			}
		}
		for i, s := range graph.Steps(t, cfg, read(t, dir, "query.graphql"), variables) {
			if s.Label == "" {
				t.Errorf("%s: step %d has no label", dir, i+1)
			}
		}
	}
}
