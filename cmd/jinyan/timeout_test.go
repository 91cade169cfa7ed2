package main

import (
	"context"
	"strings"
	"testing"
)

// TestTimeouts wants whatever takes too long to be stopped with a code.
func TestTimeouts(t *testing.T) {
	t.Parallel()
	for _, flag := range []string{"--request-timeout", "--statement-timeout"} {
		l := serveLocked(t, flag, "200ms")
		for accept, want := range map[string]string{"application/json": `{"errors":[`, "text/event-stream": "event: next\ndata: {"} {
			if text := <-l.later(t.Context(), accept); !strings.HasPrefix(text, want) || !strings.Contains(text, `"code":"TIMEOUT"`) {
				t.Errorf("%s, %s: %s", flag, accept, text)
			}
		}
		c := l.dial()
		c.send(onSocket)
		if text, code := c.read(); !strings.Contains(text, `"code":"TIMEOUT"`) {
			t.Errorf("%s: %s, %d", flag, text, code)
		}
		l.waitFor(0)
	}
}

func TestTimeoutsAreChecked(t *testing.T) {
	t.Parallel()
	for _, args := range [][]string{{"--request-timeout", "0s"}, {"--statement-timeout", "1us"}, {"--stop-timeout", "0s"}, {"--stop-delay=-1s"}} {
		if out := start(t, append([]string{"serve", "--auth", "off", "--addr", freeAddress(t), "--data-dir", dataDir(t, "data")}, args...)...).ends(); !strings.Contains(out, "must ") {
			t.Errorf("%v: %s", args, out)
		}
	}
}

// TestClientsThatLeave wants the statements of those who no longer wait to end.
func TestClientsThatLeave(t *testing.T) {
	t.Parallel()
	// No timeout ends what is waited for.
	l := serveLocked(t, "--request-timeout", "10m", "--statement-timeout", "10m")
	for _, accept := range []string{"application/json", "text/event-stream"} {
		ctx, leave := context.WithCancel(t.Context())
		answer := l.later(ctx, accept)
		l.waitFor(1)
		leave()
		<-answer
		l.waitFor(0)
	}
	c := l.dial()
	c.send(onSocket)
	l.waitFor(1)
	_ = c.conn.CloseNow()
	l.waitFor(0)
}
