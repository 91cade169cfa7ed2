package graph

import (
	"context"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// eventStream is the media type of answers as events (graphql-sse, a connection for each
// operation).
const eventStream = "text/event-stream"

// eventHeader is in every stream of events. The values are shared by all of them.
var eventHeader = []header{
	{"Content-Type", []string{eventStream + "; charset=utf-8"}},
	// nginx would keep events back.
	{"X-Accel-Buffering", []string{"no"}},
}

// usualAlive is how often a client is told that its operation still runs, if nothing
// else is said.
const usualAlive = 10 * time.Second

// events answers an operation with events: next with the answer, and complete. What is
// not valid is told in next too, since a browser's EventSource shows neither the status
// nor the body of an answer that is no stream.
func (t *transport) events(ctx context.Context, w http.ResponseWriter, op *graphql.OperationContext, invalid *graphql.Response) {
	for _, h := range eventHeader {
		w.Header()[h.name] = h.values
	}
	w.WriteHeader(http.StatusOK)
	out := http.NewResponseController(w)
	// That the client has left cannot be told to anyone, here and below.
	_ = out.Flush()
	a := answer{response: invalid}
	if invalid == nil {
		a = t.whileAlive(ctx, w, op)
	}
	event := []byte("event: next\ndata: ")
	switch {
	case a.finished != nil:
		event = append(event, a.finished.buf...)
		t.reader.writers.release(a.finished)
	case a.response != nil:
		event = appendResponse(event, a.response)
	default:
		// The client has left.
		return
	}
	// A browser drops an event without data.
	event = append(event, "\n\nevent: complete\ndata: \n\n"...)
	_, _ = w.Write(event)
	_ = out.Flush()
}

// whileAlive answers an operation, and meanwhile tells the client and all between that
// it still runs.
func (t *transport) whileAlive(ctx context.Context, w http.ResponseWriter, op *graphql.OperationContext) answer {
	answers := make(chan answer, 1)
	go func() { answers <- t.answered(ctx, op) }()
	tick := time.NewTicker(t.alive)
	defer tick.Stop()
	for {
		select {
		case a := <-answers:
			return a
		case <-tick.C:
			_, _ = w.Write([]byte(":\n\n"))
			_ = http.NewResponseController(w).Flush()
		}
	}
}
