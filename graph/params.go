package graph

import (
	"cmp"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	jsonv2 "github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"jinyan/internal/fault"
)

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
	var asked jsonParams
	if err != nil || jsonv2.Unmarshal(body, &asked) != nil {
		return nil, &refusal{status: http.StatusBadRequest, fault: badRequest()}
	}
	asked.Headers = r.Header
	return (*graphql.RawParams)(&asked), nil
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

// jsonParams are the parameters of a request as JSON.
type jsonParams graphql.RawParams

// UnmarshalJSONFrom implements json's UnmarshalerFrom.
func (p *jsonParams) UnmarshalJSONFrom(d *jsontext.Decoder) error {
	if open, err := d.ReadToken(); err != nil || open.Kind() != jsontext.KindBeginObject {
		return cmp.Or(err, errNoObject)
	}
	for d.PeekKind() != jsontext.KindEndObject {
		name, err := d.ReadToken()
		if err != nil {
			return err
		}
		switch name.String() {
		case "query":
			err = readString(d, &p.Query)
		case "operationName":
			err = readString(d, &p.OperationName)
		case "variables":
			err = (*jsonObject)(&p.Variables).UnmarshalJSONFrom(d)
		case "extensions":
			err = (*jsonObject)(&p.Extensions).UnmarshalJSONFrom(d)
		default:
			err = d.SkipValue()
		}
		if err != nil {
			return err
		}
	}
	_, err := d.ReadToken()
	return err
}

// readString reads a string; null stands for none.
func readString(d *jsontext.Decoder, into *string) error {
	token, err := d.ReadToken()
	switch {
	case err != nil:
		return err
	case token.Kind() == jsontext.KindString:
		*into = token.String()
	case token.Kind() != jsontext.KindNull:
		return errNoString
	}
	return nil
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

var (
	errNoObject = errors.New("not an object")
	errNoString = errors.New("not a string")
)

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
