package synth

import (
	"encoding/binary"
	"math"

	"github.com/google/uuid"
)

const (
	// chunkSize is how much is encoded before it is sent.
	chunkSize = 256 << 10
	// roomOfRow is more than any row of ours takes.
	roomOfRow = 8 << 10
	// nothing is the length that stands for NULL.
	nothing = math.MaxUint32
)

// head names the columns that every row begins with. demo_fields and revision
// are left to their defaults.
func head() []string { return []string{"id", "demo", "created_at", "updated_at"} }

// rows encodes the rows of one table in the binary format of COPY and passes
// full chunks on. Each row is begin and then one call a column, in the order of
// the table's columns. It is not safe for concurrent use.
type rows struct {
	fields  uint16
	count   int64
	buf     []byte
	filled  chan<- []byte
	spare   <-chan []byte
	quit    <-chan struct{}
	stopped bool
}

// begin starts a row. It tells whether anybody still wants it: long loops end
// when it is false.
func (r *rows) begin(id uuid.UUID, created, updated moment) bool {
	if len(r.buf)+roomOfRow > chunkSize {
		r.flush()
	}
	r.count++
	r.buf = binary.BigEndian.AppendUint16(r.buf, r.fields)
	r.uuid(id)
	r.boolean(true)
	r.moment(created)
	r.moment(updated)
	return !r.stopped
}

// flush passes the chunk on and takes another.
func (r *rows) flush() {
	if r.stopped {
		r.buf = r.buf[:0]
		return
	}
	select {
	case r.filled <- r.buf:
	case <-r.quit:
		r.stopped = true
		r.buf = r.buf[:0]
		return
	}
	select {
	case r.buf = <-r.spare:
		r.buf = r.buf[:0]
	default:
		r.buf = make([]byte, 0, chunkSize)
	}
}

func (r *rows) null() { r.buf = binary.BigEndian.AppendUint32(r.buf, nothing) }

func (r *rows) uuid(u uuid.UUID) {
	r.buf = append(binary.BigEndian.AppendUint32(r.buf, 16), u[:]...)
}

// ref is an id, or NULL for the zero id.
func (r *rows) ref(u uuid.UUID) {
	if u == (uuid.UUID{}) {
		r.null()
		return
	}
	r.uuid(u)
}

// text is a text, or NULL for the empty one: none of our columns holds that.
func (r *rows) text(s string) {
	if s == "" {
		r.null()
		return
	}
	r.buf = append(binary.BigEndian.AppendUint32(r.buf, uint32(len(s))), s...)
}

func (r *rows) boolean(b bool) {
	one := byte(0)
	if b {
		one = 1
	}
	r.buf = append(binary.BigEndian.AppendUint32(r.buf, 1), one)
}

func (r *rows) integer(n int) {
	r.buf = binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(r.buf, 4), uint32(int32(n)))
}

// count0 is a number, or NULL for zero.
func (r *rows) count0(n int) {
	if n == 0 {
		r.null()
		return
	}
	r.integer(n)
}

func (r *rows) float(f float64) {
	r.buf = binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint32(r.buf, 8), math.Float64bits(f))
}

// moment is a timestamptz, or NULL for none.
func (r *rows) moment(m moment) {
	if m == 0 {
		r.null()
		return
	}
	r.buf = binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint32(r.buf, 8), uint64(m))
}

// day is a date, or NULL for none.
func (r *rows) day(d day) {
	if d == 0 {
		r.null()
		return
	}
	r.buf = binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(r.buf, 4), uint32(d))
}

// hundredths is a numeric with two places. Its format is digits of base 10,000,
// the last of which holds the fraction.
func (r *rows) hundredths(n int) {
	whole, fraction := n/100, n%100*100
	digits := []uint16{uint16(fraction)}
	weight := -1
	for ; whole > 0; whole /= 10_000 {
		digits = append([]uint16{uint16(whole % 10_000)}, digits...)
		weight++
	}
	r.numeric(digits, weight, 2)
}

// tenThousandths is a numeric with four places, which are one digit of its format.
func (r *rows) tenThousandths(n int) {
	digits := []uint16{uint16(n % 10_000)}
	weight := -1
	for n /= 10_000; n > 0; n /= 10_000 {
		digits = append([]uint16{uint16(n % 10_000)}, digits...)
		weight++
	}
	r.numeric(digits, weight, 4)
}

// numeric writes digits of base 10,000: the first has the given weight, as a
// power of the base, and so many decimal places are shown.
func (r *rows) numeric(digits []uint16, weight, places int) {
	r.buf = binary.BigEndian.AppendUint32(r.buf, uint32(8+2*len(digits)))
	for _, h := range append([]uint16{uint16(len(digits)), uint16(int16(weight)), 0, uint16(places)}, digits...) {
		r.buf = binary.BigEndian.AppendUint16(r.buf, h)
	}
}

// texts is a text[].
func (r *rows) texts(list []string) {
	const oidOfText = 25
	at := len(r.buf)
	header := []uint32{0, 1, 0, oidOfText, uint32(len(list)), 1}
	if len(list) == 0 {
		header = []uint32{0, 0, 0, oidOfText}
	}
	for _, h := range header {
		r.buf = binary.BigEndian.AppendUint32(r.buf, h)
	}
	for _, s := range list {
		r.text(s)
	}
	binary.BigEndian.PutUint32(r.buf[at:], uint32(len(r.buf)-at-4))
}
