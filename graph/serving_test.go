package graph_test

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"
	"time"

	"jinyan/graph"
)

// soon is how long a client of these tests waits for what must come.
const soon = 20 * time.Second

// serving runs a handler with a configuration of its own.
func (db *database) serving(t *testing.T, change func(*graph.Config)) (*graph.Server, *httptest.Server) {
	t.Helper()
	config := db.config
	if change != nil {
		change(&config)
	}
	handler := graph.New(config)
	s := httptest.NewServer(handler)
	t.Cleanup(s.Close)
	return handler, s
}

// get asks by GET with a header Accept.
func get(t *testing.T, s *httptest.Server, query url.Values, accept string) *http.Response {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.URL+"/graphql?"+query.Encode(), nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Accept", accept)
	return do(t, r)
}

func do(t *testing.T, r *http.Request) *http.Response {
	t.Helper()
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = answer.Body.Close() })
	return answer
}

func bodyOf(t *testing.T, answer *http.Response) string {
	t.Helper()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func quote(text string) string {
	quoted, _ := json.Marshal(text)
	return string(quoted)
}
