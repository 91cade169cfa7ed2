package graph_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"jinyan/internal/pgtest"
)

// failure is a GraphQL error as clients see it.
type failure struct {
	Message    string
	Path       []any
	Extensions struct{ Code string }
}

func (db *database) failures(t *testing.T, query, variables string) ([]failure, string) {
	t.Helper()
	answer, _ := db.ask(t, query, variables)
	var got struct{ Errors []failure }
	if err := json.Unmarshal([]byte(answer), &got); err != nil {
		t.Fatal(err)
	}
	return got.Errors, answer
}

// leaks are words that must never reach a client.
var leaks = []string{"SQLSTATE", "pgx", "pgconn", "sql:", "base64", "json:", "uuid:", "interface", "panic", "goroutine", ".go:", "runtime error", "strconv", "%!"}

func TestErrorsHaveCodes(t *testing.T) {
	db := emptyDatabase(t)
	long := strings.Repeat("长", 5000)
	for name, c := range map[string]struct{ query, variables, code string }{
		"id that is none":             {`{ node(id: "x") { id } }`, "", "BAD_ID"},
		"id of an unknown type":       {`{ node(id: "elephant_01h455vb4pex5vsknk084sn02q") { id } }`, "", "BAD_ID"},
		"id of another type":          {`{ issue(id: "grid_01h455vb4pex5vsknk084sn02q") { id } }`, "", "BAD_ID"},
		"id of another type in where": {`{ issues(where: {id: {eq: "grid_01h455vb4pex5vsknk084sn02q"}}) { nodes { id } } }`, "", "BAD_ID"},
		"id with a NUL":               {`query($i: ID!) { node(id: $i) { id } }`, `{"i": "issue_\u0000"}`, "BAD_ID"},
		"neither id nor code":         {`{ issue { id } }`, "", "BAD_INPUT"},
		"both id and code":            {`{ issue(id: "issue_01h455vb4pex5vsknk084sn02q", code: "a") { id } }`, "", "BAD_INPUT"},
		"code with a NUL":             {`query($c: String!) { issue(code: $c) { id } }`, `{"c": "a\u0000b"}`, "BAD_INPUT"},
		"text with a NUL in a list":   {`query($c: [String!]) { issues(where: {code: {in: $c}}) { totalCount } }`, `{"c": ["a\u0000b"]}`, "BAD_INPUT"},
		"text that is too long":       {`query($c: String!) { issue(code: $c) { id } }`, `{"c": "` + long + `"}`, "BAD_INPUT"},
		"negative page":               {`{ issues(first: -1) { nodes { id } } }`, "", "BAD_PAGE"},
		"page that is too large":      {`{ issues(first: 1001) { nodes { id } } }`, "", "BAD_PAGE"},
		"page from a variable":        {`query($n: Int) { issues(first: $n) { nodes { id } } }`, `{"n": 100000}`, "BAD_PAGE"},
		"first and last":              {`{ issues(first: 1, last: 1) { nodes { id } } }`, "", "BAD_PAGE"},
		"cursor that is none":         {`{ issues(after: "abc") { nodes { id } } }`, "", "BAD_CURSOR"},
		"id as a cursor":              {`{ issues(after: "issue_01h455vb4pex5vsknk084sn02q") { nodes { id } } }`, "", "BAD_CURSOR"},
		"empty cursor":                {`{ issues(after: "") { nodes { id } } }`, "", "BAD_CURSOR"},
		"date that is none":           {`{ grids(where: {validFrom: {eq: "2023-13-41"}}) { nodes { id } } }`, "", "BAD_INPUT"},
		"instant without offset":      {`{ issues(where: {reportedAt: {lt: "2023-01-01"}}) { nodes { id } } }`, "", "BAD_INPUT"},
		"instant of year 0":           {`{ issues(where: {reportedAt: {lt: "0000-01-01T00:00:00Z"}}) { nodes { id } } }`, "", "BAD_INPUT"},
		"asOf that is none":           {`query @asOf(at: "yesterday") { issues { nodes { id } } }`, "", "BAD_INPUT"},
		"decimal that is none":        {`{ serviceRecords(where: {hours: {gt: "many"}}) { nodes { id } } }`, "", "BAD_INPUT"},
		"null in a condition":         {`{ issues(where: {code: {eq: null}}) { nodes { id } } }`, "", "BAD_INPUT"},
		"null for a condition":        {`{ issues(where: {not: null}) { nodes { id } } }`, "", "BAD_INPUT"},
		"unknown enum value":          {`{ issues(where: {status: {eq: BROKEN}}) { nodes { id } } }`, "", "GRAPHQL_VALIDATION_FAILED"},
		"unknown enum in a variable":  {`query($s: IssueStatus) { issues(where: {status: {eq: $s}}) { nodes { id } } }`, `{"s": "BROKEN"}`, "GRAPHQL_VALIDATION_FAILED"},
		"two fields in an order":      {`{ issues(orderBy: [{code: ASC, title: ASC}]) { nodes { id } } }`, "", "GRAPHQL_VALIDATION_FAILED"},
		"empty search":                {`{ search(text: "  ") { nodes { score } } }`, "", "BAD_INPUT"},
		"search that is too long":     {`query($t: String!) { search(text: $t) { nodes { score } } }`, `{"t": "` + long[:1500] + `"}`, "BAD_INPUT"},
		"null for @skip":              {`query($b: Boolean = true) { __typename @skip(if: $b) }`, `{"b": null}`, "BAD_INPUT"},
		"null for @include":           {`query($b: Boolean = true) { issues { totalCount @include(if: $b) } }`, `{"b": null}`, "BAD_INPUT"},
		"order of many keys":          {`query($o: [IssueOrder!]) { issues(orderBy: $o) { totalCount } }`, `{"o": [` + strings.Repeat(`{"title": "ASC"},`, 2000) + `{"code": "ASC"}]}`, "COST_EXCEEDED"},
		"enum in a wrong case":        {`query($l: Lang) { codeItems { nodes { label(lang: $l) } } }`, `{"l": "en"}`, "BAD_INPUT"},
		"types in a wrong case":       {`query($t: [SearchType!]) { search(text: "电", types: $t) { nodes { score } } }`, `{"t": ["area"]}`, "BAD_INPUT"},
		"asOf that is a number":       {`query @asOf(at: 5) { issues { nodes { id } } }`, "", "BAD_INPUT"},
		"state by the period":         {`{ issueGroups(period: {from: "2023-01-01", to: "2024-01-01"}) { nodes { m: metric(name: OVERDUE) { value } period(bucket: MONTH) { label } } } }`, "", "BAD_INPUT"},
		"state of others by period":   {`{ issueGroups(period: {from: "2023-01-01", to: "2024-01-01"}) { nodes { period(bucket: MONTH) { label } } others { m: metric(name: OVERDUE) { value } } } }`, "", "BAD_INPUT"},
		"previous by the period":      {`{ issueGroups(period: {from: "2023-01-01", to: "2024-01-01"}) { nodes { m: metric(name: ACCEPTED) { previous } period(bucket: MONTH) { label } } } }`, "", "BAD_INPUT"},
		"change by the period":        {`{ issueGroups(period: {from: "2023-01-01", to: "2024-01-01"}) { edges { node { period(bucket: MONTH) { label } m: metric(name: ACCEPTED) { change } } } } }`, "", "BAD_INPUT"},
		"no query at all":             {`{`, "", "GRAPHQL_PARSE_FAILED"},
		"field that is none":          {`{ elephants { id } }`, "", "GRAPHQL_VALIDATION_FAILED"},
	} {
		t.Run(name, func(t *testing.T) {
			errs, answer := db.failures(t, c.query, c.variables)
			if len(errs) != 1 || errs[0].Extensions.Code != c.code {
				t.Errorf("want one error %s, got %s", c.code, answer)
			}
			for _, word := range leaks {
				if strings.Contains(answer, word) {
					t.Errorf("the answer holds %q: %s", word, answer)
				}
			}
		})
	}
}

