package load

import (
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"jinyan/internal/model"
)

// read turns a cell into text that PostgreSQL reads as the column's type and
// that is the same for equal values, so that keys are made of it. It reports
// false for null and what the row does not say.
func (c *column) read(v cell) (text string, ok bool, bad Sentence) {
	switch v.form {
	case missing:
		return "", false, bad
	case null:
		return c.readNull()
	case list:
		return c.readList(v.list)
	}
	if i := strings.IndexByte(v.text, 0); i >= 0 {
		return "", false, sentence("it holds the character U+0000, which no text can", "含有 U+0000 字符,任何文本都不能包含")
	}
	if bad := c.checkForm(v.form); bad != (Sentence{}) {
		return "", false, bad
	}
	if c.role == plain && c.field.Kind == model.TextList {
		return c.readList(strings.Split(v.text, "|"))
	}
	text, bad = c.readText(v.text)
	return text, bad == Sentence{}, bad
}

func (c *column) readNull() (string, bool, Sentence) {
	if !c.db.notNull {
		return "", false, Sentence{}
	}
	if c.role == plain && c.field.Kind == model.TextList {
		return "{}", true, Sentence{}
	}
	return "", false, sentence("it may not be empty", "不能为空")
}

// checkForm refuses JSON values of another kind than the column's: a number
// given for a code has lost its leading zeros.
func (c *column) checkForm(f form) Sentence {
	kind := c.field.Kind
	numeric := c.role == plain && (c.db.bits() > 0 || kind == model.Float || kind == model.Numeric)
	switch {
	case f == number && !numeric:
		return sentence("it is a number; write it in quotes", "值为数字;请加引号写成文本")
	case f == truth && (c.role != plain || kind != model.Bool):
		return sentence("it is true or false; write text in quotes", "值为 true 或 false;请写成带引号的文本")
	}
	return Sentence{}
}

func (c *column) readText(s string) (string, Sentence) {
	if c.role == reference {
		return s, checkCode(s)
	}
	if c.role == personal {
		return s, Sentence{}
	}
	if c.db.bits() > 0 {
		return c.readInt(s)
	}
	switch c.field.Kind {
	case model.Float:
		return readFloat(s)
	case model.Numeric:
		return c.readDecimal(s)
	case model.Bool:
		if s != "true" && s != "false" {
			return "", sentence("it is neither true nor false", "不是 true 或 false")
		}
		return s, Sentence{}
	case model.Day:
		d, err := model.ParseDate(s)
		if err != nil {
			return "", sentence("it is not a date such as 2023-12-01", "不是日期,应如 2023-12-01")
		}
		return d.String(), Sentence{}
	case model.Instant:
		return readInstant(s)
	case model.Enum:
		return s, c.checkEnum(s)
	}
	if c.field == c.field.Type.Code {
		if bad := checkCode(s); bad != (Sentence{}) {
			return "", bad
		}
	}
	return s, c.checkLength(s)
}

// checkCode refuses what looks the same as another code and is not.
func checkCode(s string) Sentence {
	if strings.TrimFunc(s, unicode.IsSpace) != s {
		return sentence("the code begins or ends with a space", "编码首尾有空白")
	}
	return Sentence{}
}

func (c *column) checkEnum(s string) Sentence {
	if c.enum == nil || slices.Contains(c.enum, s) {
		return Sentence{}
	}
	return sentence("it is none of %s", "不在可选值 %s 之中", strings.Join(c.enum, ", "))
}

func (c *column) checkLength(s string) Sentence {
	most := c.db.mod - 4
	if (c.db.base == "varchar" || c.db.base == "bpchar") && most >= 0 && utf8.RuneCountInString(s) > most {
		return sentence("it has more than %d characters", "超过 %d 个字符", most)
	}
	return Sentence{}
}

