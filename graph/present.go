package graph

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strings"

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
	if own != nil && len(path) == 0 {
		told.Locations = own.Locations
	}
	return told
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
