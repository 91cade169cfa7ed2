package graph

import (
	"context"
	"io"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"jinyan/internal/policy"
)

// Outcome is what came of an operation, for logs and metrics. It holds no personal data.
type Outcome struct {
	// Name is the operation's name, empty if it has none; Kind is query or mutation, empty
	// for what was refused before it ran.
	Name, Kind string
	// Document is the text of the whole document.
	Document string
	Caller   policy.Caller
	// Codes are those of the errors, each once for every error.
	Codes []string
	// Asked is the cost of the question by its text; Cost is what was read for it.
	Asked int
	Cost  Cost
	Took  time.Duration
}

// Cost is what was read for an answer.
type Cost struct {
	// Rows are those that PostgreSQL sent, Statements those that were sent to it.
	Rows, Statements int
	// Database is the time that was waited for it.
	Database time.Duration
}

// answer answers an operation and tells what came of it. Open begins a stream, for which
// nothing else may be sent; it is nil if there can be none.
func (r *reader) answer(ctx context.Context, op *graphql.OperationContext, open func() io.WriteCloser) answer {
	begin := time.Now()
	ctx, end := r.begin(ctx, op)
	defer end()
	a := r.answerTo(ctx, op, open)
	if r.Told != nil {
		r.Told(ctx, Outcome{
			Name: op.Operation.Name, Kind: string(op.Operation.Operation), Document: op.RawQuery, Caller: policy.CallerOf(ctx),
			Codes: codesOf(a.response), Asked: a.asked, Cost: a.cost, Took: time.Since(begin),
		})
	}
	return a
}

// answerTo answers a query or a mutation.
func (r *reader) answerTo(ctx context.Context, op *graphql.OperationContext, open func() io.WriteCloser) answer {
	if op.Operation.Operation == ast.Mutation {
		return r.mutate(ctx, op)
	}
	return r.query(ctx, op, open)
}

// begin is the context of an operation, with its end.
func (r *reader) begin(ctx context.Context, op *graphql.OperationContext) (context.Context, context.CancelFunc) {
	if r.Begun != nil {
		ctx = r.Begun(ctx, op.Operation.Name, string(op.Operation.Operation))
	}
	if r.Timeout > 0 {
		return context.WithTimeout(ctx, r.Timeout)
	}
	return ctx, func() {}
}

// refused tells of what was refused before it ran.
func (r *reader) refused(ctx context.Context, document string, response *graphql.Response) *graphql.Response {
	if r.Told != nil {
		r.Told(ctx, Outcome{Document: document, Caller: policy.CallerOf(ctx), Codes: codesOf(response)})
	}
	return response
}

// codesOf are the codes of a response's errors.
func codesOf(response *graphql.Response) (codes []string) {
	if response == nil {
		return nil
	}
	for _, e := range response.Errors {
		codes = append(codes, codeOf(e))
	}
	return codes
}

// codeOf is the code of an error.
func codeOf(e *gqlerror.Error) string {
	code, _ := e.Extensions["code"].(string)
	return code
}
