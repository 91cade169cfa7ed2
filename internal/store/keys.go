package store

import (
	"context"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
)

// Keys are ids as a parameter of type uuid[]. The connections of OpenReads send
// them without memory for each.
type Keys []Key

// Key is an id.
type Key [16]byte

// String shows the first keys.
func (k Keys) String() string {
	const shown = 3
	text := "{"
	for i := range k[:min(shown, len(k))] {
		if i > 0 {
			text += ","
		}
		text += pgtype.UUID{Bytes: k[i], Valid: true}.String()
	}
	if len(k) > shown {
		text += ",…"
	}
	return fmt.Sprintf("%s} (%d keys)", text, len(k))
}

// registerKeys makes a connection take Keys, beside what pgx takes for uuid[].
func registerKeys(_ context.Context, conn *pgx.Conn) error {
	types := conn.TypeMap()
	known, _ := types.TypeForOID(pgtype.UUIDArrayOID)
	types.RegisterType(&pgtype.Type{Name: known.Name, OID: known.OID, Codec: keysCodec{known.Codec}})
	return nil
}

// keysCodec is pgx's codec of uuid[], and one more way to encode.
type keysCodec struct{ pgtype.Codec }

// PlanEncode implements pgtype.Codec.
func (c keysCodec) PlanEncode(m *pgtype.Map, oid uint32, format int16, value any) pgtype.EncodePlan {
	if _, ok := value.(Keys); ok && format == pgtype.BinaryFormatCode {
		return encodeKeys{}
	}
	return c.Codec.PlanEncode(m, oid, format, value)
}

type encodeKeys struct{}

// Encode implements pgtype.EncodePlan. An array of one dimension is that number,
// a flag for nulls, the type of its elements, their number and the first one's,
// then each with its length before it.
func (encodeKeys) Encode(value any, buf []byte) ([]byte, error) {
	keys := value.(Keys)
	buf = slices.Grow(buf, 20+20*len(keys))
	for _, n := range [...]uint32{1, 0, pgtype.UUIDOID, uint32(len(keys)), 1} {
		buf = binary.BigEndian.AppendUint32(buf, n)
	}
	for i := range keys {
		buf = binary.BigEndian.AppendUint32(buf, 16)
		buf = append(buf, keys[i][:]...)
	}
	return buf, nil
}
