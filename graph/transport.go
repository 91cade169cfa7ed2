package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"runtime/debug"
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"jinyan/internal/fault"
	"jinyan/internal/policy"
)

// transport is GraphQL over HTTP by POST and GET. Finished answers go out as
// they are; it answers every request, also those that it refuses.
type transport struct {
	presenter
	exec   *executor.Executor
	reader *reader
	packer *packer
	signIn func(context.Context, string) (policy.Caller, error)
}

// The media types of answers.
const (
	plainJSON   = "application/json"
	graphqlJSON = "application/graphql-response+json"
)

// answerHeader is in every answer, contentType by its media type. The values are
// shared by all answers and must not be changed.
var (
	answerHeader = []header{
		{"Vary", []string{"Accept, Accept-Encoding, Accept-Language"}},
		{"Cache-Control", []string{"no-store"}},
		{"X-Content-Type-Options", []string{"nosniff"}},
	}
	contentType = map[string][]string{
		plainJSON:   {plainJSON + "; charset=utf-8"},
		graphqlJSON: {graphqlJSON + "; charset=utf-8"},
	}
)

// header is a header in canonical form.
type header struct {
	name   string
	values []string
}

// ServeHTTP answers a request. A stream that failed after its first byte breaks
// the connection, rather than to end an answer that looks whole.
func (t *transport) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	for _, h := range answerHeader {
		header[h.name] = h.values
	}
	media := mediaType(r.Header.Get("Accept"))
	header["Content-Type"] = contentType[media]
	begun := false
	defer t.recovered(w, r, &begun)
	r, err := t.signedIn(r)
	if err != nil {
		status := http.StatusUnauthorized
		if f := fault.Of(err); f.Code != fault.Unauthenticated {
			// Nobody should sign in again because a database is away.
			status = http.StatusServiceUnavailable
			header.Set("Retry-After", "5")
		} else {
			header.Set("WWW-Authenticate", "Bearer")
		}
		t.refuse(w, r, status, err)
		return
	}
	params, refused := readParams(r)
	if refused != nil {
		if refused.allow != "" {
			header.Set("Allow", refused.allow)
		}
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		t.refuse(w, r, refused.status, refused.fault)
		return
	}
	ctx := graphql.StartOperationTrace(r.Context())
	op, errs := t.exec.CreateOperationContext(ctx, params)
	ctx = graphql.WithOperationContext(ctx, op)
	if len(errs) > 0 {
		if op.Doc != nil && op.Operation == nil && params.OperationName == "" {
			errs = gqlerror.List{t.present(ctx, nil, fault.New(fault.BadRequest,
				"the document holds %d operations; name one with operationName", "文档含有 %d 个操作;请用 operationName 指定", len(op.Doc.Operations)))}
		}
		t.send(w, r, requestErrorStatus(media), t.exec.DispatchError(ctx, errs))
		return
	}
	t.answer(w, r, media, t.reader.answer(ctx, op, func() io.WriteCloser {
		begun = true
		return t.open(w, r)
	}))
}

// signedIn is the request with who asks.
func (t *transport) signedIn(r *http.Request) (*http.Request, error) {
	if t.signIn == nil {
		return r, nil
	}
	caller, err := t.signIn(r.Context(), r.Header.Get("Authorization"))
	if err != nil {
		return r, err
	}
	return r.WithContext(policy.WithCaller(r.Context(), caller)), nil
}

// refuse answers a request that holds no operation, or nobody who may ask.
func (t *transport) refuse(w http.ResponseWriter, r *http.Request, status int, err error) {
	ctx := graphql.WithOperationContext(r.Context(), &graphql.OperationContext{Headers: r.Header})
	t.send(w, r, status, &graphql.Response{Errors: gqlerror.List{t.present(ctx, nil, err)}})
}

// answer sends what came of a query.
func (t *transport) answer(w http.ResponseWriter, r *http.Request, media string, a answer) {
	switch {
	case a.broken:
		panic(http.ErrAbortHandler)
	case a.finished != nil:
		t.write(w, r, http.StatusOK, a.finished.buf)
		t.reader.writers.release(a.finished)
	case a.response != nil:
		status := http.StatusOK
		if a.response.Data == nil {
			status = requestErrorStatus(media)
		}
		t.send(w, r, status, a.response)
	}
}

// recovered answers a request in which the service panicked. If a stream was
// begun, nothing can be answered any more, and the connection breaks.
func (t *transport) recovered(w http.ResponseWriter, r *http.Request, begun *bool) {
	panicked := recover()
	if panicked == nil {
		return
	}
	if panicked == http.ErrAbortHandler {
		panic(panicked)
	}
	ctx := graphql.WithOperationContext(r.Context(), &graphql.OperationContext{Headers: r.Header})
	told := t.present(ctx, nil, fromPanic(panicked))
	if *begun {
		panic(http.ErrAbortHandler)
	}
	t.send(w, r, http.StatusInternalServerError, &graphql.Response{Errors: gqlerror.List{told}})
}

// fromPanic is the error of a panic, which the log shows with its stack.
func fromPanic(panicked any) error {
	return fmt.Errorf("panic: %v\n%s", panicked, debug.Stack())
}

// requestErrorStatus is the status of a request that was refused before it ran.
// Clients that take only application/json lose the errors of anything but 200.
func requestErrorStatus(media string) int {
	if media == graphqlJSON {
		return http.StatusBadRequest
	}
	return http.StatusOK
}

// send writes a response that holds errors or that gqlgen made. A request that
// was refused has no data.
func (t *transport) send(w http.ResponseWriter, r *http.Request, status int, response *graphql.Response) {
	body := []byte{'{'}
	entry := func(name string, value []byte) {
		if len(body) > 1 {
			body = append(body, ',')
		}
		body = append(append(appendText(body, name), ':'), value...)
	}
	if len(response.Errors) > 0 {
		text, _ := json.Marshal(response.Errors)
		entry("errors", text)
	}
	if len(response.Data) > 0 {
		entry("data", response.Data)
	}
	if len(response.Extensions) > 0 {
		text, _ := json.Marshal(response.Extensions)
		entry("extensions", text)
	}
	t.write(w, r, status, append(body, '}'))
}

// write sends a whole body, packed if the client takes that and it is worth it.
func (t *transport) write(w http.ResponseWriter, r *http.Request, status int, body []byte) {
	header := w.Header()
	packed, encoding := t.packer.pack(r.Header.Get("Accept-Encoding"), body)
	if encoding != "" {
		header.Set("Content-Encoding", encoding)
	}
	header.Set("Content-Length", strconv.Itoa(len(packed)))
	w.WriteHeader(status)
	// That the client has left cannot be told to anyone.
	_, _ = w.Write(packed)
}

// open begins an answer whose length is not known, and gives where its bytes go.
func (t *transport) open(w http.ResponseWriter, r *http.Request) io.WriteCloser {
	encoding := encodingFor(r.Header.Get("Accept-Encoding"))
	if encoding != "" {
		w.Header().Set("Content-Encoding", encoding)
	}
	w.WriteHeader(http.StatusOK)
	return t.packer.writer(encoding, w)
}
