package graph_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"jinyan/internal/pgtest"
)

// TestStatementsDoNotDependOnRows counts the statements of a request: root
// fields, to-many edges, counts and further types of a mixed list.
func TestStatementsDoNotDependOnRows(t *testing.T) {
	db := open(t, pgtest.DatabaseFrom(t, emptyTemplate(t)))
	seed := strings.Replace(seedIssues, "generate_series(1, 60)", "generate_series(1, 1000)", 1) + `;
		INSERT INTO issue_events (id, issue_id, seq, action, at)
		SELECT gen_random_uuid(), i.id, n, 'NOTE', i.reported_at FROM issues i, generate_series(1, 3) n`
	if _, err := db.reads.Exec(context.Background(), seed); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		query string
		want  int
	}{
		"a list":                     {`{ issues(first: %d) { nodes { code } } }`, 1},
		"only its total":             {`{ issues(first: %d) { totalCount } }`, 1},
		"list and total":             {`{ issues(first: %d) { totalCount nodes { code } } }`, 2},
		"to-one edges":               {`{ issues(first: %d) { nodes { code community { name street { name } } category { label } } } }`, 1},
		"abstract edges":             {`{ issues(first: %d) { nodes { reporter { __typename ... on Entity { id name } } } } }`, 1},
		"to-many edges":              {`{ issues(first: %d) { nodes { issueEvents { totalCount nodes { action } } ratings { nodes { score } } } } }`, 4},
		"one edge twice":             {`{ issues(first: %d) { nodes { a: issueEvents(first: 1) { nodes { action } } b: issueEvents(last: 1) { nodes { action } } } } }`, 3},
		"nodes and edges":            {`{ issues(first: %d) { nodes { x: issueEvents(first: 1) { nodes { seq } } } edges { node { x: issueEvents(first: 2) { nodes { seq } } } } } }`, 3},
		"three levels":               {`{ issues(first: %d) { nodes { issueEvents { nodes { issue { community { issues(first: 1) { nodes { code } } } } } } } } }`, 3},
		"two roots":                  {`{ issues(first: %d) { nodes { code } } areas { totalCount nodes { code } } }`, 3},
		"mixed list of two types":    {`{ issues(first: %d) { totalCount } search(text: "区", types: [AREA, COMMUNITY]) { nodes { node { name } } } }`, 4},
		"what is skipped is not run": {`{ issues(first: %d) { nodes { code issueEvents @skip(if: true) { totalCount } } } }`, 1},
	} {
		t.Run(name, func(t *testing.T) {
			for _, n := range []int{1, 10, 1000} {
				answer, statements := db.ask(t, fmt.Sprintf(c.query, n), "")
				if strings.Contains(answer, `"errors"`) {
					t.Fatal(answer)
				}
				if got := strings.Count(statements, ";\n"); got != c.want {
					t.Errorf("%d rows: %d statements, want %d\n%s", n, got, c.want, statements)
				}
			}
		})
	}
}

// TestStatementTextHoldsNoValue asks the same with other values and wants the
// same text.
func TestStatementTextHoldsNoValue(t *testing.T) {
	db := emptyDatabase(t)
	query := `query($code: String, $from: DateTime, $in: [IssueStatus!], $n: Int, $t: String!) {
		issues(first: $n, where: {code: {startsWith: $code}, reportedAt: {gte: $from}, status: {notIn: $in}, title: {search: $t, contains: $t}, community: {name: {eq: $t}}}) {
			totalCount nodes { code }
		}
	}`
	_, one := db.ask(t, query, `{"code": "a", "from": "2023-01-01T00:00:00Z", "in": ["CLOSED"], "n": 3, "t": "电梯"}`)
	_, two := db.ask(t, query, `{"code": "b' OR TRUE --", "from": "2022-01-01T00:00:00+08:00", "in": ["REPORTED", "MERGED"], "n": 99, "t": "楼道 杂物"}`)
	compare(t, "statements", one, two)
	if one == "" || strings.ContainsAny(one, "'") {
		t.Errorf("a statement holds a text: %s", one)
	}
}
