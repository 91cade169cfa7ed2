package plan

import (
	"fmt"

	"github.com/jackc/pgx/v5/pgtype"
)

// keys are the ids of parents as a parameter of type uuid[]. pgx encodes them
// without memory for each.
type keys []key

type key [16]byte

// UUIDValue implements pgtype.UUIDValuer.
func (k *key) UUIDValue() (pgtype.UUID, error) { return pgtype.UUID{Bytes: *k, Valid: true}, nil }

// Dimensions implements pgtype.ArrayGetter.
func (k keys) Dimensions() []pgtype.ArrayDimension {
	return []pgtype.ArrayDimension{{Length: int32(len(k)), LowerBound: 1}}
}

// Index implements pgtype.ArrayGetter.
func (k keys) Index(i int) any { return &k[i] }

// IndexType implements pgtype.ArrayGetter.
func (k keys) IndexType() any { return (*key)(nil) }

// String shows the first keys.
func (k keys) String() string {
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
	return fmt.Sprintf("%s} (%d keys of the parents)", text, len(k))
}
