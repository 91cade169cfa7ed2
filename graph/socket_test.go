package graph_test

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"jinyan/graph"
	"jinyan/internal/guard"
	"jinyan/internal/policy"
)

// client is one end of a socket.
type client struct {
	t    *testing.T
	conn *websocket.Conn
}

func dial(t *testing.T, s *httptest.Server, header http.Header) *client {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), soon)
	defer cancel()
	conn, _, err := websocket.Dial(ctx, s.URL+"/graphql", &websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}, HTTPHeader: header})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.CloseNow() })
	conn.SetReadLimit(-1)
	return &client{t, conn}
}

func (c *client) send(text string) {
	c.t.Helper()
	if err := c.conn.Write(c.t.Context(), websocket.MessageText, []byte(text)); err != nil {
		c.t.Fatal(err)
	}
}

// read is the next message, or the code with which the socket was closed.
func (c *client) read() (string, websocket.StatusCode) {
	c.t.Helper()
	ctx, cancel := context.WithTimeout(c.t.Context(), soon)
	defer cancel()
	_, text, err := c.conn.Read(ctx)
	var closed websocket.CloseError
	switch {
	case err == nil:
		return string(withoutCost(text)), 0
	case errors.As(err, &closed):
		return "", closed.Code
	}
	c.t.Fatal(err)
	return "", 0
}

// wants reads messages that must begin like this. A number is a code of closing.
func (c *client) wants(all ...any) {
	c.t.Helper()
	for _, want := range all {
		got, code := c.read()
		switch want := want.(type) {
		case string:
			if !strings.HasPrefix(got, want) {
				c.t.Fatalf("want %s, got %s, %d", want, got, code)
			}
		case int:
			if int(code) != want {
				c.t.Fatalf("want the end with %d, got %s, %d", want, got, code)
			}
		}
	}
}

const (
	initiate = `{"type":"connection_init"}`
	ack      = `{"type":"connection_ack"}`
	typename = `{"id":"1","type":"subscribe","payload":{"query":"{ __typename }"}}`
	answered = `{"id":"1","type":"next","payload":{"data":{"__typename":"Query"}}}`
	complete = `{"type":"complete","id":"1"}`
)

