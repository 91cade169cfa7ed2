package search_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"jinyan/internal/search"
)

func TestParse(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"one character", "梯", []string{"梯"}},
		{"terms in their order", "楼道 杂物", []string{"楼道", "杂物"}},
		{"ideographic space parts", "楼道\u3000杂物", []string{"楼道", "杂物"}},
		{"folded", "\uff21座 \uff2cIFT", []string{"a座", "lift"}},
		{"repeated terms count once", "楼 A 楼 a", []string{"楼", "a"}},
		{"NUL and broken UTF-8 part", "楼\x00道\xff杂", []string{"楼", "道", "杂"}},
		{"as many as allowed", "a b c d e f g h i j k l m n o p", strings.Fields("a b c d e f g h i j k l m n o p")},
		{"as long as allowed", strings.Repeat("楼", 200), []string{strings.Repeat("楼", 200)}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			q, err := search.Parse(tt.text)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(q.Terms, tt.want) {
				t.Errorf("Terms = %q, want %q", q.Terms, tt.want)
			}
		})
	}
}

func TestParseRefuses(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"", " \u3000\t", "\x00", "\xff"} {
		if _, err := search.Parse(text); !errors.Is(err, search.ErrEmpty) {
			t.Errorf("Parse(%q) gives %v, want ErrEmpty", text, err)
		}
	}

	var long *search.TooLongError
	if _, err := search.Parse(strings.Repeat("楼", 201)); !errors.As(err, &long) || long.Length != 201 {
		t.Errorf("201 characters give %v", err)
	}
	var many *search.TooManyTermsError
	if _, err := search.Parse("a b c d e f g h i j k l m n o p q"); !errors.As(err, &many) || many.Terms != 17 {
		t.Errorf("17 terms give %v", err)
	}
	for _, err := range []error{search.ErrEmpty, &search.TooLongError{Length: 201}, &search.TooManyTermsError{Terms: 17}} {
		if s := err.Error(); !strings.HasPrefix(s, "The search text") || !strings.HasSuffix(s, ".") {
			t.Errorf("%q is not a sentence", s)
		}
	}
}

func TestQueryGrams(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"one character is its own gram", "梯", []string{"梯"}},
		{"two characters are one gram", "电梯", []string{"电梯"}},
		{"more give their pairs alone", "0104", []string{"01", "04", "10"}},
		{"sorted and distinct over terms", "哈哈哈 梯 0哈哈", []string{"0哈", "哈哈", "梯"}},
		{"beyond the basic plane", "𠮷野家", []string{"野家", "𠮷野"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			q, err := search.Parse(tt.text)
			if err != nil {
				t.Fatal(err)
			}
			if got := q.Grams(); !slices.Equal(got, tt.want) {
				t.Errorf("Grams = %q, want %q", got, tt.want)
			}
		})
	}
}

func TestQueryExact(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{"梯": true, "电梯 楼": true, "𠮷野": true, "电梯 停水了": false, "0104": false} {
		q, err := search.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		if got := q.Exact(); got != want {
			t.Errorf("Exact of %q is %t", text, got)
		}
	}
}

func TestQueryPatterns(t *testing.T) {
	t.Parallel()
	got := search.Query{Terms: []string{"电梯", `100%_\`}}.Patterns()
	want := []string{"%电梯%", `%100\%\_\\%`}
	if !slices.Equal(got, want) {
		t.Errorf("Patterns = %q, want %q", got, want)
	}
}
