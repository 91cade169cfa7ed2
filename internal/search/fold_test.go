package search_test

import (
	"testing"

	"jinyan/internal/search"
)

// nasty are texts whose folding is not obvious, with their folded form.
var nasty = []struct{ name, text, want string }{
	{"empty", "", ""},
	{"only white space", " \t\u3000\n", ""},
	{"two spaces", "lift  a", "lift a"},
	{"space before", " 电梯", "电梯"},
	{"space after", "电梯 ", "电梯"},
	{"plain Chinese", "锦绣花园3栋电梯停运", "锦绣花园3栋电梯停运"},
	{"upper case ASCII", "A座LIFT", "a座lift"},
	{"full width", "\uff21\uff22\uff43\uff11\uff12\uff13\uff0c\uff08东\uff09", "abc123,(东)"},
	{"half-width katakana with mark", "\uff76\uff9e\uff7d", "\u30ac\u30b9"},
	{"ideographic space", "电梯\u3000停水", "电梯 停水"},
	{"tabs and line breaks", "\t a \r\n\v b\fc ", "a b c"},
	{"rare white space", "a\u0085b\u00a0c\u1680d\u2028e\u2029f\u202fg\u205fh\u2003i", "a b c d e f g h i"},
	{"zero width space stays", "小\u200b区", "小\u200b区"},
	{"ligatures", "o\ufb03ce \u017ftop", "office stop"},
	{"one character to several", "\u33a1 \u337f \u2460 \u216b \u00bd", "m2 株式会社 1 xii 1\u20442"},
	{"combining marks compose", "Cafe\u0301 u\u0308", "café ü"},
	{"marks are put in order", "a\u0323\u0302 a\u0302\u0323", "ậ ậ"},
	{"a small letter composes where its capital did not", "H\u0331 T\u0308", "ẖ ẗ"},
	{"spacing accent makes a space", "a´b", "a \u0301b"},
	{"pinyin", "ĀÁǍÀ LǛ Lǜ", "āáǎà lǜ lǜ"},
	{"Turkish I", "İI ıi", "ii ıi"},
	{"sharp s", "Straße STRAẞE", "straße straße"},
	{"Greek, no final sigma made", "ΣΑΣ Ὀδός", "σασ ὀδός"},
	{"Cyrillic and Armenian", "ЖЁ ԱՒ", "жё աւ"},
	{"other scripts keep their case", "Ꭰ 𐐀", "Ꭰ 𐐀"},
	{"Kelvin and Angstrom", "\u212a\u212b", "kå"},
	{"compatibility ideographs", "\uf900\ufa0e\U0002f800", "豈\ufa0e丽"},
	{"extension B", "𠮷野家𡘙", "𠮷野家𡘙"},
	{"emoji with joiners, skin and variation", "👩‍👩‍👧 👍🏽 ❤️", "👩‍👩‍👧 👍🏽 ❤️"},
	{"Hangul jamo compose", "\u1112\u1161\u11ab", "한"},
	{"pattern characters", `100%_\d.*[a]`, `100%_\d.*[a]`},
	{"Chinese punctuation", "《楼道》、“杂物”——…", "《楼道》、“杂物”——..."},
	{"starts with a mark", "\u0301a", "\u0301a"},
}

func TestFold(t *testing.T) {
	t.Parallel()
	for _, tt := range nasty {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := search.Fold(tt.text)
			if got != tt.want {
				t.Errorf("Fold(%+q) = %+q, want %+q", tt.text, got, tt.want)
			}
			if again := search.Fold(got); again != got {
				t.Errorf("folding %+q again gives %+q", got, again)
			}
		})
	}
}
