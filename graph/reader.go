package graph

import (
	"context"
	"strings"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/plan"
	"jinyan/internal/policy"
)

// charged is what somebody is in charge of, until it is looked up again.
type charged struct {
	charge plan.Charge
	reach  policy.Reach
	until  time.Time
}

// How long and for how many readers it is kept what they are in charge of.
const (
	chargeLasts = 10 * time.Second
	chargesKept = 10_000
)

// chargeOf is what the caller is in charge of at the present, as known for some seconds.
func (r *reader) chargeOf(ctx context.Context, c policy.Caller) (charged, error) {
	if c.Unruled || c.Everywhere || len(c.Roles) == 0 {
		charge, reach, err := r.runner.ChargeOf(ctx, c, time.Time{})
		return charged{charge: charge, reach: reach}, err
	}
	key := strings.Join(c.Areas, "\x00")
	if c.Is(policy.GridWorker) || c.Is(policy.MicroGridWorker) {
		key += "\x00grids"
	}
	if known, ok := r.charges.Get(ctx, key); ok && time.Now().Before(known.until) {
		return known, nil
	}
	now, err := r.Now(ctx)
	if err != nil {
		return charged{}, err
	}
	charge, reach, err := r.runner.ChargeOf(ctx, c, now)
	known := charged{charge, reach, time.Now().Add(chargeLasts)}
	if err == nil {
		r.charges.Add(ctx, key, known)
	}
	return known, err
}

// view is what the one who asks sees in an operation, and what they are in charge of.
func (r *reader) view(ctx context.Context, op *ast.OperationDefinition) (plan.View, plan.Charge, error) {
	caller := policy.CallerOf(ctx)
	known, err := r.chargeOf(ctx, caller)
	return plan.View{Past: r.past(ctx, op), Rules: caller.Rules(known.reach)}, known.charge, err
}
