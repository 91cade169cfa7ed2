package main

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestDifference(t *testing.T) {
	t.Parallel()
	tests := map[string]struct{ a, b, want string }{
		"the same in another order": {`{"a":1,"b":[null,true]}`, `{"b":[null,true],"a":1}`, ""},
		"a value deep inside":       {`{"a":[{"b":1},{"b":2}]}`, `{"a":[{"b":1},{"b":3}]}`, "  at .a[1].b\n- 2\n+ 3"},
		"a member more":             {`{"a":{"b":1}}`, `{"a":{"b":1,"c":2}}`, "  at .a\n"},
		"another member":            {`{"a":{"b":1}}`, `{"a":{"c":1}}`, "  at .a\n"},
		"an element less":           {`{"a":[1,2]}`, `{"a":[1]}`, "  at .a\n- [1,2]\n+ [1]"},
		"null is no list":           {`{"a":null}`, `{"a":[]}`, "  at .a\n- null\n+ []"},
		"a text is no number":       {`{"a":"1"}`, `{"a":1}`, "  at .a\n- \"1\"\n+ 1"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var a, b any
			if err := json.Unmarshal([]byte(tt.a), &a); err != nil {
				t.Fatal(err)
			}
			if err := json.Unmarshal([]byte(tt.b), &b); err != nil {
				t.Fatal(err)
			}
			got := difference("", a, b)
			if (tt.want == "") != (got == "") || !strings.HasPrefix(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
