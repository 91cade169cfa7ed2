package filter

import (
	"encoding/json"
	"math"
	"strconv"
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
// string, bool, int64 or float64.
func Scalar(v any) any {
	switch v := v.(type) {
	case json.Number:
		if i, err := strconv.ParseInt(v.String(), 10, 64); err == nil {
			return i
		}
		f, _ := v.Float64()
		return f
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
	case model.Int:
		return readInt
	case model.Float:
		return readFloat
	case model.Numeric:
		return ReadDecimal
	case model.Bool:
		return readBool
	case model.Day:
		return readDay
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

func readInt(v any) (any, error) {
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
		return v, nil
	}
	return nil, wrong(v, "a number", "数字")
}

// ReadDecimal gives the number's text, which PostgreSQL reads exactly.
func ReadDecimal(v any) (any, error) {
	switch v := v.(type) {
	case int64:
		return strconv.FormatInt(v, 10), nil
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64), nil
	case string:
		digits := strings.TrimLeft(v, "+-")
		if _, err := strconv.ParseFloat(v, 64); err == nil && len(v) <= 40 && strings.Trim(digits, "0123456789.") == "" {
			return v, nil
		}
	}
	return nil, wrong(v, "a decimal number such as \"12.50\"", "十进制数,例如 \"12.50\"")
}

func readBool(v any) (any, error) {
	if b, ok := v.(bool); ok {
		return b, nil
	}
	return nil, wrong(v, "true or false", "true 或 false")
}

func readDay(v any) (any, error) {
	s, ok := v.(string)
	if !ok {
		return nil, wrong(v, "a date such as 2023-12-01", "日期,例如 2023-12-01")
	}
	d, err := model.ParseDate(s)
	return d.Time, err
}

func readInstant(v any) (any, error) {
	s, ok := v.(string)
	if !ok {
		return nil, wrong(v, "an instant such as 2023-12-01T09:00:00+08:00", "时刻,例如 2023-12-01T09:00:00+08:00")
	}
	t, err := model.ParseDateTime(s)
	return t.Time, err
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
	if v == nil {
		return fault.New(fault.BadInput,
			"null compares with nothing; leave the operator out, or use isNull",
			"null 不能用于比较;请省略该运算符,或使用 isNull")
	}
	switch v.(type) {
	case Object, []Value:
		return fault.New(fault.BadInput, "a list or an object stands where %[1]s belongs", "此处应为%[2]s,却给出了列表或对象", en, zh)
	}
	text, _ := json.Marshal(v)
	if len(text) > 80 {
		text = append(text[:80:80], "…"...)
	}
	return fault.New(fault.BadInput, "%[1]s is not %[2]s", "%[1]s 不是%[3]s", string(text), en, zh)
}
