package filter

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"jinyan/internal/fault"
	"jinyan/internal/model"
	"jinyan/internal/relay"
)

const (
	equal   = "eq ne in notIn"
	ordered = equal + " lt lte gt gte"
)

// column is one column with its operators, values that they compare with, in
// JSON, what PostgreSQL gets for each, and values that are refused.
type column struct {
	of, field string
	kind      model.Kind
	operators string
	read      map[string]string
	refused   []string
}

// columns are one of each kind.
func columns() map[string]column {
	id := relay.ID{Type: "area", UUID: uuid.MustParse("018f3b5a-0000-7000-8000-000000000001")}
	other := relay.ID{Type: "grid", UUID: id.UUID}
	return map[string]column{
		"searched text": {
			"Area", "name", model.Text, ordered + " contains startsWith search",
			map[string]string{`"锦"`: "锦", `""`: "", `"%_\\"`: `%_\`},
			[]string{`5`, `true`, `1.5`, `"\u0000"`, `"a\u0000b"`, `{"a":"b"}`, `"` + strings.Repeat("a", maxText+1) + `"`},
		},
		"text": {
			"Area", "code", model.Text, ordered + " contains startsWith",
			map[string]string{`"510104"`: "510104", `"` + strings.Repeat("a", maxText) + `"`: strings.Repeat("a", maxText)},
			[]string{`510104`},
		},
		"enum": {
			"Issue", "status", model.Enum, equal,
			map[string]string{`"CLOSED"`: "CLOSED", `"IN_2_PARTS"`: "IN_2_PARTS"},
			[]string{`"closed"`, `"Closed"`, `""`, `1`, `true`},
		},
		"integer": {
			"Grid", "households", model.Int, ordered,
			map[string]string{`0`: "0", `2147483647`: "2147483647", `-2147483648`: "-2147483648"},
			[]string{`2147483648`, `-2147483649`, `99999999999999999999`, `1.0`, `1e2`, `1e400`, `"5"`, `true`},
		},
		"float": {
			"Compound", "longitude", model.Float, ordered,
			map[string]string{`104`: "104", `104.5`: "104.5", `-1e2`: "-100", `1e300`: "1e+300", `99999999999999999999`: "1e+20"},
			[]string{`1e400`, `-1e400`, `"104.5"`, `true`},
		},
		"decimal": {
			"Area", "areaKm2", model.Numeric, ordered,
			map[string]string{`"12.50"`: "12.50", `12.50`: "12.50", `7`: "7", `-1.5e1`: "-15", `12345678901234567890.1`: "12345678901234567890.1"},
			[]string{`""`, `"+"`, `"."`, `"1.2.3"`, `"NaN"`, `"1e3"`, `1e400`, `true`, `"` + strings.Repeat("1", 41) + `"`},
		},
		"truth": {
			"Issue", "hazard", model.Bool, "eq ne",
			map[string]string{`true`: "true", `false`: "false"},
			[]string{`"true"`, `1`, `0`},
		},
		"day": {
			"Grid", "validFrom", model.Day, ordered,
			map[string]string{`"2023-12-01"`: "2023-12-01T00:00:00Z"},
			[]string{`"2023-12-1"`, `"2023-12-01T00:00:00Z"`, `"2023-02-30"`, `20231201`, `true`},
		},
		"instant": {
			"Issue", "reportedAt", model.Instant, ordered,
			map[string]string{`"2023-12-01T09:00:00+08:00"`: "2023-12-01T01:00:00Z", `"2023-12-01T01:00:00.5Z"`: "2023-12-01T01:00:00.5Z"},
			[]string{`"2023-12-01"`, `"2023-12-01T10:00:00,5Z"`, `"2023-12-01T10:00:00+24:00"`, `1701392400`, `true`},
		},
		"id": {
			"Area", "id", model.UUID, equal,
			map[string]string{`"` + id.String() + `"`: id.UUID.String()},
			[]string{`5`, `true`},
		},
		"id of another type": {
			"Grid", "id", model.UUID, equal,
			map[string]string{`"` + other.String() + `"`: id.UUID.String()},
			[]string{`1.5`},
		},
		"list of texts": {
			"Area", "demoFields", model.TextList, "has",
			map[string]string{`"name"`: "name"},
			[]string{`5`, `"\u0000"`},
		},
		"bytes": {"Issue", "addressCipher", model.Bytes, "", nil, nil},
		"mask":  {"Issue", "address", model.Text, "", nil, nil},
	}
}

func TestEveryOperatorOfEveryKind(t *testing.T) {
	t.Parallel()
	for name, c := range columns() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			of := typeNamed(t, c.of)
			f := of.Field(c.field)
			operators := Operators(f)
			if got := strings.Trim(fmt.Sprint(operators), "[]"); f.Kind != c.kind || got != c.operators {
				t.Errorf("kind %d has %q, not kind %d with %q", f.Kind, got, c.kind, c.operators)
			}
			for _, op := range operators {
				for text, want := range c.read {
					if op == In || op == NotIn {
						checkCondition(t, of, c.field, op, "["+text+","+text+"]", "["+want+" "+want+"]")
						checkCondition(t, of, c.field, op, "[]", "[]")
						want = "[" + want + "]"
					}
					checkCondition(t, of, c.field, op, text, want)
				}
				for _, text := range append(c.refused, "null") {
					checkRefused(t, of, c.field, op, text)
					if op == In || op == NotIn {
						checkRefused(t, of, c.field, op, "["+text+"]")
					}
				}
				for _, text := range []string{`{}`, `[{}]`, `[[1]]`} {
					checkRefused(t, of, c.field, op, text)
				}
			}
			if got := isNull(t, of, c.field); got != c.field+" isNull" {
				t.Error(got)
			}
		})
	}
}

// TestEveryKindHasOperators sees to it that the table above leaves no kind out.
func TestEveryKindHasOperators(t *testing.T) {
	t.Parallel()
	var known []model.Kind
	for _, c := range columns() {
		known = append(known, c.kind)
	}
	g, err := model.NewGraph()
	if err != nil {
		t.Fatal(err)
	}
	for _, ty := range g.Types {
		for _, f := range ty.Fields {
			if !slices.Contains(known, f.Kind) {
				t.Errorf("%s.%s is of kind %d", ty.Name, f.Name, f.Kind)
			}
			if f.Masked && len(Operators(f)) > 0 {
				t.Errorf("%s.%s is masked and has %v", ty.Name, f.Name, Operators(f))
			}
		}
	}
}

func checkCondition(t *testing.T, of *model.Type, field string, op Op, value, want string) {
	t.Helper()
	e, err := Where(of, given(t, fmt.Sprintf(`{%q:{%q:%s}}`, field, op, value)))
	if err != nil {
		t.Errorf("%s: %s: %v", op, value, err)
		return
	}
	if got := written(e); got != fmt.Sprintf("%s %s %s", of.Field(field).Name, op, want) {
		t.Errorf("%s: %s becomes %s, not %s", op, value, got, want)
	}
}

// checkRefused reads a value that passes as a condition and is refused when a
// statement gets its values.
func checkRefused(t *testing.T, of *model.Type, field string, op Op, value string) {
	t.Helper()
	e, err := Where(of, given(t, fmt.Sprintf(`{%q:{%q:%s}}`, field, op, value)))
	if err != nil {
		t.Errorf("%s: %s: %v", op, value, err)
		return
	}
	p := e.(Compare).Param
	got, err := p.Read(p.From.Resolve(nil))
	if err == nil {
		t.Errorf("%s: %.50s becomes %v", op, value, got)
		return
	}
	failed(t, fmt.Sprintf("%s: %.50s", op, value), err, fault.BadInput)
}

func isNull(t *testing.T, of *model.Type, field string) string {
	t.Helper()
	e, err := Where(of, given(t, fmt.Sprintf(`{%q:{"isNull":true}}`, field)))
	if err != nil {
		return err.Error()
	}
	return written(e)
}
