package graph_test

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"jinyan/graph"
	"jinyan/internal/guard"
)

func sha(text string) string { return fmt.Sprintf("%x", sha256.Sum256([]byte(text))) }

// apollo is Apollo's extension that names a query by its hash.
func apollo(hash string) string {
	return `{"persistedQuery":{"version":1,"sha256Hash":"` + hash + `"}}`
}

func (db *database) get(query url.Values) string {
	w := httptest.NewRecorder()
	db.handler.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/graphql?"+query.Encode(), nil))
	return string(withoutCost(w.Body.Bytes()))
}

const notFound = `{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}`

// TestPersistedQueries follows Apollo's client: by hash, with the text, by hash again.
func TestPersistedQueries(t *testing.T) {
	t.Parallel()
	db := emptyDatabase(t)
	const query, data = `query A { __typename }`, `{"data":{"__typename":"Query"}}`
	id := sha(query)
	for i, step := range []struct{ answer, want string }{
		{db.post(t, `{"extensions":`+apollo(id)+`}`, nil), notFound},
		{db.post(t, `{"documentId":"sha256:`+id+`"}`, nil), notFound},
		{db.get(url.Values{"extensions": {apollo(id)}}), notFound},
		{db.post(t, `{"query":`+quote(query)+`,"extensions":`+apollo(sha("another"))+`}`, nil), `BAD_REQUEST`},
		{db.post(t, `{"query":"{ elephants }","extensions":`+apollo(sha("{ elephants }"))+`}`, nil), `GRAPHQL_VALIDATION_FAILED`},
		{db.post(t, `{"extensions":`+apollo(sha("{ elephants }"))+`}`, nil), notFound},
		{db.post(t, `{"query":`+quote(query)+`,"extensions":`+apollo(id)+`}`, nil), data},
		{db.post(t, `{"extensions":`+apollo(id)+`,"operationName":"A"}`, nil), data},
		{db.post(t, `{"documentId":"sha256:`+id+`"}`, nil), data},
		{db.get(url.Values{"extensions": {apollo(id)}}), data},
		{db.get(url.Values{"documentId": {"sha256:" + id}}), data},
		{db.post(t, `{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"`+id+`"}}}`, nil), `BAD_REQUEST`},
		{db.post(t, `{"extensions":{"persistedQuery":{"version":"1","sha256Hash":"`+id+`"}}}`, nil), `BAD_REQUEST`},
		{db.post(t, `{"extensions":{"persistedQuery":{"version":1}}}`, nil), `BAD_REQUEST`},
		{db.post(t, `{"extensions":{"persistedQuery":"`+id+`"}}`, nil), `BAD_REQUEST`},
		{db.post(t, `{"documentId":"`+id+`","extensions":`+apollo(id)+`}`, nil), `BAD_REQUEST`},
		{db.post(t, `{"documentId":5}`, nil), `BAD_REQUEST`},
		{db.post(t, `{"query":"{__typename}","extensions":{"persistedQuery":null}}`, nil), data},
	} {
		if !strings.Contains(step.answer, step.want) {
			t.Errorf("step %d: want %s, got %s", i, step.want, step.answer)
		}
	}
}

// TestPersistedQueriesAreBounded keeps more than there is room for: the first are gone.
func TestPersistedQueriesAreBounded(t *testing.T) {
	t.Parallel()
	db := emptyDatabase(t)
	query := func(i int) string { return fmt.Sprintf("{ __typename } # %d %s", i, strings.Repeat("x", 900_000)) }
	for i := range 10 {
		if answer := db.post(t, `{"query":`+quote(query(i))+`,"extensions":`+apollo(sha(query(i)))+`}`, nil); !strings.Contains(answer, "Query") {
			t.Fatal(answer)
		}
	}
	if answer := db.post(t, `{"extensions":`+apollo(sha(query(0)))+`}`, nil); answer != notFound {
		t.Error(answer)
	}
	if answer := db.post(t, `{"extensions":`+apollo(sha(query(9)))+`}`, nil); !strings.Contains(answer, "Query") {
		t.Error(answer)
	}
}