// TestSocketProtocol sends what clients may send and what they may not. A message that
// begins with < is waited for, a number is how the socket is closed.
func TestSocketProtocol(t *testing.T) {
	_, s := emptyDatabase(t).serving(t, nil)
	type talk []any
	ready := talk{initiate, "<" + ack}
	invalid := func(messages ...any) talk { return append(append(ready, messages...), 4400) }
	for name, talk := range map[string]talk{
		"a query":                          append(ready, typename, "<"+answered, "<"+complete),
		"an id again when it is free":      append(ready, typename, "<"+answered, "<"+complete, typename, "<"+answered, "<"+complete),
		"an empty payload of init":         {`{"type":"connection_init","payload":{}}`, "<" + ack, typename, "<" + answered, "<" + complete},
		"null as payload of init":          {`{"type":"connection_init","payload":null}`, "<" + ack},
		"operationName and variables":      append(ready, `{"id":"1","type":"subscribe","payload":{"query":"query a { __typename } query b($c: String!) { issue(code: $c) { code } }","operationName":"b","variables":{"c":"x"}}}`, `<{"id":"1","type":"next","payload":{"data":{"issue":null}}}`, "<"+complete),
		"extensions":                       append(ready, `{"id":"1","type":"subscribe","payload":{"query":"{ __typename }","extensions":{"a":1},"variables":null,"operationName":null}}`, "<"+answered, "<"+complete),
		"introspection":                    append(ready, `{"id":"1","type":"subscribe","payload":{"query":"{ __schema { queryType { name } } }"}}`, `<{"id":"1","type":"next","payload":{"data":{"__schema":{"queryType":{"name":"Query"}}}}}`, "<"+complete),
		"errors beside data":               append(ready, `{"id":"1","type":"subscribe","payload":{"query":"{ __typename node(id: \"x\") { id } }"}}`, `<{"id":"1","type":"next","payload":{"errors":[{"message":"\"x\" is not an id`, "<"+complete),
		"an id with quotes":                append(ready, `{"id":"\"\\","type":"subscribe","payload":{"query":"{ __typename }"}}`, `<{"id":"\"\\","type":"next"`, `<{"type":"complete","id":"\"\\"}`),
		"validation error, nothing after":  append(ready, `{"id":"1","type":"subscribe","payload":{"query":"{ elephants }"}}`, `<{"id":"1","type":"error","payload":[{"message":"Cannot query field \"elephants\"`, `{"type":"ping"}`, `<{"type":"pong"}`),
		"syntax error":                     append(ready, `{"id":"1","type":"subscribe","payload":{"query":"{"}}`, `<{"id":"1","type":"error","payload":[{"message":"Expected`),
		"variable of a wrong type":         append(ready, `{"id":"1","type":"subscribe","payload":{"query":"query($n: Int) { issues(first: $n) { totalCount } }","variables":{"n":"1"}}}`, `<{"id":"1","type":"error","payload":[{"message":"\"1\" is no value of type Int`),
		"variable missing":                 append(ready, `{"id":"1","type":"subscribe","payload":{"query":"query($n: Int!) { issues(first: $n) { totalCount } }"}}`, `<{"id":"1","type":"error","payload":[{"message":`),
		"too many variables":               append(ready, `{"id":"1","type":"subscribe","payload":{"query":"{__typename}","variables":{"a":[`+strings.Repeat("1,", 20000)+`1]}}}`, `<{"id":"1","type":"error","payload":[{"message":"variables hold at most 20000`),
		"ping":                             append(ready, `{"type":"ping"}`, `<{"type":"pong"}`),
		"ping before init":                 {`{"type":"ping","payload":{"a":1}}`, `<{"type":"pong"}`, initiate, "<" + ack},
		"pong out of turn":                 append(ready, `{"type":"pong"}`, `{"type":"pong","payload":{}}`, `{"type":"ping"}`, `<{"type":"pong"}`),
		"complete of nothing":              append(ready, `{"type":"complete","id":"9"}`, `{"type":"ping"}`, `<{"type":"pong"}`),
		"text that is no JSON":             {`hello`, 4400},
		"text that is no JSON later":       invalid(`{"type":`),
		"an empty message":                 invalid(``),
		"a list":                           invalid(`[]`),
		"null":                             invalid(`null`),
		"a string":                         invalid(`"ping"`),
		"no type":                          invalid(`{"id":"1"}`),
		"a number as type":                 invalid(`{"type":1}`),
		"null as type":                     invalid(`{"type":null}`),
		"an unknown type":                  invalid(`{"type":"start","id":"1","payload":{"query":"{__typename}"}}`),
		"a type in capitals":               invalid(`{"type":"PING"}`),
		"the server's connection_ack":      invalid(`{"type":"connection_ack"}`),
		"the server's next":                invalid(`{"type":"next","id":"1","payload":{"data":null}}`),
		"the server's error":               invalid(`{"type":"error","id":"1","payload":[]}`),
		"a type twice":                     invalid(`{"type":"ping","type":"pong"}`),
		"more behind it":                   invalid(`{"type":"ping"}{"type":"ping"}`),
		"garbage behind it":                invalid(`{"type":"ping"}x`),
		"invalid UTF-8":                    invalid("{\"type\":\"ping\",\"payload\":{\"a\":\"\xff\"}}"),
		"a lone surrogate":                 invalid(`{"type":"ping","payload":{"a":"\ud800"}}`),
		"subscribe without an id":          invalid(`{"type":"subscribe","payload":{"query":"{__typename}"}}`),
		"subscribe with an empty id":       invalid(`{"type":"subscribe","id":"","payload":{"query":"{__typename}"}}`),
		"subscribe with a number as id":    invalid(`{"type":"subscribe","id":1,"payload":{"query":"{__typename}"}}`),
		"subscribe with null as id":        invalid(`{"type":"subscribe","id":null,"payload":{"query":"{__typename}"}}`),
		"subscribe with a very long id":    invalid(`{"type":"subscribe","id":"` + strings.Repeat("a", 257) + `","payload":{"query":"{__typename}"}}`),
		"subscribe without payload":        invalid(`{"type":"subscribe","id":"1"}`),
		"subscribe with null as payload":   invalid(`{"type":"subscribe","id":"1","payload":null}`),
		"subscribe with a text as payload": invalid(`{"type":"subscribe","id":"1","payload":"{__typename}"}`),
		"subscribe with a list as payload": invalid(`{"type":"subscribe","id":"1","payload":[]}`),
		"subscribe without a query":        invalid(`{"type":"subscribe","id":"1","payload":{}}`),
		"a number as query":                invalid(`{"type":"subscribe","id":"1","payload":{"query":5}}`),
		"null as query":                    invalid(`{"type":"subscribe","id":"1","payload":{"query":null}}`),
		"a list as variables":              invalid(`{"type":"subscribe","id":"1","payload":{"query":"{__typename}","variables":[]}}`),
		"a number as operationName":        invalid(`{"type":"subscribe","id":"1","payload":{"query":"{__typename}","operationName":1}}`),
		"complete without an id":           invalid(`{"type":"complete"}`),
		"complete with a number as id":     invalid(`{"type":"complete","id":1}`),
		"ping with a text as payload":      invalid(`{"type":"ping","payload":"x"}`),
		"pong with a number as payload":    invalid(`{"type":"pong","payload":1}`),
		"init with a text as payload":      {`{"type":"connection_init","payload":"x"}`, 4400},
		"init with a list as payload":      {`{"type":"connection_init","payload":[]}`, 4400},
		"init with a number as token":      {`{"type":"connection_init","payload":{"Authorization":1}}`, 4400},
		"subscribe before init":            {typename, 4401},
		"init twice":                       {initiate, "<" + ack, initiate, 4429},
		"init twice at once":               {initiate, initiate, "<" + ack, 4429},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := dial(t, s, nil)
			for _, step := range talk {
				text, isText := step.(string)
				if isText && !strings.HasPrefix(text, "<") {
					c.send(text)
					continue
				}
				if isText {
					step = text[1:]
				}
				c.wants(step)
			}
		})
	}
}

