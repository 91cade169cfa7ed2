package graph

import "sync"

// writers are writers whose answers went out, to be used again.
type writers struct{ pool sync.Pool }

// keptBuffer is the largest buffer that is kept.
const keptBuffer = 1 << 20

// opening is how every body begins that a writer made.
const opening = `{"data":`

// take gives a writer that has written the opening.
func (w *writers) take(r *reading) *writer {
	kept, ok := w.pool.Get().(*writer)
	if !ok {
		kept = &writer{buf: make([]byte, 0, 16<<10)}
	}
	kept.reading, kept.buf = r, append(kept.buf[:0], opening...)
	return kept
}

// release takes back a writer whose answer had no errors. It and its bytes must
// not be used afterwards.
func (w *writers) release(done *writer) {
	if cap(done.buf) <= keptBuffer {
		*done = writer{buf: done.buf, path: done.path[:0], keys: done.keys[:0]}
		w.pool.Put(done)
	}
}