// folder is a folder with files.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestTrustedDocuments(t *testing.T) {
	t.Parallel()
	const file, relay, apolloText = "query File($c: String!) {\n  issue(code: $c) { code }\n}\n", `query Relay { __typename }`, `query Apollo { a: __typename }`
	manifest, err := json.Marshal(map[string]any{
		"format": "apollo-persisted-query-manifest", "version": 1,
		"operations": []any{map[string]string{"id": sha(apolloText), "name": "Apollo", "type": "query", "body": apolloText}},
	})
	if err != nil {
		t.Fatal(err)
	}
	trusted, err := graph.ReadTrusted(folder(t, map[string]string{
		"file.graphql": file, "below/relay.json": `{"f00": ` + quote(relay) + `}`, "apollo.json": string(manifest), "README.md": "not a document",
	}), guard.Usual)
	if err != nil {
		t.Fatal(err)
	}
	db := emptyDatabase(t)
	db.config.Trusted, db.config.Untold = trusted, true
	db.handler = graph.New(db.config)
	for name, c := range map[string]struct{ body, want string }{
		"by documentId":               {`{"documentId":"sha256:` + sha(file) + `","variables":{"c":"x"}}`, `{"data":{"issue":null}}`},
		"by Apollo's extension":       {`{"extensions":` + apollo(sha(apolloText)) + `}`, `{"data":{"a":"Query"}}`},
		"by Relay's id":               {`{"documentId":"f00"}`, `{"data":{"__typename":"Query"}}`},
		"by the hash of Relay's text": {`{"documentId":"sha256:` + sha(relay) + `"}`, `{"data":{"__typename":"Query"}}`},
		"with its text":               {`{"query":` + quote(relay) + `,"documentId":"f00"}`, `{"data":{"__typename":"Query"}}`},
		"with another text":           {`{"query":"{__typename}","documentId":"f00"}`, `"code":"FORBIDDEN"`},
		"by its text alone":           {`{"query":` + quote(relay) + `}`, `"code":"FORBIDDEN"`},
		"another query":               {`{"query":"{__typename}"}`, `"code":"FORBIDDEN"`},
		"another query with its hash": {`{"query":"{__typename}","extensions":` + apollo(sha("{__typename}")) + `}`, `"code":"FORBIDDEN"`},
		"an unknown hash":             {`{"documentId":"sha256:` + sha("x") + `"}`, `"code":"FORBIDDEN"`},
		"nothing":                     {`{}`, `"code":"FORBIDDEN"`},
		"introspection":               {`{"query":"{__schema{types{name}}}"}`, `"code":"FORBIDDEN"`},
	} {
		if answer := db.post(t, c.body, nil); !strings.Contains(answer, c.want) {
			t.Errorf("%s: %s", name, answer)
		}
	}
}

// TestTrustedDocumentsThatWouldBeRefused wants the file and the reason.
func TestTrustedDocumentsThatWouldBeRefused(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ file, text, want string }{
		"no document":   {"README.md", "", "holds no document"},
		"syntax":        {"a.graphql", "query {", "a.graphql: "},
		"unknown field": {"b/a.graphql", "{ elephants }", "b/a.graphql: input:1:3: Cannot query field"},
		"no operation":  {"a.graphql", "fragment A on Issue { id }", "a.graphql: "},
		"introspection": {"a.graphql", "{ __schema { types { name } } }", "Introspection is switched off"},
		"too deep":      {"a.graphql", "{ grids { nodes { " + strings.Repeat("parent { ", 30) + "name" + strings.Repeat(" }", 33), "levels of fields"},
		"relay's text":  {"a.json", `{"f00": "{ elephants }"}`, "a.json: f00: input:1:3: Cannot query field"},
		"a wrong hash":  {"a.json", `{"` + sha("x") + `": "{ __typename }"}`, "the SHA-256 of the text is another"},
		"another JSON":  {"a.json", `{"name": 1}`, "a.json: this is no manifest"},
		"a list":        {"a.json", `[]`, "a.json: this is no manifest"},
		"an id twice":   {"a.json", `{"f00": "{ __typename }", "f00": "{ a: __typename }"}`, "a.json: "},
	} {
		_, err := graph.ReadTrusted(folder(t, map[string]string{c.file: c.text}), guard.Usual)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := graph.ReadTrusted(filepath.Join(t.TempDir(), "nothing"), guard.Usual); err == nil {
		t.Error("a folder that is not there was read")
	}
}
