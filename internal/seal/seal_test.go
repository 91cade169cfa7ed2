package seal

import (
	"bytes"
	"encoding/hex"
	"strings"
	"testing"
)

func TestMasks(t *testing.T) {
	t.Parallel()
	for _, one := range []struct{ column, text, want string }{
		{"full_name", "王小明", "王**"},
		{"full_name", "王", "**"},
		{"phone", "13812345678", "138****5678"},
		{"phone", "84567890", "***"},
		{"address", "锦江区一环路88号3栋2单元", "锦江区一环路***"},
		{"address", "演示院落", "***"},
		{"address", "3栋2单元", "***"},
		{"id_number", "51010419900101123X", "5****************X"},
		{"id_number", "1234567", "***"},
		{"full_name", "", "**"},
	} {
		if got := Mask(one.column, one.text); got != one.want {
			t.Errorf("mask of %s %q is %q, want %q", one.column, one.text, got, one.want)
		}
	}
}

func TestCiphersOpenWhereTheyBelong(t *testing.T) {
	t.Parallel()
	own, err := New(bytes.Repeat([]byte{7}, KeySize))
	if err != nil {
		t.Fatal(err)
	}
	other, err := New(bytes.Repeat([]byte{8}, KeySize))
	if err != nil {
		t.Fatal(err)
	}
	sealed, err := hex.DecodeString(strings.TrimPrefix(own.Columns("persons", "phone", "10012345678")[0], `\x`))
	if err != nil {
		t.Fatal(err)
	}
	if plain, err := own.Open("persons", "phone", sealed); plain != "10012345678" || err != nil {
		t.Errorf("opened to %q, %v", plain, err)
	}
	for what, open := range map[string]func() (string, error){
		"another key":    func() (string, error) { return other.Open("persons", "phone", sealed) },
		"another column": func() (string, error) { return own.Open("persons", "full_name", sealed) },
		"another table":  func() (string, error) { return own.Open("issues", "phone", sealed) },
		"a cut text":     func() (string, error) { return own.Open("persons", "phone", sealed[:20]) },
		"nothing":        func() (string, error) { return own.Open("persons", "phone", nil) },
	} {
		if plain, err := open(); plain != "" || err == nil {
			t.Errorf("%s: opened to %q", what, plain)
		}
	}
	if bytes.Equal(own.Hash("10012345678"), other.Hash("10012345678")) {
		t.Error("hashes by different keys are the same")
	}
}
