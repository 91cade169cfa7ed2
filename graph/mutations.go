package graph

import (
	"cmp"
	"context"
	"errors"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/audit"
	"jinyan/internal/fault"
	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/policy"
	"jinyan/internal/write"
)

// mutate answers a mutation: its fields one after the other, through gqlgen.
func (r *reader) mutate(ctx context.Context, op *graphql.OperationContext, v *visit) answer {
	c := r.plans.compiler
	if _, err := c.plainVariables(op.Operation, op.Variables); err != nil {
		return r.refuse(ctx, err)
	}
	if c.literals(op.Operation.SelectionSet, map[*ast.FragmentDefinition]bool{}); c.err != nil {
		return r.refuse(ctx, c.err)
	}
	did := &reading{reader: r}
	responses, ctx := r.dispatch(withReading(ctx, did), op)
	response := responses(ctx)
	v.leave(did.spent)
	if response != nil {
		response.Errors = tidy(response.Errors)
	}
	return answer{response: response}
}

// readingOf is the reading of the operation.
func readingOf(ctx context.Context) (*reading, error) {
	if r, _ := ctx.Value(readingKey{}).(*reading); r != nil && r.reader != nil {
		return r, nil
	}
	return nil, errors.New("graph: an operation without a reader")
}

// atDesk is what does what a mutation asks, and who asks.
func atDesk(ctx context.Context) (*write.Desk, write.Asker, error) {
	did, err := readingOf(ctx)
	if err != nil {
		return nil, write.Asker{}, err
	}
	r := did.reader
	if r.Desk == nil {
		return nil, write.Asker{}, fault.New(fault.Unavailable, "this service changes nothing", "本服务不提供变更")
	}
	view, charge, err := r.view(ctx, graphql.GetOperationContext(ctx).Operation)
	if err != nil {
		return nil, write.Asker{}, err
	}
	at, err := r.Now(ctx)
	return r.Desk, write.Asker{
		Caller: policy.CallerOf(ctx), View: view, Charge: charge, At: at,
		Request: cmp.Or(RequestID(ctx), uuid.NewString()), Cost: &did.spent,
	}, err
}

func revealField(ctx context.Context, in write.RevealInput) (*write.Revealed, error) {
	desk, who, err := atDesk(ctx)
	if err != nil {
		return nil, err
	}
	return desk.Reveal(ctx, who, in)
}

func findPersonByPhone(ctx context.Context, phone, purpose string) (*write.Found, error) {
	desk, who, err := atDesk(ctx)
	if err != nil {
		return nil, err
	}
	return desk.FindPersonByPhone(ctx, who, phone, purpose)
}

// accessLog reads the access log for those who may.
func accessLog(ctx context.Context, actor, node *string, action *audit.Action, from, to *model.DateTime, first *int, after *string) (*audit.Connection, error) {
	did, err := readingOf(ctx)
	if err != nil {
		return nil, err
	}
	r := did.reader
	switch {
	case !policy.CallerOf(ctx).MayAudit():
		return nil, fault.New(fault.Forbidden, "the access log is for auditors", "访问日志仅供审计员查看")
	case r.Desk == nil:
		return nil, fault.New(fault.Unavailable, "this service keeps no access log", "本服务没有访问日志")
	}
	for _, given := range []*string{actor, node} {
		if given == nil {
			continue
		}
		if _, err := filter.ReadText(*given); err != nil {
			return nil, err
		}
	}
	q := audit.Question{Actor: actor, Node: node, Action: action, From: from, To: to, After: after, First: filter.DefaultPage}
	if first != nil {
		q.First = *first
	}
	if q.First < 0 || q.First > r.MaxPage {
		return nil, fault.New(fault.BadPage, "first must be from 0 to %d", "first 必须在 0 至 %d 之间", r.MaxPage)
	}
	return r.Desk.Log.List(ctx, q)
}
