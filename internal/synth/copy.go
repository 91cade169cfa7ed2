package synth

import (
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"strings"

	"github.com/jackc/pgx/v5"
)

// table is how one table is filled: its columns after those of head, and the
// rows. fill runs on a goroutine of its own, one table at a time.
type table struct {
	name    string
	columns []string
	fill    func(r *rows)
}

// copyTable streams the table's rows into the database and returns how many
// there were. Rows are made while the server stores earlier ones; a few chunks
// wait in between, so memory stays small whatever the number.
func copyTable(ctx context.Context, conn *pgx.Conn, t table) (int64, error) {
	columns := append(head(), t.columns...)
	quoted := make([]string, len(columns))
	for i, c := range columns {
		quoted[i] = pgx.Identifier{c}.Sanitize()
	}
	// FREEZE: the table was truncated in this transaction, so nobody else sees
	// it before commit, and no vacuum needs to come after.
	statement := "COPY " + pgx.Identifier{t.name}.Sanitize() + " (" + strings.Join(quoted, ", ") +
		") FROM STDIN (FORMAT binary, FREEZE true)"

	filled, spare := make(chan []byte, 4), make(chan []byte, 8)
	quit, done := make(chan struct{}), make(chan struct{})
	r := &rows{fields: uint16(len(columns)), filled: filled, spare: spare, quit: quit}
	go func() {
		defer close(done)
		defer close(filled)
		r.buf = copyHeader()
		t.fill(r)
		r.buf = binary.BigEndian.AppendUint16(r.buf, trailer)
		r.flush()
	}()
	_, err := conn.PgConn().CopyFrom(ctx, &chunkReader{filled: filled, spare: spare}, statement)
	close(quit)
	<-done
	if err != nil {
		return 0, fmt.Errorf("filling %s: %w", t.name, err)
	}
	return r.count, nil
}

// trailer is the trailer of the binary format: a row of -1 fields.
const trailer = 0xffff

func copyHeader() []byte {
	b := make([]byte, 0, chunkSize)
	b = append(b, "PGCOPY\n\xff\r\n\x00"...)
	return append(b, 0, 0, 0, 0, 0, 0, 0, 0) // no flags, no extension
}

// chunkReader gives the chunks as one stream and returns them for reuse.
type chunkReader struct {
	filled <-chan []byte
	spare  chan<- []byte
	whole  []byte // the chunk at hand
	left   []byte // of it
}

func (c *chunkReader) Read(p []byte) (int, error) {
	for len(c.left) == 0 {
		if c.whole != nil {
			select {
			case c.spare <- c.whole:
			default:
			}
		}
		chunk, ok := <-c.filled
		if !ok {
			return 0, io.EOF
		}
		c.whole, c.left = chunk, chunk
	}
	n := copy(p, c.left)
	c.left = c.left[n:]
	return n, nil
}
