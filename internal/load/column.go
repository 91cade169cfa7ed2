package load

import (
	"slices"
	"strings"

	"jinyan/internal/model"
)

// column is a column of a file and where its values go.
type column struct {
	// name is its name in the file, staged that in the temporary table, index
	// its place among all columns that the file may have.
	name, staged string
	index        int
	role         role
	// field is the column in the table: the foreign key of a reference, the
	// mask of a personal column.
	field *model.Field
	db    *dbColumn
	// target is the type whose code a reference gives.
	target *model.Type
	// any is the abstract field to any type that the reference is one branch of.
	any *model.Abstract
	// enum lists the permitted values of a closed list, nil if anything goes.
	enum []string
	// seen and absent tell that a JSONL file has, or lacks, it in some row.
	seen, absent bool
}

// role is how a column's cells are read.
type role int

const (
	plain role = iota
	reference
	personal
)

// managed are the columns of every table that the service keeps itself; they
// are never columns of a file.
var managed = []string{"id", "revision", "created_at", "updated_at"}

// columnsOf lists the columns that a file of the table may have:
//
//	x       a column of its own, also a personal one
//	x_code  a foreign key x_id, by the code of the row it names
//	x_t_code, for each type t, of a field x that leads to any type
func columnsOf(t *model.Type, db *dbTable, enums map[string][]string) ([]*column, error) {
	var list []*column
	for _, f := range t.Fields {
		if slices.Contains(managed, f.Column) || f.Kind == model.Bytes {
			continue
		}
		d := db.columns[f.Column]
		if d == nil {
			return nil, unmigrated(t.Table)
		}
		if d.generated {
			continue
		}
		if a := anyOf(f); a != nil {
			if f != a.By {
				list = append(list, anyColumns(a, f, d)...)
			}
			continue
		}
		list = append(list, columnOf(t, f, d, db, enums))
	}
	for i, c := range list {
		c.index, c.staged = i, temporary("c", i)
	}
	return list, nil
}

func columnOf(t *model.Type, f *model.Field, d *dbColumn, db *dbTable, enums map[string][]string) *column {
	c := &column{name: f.Column, field: f, db: d}
	switch r := refersTo(t, f); {
	case f.Masked:
		c.role, c.name = personal, strings.TrimSuffix(f.Column, "_mask")
	case r != nil:
		c.role, c.name, c.target = reference, strings.TrimSuffix(f.Column, "_id")+"_code", r.Target
	case f.Kind == model.Enum:
		c.enum = enums[f.Enum]
		if c.enum == nil {
			c.enum = db.allowed(t.Table, f.Column)
		}
	case f.Kind == model.TextList:
		c.enum = db.allowed(t.Table, f.Column)
	}
	return c
}

// refersTo is the to-one edge that the foreign key stores, nil if it stores none.
func refersTo(t *model.Type, f *model.Field) *model.Relation {
	for _, r := range t.Relations {
		if !r.Many && r.Mid == nil && r.Column == f.Column && r.TargetColumn == "id" && f.Column != "id" {
			return r
		}
	}
	return nil
}

// references lists the types that t has foreign keys to.
func references(t *model.Type) []*model.Type {
	var list []*model.Type
	for _, f := range t.Fields {
		list = append(list, targets(t, f)...)
	}
	return list
}

// targets lists the types that the foreign key may lead to: one, or all those
// of a field to any type.
func targets(t *model.Type, f *model.Field) []*model.Type {
	var list []*model.Type
	if a := anyOf(f); a != nil {
		for _, r := range a.Branches {
			list = append(list, r.Target)
		}
	} else if r := refersTo(t, f); r != nil {
		list = append(list, r.Target)
	}
	return list
}

// keyReferences lists the types whose codes are part of the key of t.
func keyReferences(t *model.Type) []*model.Type {
	var list []*model.Type
	for _, name := range t.Key {
		if f := t.Column(name); f != nil {
			list = append(list, targets(t, f)...)
		}
	}
	return list
}

// inKey says that the column is part of what finds a row again.
func (c *column) inKey() bool { return slices.Contains(c.field.Type.Key, c.field.Column) }

// stagedColumns are the columns in the temporary table, with their types.
func (c *column) stagedColumns() [][2]string {
	switch c.role {
	case reference:
		return [][2]string{{c.staged, codeType}}
	case personal:
		return [][2]string{{c.staged + "_cipher", "bytea"}, {c.staged + "_hmac", "bytea"}, {c.staged + "_mask", "text"}}
	}
	return [][2]string{{c.staged, c.db.typ}}
}

// tableColumns are the columns of the table that the file's column fills, in
// the order of stagedColumns.
func (c *column) tableColumns() []string {
	if c.role == personal {
		return []string{c.name + "_cipher", c.name + "_hmac", c.name + "_mask"}
	}
	if c.any != nil {
		return []string{c.field.Column, c.any.By.Column}
	}
	return []string{c.field.Column}
}