const (
	areas     = `{"id":"1","type":"subscribe","payload":{"query":"{ areas { totalCount } }"}}`
	areasRead = `{"id":"1","type":"next","payload":{"data":{"areas":{"totalCount":`
)

func TestSocketOperationsEnd(t *testing.T) {
	t.Parallel()
	h := hold(t, func(c *graph.Config) { c.Sockets = graph.UsualSockets; c.Sockets.Operations = 2 })
	c := dial(t, h.Server, nil)
	c.send(initiate)
	c.wants(ack)

	// What the client no longer wants is given up, and nothing of it is told.
	c.send(areas)
	wait(t, "begun", h.begun)
	c.send(complete)
	wait(t, "given up", h.left)
	c.send(`{"type":"ping"}`)
	c.wants(`{"type":"pong"}`)

	// The id is free again; others run beside it, but not too many.
	c.send(areas)
	wait(t, "begun", h.begun)
	c.send(strings.Replace(areas, `"1"`, `"2"`, 1))
	wait(t, "begun", h.begun)
	c.send(strings.Replace(areas, `"1"`, `"3"`, 1))
	c.wants(`{"id":"3","type":"error","payload":[{"message":"at most 2 operations run on one socket`)
	c.send(areas)
	c.wants(4409)
	wait(t, "given up", h.left)
	wait(t, "given up", h.left)
}

func TestSocketThatBreaksEndsItsOperations(t *testing.T) {
	t.Parallel()
	h := hold(t, nil)
	c := dial(t, h.Server, nil)
	c.send(initiate)
	c.wants(ack)
	c.send(areas)
	wait(t, "begun", h.begun)
	_ = c.conn.CloseNow()
	wait(t, "given up", h.left)
}

func TestSocketInitInTime(t *testing.T) {
	t.Parallel()
	_, s := emptyDatabase(t).serving(t, func(c *graph.Config) {
		c.Sockets = graph.UsualSockets
		c.Sockets.Init = time.Millisecond
	})
	dial(t, s, nil).wants(4408)
}

func TestSocketMessages(t *testing.T) {
	t.Parallel()
	_, s := emptyDatabase(t).serving(t, nil)
	t.Run("binary", func(t *testing.T) {
		c := dial(t, s, nil)
		if err := c.conn.Write(t.Context(), websocket.MessageBinary, []byte(initiate)); err != nil {
			t.Fatal(err)
		}
		c.wants(4400)
	})
	t.Run("large", func(t *testing.T) {
		c := dial(t, s, nil)
		// The service may close before it has read all.
		_ = c.conn.Write(t.Context(), websocket.MessageText, []byte(`{"type":"ping","payload":{"a":"`+strings.Repeat("a", 1<<20)+`"}}`))
		c.wants(1009)
	})
}

