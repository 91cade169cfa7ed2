package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"
)

const (
	secretToken   = "eyJhbGciOiJFZERTQSJ9.c2VjcmV0.c2lnbmF0dXJl"
	secretPhone   = "13900139000"
	secretLiteral = "13800138000"
)

// send posts a body with headers, by name and value.
func (s *service) send(body string, headers ...string) *http.Response {
	s.t.Helper()
	r, err := http.NewRequestWithContext(s.t.Context(), http.MethodPost, "http://"+s.addr+"/graphql", strings.NewReader(body))
	if err != nil {
		s.t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	answer, err := http.DefaultClient.Do(r)
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() { _ = answer.Body.Close() })
	return answer
}

// TestLogTellsNoSecrets asks with a token and phone numbers in every way and looks for
// them in all that the service writes.
func TestLogTellsNoSecrets(t *testing.T) {
	t.Parallel()
	s := serveForeign(t, "--auth", "demo", "--log-level", "debug", "--log-format", "json")
	query := `query Named($phone: String) { communities(where: {or: [{name: {eq: $phone}}, {name: {eq: "` + secretLiteral + `"}}]}) { totalCount } }`
	body, _ := json.Marshal(map[string]any{"query": query, "variables": map[string]string{"phone": secretPhone}})
	s.send(string(body), "X-Request-Id", "req-1")
	s.send(string(body), "X-Request-Id", "req-2", "Authorization", "Bearer "+secretToken)
	s.send(string(body)+secretPhone, "X-Request-Id", "req-3")
	for i, fault := range []string{
		`{ node(id: "` + secretLiteral + `") { id } }`, `{ communities(first: "` + secretLiteral + `") { totalCount } }`, `{ a` + secretLiteral + ` }`, `{ "` + secretLiteral,
		`{ communities(where: {households: {eq: ` + secretLiteral + `}}) { totalCount } }`, `query @asOf(at: "` + secretLiteral + `") { communities { totalCount } }`,
		`mutation { findPersonByPhone(phone: "` + secretLiteral + `", purpose: "` + secretPhone + `") { __typename } }`,
		`{ search(text: "` + secretLiteral + `") { totalCount } }`,
	} {
		body, _ := json.Marshal(map[string]string{"query": fault})
		s.send(string(body), "X-Request-Id", "fault-"+string(rune('0'+i)))
	}
	s.get("/graphql?" + url.Values{"query": {query}, "variables": {`{"phone":"` + secretPhone + `"}`}}.Encode())
	s.get("/" + secretPhone + "?token=" + secretToken)
	c := s.dial()
	c.send(`{"id":"1","type":"subscribe","payload":` + string(body) + `}`)
	c.read()
	c.send(`{"type":"connection_init","payload":{"Authorization":"Bearer ` + secretToken + `"}}`)
	c.read()
	s.stop()
	out := s.output()
	for _, secret := range []string{secretToken, secretPhone, secretLiteral, "$phone"} {
		if strings.Contains(out, secret) {
			t.Errorf("it tells %s:\n%s", secret, out)
		}
	}
	told := map[string]map[string]any{}
	for line := range strings.Lines(out) {
		var record map[string]any
		if json.Unmarshal([]byte(line), &record) == nil && record["msg"] == "operation" {
			told[record["request"].(string)] = record
		}
	}
	hash := sha256.Sum256([]byte(query))
	if one := told["req-1"]; one["kind"] != "query" || one["name"] != "Named" || one["document"] != hex.EncodeToString(hash[:]) ||
		one["roles"] != "DISTRICT_ANALYST" || one["codes"] != "" || one["tookMs"] == nil || one["level"] != "DEBUG" {
		t.Errorf("%v\n%s", one, out)
	}
	if two := told["req-2"]; two["kind"] != "" || two["codes"] != "UNAUTHENTICATED" {
		t.Errorf("%v\n%s", two, out)
	}
	if first := told["fault-0"]; first["codes"] != "BAD_ID" {
		t.Errorf("%v\n%s", first, out)
	}
}

// TestLogOfRequests wants a line for every operation if it is asked, and none else.
func TestLogOfRequests(t *testing.T) {
	t.Parallel()
	for _, logged := range []bool{false, true} {
		args := []string{"--auth", "off"}
		if logged {
			args = append(args, "--log-requests")
		}
		s := serveForeign(t, args...)
		s.send(`{"query":"query Named { __typename }"}`, "X-Request-Id", "a-1")
		s.stop()
		if got := strings.Contains(s.output(), "msg=operation kind=query name=Named") && strings.Contains(s.output(), "request=a-1"); got != logged {
			t.Errorf("%v:\n%s", args, s.output())
		}
	}
}

// TestRequestsAreNamed wants the name that a request gives itself, if it is fit for a
// log, in every answer.
func TestRequestsAreNamed(t *testing.T) {
	t.Parallel()
	s := serveForeign(t)
	for given, kept := range map[string]bool{
		"a-1": true, "00-4bf92f": true, strings.Repeat("a", 100): true,
		"": false, strings.Repeat("a", 101): false, "a b": false, "总府路": false, "a\tb": false,
	} {
		if got := s.send(`{"query":"{ __typename }"}`, "X-Request-Id", given).Header.Get("X-Request-Id"); (got == given) != kept || got == "" {
			t.Errorf("%q became %q", given, got)
		}
	}
	for _, path := range []string{"/", "/nothing", "/healthz", "/readyz", "/metrics", "/graphql"} {
		r, err := http.Get("http://" + s.addr + path)
		if err != nil {
			t.Fatal(err)
		}
		_ = r.Body.Close()
		if len(r.Header.Get("X-Request-Id")) != 36 {
			t.Errorf("%s: %v", path, r.Header)
		}
	}
}
