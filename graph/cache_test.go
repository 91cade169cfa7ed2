package graph_test

import (
	"encoding/json"
	"strings"
	"testing"
)

// TestCompiledOnceAnsweredEachTime asks one document with other variables, one
// after the other: what is kept of the first must not show in the next.
func TestCompiledOnceAnsweredEachTime(t *testing.T) {
	many, err := json.Marshal(strings.Split(strings.Repeat("issue_01h455vb4pex5vsknk084sn02q ", 1001), " ")[:1001])
	if err != nil {
		t.Fatal(err)
	}
	type try struct{ variables, want string }
	for query, tries := range map[string][]try{
		`query($id: ID!) { node(id: $id) { __typename } }`: {
			{`{"id": "first"}`, `\"first\" is not an id`},
			{`{"id": "second"}`, `\"second\" is not an id`},
			{`{"id": "issue_01h455vb4pex5vsknk084sn02q"}`, `"node": null`},
			{`{"id": "elephant_01h455vb4pex5vsknk084sn02q"}`, `no type`},
			{`{"id": "area_01h455vb4pex5vsknk084sn02q"}`, `"node": null`},
		},
		`query($ids: [ID!]!) { nodes(ids: $ids) { id } }`: {
			{`{"ids": ` + string(many) + `}`, `BAD_PAGE`},
			{`{"ids": ["issue_01h455vb4pex5vsknk084sn02q"]}`, `"nodes": [`},
			{`{"ids": ` + string(many) + `}`, `BAD_PAGE`},
			{`{"ids": []}`, `"nodes": []`},
		},
		`query($n: Int, $o: [CommunityOrder!], $w: CommunityWhere, $no: Boolean = false) {
			communities(first: $n, orderBy: $o, where: $w) { nodes { code name @skip(if: $no) } }
		}`: {
			{`{"n": 1}`, `"code": "510104022006"`},
			{`{"n": null, "w": null}`, `"510104030903"`},
			{`{"n": 1, "o": [{"code": "DESC"}]}`, `"510104030903"`},
			{`{"n": 1, "o": [{"code": "ASC"}]}`, `"510104022006"`},
			{`{"n": 1, "o": {"code": "DESC"}}`, `"510104030903"`},
			{`{"n": 1, "o": [{"street": {"code": "DESC"}}, {"code": "DESC"}]}`, `"510104030903"`},
			{`{"w": {"code": {"in": ["510104030009"]}}}`, `"双桂路社区"`},
			{`{"w": {"code": {"in": ["510104030901", "510104030902"]}}}`, `"演示社区2"`},
			{`{"w": {"code": {"in": []}}}`, `"nodes": []`},
			{`{"w": {"code": {"in": "510104030009"}}}`, `"双桂路社区"`},
			{`{"w": {"or": [{"code": {"eq": "510104030901"}}]}}`, `"演示社区1"`},
			{`{"w": {"or": [{"code": {"eq": "x"}}, {"code": {"eq": "510104030902"}}]}}`, `"演示社区2"`},
			{`{"w": {"population": {"isNull": true}}, "n": 1}`, `"code"`},
			{`{"n": -1}`, `BAD_PAGE`},
			{`{"n": 0}`, `"nodes": []`},
			{`{"n": 1, "no": true}`, "\"510104022006\"\n"},
		},
	} {
		db := demoDatabase(t)
		for range 2 {
			for _, try := range tries {
				answer, _ := db.ask(t, query, try.variables)
				if !strings.Contains(answer, try.want) {
					t.Errorf("%s\nwant %s in %s", try.variables[:min(len(try.variables), 100)], try.want, answer[:min(len(answer), 600)])
				}
			}
		}
	}
}
