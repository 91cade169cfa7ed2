package plan

import (
	"context"
	"fmt"
	"strings"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5/pgxpool"

	"jinyan/internal/filter"
	"jinyan/internal/store"
)

// Account is what is told of a step.
type Account struct {
	// Step says what the step reads and for whom.
	Step   string
	SQL    string
	Params []string
	// Analysis is EXPLAIN (ANALYZE, BUFFERS) of the statement, line by line.
	Analysis []string
}

// Explain tells the steps of a plan. With analyze the plan runs, so that the
// parents' keys are real, and every statement is explained with them.
func (p *Plan) Explain(ctx context.Context, pool *pgxpool.Pool, env Env, analyze bool) ([]Account, error) {
	args := make([][]any, len(p.Steps))
	for i, s := range p.Steps {
		var err error
		if args[i], err = s.bind(env); err != nil {
			return nil, err
		}
	}
	accounts := make([]Account, len(p.Steps))
	if analyze {
		result, err := p.Run(ctx, pool, env)
		if err != nil {
			return nil, err
		}
		for i, s := range p.Steps {
			if result.errs[i] != nil {
				return nil, result.errs[i]
			}
			if s.parent != nil {
				keys, _ := result.rows[s.parent.step.index].distinct(s.key)
				s.give(args[i], keys)
			}
			if accounts[i].Analysis, err = analysis(ctx, pool, s, args[i]); err != nil {
				return nil, err
			}
		}
	}
	for i, s := range p.Steps {
		accounts[i].Step, accounts[i].SQL = s.title(), s.SQL
		for n, a := range args[i] {
			accounts[i].Params = append(accounts[i].Params, told(a, s.Params[n].Slot))
		}
	}
	return accounts, nil
}

func analysis(ctx context.Context, pool *pgxpool.Pool, s *Step, args []any) ([]string, error) {
	rows, err := pool.Query(ctx, "EXPLAIN (ANALYZE, BUFFERS) "+s.SQL, args...)
	if err != nil {
		return nil, store.Fault(err)
	}
	defer rows.Close()
	var lines []string
	for rows.Next() {
		var line string
		if err := rows.Scan(&line); err != nil {
			return nil, err
		}
		lines = append(lines, line)
	}
	return lines, store.Fault(rows.Err())
}

// title says in words what a step reads.
func (s *Step) title() string {
	what := [...]string{list: "list of ", count: "number of ", byID: "one of ", byCode: "one of ", byIDs: "some of ", found: "search"}[s.kind]
	if s.Scope.Type != nil {
		what += s.Scope.Type.Table
	}
	if s.parent == nil {
		return what
	}
	if s.relation == nil {
		return what + ", found by step " + itoa(s.parent.step.index+1)
	}
	return what + " of every " + s.parent.Type.Name + " of step " + itoa(s.parent.step.index+1) + ", along " + s.relation.Name
}

// told is a parameter for people; long lists are cut.
func told(v any, slot filter.Slot) string {
	if keys, ok := v.([]uuid.UUID); ok {
		text := make([]string, 0, 3)
		for _, k := range keys[:min(3, len(keys))] {
			text = append(text, k.String())
		}
		if len(keys) > 3 {
			text = append(text, "…")
		}
		return fmt.Sprintf("{%s} (%d keys of the parents)", strings.Join(text, ","), len(keys))
	}
	if slot == filter.Keys {
		return "the keys of the parents"
	}
	if slot == filter.PageSize {
		return fmt.Sprintf("%v (the page and one row more)", v)
	}
	return fmt.Sprintf("%v", v)
}
