package plan

import (
	"context"
	"encoding/binary"
	"errors"
	"slices"
	"sync"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"jinyan/internal/fault"
	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/store"
)

// Env is what a request brings to a plan.
type Env struct {
	Vars filter.Variables
	// At is the instant of the read.
	At time.Time
	// Charge is what the reader is in charge of.
	Charge Charge
}

// Runner runs plans on a pool of connections. It is safe for concurrent use.
type Runner struct {
	Pool *pgxpool.Pool
	// MaxRows is how many rows PostgreSQL may send for a plan; any number, if it is 0.
	MaxRows int
	// records says that the queries of steps whose rows are made are kept, to be told.
	records bool
	// spare are the rows of results that were released.
	spare sync.Pool
}

// Release takes back a result's memory. Neither the result nor any cell of it
// may be used afterwards.
func (r *Runner) Release(result *Result) {
	for _, s := range result.steps {
		if s.rows != nil && cap(s.rows.buf) <= spareBuffer {
			r.spare.Put(s.rows)
		}
	}
}

// spareBuffer is the largest buffer that is used again.
const spareBuffer = 1 << 20

// rows are empty rows, with memory of a released result if there is some.
func (r *Runner) rows() *Rows {
	rows, ok := r.spare.Get().(*Rows)
	if !ok {
		return &Rows{}
	}
	*rows = Rows{buf: rows.buf[:0], ends: rows.ends[:0], starts: rows.starts[:0], groups: rows.groups[:0]}
	return rows
}

// Result is what the steps of one run read.
type Result struct {
	steps []outcome
	cost  Cost
}

// Cost is what was read for an answer.
type Cost struct {
	// Rows are those that PostgreSQL sent, Statements those that were sent to it.
	Rows, Statements int
	// Database is the time from the first statement to the last row.
	Database time.Duration
}

// Add adds what else was read.
func (c *Cost) Add(more Cost) {
	c.Rows += more.Rows
	c.Statements += more.Statements
	c.Database += more.Database
}

// Cost is what the run read; nothing, if there is no result.
func (r *Result) Cost() Cost {
	if r == nil {
		return Cost{}
	}
	return r.cost
}

// outcome is what came of a step: either rows or an error; the children of a
// failed step have neither.
type outcome struct {
	args []any
	rows *Rows
	err  error
	// asks are the queries by which the rows were made, if they are kept.
	asks []Ask
}

// Rows returns what the step read.
func (r *Result) Rows(s *Step) (*Rows, error) {
	o := &r.steps[s.index]
	return o.rows, o.err
}

// maxBuffer is the most that one step may read, in bytes.
const maxBuffer = 256 << 20

// Run runs the plan on one snapshot. Steps of one level go out in one batch; a
// plan of one statement needs no transaction. A step that cannot be bound or that
// PostgreSQL refuses fails alone; the others are read again without it, twice at
// most. Run itself fails if the database is away, if the context or a statement's
// time ends, or if no step can be named that is to blame.
func (r *Runner) Run(ctx context.Context, p *Plan, env Env) (*Result, error) {
	run := r.bind(p, env)
	ctx = store.WithLabels(ctx, p)
	conn, err := r.Pool.Acquire(ctx)
	if err != nil {
		return nil, store.Fault(err)
	}
	defer conn.Release()
	begin := time.Now()
	for attempt := 1; ; attempt++ {
		failed, err := run.levels(ctx, conn.Conn())
		run.cost.Database = time.Since(begin)
		if err == nil {
			return &run.Result, nil
		}
		if !refused(err) || attempt == maxAttempts {
			return nil, store.Fault(err)
		}
		culprits := run.unprepared(ctx, conn.Conn())
		if len(culprits) == 0 && failed != nil {
			culprits = []*Step{failed}
		}
		if len(culprits) == 0 {
			return nil, store.Fault(err)
		}
		for _, s := range culprits {
			run.steps[s.index].err = store.Fault(err)
		}
		for i, s := range p.Steps {
			run.steps[i].rows = nil
			s.give(run.steps[i].args, nil)
		}
	}
}

// maxAttempts is how often a plan is read when steps of it fail one by one.
const maxAttempts = 3

// unprepared are the steps whose statements PostgreSQL does not even prepare;
// the failure of a batch does not say which they are.
func (r *run) unprepared(ctx context.Context, conn *pgx.Conn) (steps []*Step) {
	for _, s := range r.plan.Steps {
		if r.steps[s.index].err != nil || s.SQL == "" || conn.IsClosed() {
			continue
		}
		if _, err := conn.Prepare(ctx, "", s.SQL); err != nil && refused(err) {
			steps = append(steps, s)
		}
	}
	return steps
}

// refused tells that PostgreSQL answered a statement with an error that is the
// statement's own: neither the connection, nor the server, nor time is its cause.
func refused(err error) bool {
	var pg *pgconn.PgError
	if !errors.As(err, &pg) {
		return errors.Is(err, errTooBig)
	}
	switch pg.Code[:2] {
	case "08", "53", "57", "58", "XX", "40":
		return false
	}
	return true
}

