package graph

import (
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/validator"

	"jinyan/internal/plan"
	"jinyan/internal/policy"
)

// Steps are the steps that a query becomes, none for one that is refused.
func Steps(t testing.TB, cfg Config, query string, variables map[string]any) []*plan.Step {
	t.Helper()
	schema := served()
	doc, errs := gqlparser.LoadQueryWithRules(schema, query, nil)
	if len(errs) > 0 || len(doc.Operations) != 1 {
		return nil
	}
	op := doc.Operations[0]
	vars, err := validator.VariableValues(schema, op, variables)
	if err != nil {
		return nil
	}
	r := newReader(cfg, schema)
	plain, err := r.plans.compiler.plainVariables(op, vars)
	if err != nil {
		return nil
	}
	return r.plans.get(t.Context(), op, plain, plan.View{Past: r.past(t.Context(), op), Rules: policy.Rules{Unruled: true}}).plan.Steps
}

// AppendDay is appendDay.
var AppendDay = appendDay
