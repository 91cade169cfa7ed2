package graph

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"mime"
	"net/http"
	"net/url"
	"runtime/debug"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	jsonv2 "github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"jinyan/internal/fault"
)

// transport is GraphQL over HTTP by POST and GET. Finished answers go out as
// they are; it answers every request, also those that it refuses.
type transport struct {
	presenter
	exec   *executor.Executor
	reader *reader
	packer *packer
}

// The media types of answers.
const (
	plainJSON   = "application/json"
	graphqlJSON = "application/graphql-response+json"
)

// answerHeader is in every answer, contentType by its media type. The values are
// shared by all answers and must not be changed.
var (
	answerHeader = http.Header{
		"Vary":                   {"Accept, Accept-Encoding, Accept-Language"},
		"Cache-Control":          {"no-store"},
		"X-Content-Type-Options": {"nosniff"},
	}
	contentType = map[string][]string{
		plainJSON:   {plainJSON + "; charset=utf-8"},
		graphqlJSON: {graphqlJSON + "; charset=utf-8"},
	}
)

// ServeHTTP answers a request. A stream that failed after its first byte breaks
// the connection, rather than to end an answer that looks whole.
func (t *transport) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	maps.Copy(header, answerHeader)
	media := mediaType(r.Header.Get("Accept"))
	header["Content-Type"] = contentType[media]
	defer t.recovered(w, r)
	params, refused := readParams(r)
	if refused != nil {
		if refused.allow != "" {
			header.Set("Allow", refused.allow)
		}
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		ctx := graphql.WithOperationContext(r.Context(), &graphql.OperationContext{Headers: r.Header})
		t.send(w, r, refused.status, &graphql.Response{Errors: gqlerror.List{t.present(ctx, nil, refused.fault)}})
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
	t.answer(w, r, media, t.reader.answer(ctx, op, func() io.WriteCloser { return t.open(w, r) }))
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

// recovered answers a request in which the service panicked, before anything of
// its answer was sent.
func (t *transport) recovered(w http.ResponseWriter, r *http.Request) {
	panicked := recover()
	if panicked == nil {
		return
	}
	if panicked == http.ErrAbortHandler {
		panic(panicked)
	}
	ctx := graphql.WithOperationContext(r.Context(), &graphql.OperationContext{Headers: r.Header})
	t.send(w, r, http.StatusInternalServerError, &graphql.Response{Errors: gqlerror.List{t.present(ctx, nil, fromPanic(panicked))}})
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

// refusal is a request that is not even parsed.
type refusal struct {
	status int
	fault  *fault.Error
	// allow is the header Allow of a method that is not taken.
	allow string
}

func readParams(r *http.Request) (*graphql.RawParams, *refusal) {
	switch r.Method {
	case http.MethodPost:
		return readPost(r)
	case http.MethodGet:
		return readGet(r)
	}
	return nil, &refusal{http.StatusMethodNotAllowed, fault.New(fault.BadRequest,
		"the graph is asked by POST or GET", "请使用 POST 或 GET 查询"), "GET, POST, OPTIONS"}
}

func readPost(r *http.Request) (*graphql.RawParams, *refusal) {
	if !isJSON(r.Header.Get("Content-Type")) || r.Header.Get("Content-Encoding") != "" {
		return nil, &refusal{status: http.StatusUnsupportedMediaType, fault: fault.New(fault.BadRequest,
			"send JSON in UTF-8, with the header Content-Type: application/json", "请发送 UTF-8 编码的 JSON,并带上 Content-Type: application/json")}
	}
	body, err := readBody(r)
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return nil, &refusal{status: http.StatusRequestEntityTooLarge, fault: fault.New(fault.BadRequest,
			"the request is larger than %d bytes", "请求超过 %d 字节", tooLarge.Limit)}
	}
	var asked struct {
		Query         string     `json:"query"`
		OperationName string     `json:"operationName"`
		Variables     jsonObject `json:"variables"`
		Extensions    jsonObject `json:"extensions"`
	}
	if err != nil || jsonv2.Unmarshal(body, &asked) != nil {
		return nil, &refusal{status: http.StatusBadRequest, fault: badRequest()}
	}
	return &graphql.RawParams{
		Query: asked.Query, OperationName: asked.OperationName, Variables: asked.Variables, Extensions: asked.Extensions,
		Headers: r.Header,
	}, nil
}

// isJSON tells whether a content type is JSON in UTF-8.
func isJSON(contentType string) bool {
	if contentType == plainJSON {
		return true
	}
	media, options, err := mime.ParseMediaType(contentType)
	charset := options["charset"]
	return err == nil && media == plainJSON && (charset == "" || strings.EqualFold(charset, "utf-8"))
}

// readBody reads a body, in one piece if its length is given and not large.
func readBody(r *http.Request) ([]byte, error) {
	if r.ContentLength < 0 || r.ContentLength > 64<<10 {
		return io.ReadAll(r.Body)
	}
	body := make([]byte, r.ContentLength)
	_, err := io.ReadFull(r.Body, body)
	return body, err
}

func readGet(r *http.Request) (*graphql.RawParams, *refusal) {
	unreadable := &refusal{status: http.StatusBadRequest, fault: badRequest()}
	query, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, unreadable
	}
	params := &graphql.RawParams{Query: query.Get("query"), OperationName: query.Get("operationName"), Headers: r.Header}
	for name, target := range map[string]*map[string]any{"variables": &params.Variables, "extensions": &params.Extensions} {
		if text := query.Get(name); text != "" && jsonv2.Unmarshal([]byte(text), (*jsonObject)(target)) != nil {
			return nil, unreadable
		}
	}
	return params, nil
}

// jsonObject is a JSON object whose numbers stay as they are written, whatever their
// size. A name that stands twice in it and text that is not UTF-8 are faults,
// since readers differ on them.
type jsonObject map[string]any

// UnmarshalJSONFrom implements json's UnmarshalerFrom.
func (o *jsonObject) UnmarshalJSONFrom(d *jsontext.Decoder) error {
	v, err := readValue(d)
	if err != nil {
		return err
	}
	given, ok := v.(map[string]any)
	if v != nil && !ok {
		return errNoObject
	}
	*o = given
	return nil
}

var errNoObject = errors.New("not an object")

func readValue(d *jsontext.Decoder) (any, error) {
	token, err := d.ReadToken()
	if err != nil {
		return nil, err
	}
	switch token.Kind() {
	case jsontext.KindNull:
		return nil, nil
	case jsontext.KindTrue, jsontext.KindFalse:
		return token.Bool(), nil
	case jsontext.KindNumber:
		return json.Number(token.String()), nil
	case jsontext.KindString:
		return token.String(), nil
	case jsontext.KindBeginArray:
		return readItems(d)
	default:
		return readMembers(d)
	}
}

func readItems(d *jsontext.Decoder) (any, error) {
	items := []any{}
	for d.PeekKind() != jsontext.KindEndArray {
		item, err := readValue(d)
		if err != nil {
			return nil, err
		}
		items = append(items, item)
	}
	_, err := d.ReadToken()
	return items, err
}

func readMembers(d *jsontext.Decoder) (any, error) {
	members := map[string]any{}
	for d.PeekKind() != jsontext.KindEndObject {
		name, err := d.ReadToken()
		if err != nil {
			return nil, err
		}
		// The token is gone with the next one.
		key := name.String()
		if members[key], err = readValue(d); err != nil {
			return nil, err
		}
	}
	_, err := d.ReadToken()
	return members, err
}
