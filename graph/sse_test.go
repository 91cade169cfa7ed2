package graph_test

import (
	"bufio"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"jinyan/graph"
)

const completed = "event: complete\ndata: \n\n"

func TestEvents(t *testing.T) {
	t.Parallel()
	_, s := emptyDatabase(t).serving(t, nil)
	for name, c := range map[string]struct{ query, want string }{
		"an answer":          {`{ __typename }`, `{"data":{"__typename":"Query"}}`},
		"errors beside":      {`{ __typename node(id: "x") { id } }`, `{"errors":[{"message":"\"x\" is not an id`},
		"a validation fault": {`{ elephants }`, `{"errors":[{"message":"Cannot query field \"elephants\"`},
		"a syntax fault":     {`{`, `{"errors":[{"message":"Expected`},
	} {
		post, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.URL+"/graphql", strings.NewReader(`{"query":`+quote(c.query)+`}`))
		if err != nil {
			t.Fatal(err)
		}
		post.Header.Set("Content-Type", "application/json")
		post.Header.Set("Accept", "text/event-stream")
		post.Header.Set("Accept-Encoding", "gzip")
		for method, answer := range map[string]*http.Response{
			"POST": do(t, post),
			"GET":  get(t, s, url.Values{"query": {c.query}}, "text/event-stream"),
		} {
			body := string(withoutCost([]byte(bodyOf(t, answer))))
			if !strings.HasPrefix(body, "event: next\ndata: "+c.want) || !strings.HasSuffix(body, "}\n\n"+completed) ||
				strings.Contains(c.want, "Cannot") && strings.Contains(body, `"data"`) {
				t.Errorf("%s by %s: %s", name, method, body)
			}
			if answer.StatusCode != http.StatusOK || answer.Header.Get("Content-Type") != "text/event-stream; charset=utf-8" ||
				answer.Header.Get("X-Accel-Buffering") != "no" || answer.Header.Get("Cache-Control") != "no-store" || answer.Header.Get("Content-Encoding") != "" {
				t.Errorf("%s by %s: %d %v", name, method, answer.StatusCode, answer.Header)
			}
		}
	}
}

// TestEventsAreRefusedInJSON wants a status and JSON, if there is no operation.
func TestEventsAreRefusedInJSON(t *testing.T) {
	t.Parallel()
	_, s := emptyDatabase(t).serving(t, func(c *graph.Config) { c.SignIn = guards })
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.URL+"/graphql", strings.NewReader(`{`))
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", "text/event-stream")
	for authorization, status := range map[string]int{"Bearer ok": 400, "Bearer bad": 401} {
		r.Header.Set("Authorization", authorization)
		r.Body = io.NopCloser(strings.NewReader(`{`))
		answer := do(t, r)
		if answer.StatusCode != status || answer.Header.Get("Content-Type") != "application/json; charset=utf-8" || !strings.HasPrefix(bodyOf(t, answer), `{"errors":[`) {
			t.Errorf("%s: %d %v", authorization, answer.StatusCode, answer.Header)
		}
	}
}

// TestEventsSayThatAllIsWell wants comments while an operation runs, and its end when
// the client leaves.
func TestEventsSayThatAllIsWell(t *testing.T) {
	t.Parallel()
	h := hold(t, func(c *graph.Config) { c.Alive = time.Millisecond })
	query := url.Values{"query": {"{ areas { totalCount } }"}}
	lines := bufio.NewReader(get(t, h.Server, query, "text/event-stream").Body)
	for range 3 {
		if line, err := lines.ReadString('\n'); err != nil || line != ":\n" {
			t.Fatalf("%q, %v", line, err)
		}
		if line, err := lines.ReadString('\n'); err != nil || line != "\n" {
			t.Fatalf("%q, %v", line, err)
		}
	}
	wait(t, "begun", h.begun)
	left := get(t, h.Server, query, "text/event-stream")
	wait(t, "begun", h.begun)
	_ = left.Body.Close()
	wait(t, "given up", h.left)
	close(h.free)
	rest, err := io.ReadAll(lines)
	if err != nil || !strings.Contains(string(rest), "\n\nevent: next\ndata: {\"data\":{\"areas\":") || !strings.HasSuffix(string(rest), completed) {
		t.Errorf("%q, %v", rest, err)
	}
}

func TestEventsOfAPanic(t *testing.T) {
	t.Parallel()
	_, s := emptyDatabase(t).serving(t, panics)
	body := bodyOf(t, get(t, s, url.Values{"query": {"{ areas { totalCount } }"}}, "text/event-stream"))
	if !strings.HasPrefix(body, `event: next`+"\n"+`data: {"errors":[{"message":"something went wrong`) || !strings.HasSuffix(body, completed) || strings.Contains(body, "secret") {
		t.Error(body)
	}
}

// TestAccept wants the media type that a client prefers.
func TestAccept(t *testing.T) {
	t.Parallel()
	_, s := emptyDatabase(t).serving(t, nil)
	const events, plain, rich = "text/event-stream; charset=utf-8", "application/json; charset=utf-8", "application/graphql-response+json; charset=utf-8"
	for accept, want := range map[string]string{
		"": plain, "*/*": plain, "text/html": plain, "application/json": plain, "application/*": plain,
		"application/graphql-response+json":                             rich,
		"application/graphql-response+json, application/json;q=0.9":     rich,
		"application/json, application/graphql-response+json":           plain,
		"application/json;q=0.5, application/graphql-response+json":     rich,
		"application/graphql-response+json;q=0, application/json":       plain,
		"application/json;q=0, application/graphql-response+json;q=0.1": rich,
		"text/event-stream":                               events,
		"TEXT/Event-Stream":                               events,
		"text/event-stream, */*":                          events,
		"text/event-stream;q=0.5, */*":                    plain,
		"text/event-stream;q=0":                           plain,
		"text/event-stream, application/json":             plain,
		"text/event-stream, application/json;q=0.9":       events,
		"text/event-stream;q=0.8, application/json;q=0.9": plain,
		"application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed": plain,
	} {
		if got := get(t, s, url.Values{"query": {"{__typename}"}}, accept).Header.Get("Content-Type"); got != want {
			t.Errorf("Accept %s: %s", accept, got)
		}
	}
}
