package graph_test

import (
	"context"
	"testing"

	"jinyan/internal/pgtest"
)

func TestSearchFinds(t *testing.T) {
	db := open(t, pgtest.DatabaseFrom(t, emptyTemplate(t)))
	if _, err := db.reads.Exec(context.Background(), seedIssues); err != nil {
		t.Fatal(err)
	}
	answer, statements := db.ask(t, `{ search(text: "电梯1", first: 2, types: [ISSUE, AREA, COMMUNITY]) { pageInfo { hasNextPage endCursor } nodes { score snippet field node { __typename code name ... on Issue { community { name } issueEvents { totalCount } } } } } }`, "")
	t.Log(answer)
	t.Log(statements)
}
