package graph_test

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"
	"time"

	"jinyan/graph"
	"jinyan/internal/fault"
	"jinyan/internal/policy"
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

// held is a handler whose reads wait until they are let go or no longer wanted.
type held struct {
	*httptest.Server
	handler *graph.Server
	// begun gets a word of each read that began, left of each that was given up.
	begun, left chan struct{}
	free        chan struct{}
}

func hold(t *testing.T, change func(*graph.Config)) *held {
	h := &held{begun: make(chan struct{}, 100), left: make(chan struct{}, 100), free: make(chan struct{})}
	h.handler, h.Server = emptyDatabase(t).serving(t, func(c *graph.Config) {
		c.Now = func(ctx context.Context) (time.Time, error) {
			h.begun <- struct{}{}
			select {
			case <-h.free:
			case <-ctx.Done():
				h.left <- struct{}{}
				return time.Time{}, ctx.Err()
			}
			return demoNow, nil
		}
		if change != nil {
			change(c)
		}
	})
	return h
}

// wait takes a word from a channel that must come.
func wait(t *testing.T, what string, c chan struct{}) {
	t.Helper()
	select {
	case <-c:
	case <-time.After(soon):
		t.Fatalf("not %s", what)
	}
}

// panics makes every read panic.
func panics(c *graph.Config) {
	c.Now = func(context.Context) (time.Time, error) { panic("secret") }
}

// guards let in whoever says "Bearer ok".
func guards(_ context.Context, authorization string) (policy.Caller, error) {
	switch authorization {
	case "Bearer ok":
		return policy.Caller{Roles: []policy.Role{policy.Auditor}}, nil
	case "Bearer no":
		return policy.Caller{}, fault.New(fault.Forbidden, "not here", "不可以")
	case "Bearer later":
		return policy.Caller{}, fault.New(fault.Unavailable, "later", "稍后")
	}
	return policy.Caller{}, fault.New(fault.Unauthenticated, "who are you", "你是谁")
}

// get asks by GET with a header Accept.
func get(t *testing.T, s *httptest.Server, query url.Values, accept string) *http.Response {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), soon)
	t.Cleanup(cancel)
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, s.URL+"/graphql?"+query.Encode(), nil)
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
