package filter

import (
	"encoding/json"
	"math"
	"strings"
	"testing"

	"github.com/google/uuid"

	"jinyan/internal/fault"
	"jinyan/internal/model"
	"jinyan/internal/relay"
)

func TestScalarsOfDecoders(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ given, want any }{
		{nil, nil},
		{"a", "a"},
		{true, true},
		{5, int64(5)},
		{int32(5), int64(5)},
		{int64(5), int64(5)},
		{float32(0.5), 0.5},
		{0.5, 0.5},
		{json.Number("5"), int64(5)},
		{json.Number("-9223372036854775808"), int64(math.MinInt64)},
		{json.Number("9223372036854775808"), json.Number("9223372036854775808")},
		{json.Number("0.10"), json.Number("0.10")},
		{json.Number("1e400"), json.Number("1e400")},
	} {
		if got := Scalar(c.given); got != c.want {
			t.Errorf("%T %v becomes %T %v, not %T %v", c.given, c.given, got, got, c.want, c.want)
		}
	}
}

func TestNumbersWithoutEnd(t *testing.T) {
	t.Parallel()
	for what, v := range map[string]any{
		"a literal":       math.Inf(1),
		"one below":       math.Inf(-1),
		"no number":       math.NaN(),
		"one of JSON":     json.Number("1e400"),
		"one below, JSON": json.Number("-1e400"),
	} {
		for kind, read := range map[string]func(any) (any, error){"float": readFloat, "integer": ReadInt, "decimal": ReadDecimal} {
			_, err := read(v)
			failed(t, what+" as "+kind, err, fault.BadInput)
		}
	}
}

func TestIDs(t *testing.T) {
	t.Parallel()
	area := relay.ID{Type: "area", UUID: uuid.New()}
	grid := relay.ID{Type: "grid", UUID: uuid.New()}
	read := ReadIDOf(typeNamed(t, "Area"))
	if got, err := read(area.String()); err != nil || got != area.UUID {
		t.Error(got, err)
	}
	_, err := read(grid.String())
	failed(t, "an id of another type", err, fault.BadID)
	_, err = read("nonsense")
	failed(t, "no id", err, fault.BadID)
	_, err = read(int64(5))
	failed(t, "a number", err, fault.BadInput)
	_, err = read(nil)
	failed(t, "null", err, fault.BadInput)
}

func TestListsOfIDsKeepTheirPlaces(t *testing.T) {
	t.Parallel()
	area := relay.ID{Type: "area", UUID: uuid.New()}
	grid := relay.ID{Type: "grid", UUID: uuid.New()}
	read := ReadIDsOf(typeNamed(t, "Area"), 5)
	got, err := read([]any{grid.String(), area.String(), "nonsense", nil, int64(5)})
	if err != nil {
		t.Fatal(err)
	}
	ids := got.([]*uuid.UUID)
	if len(ids) != 5 || ids[0] != nil || ids[1] == nil || *ids[1] != area.UUID || ids[2] != nil || ids[3] != nil || ids[4] != nil {
		t.Error(ids)
	}
	if got, err := read(area.String()); err != nil || len(got.([]*uuid.UUID)) != 1 {
		t.Errorf("one id without a list: %v, %v", got, err)
	}
	if got, err := read([]any{}); err != nil || len(got.([]*uuid.UUID)) != 0 {
		t.Errorf("no ids: %v, %v", got, err)
	}
	_, err = read(make([]any, 6))
	failed(t, "too many", err, fault.BadPage)
}

func TestTexts(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"", "锦", "a'b\"c\\d%_", strings.Repeat("a", maxText)} {
		if got, err := ReadText(s); err != nil || got != s {
			t.Errorf("%.20q: %v, %v", s, got, err)
		}
	}
	for what, v := range map[string]any{
		"U+0000":         "a\x00b",
		"broken UTF-8":   "a\xffb",
		"a text of over": strings.Repeat("a", maxText+1),
		"a number":       int64(5),
		"a list":         []any{"a"},
		"null":           nil,
	} {
		_, err := ReadText(v)
		failed(t, what, err, fault.BadInput)
	}
}

func TestSentencesOfRefusals(t *testing.T) {
	t.Parallel()
	grid := typeNamed(t, "Grid")
	for name, c := range map[string]struct {
		field  string
		v      any
		en, zh string
	}{
		"null": {"name", nil,
			"null compares with nothing; leave the operator out, or use isNull",
			"null 不能用于比较;请省略该运算符,或使用 isNull"},
		"null for a day": {"validFrom", nil,
			"null compares with nothing; leave the operator out, or use isNull",
			"null 不能用于比较;请省略该运算符,或使用 isNull"},
		"a text":     {"name", int64(5), "5 is not a text", "5 不是文本"},
		"an integer": {"households", "5", `"5" is not an integer of 32 bits`, `"5" 不是32 位整数`},
		"a day": {"validFrom", "tomorrow",
			`"tomorrow" is not a date such as 2023-12-01`, `"tomorrow" 不是日期,例如 2023-12-01`},
		"an instant": {"createdAt", int64(5),
			"5 is not an instant with its offset such as 2023-12-01T09:00:00+08:00",
			"5 不是带时区的时刻,例如 2023-12-01T09:00:00+08:00"},
		"truth": {"demo", "true", `"true" is not true or false`, `"true" 不是true 或 false`},
		"an enum": {"level", "micro",
			`"micro" is not a value of GridLevel, which are in capitals`, `"micro" 不是GridLevel 的值(大写)`},
		"an object": {"name", map[string]any{"b": 1, "a": "x"}, `{"a":"x","b":1} is not a text`, `{"a":"x","b":1} 不是文本`},
		"a long list, cut between two characters": {"name", []any{strings.Repeat("梅", 30)},
			`["` + strings.Repeat("梅", 26) + "… is not a text", `["` + strings.Repeat("梅", 26) + "… 不是文本"},
	} {
		_, err := reader(grid.Field(c.field))(c.v)
		f := fault.Of(err)
		if f.Code != fault.BadInput || f.EN != c.en || f.ZH != c.zh {
			t.Errorf("%s: %s, %q, %q", name, f.Code, f.EN, f.ZH)
		}
	}
	for name, c := range map[string]struct {
		read   func(any) (any, error)
		v      any
		en, zh string
	}{
		"a decimal": {ReadDecimal, "x",
			`"x" is not a decimal number of at most 40 characters such as "12.50"`, `"x" 不是至多 40 个字符的十进制数,例如 "12.50"`},
		"a float": {reader(&model.Field{Kind: model.Float}), math.Inf(1), "+Inf is not a number of 64 bits", "+Inf 不是64 位数字"},
		"an id":   {ReadIDOf(grid), true, "true is not an id", "true 不是标识"},
		"an id of another type": {ReadIDOf(grid), relay.ID{Type: "area"}.String(),
			"this id is of type area; an id of type grid belongs here", "该标识属于 area 类型,此处需要 grid 类型"},
	} {
		_, err := c.read(c.v)
		if f := fault.Of(err); f.EN != c.en || f.ZH != c.zh {
			t.Errorf("%s: %q, %q", name, f.EN, f.ZH)
		}
	}
}
