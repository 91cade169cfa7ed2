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
	"unicode/utf8"

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

// params are what a request asks.
type params struct {
	graphql.RawParams
	// document is the id of a document that is known here, in place of its text.
	document string
}

func readParams(r *http.Request) (*params, *refusal) {
	switch r.Method {
	case http.MethodPost:
		return readPost(r)
	case http.MethodGet:
		return readGet(r)
	}
	return nil, &refusal{http.StatusMethodNotAllowed, fault.New(fault.BadRequest,
		"the graph is asked by POST or GET", "请使用 POST 或 GET 查询"), "GET, POST, OPTIONS"}
}

func readPost(r *http.Request) (*params, *refusal) {
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
	var asked params
	if err == nil {
		err = jsonv2.Unmarshal(body, &asked)
	}
	if err != nil {
		return nil, unreadable(err)
	}
	asked.Headers = r.Header
	return &asked, nil
}

// unreadable refuses a request that cannot be read, or holds more than is.
func unreadable(err error) *refusal {
	told := badRequest()
	errors.As(err, &told)
	return &refusal{status: http.StatusBadRequest, fault: told}
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

func readGet(r *http.Request) (*params, *refusal) {
	query, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, unreadable(err)
	}
	asked := &params{document: query.Get("documentId")}
	asked.Query, asked.OperationName, asked.Headers = query.Get("query"), query.Get("operationName"), r.Header
	if !utf8.ValidString(asked.Query) {
		return nil, unreadable(nil)
	}
	for name, target := range map[string]*map[string]any{"variables": &asked.Variables, "extensions": &asked.Extensions} {
		if text := query.Get(name); text != "" {
			if err := jsonv2.Unmarshal([]byte(text), (*jsonObject)(target)); err != nil {
				return nil, unreadable(err)
			}
		}
	}
	return asked, nil
}

// UnmarshalJSONFrom implements json's UnmarshalerFrom.
func (p *params) UnmarshalJSONFrom(d *jsontext.Decoder) error {
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
		case "documentId":
			err = readString(d, &p.document)
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
	v, err := (&values{Decoder: d, deepest: d.StackDepth() + maxNested}).value()
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

// What variables may hold: so many values in all, so deep in each other, and texts of
// so many bytes.
const (
	maxValues = 20_000
	maxNested = 50
	maxText   = 100 << 10
)

// values reads values, as many as may be.
type values struct {
	*jsontext.Decoder
	read, deepest int
}

func (d *values) value() (any, error) {
	token, err := d.ReadToken()
	if err != nil {
		return nil, err
	}
	if d.read++; d.read > maxValues || d.StackDepth() > d.deepest {
		return nil, fault.New(fault.CostExceeded,
			"variables hold at most %d values, at most %d deep in each other", "变量最多包含 %d 个值,嵌套最多 %d 层", maxValues, maxNested)
	}
	switch token.Kind() {
	case jsontext.KindNull:
		return nil, nil
	case jsontext.KindTrue, jsontext.KindFalse:
		return token.Bool(), nil
	case jsontext.KindNumber:
		number, err := short(token)
		return json.Number(number), err
	case jsontext.KindString:
		return short(token)
	case jsontext.KindBeginArray:
		return d.items()
	default:
		return d.members()
	}
}

// short is the text of a token, if it is not too long.
func short(token jsontext.Token) (string, error) {
	text := token.String()
	if len(text) > maxText {
		return "", fault.New(fault.BadInput,
			"a text in the variables is longer than %d bytes", "变量中的文本超过 %d 字节", maxText)
	}
	return text, nil
}

func (d *values) items() (any, error) {
	items := []any{}
	for d.PeekKind() != jsontext.KindEndArray {
		item, err := d.value()
		if err != nil {
			return nil, err
		}
		items = append(items, item)
	}
	_, err := d.ReadToken()
	return items, err
}

func (d *values) members() (any, error) {
	members := map[string]any{}
	for d.PeekKind() != jsontext.KindEndObject {
		name, err := d.ReadToken()
		if err != nil {
			return nil, err
		}
		// The token is gone with the next one.
		key, err := short(name)
		if err == nil {
			members[key], err = d.value()
		}
		if err != nil {
			return nil, err
		}
	}
	_, err := d.ReadToken()
	return members, err
}
