package graph

import (
	"runtime"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
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

// AwaitSockets waits until no socket is open.
func (s *Server) AwaitSockets() {
	for s.Sockets() > 0 {
		runtime.Gosched()
	}
}

// WithMutation is a handler of a schema that has a mutation.
func WithMutation(cfg Config) *Server {
	s := New(cfg)
	schema := gqlparser.MustLoadSchema(&ast.Source{Input: "type Query { ask: Int } type Mutation { change: Int }"})
	s.exec = executor.New(&graphql.ExecutableSchemaMock{SchemaFunc: func() *ast.Schema { return schema }})
	return s
}