// TestSocketOfADeadPeer opens a socket whose client answers no ping.
func TestSocketOfADeadPeer(t *testing.T) {
	t.Parallel()
	h := hold(t, func(c *graph.Config) { c.Sockets = graph.UsualSockets; c.Sockets.Ping = time.Second })
	c := dial(t, h.Server, nil)
	c.send(initiate)
	c.wants(ack)
	c.send(areas)
	wait(t, "begun", h.begun)
	// A client that does not read answers no ping.
	wait(t, "given up", h.left)
}

func TestSocketHandshakes(t *testing.T) {
	t.Parallel()
	handler, s := emptyDatabase(t).serving(t, func(c *graph.Config) {
		c.Origins = []string{"https://map.example"}
		c.Sockets = graph.UsualSockets
		c.Sockets.Open = 1
	})
	for name, c := range map[string]struct {
		protocols []string
		origin    string
		status    int
	}{
		"no protocol":           {nil, "", 400},
		"the old protocol":      {[]string{"graphql-ws"}, "", 400},
		"another protocol":      {[]string{"mqtt"}, "", 400},
		"both":                  {[]string{"graphql-ws", "graphql-transport-ws"}, "", 101},
		"its own origin":        {[]string{"graphql-transport-ws"}, s.URL, 101},
		"an origin of the list": {[]string{"graphql-transport-ws"}, "https://map.example", 101},
		"a foreign origin":      {[]string{"graphql-transport-ws"}, "https://evil.example", 403},
		"a longer origin":       {[]string{"graphql-transport-ws"}, s.URL + "0", 403},
		"an origin by http":     {[]string{"graphql-transport-ws"}, "http://map.example", 403},
		"no origin to name":     {[]string{"graphql-transport-ws"}, "null", 403},
	} {
		header := http.Header{}
		if c.origin != "" {
			header.Set("Origin", c.origin)
		}
		conn, r, err := websocket.Dial(t.Context(), s.URL+"/graphql", &websocket.DialOptions{Subprotocols: c.protocols, HTTPHeader: header})
		if r == nil {
			t.Fatal(err)
		}
		if r.StatusCode != c.status {
			t.Errorf("%s: status %d", name, r.StatusCode)
		}
		if conn == nil {
			continue
		}
		if conn.Subprotocol() != "graphql-transport-ws" {
			t.Errorf("%s: protocol %q", name, conn.Subprotocol())
		}
		_, full, err := websocket.Dial(t.Context(), s.URL+"/graphql", &websocket.DialOptions{Subprotocols: c.protocols})
		if err == nil || full.StatusCode != http.StatusServiceUnavailable || full.Header.Get("Retry-After") == "" {
			t.Errorf("a second socket was opened: %v", err)
		}
		_ = conn.Close(websocket.StatusNormalClosure, "")
		handler.AwaitSockets()
	}
}

func TestSocketSignIn(t *testing.T) {
	t.Parallel()
	_, s := emptyDatabase(t).serving(t, func(c *graph.Config) { c.SignIn = guards })
	for name, c := range map[string]struct {
		header, payload string
		want            any
	}{
		"by the payload":               {"", `{"Authorization":"Bearer ok"}`, ack},
		"by the payload in lower case": {"", `{"authorization":"Bearer ok"}`, ack},
		"by the handshake":             {"Bearer ok", `{"other":1}`, ack},
		"the payload goes first":       {"Bearer bad", `{"Authorization":"Bearer ok"}`, ack},
		"a bad one by the payload":     {"Bearer ok", `{"Authorization":"Bearer bad"}`, 4401},
		"a bad one by the handshake":   {"Bearer bad", `null`, 4401},
		"none":                         {"", `{}`, 4401},
		"forbidden":                    {"", `{"Authorization":"Bearer no"}`, 4403},
		"who asks cannot be told":      {"", `{"Authorization":"Bearer later"}`, 1013},
	} {
		header := http.Header{}
		if c.header != "" {
			header.Set("Authorization", c.header)
		}
		t.Run(name, func(t *testing.T) {
			client := dial(t, s, header)
			client.send(`{"type":"connection_init","payload":` + c.payload + `}`)
			client.wants(c.want)
		})
	}
}

