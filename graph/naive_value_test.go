package graph_test

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"math/big"
	"strings"
	"time"

	"jinyan/internal/model"
	"jinyan/internal/relay"
)

// shown is a cell as an answer has it.
func shown(f *model.Field, v any) any {
	switch v := v.(type) {
	case time.Time:
		if f.Kind == model.Day {
			return v.Format("2006-01-02")
		}
		return v.In(time.FixedZone("", 8*60*60)).Format("2006-01-02T15:04:05.999999-07:00")
	case exact:
		return string(v)
	case [16]byte:
		return relay.ID{Type: f.Type.Prefix, UUID: v}.String()
	}
	return v
}

// meant reads a value of an argument as the kind of the column that it is
// compared with.
func meant(f *model.Field, v any) any {
	switch f.Kind {
	case model.UUID:
		id, err := relay.ParseID(v.(string))
		must(err)
		return [16]byte(id.UUID)
	case model.Day:
		day, err := time.Parse("2006-01-02", v.(string))
		must(err)
		return day
	case model.Instant:
		at, err := time.Parse(time.RFC3339Nano, v.(string))
		must(err)
		return at.Truncate(time.Microsecond)
	case model.Numeric:
		return exact(fmt.Sprint(v))
	case model.Int:
		return whole(v)
	case model.Float:
		x, err := json.Number(fmt.Sprint(v)).Float64()
		must(err)
		return x
	}
	return v
}

// whole is an integer, however it was decoded.
func whole(v any) int {
	n, err := json.Number(fmt.Sprint(v)).Int64()
	must(err)
	return int(n)
}

// compared orders two cells of one kind, neither of which is nil: texts by
// their bytes, false before true.
func compared(a, b any) int {
	switch a := a.(type) {
	case string:
		return strings.Compare(a, b.(string))
	case int:
		return cmp.Compare(a, b.(int))
	case float64:
		return cmp.Compare(a, b.(float64))
	case bool:
		return cmp.Compare(fmt.Sprint(a), fmt.Sprint(b))
	case exact:
		return a.rat().Cmp(b.(exact).rat())
	case time.Time:
		return a.Compare(b.(time.Time))
	case [16]byte:
		b := b.([16]byte)
		return bytes.Compare(a[:], b[:])
	}
	panic(fmt.Sprintf("%T cannot be ordered", a))
}

func (e exact) rat() *big.Rat {
	r, ok := new(big.Rat).SetString(string(e))
	if !ok {
		panic(string(e) + " is no number")
	}
	return r
}

// must panics: a generated query that the evaluator cannot read is a fault of
// the test.
func must(err error) {
	if err != nil {
		panic(err)
	}
}
