package relay

import (
	"encoding/base64"
	"encoding/binary"

	"jinyan/internal/fault"
)

// cursorVersion is the first byte of every cursor.
const cursorVersion = 1

// Cursor is a place in an ordered list: the values of the order's keys, in
// PostgreSQL's binary form (nil is null), and a mark of the list's type and order.
type Cursor struct {
	Mark uint32
	Keys [][]byte
}

// String writes the cursor. It is opaque to clients.
func (c Cursor) String() string { return string(c.Append(nil)) }

// Append appends the cursor's text to b.
func (c Cursor) Append(b []byte) []byte {
	start := len(b)
	b = append(b, cursorVersion)
	b = binary.BigEndian.AppendUint32(b, c.Mark)
	for _, k := range c.Keys {
		if k == nil {
			b = append(b, 0)
			continue
		}
		b = binary.AppendUvarint(b, uint64(len(k))+1)
		b = append(b, k...)
	}
	// The text is made behind the bytes and then moved to their place.
	end := len(b)
	b = base64.RawURLEncoding.AppendEncode(b, b[start:])
	return append(b[:start], b[end:]...)
}

// ParseCursor reads a cursor of the list with the given mark and number of
// keys. Cursors of other lists, orders or versions, and any other text, are
// BAD_CURSOR faults.
func ParseCursor(s string, mark uint32, keys int) (Cursor, error) {
	b, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil || len(b) < 5 || b[0] != cursorVersion {
		return Cursor{}, fault.New(fault.BadCursor,
			"this is not a cursor of this service; pass one that pageInfo or an edge gave",
			"这不是本服务的游标;请传入 pageInfo 或 edge 给出的游标")
	}
	c := Cursor{Mark: binary.BigEndian.Uint32(b[1:])}
	for b = b[5:]; len(b) > 0; {
		n, used := binary.Uvarint(b)
		if used <= 0 || n > uint64(len(b)-used)+1 {
			return Cursor{}, foreignCursor()
		}
		b = b[used:]
		if n == 0 {
			c.Keys = append(c.Keys, nil)
			continue
		}
		c.Keys = append(c.Keys, b[:n-1:n-1])
		b = b[n-1:]
	}
	if c.Mark != mark || len(c.Keys) != keys {
		return Cursor{}, foreignCursor()
	}
	return c, nil
}

func foreignCursor() error {
	return fault.New(fault.BadCursor,
		"this cursor belongs to another list or another order; start again without it",
		"该游标属于另一列表或另一排序;请去掉游标重新开始")
}
