package graph

import (
	"context"
	"io"

	"jinyan/internal/plan"
)

// streamRows is the size from which a list of one level is sent while it is read.
const streamRows = 2000

// flushAt is how many bytes of a stream are kept before they are sent.
const flushAt = 64 << 10

// sending is a stream on its way to the client.
type sending struct {
	*plan.Stream
	// part is the list that is sent as it is read.
	part *shape
	out  io.Writer
	// first and last are the cursors of the first and the last row.
	first, last []byte
	// broken says that it failed after the first byte was sent.
	broken bool
}

// streamed is the list of an operation that can be sent as it is read, nil if
// there is none: the only use of the plan's one list, with nothing before it that
// its end decides.
func streamed(root *shape, p *plan.Plan) *shape {
	list := p.Streamable()
	if list == nil {
		return nil
	}
	var found *shape
	for _, c := range root.fields {
		for _, part := range c.fields {
			switch {
			case c.kind != connection || part.step != list:
			case part.kind == pageInfo && found != nil:
			case (part.kind == nodes || part.kind == edges) && found == nil:
				found = part
			default:
				return nil
			}
		}
	}
	return found
}

// stream answers an operation by sending its list as it is read. It has sent
// nothing if the list is short or fails at its start; broken says that it failed
// later.
func (r *reader) stream(ctx context.Context, open func() io.WriteCloser, c *compiled, reading *reading, env plan.Env) (sent, broken bool) {
	s := r.runner.Stream(ctx, c.plan, env, streamRows)
	if s == nil {
		return false, false
	}
	defer s.Close(ctx)
	reading.result = &s.Result
	out := open()
	w := r.writers.take(reading)
	w.sending = &sending{Stream: s, part: c.streamed, out: out}
	w.data()
	reading.visit.leave(s.Cost())
	w.end()
	w.flush(0)
	broken = w.sending.broken || out.Close() != nil
	if broken {
		r.log.ErrorContext(ctx, "a stream broke", "error", s.Err())
	}
	r.written.Add(1)
	r.writers.release(w)
	return true, broken
}

// send writes the rows of a stream, chunk by chunk.
func (w *writer) send(f *shape) bool {
	w.path = append(w.path, step{field: f}, step{})
	w.buf = append(w.buf, '[')
	rows, err := w.rowsOf(f)
	for i := 0; err == nil && i < w.sending.Len; {
		page := rows.Page(0)
		w.bound(f.step, rows, page, i == 0)
		for n := range page.Len {
			if i > 0 {
				w.buf = append(w.buf, ',')
			}
			w.path[len(w.path)-1].index = i
			if !w.object(f, page.Row(n)) {
				w.sending.broken = true
				return false
			}
			i++
		}
		w.flush(flushAt)
		if !w.sending.Next() {
			err = w.sending.Err()
			break
		}
	}
	if err != nil || w.sending.broken {
		w.sending.broken = true
		return false
	}
	w.buf = append(w.buf, ']')
	w.path = w.path[:len(w.path)-2]
	return true
}

// bound keeps the cursors of the first row and of the last one so far.
func (w *writer) bound(s *plan.Step, rows *plan.Rows, page plan.Page, first bool) {
	if !s.HasCursors() || page.Len == 0 {
		return
	}
	end := len(w.buf)
	if first {
		w.cursor(s, rows, page.Row(0))
		w.sending.first = append([]byte(nil), w.buf[end:]...)
		w.buf = w.buf[:end]
	}
	w.cursor(s, rows, page.Row(page.Len-1))
	w.sending.last = append(w.sending.last[:0], w.buf[end:]...)
	w.buf = w.buf[:end]
}

// flush sends what was written, if it is more than so many bytes.
func (w *writer) flush(more int) {
	if len(w.buf) <= more || w.sending.broken {
		return
	}
	if _, err := w.sending.out.Write(w.buf); err != nil {
		w.sending.broken = true
	}
	w.buf = w.buf[:0]
}
