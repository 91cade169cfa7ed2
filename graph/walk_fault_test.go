package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"jinyan/graph"
	"jinyan/internal/plan"
	"jinyan/internal/relay"
	"jinyan/internal/walk"
)

// TestWalkBounds asks at and beyond the bounds of walks: each is told where it stands,
// and the rest of the answer is there.
func TestWalkBounds(t *testing.T) {
	db := demoDatabase(t)
	text := demoRow(t, db, "free_texts", "free_text")
	for _, c := range []struct{ query, want string }{
		{`c: compound(code: "510104-CMP-01") { neighbors(types: []) { totalCount nodes { id } } }`, `"neighbors":{"totalCount":0,"nodes":[]}`},
		{`c: compound(code: "510104-CMP-01") { neighbors(kinds: []) { totalCount complete counts { count } } }`, `"neighbors":{"totalCount":0,"complete":true,"counts":[]}`},
		{`c: compound(code: "510104-CMP-01") { neighbors(first: 0) { edges { hop } pageInfo { hasNextPage endCursor } } }`, `"edges":[],"pageInfo":{"hasNextPage":true,"endCursor":null}`},
		{`c: compound(code: "510104-CMP-01") { neighbors(depth: 0) { totalCount } }`, `depth must be a number from 1 to 16","path":["c","neighbors"],"extensions":{"code":"BAD_INPUT"}`},
		{`c: compound(code: "510104-CMP-01") { neighbors(depth: 17) { totalCount } }`, `depth must be a number from 1 to 16`},
		{`c: compound(code: "510104-CMP-01") { neighbors(first: 1001) { totalCount } }`, `first must be a number from 0 to 1000","path":["c","neighbors"],"extensions":{"code":"BAD_PAGE"}`},
		{`c: compound(code: "510104-CMP-01") { neighbors(after: "abc") { totalCount nodes { id } } }`, `"path":["c","neighbors"],"extensions":{"code":"BAD_CURSOR"}`},
		{`c: compound(code: "510104-CMP-01") { neighbors(types: [GRID], where: {issue: {open: {eq: true}}}) { totalCount } }`, `there is a condition on issue, which is none of the types asked for`},
		{`c: compound(code: "510104-CMP-01") { neighbors(where: {grid: {community: {id: {eq: "zzz"}}}}) { totalCount } }`, `"path":["c","neighbors"],"extensions":{"code":"BAD_ID"}`},
		{`c: compound(code: "510104-CMP-01") { neighbors(labels: ["nothing"]) { totalCount } }`, `no kind of edge is called \"nothing\"; edgeKinds lists them`},
		{`c: subgraph(roots: ["` + text + `"]) { nodes { hop } edges { kind } cutNodes complete }`, `"c":{"nodes":[],"edges":[],"cutNodes":0,"complete":true}`},
		{`c: subgraph(roots: ["compound_x"]) { cutNodes }`, `"path":["c"],"extensions":{"code":"BAD_ID"}`},
		{`c: subgraph(roots: [], depth: 16, limit: 0) { nodes { hop } cutNodes }`, `"c":{"nodes":[],"cutNodes":0}`},
		{`c: subgraph(roots: ["compound_3r8eyf6gmqgqdre5wxrn5pvs3b"], depth: 0, limit: 0) { nodes { hop } cutNodes cut { hop type count } }`, `"c":{"nodes":[],"cutNodes":1,"cut":[{"hop":0,"type":"Compound","count":1}]}`},
		{`c: subgraph(roots: ["compound_3r8eyf6gmqgqdre5wxrn5pvs3b"], limit: 1001) { cutNodes }`, `limit must be a number from 0 to 1000`},
		{`c: shortestPath(from: "` + text + `", to: "` + text + `") { path { length } searchedNodes complete }`, `"c":{"path":null,"searchedNodes":0,"complete":true}`},
		{`c: shortestPath(from: "compound_01h455vb4pex5vsknk084sn02q", to: "compound_3r8eyf6gmqgqdre5wxrn5pvs3b") { path { length } alternatives { length } complete }`, `"c":{"path":null,"alternatives":[],"complete":true}`},
		{`c: shortestPath(from: "compound_3r8eyf6gmqgqdre5wxrn5pvs3b", to: "nothing_01h455vb4pex5vsknk084sn02q") { complete }`, `there is no type \"nothing\"`},
		{`c: shortestPath(from: "compound_3r8eyf6gmqgqdre5wxrn5pvs3b", to: "compound_3r8eyf6gmqgqdre5wxrn5pvs3b", maxDepth: 17) { complete }`, `maxDepth must be a number from 0 to 16`},
		{`c: shortestPath(from: "compound_3r8eyf6gmqgqdre5wxrn5pvs3b", to: "compound_3r8eyf6gmqgqdre5wxrn5pvs3b", alternatives: 21) { complete }`, `alternatives must be a number from 0 to 20`},
	} {
		answer := db.post(t, fmt.Sprintf(`{"query": %q}`, "{ "+c.query+" rest: communities(first: 1) { nodes { code } } }"), nil)
		if !strings.Contains(answer, c.want) || !strings.Contains(answer, `"rest":{"nodes":[{"code"`) || strings.Contains(answer, "INTERNAL") {
			t.Errorf("%s\nwant %s\ngot %s", c.query, c.want, answer)
		}
	}
}

