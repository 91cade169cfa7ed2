package graph_test

import (
	"strings"
	"testing"

	"jinyan/graph"
)

// TestUntoldSchema wants no name in any error that was not in the request.
func TestUntoldSchema(t *testing.T) {
	t.Parallel()
	db := emptyDatabase(t)
	db.config.Untold = true
	untold := graph.New(db.config)
	for query, known := range map[string]string{
		`{ issuse { totalCount } }`:                                                          "issues",
		`{ issues { totalCont } }`:                                                           "totalCount",
		`{ issues }`:                                                                         "{ ... }",
		`{ issues(frist: 1) { totalCount } }`:                                                "first",
		`{ issues(where: {titl: {eq: "x"}}) { totalCount } }`:                                `\"title\"`,
		`{ issues(where: {status: {eq: CLOSD}}) { totalCount } }`:                            "CLOSED",
		`{ ...f } fragment f on Quer { __typename }`:                                         `\"Query\"`,
		`{ codeItems { nodes { label(lang: ENN) } } }`:                                       "\"EN\\",
		`{ __schema { queryType { name } } }`:                                                "data",
		`{ __type(name: "Issue") { name } }`:                                                 "data",
		`{ a: __typename ... { ...f } } fragment f on Query { __schema { types { name } } }`: "data",
	} {
		asked := *db
		asked.handler = untold
		answer := asked.post(t, `{"query":`+quote(query)+`}`, nil)
		if !strings.Contains(answer, `"code":"GRAPHQL_VALIDATION_FAILED"`) || strings.Contains(answer, known) || strings.Contains(answer, "Did you mean") {
			t.Errorf("%s: %s", query, answer)
		}
		if told := db.post(t, `{"query":`+quote(query)+`}`, nil); !strings.Contains(told, known) {
			t.Errorf("%s does not tell %s when it may: %s", query, known, told)
		}
	}
	asked := *db
	asked.handler = untold
	if answer := asked.post(t, `{"query":"{ issues { __typename } }"}`, nil); !strings.Contains(answer, `{"data":{"issues":{"__typename":"IssueConnection"}}}`) {
		t.Error(answer)
	}
}
