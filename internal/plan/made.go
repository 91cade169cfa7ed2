package plan

import (
	"context"
	"encoding/binary"

	"github.com/jackc/pgx/v5"

	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/store"
)

// Maker makes the rows of a step, amid a run.
type Maker func(context.Context, *Moment) error

// Made is a step whose rows a function makes instead of one statement.
type Made struct {
	// Make is called once, for all parents, unless there are none.
	Make Maker
	// Fields are the columns of its rows.
	Fields []*model.Field
	// Params are what it reads of the request, by Moment.Arg.
	Params []filter.Param
	// Title says in words what it reads.
	Title string
}

// Made adds a step whose rows a function makes.
func (p *Plan) Made(m Made) *Step { return p.add(m.step(), nil) }

// Made adds a step whose rows a function makes for every row of the scope, by its id.
func (s *Scope) Made(m Made) *Step { return s.under(m.step(), nil) }

func (m *Made) step() *Step {
	return &Step{kind: made, make: m.Make, Params: m.Params, named: m.Title, columns: columnsOf(m.Fields)}
}

// Part adds a step whose rows the maker of another makes too, for every row of that.
func (s *Step) Part(fields ...*model.Field) *Step {
	return s.plan.add(&Step{kind: partOfMade, parent: s.Scope, level: s.level, named: s.named, columns: columnsOf(fields)}, nil)
}

// Paged says that the rows of a part are paged, and in which places of them stands
// what its cursors hold.
func (s *Step) Paged(p filter.Page, cursor ...int) { s.page, s.cursor = p, cursor }

func columnsOf(fields []*model.Field) []column {
	columns := make([]column, len(fields))
	for i, f := range fields {
		columns[i] = column{field: f}
	}
	return columns
}

// FoundAs adds a step that reads those of the rows made which are of one type: table
// and id are the places of the name of its table and of its id.
func (s *Step) FoundAs(t *model.Type, table, id int) *Step {
	return s.plan.add(&Step{
		kind: byIDs, parent: s.Scope, level: s.level + 1, key: id, among: &table, lookup: filter.Param{Slot: filter.Keys},
	}, t)
}

// Moment is a run in which a step's rows are to be made.
type Moment struct {
	run  *run
	step *Step
	conn *pgx.Conn
	// err is that there were too many.
	err error
}

// made makes the rows of a step.
func (r *run) made(ctx context.Context, s *Step, conn *pgx.Conn) error {
	m := &Moment{run: r, step: s, conn: conn}
	ctx = store.WithLabels(ctx, s)
	if err := s.make(ctx, m); err != nil {
		return err
	}
	return m.err
}

// Labels is the step's own for all statements by which its rows are made.
func (s *Step) Labels(string) []string { return []string{s.Label} }

// Keys are the ids of the parents' rows, each once.
func (m *Moment) Keys() store.Keys { return m.run.given[m.step.index] }

// Arg is the value of the step's parameter with a number.
func (m *Moment) Arg(i int) any { return m.run.steps[m.step.index].args[i] }

// Open begins the rows of the step or of a part of it: size is that of their pages, -1
// for rows without pages.
func (m *Moment) Open(s *Step, size int) {
	o := &m.run.steps[s.index]
	if o.rows == nil {
		o.rows = m.run.runner.rows()
		o.rows.starts = append(o.rows.starts, 0)
	}
	o.rows.size, o.rows.columns = size, len(s.columns)
}

// Add adds a row to the group with the number, from 0: that of the parent's key, or of
// the row of which it is a part. Groups come in order.
func (m *Moment) Add(s *Step, group int, cells ...[]byte) {
	rows := m.run.steps[s.index].rows
	rows.open(group + 1)
	if len(rows.buf) > maxBuffer {
		m.err = errTooBig
		return
	}
	rows.append(cells)
}

// Close ends the rows of the step or of a part of it.
func (m *Moment) Close(s *Step) {
	rows := m.run.steps[s.index].rows
	rows.close(rows.grouped)
}

