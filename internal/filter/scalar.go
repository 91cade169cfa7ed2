package filter

import (
	"encoding/json"
	"math"
	"strings"
	"unicode/utf8"

	"github.com/google/uuid"

	"jinyan/internal/fault"
	"jinyan/internal/model"
	"jinyan/internal/relay"
)

// maxText is the longest text, in bytes, that an argument may hold.
const maxText = 10_000

// Scalar normalises what JSON and GraphQL decoders give for a scalar to nil,
// string, bool, int64 or float64. A number of JSON that is no int64 stays a
// json.Number: whether it may be rounded is for the column to say.
func Scalar(v any) any {
	switch v := v.(type) {
	case json.Number:
		if i, err := v.Int64(); err == nil {
			return i
		}
	case int:
		return int64(v)
	case int32:
		return int64(v)
	case float32:
		return float64(v)
	}
	return v
}

// reader gives the function that reads values for comparison with a column.
func reader(f *model.Field) func(any) (any, error) {
	switch f.Kind {
	case model.UUID:
		return func(v any) (any, error) { return readID(v, f.Type.Prefix) }
	case model.Enum:
		return func(v any) (any, error) { return readEnum(v, f.Enum) }
	case model.Int:
		return ReadInt
	case model.Float:
		return readFloat
	case model.Numeric:
		return ReadDecimal
	case model.Bool:
		return readBool
	case model.Day:
		return ReadDay
	case model.Instant:
		return readInstant
	}
	return ReadText
}

// ReadText reads a string; U+0000 and over-long texts are BAD_INPUT.
func ReadText(v any) (any, error) {
	s, ok := v.(string)
	if !ok {
		return nil, wrong(v, "a text", "文本")
	}
	if strings.ContainsRune(s, 0) || !utf8.ValidString(s) {
		return nil, fault.New(fault.BadInput, "a text holds the character U+0000 or is not UTF-8; remove it", "文本含有 U+0000 字符或不是 UTF-8,请去除")
	}
	if len(s) > maxText {
		return nil, fault.New(fault.BadInput, "a text is longer than %d bytes", "文本超过 %d 字节", maxText)
	}
	return s, nil
}

func readID(v any, prefix string) (any, error) {
	s, ok := v.(string)
	if !ok {
		return nil, wrong(v, "an id", "标识")
	}
	id, err := relay.ParseID(s)
	if err != nil {
		return nil, err
	}
	if id.Type != prefix {
		return nil, fault.New(fault.BadID, "this id is of type %s; an id of type %s belongs here", "该标识属于 %s 类型,此处需要 %s 类型", id.Type, prefix)
	}
	return id.UUID, nil
}

// ReadIDOf returns the reader of ids of one type.
func ReadIDOf(t *model.Type) func(any) (any, error) {
	return func(v any) (any, error) { return readID(v, t.Prefix) }
}

// ReadIDsOf returns the reader of a list of ids, of which it takes those of one
// type; the others become null, so that places in the list are kept. More than
// max are BAD_PAGE.
func ReadIDsOf(t *model.Type, max int) func(any) (any, error) {
	return func(v any) (any, error) {
		items, ok := v.([]any)
		if !ok {
			items = []any{v}
		}
		if len(items) > max {
			return nil, fault.New(fault.BadPage, "nodes takes at most %d ids", "nodes 最多接受 %d 个标识", max)
		}
		ids := make([]*uuid.UUID, len(items))
		for i, item := range items {
			s, _ := item.(string)
			if id, err := relay.ParseID(s); err == nil && id.Type == t.Prefix {
				ids[i] = &id.UUID
			}
		}
		return ids, nil
	}
}

// readEnum reads a value of an enum. Which there are is for GraphQL to check; it
// lets lower case pass in variables, which no row has.
func readEnum(v any, enum string) (any, error) {
	s, ok := v.(string)
	if !ok || s == "" || strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") != "" {
		return nil, wrong(v, "a value of "+enum+", which are in capitals", enum+" 的值(大写)")
	}
	return s, nil
}

// ReadInt reads an integer of 32 bits.
func ReadInt(v any) (any, error) {
	i, ok := v.(int64)
	if !ok || i < math.MinInt32 || i > math.MaxInt32 {
		return nil, wrong(v, "an integer of 32 bits", "32 位整数")
	}
	return i, nil
}

func readFloat(v any) (any, error) {
	switch v := v.(type) {
	case int64:
		return float64(v), nil
	case float64:
		// A literal that is too large comes as infinity.
		if !math.IsInf(v, 0) && !math.IsNaN(v) {
			return v, nil
		}
	case json.Number:
		if f, err := v.Float64(); err == nil {
			return f, nil
		}
	}
	return nil, wrong(v, "a number of 64 bits", "64 位数字")
}

// ReadDecimal gives the number's text, which PostgreSQL reads exactly.
func ReadDecimal(v any) (any, error) {
	var d model.Decimal
	err := unmarshal(&d, v)
	return string(d), err
}

func readBool(v any) (any, error) {
	if b, ok := v.(bool); ok {
		return b, nil
	}
	return nil, wrong(v, "true or false", "true 或 false")
}

// ReadDay reads a calendar day.
func ReadDay(v any) (any, error) {
	var d model.Date
	err := unmarshal(&d, v)
	return d.Time, err
}

func readInstant(v any) (any, error) {
	var t model.DateTime
	err := unmarshal(&t, v)
	return t.Time, err
}

// unmarshal reads a scalar of the model as GraphQL does; null compares with nothing.
func unmarshal(to interface{ UnmarshalGQL(any) error }, v any) error {
	if v == nil {
		return null()
	}
	return to.UnmarshalGQL(v)
}

// readList reads every item of a list with one reader, into a slice that
// PostgreSQL takes as an array.
func readList(read func(any) (any, error)) func(any) (any, error) {
	return func(v any) (any, error) {
		items, ok := v.([]any)
		if !ok {
			items = []any{v}
		}
		list := make([]any, len(items))
		for i, item := range items {
			var err error
			if list[i], err = read(item); err != nil {
				return nil, err
			}
		}
		return list, nil
	}
}

func wrong(v any, en, zh string) *fault.Error {
	switch v.(type) {
	case nil:
		return null()
	case Object, []Value:
		return fault.New(fault.BadInput, "a list or an object stands where %[1]s belongs", "此处应为%[2]s,却给出了列表或对象", en, zh)
	}
	return model.NotA(v, en, zh)
}

func null() *fault.Error {
	return fault.New(fault.BadInput,
		"null compares with nothing; leave the operator out, or use isNull",
		"null 不能用于比较;请省略该运算符,或使用 isNull")
}
