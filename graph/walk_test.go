package graph_test

import (
	"context"
	"crypto/md5"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"jinyan/graph"
	"jinyan/internal/pgtest"
	"jinyan/internal/relay"
	"jinyan/internal/walk"
)

// TestWalksOfRandomGraphs asks 10,000 small graphs for neighbours, shortest paths and
// subgraphs, now and at an earlier instant, and compares with a search through rows in
// memory: the same hops, kinds and paths in the same order.
func TestWalksOfRandomGraphs(t *testing.T) {
	const graphs, batch = 10_000, 40
	db := open(t, pgtest.DatabaseFrom(t, emptyTemplate(t)))
	drawn := drawGraphs(t, db, graphs)
	w := everything(t, db)
	past := time.Date(2023, 3, 1, 12, 0, 0, 0, time.UTC)
	// As if every kind of edge led to very many nodes.
	wary := &database{config: db.config, reads: db.reads}
	wary.config.Walks = walk.Limits{Edges: walk.Usual.Edges, FewNodes: 20, FewEdges: 1}
	wary.handler = graph.New(wary.config)
	var answers tally
	for _, at := range []time.Time{demoNow, past} {
		t.Run(at.Format(time.DateOnly), func(t *testing.T) {
			n := &naive{world: w.stood(at), at: at, marks: marks{}}
			for from := 0; from < graphs; from += batch {
				if (from/batch%2 == 0) != (at == demoNow) {
					continue // every other batch at the one instant
				}
				db := []*database{db, wary}[from/batch/2%2]
				q := question{text: walkQuestion(rand.New(rand.NewPCG(*seed, uint64(from))), drawn[from:from+batch], at)}
				a := db.answer(t, q)
				if len(a.Errors) > 0 {
					t.Fatal(a.text)
				}
				op, _ := operation(t, w.schema, q)
				if at := n.marks.same(n.root(op), a.Data, "data"); at != "" {
					t.Fatalf("graphs from %d: %s\n%s", from, at, q.text)
				}
				answers = answers.of(a.Data)
			}
		})
	}
	answers.check(t, tally{"path": 5000, "no path": 1000, "alternatives": 1000, "length 5": 100, "kinds of one step": 100, "cut": 100, "hop 4": 500})
}

// drawing is a random graph: the ids of its nodes.
type drawing []relay.ID

// drawGraphs fills a database with graphs that are tied in many ways: with circles, what
// has ended or not begun, superiors that are unknown, and edges beside each other.
func drawGraphs(t *testing.T, db *database, count int) (drawn []drawing) {
	t.Helper()
	g := &pen{Rand: rand.New(rand.NewPCG(*seed, 0)), rows: map[string][][]any{}}
	for i := range count {
		drawn = append(drawn, g.draw(i))
	}
	for _, table := range pages {
		columns := strings.Split(table.columns, " ")
		if _, err := db.reads.CopyFrom(context.Background(), pgx.Identifier{table.name}, columns, pgx.CopyFromRows(g.rows[table.name])); err != nil {
			t.Fatalf("%s: %v", table.name, err)
		}
	}
	return drawn
}

// pages are the tables with their columns, in the order in which they are filled.
var pages = []struct{ name, columns string }{
	{"areas", "id code name level valid_from valid_to parent_id"},
	{"organizations", "id code name kind parent_id district_id"},
	{"party_organizations", "id code name type formation domain valid_from valid_to superior_id superior_status"},
	{"agreements", "id code name status valid_from valid_to"},
	{"successions", "id kind predecessor_area_id successor_area_id"},
	{"attachments", "id party_organization_id target_organization_id valid_from valid_to"},
	{"guidances", "id guide_organization_id target_organization_id valid_from valid_to"},
	{"association_members", "id association_id member_id valid_from valid_to"},
	{"agreement_parties", "id agreement_id participant_organization_id participant_party_organization_id role"},
}

// pen draws graphs.
type pen struct {
	*rand.Rand
	rows map[string][][]any
	made int
}

func (g *pen) add(table string, values ...any) [16]byte {
	g.made++
	id := md5.Sum([]byte(fmt.Sprint(*seed, g.made)))
	g.rows[table] = append(g.rows[table], append([]any{id}, values...))
	return id
}

