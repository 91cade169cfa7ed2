package load

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
)

// put writes the matched rows, parents before children. A row that the
// database refuses goes to the report; then foreign keys to its table are not
// checked any more, since the refused rows are not there.
func (im *importer) put(ctx context.Context) error {
	for _, t := range im.tables {
		if err := im.resolve(ctx, t); err != nil {
			return err
		}
		w := newWriting(im, t)
		err := w.try(ctx, 1, t.count)
		if err != nil && refusal(err) != nil {
			t.refused = true
			err = im.accuse(ctx, w, refusal(err))
		}
		if err != nil {
			return err
		}
		im.progress(t, t.count, t.count)
	}
	if im.report.ErrorCount > 0 {
		return nil
	}
	return im.settle(ctx)
}

// settle checks what only the whole import can tell: references in circles, and
// what happened before what.
func (im *importer) settle(ctx context.Context) error {
	if _, err := im.exec(ctx, "SAVEPOINT settle"); err != nil {
		return err
	}
	_, err := im.exec(ctx, "SET CONSTRAINTS ALL IMMEDIATE")
	pg := refusal(err)
	switch {
	case err == nil:
		return im.checkTimes(ctx)
	case pg == nil:
		return err
	}
	if _, err := im.exec(ctx, "ROLLBACK TO SAVEPOINT settle"); err != nil {
		return err
	}
	return im.blameRow(ctx, pg)
}

// blameRow reports what a constraint trigger refused, which gives the row's id as
// its detail.
func (im *importer) blameRow(ctx context.Context, pg *pgconn.PgError) error {
	e := RowError{File: ".", Reason: im.explain(pg)}
	for _, t := range im.tables {
		if t.typ.Table != pg.TableName {
			continue
		}
		e.File, e.Column = t.file, t.keyNames()
		rows, err := im.query(ctx, "SELECT line, key, '' FROM "+t.keys+" WHERE id::text = $1", pg.Detail)
		if err := im.each(rows, err, func(line int, key, _ string) RowError {
			e.Line, e.Value = line, key
			return e
		}); err != nil || e.Line > 0 {
			return err
		}
		e.Column = ""
	}
	im.report.add(e)
	return nil
}

// resolve makes the table of what is to be written: the staged values under
// the names of their columns, the ids behind the references, and
//
//	load_rank    the order of writing: rows that are there, then new ones
//	load_n       the number of the row in the stage
//	load_found   whether it is there
//	load_absent  the columns of which it says nothing
//
// Changes come first: they may end the validity that a new row goes on from.
func (im *importer) resolve(ctx context.Context, t *table) error {
	list := []string{
		"row_number() OVER (ORDER BY k.found DESC, s.n) AS load_rank",
		"s.n AS load_n", "k.found AS load_found", "s.absent AS load_absent", "k.id",
	}
	var joins strings.Builder
	written := t.written()
	for i, c := range t.columns {
		if c.role == reference {
			joins.WriteString(im.refJoin(c, i))
		}
		switch {
		case !slices.Contains(written, c):
			continue
		case c.any != nil:
			list = append(list, t.anyID()+" AS "+ident(c.field.Column), t.anyTable()+" AS "+ident(c.any.By.Column))
			continue
		case c.role == reference:
			list = append(list, refAlias(i)+".id AS "+ident(c.field.Column))
			continue
		}
		for j, s := range c.stagedColumns() {
			list = append(list, "s."+s[0]+" AS "+ident(c.tableColumns()[j]))
		}
	}
	_, err := im.exec(ctx, "CREATE TEMPORARY TABLE "+t.rows+" ON COMMIT DROP AS SELECT "+strings.Join(list, ", ")+
		" FROM "+t.stage+" AS s JOIN "+t.keys+" AS k USING (n)"+joins.String()+" ORDER BY load_rank")
	return err
}

// refusal is the error if PostgreSQL refused values, nil if it is any other.
func refusal(err error) *pgconn.PgError {
	var pg *pgconn.PgError
	if !errors.As(err, &pg) {
		return nil
	}
	switch {
	case pg.Code[:2] == "22", pg.Code[:2] == "23", pg.Code == "54000", pg.Code == "P0001":
		return pg
	}
	return nil
}
