package graph_test

import (
	"encoding/base64"
	"encoding/json"
	"net/http"
	"testing"
)

// The fuzz targets send what no client would and want of the answers what unsound does.

// FuzzCursor asks for pages behind bytes that are taken for a cursor.
func FuzzCursor(f *testing.F) {
	db := demoDatabase(f)
	queries := []string{
		"query($c: String) { list: issues(first: 2, after: $c) { edges { cursor } } }",
		"query($c: String) { list: issues(last: 2, before: $c, orderBy: [{reportedAt: DESC}, {title: ASC}]) { edges { cursor } } }",
		"query($c: String) { list: communities(first: 2, after: $c, orderBy: [{population: ASC_NULLS_FIRST}, {validFrom: DESC}]) { edges { cursor } } }",
		"query($c: String) { list: ratings(first: 2, after: $c) { edges { cursor } } }",
		"query($c: String) { list: serviceRecords(first: 2, after: $c, orderBy: [{hours: ASC}]) { edges { cursor } } }",
		"query($c: String) { list: search(text: \"社区\", first: 2, after: $c) { edges { cursor } } }",
		"query($c: String) { list: issueGroups(first: 2, after: $c) { edges { cursor node { key { status reportedAt(bucket: MONTH) { label } } count } } } }",
		"query($c: String) { list: issueGroups(first: 2, after: $c, orderBy: [{measure: \"avg\", direction: DESC}]) { edges { cursor node { key { community { node { id } } } avg(of: {field: REVISION}) } } } }",
		"query($c: String) { community(code: \"510104030902\") { list: neighbors(first: 2, after: $c) { edges { cursor } } } }",
	}
	for i, query := range queries {
		text, _ := db.ask(f, query, "")
		var got struct {
			Data struct {
				List, Community json.RawMessage
			}
		}
		if err := json.Unmarshal([]byte(text), &got); err != nil {
			f.Fatal(err)
		}
		var within struct{ List json.RawMessage }
		if len(got.Data.Community) > 0 {
			must(json.Unmarshal(got.Data.Community, &within))
			got.Data.List = within.List
		}
		var list struct{ Edges []struct{ Cursor string } }
		if err := json.Unmarshal(got.Data.List, &list); err != nil || len(list.Edges) == 0 {
			f.Fatalf("%s: %s", query, text)
		}
		for _, e := range list.Edges {
			cursor, err := base64.RawURLEncoding.DecodeString(e.Cursor)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(uint8(i), cursor)
			f.Add(uint8(i), cursor[:len(cursor)-1])
			if len(cursor) > 6 {
				f.Add(uint8(i), append(cursor[:5:5], 2, 'x'))
			}
		}
	}
	f.Fuzz(func(t *testing.T, query uint8, cursor []byte) {
		text := base64.RawURLEncoding.EncodeToString(cursor)
		body := `{"query":` + quote(queries[int(query)%len(queries)]) + `,"variables":{"c":"` + text + `"}}`
		status, answer := db.sendAs("application/json", http.MethodPost, "", body)
		if wrong := unsound(body, status, answer); wrong != "" {
			t.Errorf("%s\n%s\n%s", wrong, body, answer)
		}
	})
}

