package graph

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"jinyan/internal/fault"
	"jinyan/internal/relay"
)

func parseID(s string) (relay.ID, error) { return relay.ParseID(s) }

// presenter turns errors into what may be shown.
type presenter struct{ log *slog.Logger }

// present gives the error at a path: a fault keeps its code and its sentence in
// the reader's language, GraphQL's own errors about the document pass, and
// everything else becomes INTERNAL and is logged.
func (p presenter) present(ctx context.Context, path ast.Path, err error) *gqlerror.Error {
	var own *gqlerror.Error
	var known *fault.Error
	if errors.As(err, &own) && !errors.As(own.Err, &known) && own.Extensions["code"] != nil {
		return own
	}
	f := fault.Of(err)
	if own != nil && f.Code == fault.Internal && !graphql.HasOperationContext(ctx) {
		f = badRequest()
	}
	if f.Code == fault.Internal || f.Code == fault.Unavailable {
		p.log.ErrorContext(ctx, "a field failed", "path", path.String(), "error", err)
	}
	told := &gqlerror.Error{
		Err: f, Message: f.Sentence(language(ctx)), Path: path,
		Extensions: map[string]any{"code": string(f.Code)},
	}
	if f.After > 0 {
		told.Extensions["retryAfter"] = int(f.After.Seconds())
	}
	if own != nil && len(path) == 0 {
		told.Locations = own.Locations
	}
	return told
}

// How many errors are told, of a request that was refused and of one that was answered,
// and how long their messages and the names in their paths may be, in bytes. What a
// client sends comes back in errors; it must not come back many times.
const (
	refusalsTold = 5
	failuresTold = 100
	messageTold  = 500
	nameTold     = 100
)

// errorsOf are a response's errors as JSON.
func errorsOf(response *graphql.Response) []byte {
	most := refusalsTold
	if len(response.Data) > 0 {
		most = failuresTold
	}
	told := make(gqlerror.List, min(len(response.Errors), most))
	for i := range told {
		e := *response.Errors[i]
		e.Message = cut(e.Message, messageTold)
		e.Path = slices.Clone(e.Path)
		for n, step := range e.Path {
			if name, ok := step.(ast.PathName); ok {
				e.Path[n] = ast.PathName(cut(string(name), nameTold))
			}
		}
		told[i] = &e
	}
	// Codes, words and paths are always JSON.
	text, _ := json.Marshal(told)
	return text
}

// cut is the beginning of a text that is longer than so many bytes.
func cut(text string, most int) string {
	if len(text) <= most {
		return text
	}
	for !utf8.RuneStart(text[most]) {
		most--
	}
	return text[:most] + "…"
}

// badRequest is what is said of a request that cannot be read. The reader's own
// words hold the request and Go's types.
func badRequest() *fault.Error {
	return fault.New(fault.BadRequest,
		"the request cannot be read; send a JSON object with query, and perhaps variables and operationName",
		"无法读取请求;请发送包含 query(及可选 variables、operationName)的 JSON 对象")
}

// language is the language of Accept-Language, zh or en; English is the default.
func language(ctx context.Context) string {
	if !graphql.HasOperationContext(ctx) {
		return "en"
	}
	return languageOf(graphql.GetOperationContext(ctx).Headers)
}

func languageOf(h http.Header) string {
	for tag := range strings.SplitSeq(h.Get("Accept-Language"), ",") {
		tag, _, _ = strings.Cut(strings.TrimSpace(strings.ToLower(tag)), ";")
		tag, _, _ = strings.Cut(tag, "-")
		if tag == "zh" || tag == "en" {
			return tag
		}
	}
	return "en"
}