func TestRequestsThatCannotBeRead(t *testing.T) {
	db := emptyDatabase(t)
	for name, body := range map[string]string{
		"no JSON": `{secret`, "a number for the query": `{"query": 5}`, "a list": `[]`, "nothing": ``, "broken UTF-8": "{\"query\": \"{__typename} #\xff\"}",
		"a name twice": `{"query": "{__typename}", "query": "{secret}"}`, "more behind it": `{"query": "{__typename}"} {}`,
	} {
		answer := db.post(t, body, nil)
		if !strings.Contains(answer, `"BAD_REQUEST"`) || strings.Contains(answer, "secret") {
			t.Errorf("%s: %s", name, answer)
		}
		for _, word := range leaks {
			if strings.Contains(answer, word) {
				t.Errorf("%s: the answer holds %q: %s", name, word, answer)
			}
		}
	}
}

func TestErrorsSpeakChinese(t *testing.T) {
	for tag, want := range map[string]string{
		"zh-CN,zh;q=0.9,en;q=0.8": "标识",
		"en-GB":                   "is not an id",
		"fr, de":                  "is not an id",
		"":                        "is not an id",
	} {
		answer := emptyDatabase(t).post(t, `{"query": "{ node(id: \"x\") { id } }"}`, map[string]string{"Accept-Language": tag})
		if !strings.Contains(answer, want) {
			t.Errorf("Accept-Language %q: want %q in %s", tag, want, answer)
		}
	}
}

