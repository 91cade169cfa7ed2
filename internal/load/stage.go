package load

import (
	"bufio"
	"context"
	"errors"
	"io"
	"io/fs"
	"strings"

	"jinyan/internal/fault"

	"github.com/jackc/pgx/v5"
)

// progressStep is how many rows pass between two reports of progress.
const progressStep = 10_000

// codeType is the type of keys and of the codes in references.
const codeType = `text COLLATE "C"`

// read checks a file and copies its rows into the stage, a cell that is wrong
// as null. What is wrong goes to the report; an error means that reading or
// the database failed.
func (im *importer) read(ctx context.Context, files fs.FS, t *table) error {
	known, err := columnsOf(t.typ, t.db, im.o.Enums)
	if err != nil {
		return err
	}
	f, err := files.Open(t.file)
	if err != nil {
		return unreadable(t.file, err)
	}
	defer f.Close()
	in := newUTF8Reader(f)
	var r reader
	if t.jsonl {
		r = im.objects(t, in, known)
	} else {
		c, names, err := openCSV(in)
		if err != nil {
			t.partial = true
			if err := im.createStage(ctx, t); err != nil {
				return err
			}
			_, err = im.broken(t, err)
			return err
		}
		var bad []RowError
		t.columns, bad = im.choose(t, known, names)
		for _, e := range bad {
			t.partial = true
			im.report.add(e)
		}
		r = c
	}
	if err := im.createStage(ctx, t); err != nil || t.partial {
		return err
	}
	return im.copy(ctx, t, r)
}

// objects opens a JSONL file, whose columns are known only at its end.
func (im *importer) objects(t *table, in *utf8Reader, known []*column) reader {
	index := map[string]int{}
	for _, c := range known {
		if im.refuse(t, known, c, c.name) != (Sentence{}) {
			continue
		}
		index[c.name] = len(t.columns)
		t.columns = append(t.columns, c)
	}
	return openJSONL(in, index, func(line int, name string) {
		reason := im.refuse(t, known, named(known, name), name)
		im.report.add(RowError{File: t.file, Line: line, Column: name, Reason: reason})
	})
}

// createStage makes the temporary table for what the file says:
//
//	n       the number of the row, line where it begins
//	key     what it is known by, id the id that it gets if it is new
//	absent  the columns of which it says nothing
func (im *importer) createStage(ctx context.Context, t *table) error {
	columns := []string{"n integer", "line integer", "key " + codeType, "id uuid", "absent integer[]"}
	for _, c := range t.columns {
		for _, s := range c.stagedColumns() {
			columns = append(columns, s[0]+" "+s[1])
		}
	}
	_, err := im.exec(ctx, "CREATE TEMPORARY TABLE "+t.stage+" ("+strings.Join(columns, ", ")+") ON COMMIT DROP")
	return err
}

// copy reads and checks here while PostgreSQL takes the rows in.
func (im *importer) copy(ctx context.Context, t *table, r reader) error {
	out, in := io.Pipe()
	taken := make(chan error, 1)
	go func() {
		_, err := im.conn.PgConn().CopyFrom(ctx, out, "COPY "+t.stage+" FROM STDIN")
		// Ends the writing below, if it is this side that failed.
		out.CloseWithError(errors.Join(err, io.ErrClosedPipe))
		taken <- err
	}()
	w := bufio.NewWriterSize(in, 64<<10)
	err := im.copyRows(t, r, w)
	if err == nil {
		err = w.Flush()
	}
	in.CloseWithError(err)
	if copyErr := <-taken; copyErr != nil && (err == nil || errors.Is(err, io.ErrClosedPipe)) {
		return copyErr
	}
	if err != nil {
		return err
	}
	t.columns = seen(t.columns)
	im.progress(t, t.count, 0)
	return im.analyze(ctx, t)
}

// analyze tells the planner of the columns that are joined.
func (im *importer) analyze(ctx context.Context, t *table) error {
	joined := []string{"n", "key"}
	for _, c := range t.columns {
		if c.role == reference {
			joined = append(joined, c.staged)
		}
	}
	_, err := im.exec(ctx, "ANALYZE "+t.stage+" ("+strings.Join(joined, ", ")+")")
	return err
}

// seen drops the columns that no row of a JSONL file has.
func seen(columns []*column) []*column {
	var list []*column
	for _, c := range columns {
		if c.seen {
			list = append(list, c)
		}
	}
	return list
}

func (im *importer) copyRows(t *table, r reader, w io.Writer) error {
	rows := &encoder{im: im, t: t, keys: t.keyPositions(), any: anyIn(t.typ), values: make([]value, len(t.columns))}
	for {
		rec, err := r.next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			t.partial = true
			t.report.Rows++
			again, err := im.broken(t, err)
			if !again {
				return err
			}
			continue
		}
		if rec.empty() {
			continue
		}
		t.report.Rows++
		if t.report.Rows%progressStep == 0 {
			im.progress(t, t.report.Rows, 0)
		}
		if _, err := w.Write(rows.row(rec)); err != nil {
			return err
		}
	}
}

// broken reports a record or a file that cannot be read, and whether the next
// record can.
func (im *importer) broken(t *table, err error) (again bool, _ error) {
	var record *badRecord
	if errors.As(err, &record) {
		im.report.add(RowError{File: t.file, Line: record.line, Column: record.column, Value: record.value, Reason: record.reason})
		return !record.last, nil
	}
	var encoding *notUTF8
	if errors.As(err, &encoding) {
		im.report.add(RowError{File: t.file, Line: encoding.line, Reason: encoding.reason()})
		return false, nil
	}
	return false, unreadable(t.file, err)
}

func unreadable(file string, cause error) error {
	return fault.New(fault.BadInput, "the file %s cannot be read", "无法读取文件 %s", file).Because(cause)
}

// ident quotes a name of the database for SQL.
func ident(name string) string { return pgx.Identifier{name}.Sanitize() }
