package load

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
)

// Report is what an import did, or would have done.
type Report struct {
	DryRun bool    `json:"dryRun"`
	Tables []Table `json:"tables"`
	// ErrorCount counts all bad rows, Errors holds the first keptErrors of
	// them by file and line. With any of them nothing is changed.
	ErrorCount int        `json:"errorCount"`
	Errors     []RowError `json:"errors"`
	Seconds    float64    `json:"seconds"`
}

// Table counts the rows of one file.
type Table struct {
	Table     string `json:"table"`
	File      string `json:"file"`
	Rows      int    `json:"rows"`
	Inserted  int    `json:"inserted"`
	Updated   int    `json:"updated"`
	Unchanged int    `json:"unchanged"`
}

// RowError is something wrong in a file. Line is 0 if it is the whole file,
// Column is empty if it is the whole row; several columns are parted by commas.
type RowError struct {
	File   string   `json:"file"`
	Line   int      `json:"line"`
	Column string   `json:"column"`
	Value  string   `json:"value"`
	Reason Sentence `json:"reason"`
}

// Sentence is a text in the two languages of the service.
type Sentence struct {
	EN string `json:"en"`
	ZH string `json:"zh"`
}

const (
	keptErrors = 1000
	keptRunes  = 80
)

// sentence fills the verbs of both texts with the same values.
func sentence(en, zh string, args ...any) Sentence {
	return Sentence{fmt.Sprintf(en, args...), fmt.Sprintf(zh, args...)}
}

// add notes a bad row; beyond keptErrors it only counts.
func (r *Report) add(e RowError) {
	r.ErrorCount++
	if len(r.Errors) == keptErrors {
		return
	}
	e.Value = short(e.Value)
	r.Errors = append(r.Errors, e)
}

// finish puts the errors in the order of the files, and says that nothing was
// written if there are any.
func (r *Report) finish() {
	slices.SortStableFunc(r.Errors, func(a, b RowError) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	for i := range r.Tables {
		t := &r.Tables[i]
		if r.ErrorCount > 0 {
			t.Inserted, t.Updated, t.Unchanged = 0, 0, 0
			continue
		}
		t.Unchanged = t.Rows - t.Inserted - t.Updated
	}
}

// short cuts a value to keptRunes characters.
func short(s string) string {
	n := 0
	for i := range s {
		if n == keptRunes {
			return s[:i] + "…"
		}
		n++
	}
	return s
}

// words of the report for people.
type words struct {
	table, where, column, value, more, changed, dry, refused string
}

var (
	wordsEN = words{
		table:   "%s (%s): %d rows: %d new, %d changed, %d as they were\n",
		where:   "%s, line %d",
		column:  ", column %s",
		value:   ", value %s",
		more:    "… and %d more\n",
		changed: "done in %.1f s\n",
		dry:     "dry run of %.1f s: nothing was changed\n",
		refused: "%d errors: nothing was changed\n",
	}
	wordsZH = words{
		table:   "%s(%s):共 %d 行,新增 %d,更新 %d,未变 %d\n",
		where:   "%s 第 %d 行",
		column:  ",列 %s",
		value:   ",值 %s",
		more:    "……另有 %d 处\n",
		changed: "完成,用时 %.1f 秒\n",
		dry:     "试运行,用时 %.1f 秒:未作任何更改\n",
		refused: "共 %d 处错误:未作任何更改\n",
	}
)

// Write writes the report for people, in the language "zh" or, for anything
// else, English.
func (r *Report) Write(w io.Writer, lang string) error {
	say := wordsEN
	if lang == "zh" {
		say = wordsZH
	}
	p := &printer{w: w}
	for _, e := range r.Errors {
		p.error(e, say, lang)
	}
	if hidden := r.ErrorCount - len(r.Errors); hidden > 0 {
		p.printf(say.more, hidden)
	}
	if r.ErrorCount > 0 {
		p.printf(say.refused, r.ErrorCount)
		return p.err
	}
	for _, t := range r.Tables {
		p.printf(say.table, t.Table, t.File, t.Rows, t.Inserted, t.Updated, t.Unchanged)
	}
	if r.DryRun {
		p.printf(say.dry, r.Seconds)
		return p.err
	}
	p.printf(say.changed, r.Seconds)
	return p.err
}

// printer remembers the first error, so that its callers need not.
type printer struct {
	w   io.Writer
	err error
}

func (p *printer) printf(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintf(p.w, format, args...)
	}
}

func (p *printer) error(e RowError, say words, lang string) {
	where := e.File
	if e.Line > 0 {
		where = fmt.Sprintf(say.where, e.File, e.Line)
	}
	if e.Column != "" {
		where += fmt.Sprintf(say.column, e.Column)
	}
	if e.Value != "" {
		// Quoted, because a value may hold line breaks and terminal codes.
		where += fmt.Sprintf(say.value, strconv.QuoteToGraphic(e.Value))
	}
	reason := e.Reason.EN
	if lang == "zh" {
		reason = e.Reason.ZH
	}
	p.printf("%s: %s\n", where, reason)
}