// TestSocketAsksWhoAsksEachTime lets a token end while its socket is open.
func TestSocketAsksWhoAsksEachTime(t *testing.T) {
	t.Parallel()
	ended := make(chan struct{})
	_, s := emptyDatabase(t).serving(t, func(c *graph.Config) {
		c.SignIn = func(ctx context.Context, authorization string) (policy.Caller, error) {
			select {
			case <-ended:
				authorization = "Bearer ended"
			default:
			}
			return guards(ctx, authorization)
		}
		c.Now = func(ctx context.Context) (time.Time, error) {
			if !policy.CallerOf(ctx).Is(policy.Auditor) {
				t.Error("nobody asks")
			}
			return demoNow, nil
		}
	})
	c := dial(t, s, http.Header{"Authorization": {"Bearer ok"}})
	c.send(initiate)
	c.wants(ack)
	c.send(areas)
	c.wants(areasRead, complete)
	close(ended)
	c.send(areas)
	c.wants(4401)
}

func TestSocketsDrain(t *testing.T) {
	t.Parallel()
	h := hold(t, nil)
	idle, busy := dial(t, h.Server, nil), dial(t, h.Server, nil)
	for _, c := range []*client{idle, busy} {
		c.send(initiate)
		c.wants(ack)
	}
	busy.send(areas)
	wait(t, "begun", h.begun)
	ctx, cancel := context.WithTimeout(t.Context(), soon)
	defer cancel()
	drained := make(chan struct{})
	go func() {
		h.handler.Drain(ctx)
		close(drained)
	}()
	idle.wants(1001)
	close(h.free)
	busy.wants(areasRead, complete, 1001)
	wait(t, "drained", drained)
	_, r, err := websocket.Dial(t.Context(), h.URL+"/graphql", &websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}})
	if err == nil || r.StatusCode != http.StatusServiceUnavailable {
		t.Error("a socket was opened while the service stops")
	}
}

// TestSocketsDrainInTime lets an operation run longer than the service waits.
func TestSocketsDrainInTime(t *testing.T) {
	t.Parallel()
	h := hold(t, nil)
	c := dial(t, h.Server, nil)
	c.send(initiate)
	c.wants(ack)
	c.send(areas)
	wait(t, "begun", h.begun)
	ctx, cancel := context.WithTimeout(t.Context(), 1100*time.Millisecond)
	defer cancel()
	go h.handler.Drain(ctx)
	c.wants(1001)
	wait(t, "given up", h.left)
}

// TestSocketPanics wants one operation to fail, and the socket to go on.
func TestSocketPanics(t *testing.T) {
	t.Parallel()
	_, s := emptyDatabase(t).serving(t, panics)
	c := dial(t, s, nil)
	c.send(initiate)
	c.wants(ack)
	c.send(areas)
	c.wants(`{"id":"1","type":"error","payload":[{"message":"something went wrong on our side`)
	c.send(typename)
	c.wants(answered, complete)
}

func TestSocketSpeaksChinese(t *testing.T) {
	t.Parallel()
	_, s := emptyDatabase(t).serving(t, nil)
	c := dial(t, s, http.Header{"Accept-Language": {"zh-CN"}})
	c.send(initiate)
	c.wants(ack)
	c.send(`{"id":"1","type":"subscribe","payload":{"query":"{ node(id: \"x\") { id } }"}}`)
	text, _ := c.read()
	var got struct {
		Payload struct{ Errors []failure }
	}
	if err := json.Unmarshal([]byte(text), &got); err != nil || len(got.Payload.Errors) != 1 || !strings.Contains(got.Payload.Errors[0].Message, "标识") {
		t.Error(text)
	}
}

func TestSocketTrustedDocuments(t *testing.T) {
	t.Parallel()
	trusted, err := graph.ReadTrusted(folder(t, map[string]string{"a.json": `{"f00": "{ __typename }"}`}), guard.Usual)
	if err != nil {
		t.Fatal(err)
	}
	_, s := emptyDatabase(t).serving(t, func(c *graph.Config) { c.Trusted = trusted })
	c := dial(t, s, nil)
	c.send(initiate)
	c.wants(ack)
	c.send(typename)
	c.wants(`{"id":"1","type":"error","payload":[{"message":"only trusted documents`)
	c.send(`{"id":"1","type":"subscribe","payload":{"documentId":"f00"}}`)
	c.wants(answered, complete)
}
