package load

import (
	"context"
	"strconv"
	"strings"

	"jinyan/internal/model"
)

// noID stands for null where two ids are compared and null equals null, so
// that the comparison can be hashed.
const noID = "'00000000-0000-0000-0000-000000000000'::uuid"

// match finds the id of every staged row and behind every reference, and
// reports rows that are twice in a file and references to nothing. Types come
// after those whose codes are part of their keys.
func (im *importer) match(ctx context.Context) error {
	for i, t := range dependents(im.g, keyReferences) {
		if s := im.tableOf(t); s != nil {
			if err := im.findKeys(ctx, s); err != nil {
				return err
			}
			if err := im.checkKeys(ctx, s); err != nil {
				return err
			}
		}
		if err := im.findRefs(ctx, t, temporary("refs", i)); err != nil {
			return err
		}
	}
	for _, t := range im.tables {
		if err := im.checkRefs(ctx, t); err != nil {
			return err
		}
	}
	return nil
}

// findKeys makes the table of a file's keys: for each row n its line and key,
// the id that it has or gets, and whether it was found.
func (im *importer) findKeys(ctx context.Context, t *table) error {
	from, on := im.keyJoin(t)
	if _, err := im.exec(ctx, "CREATE TEMPORARY TABLE "+t.keys+" ON COMMIT DROP AS"+
		// The columns of a key need not be unique in the database.
		" SELECT DISTINCT ON (s.n) s.n, s.line, s.key, coalesce(t.id, s.id) AS id, t.id IS NOT NULL AS found"+
		" FROM "+t.stage+" AS s"+from+
		" LEFT JOIN "+ident(t.typ.Table)+" AS t ON "+on+
		" ORDER BY s.n, t.id"); err != nil {
		return err
	}
	_, err := im.exec(ctx, "ANALYZE "+t.keys)
	return err
}

// keyJoin writes the joins that resolve a key's references, and the condition
// under which row t of the table is row s of the stage.
func (im *importer) keyJoin(t *table) (from, on string) {
	if t.typ.Code != nil {
		return "", "t." + ident(t.typ.Code.Column) + " = s.key"
	}
	var joins strings.Builder
	var conditions []string
	for i, positions := range t.keyPositions() {
		theirs := "t." + ident(t.typ.Key[i])
		if len(positions) == 0 {
			conditions = append(conditions, theirs+" IS NULL")
			continue
		}
		c := t.columns[positions[0]]
		ours := "s." + c.staged
		for _, position := range positions {
			if c := t.columns[position]; c.role == reference {
				ours = refAlias(position) + ".id"
				joins.WriteString(im.refJoin(c, position))
			}
		}
		switch {
		case c.any != nil:
			conditions = append(conditions, theirs+" = "+t.anyID())
		case c.db.notNull:
			conditions = append(conditions, theirs+" = "+ours)
		case c.field.Kind == model.UUID:
			conditions = append(conditions, "coalesce("+theirs+", "+noID+") = coalesce("+ours+", "+noID+")")
		default:
			conditions = append(conditions, theirs+" IS NOT DISTINCT FROM "+ours)
		}
	}
	return joins.String(), strings.Join(conditions, " AND ")
}

// refJoin joins the id behind the reference in a file's column to the stage.
func (im *importer) refJoin(c *column, position int) string {
	alias := refAlias(position)
	return " LEFT JOIN " + im.refs[c.target] + " AS " + alias + " ON " + alias + ".code = s." + c.staged
}

// refAlias names the join of a reference by its place among the file's columns.
func refAlias(position int) string { return "r" + strconv.Itoa(position) }

// findRefs makes the table of all codes by which files refer to the type: the
// id behind each, null if there is none, and of how many things it is an old
// code.
func (im *importer) findRefs(ctx context.Context, target *model.Type, name string) error {
	var wanted []string
	for _, t := range im.tables {
		for _, c := range t.columns {
			if c.target == target {
				wanted = append(wanted, "SELECT "+c.staged+" AS code FROM "+t.stage)
			}
		}
	}
	if wanted == nil {
		return nil
	}
	if im.catalog[target.Table] == nil {
		return unmigrated(target.Table)
	}
	im.refs[target] = name
	sql := "CREATE TEMPORARY TABLE " + name + " ON COMMIT DROP AS" +
		" SELECT w.code, coalesce(t.id, k.id, CASE WHEN o.owners = 1 THEN o.id END) AS id, coalesce(o.owners, 0) AS owners" +
		" FROM (SELECT DISTINCT code FROM (" + strings.Join(wanted, " UNION ALL ") + ") AS u WHERE code IS NOT NULL) AS w" +
		" LEFT JOIN (" + known(target) + ") AS t ON t.key = w.code" +
		" LEFT JOIN (" + im.staged(target) + ") AS k ON k.key = w.code" +
		" LEFT JOIN (" + im.former(target) + ") AS o ON o.code = w.code"
	if _, err := im.exec(ctx, sql); err != nil {
		return err
	}
	_, err := im.exec(ctx, "ANALYZE "+name)
	return err
}

// staged selects key and id of the rows of the type's file.
func (im *importer) staged(t *model.Type) string {
	s := im.tableOf(t)
	if s == nil {
		return "SELECT NULL" + `::text COLLATE "C"` + " AS key, NULL::uuid AS id WHERE FALSE"
	}
	// A key that is there twice has been reported.
	return "SELECT DISTINCT ON (key) key, id FROM " + s.keys + " ORDER BY key, n"
}

// known selects key and id of the type's rows in the database. Rows without a
// code are known by what [relay.AppendKey] makes of their key.
func known(t *model.Type) string {
	if t.Code != nil {
		return "SELECT " + ident(t.Code.Column) + ` COLLATE "C" AS key, id FROM ` + ident(t.Table)
	}
	var parts, joins []string
	for i, name := range t.Key {
		f := t.Column(name)
		text := keyText(f, "x."+ident(name))
		if r := refersTo(t, f); r != nil {
			alias := "p" + strconv.Itoa(i)
			joins = append(joins, " LEFT JOIN ("+known(r.Target)+") AS "+alias+" ON "+alias+".id = x."+ident(name))
			text = alias + ".key"
		}
		parts = append(parts, "coalesce("+text+", '')")
	}
	return "SELECT (" + strings.Join(parts, " || '/' || ") + `) COLLATE "C" AS key, x.id FROM ` +
		ident(t.Table) + " AS x" + strings.Join(joins, "")
}

// keyText writes a column as [column.read] does.
func keyText(f *model.Field, column string) string {
	switch f.Kind {
	case model.Day:
		return "to_char(" + column + ", 'YYYY-MM-DD')"
	case model.Instant:
		local := column + " AT TIME ZONE 'Asia/Shanghai'"
		return "to_char(" + local + `, 'YYYY-MM-DD"T"HH24:MI:SS') || rtrim(to_char(` + local + ", '.US'), '.0') || '+08:00'"
	}
	return column + "::text"
}
