package load

import (
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
)

// csvReader reads CSV whose header has been read. An empty cell is null.
type csvReader struct {
	in     *utf8Reader
	csv    *csv.Reader
	width  int
	record record
	// after is the line behind the last record.
	after int
}

// openCSV reads the header and returns its names.
func openCSV(in *utf8Reader) (*csvReader, []string, error) {
	r := csv.NewReader(in)
	r.FieldsPerRecord = -1 // ours tells the line and both widths
	r.ReuseRecord = true
	c := &csvReader{in: in, csv: r, after: 1}
	names, err := r.Read()
	if errors.Is(err, io.EOF) {
		return nil, nil, &badRecord{line: 1, last: true, reason: sentence(
			"the file is empty; its first line must name the columns", "文件为空;第一行应为列名")}
	}
	if err != nil {
		return nil, nil, c.bad(err)
	}
	c.passed(names)
	c.width = len(names)
	c.record.cells = make([]cell, c.width)
	return c, slices.Clone(names), nil
}

func (c *csvReader) next() (*record, error) {
	c.in.begin()
	cells, err := c.csv.Read()
	if err != nil {
		return nil, c.bad(err)
	}
	c.passed(cells)
	c.record.line, _ = c.csv.FieldPos(0)
	if len(cells) != c.width {
		return nil, &badRecord{line: c.record.line, reason: sentence(
			"the row has %d cells, the header %d", "本行有 %d 个单元格,表头有 %d 个", len(cells), c.width)}
	}
	for i, text := range cells {
		c.record.cells[i] = cell{form: loose, text: text}
		if text == "" {
			c.record.cells[i].form = null
		}
	}
	return &c.record, nil
}

// passed counts the lines of a record, whose last cell may hold some.
func (c *csvReader) passed(cells []string) {
	line, _ := c.csv.FieldPos(len(cells) - 1)
	c.after = line + strings.Count(cells[len(cells)-1], "\n") + 1
}

// bad tells what is wrong with a record in words for people. A file that is
// not UTF-8 and io.EOF pass as they are.
func (c *csvReader) bad(err error) error {
	var p *csv.ParseError
	switch {
	case errors.Is(err, errTooLong):
		return tooLong(c.after)
	case !errors.As(err, &p):
		return err
	}
	c.after = p.Line + 1
	if errors.Is(p.Err, csv.ErrQuote) {
		return &badRecord{line: p.StartLine, reason: sentence(
			`a quoted cell does not end, or text follows its closing quote; a quote inside is written ""`,
			`带引号的单元格没有结束,或结束引号后还有文字;单元格内的引号应写作 ""`)}
	}
	return &badRecord{line: p.StartLine, reason: sentence(
		`a quote stands in a cell that does not begin with one; put the cell in quotes and write the inner one as ""`,
		`单元格中有引号但不以引号开头;请将整个单元格加引号,内部引号写作 ""`)}
}

func tooLong(line int) *badRecord {
	return &badRecord{line: line, last: true, reason: sentence(
		"the row has more than %d MiB; is a closing quote missing?", "本行超过 %d MiB;是否缺少结束引号?", maxRecord>>20)}
}
