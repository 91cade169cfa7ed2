package main

import (
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// askAs posts a query with a header Authorization and returns status, answer and the header
// that asks for a sign-in.
func (s *service) askAs(authorization string) (status int, answer, asked string) {
	r, err := http.NewRequest(http.MethodPost, "http://"+s.addr+"/graphql?access_token=never-read", strings.NewReader(`{"query":"{ __typename }"}`))
	if err != nil {
		s.t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	if authorization != "" {
		r.Header.Set("Authorization", authorization)
	}
	client := http.Client{Timeout: 10 * time.Second}
	a, err := client.Do(r)
	if err != nil {
		return 0, err.Error(), ""
	}
	defer func() { _ = a.Body.Close() }()
	text, _ := io.ReadAll(a.Body)
	return a.StatusCode, string(text), a.Header.Get("WWW-Authenticate")
}

// enters wants a caller answered.
func (s *service) enters(authorization string) {
	s.t.Helper()
	if status, answer, _ := s.askAs(authorization); status != http.StatusOK || !strings.Contains(answer, `"data"`) {
		s.t.Errorf("%q: %d %s\n%s", authorization, status, answer, s.output())
	}
}

// stays wants a caller refused, and nothing read.
func (s *service) stays(authorization string) {
	s.t.Helper()
	status, answer, asked := s.askAs(authorization)
	if status != http.StatusUnauthorized || asked != "Bearer" || !strings.Contains(answer, "UNAUTHENTICATED") || strings.Contains(answer, `"data"`) {
		s.t.Errorf("%q: %d %q %s", authorization, status, asked, answer)
	}
}

// lastLine is what a command prints last.
func lastLine(out string) string {
	lines := strings.Split(strings.TrimSpace(out), "\n")
	return lines[len(lines)-1]
}

func TestServeWithoutAnyoneWhoCouldSignIn(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		args []string
		want string
	}{
		"nothing said":      {nil, "--auth-issuer"},
		"issuer alone":      {[]string{"--auth-issuer", "https://id.example.cn"}, "--auth-audience"},
		"no key set":        {[]string{"--demo", "--auth-issuer", "https://id.example.cn", "--auth-audience", "a"}, "--auth-jwks"},
		"HS256":             {[]string{"--auth-issuer", "i", "--auth-audience", "a", "--auth-jwks", "f", "--auth-algorithms", "HS256"}, "RS256"},
		"off for everybody": {[]string{"--auth", "off", "--addr", "0.0.0.0:0"}, "loopback"},
	} {
		out := start(t, append([]string{"serve", "--addr", "127.0.0.1:0", "--data-dir", dataDir(t, "data")}, tt.args...)...).ends()
		if !strings.Contains(out, tt.want) || strings.Contains(out, "Starting the private PostgreSQL") {
			t.Errorf("%s: no %q in\n%s", name, tt.want, out)
		}
	}
}

// TestSignIn signs in with tokens that were made before the service first ran and beside
// it, and with API keys.
func TestSignIn(t *testing.T) {
	t.Parallel()
	dir := dataDir(t, "data")
	early := command(t, "token", "--role", "GRID_WORKER", "--data-dir", dir)
	if !strings.Contains(early, "demo-grid-worker") || !strings.Contains(early, "without --area, GRID_WORKER sees only what is public") {
		t.Error(early)
	}
	s := serve(t, dir, "--demo", "--auth", "required")
	if mode, err := os.Stat(filepath.Join(dir, "demo.key")); err != nil || mode.Mode() != 0o600 {
		t.Error(mode, err)
	}
	late := command(t, "token", "--role", "STREET_STAFF", "--role", "AUDITOR", "--area", "510104030", "--sub", "li", "--ttl", "1d", "--data-dir", dir)
	if strings.Contains(late, "Note:") {
		t.Error(late)
	}
	s.enters("")
	s.enters("Bearer " + lastLine(early))
	s.enters("bearer " + lastLine(late))
	s.stays("Bearer never-signed")
	s.stays("Basic bGk6MTIz")

	added := command(t, "key", "add", "--name", "reports", "--role", "DISTRICT_ANALYST", "--area", "510104", "--ttl", "30d", "--data-dir", dir)
	key := lastLine(added)
	s.enters("Bearer " + key)
	if listed := command(t, "key", "list", "--data-dir", dir); !strings.Contains(listed, "reports") || !strings.Contains(listed, "holds") || strings.Contains(listed, key[30:]) {
		t.Error(listed)
	}
	if out := start(t, "key", "add", "--name", "reports", "--role", "PUBLIC", "--data-dir", dir).ends(); !strings.Contains(out, "revoke it first") {
		t.Error(out)
	}
	command(t, "key", "revoke", "reports", "--data-dir", dir)
	s.wait("refusing a revoked key", func() bool { status, _, _ := s.askAs("Bearer " + key); return status == http.StatusUnauthorized })
	s.stays("Bearer " + key)
	if out := s.output(); !strings.Contains(out, "Sign-in is required") || strings.Contains(out, key) || strings.Contains(out, lastLine(late)) {
		t.Error(out)
	}
}

// TestDemoMode answers who does not sign in, and says so.
func TestDemoMode(t *testing.T) {
	t.Parallel()
	dir := dataDir(t, "data")
	s := serve(t, dir, "--demo")
	s.enters("")
	s.enters("Bearer " + lastLine(command(t, "token", "--role", "ADMIN", "--data-dir", dir)))
	s.stays("Bearer never-signed")
	if out := s.output(); !strings.Contains(out, "acts as DISTRICT_ANALYST") {
		t.Error(out)
	}
}

func TestOffMode(t *testing.T) {
	t.Parallel()
	s := serve(t, dataDir(t, "data"), "--auth", "off")
	s.enters("")
	s.enters("Bearer never-signed")
	if out := s.output(); !strings.Contains(out, "WARNING: sign-in is off") {
		t.Error(out)
	}
}

func TestCallerFlags(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		args []string
		want string
	}{
		{[]string{"token", "--role", "grid_worker"}, "the roles are PUBLIC, MICRO_GRID_WORKER"},
		{[]string{"token"}, "--role"},
		{[]string{"token", "--role", "ADMIN", "--area", "510104 030"}, "holds a space"},
		{[]string{"token", "--role", "ADMIN", "--sub", ""}, "is empty"},
		{[]string{"token", "--role", "ADMIN", "--ttl", "-1h"}, "12h"},
		{[]string{"token", "--role", "ADMIN", "--ttl", "d"}, "12h"},
		{[]string{"token", "--role", "ADMIN", "--ttl", "367d"}, "366d"},
		{[]string{"key", "add", "--role", "ADMIN"}, "--name"},
	} {
		if out := start(t, append(tt.args, "--data-dir", dataDir(t, "data"))...).ends(); !strings.Contains(out, tt.want) {
			t.Errorf("%v: no %q in\n%s", tt.args, tt.want, out)
		}
	}
}