var errTooBig = fault.New(fault.CostExceeded, "a list is larger than %d MiB; ask for fewer rows or fields", "列表超过 %d MiB;请减少行数或字段", maxBuffer>>20)

func tooManyRows(most int) error {
	return fault.New(fault.CostExceeded, "the query reads more than %d rows; ask for smaller pages or fewer levels", "查询读取超过 %d 行;请减小分页或层级", most)
}

// errOrder is a defect of a statement: the writer of SQL orders by group.
var errOrder = errors.New("plan: rows do not come in the order of their groups")

// bind begins a run with the parameters of all steps.
func (r *Runner) bind(p *Plan, env Env) *run {
	run := &run{runner: r, plan: p, env: env, Result: Result{steps: make([]outcome, len(p.Steps))}}
	n := 0
	for _, s := range p.Steps {
		n += len(s.Params)
	}
	args := make([]any, n)
	for i, s := range p.Steps {
		o := &run.steps[i]
		o.args, args = args[:len(s.Params):len(s.Params)], args[len(s.Params):]
		if o.err = s.refused; o.err == nil {
			o.err = bind(s.Params, env, o.args)
		}
	}
	return run
}

// bind reads parameters into args; those that parents bring stay open.
func bind(params []filter.Param, env Env, args []any) error {
	for i, p := range params {
		switch p.Slot {
		case filter.At:
			args[i] = env.At
		case filter.Day:
			args[i] = model.DayOf(env.At).Time
		case filter.Communities, filter.Grids, filter.Compounds, filter.Offices:
			args[i] = env.Charge[p.Slot]
		case filter.NoSlot, filter.PageSize, filter.Zone:
			v, err := p.Read(p.From.Resolve(env.Vars))
			if err != nil {
				return err
			}
			// pgx takes the package's type the long way, through its text.
			if id, ok := v.(uuid.UUID); ok {
				v = [16]byte(id)
			}
			args[i] = v
		}
	}
	return nil
}

// run is a plan on its way.
type run struct {
	runner *Runner
	plan   *Plan
	env    Env
	// given are the parents' keys of the steps whose rows are made.
	given map[int]store.Keys
	Result
}

// levels reads parents before children. On failure it names the step, if the
// failure is a step's.
func (r *run) levels(ctx context.Context, conn *pgx.Conn) (failed *Step, err error) {
	defer func() {
		if end := leave(ctx, conn, err == nil); err == nil {
			err = end
		}
	}()
	opening := r.plan.opening()
	begun := len(opening) > 0
	for level := 0; ; level++ {
		steps, makers, deeper := r.ready(level)
		ends := !deeper && begun && len(makers) == 0
		r.cost.Statements += len(steps)
		switch {
		case len(steps) == 1 && len(opening) == 0 && !ends:
			rows, err := conn.Query(ctx, steps[0].SQL, r.steps[steps[0].index].args...)
			if err == nil {
				err = r.take(steps[0], rows)
			}
			if err != nil {
				return steps[0], err
			}
		case len(steps) > 0 || len(makers) > 0 && len(opening) > 0:
			batch := &pgx.Batch{}
			for _, word := range opening {
				batch.Queue(word)
			}
			for _, s := range steps {
				batch.Queue(s.SQL, r.steps[s.index].args...)
			}
			if ends {
				batch.Queue("COMMIT")
			}
			if failed, err := r.read(conn.SendBatch(ctx, batch), len(opening), steps); err != nil {
				return failed, err
			}
			opening = nil
		}
		for _, s := range makers {
			err := r.made(ctx, s, conn)
			if told := (*fault.Error)(nil); errors.As(err, &told) {
				r.steps[s.index].err = err
			} else if err != nil {
				return s, err
			}
		}
		if !deeper {
			return nil, nil
		}
	}
}

// leave ends the transaction that the connection is in, if it is in one.
func leave(ctx context.Context, conn *pgx.Conn, ok bool) error {
	if conn.IsClosed() || conn.PgConn().TxStatus() == 'I' {
		return nil
	}
	word := "COMMIT"
	if !ok {
		word = "ROLLBACK"
	}
	_, err := conn.Exec(context.WithoutCancel(ctx), word)
	return err
}

// opening is what stands before the first statement: a snapshot for several,
// and planning with values for those that need it.
func (p *Plan) opening() []string {
	const begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
	switch {
	case p.valued():
		return []string{begin, "SET LOCAL plan_cache_mode = force_custom_plan"}
	case len(p.Steps) > 1 || len(p.Steps) == 1 && p.Steps[0].kind == made:
		return []string{begin}
	}
	return nil
}

// mode is how the plan's own statements are planned.
func (p *Plan) mode() string {
	if p.valued() {
		return "force_custom_plan"
	}
	return "auto"
}

// valued tells whether a statement of the plan is planned with its values.
func (p *Plan) valued() bool {
	return slices.ContainsFunc(p.Steps, func(s *Step) bool { return s.valued })
}

