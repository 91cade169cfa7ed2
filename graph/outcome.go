package graph

import (
	"context"
	"encoding/json"
	"io"
	"maps"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"jinyan/internal/fault"
	"jinyan/internal/plan"
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
type Cost = plan.Cost

// answer answers an operation and tells what came of it. Open begins a stream, for which
// nothing else may be sent; it is nil if there can be none.
func (r *reader) answer(ctx context.Context, op *graphql.OperationContext, open func() io.WriteCloser) answer {
	begin := time.Now()
	ctx, end := r.begin(ctx, op)
	defer end()
	v := &visit{reader: r, caller: policy.CallerOf(ctx)}
	a := r.admit(ctx, op, v, open)
	if a.response != nil && a.response.Extensions["cost"] == nil {
		a.response.Extensions = v.extensions(a.response.Extensions)
	}
	if r.Told != nil {
		r.Told(ctx, Outcome{
			Name: op.Operation.Name, Kind: string(op.Operation.Operation), Document: op.RawQuery, Caller: v.caller,
			Codes: codesOf(a.response), Asked: v.asked, Cost: v.cost, Took: time.Since(begin),
		})
	}
	return a
}

// admit answers an operation that asks for no more than it may, of a caller whose budget
// is not spent.
func (r *reader) admit(ctx context.Context, op *graphql.OperationContext, v *visit, open func() io.WriteCloser) answer {
	var err error
	if v.asked, err = r.limits.Check(op.Operation, op.Variables); err != nil {
		return r.refuse(ctx, err)
	}
	if err := v.enter(); err != nil {
		a := r.refuse(ctx, err)
		a.after = fault.Of(err).After
		return a
	}
	defer v.leave(Cost{})
	if op.Operation.Operation == ast.Mutation {
		return r.mutate(ctx, op, v)
	}
	return r.query(ctx, op, v, open)
}

// visit is an operation as its caller's budget sees it.
type visit struct {
	*reader
	caller  policy.Caller
	asked   int
	cost    Cost
	entered bool
	// left is what is left of the caller's budget, if it is metered.
	left    time.Duration
	metered bool
}

// who is whose budget it is: of somebody who signed in, or of all who ask from an address.
func (v *visit) who() string {
	if v.caller.Subject != "" {
		return "s" + v.caller.Subject
	}
	return "a" + v.caller.Address
}

func (v *visit) enter() error {
	err := v.meter.Enter(v.who())
	v.entered = err == nil
	return err
}

// leave notes what was read, once.
func (v *visit) leave(c Cost) {
	if !v.entered {
		return
	}
	v.entered, v.cost = false, c
	v.left, v.metered = v.meter.Leave(v.who(), c.Database)
}

// extensions are what is told beside data and errors, with the cost.
func (v *visit) extensions(known map[string]any) map[string]any {
	told := map[string]any{"cost": json.RawMessage(v.appendCost(nil))}
	maps.Copy(told, known)
	return told
}

// appendCost writes what was asked and what it cost.
func (v *visit) appendCost(b []byte) []byte {
	b = append(b, `{"asked":`...)
	b = strconv.AppendInt(b, int64(v.asked), 10)
	b = append(b, `,"actual":{"rows":`...)
	b = strconv.AppendInt(b, int64(v.cost.Rows), 10)
	b = append(b, `,"statements":`...)
	b = strconv.AppendInt(b, int64(v.cost.Statements), 10)
	b = append(b, `,"databaseMs":`...)
	b = strconv.AppendFloat(b, float64(v.cost.Database.Microseconds())/1000, 'f', -1, 64)
	b = append(b, `},"limit":`...)
	b = strconv.AppendInt(b, int64(v.limits.Cost), 10)
	b = append(b, `,"remaining":`...)
	if !v.metered {
		return append(b, `null}`...)
	}
	return append(strconv.AppendInt(b, v.left.Milliseconds(), 10), '}')
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