// life is mostly open; it may have ended before the instants of the questions, between
// them or later, or begin later.
func (g *pen) life() (from, to any) {
	day := func(y, m, d int) any { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }
	switch g.IntN(12) {
	case 0:
		return nil, day(2022, 7, 1)
	case 1:
		return day(2022, 1, 1), day(2023, 6, 1)
	case 2:
		return day(2023, 6, 1), nil
	case 3:
		return day(2023, 3, 1), day(2023, 12, 1)
	case 4:
		return day(2023, 12, 2), nil
	case 5:
		return day(2020, 1, 1), day(2023, 12, 2)
	}
	return nil, nil
}

// draw draws one graph.
func (g *pen) draw(number int) (d drawing) {
	letters := g.Perm(26)
	code := func() string {
		letters = append(letters[1:], letters[0])
		return fmt.Sprintf("%05d-%c", number, 'A'+letters[0])
	}
	of := map[string][][16]byte{}
	node := func(table, prefix string, values ...any) int {
		id := g.add(table, values...)
		of[table] = append(of[table], id)
		d = append(d, relay.ID{Type: prefix, UUID: id})
		return len(g.rows[table]) - 1
	}
	some := func(table string) any { return of[table][g.IntN(len(of[table]))] }
	maybe := func(table string, not any) any {
		if other := some(table); other != not && g.IntN(5) > 0 {
			return other
		}
		return nil
	}
	var areas, organizations, parties []int
	for range 3 {
		from, to := g.life()
		areas = append(areas, node("areas", "area", code(), "x", "STREET", from, to, nil))
	}
	for range 3 + g.IntN(3) {
		organizations = append(organizations, node("organizations", "organization", code(), "x", "INDUSTRY_ASSOCIATION", nil, nil))
	}
	for range 3 + g.IntN(3) {
		from, to := g.life()
		parties = append(parties, node("party_organizations", "party_organization", code(), "x", "BRANCH", "INDEPENDENT", "STREET", from, to, nil, "UNKNOWN"))
	}
	for range 1 + g.IntN(2) {
		from, to := g.life()
		node("agreements", "agreement", code(), "x", "ACTIVE", from, to)
	}
	for _, i := range areas {
		row := g.rows["areas"][i]
		row[6] = maybe("areas", row[0])
		if g.IntN(3) == 0 {
			if before := some("areas"); before != row[0] {
				g.add("successions", "TRANSFER", before, row[0])
			}
		}
	}
	for _, i := range organizations {
		row := g.rows["organizations"][i]
		row[4], row[5] = maybe("organizations", row[0]), nil
		if g.IntN(2) == 0 {
			row[5] = some("areas")
		}
	}
	for _, i := range parties {
		row := g.rows["party_organizations"][i]
		if superior := maybe("party_organizations", row[0]); superior != nil {
			row[8], row[9] = superior, "KNOWN"
		}
	}
	g.tie(some)
	return d
}

// tie adds edges between the nodes of a graph, some of them twice.
func (g *pen) tie(some func(table string) any) {
	type pair struct{ table, a, b any }
	known := map[pair]bool{}
	lasting := func(table string, a, b any) {
		if p := (pair{table, a, b}); a != b && !known[p] {
			known[p] = true
			from, to := g.life()
			g.add(table, a, b, from, to)
			if from == nil && to != nil {
				g.add(table, a, b, to, nil) // once more, later
			}
		}
	}
	for range 1 + g.IntN(3) {
		lasting("attachments", some("party_organizations"), some("organizations"))
	}
	for range 1 + g.IntN(3) {
		lasting("guidances", some("organizations"), some("organizations"))
	}
	for range 1 + g.IntN(4) {
		lasting("association_members", some("organizations"), some("organizations"))
	}
	for range 2 + g.IntN(4) {
		agreement, organization, party := some("agreements"), some("organizations"), any(nil)
		if g.IntN(2) == 0 {
			organization, party = nil, some("party_organizations")
		}
		for _, role := range []string{"LEAD", "PARTNER", "WITNESS", "BENEFICIARY"} {
			if p := (pair{role, agreement, fmt.Sprint(organization, party)}); !known[p] && g.IntN(3) > 0 {
				known[p] = true
				g.add("agreement_parties", agreement, organization, party, role)
			}
		}
	}
}