// demoRow is the id of some row of a table.
func demoRow(t *testing.T, db *database, table, prefix string) string {
	t.Helper()
	id := db.query(t, "SELECT id FROM "+table+" ORDER BY id LIMIT 1")[0]["id"].([16]byte)
	return relay.ID{Type: prefix, UUID: id}.String()
}

// TestWalksEndAtTheirBudget lets walks follow few edges: what is found is right, and that
// it is not all is said.
func TestWalksEndAtTheirBudget(t *testing.T) {
	db := demoDatabase(t)
	db.config.Walks = walk.Limits{Edges: 60, FewNodes: 500, FewEdges: 64}
	db.handler = graph.New(db.config)
	for _, query := range []string{
		`compound(code: "510104-CMP-01") { neighbors(depth: 3) { totalCount complete } }`,
		`subgraph(roots: ["compound_3r8eyf6gmqgqdre5wxrn5pvs3b"], depth: 3) { cutNodes complete }`,
		`shortestPath(from: "party_organization_77jsscc3aqg8mavvaanb8pdbc8", to: "grid_01h455vb4pex5vsknk084sn02q") { complete }`,
		`shortestPath(from: "party_organization_77jsscc3aqg8mavvaanb8pdbc8", to: "compound_3r8eyf6gmqgqdre5wxrn5pvs3b", alternatives: 20) { path { length } complete }`,
	} {
		answer := db.post(t, fmt.Sprintf(`{"query": %q}`, "{ "+query+" }"), nil)
		there := !strings.Contains(query, "grid_")
		if strings.Contains(answer, `"complete":false`) != there || strings.Contains(answer, "errors") {
			t.Errorf("%s: %s", query, answer)
		}
	}
}

// TestLargeWalksAreRefused asks for neighbours of neighbours until the answer is too large.
func TestLargeWalksAreRefused(t *testing.T) {
	const around = `neighbors(first: 200, depth: 2, types: [ISSUE]) { nodes { ... on Issue { `
	query := `{ issues(first: 1) { nodes { ` + strings.Repeat(around, 4) + `code title` + strings.Repeat(` } } }`, 4) + ` } } }`
	if answer := demoDatabase(t).post(t, fmt.Sprintf(`{"query": %q}`, query), nil); !strings.Contains(answer, "COST_EXCEEDED") {
		t.Errorf("%.300s", answer)
	}
}

// TestPagesOfNeighborsJoin walks through pages of what lies around all compounds, with
// and without a count beside them: together they are the whole list.
func TestPagesOfNeighborsJoin(t *testing.T) {
	db := demoDatabase(t)
	for _, arguments := range []string{"depth: 1", "depth: 2", `depth: 2, types: [ISSUE, GRID, PERSON]`, `depth: 2, where: {issue: {open: {eq: true}}, person: {code: {gt: "510104-PER-05"}}}`, "depth: 3, direction: OUT"} {
		for _, count := range []string{"", "totalCount"} {
			whole := db.neighborPage(t, arguments+", first: 1000", count)
			var joined []string
			for after := ""; ; {
				page := db.neighborPage(t, arguments+", first: 7"+after, count)
				for _, e := range page {
					joined = append(joined, e.id)
				}
				if len(page) < 7 {
					break
				}
				after = fmt.Sprintf(", after: %q", page[len(page)-1].cursor)
			}
			var want []string
			for _, e := range whole {
				want = append(want, e.id)
			}
			if len(want) < 8 || !slices.Equal(want, joined) {
				t.Errorf("%s %s: pages have %d nodes, the list %d", arguments, count, len(joined), len(want))
			}
		}
	}
}

type neighborEdge struct{ id, cursor string }

func (db *database) neighborPage(t *testing.T, arguments, count string) (page []neighborEdge) {
	t.Helper()
	a := db.answer(t, question{text: fmt.Sprintf(`{ compound(code: "510104-CMP-01") { neighbors(%s) { %s edges { cursor node { id } } } } }`, arguments, count)})
	if len(a.Errors) > 0 {
		t.Fatal(a.text)
	}
	for _, e := range a.Data["compound"].(map[string]any)["neighbors"].(map[string]any)["edges"].([]any) {
		edge := e.(map[string]any)
		page = append(page, neighborEdge{edge["node"].(map[string]any)["id"].(string), edge["cursor"].(string)})
	}
	return page
}

// TestWalksKnowAllTies fails once a type has more ties than a walk can tell apart.
func TestWalksKnowAllTies(t *testing.T) {
	g := newGraph(t)
	for _, ty := range g.Types {
		if n := len(plan.TiesOf(g, ty)); n > walk.MaxTies {
			t.Errorf("%s has %d ties", ty.Name, n)
		}
	}
}
