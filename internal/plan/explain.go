package plan

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/store"
)

// Account is what is told of a step.
type Account struct {
	// Step says what the step reads and for whom.
	Step string
	// SQL is the statement; a function's step has none.
	SQL    string
	Params []string
	// Note says why the step would not be sent; empty if it would.
	Note string
	// Analysis is EXPLAIN (ANALYZE, BUFFERS) of the statement, line by line.
	Analysis []string
}

// Write writes the account of the step with a number.
func (a Account) Write(w io.Writer, number int) {
	fmt.Fprintf(w, "── step %d  %s\n", number, a.Step)
	if a.Note != "" {
		fmt.Fprintf(w, "   %s\n", a.Note)
	}
	if a.SQL != "" {
		fmt.Fprintln(w, a.SQL)
	}
	for n, p := range a.Params {
		fmt.Fprintf(w, "   $%d = %s\n", n+1, p)
	}
	for _, line := range a.Analysis {
		fmt.Fprintf(w, "   %s\n", line)
	}
	fmt.Fprintln(w)
}

// Opening are the statements that are sent before the first step's.
func (p *Plan) Opening() []string { return p.opening() }

// Explain tells the steps of a plan. With analyze the plan runs, so that the
// parents' keys are real, and every statement is explained with them, framed as
// in a run. An Env without an instant is told in words.
func (p *Plan) Explain(ctx context.Context, pool *pgxpool.Pool, env Env, analyze bool) ([]Account, error) {
	accounts := make([]Account, len(p.Steps))
	steps := (&Runner{}).bind(p, env).steps
	for i, o := range steps {
		if o.err != nil {
			accounts[i].Note = "not sent: " + o.err.Error()
		}
	}
	if analyze {
		result, err := (&Runner{Pool: pool, records: true}).Run(ctx, p, env)
		if err != nil {
			return nil, err
		}
		steps = result.steps
		if err := p.analyze(ctx, pool, env, steps, accounts); err != nil {
			return nil, err
		}
	}
	for i, s := range p.Steps {
		accounts[i].Step, accounts[i].SQL = s.title(), s.SQL
		if s.SQL == "" && accounts[i].Note == "" {
			accounts[i].Note = s.withoutSQL()
		}
		if steps[i].err != nil {
			continue
		}
		for n, a := range steps[i].args {
			accounts[i].Params = append(accounts[i].Params, told(a, s.Params[n].Slot, env, s.more))
		}
	}
	return accounts, nil
}

// analyze explains the statements of a plan that ran, with the keys that it read.
func (p *Plan) analyze(ctx context.Context, pool *pgxpool.Pool, env Env, steps []outcome, accounts []Account) error {
	conn, err := pool.Acquire(ctx)
	if err != nil {
		return store.Fault(err)
	}
	defer conn.Release()
	defer func() { _ = leave(ctx, conn.Conn(), false) }()
	for _, word := range p.opening() {
		if _, err := conn.Exec(ctx, word); err != nil {
			return store.Fault(err)
		}
	}
	for i, s := range p.Steps {
		switch {
		case accounts[i].Note != "":
		case steps[i].err != nil:
			accounts[i].Note = "failed: " + steps[i].err.Error()
		case s.SQL == "":
			if accounts[i].Analysis, err = p.walked(ctx, conn.Conn(), steps[i].asks, env); err != nil {
				return err
			}
		case s.parent != nil && s.given(steps[i].args) == 0:
			accounts[i].Note = "not sent: there are no parents"
		default:
			if accounts[i].Analysis, err = analysis(ctx, conn.Conn(), s.SQL, steps[i].args); err != nil {
				return err
			}
		}
	}
	return nil
}

// keysOf are the keys that an argument holds, none before a run has read them.
func keysOf(arg any) store.Keys {
	keys, _ := arg.(store.Keys)
	return keys
}

// given is the number of parents among a step's arguments.
func (s *Step) given(args []any) int {
	for i, p := range s.Params {
		switch p.Slot {
		case filter.Keys:
			return len(keysOf(args[i]))
		case filter.Groups:
			return len(textsOf(args[i]))
		}
	}
	return 0
}

// textsOf are the keys of groups that an argument holds.
func textsOf(arg any) []*string {
	texts, _ := arg.([]*string)
	return texts
}