// walkQuestion asks each of some graphs for a path and around nodes.
func walkQuestion(g *rand.Rand, of []drawing, at time.Time) string {
	var b strings.Builder
	if at != demoNow {
		fmt.Fprintf(&b, "query @asOf(at: %q) ", at.Format(time.RFC3339))
	}
	b.WriteString("{")
	kinds := func() string {
		if g.IntN(3) > 0 {
			return ""
		}
		var some []string
		for _, k := range []string{"PART_OF", "SUCCEEDED_BY", "SUPERIOR_PARTY_ORG", "ATTACHED_TO", "GUIDES", "MEMBER_OF_ASSOCIATION", "PARTY_TO", "PART_OF_ORGANIZATION", "IN_DISTRICT"} {
			if g.IntN(4) > 0 {
				some = append(some, k)
			}
		}
		return ", kinds: [" + strings.Join(some, ", ") + "]"
	}
	var ids []string
	for i, d := range of {
		any := func() relay.ID { return d[g.IntN(len(d))] }
		fmt.Fprintf(&b, " p%d: shortestPath(from: %q, to: %q, maxDepth: %d, alternatives: %d%s) { path { ...p } alternatives { ...p } complete }",
			i, any(), any(), g.IntN(4)*g.IntN(4), g.IntN(5), kinds())
		if i%8 == 0 {
			fmt.Fprintf(&b, " s%d: subgraph(roots: [%q, %q], depth: %d, limit: %d%s) { ...s }", i, any(), any(), g.IntN(4), 1+g.IntN(15), kinds())
		}
		ids = append(ids, fmt.Sprintf("%q", any()))
	}
	around := fmt.Sprintf("{ neighbors(depth: %d, first: %d%s%s) { ...n } }", 1+g.IntN(4)*g.IntN(3), g.IntN(4)*g.IntN(6), kinds(), []string{"", ", direction: OUT", ", direction: IN"}[g.IntN(3)])
	fmt.Fprintf(&b, " nodes(ids: [%s]) {", strings.Join(ids, " "))
	for _, t := range []string{"Area", "Organization", "PartyOrganization", "Agreement"} {
		fmt.Fprintf(&b, " ... on %s %s", t, around)
	}
	asked := []string{"edges { hop kinds node { id } path { ...p } } pageInfo { hasNextPage }", "totalCount counts { hop type count } complete", "totalCount edges { cursor hop kinds node { id } }"}
	fmt.Fprintf(&b, ` } }
fragment p on GraphPath { length nodes { id } edges { kind direction from to validFrom validTo } }
fragment n on NeighborConnection { %s }
fragment s on Subgraph { nodes { hop node { id } } edges { kind from to validFrom validTo } cutNodes cut { hop type count } complete }`, asked[g.IntN(2*len(asked))%4%len(asked)])
	return b.String()
}

// of adds what an answer to walkQuestion holds.
func (c tally) of(data any) tally {
	if c == nil {
		c = tally{}
	}
	switch v := data.(type) {
	case []any:
		for _, item := range v {
			c = c.of(item)
		}
	case map[string]any:
		path, asked := v["path"].(map[string]any)
		switch {
		case asked && v["alternatives"] != nil:
			c["path"]++
			c[fmt.Sprint("length ", path["length"])]++
			if len(v["alternatives"].([]any)) > 0 {
				c["alternatives"]++
			}
		case v["alternatives"] != nil:
			c["no path"]++
		case v["cutNodes"] != nil && v["cutNodes"] != 0.0:
			c["cut"]++
		case v["kinds"] != nil:
			if len(v["kinds"].([]any)) > 1 {
				c["kinds of one step"]++
			}
			c[fmt.Sprint("hop ", v["hop"])]++
		}
		for _, item := range v {
			c = c.of(item)
		}
	}
	return c
}