// FuzzWhere asks for rows under conditions that may be none.
func FuzzWhere(f *testing.F) {
	db := demoDatabase(f)
	queries := []string{
		"query($w: IssueWhere) { issues(first: 1, where: $w) { totalCount } }",
		"query($w: PersonWhere) { persons(first: 1, where: $w) { totalCount } }",
		"query($w: CommunityWhere) { communities(first: 1, where: $w) { totalCount } }",
		"query($w: GridWhere) { grids(first: 1, where: $w) { nodes { id } } }",
		"query($w: ServiceRecordWhere) { serviceRecords(first: 1, where: $w) { nodes { id } } }",
		"query($w: AttachmentWhere) { attachments(first: 1, where: $w) { totalCount } }",
		"query($w: IssueWhere!) { issueGroups(where: $w) { nodes { count ratio(numerator: $w) } } }",
		"query($w: SearchWhere) { search(text: \"社区\", where: $w, first: 1) { nodes { score } } }",
	}
	for _, where := range []string{
		`{}`, `null`, `[]`, `"x"`, `{"code":{"eq":"a"}}`, `{"or":[{"code":{"in":[]}},{"not":{"title":{"contains":"%_\\"}}}]}`,
		`{"reportedAt":{"gte":"2023-01-01T00:00:00Z","lt":"0000-00-00"}}`, `{"community":{"population":{"gt":2147483648}}}`,
		`{"replies":{"some":{"seq":{"gte":1}}}}`, `{"replies":{"count":{"value":{"gt":1}}}}`, `{"title":{"search":"\u0000"}}`,
		`{"code":{"eq":"\u0000"}}`,
		`{"hours":{"gt":"1e309"}}`, `{"validFrom":{"eq":"99999-12-31"}}`, `{"issue":{"status":{"in":["OPEN","x"]}}}`,
		`{"duration":{"from":"CREATED_AT","to":"UPDATED_AT","in":"CLOCK_HOURS","gt":1e300}}`, `{"and":[{"and":[{"and":[{"and":[{}]}]}]}]}`,
		`{"target":{"community":{"name":{"startsWith":"演"}}}}`, `{"phone":{"eq":"10012345678"}}`, `{"id":{"in":["issue_01h455vb4pex5vsknk084sn02q","x"]}}`,
	} {
		for i := range queries {
			f.Add(uint8(i), where)
		}
	}
	f.Fuzz(func(t *testing.T, query uint8, where string) {
		body := `{"query":` + quote(queries[int(query)%len(queries)]) + `,"variables":{"w":` + where + "}}"
		status, answer := db.sendAs("application/json", http.MethodPost, "", body)
		if wrong := unsound(body, status, answer); wrong != "" {
			t.Errorf("%s\n%s\n%s", wrong, body, answer)
		}
	})
}

// FuzzTransport posts bytes of any type, and asks by GET with any query string.
func FuzzTransport(f *testing.F) {
	db := emptyDatabase(f)
	for _, body := range []string{
		`{"query":"{ __typename }"}`, `{"query":"query a($n: Int) { issues(first: $n) { totalCount } }","operationName":"a","variables":{"n":1}}`,
		`{"query":"{ __schema { types { name fields { name } } } }"}`, `{"query":"mutation { findPersonByPhone(phone: \"10012345678\", purpose: \"a\") { code } }"}`,
		`{"documentId":"sha256:x","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}`, `{"query":"subscription { a }"}`, `[]`, ``, `{`,
		`{"query":"fragment a on Issue { ...a } { issues { nodes { ...a } } }"}`, `{"query":"{ a: issues @skip(if: true) { nodes { id } } }","query":1}`,
		"{\"query\":\"\xff\"}", `{"query":"\ud800"}`, `{"query":"{ issue(code: \"\"\"a\"\"\") { id } }"}`, `{"query":"query @asOf(at: \"x\") { __typename }"}`,
	} {
		f.Add("application/json", []byte(body), "query={__typename}")
	}
	f.Add("application/json; charset=utf-16", []byte(`{"query":"{ __typename }"}`), "query=%FF")
	f.Add("multipart/form-data; boundary=a", []byte("--a\r\n\r\n--a--"), "query=mutation{findPersonByPhone(phone:\"\",purpose:\"\"){code}}")
	f.Add("\x00", []byte("query"), "variables=[1]&query={a}&extensions={}&documentId=x&operationName=%00")
	f.Add("application/json", []byte(`{"query":"{ __typename }","operationName":"\u0000"}`), "query={__typename}&operationName=%FF")
	f.Add("application/json;", []byte(`null`), "%zz;&&=&query")
	f.Fuzz(func(t *testing.T, contentType string, body []byte, query string) {
		asked := string(body) + query
		for _, send := range []func() (int, []byte){
			func() (int, []byte) {
				return db.sendAs(contentType, http.MethodPost, query, string(body))
			},
			func() (int, []byte) { return db.sendAs(contentType, http.MethodGet, query, "") },
		} {
			status, answer := send()
			if wrong := unsound(asked, status, answer); wrong != "" {
				t.Errorf("%s\n%s\n%s", wrong, asked, answer)
			}
		}
	})
}
