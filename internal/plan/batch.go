package plan

import (
	"context"
	"fmt"

	"jinyan/internal/fault"
	"jinyan/internal/model"
)

// Batch answers a field that is neither a column nor an edge, for all rows of a
// step at once. It gives one value for every parent in its order, each in
// PostgreSQL's binary form, nil for null. An error fails the field of every parent.
type Batch func(ctx context.Context, env Env, parents Parents) ([][]byte, error)

// Parents are the rows for which a Batch answers.
type Parents struct {
	rows    *Rows
	columns []int
}

// Len is the number of rows.
func (p Parents) Len() int { return p.rows.Len() }

// Cell is the value of the i-th column that the Batch needs, in PostgreSQL's
// binary form; nil for null.
func (p Parents) Cell(row, i int) []byte { return p.rows.Cell(row, p.columns[i]) }

// Batch adds a step that answers a field of the scope's rows by a function, from
// the given columns. Its rows have one column and the numbers of the scope's.
func (s *Scope) Batch(needs []*model.Field, answer Batch) *Step {
	step := &Step{kind: batched, parent: s, level: s.step.level + 1, batch: answer}
	for _, f := range needs {
		step.needs = append(step.needs, s.Column(f))
	}
	return s.step.plan.add(step, s.Type)
}

// answer runs a batched step. What it fails with is its own.
func (r *run) answer(ctx context.Context, s *Step) {
	o, parents := &r.steps[s.index], r.steps[s.parent.step.index].rows
	if parents == nil {
		return
	}
	values, err := s.batch(ctx, r.env, Parents{rows: parents, columns: s.needs})
	if err == nil && len(values) != parents.Len() {
		err = fmt.Errorf("a function gave %d values for %d rows of %s", len(values), parents.Len(), s.Scope.Type.Name)
	}
	if err != nil {
		o.err = fault.Of(err)
		return
	}
	rows := r.runner.rows()
	rows.columns = 1
	rows.append(values)
	o.rows = rows
}
