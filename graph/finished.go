package graph

import (
	"context"
	"io"
	"sync"
)

// finished is where the reader leaves an answer for the transport.
type finished struct {
	// body are the answer's bytes but for the last brace.
	body []byte
	// open begins an answer that is sent as it is made; streamed says that it was
	// sent, broken that it failed after its first byte.
	open             func() io.WriteCloser
	streamed, broken bool
}

type finishedKey struct{}

// finishedOf is the transport's place for finished bytes, nil if it has none.
func finishedOf(ctx context.Context) *finished {
	f, _ := ctx.Value(finishedKey{}).(*finished)
	return f
}

// opening is how every body of finished bytes begins.
const opening = `{"data":`

// buffers are the bytes of answers that went out, to be used again.
type buffers struct{ pool sync.Pool }

// keptBuffer is the largest buffer that is kept.
const keptBuffer = 1 << 20

// take gives an empty buffer.
func (b *buffers) take() []byte {
	if kept, ok := b.pool.Get().(*[]byte); ok {
		return (*kept)[:0]
	}
	return make([]byte, 0, 16<<10)
}

// release takes back a finished answer's buffer, which must not be used afterwards.
func (b *buffers) release(f *finished) {
	if f.body != nil && cap(f.body) <= keptBuffer {
		b.pool.Put(&f.body)
	}
}
