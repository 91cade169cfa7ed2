package graph

import (
	"context"
	"fmt"
	"io"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator"

	"jinyan/internal/fault"
	"jinyan/internal/plan"
)

// Question is a query document to explain.
type Question struct {
	Document  string
	Operation string
	Variables map[string]any
	// Analyze runs the query, with PostgreSQL's own account of every statement.
	Analyze bool
}

// Explain writes the steps of a query, their SQL and parameters. Only with
// Analyze does it need the database. A field whose arguments cannot be read is
// told and left out; the rest is explained.
func Explain(ctx context.Context, cfg Config, q Question, w io.Writer) error {
	schema := served()
	doc, errs := gqlparser.LoadQueryWithRules(schema, q.Document, nil)
	if len(errs) > 0 {
		return invalid(errs)
	}
	op := doc.Operations.ForName(q.Operation)
	if op == nil || op.Operation != ast.Query {
		return fault.New(fault.BadRequest, "the document has no query of that name; name one with --operation", "文档中没有该名称的查询;请用 --operation 指定")
	}
	vars, err := validator.VariableValues(schema, op, q.Variables)
	if err != nil {
		return fault.New(fault.BadInput, "%[1]s", "%[1]s", err.Error())
	}
	r := newReader(cfg, schema)
	plain, err := r.plans.compiler.plainVariables(op, vars)
	if err != nil {
		return err
	}
	view, charge, err := r.view(ctx, op)
	if err != nil {
		return err
	}
	c := r.plans.get(ctx, op, plain, view)
	if c.err != nil {
		return c.err
	}
	at, err := r.instant(ctx, &graphql.OperationContext{Operation: op, Variables: vars})
	if err != nil {
		return err
	}
	for _, err := range faultsOf(c.root) {
		fmt.Fprintf(w, "── a field is left out: %s\n\n", err)
	}
	accounts, err := c.plan.Explain(ctx, cfg.Reads, plan.Env{Vars: plain, At: at, Charge: charge}, q.Analyze)
	if err != nil {
		return err
	}
	for _, word := range c.plan.Opening() {
		fmt.Fprintf(w, "── before the first step\n%s\n\n", word)
	}
	for i, a := range accounts {
		a.Write(w, i+1)
	}
	return nil
}

func invalid(errs gqlerror.List) error {
	return fault.New(fault.BadRequest, "the query is not valid: %s", "查询无效:%s", errs.Error())
}
