package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"runtime/debug"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"jinyan/internal/fault"
	"jinyan/internal/policy"
)

// transport is GraphQL over HTTP by POST and GET, and the door to streams of events
// and sockets. Finished answers go out as they are; it answers every request, also
// those that it refuses.
type transport struct {
	presenter
	exec      *executor.Executor
	reader    *reader
	packer    *packer
	signIn    func(context.Context, string) (policy.Caller, error)
	persisted *persisted
	origins   origins
	sockets   *sockets
	// alive is how often the client of a stream of events is told that all is well.
	alive time.Duration
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
		{"Vary", []string{"Accept, Accept-Encoding, Accept-Language, Origin"}},
		{"Cache-Control", []string{"no-store"}},
		{"X-Content-Type-Options", []string{"nosniff"}},
	}
	contentType = map[string][]string{
		plainJSON:   {plainJSON + "; charset=utf-8"},
		graphqlJSON: {graphqlJSON + "; charset=utf-8"},
		// A stream that is refused before it begins is told in JSON.
		eventStream: {plainJSON + "; charset=utf-8"},
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
	t.origins.tell(header, r)
	media := mediaType(r.Header.Get("Accept"))
	header["Content-Type"] = contentType[media]
	begun := false
	defer t.recovered(w, r, &begun)
	if upgrades(r) {
		t.upgrade(w, r, &begun)
		return
	}
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
	asked, refused := readParams(r)
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
	ctx, op, invalid := t.operation(r.Context(), asked)
	switch {
	case invalid == nil && r.Method == http.MethodGet && op.Operation.Operation != ast.Query:
		header.Set("Allow", http.MethodPost)
		t.refuse(w, r, http.StatusMethodNotAllowed, fault.New(fault.BadRequest,
			"changes are asked by POST, not by GET", "变更请使用 POST,不能用 GET"))
	case media == eventStream:
		begun = true
		t.events(ctx, w, op, invalid)
	case invalid != nil:
		t.send(w, r, requestErrorStatus(media), invalid)
	default:
		t.answer(w, r, media, t.reader.answer(ctx, op, func() io.WriteCloser {
			begun = true
			return t.open(w, r)
		}))
	}
}

// operation finds, parses and validates what is asked. What is not valid is answered
// by the response, and nothing of it is run.
func (t *transport) operation(ctx context.Context, asked *params) (context.Context, *graphql.OperationContext, *graphql.Response) {
	keep, err := t.persisted.fill(asked)
	if err != nil {
		return ctx, nil, t.refusal(ctx, asked.Headers, err)
	}
	ctx = graphql.StartOperationTrace(ctx)
	op, errs := t.exec.CreateOperationContext(ctx, &asked.RawParams)
	ctx = graphql.WithOperationContext(ctx, op)
	if keep != "" && op.Doc != nil {
		t.persisted.kept.Add(ctx, keep, asked.Query)
	}
	if len(errs) == 0 {
		return ctx, op, nil
	}
	if op.Doc != nil && op.Operation == nil && asked.OperationName == "" {
		errs = gqlerror.List{t.present(ctx, nil, fault.New(fault.BadRequest,
			"the document holds %d operations; name one with operationName", "文档含有 %d 个操作;请用 operationName 指定", len(op.Doc.Operations)))}
	}
	return ctx, op, t.reader.refused(ctx, asked.Query, t.exec.DispatchError(ctx, errs))
}

// answered answers what is asked in one piece, whatever happens.
func (t *transport) answered(ctx context.Context, op *graphql.OperationContext) (a answer) {
	defer func() {
		if panicked := recover(); panicked != nil {
			a = t.reader.refuse(ctx, fromPanic(panicked))
			t.reader.refused(ctx, op.RawQuery, a.response)
		}
	}()
	return t.reader.answer(ctx, op, nil)
}

// signedIn is the request with who asks.
func (t *transport) signedIn(r *http.Request) (*http.Request, error) {
	if t.signIn == nil {
		return r, nil
	}
	ctx, err := t.caller(r.Context(), r.Header.Get("Authorization"), r.RemoteAddr)
	if err != nil {
		return r, err
	}
	return r.WithContext(ctx), nil
}

// caller is the context with who asks.
func (t *transport) caller(ctx context.Context, authorization, remote string) (context.Context, error) {
	if t.signIn == nil {
		return ctx, nil
	}
	caller, err := t.signIn(ctx, authorization)
	if host, _, err := net.SplitHostPort(remote); err == nil {
		caller.Address = host
	}
	return policy.WithCaller(ctx, caller), err
}

// refuse answers a request that holds no operation, or nobody who may ask.
func (t *transport) refuse(w http.ResponseWriter, r *http.Request, status int, err error) {
	t.send(w, r, status, t.refusal(r.Context(), r.Header, err))
}

// refusal says in the reader's language why nothing is run.
func (t *transport) refusal(ctx context.Context, header http.Header, err error) *graphql.Response {
	ctx = graphql.WithOperationContext(ctx, &graphql.OperationContext{Headers: header})
	return t.reader.refused(ctx, "", &graphql.Response{Errors: gqlerror.List{t.present(ctx, nil, err)}})
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
		switch {
		case a.after > 0:
			status = http.StatusTooManyRequests
			w.Header().Set("Retry-After", strconv.Itoa(int(a.after.Seconds())))
		case a.response.Data == nil:
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
	told := t.refusal(r.Context(), r.Header, fromPanic(panicked))
	if *begun {
		panic(http.ErrAbortHandler)
	}
	t.send(w, r, http.StatusInternalServerError, told)
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

// send writes a response that holds errors or that gqlgen made.
func (t *transport) send(w http.ResponseWriter, r *http.Request, status int, response *graphql.Response) {
	t.write(w, r, status, appendResponse(nil, response))
}

// appendResponse writes a response. A request that was refused has no data.
func appendResponse(body []byte, response *graphql.Response) []byte {
	body = append(body, '{')
	start := len(body)
	entry := func(name string, value []byte) {
		if len(body) > start {
			body = append(body, ',')
		}
		body = append(append(appendText(body, name), ':'), value...)
	}
	if len(response.Errors) > 0 {
		entry("errors", errorsOf(response))
	}
	if len(response.Data) > 0 {
		entry("data", response.Data)
	}
	if len(response.Extensions) > 0 {
		text, _ := json.Marshal(response.Extensions)
		entry("extensions", text)
	}
	return append(body, '}')
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
	if t.reader.Timeout > 0 {
		// A client that takes nothing would hold a connection to the database.
		_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(t.reader.Timeout))
	}
	w.WriteHeader(http.StatusOK)
	return t.packer.writer(encoding, w)
}
