package graph_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"jinyan/graph"
)

// TestChangesAreNotAskedByGet serves a schema with a mutation.
func TestChangesAreNotAskedByGet(t *testing.T) {
	t.Parallel()
	db := emptyDatabase(t)
	s := httptest.NewServer(graph.WithMutation(db.config))
	t.Cleanup(s.Close)
	for _, accept := range []string{"application/json", "application/graphql-response+json", "text/event-stream"} {
		answer := get(t, s, url.Values{"query": {"mutation { change }"}}, accept)
		if answer.StatusCode != http.StatusMethodNotAllowed || answer.Header.Get("Allow") != "POST" || !strings.HasPrefix(bodyOf(t, answer), `{"errors":[`) {
			t.Errorf("%s: %d %v", accept, answer.StatusCode, answer.Header)
		}
	}
}

// TestOrigins asks from pages of other origins.
func TestOrigins(t *testing.T) {
	t.Parallel()
	db := emptyDatabase(t)
	_, listed := db.serving(t, func(c *graph.Config) { c.Origins = []string{"https://map.example"} })
	_, all := db.serving(t, func(c *graph.Config) { c.Origins = []string{"*"} })
	_, none := db.serving(t, nil)
	for name, c := range map[string]struct {
		server       *httptest.Server
		origin, want string
	}{
		"of the list":       {listed, "https://map.example", "https://map.example"},
		"not of the list":   {listed, "https://evil.example", ""},
		"by another scheme": {listed, "http://map.example", ""},
		"longer":            {listed, "https://map.example.evil.example", ""},
		"none":              {listed, "", ""},
		"any":               {all, "https://map.example", "https://map.example"},
		"without a list":    {none, "https://map.example", ""},
	} {
		for _, method := range []string{http.MethodOptions, http.MethodPost, http.MethodGet} {
			r, err := http.NewRequestWithContext(t.Context(), method, c.server.URL+"/graphql?query={__typename}", strings.NewReader(`{"query":"{__typename}"}`))
			if err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Content-Type", "application/json")
			if c.origin != "" {
				r.Header.Set("Origin", c.origin)
			}
			got := do(t, r)
			if got.Header.Get("Access-Control-Allow-Origin") != c.want || got.Header.Get("Access-Control-Allow-Credentials") != "" || !strings.Contains(got.Header.Get("Vary"), "Origin") {
				t.Errorf("%s by %s: %v", name, method, got.Header)
			}
			if method == http.MethodOptions && (got.StatusCode != http.StatusNoContent || strings.Contains(got.Header.Get("Access-Control-Allow-Headers"), "Authorization, Content-Type") != (c.want != "")) {
				t.Errorf("%s: a preflight gave %d %v", name, got.StatusCode, got.Header)
			}
		}
	}
}

// TestErrorsAreBounded sends what would come back many times.
func TestErrorsAreBounded(t *testing.T) {
	t.Parallel()
	db := emptyDatabase(t)
	long := strings.Repeat("长", 20000)
	name := strings.Repeat("a", 50000)
	for what, c := range map[string]struct {
		body   string
		errors int
	}{
		"many unknown fields":      {`{"query":"{` + strings.Repeat(" elephants", 900) + ` }"}`, 5},
		"many others":              {`{"query":"{ a b c d e f g h i j }"}`, 5},
		"a long field":             {`{"query":"{ ` + name + ` }"}`, 1},
		"a long operation":         {`{"query":"{ __typename }","operationName":"` + name + `"}`, 1},
		"many variables":           {`{"query":"query(` + strings.Repeat("$a:Int ", 900) + `) { __typename }"}`, 5},
		"a long id":                {`{"query":"query($i: ID!) { node(id: $i) { id } }","variables":{"i":"` + long + `"}}`, 1},
		"a long field of an input": {`{"query":"query($w: IssueWhere) { issues(where: $w) { totalCount } }","variables":{"w":{"` + name + `":1}}}`, 1},
		"a long alias":             {`{"query":"{ ` + name + `: node(id: \"x\") { id } }"}`, 1},
		"a long text for a number": {`{"query":"query($n: Int) { issues(first: $n) { totalCount } }","variables":{"n":"` + long + `"}}`, 1},
		"many malformed ids":       {`{"query":"query($i: [ID!]!) { nodes(ids: $i) { id } }","variables":{"i":["x"` + strings.Repeat(`,"x"`, 999) + `]}}`, 100},
	} {
		answer := db.post(t, c.body, nil)
		var got struct{ Errors []failure }
		if err := json.Unmarshal([]byte(answer), &got); err != nil {
			t.Fatal(err)
		}
		if len(got.Errors) != c.errors {
			t.Errorf("%s: %d errors in %.300s", what, len(got.Errors), answer)
		}
		text, _ := json.Marshal(got.Errors)
		if len(text) > 30_000 || len(text)/len(got.Errors) > 1000 {
			t.Errorf("%s: %d bytes of errors", what, len(text))
		}
	}
}

// TestVariablesAreBounded sends more than variables may hold, by POST and GET.
func TestVariablesAreBounded(t *testing.T) {
	t.Parallel()
	db := emptyDatabase(t)
	for what, c := range map[string]struct{ value, code string }{
		"as deep as may be": {strings.Repeat("[", 49) + strings.Repeat("]", 49), ""},
		"deeper":            {strings.Repeat("[", 50) + strings.Repeat("]", 50), "COST_EXCEEDED"},
		"much deeper":       {strings.Repeat(`{"a":`, 9000) + "1" + strings.Repeat("}", 9000), "COST_EXCEEDED"},
		"as many as may be": {"[1" + strings.Repeat(",1", 19990) + "]", ""},
		"more":              {"[1" + strings.Repeat(",1", 20000) + "]", "COST_EXCEEDED"},
		"as long as may be": {`"` + strings.Repeat("a", 100<<10) + `"`, ""},
		"longer":            {`"` + strings.Repeat("a", 100<<10+1) + `"`, "BAD_INPUT"},
		"a longer name":     {`{"` + strings.Repeat("a", 100<<10+1) + `":1}`, "BAD_INPUT"},
		"a longer number":   {strings.Repeat("1", 100<<10+1), "BAD_INPUT"},
		"a lone surrogate":  {`"\ud800"`, "BAD_REQUEST"},
		"invalid UTF-8":     {"\"\xff\"", "BAD_REQUEST"},
		"a name twice":      {`{"a":1,"a":2}`, "BAD_REQUEST"},
	} {
		asked := httptest.NewRequest(http.MethodGet, "/graphql?"+url.Values{"query": {"{__typename}"}, "variables": {`{"a":` + c.value + `}`}}.Encode(), nil)
		w := httptest.NewRecorder()
		db.handler.ServeHTTP(w, asked)
		for method, answer := range map[string]string{
			"variables by POST":  db.post(t, `{"query":"{__typename}","variables":{"a":`+c.value+`}}`, nil),
			"extensions by POST": db.post(t, `{"query":"{__typename}","extensions":{"a":`+c.value+`}}`, nil),
			"variables by GET":   string(withoutCost(w.Body.Bytes())),
		} {
			if strings.Contains(answer, `"code":"`+c.code+`"`) != (c.code != "") || c.code == "" && !strings.Contains(answer, "Query") {
				t.Errorf("%s, %s: %.300s", what, method, answer)
			}
		}
	}
}
