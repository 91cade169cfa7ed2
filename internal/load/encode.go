package load

import (
	"strconv"
	"strings"

	"jinyan/internal/model"
	"jinyan/internal/relay"
)

// value is a cell that has been checked.
type value struct {
	text string
	ok   bool
}

// encoder writes rows in the text format of COPY.
type encoder struct {
	im   *importer
	t    *table
	keys [][]int
	// any is the abstract field to any type that the rows have, nil for none.
	any    *model.Abstract
	key    []string
	values []value
	buf    []byte
	absent []string
}

// row checks a record and encodes it; it is empty if the row's key is wrong.
// The bytes are valid until the next call.
func (e *encoder) row(r *record) []byte {
	e.absent = e.absent[:0]
	keyed := true
	for i, c := range e.t.columns {
		cell := r.cells[i]
		text, ok, bad := c.read(cell)
		if cell.form == missing {
			c.absent = true
			e.absent = append(e.absent, strconv.Itoa(c.index))
			if c.inKey() && c.db.notNull {
				bad = sentence("it is missing, and rows are known by it", "缺少此项,而行以此项识别")
			}
		} else {
			c.seen = true
		}
		e.values[i] = value{text, ok}
		if bad != (Sentence{}) {
			keyed = keyed && !c.inKey()
			e.im.report.add(c.blame(e.t.file, r.line, cell, bad))
		}
	}
	if !e.checkAny(r.line) || !keyed {
		e.t.partial = true
		return nil
	}
	e.t.count++
	return e.encode(r.line)
}

// blame is the error of one cell. Personal data stays out of reports.
func (c *column) blame(file string, line int, v cell, reason Sentence) RowError {
	text := v.text
	if v.form == list {
		text = strings.Join(v.list, "|")
	}
	if c.role == personal {
		text = ""
	}
	return RowError{File: file, Line: line, Column: c.name, Value: text, Reason: reason}
}

func (e *encoder) encode(line int) []byte {
	e.readKey()
	b := strconv.AppendInt(e.buf[:0], int64(e.t.count), 10)
	b = append(b, '\t')
	b = strconv.AppendInt(b, int64(line), 10)
	b = appendCopy(append(b, '\t'), string(relay.AppendKey(nil, e.key...)))
	b = append(append(b, '\t'), relay.DeriveID(e.t.typ.Prefix, e.key...).String()...)
	b = append(b, '\t')
	if len(e.absent) == 0 {
		b = append(b, `\N`...)
	} else {
		b = append(append(append(b, '{'), strings.Join(e.absent, ",")...), '}')
	}
	for i, c := range e.t.columns {
		switch v := e.values[i]; {
		case !v.ok && c.role == personal:
			b = append(b, "\t\\N\t\\N\t\\N"...)
		case !v.ok:
			b = append(b, "\t\\N"...)
		case c.role == personal:
			for _, text := range e.im.seal.Columns(e.t.typ.Table, c.name, v.text) {
				b = appendCopy(append(b, '\t'), text)
			}
		default:
			b = appendCopy(append(b, '\t'), v.text)
		}
	}
	e.buf = append(b, '\n')
	return e.buf
}

// readKey takes the values that the row is known by: its code or, without one,
// those of the key's columns, empty for null. A reference to any type has the
// prefix of the type's ids before it.
func (e *encoder) readKey() {
	e.key = e.key[:0]
	for _, positions := range e.keys {
		text := ""
		for _, position := range positions {
			if c := e.t.columns[position]; c.any != nil && e.values[position].ok {
				text = c.target.Prefix + "_" + e.values[position].text
			} else if c.any == nil {
				text = e.values[position].text
			}
		}
		e.key = append(e.key, text)
	}
}

// appendCopy appends text with the escapes of COPY.
func appendCopy(b []byte, text string) []byte {
	for i := range len(text) {
		switch text[i] {
		case '\\':
			b = append(b, '\\', '\\')
		case '\t':
			b = append(b, '\\', 't')
		case '\n':
			b = append(b, '\\', 'n')
		case '\r':
			b = append(b, '\\', 'r')
		default:
			b = append(b, text[i])
		}
	}
	return b
}
