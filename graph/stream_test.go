package graph_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/klauspost/compress/gzip"

	"jinyan/graph"
)

// raised is the district with pages of 100,000 rows.
func raised(t *testing.T) *database {
	t.Helper()
	db := districtDatabase(t)
	db.config.MaxPage = 100_000
	db.handler = graph.New(db.config)
	return db
}

// chunks is a client that keeps what it is sent and how much at once.
type chunks struct {
	header  http.Header
	body    bytes.Buffer
	largest int
	// at is called before the first bytes are taken.
	at func()
}

func (c *chunks) Header() http.Header { return c.header }
func (c *chunks) WriteHeader(int)     {}
func (c *chunks) Write(b []byte) (int, error) {
	if c.body.Len() == 0 && c.at != nil {
		c.at()
	}
	c.largest = max(c.largest, len(b))
	return c.body.Write(b)
}

func (db *database) send(query string, c *chunks, header http.Header) *chunks {
	body, _ := json.Marshal(map[string]string{"query": query})
	r := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header = header
	r.Header.Set("Content-Type", "application/json")
	c.header = http.Header{}
	db.handler.ServeHTTP(c, r)
	return c
}

// TestLargeListsAreStreamed wants a long list in small pieces, and the same
// answer as gqlgen's executor gives for it.
func TestLargeListsAreStreamed(t *testing.T) {
	db := raised(t)
	for _, query := range []string{
		`{ __typename issues(first: 5000) { totalCount nodes { code title community { name } reporter { __typename } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
		`{ all: issues(first: 3001, where: {nature: {eq: COMPLAINT}}) { edges { cursor node { id reportedAt categoryLess: category { label(lang: EN) } } } } areas { totalCount } }`,
		`{ issues(first: 2500, where: {code: {eq: "nothing"}}) { nodes { code } pageInfo { hasNextPage endCursor } } }`,
	} {
		c := db.send(query, &chunks{}, http.Header{})
		if c.header.Get("Content-Length") != "" {
			t.Errorf("not streamed: %s", query)
		}
		if c.largest > 256<<10 {
			t.Errorf("%d bytes at once: %s", c.largest, query)
		}
		var streamed, resolved any
		if err := json.Unmarshal(withoutCost(c.body.Bytes()), &streamed); err != nil {
			t.Fatalf("%v: %s", err, query)
		}
		text, _ := db.resolving(t).ask(t, query, "")
		if err := json.Unmarshal([]byte(text), &resolved); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(streamed, resolved) {
			t.Errorf("the streamed answer differs: %s", query)
		}
	}
}

// TestStreamsNeedTheirOrder wants answers whose beginning depends on the end of
// the list to be made in memory.
func TestStreamsNeedTheirOrder(t *testing.T) {
	db := raised(t)
	for _, query := range []string{
		`{ issues(first: 3000) { pageInfo { endCursor } nodes { code } } }`,
		`{ issues(first: 3000) { nodes { code } edges { cursor } } }`,
		`{ issues(last: 3000) { nodes { code } } }`,
		`{ issues(first: 2000) { nodes { code issueEvents(first: 1) { nodes { seq } } } } }`,
		`{ issues(first: 1999) { nodes { code } } }`,
	} {
		if c := db.send(query, &chunks{}, http.Header{}); c.header.Get("Content-Length") == "" {
			t.Errorf("streamed: %s", query)
		}
	}
}

func TestStreamsArePacked(t *testing.T) {
	c := raised(t).send(`{ issues(first: 3000) { nodes { code } } }`, &chunks{}, http.Header{"Accept-Encoding": {"gzip"}})
	r, err := gzip.NewReader(&c.body)
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(r)
	if err != nil || !json.Valid(text) || strings.Count(string(text), `"code"`) != 3000 {
		t.Errorf("%v, %d bytes", err, len(text))
	}
}

// TestBrokenStreamsBreakTheConnection ends the statement's server while its rows
// go out: the answer must not look whole.
func TestBrokenStreamsBreakTheConnection(t *testing.T) {
	db := raised(t)
	kill := func() {
		if _, err := db.reads.Exec(context.Background(), `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
			WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE 'SELECT%FROM issues%'`); err != nil {
			t.Error(err)
		}
	}
	db.breakStream(t, &chunks{at: kill})
}

// TestStreamsEndInTime lets a client take nothing until the stream's statement is gone.
func TestStreamsEndInTime(t *testing.T) {
	db := raised(t)
	db.config.Timeout = 2 * time.Second
	db.handler = graph.New(db.config)
	watcher := districtDatabase(t)
	db.breakStream(t, &chunks{at: func() {
		tick := time.NewTicker(20 * time.Millisecond)
		defer tick.Stop()
		for end, n := time.Now().Add(soon), 1; n > 0 && time.Now().Before(end); <-tick.C {
			if err := watcher.reads.QueryRow(context.Background(), `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
				AND pid <> pg_backend_pid() AND state = 'active' AND query LIKE 'SELECT%FROM issues%'`).Scan(&n); err != nil {
				t.Error(err)
			}
		}
	}})
}

// TestPanickingStreamsBreakTheConnection wants no error's answer behind rows
// that were sent.
func TestPanickingStreamsBreakTheConnection(t *testing.T) {
	raised(t).breakStream(t, &chunks{at: func() { panic("a defect") }})
}

// breakStream asks for a long list that c breaks.
func (db *database) breakStream(t *testing.T, c *chunks) {
	t.Helper()
	defer func() {
		if p := recover(); p != http.ErrAbortHandler {
			t.Errorf("the handler ended with %v", p)
		}
		if json.Valid(c.body.Bytes()) {
			t.Error("the broken answer looks whole")
		}
	}()
	db.send(`{ issues(first: 100000) { nodes { code title reportedAt } } }`, c, http.Header{})
}
