package filter

import (
	"encoding/json"
	"fmt"
	"testing"

	"jinyan/internal/fault"
)

// TestPages reads every combination of what may be given.
func TestPages(t *testing.T) {
	t.Parallel()
	size, after, before := Value{Raw: int64(7)}, Value{Raw: "a"}, Value{Raw: "b"}
	null := Value{}
	for _, c := range []struct {
		first, after, last, before Value
		want                       string
	}{
		{null, null, null, null, "20 forward"},
		{size, null, null, null, "7 forward"},
		{null, after, null, null, "20 forward after a"},
		{size, after, null, null, "7 forward after a"},
		{null, null, size, null, "7 backward"},
		{null, null, null, before, "20 backward before b"},
		{null, null, size, before, "7 backward before b"},
		{size, null, null, before, "7 forward before b"},
		{null, after, size, null, "7 backward after a"},
		{null, after, null, before, "20 forward after a before b"},
		{size, after, null, before, "7 forward after a before b"},
		{null, after, size, before, "7 backward after a before b"},
		{size, null, size, null, "BAD_PAGE"},
		{size, after, size, null, "BAD_PAGE"},
		{size, null, size, before, "BAD_PAGE"},
		{size, after, size, before, "BAD_PAGE"},
	} {
		p, err := Paging(c.first, c.after, c.last, c.before, 1000)
		what := fmt.Sprint(c.first.Raw, c.after.Raw, c.last.Raw, c.before.Raw)
		if c.want == "BAD_PAGE" {
			failed(t, what, err, fault.BadPage)
			continue
		}
		if got := writtenPage(p); err != nil || got != c.want {
			t.Errorf("%s: %s, %v, not %s", what, got, err, c.want)
		}
	}
}

func TestSizesOfPages(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		size any
		max  int
		want string
	}{
		{nil, 1000, "20"},
		{nil, 20, "20"},
		{nil, 19, "19"},
		{nil, 1, "1"},
		{int64(0), 1000, "0"},
		{int64(1), 1000, "1"},
		{int64(1000), 1000, "1000"},
		{int64(1001), 1000, "BAD_PAGE"},
		{int64(-1), 1000, "BAD_PAGE"},
		{int64(1) << 62, 1000, "BAD_PAGE"},
		{5.0, 1000, "BAD_PAGE"},
		{json.Number("5.5"), 1000, "BAD_PAGE"},
		{json.Number("1e400"), 1000, "BAD_PAGE"},
		{"5", 1000, "BAD_PAGE"},
		{true, 1000, "BAD_PAGE"},
	} {
		for name, give := range map[string]func(Value) (Page, error){
			"first": func(v Value) (Page, error) { return Paging(v, Value{}, Value{}, Value{}, c.max) },
			"last":  func(v Value) (Page, error) { return Paging(Value{}, Value{}, v, Value{}, c.max) },
		} {
			p, err := give(Value{Raw: c.size})
			if err != nil {
				t.Errorf("%s: %v: %v", name, c.size, err)
				continue
			}
			if got := shown(p.Size.Read(p.Size.From.Resolve(nil))); got != c.want {
				t.Errorf("%s: %v of at most %d: %s, not %s", name, c.size, c.max, got, c.want)
			}
		}
	}
}

func TestSizesAreReadAgain(t *testing.T) {
	t.Parallel()
	p, err := Paging(Value{Raw: int64(5), Var: "n"}, Value{}, Value{}, Value{}, 10)
	if err != nil {
		t.Fatal(err)
	}
	if n, err := p.Size.Read(p.Size.From.Resolve(Variables{"n": 7})); err != nil || n != int64(7) {
		t.Error(n, err)
	}
	_, err = p.Size.Read(p.Size.From.Resolve(Variables{"n": 11}))
	failed(t, "a larger one", err, fault.BadPage)
	if f := fault.Of(err); f.EN != "first must be a number from 0 to 10" || f.ZH != "first 必须是 0 到 10 之间的数" {
		t.Error(f.EN, f.ZH)
	}
	p, err = Paging(Value{}, Value{}, Value{Raw: int64(11)}, Value{}, 10)
	if err != nil {
		t.Fatal(err)
	}
	_, err = p.Size.Read(p.Size.From.Resolve(nil))
	if f := fault.Of(err); f.EN != "last must be a number from 0 to 10" || f.ZH != "last 必须是 0 到 10 之间的数" {
		t.Error(f.EN, f.ZH)
	}
}

func writtenPage(p Page) string {
	text := shown(p.Size.Read(p.Size.From.Resolve(nil))) + " forward"
	if p.Backward {
		text = shown(p.Size.Read(p.Size.From.Resolve(nil))) + " backward"
	}
	if p.After != nil {
		text += fmt.Sprint(" after ", p.After.Resolve(nil))
	}
	if p.Before != nil {
		text += fmt.Sprint(" before ", p.Before.Resolve(nil))
	}
	return text
}
