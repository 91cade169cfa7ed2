package graph_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"jinyan/internal/pgtest"
)

// TestLinesAgainstRows asks what stands above and below two hundred party
// organizations, some in circles, some ended or yet to come, with codes that say
// nothing of their places, and compares with a walk over the rows in memory.
func TestLinesAgainstRows(t *testing.T) {
	db := open(t, pgtest.DatabaseFrom(t, demoTemplate(t)))
	if _, err := db.reads.Exec(context.Background(), `
		INSERT INTO party_organizations (id, code, name, type, formation, domain, superior_id, superior_status, formal_members, valid_from, valid_to)
		SELECT md5('line' || n)::uuid, 'L' || n * 7919 % 1000, 'line ' || n, 'BRANCH', 'JOINT', 'TOWER',
		       CASE WHEN n % 9 > 0 AND n > 1 THEN md5('line' || CASE WHEN n % 13 = 0 THEN n + 1 ELSE n * 5 / 7 END)::uuid END,
		       CASE WHEN n % 9 > 0 AND n > 1 THEN 'KNOWN' ELSE 'UNKNOWN' END, n,
		       CASE WHEN n % 17 = 3 THEN date '2024-01-01' END, CASE WHEN n % 11 = 5 AND n % 17 <> 3 THEN date '2023-06-01' END
		  FROM generate_series(1, 200) AS n`); err != nil {
		t.Fatal(err)
	}
	// A circle of three, with something below it.
	if _, err := db.reads.Exec(context.Background(), `
		UPDATE party_organizations AS p SET superior_id = md5('line' || o.superior)::uuid, superior_status = 'KNOWN'
		  FROM (VALUES (20, 21), (21, 22), (22, 20), (23, 20), (24, 23)) AS o(line, superior) WHERE p.id = md5('line' || o.line)::uuid`); err != nil {
		t.Fatal(err)
	}
	w, resolving := everything(t, db), db.resolving(t)
	const all = `partyOrganizations(where: {code: {startsWith: "L"}}, first: 300) { totalCount nodes { code `
	const line = `{ totalCount pageInfo { hasNextPage } edges { depth path node { code } } } `
	for name, text := range map[string]string{
		"above":                   `{ ` + all + `ancestors(first: 100) ` + line + `} } }`,
		"below":                   `{ ` + all + `descendants(first: 300) ` + line + `} } }`,
		"then":                    `@asOf(at: "2023-05-01T00:00:00+08:00") { ` + all + `ancestors(first: 100) ` + line + `descendants(first: 300) ` + line + `} } }`,
		"at most so far away":     `{ ` + all + `one: ancestors(depth: 1) ` + line + `two: descendants(depth: 2) ` + line + `} } }`,
		"some, in another order":  `{ ` + all + `descendants(where: {formalMembers: {gt: 60}}, orderBy: [{formalMembers: DESC}], first: 3) ` + line + `ancestors(last: 2) ` + line + `} } }`,
		"their own":               `{ ` + all + `descendants(first: 2) { nodes { code superior { code } ancestors(first: 3) { nodes { code } } } } } } }`,
		"one list below all":      `{ ` + all + `subordinates(subtree: true, first: 300) { totalCount nodes { code descendants(depth: 1) { totalCount } } } } } }`,
		"groups below":            `{ ` + all + `descendantGroups { nodes { key { superiorStatus } n: count sum(of: {field: FORMAL_MEMBERS}) } total { n: count } totalCount } } } }`,
		"groups not far below":    `{ ` + all + `descendantGroups(depth: 2, first: 1) { nodes { key { superior { node { code } } } n: count } others { n: count } } } } }`,
		"groups of one edge":      `{ ` + all + `subordinateGroups(subtree: true) { nodes { key { superiorStatus } n: count } total { n: count } } } } }`,
		"edges of the whole tree": `{ areas { nodes { code issues(subtree: true, first: 3) { totalCount nodes { code } } communities(subtree: true) { totalCount nodes { code } } } } }`,
	} {
		t.Run(name, func(t *testing.T) {
			q := question{text: "query " + text}
			compareRows(t, w, marks{}, q, db.answer(t, q))
			compareWays(t, db, resolving, q.text, q.variables)
		})
	}
	// The rows behind the groups are as many as the groups say.
	for _, asked := range []string{
		`list: ` + all + `groups: descendantGroups(depth: 3) { nodes { key { superiorStatus type } count BEHIND } } } }`,
		`list: ` + all + `groups: subordinateGroups(subtree: true) { nodes { key { superiorStatus type } count BEHIND } } } }`,
		`list: areas { nodes { code groups: issueGroups(subtree: true) { nodes { figure: metric(name: SATISFACTION_RATE) { count BEHIND } } } } }`,
	} {
		var got struct {
			List struct {
				Nodes []struct {
					Code   string
					Groups struct {
						Nodes []struct {
							behind
							Figure behind
						}
					}
				}
			}
		}
		text := db.dataOf(t, `{ `+strings.Replace(asked, "BEHIND", "rows(first: 300) { totalCount nodes { __typename } }", 1)+` }`)
		if err := json.Unmarshal([]byte(text), &got); err != nil {
			t.Fatal(err)
		}
		counted := 0
		for _, node := range got.List.Nodes {
			for _, g := range node.Groups.Nodes {
				for _, b := range []behind{g.behind, g.Figure} {
					counted += b.Count
					if b.Count != b.Rows.TotalCount || b.Count != len(b.Rows.Nodes) {
						t.Errorf("%s of %s: %d, and %d rows, of which %d are shown", asked, node.Code, b.Count, b.Rows.TotalCount, len(b.Rows.Nodes))
					}
				}
			}
		}
		if counted < 100 {
			t.Errorf("%s: only %d rows in all groups", asked, counted)
		}
	}
}

// behind is a count and the rows behind it.
type behind struct {
	Count int
	Rows  struct {
		TotalCount int
		Nodes      []json.RawMessage
	}
}
