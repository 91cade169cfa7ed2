package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http/httptest"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/coder/websocket"

	"jinyan/graph"
)

// FuzzSocket sends messages on a socket, one a line, of which those that begin with a bang
// are binary. What comes back is JSON with sound errors, and all that was begun ends with
// the socket.
func FuzzSocket(f *testing.F) {
	config := emptyDatabase(f).config
	handler := graph.New(config)
	s := httptest.NewServer(handler)
	f.Cleanup(s.Close)
	for _, talk := range []string{
		initiate + "\n" + typename, initiate + "\n" + areas + "\n" + complete, typename, initiate + "\n" + initiate, "", "!", "\n\n", "{}",
		initiate + "\n" + typename + "\n" + typename + "\n" + areas, `{"type":"ping"}` + "\n" + `{"type":"pong","payload":{}}`,
		initiate + "\n" + `{"id":"\u0000","type":"subscribe","payload":{"query":"{ node(id: \"\ud800\") { id } }","variables":[]}}`,
		initiate + "\n" + `{"id":"1","type":"subscribe","payload":{"query":"query($n: Int) { issues(first: $n) { totalCount } }","variables":{"n":1e309}}}`,
		initiate + "\n" + `{"id":"1","type":"subscribe","payload":{"query":"subscription { a }","extensions":{"persistedQuery":{"version":1}}}}`,
		initiate + "\n" + `{"id":"1","type":"subscribe","payload":{"documentId":"x"}}`, `{"type":"connection_init","payload":{"Authorization":"Bearer \u0000"}}`,
		"\xff", `{"type":"complete","id":"1"}`, `{"type":"next","id":"1"}`,
	} {
		f.Add([]byte(talk))
	}
	usual := 0
	f.Fuzz(func(t *testing.T, talk []byte) {
		c := dial(t, s, nil)
		read := make(chan struct{})
		// A pong may be read before it is waited for.
		pong := make(chan struct{}, 1)
		go func() {
			defer close(read)
			for {
				_, text, err := c.conn.Read(context.Background())
				if err != nil {
					// It is the client that breaks the connection without a code.
					if code := websocket.CloseStatus(err); code != -1 && !slices.Contains(closings, code) {
						t.Errorf("closed with %d\n%s", code, talk)
					}
					return
				}
				if string(text) == `{"type":"pong"}` {
					select {
					case pong <- struct{}{}:
					default:
					}
				}
				if wrong := unsoundMessage(string(talk), text); wrong != "" {
					t.Errorf("%s\n%s\n%s", wrong, talk, text)
				}
			}
		}()
		ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
		defer cancel()
		for line := range bytes.SplitSeq(talk, []byte("\n")) {
			kind := websocket.MessageText
			if bytes.HasPrefix(line, []byte("!")) {
				kind = websocket.MessageBinary
			}
			// The service may have closed it.
			_ = c.conn.Write(ctx, kind, line)
		}
		_ = c.conn.Write(ctx, websocket.MessageText, []byte(`{"type":"ping"}`))
		select {
		case <-pong:
		case <-read:
		case <-ctx.Done():
			t.Fatalf("no answer to a ping, and no end\n%s", talk)
		}
		_ = c.conn.CloseNow()
		<-read
		gone := make(chan struct{})
		go func() {
			handler.AwaitSockets()
			close(gone)
		}()
		select {
		case <-gone:
		case <-ctx.Done():
			t.Fatalf("the socket did not end\n%s", talk)
		}
		// What the first socket and the database leave running is usual.
		if usual == 0 {
			usual = runtime.NumGoroutine() + 3
		}
		for ctx.Err() == nil && runtime.NumGoroutine() > usual {
			runtime.Gosched()
		}
		if n := runtime.NumGoroutine(); n > usual {
			t.Fatalf("%d goroutines run, %d as usual\n%s", n, usual, talk)
		}
	})
}

// closings are the codes with which the service may close a socket whose client can say
// anything but is not refused by a sign-in.
var closings = []websocket.StatusCode{4400, 4401, 4409, 4429, websocket.StatusMessageTooBig}

// unsoundMessage is what is wrong with a message of the service, "" if nothing is.
func unsoundMessage(asked string, text []byte) string {
	var m struct {
		Type    string
		Payload json.RawMessage
	}
	if err := json.Unmarshal(text, &m); err != nil || m.Type == "" {
		return "it is no message"
	}
	switch m.Type {
	case "next":
		return unsound(asked, 0, m.Payload)
	case "error":
		var errs []failure
		if err := json.Unmarshal(m.Payload, &errs); err != nil || len(errs) == 0 {
			return "it has no errors"
		}
		return unsoundErrors(asked, errs)
	}
	return ""
}
