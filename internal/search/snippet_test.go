package search_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"jinyan/internal/search"
)

func TestSnippet(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name  string
		text  string
		terms string
		width int
		want  string
	}{
		{"whole text", "三栋电梯停运", "电梯", 20, "三栋«电梯»停运"},
		{"cut at both ends, hit in the middle", "一二三四五六电梯七八九十", "电梯", 6, "…五六«电梯»七八…"},
		{"cut at the end", "电梯一二三四五六", "电梯", 4, "«电梯»一二…"},
		{"cut at the start", "一二三四五六电梯", "电梯", 4, "…五六«电梯»"},
		{"no hit gives the beginning", "一二三四五六", "电梯", 3, "一二三…"},
		{"empty text", "", "电梯", 3, ""},
		{"more terms beat more hits", "梯梯梯一二三四五六七八梯九停", "梯 停", 4, "…八«梯»九«停»"},
		{"more hits beat the first", "梯一二三四五六七梯梯八九", "梯", 4, "…七«梯梯»八…"},
		{"the first of equals", "一二三梯四五六七八九梯", "梯", 3, "…三«梯»四…"},
		{"overlapping terms merge", "一二三电梯门四", "电梯 梯门", 20, "一二三«电梯门»四"},
		{"touching hits merge", "哈哈哈了", "哈", 20, "«哈哈哈»了"},
		{"case and width", "A座LIFT坏", "a座 lift", 20, "«A座LIFT»坏"},
		{"full width as written", "\uff21座坏了", "a座", 20, "«\uff21座»坏了"},
		{"one character that folds to several", "面积30\u33a1以上", "m2", 20, "面积30«\u33a1»以上"},
		{"part of one that folds to several", "在\u337f工作", "式会", 20, "在«\u337f»工作"},
		{"combining marks stay with their letter", "xCafe\u0301y", "é", 20, "xCaf«e\u0301»y"},
		{"beyond the basic plane", "在𠮷野家吃", "𠮷野", 20, "在«𠮷野»家吃"},
		{"white space runs show as one", "楼道\n\n\u3000有  杂物", "杂物", 20, "楼道 有 «杂物»"},
		{"a hit longer than the width is whole", "一二三四五六七", "二三四五", 2, "…«二三四五»…"},
		{"width below one", "一二三", "二", -5, "…«二»…"},
		{"width below one without a hit", "一二三", "梯", -5, "一…"},
		{"a hit at the border is marked as far as it shows", "停一二三四五停车", "停 停车", 3, "…五«停车»"},
		{"broken UTF-8", "电\xff梯", "梯", 20, "电\uFFFD«梯»"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			q, err := search.Parse(tt.terms)
			if err != nil {
				t.Fatal(err)
			}
			if got := search.Snippet(tt.text, q, tt.width); got != tt.want {
				t.Errorf("Snippet = %q, want %q", got, tt.want)
			}
		})
	}
}

func TestSnippetWithoutTerms(t *testing.T) {
	t.Parallel()
	for _, q := range []search.Query{{}, {Terms: []string{""}}} {
		if got := search.Snippet("一二三", q, 2); got != "一二…" {
			t.Errorf("Snippet with %q = %q", q.Terms, got)
		}
	}
}

func FuzzSnippet(f *testing.F) {
	for _, tt := range nasty {
		f.Add(tt.text+" 中间 "+tt.text, tt.text, 5)
	}
	f.Add("電梯\xff\x00停", "停", -1)
	f.Add(strings.Repeat("a\u0301", 50), "á", 1<<62)
	f.Add("e"+strings.Repeat("\u0301", 70), "e", 3)
	f.Fuzz(func(t *testing.T, text, words string, width int) {
		q, err := search.Parse(words)
		if err != nil {
			q = search.Query{Terms: []string{words}} // must not panic either
		}
		got := search.Snippet(text, q, width)
		if !utf8.ValidString(got) {
			t.Errorf("Snippet(%q, %q, %d) = %q is not UTF-8", text, words, width, got)
		}
		if strings.ContainsAny(text, "«»") {
			return
		}
		if strings.Count(got, "«") != strings.Count(got, "»") {
			t.Errorf("Snippet(%q, %q, %d) = %q has unpaired marks", text, words, width, got)
		}
		plain := strings.NewReplacer("«", "", "»", "").Replace(strings.Trim(got, "…"))
		whole := strings.Join(strings.Fields(strings.ToValidUTF8(text, "\uFFFD")), " ")
		if !strings.Contains(whole, strings.Trim(plain, " ")) {
			t.Errorf("Snippet(%q, %q, %d) = %q does not stand in the text", text, words, width, got)
		}
	})
}