func (c *column) readInt(s string) (string, Sentence) {
	if _, fraction, ok := cutDecimal(s); !ok || fraction != "" {
		return "", sentence("it is not a whole number", "不是整数")
	}
	n, err := strconv.ParseInt(s, 10, c.db.bits())
	if err != nil {
		return "", sentence("the number is too large", "数值过大")
	}
	return strconv.FormatInt(n, 10), Sentence{}
}

func readFloat(s string) (string, Sentence) {
	// ParseFloat alone takes words and hexadecimal numbers too.
	mantissa, _, _ := strings.Cut(strings.ToLower(s), "e")
	_, _, ok := cutDecimal(mantissa)
	f, err := strconv.ParseFloat(s, 64)
	if !ok || err != nil {
		return "", sentence("it is not a number such as 104.0817", "不是数值,应如 104.0817")
	}
	return strconv.FormatFloat(f, 'g', -1, 64), Sentence{}
}

// readDecimal refuses digits that the column would round away.
func (c *column) readDecimal(s string) (string, Sentence) {
	whole, fraction, ok := cutDecimal(s)
	if !ok {
		return "", sentence("it is not a decimal number such as 12.50", "不是小数,应如 12.50")
	}
	// PostgreSQL's own bounds, far beyond any use, without a declared precision.
	precision, scale := 131072+16383, 16383
	if c.db.mod >= 0 {
		precision, scale = (c.db.mod-4)>>16&0xffff, (c.db.mod-4)&0x7ff
	}
	if len(strings.TrimRight(fraction, "0")) > scale {
		return "", sentence("it has more than %d decimal places", "小数位超过 %d 位", scale)
	}
	if len(strings.TrimLeft(whole, "0")) > precision-scale {
		return "", sentence("the number is too large; at most %d digits may stand before the point", "数值过大;小数点前最多 %d 位", precision-scale)
	}
	return s, Sentence{}
}

// cutDecimal splits -12.50 into 12 and 50.
func cutDecimal(s string) (whole, fraction string, ok bool) {
	s = strings.TrimPrefix(s, "-")
	whole, fraction, point := strings.Cut(s, ".")
	digits := whole != "" && (fraction != "" || !point)
	for _, r := range whole + fraction {
		digits = digits && '0' <= r && r <= '9'
	}
	return whole, fraction, digits
}

func readInstant(s string) (string, Sentence) {
	t, err := model.ParseDateTime(s)
	// Another zone may carry it out of the years that four digits hold.
	if year := t.In(model.Zone()).Year(); err == nil && 1 <= year && year <= 9999 {
		return t.String(), Sentence{}
	}
	if _, err := time.Parse("2006-01-02T15:04:05.999999999", s); err == nil {
		return "", sentence("the time has no offset; write 2023-12-01T09:00:00+08:00", "时间缺少时区偏移;应如 2023-12-01T09:00:00+08:00")
	}
	return "", sentence("it is not a time such as 2023-12-01T09:00:00+08:00", "不是时间,应如 2023-12-01T09:00:00+08:00")
}

// readList writes a list as PostgreSQL does.
func (c *column) readList(items []string) (string, bool, Sentence) {
	if c.role != plain || c.field.Kind != model.TextList {
		return "", false, sentence("it is a list; write one value", "值为列表;应为单个值")
	}
	var b strings.Builder
	b.WriteByte('{')
	for i, item := range items {
		if item == "" {
			return "", false, sentence("an item of the list is empty", "列表中有空项")
		}
		if strings.IndexByte(item, 0) >= 0 {
			return "", false, sentence("it holds the character U+0000, which no text can", "含有 U+0000 字符,任何文本都不能包含")
		}
		if bad := c.checkEnum(item); bad != (Sentence{}) {
			return "", false, bad
		}
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteByte('"')
		for j := range len(item) {
			if item[j] == '"' || item[j] == '\\' {
				b.WriteByte('\\')
			}
			b.WriteByte(item[j])
		}
		b.WriteByte('"')
	}
	b.WriteByte('}')
	return b.String(), true, Sentence{}
}
