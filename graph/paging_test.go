package graph_test

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"jinyan/internal/pgtest"
)

// seedIssues makes a community and 60 issues with ties and nulls in what they
// are ordered by.
const seedIssues = `
WITH area AS (INSERT INTO areas (id, code, name, level) VALUES (gen_random_uuid(), '510104', '锦江区', 'DISTRICT') RETURNING id),
street AS (INSERT INTO areas (id, code, name, level, parent_id) SELECT gen_random_uuid(), '510104030', '沙河街道', 'STREET', id FROM area RETURNING id, parent_id),
community AS (INSERT INTO communities (id, code, name, street_id, district_id) SELECT gen_random_uuid(), '510104030901', '演示社区1', id, parent_id FROM street RETURNING id, street_id),
list AS (INSERT INTO code_lists (id, code, name, label_en) VALUES (gen_random_uuid(), 'ISSUE_CATEGORY', '诉求类别', 'Issue category') RETURNING id),
item AS (INSERT INTO code_items (id, code, name, label_en, list_id, seq) SELECT gen_random_uuid(), 'A03', '电梯', 'Lifts', id, 1 FROM list RETURNING id)
INSERT INTO issues (id, code, title, nature, source, category_id, community_id, street_id, reported_at, due_at, reopen_count)
SELECT gen_random_uuid(), 'I' || lpad(n::text, 4, '0') || '5', '电梯' || n, 'COMPLAINT', 'SENSOR', item.id, community.id, community.street_id,
	'2023-01-01T00:00:00.000001+08'::timestamptz + (n / 4) * interval '1 day',
	CASE WHEN n % 3 > 0 THEN '2024-01-01'::timestamptz + (n % 7) * interval '1 day' END, n % 5
FROM item, community, generate_series(1, 60) n`

// insertBeside inserts two issues whose keys are those of an existing one, with
// codes just before and just after it.
const insertBeside = `
INSERT INTO issues (id, code, title, nature, source, category_id, community_id, street_id, reported_at, due_at, reopen_count)
SELECT gen_random_uuid(), left(i.code, 5) || d || $2, i.title, nature, source, category_id, community_id, street_id, reported_at, due_at, reopen_count
FROM issues i, unnest(ARRAY['4', '6']) d WHERE i.code = $1`

// TestPagingIsStable pages through all rows while another connection inserts
// rows right before and after the cursor: none may be lost or repeated.
func TestPagingIsStable(t *testing.T) {
	for name, order := range map[string]string{
		"default":              `[]`,
		"code":                 `[{code: ASC}]`,
		"code descending":      `[{code: DESC}]`,
		"mixed":                `[{reportedAt: DESC}, {title: ASC}]`,
		"nulls last":           `[{dueAt: ASC}]`,
		"nulls last, falling":  `[{dueAt: DESC}]`,
		"nulls first":          `[{dueAt: ASC_NULLS_FIRST}, {reopenCount: DESC}]`,
		"nulls first, falling": `[{dueAt: DESC_NULLS_FIRST}]`,
		"across an edge":       `[{compound: {name: ASC}}, {community: {street: {name: DESC}}}, {dueAt: DESC}]`,
	} {
		for _, direction := range []string{"forward", "backward"} {
			t.Run(name+" "+direction, func(t *testing.T) {
				t.Parallel()
				db := open(t, pgtest.DatabaseFrom(t, emptyTemplate(t)))
				if _, err := db.reads.Exec(context.Background(), seedIssues); err != nil {
					t.Fatal(err)
				}
				want := db.codes(t, fmt.Sprintf(`{ issues(first: 1000, orderBy: %s) { nodes { code } } }`, order)).codes
				if direction == "backward" {
					slices.Reverse(want)
				}
				got := db.pageThrough(t, order, direction)
				got = slices.DeleteFunc(got, func(code string) bool { return len(code) > 6 })
				if !slices.Equal(got, want) {
					t.Errorf("got  %v\nwant %v", got, want)
				}
			})
		}
	}
}

// pageThrough reads all pages of seven and inserts beside the cursor after each.
func (db *database) pageThrough(t *testing.T, order, direction string) []string {
	t.Helper()
	var all []string
	cursor := "null"
	for n := range 200 {
		ask := fmt.Sprintf("first: 7, after: %s", cursor)
		if direction == "backward" {
			ask = fmt.Sprintf("last: 7, before: %s", cursor)
		}
		p := db.codes(t, fmt.Sprintf(`{ issues(%s, orderBy: %s) { nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`, ask, order))
		more, edge, next := p.next, p.codes[len(p.codes)-1], p.end
		if direction == "backward" {
			slices.Reverse(p.codes)
			more, edge, next = p.previous, p.codes[len(p.codes)-1], p.start
		}
		all = append(all, p.codes...)
		if !more {
			return all
		}
		if _, err := db.reads.Exec(context.Background(), insertBeside, edge, fmt.Sprintf("x%d", n)); err != nil {
			t.Fatal(err)
		}
		cursor = fmt.Sprintf("%q", next)
	}
	t.Fatal("the pages do not end")
	return nil
}

type codePage struct {
	codes          []string
	next, previous bool
	start, end     string
}

func (db *database) codes(t *testing.T, query string) codePage {
	t.Helper()
	answer, _ := db.ask(t, query, "")
	var got struct {
		Errors []any
		Data   struct {
			Issues struct {
				Nodes    []struct{ Code string }
				PageInfo struct {
					HasNextPage, HasPreviousPage bool
					StartCursor, EndCursor       string
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(answer), &got); err != nil || len(got.Errors) > 0 {
		t.Fatal(err, answer)
	}
	info := got.Data.Issues.PageInfo
	p := codePage{next: info.HasNextPage, previous: info.HasPreviousPage, start: info.StartCursor, end: info.EndCursor}
	for _, n := range got.Data.Issues.Nodes {
		p.codes = append(p.codes, n.Code)
	}
	return p
}
