package graph_test

import (
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"jinyan/internal/relay"
)

// TestFragmentsSpreadTwice doubles at each of 40 levels: without memory of the
// fragments it would not end.
func TestFragmentsSpreadTwice(t *testing.T) {
	var q strings.Builder
	q.WriteString("{ communities(first: 1) { nodes { ...f0 } } }")
	for i := range 40 {
		fmt.Fprintf(&q, " fragment f%d on Community { ...f%d ...f%d }", i, i+1, i+1)
	}
	q.WriteString(" fragment f40 on Community { code }")
	if errs, answer := emptyDatabase(t).failures(t, q.String(), ""); len(errs) > 0 {
		t.Error(answer)
	}
}

func TestConditionsAreBounded(t *testing.T) {
	db := emptyDatabase(t)
	deep := `{"code":{"eq":"x"}}`
	for range 100 {
		deep = `{"street":{"communities":{"some":` + deep + `}}}`
	}
	long := `{"or":[` + strings.TrimSuffix(strings.Repeat(`{"code":{"eq":"x"}},`, 5000), ",") + `]}`
	for name, where := range map[string]string{"deep": deep, "long": long} {
		errs, answer := db.failures(t, `query($w: CommunityWhere) { communities(where: $w) { totalCount } }`, `{"w": `+where+`}`)
		if len(errs) != 1 || errs[0].Extensions.Code != "COST_EXCEEDED" {
			t.Errorf("%s: %s", name, answer)
		}
	}
}

func TestManyMalformedIDs(t *testing.T) {
	ids, err := json.Marshal(strings.Split(strings.Repeat("x ", 5000), " "))
	if err != nil {
		t.Fatal(err)
	}
	errs, answer := emptyDatabase(t).failures(t, `query($i: [ID!]!) { nodes(ids: $i) { id } }`, `{"i": `+string(ids)+`}`)
	if len(errs) != 1 || errs[0].Extensions.Code != "BAD_PAGE" {
		t.Error(answer[:min(len(answer), 500)])
	}
}

// TestForgedCursors changes the keys of real cursors.
func TestForgedCursors(t *testing.T) {
	db := demoDatabase(t)
	for name, c := range map[string]struct {
		order string
		key   int
		bytes []byte
	}{
		"not UTF-8":           {`[{code: ASC}]`, 0, []byte{0xff, 0xfe}},
		"NUL":                 {`[{code: ASC}]`, 0, []byte{0, 'a'}},
		"null for no null":    {`[{code: ASC}]`, 0, nil},
		"short instant":       {`[{reportedAt: ASC}]`, 0, []byte{1}},
		"null for an instant": {`[]`, 0, nil},
	} {
		answer, _ := db.ask(t, fmt.Sprintf(`{ issues(first: 1, orderBy: %s) { edges { cursor } } }`, c.order), "")
		var got struct {
			Data struct {
				Issues struct{ Edges []struct{ Cursor string } }
			}
		}
		if err := json.Unmarshal([]byte(answer), &got); err != nil {
			t.Fatal(err)
		}
		forged := forge(t, got.Data.Issues.Edges[0].Cursor, c.key, c.bytes)
		errs, answer := db.failures(t, fmt.Sprintf(`{ issues(first: 1, after: %q, orderBy: %s) { nodes { code } } }`, forged, c.order), "")
		if len(errs) != 1 || errs[0].Extensions.Code != "BAD_CURSOR" {
			t.Errorf("%s: %s", name, answer)
		}
	}
}

// forge puts other bytes in the place of a cursor's key. A cursor's mark stands
// in its bytes 1 to 4.
func forge(t *testing.T, cursor string, key int, value []byte) string {
	t.Helper()
	raw, err := base64.RawURLEncoding.DecodeString(cursor)
	if err != nil {
		t.Fatal(err)
	}
	for n := 1; n <= 4; n++ {
		if c, err := relay.ParseCursor(cursor, binary.BigEndian.Uint32(raw[1:]), n); err == nil {
			c.Keys[key] = value
			return c.String()
		}
	}
	t.Fatalf("%q is no cursor", cursor)
	return ""
}
