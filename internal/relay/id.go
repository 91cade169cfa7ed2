// Package relay holds what the Relay conventions need and nothing of the
// domain: typed ids, cursors, connections.
package relay

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"jinyan/internal/fault"
)

// ID is a global id: the type's name in snake_case and the row's UUID, written
// as a TypeID (issue_01h455vb4pex5vsknk084sn02q).
type ID struct {
	Type string
	UUID uuid.UUID
}

// alphabet is Crockford's base32 in lower case, as the TypeID specification uses it.
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz"

const suffixLen = 26

// digitValue is what each digit of the alphabet stands for; -1 for other bytes.
var digitValue = func() (values [256]int8) {
	for b := range values {
		values[b] = int8(strings.IndexByte(alphabet, byte(b)))
	}
	return values
}()

// String writes the TypeID.
func (id ID) String() string {
	return string(AppendID(make([]byte, 0, len(id.Type)+1+suffixLen), id.Type, id.UUID))
}

// AppendID appends the TypeID of (typ, u) to b.
func AppendID(b []byte, typ string, u [16]byte) []byte {
	if typ != "" {
		b = append(b, typ...)
		b = append(b, '_')
	}
	// 128 bits are written as 26 digits of 5 bits, the first of which holds 3.
	hi := uint64(u[0])<<56 | uint64(u[1])<<48 | uint64(u[2])<<40 | uint64(u[3])<<32 |
		uint64(u[4])<<24 | uint64(u[5])<<16 | uint64(u[6])<<8 | uint64(u[7])
	lo := uint64(u[8])<<56 | uint64(u[9])<<48 | uint64(u[10])<<40 | uint64(u[11])<<32 |
		uint64(u[12])<<24 | uint64(u[13])<<16 | uint64(u[14])<<8 | uint64(u[15])
	var digits [suffixLen]byte
	for i := suffixLen - 1; i >= 0; i-- {
		digits[i] = alphabet[lo&31]
		lo = lo>>5 | hi<<59
		hi >>= 5
	}
	return append(b, digits[:]...)
}

// ParseID reads a TypeID. Any other text is a BAD_ID fault.
func ParseID(s string) (ID, error) {
	cut := strings.LastIndexByte(s, '_')
	suffix := s[cut+1:]
	typ := s[:max(cut, 0)]
	if cut == 0 || len(suffix) != suffixLen || suffix[0] > '7' || !validPrefix(typ) {
		return ID{}, badID(s)
	}
	var hi, lo uint64
	for i := range suffixLen {
		v := digitValue[suffix[i]]
		if v < 0 {
			return ID{}, badID(s)
		}
		hi = hi<<5 | lo>>59
		lo = lo<<5 | uint64(v)
	}
	id := ID{Type: typ}
	for i := range 8 {
		id.UUID[i] = byte(hi >> (56 - 8*i))
		id.UUID[8+i] = byte(lo >> (56 - 8*i))
	}
	return id, nil
}

// validPrefix is the specification's rule: a-z and inner underscores, at most 63.
func validPrefix(p string) bool {
	if len(p) > 63 || strings.HasPrefix(p, "_") || strings.HasSuffix(p, "_") {
		return false
	}
	for i := range len(p) {
		if p[i] != '_' && (p[i] < 'a' || p[i] > 'z') {
			return false
		}
	}
	return true
}

func badID(s string) error {
	if len(s) > 80 {
		s = s[:80]
	}
	return fault.New(fault.BadID,
		"%s is not an id of this service; ids look like issue_01h455vb4pex5vsknk084sn02q",
		"%s 不是本服务的标识;标识形如 issue_01h455vb4pex5vsknk084sn02q", strconv.QuoteToGraphic(s))
}

// DeriveID is the id of a row that is known by its key and not by a mutation: a
// UUID of version 8 made from SHA-256 of the type's name and the row's first
// key as [AppendKey] writes it, so that it is the same on every machine and
// whoever brings the row.
func DeriveID(typ string, key ...string) uuid.UUID {
	var room [256]byte // so that usual keys need no memory of their own
	b := append(append(room[:0], typ...), 0)
	sum := sha256.Sum256(AppendKey(b, key...))
	u := uuid.UUID(sum[:16])
	u[6] = u[6]&0x0f | 0x80
	u[8] = u[8]&0x3f | 0x80
	return u
}

// AppendKey appends to b what names a row in import files: its code or, without
// one, the values of its key's columns in the model's order, joined by slashes.
// A value is "" for null, and for a reference what names the row it leads to.
func AppendKey(b []byte, key ...string) []byte {
	for i, value := range key {
		if i > 0 {
			b = append(b, '/')
		}
		b = append(b, value...)
	}
	return b
}

// MarshalGQL writes the id as a GraphQL string.
func (id ID) MarshalGQL(w io.Writer) {
	_, _ = io.WriteString(w, strconv.Quote(id.String()))
}

// UnmarshalGQL reads the id from a GraphQL string.
func (id *ID) UnmarshalGQL(v any) error {
	var s string
	switch v := v.(type) {
	case string:
		s = v
	case json.Number:
		s = v.String()
	default:
		return badID(fmt.Sprint(v))
	}
	parsed, err := ParseID(s)
	*id = parsed
	return err
}
