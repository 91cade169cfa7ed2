package filter

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"jinyan/internal/fault"
	"jinyan/internal/model"
)

func typeNamed(t *testing.T, name string) *model.Type {
	t.Helper()
	g, err := model.NewGraph()
	if err != nil {
		t.Fatal(err)
	}
	if g.Type(name) == nil {
		t.Fatalf("there is no type %s", name)
	}
	return g.Type(name)
}

// given reads an argument as a query gives it from JSON, fields in their order.
func given(t *testing.T, text string) Value {
	t.Helper()
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	v, err := decoded(d)
	if err != nil || d.More() {
		t.Fatalf("%s: %v", text, err)
	}
	return v
}

func decoded(d *json.Decoder) (Value, error) {
	token, err := d.Token()
	if err != nil {
		return Value{}, err
	}
	switch token {
	case json.Delim('['):
		items := []Value{}
		for d.More() {
			item, err := decoded(d)
			if err != nil {
				return Value{}, err
			}
			items = append(items, item)
		}
		_, err = d.Token()
		return Value{Raw: items}, err
	case json.Delim('{'):
		object := Object{}
		for d.More() {
			name, err := d.Token()
			if err != nil {
				return Value{}, err
			}
			v, err := decoded(d)
			if err != nil {
				return Value{}, err
			}
			object = append(object, Entry{Name: name.(string), Value: v})
		}
		_, err = d.Token()
		return Value{Raw: object}, err
	}
	return Value{Raw: Scalar(token)}, nil
}

// written is a tree as text: and[code eq x, some communities: and[]].
func written(e Expr) string {
	switch e := e.(type) {
	case And:
		return "and" + writtenList(e)
	case Or:
		return "or" + writtenList(e)
	case Not:
		return "not " + written(e.Expr)
	case IsNull:
		if e.Null {
			return e.Field.Name + " isNull"
		}
		return e.Field.Name + " isNotNull"
	case Related:
		return fmt.Sprintf("%s %s: %s", e.Quantity, e.Relation.Name, written(e.Where))
	case Compare:
		return fmt.Sprintf("%s %s %s", e.Field.Name, e.Op, shown(e.Param.Read(e.Param.From.Resolve(nil))))
	}
	return fmt.Sprintf("%#v", e)
}

func writtenList(list []Expr) string {
	parts := make([]string, len(list))
	for i, e := range list {
		parts[i] = written(e)
	}
	return "[" + strings.Join(parts, ", ") + "]"
}

// shown is what a reader gave.
func shown(v any, err error) string {
	if err != nil {
		return string(fault.Of(err).Code)
	}
	switch v := v.(type) {
	case time.Time:
		return v.UTC().Format(time.RFC3339Nano)
	case []any:
		parts := make([]string, len(v))
		for i, item := range v {
			parts[i] = shown(item, nil)
		}
		return "[" + strings.Join(parts, " ") + "]"
	}
	return fmt.Sprint(v)
}

// failed checks that an error is a fault of the code that can be shown in both
// languages.
func failed(t *testing.T, what string, err error, code fault.Code) {
	t.Helper()
	var f *fault.Error
	if !errors.As(err, &f) {
		t.Errorf("%s: %v is no fault", what, err)
		return
	}
	text := f.EN + f.ZH
	if f.Code != code || f.EN == "" || !strings.ContainsFunc(f.ZH, chinese) || strings.ContainsFunc(f.EN, chinese) ||
		strings.Contains(text, "%!") || !utf8.ValidString(text) {
		t.Errorf("%s: %s instead of %s, %q, %q", what, f.Code, code, f.EN, f.ZH)
	}
}

func chinese(r rune) bool { return '\u4e00' <= r && r <= '\u9fff' }
