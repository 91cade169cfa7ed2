package main

import (
	"context"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/coder/websocket"
	"github.com/jackc/pgx/v5"

	"jinyan/internal/pgtest"
)

// locked is a service whose reads of communities wait, until they are let go.
type locked struct {
	*service
	// holder holds the lock. It would see in its transaction who waited at first.
	holder, watcher *pgx.Conn
}

func serveLocked(t *testing.T, args ...string) *locked {
	t.Helper()
	dsn := pgtest.Database(t)
	s := serve(t, dataDir(t, "unused"), append([]string{"--database-url", dsn, "--migrate", "--auth", "off"}, args...)...)
	connect := func() *pgx.Conn {
		conn, err := pgx.Connect(t.Context(), dsn)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = conn.Close(context.Background()) })
		return conn
	}
	l := &locked{s, connect(), connect()}
	l.exec("BEGIN; LOCK TABLE communities IN ACCESS EXCLUSIVE MODE")
	return l
}

func (l *locked) exec(sql string) {
	l.t.Helper()
	if _, err := l.holder.Exec(l.t.Context(), sql); err != nil {
		l.t.Fatal(err)
	}
}

// waitFor waits until so many statements of the service wait.
func (l *locked) waitFor(n int) {
	l.t.Helper()
	l.wait("so many statements wait", func() bool {
		var waiting int
		if err := l.watcher.QueryRow(l.t.Context(), `SELECT count(*) FROM pg_stat_activity
			WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%communities%'`).Scan(&waiting); err != nil {
			l.t.Fatal(err)
		}
		return waiting == n
	})
}

const (
	askCommunities = `{"query":"{ communities { totalCount nodes { code } } }"}`
	onSocket       = `{"id":"1","type":"subscribe","payload":` + askCommunities + `}`
	noCommunities  = `{"data":{"communities":{"totalCount":0,"nodes":[]}}`
)

// later asks and gives the answer's text when it comes; empty, if there is none.
func (l *locked) later(ctx context.Context, accept string) <-chan string {
	l.t.Helper()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+l.addr+"/graphql", strings.NewReader(askCommunities))
	if err != nil {
		l.t.Fatal(err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Accept", accept)
	answer := make(chan string, 1)
	go func() {
		defer close(answer)
		if got, err := http.DefaultClient.Do(r); err == nil {
			text, _ := io.ReadAll(got.Body)
			_ = got.Body.Close()
			answer <- string(text)
		}
	}()
	return answer
}

// TestStopAnswersWhatRuns stops a service while a request and a socket wait for answers.
func TestStopAnswersWhatRuns(t *testing.T) {
	t.Parallel()
	l := serveLocked(t, "--stop-timeout", "60s")
	c := l.dial()
	c.send(onSocket)
	answer := l.later(t.Context(), "application/json")
	l.waitFor(2)
	l.interrupt()
	l.wait("closed", func() bool { code, _ := l.get("/readyz"); return code == 0 })
	l.exec("COMMIT")
	if text := <-answer; !strings.HasPrefix(text, noCommunities) {
		t.Error(text)
	}
	for _, want := range []string{`{"id":"1","type":"next","payload":` + noCommunities, `{"type":"complete","id":"1"}`} {
		if text, code := c.read(); !strings.HasPrefix(text, want) {
			t.Errorf("%s, %d, not %s", text, code, want)
		}
	}
	if text, code := c.read(); code != websocket.StatusGoingAway {
		t.Error(text, code)
	}
	<-l.done
	if l.cmd.ProcessState.ExitCode() != 0 {
		t.Error(l.output())
	}
}

// TestStopBreaksOffWhatRunsOn lets statements run longer than the service waits.
func TestStopBreaksOffWhatRunsOn(t *testing.T) {
	t.Parallel()
	l := serveLocked(t, "--stop-timeout", "1100ms", "--statement-timeout", "1h", "--request-timeout", "1h")
	c := l.dial()
	c.send(onSocket)
	l.later(t.Context(), "application/json")
	l.waitFor(2)
	l.interrupt()
	if out := l.ends(); !strings.Contains(out, "broken off") {
		t.Error(out)
	}
	if text, code := c.read(); code != websocket.StatusGoingAway {
		t.Error(text, code)
	}
	l.waitFor(0)
}

// TestStopTellsFirst wants the service to say that it stops and to answer on, and to end
// at once when it is told again.
func TestStopTellsFirst(t *testing.T) {
	t.Parallel()
	s := serveForeign(t, "--stop-delay", "1h")
	s.interrupt()
	s.wait("told", func() bool { code, _ := s.get("/readyz"); return code == http.StatusServiceUnavailable })
	if code, _ := s.get("/healthz"); code != http.StatusOK {
		t.Error(code)
	}
	if answer := s.ask(`{ areas { totalCount } }`); !strings.Contains(answer, `"totalCount":0`) {
		t.Error(answer)
	}
	s.interrupt()
	<-s.done
	if code := s.cmd.ProcessState.ExitCode(); code != 130 {
		t.Error(code)
	}
}
