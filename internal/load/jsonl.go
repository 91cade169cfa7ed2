package load

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
)

// jsonlReader reads one JSON object a line. A name that an object does not
// mention is missing, so that the column keeps its value.
type jsonlReader struct {
	in      *utf8Reader
	lines   *bufio.Reader
	index   map[string]int
	unknown func(line int, name string)
	line    int
	record  record
	given   []bool
}

// openJSONL reads objects whose names are those of the index. Others are told
// to unknown, each of them once.
func openJSONL(in *utf8Reader, index map[string]int, unknown func(line int, name string)) *jsonlReader {
	j := &jsonlReader{in: in, lines: bufio.NewReaderSize(in, 64<<10), index: index, given: make([]bool, len(index))}
	j.record.cells = make([]cell, len(index))
	told := map[string]bool{}
	j.unknown = func(line int, name string) {
		if !told[name] {
			told[name] = true
			unknown(line, name)
		}
	}
	return j
}

func (j *jsonlReader) next() (*record, error) {
	for {
		j.in.begin()
		j.line++
		text, err := j.readLine()
		if errors.Is(err, errTooLong) {
			return nil, tooLong(j.line)
		}
		if len(bytes.TrimSpace(text)) == 0 && err == nil {
			continue
		}
		if err != nil && (!errors.Is(err, io.EOF) || len(bytes.TrimSpace(text)) == 0) {
			return nil, err
		}
		j.record.line = j.line
		if bad := j.object(text); bad != nil {
			bad.line = j.line
			return nil, bad
		}
		return &j.record, nil
	}
}

// readLine reads to the end of the line, however long.
func (j *jsonlReader) readLine() ([]byte, error) {
	text, err := j.lines.ReadSlice('\n')
	if !errors.Is(err, bufio.ErrBufferFull) {
		return text, err
	}
	whole := bytes.Clone(text)
	for errors.Is(err, bufio.ErrBufferFull) {
		text, err = j.lines.ReadSlice('\n')
		whole = append(whole, text...)
	}
	return whole, err
}

var errJSON = sentence(
	`the line is not one JSON object such as {"code": "a", "name": "b"}`,
	`本行不是一个 JSON 对象,例如 {"code": "a", "name": "b"}`)

func (j *jsonlReader) object(text []byte) *badRecord {
	clear(j.record.cells)
	clear(j.given)
	broken := &badRecord{value: string(bytes.TrimSpace(text)), reason: errJSON}
	// A decoder goes on after the object and takes bad escapes; this does not.
	if !json.Valid(text) {
		return broken
	}
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if first, err := d.Token(); err != nil || first != json.Delim('{') {
		return broken
	}
	var later *badRecord
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return broken
		}
		value, bad := j.value(d)
		if bad != nil {
			bad.column = name.(string)
			later = bad
			continue
		}
		i, known := j.index[name.(string)]
		if !known {
			j.unknown(j.line, name.(string))
			continue
		}
		if j.given[i] {
			later = &badRecord{column: name.(string), reason: sentence("the object names it twice", "对象中出现了两次")}
		}
		j.given[i], j.record.cells[i] = true, value
	}
	return later
}

// value reads one value of the object.
func (j *jsonlReader) value(d *json.Decoder) (cell, *badRecord) {
	token, err := d.Token()
	if err != nil {
		return cell{}, &badRecord{reason: errJSON}
	}
	switch v := token.(type) {
	case nil:
		return cell{form: null}, nil
	case string:
		if v == "" {
			return cell{form: null}, nil
		}
		return cell{form: quoted, text: v}, nil
	case json.Number:
		return cell{form: number, text: v.String()}, nil
	case bool:
		if v {
			return cell{form: truth, text: "true"}, nil
		}
		return cell{form: truth, text: "false"}, nil
	}
	if token == json.Delim('[') {
		return j.items(d)
	}
	skip(d)
	return cell{}, &badRecord{reason: sentence("it is an object; write text, a number, true, false, null or a list", "值为对象;应为文本、数字、true、false、null 或列表")}
}

// items reads the rest of a list, which must hold nothing but text.
func (j *jsonlReader) items(d *json.Decoder) (cell, *badRecord) {
	c := cell{form: list}
	var bad *badRecord
	for d.More() {
		token, _ := d.Token()
		text, ok := token.(string)
		if !ok {
			bad = &badRecord{reason: sentence("the list holds something that is not text in quotes", "列表中有不是带引号文本的项")}
		}
		if delim, opened := token.(json.Delim); opened && (delim == '{' || delim == '[') {
			skip(d)
		}
		c.list = append(c.list, text)
	}
	_, _ = d.Token() // the closing bracket of a line that is known to be valid
	return c, bad
}

// skip reads to the end of the object or list that has just begun.
func skip(d *json.Decoder) {
	for depth := 1; depth > 0; {
		token, err := d.Token()
		if err != nil {
			return
		}
		switch token {
		case json.Delim('{'), json.Delim('['):
			depth++
		case json.Delim('}'), json.Delim(']'):
			depth--
		}
	}
}