// ready returns the steps of a level that have parents' rows to ask for, those with
// statements and those whose rows are made, and whether there are deeper levels.
func (r *run) ready(level int) (steps, makers []*Step, deeper bool) {
	for _, s := range r.plan.Steps {
		deeper = deeper || s.level > level
		switch {
		case s.level != level || s.kind == partOfMade || r.steps[s.index].err != nil:
		case s.parent != nil && !r.keys(s):
		case s.kind == made:
			makers = append(makers, s)
		default:
			steps = append(steps, s)
		}
	}
	return steps, makers, deeper
}

// keys gives a step the distinct keys of its parent's rows. It returns false if
// there are none, because the parent failed or is empty.
func (r *run) keys(s *Step) bool {
	parent := r.steps[s.parent.step.index].rows
	if parent == nil {
		return false
	}
	rows := r.runner.rows()
	if s.drills != nil {
		n := parent.shown(&rows.groups)
		rows.grouped, rows.starts = true, append(rows.starts, 0)
		r.steps[s.index].rows = rows
		s.giveGroups(r.steps[s.index].args, parent, rows.groups, n)
		return n > 0
	}
	ids := parent.distinct(s.key, s.parent.step.once(s.key), s.meant(parent), &rows.groups)
	rows.grouped, rows.starts = true, append(rows.starts, 0)
	r.steps[s.index].rows = rows
	s.give(r.steps[s.index].args, ids)
	if s.kind == made {
		if r.given == nil {
			r.given = map[int]store.Keys{}
		}
		r.given[s.index] = ids
	}
	return len(ids) > 0
}

// meant tells of which of the parent's rows a step is; nil if of all.
func (s *Step) meant(parent *Rows) func(row int) bool {
	if s.among == nil {
		return nil
	}
	table, column := s.Scope.Type.Table, *s.among
	return func(row int) bool { return string(parent.Cell(row, column)) == table }
}

// give puts the parents' keys into the step's arguments.
func (s *Step) give(args []any, ids store.Keys) {
	for i, p := range s.Params {
		if p.Slot == filter.Keys {
			args[i] = ids
		}
	}
}

// giveGroups puts the keys of the n groups that pages show into the step's arguments.
func (s *Step) giveGroups(args []any, groups *Rows, which []int32, n int) {
	for i, p := range s.Params {
		if p.Slot != filter.Groups {
			continue
		}
		column := p.From.Raw.(int)
		texts := make([]*string, n)
		for row, to := range which {
			if to < 0 || column < 0 {
				continue
			}
			if cell := groups.Cell(row, column); cell != nil {
				text := string(cell)
				texts[to] = &text
			}
		}
		args[i] = texts
	}
}

// read takes a batch's answers.
func (r *run) read(results pgx.BatchResults, opening int, steps []*Step) (failed *Step, err error) {
	defer func() {
		if end := results.Close(); err == nil {
			err = end
		}
	}()
	return r.answers(results, opening, steps)
}

// answers takes the answers to steps, which follow those to the opening.
func (r *run) answers(results pgx.BatchResults, opening int, steps []*Step) (failed *Step, err error) {
	for range opening {
		if _, err := results.Exec(); err != nil {
			return nil, err
		}
	}
	for _, s := range steps {
		rows, err := results.Query()
		if err != nil {
			return s, err
		}
		if err := r.take(s, rows); err != nil {
			return s, err
		}
	}
	return nil, nil
}

// take packs a statement's rows.
func (r *run) take(s *Step, from pgx.Rows) error {
	defer from.Close()
	o := &r.steps[s.index]
	if o.rows == nil {
		o.rows = r.runner.rows()
		o.rows.starts = append(o.rows.starts, 0)
	}
	rows := o.rows
	rows.size, rows.backward = s.pageSize(o.args), s.page.Backward
	rows.columns = max(1, len(s.columns), s.width)
	grouped := s.parent != nil || s.kind == byIDs
	for from.Next() {
		values := from.RawValues()
		if grouped {
			group := int(binary.BigEndian.Uint64(values[0]))
			values = values[1:]
			if !rows.open(group) {
				return errOrder
			}
		}
		rows.append(values)
		if len(rows.buf) > maxBuffer {
			return errTooBig
		}
		if r.cost.Rows++; r.runner.MaxRows > 0 && r.cost.Rows > r.runner.MaxRows {
			return tooManyRows(r.runner.MaxRows)
		}
	}
	rows.close(grouped)
	return from.Err()
}

// pageSize is the number of rows of a page by the step's arguments, without the
// one row more that is asked to know of more; -1 where there are no pages.
func (s *Step) pageSize(args []any) int {
	if s.kind != list && s.kind != found && s.kind != grouped {
		return -1
	}
	for i, p := range s.Params {
		if p.Slot == filter.PageSize {
			size := int(args[i].(int64))
			if s.more {
				size--
			}
			return size
		}
	}
	return -1
}
