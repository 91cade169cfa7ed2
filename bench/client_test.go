package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestClientReadsWhatGoServersWrite(t *testing.T) {
	t.Parallel()
	large := strings.Repeat("好", 100_000)
	tests := map[string]struct {
		serve http.HandlerFunc
		want  string
		fails string
	}{
		"a body of known length": {
			serve: func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, `{"data":1}`) },
			want:  `{"data":1}`,
		},
		"a body in chunks": {
			serve: func(w http.ResponseWriter, _ *http.Request) {
				_, _ = io.WriteString(w, "a")
				w.(http.Flusher).Flush()
				_, _ = io.WriteString(w, large)
			},
			want: "a" + large,
		},
		"a refusal": {
			serve: func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "too late", http.StatusGone) },
			fails: "the answer is 410 too late",
		},
		"an answer with errors": {
			serve: func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, `{"errors":[]}`) },
			fails: `the answer is 200 {"errors":[]}`,
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			server := httptest.NewServer(tt.serve)
			defer server.Close()
			c, err := dial(server.Listener.Addr().String())
			if err != nil {
				t.Fatal(err)
			}
			defer c.close()
			for range 2 { // the connection is used again
				body, err := c.ask([]byte("GET / HTTP/1.1\r\nHost: bench\r\n\r\n"))
				switch {
				case tt.fails == "" && err != nil:
					t.Fatal(err)
				case tt.fails != "" && (err == nil || !strings.Contains(err.Error(), tt.fails)):
					t.Fatalf("got the error %v, want one with %q", err, tt.fails)
				case string(body) != tt.want:
					t.Fatalf("got %d bytes, want %d", len(body), len(tt.want))
				}
			}
		})
	}
}
