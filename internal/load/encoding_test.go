package load

import (
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

func TestOtherEncodings(t *testing.T) {
	t.Parallel()
	b := setup(t)
	encode := func(s string, err error) string {
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	const persons = "code,name\n510104-P1,演示网格员\n510104-P2,演示楼栋长\n510104-P3,演示志愿者\n"
	gbk := encode(simplifiedchinese.GBK.NewEncoder().String(persons))
	for name, one := range map[string]struct{ text, want string }{
		"GBK":                  {gbk, `persons.csv:2 [] "" the file is not UTF-8; it looks like GB18030 (GBK); save it as UTF-8`},
		"UTF-16":               {encode(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(persons)), `persons.csv:1 [] "" the file is not UTF-8; it looks like UTF-16; save it as UTF-8`},
		"UTF-16 without mark":  {encode(unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewEncoder().String("code,name\nP1,A\n")), `persons.csv:1 [] "" the file is not UTF-8; it looks like UTF-16; save it as UTF-8`},
		"broken in the middle": {persons + "510104-P4,演\xe7\xa4示\n510104-P5,\n", `persons.csv:5 [] "" the file is not UTF-8: broken bytes in line 5; save it as UTF-8`},
		"cut at the end":       {persons + "510104-P4,演\xe7\xa4", `persons.csv:5 [] "" the file is not UTF-8: broken bytes in line 5; save it as UTF-8`},
		"broken header":        {"code,n\xffame\n", `persons.csv:1 [] "" the file is not UTF-8: broken bytes in line 1; save it as UTF-8`},
		"broken far away":      {persons + strings.Repeat("510104-P6,好\n", 20_000) + "P\x80\n", ""},
	} {
		files := map[string]string{"persons.csv": one.text}
		if name == "broken far away" {
			r := b.load(files, Options{})
			last := r.Errors[len(r.Errors)-1]
			if last.Line != 20_005 || !strings.Contains(last.Reason.EN, "broken bytes in line 20005") {
				t.Errorf("%s: the last error is %+v", name, last)
			}
			continue
		}
		b.wantErrors(files, one.want)
	}
	b.wantErrors(map[string]string{"persons.jsonl": "{\"code\":\"P1\",\"name\":\"甲\"}\n{\"code\":\"P2\",\"name\":\"\xff\"}\n"},
		`persons.jsonl:2 [] "" the file is not UTF-8: broken bytes in line 2; save it as UTF-8`)
}

func TestUTF8InSmallPieces(t *testing.T) {
	t.Parallel()
	const text = "code,演示\r\n网格,𠮷\n"
	got, err := io.ReadAll(iotest.OneByteReader(newUTF8Reader(iotest.OneByteReader(strings.NewReader("\xef\xbb\xbf" + text)))))
	if string(got) != text || err != nil {
		t.Errorf("got %q, %v", got, err)
	}
	// A character that stands across the reader's buffer.
	long := strings.Repeat("a", 64<<10-1) + "演示" + strings.Repeat("示", 64<<10)
	got, err = io.ReadAll(newUTF8Reader(strings.NewReader(long)))
	if string(got) != long || err != nil {
		t.Errorf("got %d bytes of %d, %v", len(got), len(long), err)
	}
}

func TestHugeCells(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.mustLoad(story())
	huge := strings.Repeat("长", 1<<20)
	b.mustLoad(map[string]string{"free_texts.csv": "owner_issue_event_code,body\n510104-I1/1,\"" + huge + "\"\n"})
	b.want("1048576", "SELECT max(length(body)) FROM free_texts")
	b.mustLoad(map[string]string{"free_texts.jsonl": `{"owner_issue_event_code":"510104-I1/1","body":"` + huge + huge + `"}`})
	b.want("2097152", "SELECT max(length(body)) FROM free_texts")

	const tooLong = "the row has more than 16 MiB; is a closing quote missing?"
	unclosed := strings.Repeat("P,甲\n", 4<<20)
	b.wantErrors(map[string]string{
		"persons.csv":    "code,name\nP1,甲\nP2,\"甲\n乙\" \nP3,\"甲\n" + unclosed,
		"grids.jsonl":    `{"code":"` + strings.Repeat("甲", 6<<20),
		"volunteers.csv": unclosed[:2] + strings.Repeat("甲", 6<<20),
	},
		`grids.jsonl:1 [] "" `+tooLong,
		`persons.csv:3 [] "" a quoted cell does not end, or text follows its closing quote; a quote inside is written ""`,
		`persons.csv:5 [] "" `+tooLong,
		`volunteers.csv:1 [] "" `+tooLong,
	)
}
