package load

import (
	"context"
	"strconv"

	"github.com/jackc/pgx/v5"
)

// each reports an error for each row of (line, value, more).
func (im *importer) each(rows pgx.Rows, err error, blame func(line int, value, more string) RowError) error {
	if err != nil {
		return err
	}
	var line int
	var value, more string
	_, err = pgx.ForEachRow(rows, []any{&line, &value, &more}, func() error {
		im.report.add(blame(line, value, more))
		return nil
	})
	return err
}

// checkKeys reports rows that the file has twice, rows known by an old code,
// and new rows that lack what only rows in the database may leave out.
func (im *importer) checkKeys(ctx context.Context, t *table) error {
	// By id and not by key: one row may be named by an old code and by its present one.
	rows, err := im.query(ctx, "SELECT line, key, first FROM ("+
		"SELECT line, key, (min(line) OVER w)::text AS first, row_number() OVER (w ORDER BY n) AS nth FROM "+t.keys+
		" WINDOW w AS (PARTITION BY id)) AS d WHERE nth > 1 ORDER BY line")
	if err := im.each(rows, err, func(line int, value, first string) RowError {
		return RowError{File: t.file, Line: line, Column: t.keyNames(), Value: value, Reason: sentence(
			"line %s has the same", "与第 %s 行相同", first)}
	}); err != nil {
		return err
	}
	if err := im.checkFormer(ctx, t); err != nil {
		return err
	}
	return im.checkRequired(ctx, t)
}

// checkRequired reports what new rows need and the file does not give.
func (im *importer) checkRequired(ctx context.Context, t *table) error {
	all, err := columnsOf(t.typ, t.db, nil)
	if err != nil {
		return err
	}
	for _, c := range all {
		given := named(t.columns, c.name)
		switch {
		case !c.db.required():
		case given == nil:
			err = im.checkMissing(ctx, t, c)
		case given.absent && !given.inKey():
			err = im.checkAbsent(ctx, t, given)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// checkMissing reports a column that no row has, once.
func (im *importer) checkMissing(ctx context.Context, t *table, c *column) error {
	rows, err := im.query(ctx, "SELECT 1, '', coalesce(min(line), 0)::text FROM "+t.keys+" WHERE NOT found HAVING count(*) > 0")
	return im.each(rows, err, func(_ int, _, line string) RowError {
		return RowError{File: t.file, Line: 1, Column: c.name, Reason: sentence(
			"the column is missing, and new rows need it, that of line %s first",
			"缺少此列,而新增行必须有此列(首先是第 %s 行)", line)}
	})
}

// checkAbsent reports the rows of a JSONL file that leave out what others have.
func (im *importer) checkAbsent(ctx context.Context, t *table, c *column) error {
	rows, err := im.query(ctx, "SELECT s.line, '', '' FROM "+t.stage+" AS s JOIN "+t.keys+" AS k USING (n)"+
		" WHERE NOT k.found AND "+strconv.Itoa(c.index)+" = ANY (s.absent) ORDER BY s.line")
	return im.each(rows, err, func(line int, _, _ string) RowError {
		return RowError{File: t.file, Line: line, Column: c.name, Reason: sentence(
			"it is missing, and a new row needs it", "缺少此项,而新增行必须有此项")}
	})
}

// checkRefs reports references to nothing, to several things by an old code,
// and abstract fields that refer to more than one thing.
func (im *importer) checkRefs(ctx context.Context, t *table) error {
	for _, c := range t.columns {
		if s := im.tableOf(c.target); c.target == nil || s != nil && s.partial {
			continue
		}
		rows, err := im.query(ctx, "SELECT s.line, s."+c.staged+", r.owners::text FROM "+t.stage+" AS s"+
			" JOIN "+im.refs[c.target]+" AS r ON r.code = s."+c.staged+" WHERE r.id IS NULL ORDER BY s.line")
		if err := im.each(rows, err, func(line int, value, owners string) RowError {
			reason := sentence("table %s has no such row, and no file brings it", "表 %s 中没有此行,文件中也没有", c.target.Table)
			if owners != "0" {
				reason = sentence("it is an old code of %s rows of table %s; give the present code",
					"它是 %s 行的旧编码(表 %s);请写现编码", owners, c.target.Table)
			}
			return RowError{File: t.file, Line: line, Column: c.name, Value: value, Reason: reason}
		}); err != nil {
			return err
		}
	}
	return nil
}
