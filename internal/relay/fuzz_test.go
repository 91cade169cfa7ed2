package relay

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"jinyan/internal/fault"
)

// FuzzParseID wants every text to be an id that is written as it was read, or a fault that
// can be shown.
func FuzzParseID(f *testing.F) {
	for _, text := range []string{
		"issue_01h455vb4pex5vsknk084sn02q", "00000000000000000000000000", "a_7zzzzzzzzzzzzzzzzzzzzzzzzz", "a__01h455vb4pex5vsknk084sn02q",
		"", "_", "_01h455vb4pex5vsknk084sn02q", "issue_01h455vb4pex5vsknk084sn02q0", "issue_8zzzzzzzzzzzzzzzzzzzzzzzzz", "issue_01H455VB4PEX5VSKNK084SN02Q", "\xff", "issue_\x00", strings.Repeat("长", 40), "%s%n",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		id, err := ParseID(text)
		if err != nil {
			fails(t, err, fault.BadID)
		} else if id.String() != text {
			t.Errorf("%q is written %q", text, id)
		}
	})
}

// FuzzParseCursor wants every text to be a cursor that is written and read again as the
// same, or a fault that can be shown.
func FuzzParseCursor(f *testing.F) {
	for _, c := range []Cursor{{Mark: 7}, {Mark: 7, Keys: [][]byte{nil, {}, []byte("双桂路"), {0, 255}}}, {Mark: 1 << 31, Keys: [][]byte{make([]byte, 300)}}} {
		f.Add(c.String(), c.Mark, len(c.Keys))
	}
	f.Add("AQAAAAdmYQ", uint32(7), 1)
	f.Add("AQAAAAf__________wE", uint32(7), 1)
	f.Add("AQAAAAeAAA", uint32(7), 1)
	f.Add("AQAAAAcB\n", uint32(7), 1)
	f.Fuzz(func(t *testing.T, text string, mark uint32, keys int) {
		c, err := ParseCursor(text, mark, keys)
		if err != nil {
			fails(t, err, fault.BadCursor)
			return
		}
		if c.Mark != mark || len(c.Keys) != keys {
			t.Errorf("%q is a cursor of the mark %d with %d keys", text, c.Mark, len(c.Keys))
		}
		again, err := ParseCursor(c.String(), mark, keys)
		same := func(a, b []byte) bool { return string(a) == string(b) && (a == nil) == (b == nil) }
		if err != nil || !slices.EqualFunc(c.Keys, again.Keys, same) {
			t.Errorf("%v is read again as %v, %v", c, again, err)
		}
	})
}

// fails wants a fault of a code that can be shown.
func fails(t *testing.T, err error, code fault.Code) {
	t.Helper()
	var told *fault.Error
	if !errors.As(err, &told) || told.Code != code || !utf8.ValidString(told.EN) || !utf8.ValidString(told.ZH) {
		t.Errorf("%v is no fault %s that can be shown", err, code)
	}
}
