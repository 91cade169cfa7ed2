package plan

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"jinyan/internal/store"
)

// chunkRows is how many rows of a stream are held at once.
const chunkRows = 500

// Stream is a run whose one list is read chunk by chunk, while its rows are used.
type Stream struct {
	Result
	// More tells, after the last chunk, that there are further rows.
	More bool
	// Len is the number of rows read so far.
	Len int

	step    *Step
	begin   time.Time
	conn    *pgxpool.Conn
	results pgx.BatchResults
	from    pgx.Rows
	rows    *Rows
	size    int
	err     error
}

// Streamable is the step whose rows can be read chunk by chunk, nil if there is
// none: the one list of a plan of one level, paged forward, with counts beside it.
func (p *Plan) Streamable() *Step {
	var one *Step
	for _, s := range p.Steps {
		switch {
		case s.kind == count && s.parent == nil:
		case s.kind == list && one == nil && s.parent == nil && !s.page.Backward:
			one = s
		default:
			return nil
		}
	}
	return one
}

// Stream runs a plan whose list is Streamable and of at least so many rows. It
// gives nil if the list is shorter, or if anything fails before its first rows;
// Run then answers or says why. A Stream must be closed.
func (r *Runner) Stream(ctx context.Context, p *Plan, env Env, least int) *Stream {
	list := p.Streamable()
	asked, err := list.page.Size.Read(list.page.Size.From.Resolve(env.Vars))
	if err != nil || asked.(int64) < int64(least) {
		return nil
	}
	run := r.bind(p, env)
	ctx = store.WithLabels(ctx, p)
	batch := &pgx.Batch{}
	opening := p.opening()
	for _, word := range opening {
		batch.Queue(word)
	}
	var counts []*Step
	for i, s := range p.Steps {
		if run.steps[i].err != nil {
			return nil
		}
		if s != list {
			counts = append(counts, s)
			batch.Queue(s.SQL, run.steps[i].args...)
		}
	}
	args := run.steps[list.index].args
	batch.Queue(list.SQL, args...)
	if len(opening) > 0 {
		batch.Queue("COMMIT")
	}
	conn, err := r.Pool.Acquire(ctx)
	if err != nil {
		return nil
	}
	s := &Stream{step: list, begin: time.Now(), conn: conn, size: list.pageSize(args), results: conn.SendBatch(ctx, batch)}
	if _, s.err = run.answers(s.results, len(opening), counts); s.err == nil {
		s.from, s.err = s.results.Query()
	}
	s.Result = run.Result
	s.rows = &Rows{columns: max(1, len(list.columns)), size: -1}
	s.rows.starts = append(s.rows.starts, 0, 0)
	run.steps[list.index].rows = s.rows
	if s.err != nil || !s.Next() && s.err != nil {
		s.Close(ctx)
		return nil
	}
	return s
}

// Next reads the next chunk in place of the one before. It returns false if
// there are no further rows or if reading failed.
func (s *Stream) Next() bool {
	s.rows.buf, s.rows.ends = s.rows.buf[:0], s.rows.ends[:0]
	n := 0
	for n < chunkRows && s.from.Next() {
		if s.Len == s.size {
			s.More = true
			continue
		}
		s.rows.append(s.from.RawValues())
		n, s.Len = n+1, s.Len+1
	}
	s.rows.starts[1] = int32(n)
	if n < chunkRows {
		s.err = s.from.Err()
	}
	return n > 0 && s.err == nil
}

// Cost is what was read so far.
func (s *Stream) Cost() Cost {
	return Cost{Rows: s.Len + len(s.steps) - 1, Statements: len(s.steps), Database: time.Since(s.begin)}
}

// Err is what reading failed with.
func (s *Stream) Err() error { return store.Fault(s.err) }

// Close gives the connection back. Rows that were not read are lost.
func (s *Stream) Close(ctx context.Context) {
	if s.from != nil {
		s.from.Close()
	}
	_ = s.results.Close()
	_ = leave(ctx, s.conn.Conn(), false)
	s.conn.Release()
}
