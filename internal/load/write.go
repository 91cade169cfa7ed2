package load

import (
	"context"
	"strconv"
	"strings"
)

// writing is how the rows of one table are written.
type writing struct {
	im             *importer
	t              *table
	update, insert string
	// check names the constraints that can be checked at once, for SET CONSTRAINTS.
	check string
}

func newWriting(im *importer, t *table) *writing {
	return &writing{im: im, t: t, update: t.updateSQL(), insert: t.insertSQL(), check: im.checkable(t)}
}

// checkable names the table's deferrable constraints, except foreign keys to
// tables that are still to be written or have refused rows.
func (im *importer) checkable(t *table) string {
	untold := map[string]bool{}
	written := true
	for _, other := range im.tables {
		untold[other.typ.Table] = !written || other.refused
		written = written && other != t
	}
	var names []string
	for _, k := range t.db.constraints {
		if k.deferrable && k.kind != "t" && !untold[k.target] {
			names = append(names, ident(k.name))
		}
	}
	return strings.Join(names, ", ")
}

// updateSQL changes the rows that differ in something that the file gives.
// Personal columns differ if their hashes do.
func (t *table) updateSQL() string {
	var set, old, given []string
	for _, c := range t.written() {
		if c.inKey() {
			continue
		}
		for _, column := range c.tableColumns() {
			name := ident(column)
			set = append(set, name+" = "+c.kept("t."+name, "l."+name))
			if c.role == personal && !strings.HasSuffix(column, "_hmac") {
				continue
			}
			old = append(old, "t."+name)
			given = append(given, c.kept("t."+name, "l."+name))
		}
	}
	if set == nil {
		return ""
	}
	return "UPDATE " + ident(t.typ.Table) + " AS t SET " + strings.Join(set, ", ") +
		", revision = t.revision + 1, updated_at = now() FROM " + t.rows + " AS l" +
		" WHERE l.load_found AND t.id = l.id AND l.load_rank BETWEEN $1 AND $2" +
		" AND (" + strings.Join(old, ", ") + ") IS DISTINCT FROM (" + strings.Join(given, ", ") + ")"
}

// insertSQL adds the new rows; columns that the file does not have get their defaults.
func (t *table) insertSQL() string {
	names, values := []string{"id"}, []string{"l.id"}
	for _, c := range t.written() {
		fallback := "NULL"
		if c.db.fallback != "" {
			fallback = c.db.fallback
		}
		for _, column := range c.tableColumns() {
			names = append(names, ident(column))
			values = append(values, c.kept(fallback, "l."+ident(column)))
		}
	}
	return "INSERT INTO " + ident(t.typ.Table) + " (" + strings.Join(names, ", ") + ") SELECT " + strings.Join(values, ", ") +
		" FROM " + t.rows + " AS l WHERE NOT l.load_found AND l.load_rank BETWEEN $1 AND $2"
}

// kept writes the given value, or the other one where a row says nothing.
func (c *column) kept(other, given string) string {
	// Of the references to any type one is given, the others are absent.
	if !c.absent || c.any != nil {
		return given
	}
	return "CASE WHEN " + strconv.Itoa(c.index) + " = ANY (l.load_absent) THEN " + other + " ELSE " + given + " END"
}

// try writes the rows of these ranks, or none of them if there is an error.
func (w *writing) try(ctx context.Context, from, to int) (err error) {
	if _, err := w.im.exec(ctx, "SAVEPOINT load"); err != nil {
		return err
	}
	defer func() {
		if refusal(err) == nil {
			return
		}
		_, back := w.im.exec(ctx, "ROLLBACK TO SAVEPOINT load; RELEASE SAVEPOINT load")
		if back != nil {
			err = back
		}
	}()
	var changed, added int
	if w.update != "" {
		if changed, err = w.im.exec(ctx, w.update, from, to); err != nil {
			return err
		}
	}
	if added, err = w.im.exec(ctx, w.insert, from, to); err != nil {
		return err
	}
	if w.check != "" {
		if _, err = w.im.exec(ctx, "SET CONSTRAINTS "+w.check+" IMMEDIATE"); err != nil {
			return err
		}
		if _, err = w.im.exec(ctx, "SET CONSTRAINTS "+w.check+" DEFERRED"); err != nil {
			return err
		}
	}
	w.t.report.Updated += changed
	w.t.report.Inserted += added
	_, err = w.im.exec(ctx, "RELEASE SAVEPOINT load")
	return err
}
