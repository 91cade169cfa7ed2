package main

import (
	"context"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/coder/websocket"

	"jinyan/internal/pgtest"
)

// serveForeign starts a service without sign-in on an empty database of its own.
func serveForeign(t *testing.T, args ...string) *service {
	t.Helper()
	return serve(t, dataDir(t, "unused"), append([]string{"--database-url", pgtest.Database(t), "--migrate", "--auth", "off"}, args...)...)
}

// socket is a client's end of a socket.
type socket struct {
	t    *testing.T
	ctx  context.Context
	conn *websocket.Conn
}

// dial opens a socket that is ready to be asked on.
func (s *service) dial() *socket {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(s.t.Context(), patience)
	s.t.Cleanup(cancel)
	conn, _, err := websocket.Dial(ctx, "ws://"+s.addr+"/graphql", &websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}})
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() { _ = conn.CloseNow() })
	c := &socket{s.t, ctx, conn}
	c.send(`{"type":"connection_init"}`)
	if text, code := c.read(); text != `{"type":"connection_ack"}` {
		s.t.Fatal(text, code)
	}
	return c
}

func (c *socket) send(text string) {
	c.t.Helper()
	if err := c.conn.Write(c.ctx, websocket.MessageText, []byte(text)); err != nil {
		c.t.Fatal(err)
	}
}

// read is the next message, or the code with which the socket was closed.
func (c *socket) read() (string, websocket.StatusCode) {
	c.t.Helper()
	_, text, err := c.conn.Read(c.ctx)
	return string(text), websocket.CloseStatus(err)
}

// interrupt presses Ctrl-C.
func (s *service) interrupt() {
	s.t.Helper()
	if err := s.cmd.Process.Signal(os.Interrupt); err != nil {
		s.t.Fatal(err)
	}
}

// TestServeStopsSockets stops a service with an open socket.
func TestServeStopsSockets(t *testing.T) {
	t.Parallel()
	s := serveForeign(t)
	c := s.dial()
	s.interrupt()
	if text, code := c.read(); code != websocket.StatusGoingAway {
		t.Error(text, code)
	}
	<-s.done
	if s.cmd.ProcessState.ExitCode() != 0 {
		t.Error(s.output())
	}
}

// TestServeAnswersInJSON asks what is not there or not asked so.
func TestServeAnswersInJSON(t *testing.T) {
	t.Parallel()
	s := serveForeign(t, "--origins", "https://map.example,https://desk.example", "--introspection", "off")
	for _, c := range []struct {
		method, path string
		status       int
	}{
		{"GET", "/nothing", 404}, {"POST", "/graphql/nothing", 404}, {"POST", "/healthz", 405}, {"DELETE", "/readyz", 405}, {"POST", "/", 405},
		{"GET", "/healthz", 200}, {"HEAD", "/readyz", 200}, {"PUT", "/graphql", 405}, {"GET", "/graphql", 200}, {"OPTIONS", "/graphql", 204},
	} {
		r, err := http.NewRequestWithContext(t.Context(), c.method, "http://"+s.addr+c.path, nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Origin", "https://desk.example")
		answer, err := http.DefaultClient.Do(r)
		if err != nil {
			t.Fatal(err)
		}
		_ = answer.Body.Close()
		h := answer.Header
		if answer.StatusCode != c.status || h.Get("Content-Type") != "application/json; charset=utf-8" || h.Get("X-Content-Type-Options") != "nosniff" ||
			h.Get("Referrer-Policy") != "no-referrer" || !strings.Contains(h.Get("Content-Security-Policy"), "frame-ancestors 'none'") ||
			h.Get("Cache-Control") != "no-store" || (c.status == 405) != (h.Get("Allow") != "" && c.status != 204) {
			t.Errorf("%s %s: %d %v", c.method, c.path, answer.StatusCode, h)
		}
		if c.path == "/graphql" && h.Get("Access-Control-Allow-Origin") != "https://desk.example" {
			t.Errorf("%s: %v", c.method, h)
		}
	}
	if answer := s.ask(`{ __schema { queryType { name } } }`); !strings.Contains(answer, "Introspection is switched off") {
		t.Error(answer)
	}
}

func TestServeTrustedDocuments(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	file := filepath.Join(dir, "name.graphql")
	write := func(text string) {
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write(`{ elephants }`)
	if out := start(t, "serve", "--auth", "off", "--trusted-documents", dir).ends(); !strings.Contains(out, file) || !strings.Contains(out, `Cannot query field "elephants"`) {
		t.Error(out)
	}
	write("{ __typename }\n")
	s := serveForeign(t, "--trusted-documents", dir)
	if answer := s.ask("{ __typename }"); !strings.Contains(answer, "FORBIDDEN") {
		t.Error(answer)
	}
	hash, err := exec.CommandContext(t.Context(), "sha256sum", file).Output()
	if err != nil {
		t.Fatal(err)
	}
	id, _, _ := strings.Cut(string(hash), " ")
	if code, body := s.get("/graphql?documentId=sha256:" + id); code != http.StatusOK || !strings.HasPrefix(body, `{"data":{"__typename":"Query"},`) {
		t.Error(code, body)
	}
}

func TestServeRefusesOrigins(t *testing.T) {
	t.Parallel()
	for _, origin := range []string{"map.example", "https://map.example/", "https://map.example/x", "ftp://map.example", "https://", "https://u@map.example", "null"} {
		if out := start(t, "serve", "--auth", "off", "--origins", origin).ends(); !strings.Contains(out, "is no origin") {
			t.Errorf("%s: %s", origin, out)
		}
	}
}