// walked explains the queries by which a step's rows were made, each with its statement.
func (p *Plan) walked(ctx context.Context, conn *pgx.Conn, asks []Ask, env Env) (lines []string, err error) {
	if _, err := conn.Exec(ctx, planning, "force_generic_plan", "off"); err != nil {
		return nil, store.Fault(err)
	}
	for n, a := range asks {
		args, err := a.args(env)
		if err != nil {
			return nil, err
		}
		plan, err := analysis(ctx, conn, a.SQL, args)
		if err != nil {
			return nil, err
		}
		lines = append(append(lines, fmt.Sprintf("── statement %d, for %d nodes", n+1, len(a.Keys)), a.SQL), plan...)
	}
	_, err = conn.Exec(ctx, planning, p.mode(), "on")
	return lines, store.Fault(err)
}

func analysis(ctx context.Context, conn *pgx.Conn, sql string, args []any) ([]string, error) {
	rows, err := conn.Query(ctx, "EXPLAIN (ANALYZE, BUFFERS) "+sql, args...)
	if err != nil {
		return nil, store.Fault(err)
	}
	lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
	return lines, store.Fault(err)
}

// title says in words what a step reads.
func (s *Step) title() string {
	what := [...]string{
		list: "list of ", grouped: "groups of ", groupCount: "number of groups of ", count: "number of ", byID: "one of ", byCode: "one of ", byIDs: "some of ", found: "search", neighborCounts: "neighbours of ", made: s.named, partOfMade: "part",
	}[s.kind]
	if s.Scope.Type != nil {
		what += s.Scope.Type.Table
	}
	if s.parent == nil {
		return what
	}
	above := "step " + itoa(s.parent.step.index+1)
	switch {
	case s.kind == partOfMade:
		return "parts of the rows of " + above
	case s.kind == made:
		return what + " of every " + s.parent.Type.Name + " of " + above
	case s.drills != nil:
		return what + " behind every group of " + above
	case s.kind == neighborCounts:
		return "number of neighbours of every " + s.parent.Type.Name + " of " + above
	case s.lines != nil && s.lines.Up:
		return what + " above every row of " + above
	case s.lines != nil:
		return what + " below every row of " + above
	case s.relation == nil:
		return what + ", found by " + above
	case s.subtree:
		return what + " of every " + s.parent.Type.Name + " of " + above + " and of what stands below it, along " + s.relation.Name
	}
	return what + " of every " + s.parent.Type.Name + " of " + above + ", along " + s.relation.Name
}

// withoutSQL says why a step has no statement.
func (s *Step) withoutSQL() string {
	if s.kind == partOfMade {
		return "read by that step"
	}
	return "read level by level: a statement for each type of the nodes found last, for all of them at once"
}

// told is a parameter for people; long lists are cut.
func told(v any, slot filter.Slot, env Env, more bool) string {
	switch {
	case slot == filter.Keys && len(keysOf(v)) == 0:
		return "the keys of the parents"
	case slot == filter.Keys:
		return fmt.Sprint(v, " of the parents")
	case env.Charge[slot] != nil:
		return fmt.Sprint(v, " of what the reader is in charge of")
	case slot == filter.Groups && len(textsOf(v)) == 0:
		return "the keys of the groups"
	case slot == filter.Groups:
		return toldTexts(textsOf(v))
	case slot == filter.At && env.At.IsZero():
		return "the instant of the read"
	case slot == filter.Day && env.At.IsZero():
		return "the day of the read"
	case slot == filter.Day:
		return model.DayOf(env.At).String()
	case slot == filter.PageSize && more:
		return fmt.Sprintf("%v (the page and one row more)", v)
	}
	switch v := v.(type) {
	case time.Time:
		return string(model.AppendDateTime(nil, v))
	case []any:
		return cut(v)
	}
	return fmt.Sprint(v)
}

// toldTexts shows the first of the keys of groups.
func toldTexts(texts []*string) string {
	list := make([]any, len(texts))
	for i, text := range texts {
		list[i] = "NULL"
		if text != nil {
			list[i] = *text
		}
	}
	return cut(list)
}

// cut shows the first items of a list.
func cut(list []any) string {
	const shown = 10
	var text []string
	for _, item := range list[:min(shown, len(list))] {
		text = append(text, fmt.Sprint(item))
	}
	if len(list) > shown {
		text = append(text, "…")
	}
	return "{" + strings.Join(text, ",") + "}"
}