func TestUnknownIsNullWithoutError(t *testing.T) {
	db := emptyDatabase(t)
	errs, answer := db.failures(t, `{
		issue(code: "nothing") { id }
		node(id: "issue_01h455vb4pex5vsknk084sn02q") { id }
		community(id: "community_01h455vb4pex5vsknk084sn02q") { name compounds { nodes { name } } }
	}`, "")
	if len(errs) > 0 || strings.Count(answer, "null") != 3 {
		t.Error(answer)
	}
}

// TestMalformedIDsInNodes wants null and an error at each malformed id, and
// the others read.
func TestMalformedIDsInNodes(t *testing.T) {
	db := open(t, pgtest.DatabaseFrom(t, emptyTemplate(t)))
	if _, err := db.reads.Exec(context.Background(), seedIssues); err != nil {
		t.Fatal(err)
	}
	answer, _ := db.ask(t, `{ area(code: "510104") { id } community(code: "510104030901") { id } }`, "")
	var got struct {
		Data struct{ Area, Community struct{ ID string } }
	}
	if err := json.Unmarshal([]byte(answer), &got); err != nil {
		t.Fatal(err)
	}
	ids, _ := json.Marshal([]string{got.Data.Community.ID, "x", got.Data.Area.ID, "issue_01h455vb4pex5vsknk084sn02q", "elephant_01h455vb4pex5vsknk084sn02q", got.Data.Community.ID})
	errs, answer := db.failures(t, `query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Community { street { name } } ... on Area { name } } }`, `{"ids": `+string(ids)+`}`)
	if len(errs) != 2 || errs[0].Path[1] != 1.0 || errs[1].Path[1] != 4.0 || errs[0].Extensions.Code != "BAD_ID" {
		t.Errorf("want BAD_ID at places 1 and 4: %+v", errs)
	}
	if strings.Count(answer, "沙河街道") != 2 || strings.Count(answer, "锦江区") != 1 || strings.Count(answer, "null") != 3 {
		t.Error(answer)
	}
}

// TestOneStepFails takes a table away: its field reports an error, and what
// stands beside it is read.
func TestOneStepFails(t *testing.T) {
	db := open(t, pgtest.DatabaseFrom(t, emptyTemplate(t)))
	if _, err := db.reads.Exec(context.Background(), seedIssues+"; ALTER TABLE ratings RENAME TO away"); err != nil {
		t.Fatal(err)
	}
	errs, answer := db.failures(t, `{
		communities { nodes { name issues(first: 1) { nodes { code ratings { nodes { score } } issueEvents { totalCount } } } } }
		areas { totalCount }
	}`, "")
	if len(errs) != 1 || errs[0].Extensions.Code != "UNAVAILABLE" {
		t.Errorf("want one error at ratings: %s", answer)
	}
	if !strings.Contains(answer, `"totalCount": 2`) {
		t.Errorf("areas were not read: %s", answer)
	}
}

// TestFailuresAreToldOnce breaks a step below a list: one error, at the first
// row, in the order of paths.
func TestFailuresAreToldOnce(t *testing.T) {
	db := open(t, pgtest.DatabaseFrom(t, emptyTemplate(t)))
	if _, err := db.reads.Exec(context.Background(), seedIssues+"; ALTER TABLE ratings RENAME TO away; ALTER TABLE replies RENAME TO gone"); err != nil {
		t.Fatal(err)
	}
	errs, answer := db.failures(t, `{ issues(first: 12) { edges { node { replies { nodes { seq } } ratings { totalCount } } } } }`, "")
	var paths []string
	for _, e := range errs {
		paths = append(paths, fmt.Sprint(e.Path))
	}
	if fmt.Sprint(paths) != "[[issues edges 0 node ratings] [issues edges 0 node replies]]" {
		t.Errorf("%v in %s", paths, answer)
	}
}

func TestDatabaseAway(t *testing.T) {
	db := open(t, "postgres://nobody@/nothing?host=/nonexistent")
	errs, answer := db.failures(t, `{ __typename issue(code: "a") { id } }`, "")
	if len(errs) != 1 || errs[0].Extensions.Code != "UNAVAILABLE" || !strings.Contains(answer, `"__typename": "Query"`) {
		t.Error(answer)
	}
	for _, word := range leaks {
		if strings.Contains(answer, word) {
			t.Errorf("the answer holds %q: %s", word, answer)
		}
	}
}
