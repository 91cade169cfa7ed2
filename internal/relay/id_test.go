package relay

import (
	"testing"

	"github.com/google/uuid"
)

// The vectors are those of the TypeID specification.
func TestIDVectors(t *testing.T) {
	for text, want := range map[string]ID{
		"00000000000000000000000000":         {"", uuid.MustParse("00000000-0000-0000-0000-000000000000")},
		"00000000000000000000000001":         {"", uuid.MustParse("00000000-0000-0000-0000-000000000001")},
		"0000000000000000000000000a":         {"", uuid.MustParse("00000000-0000-0000-0000-00000000000a")},
		"0000000000000000000000000g":         {"", uuid.MustParse("00000000-0000-0000-0000-000000000010")},
		"00000000000000000000000010":         {"", uuid.MustParse("00000000-0000-0000-0000-000000000020")},
		"7zzzzzzzzzzzzzzzzzzzzzzzzz":         {"", uuid.MustParse("ffffffff-ffff-ffff-ffff-ffffffffffff")},
		"prefix_0123456789abcdefghjkmnpqrs":  {"prefix", uuid.MustParse("0110c853-1d09-52d8-d73e-1194e95b5f19")},
		"prefix_01h455vb4pex5vsknk084sn02q":  {"prefix", uuid.MustParse("01890a5d-ac96-774b-bcce-b302099a8057")},
		"pre_fix_00000000000000000000000000": {"pre_fix", uuid.MustParse("00000000-0000-0000-0000-000000000000")},
	} {
		got, err := ParseID(text)
		if err != nil || got != want {
			t.Errorf("ParseID(%q) = %v, %v; want %v", text, got, err, want)
		}
		if s := want.String(); s != text {
			t.Errorf("%v is written %q, want %q", want.UUID, s, text)
		}
	}
}

func TestIDRefused(t *testing.T) {
	for name, text := range map[string]string{
		"prefix in upper case":     "PREFIX_00000000000000000000000000",
		"prefix with a digit":      "12345_00000000000000000000000000",
		"prefix with a point":      "pre.fix_00000000000000000000000000",
		"prefix not ASCII":         "préfix_00000000000000000000000000",
		"prefix with a space":      "  prefix_00000000000000000000000000",
		"prefix too long":          "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl_00000000000000000000000000",
		"separator without prefix": "_00000000000000000000000000",
		"nothing":                  "",
		"only a separator":         "_",
		"suffix too short":         "prefix_1234567890123456789012345",
		"suffix too long":          "prefix_123456789012345678901234567",
		"suffix with spaces":       "prefix_1234567890123456789012345 ",
		"suffix in upper case":     "prefix_0123456789ABCDEFGHJKMNPQRS",
		"suffix with hyphens":      "prefix_123456789-123456789-123456",
		"suffix of other alphabet": "prefix_ooooooooooooooooooooooooii",
		"ambiguous letters":        "prefix_i23456789ol23456789oi23456",
		"more than 128 bits":       "prefix_8zzzzzzzzzzzzzzzzzzzzzzzzz",
		"prefix begins with _":     "_prefix_00000000000000000000000000",
		"prefix ends with _":       "prefix__00000000000000000000000000",
	} {
		if id, err := ParseID(text); err == nil {
			t.Errorf("%s: ParseID(%q) = %v, want an error", name, text, id)
		}
	}
}

func TestDeriveIDIsVersion8(t *testing.T) {
	id := DeriveID("issue", "510104-2023-0001")
	if id.Version() != 8 || id.Variant() != uuid.RFC4122 {
		t.Errorf("%v is of version %v, variant %v", id, id.Version(), id.Variant())
	}
	if id != DeriveID("issue", "510104-2023-0001") || id == DeriveID("grid", "510104-2023-0001") {
		t.Error("an id must follow from type and code alone")
	}
}

func TestCursorRoundTrip(t *testing.T) {
	c := Cursor{Mark: 7, Keys: [][]byte{nil, {}, []byte("双桂路"), {0, 255}}}
	got, err := ParseCursor(c.String(), 7, 4)
	if err != nil {
		t.Fatal(err)
	}
	for i, k := range c.Keys {
		if (k == nil) != (got.Keys[i] == nil) || string(k) != string(got.Keys[i]) {
			t.Errorf("key %d is %q, want %q", i, got.Keys[i], k)
		}
	}
}

func TestCursorRefused(t *testing.T) {
	good := Cursor{Mark: 7, Keys: [][]byte{[]byte("a")}}.String()
	for name, try := range map[string]func() (Cursor, error){
		"another list":          func() (Cursor, error) { return ParseCursor(good, 8, 1) },
		"another order":         func() (Cursor, error) { return ParseCursor(good, 7, 2) },
		"not base64":            func() (Cursor, error) { return ParseCursor("****", 7, 1) },
		"an id":                 func() (Cursor, error) { return ParseCursor("issue_01h455vb4pex5vsknk084sn02q", 7, 1) },
		"nothing":               func() (Cursor, error) { return ParseCursor("", 7, 1) },
		"length past the end":   func() (Cursor, error) { return ParseCursor("AQAAAAdmYQ", 7, 1) },
		"length that overflows": func() (Cursor, error) { return ParseCursor("AQAAAAf__________wE", 7, 1) },
	} {
		if c, err := try(); err == nil {
			t.Errorf("%s: got %v, want an error", name, c)
		}
	}
}