// Len is the number of the step's rows so far.
func (m *Moment) Len(s *Step) int { return m.run.steps[s.index].rows.Len() }

// Ask is a query with what a walk brings to it.
type Ask struct {
	*Query
	Keys store.Keys
	Most []*int64
	All  int64
}

// Send sends queries in one batch and takes their rows, in PostgreSQL's binary form,
// one by one. They are planned once for all values, to go from row to row by indexes:
// how many rows there will be nobody knows before.
func (m *Moment) Send(ctx context.Context, asks []Ask, take func(ask int, values [][]byte)) error {
	if o := &m.run.steps[m.step.index]; m.run.runner.records {
		o.asks = append(o.asks, asks...)
	}
	batch := &pgx.Batch{}
	batch.Queue(planning, "force_generic_plan", "off")
	for _, a := range asks {
		args, err := a.args(m.run.env)
		if err != nil {
			return err
		}
		batch.Queue(a.SQL, args...)
	}
	batch.Queue(planning, m.run.plan.mode(), "on")
	m.run.cost.Statements += len(asks)
	results := m.conn.SendBatch(ctx, batch)
	err := takeAll(results, len(asks), func(ask int, values [][]byte) {
		m.run.cost.Rows++
		take(ask, values)
	})
	if end := results.Close(); err == nil {
		err = end
	}
	return err
}

// planning sets how statements are planned, until the transaction ends.
var planning = "SELECT set_config('plan_cache_mode', $1, true)" + func() (text string) {
	for _, way := range []string{"hashjoin", "mergejoin", "seqscan", "bitmapscan", "indexonlyscan"} {
		text += ", set_config('enable_" + way + "', $2, true)"
	}
	return text
}()

func takeAll(results pgx.BatchResults, asks int, take func(ask int, values [][]byte)) error {
	if _, err := results.Exec(); err != nil {
		return err
	}
	for i := range asks {
		rows, err := results.Query()
		if err != nil {
			return err
		}
		for rows.Next() {
			take(i, rows.RawValues())
		}
		rows.Close()
		if err := rows.Err(); err != nil {
			return err
		}
	}
	return nil
}

// args are the parameters of a query.
func (a *Ask) args(env Env) ([]any, error) {
	if a.refused != nil {
		return nil, a.refused
	}
	args := make([]any, len(a.Params))
	if err := bind(a.Params, env, args); err != nil {
		return nil, err
	}
	for i, p := range a.Params {
		switch p.Slot {
		case filter.Keys:
			args[i] = a.Keys
		case filter.Most:
			args[i] = a.Most
		case filter.All:
			args[i] = a.All
		}
	}
	return args, nil
}

// Cells of rows that are made, in PostgreSQL's binary form.

// IntCell is a number of kind BigInt.
func IntCell(n int) []byte { return binary.BigEndian.AppendUint64(nil, uint64(n)) }

// BoolCell is a truth.
func BoolCell(b bool) []byte { return []byte{flag(b) - '0'} }

// TextsCell is a list of texts, of which there is at least one.
func TextsCell(texts []string) []byte {
	const textOID = 25
	cell := make([]byte, 0, 20+16*len(texts))
	for _, n := range [...]int{1, 0, textOID, len(texts), 1} {
		cell = binary.BigEndian.AppendUint32(cell, uint32(n))
	}
	for _, text := range texts {
		cell = binary.BigEndian.AppendUint32(cell, uint32(len(text)))
		cell = append(cell, text...)
	}
	return cell
}

// CursorKeys are the values in a cursor of the rows of a part; nil if there is none.
func (m *Moment) CursorKeys(part *Step) ([]any, error) {
	if part.page.After == nil {
		return nil, nil
	}
	keys := make([]any, len(part.cursor))
	for i, c := range part.cursor {
		p := cursorParam(*part.page.After, part.mark, len(keys), i, part.columns[c].field.Kind)
		key, err := p.Read(p.From.Resolve(m.run.env.Vars))
		if err == nil && key == nil {
			err = Damaged()
		}
		if err != nil {
			return nil, err
		}
		keys[i] = key
	}
	return keys, nil
}
