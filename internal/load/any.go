package load

import (
	"strings"

	"jinyan/internal/model"
)

// An abstract field that leads to any type is one column of references a type
// in a file, x_<type>_code, exactly one of which a row gives; in the table it is
// the name of the target's table and its id.

// anyIn is the abstract field to any type that a type has, nil for none.
func anyIn(t *model.Type) *model.Abstract {
	for _, a := range t.Abstracts {
		if a.By != nil {
			return a
		}
	}
	return nil
}

// anyOf is the abstract field to any type that keeps its id or the name of its
// table in the column, nil if there is none.
func anyOf(f *model.Field) *model.Abstract {
	if a := anyIn(f.Type); a != nil && (f == a.By || f.Column == a.Branches[0].Column) {
		return a
	}
	return nil
}

// anyColumns lists the columns that a file may have for such a field. Each of
// them may be empty.
func anyColumns(a *model.Abstract, f *model.Field, d *dbColumn) []*column {
	one := *d
	one.notNull = false
	var list []*column
	for _, r := range a.Branches {
		list = append(list, &column{
			name: model.SnakeCase(a.Name) + "_" + r.Target.Prefix + "_code", role: reference,
			field: f, db: &one, target: r.Target, any: a,
		})
	}
	return list
}

// checkAny reports of a record whether it leads to exactly one thing.
func (e *encoder) checkAny(line int) bool {
	if e.any == nil {
		return true
	}
	given := 0
	for i, c := range e.t.columns {
		if c.any != nil && e.values[i].ok {
			given++
		}
	}
	if given == 1 {
		return true
	}
	name := model.SnakeCase(e.any.Name) + "_…_code"
	e.im.report.add(RowError{File: e.t.file, Line: line, Column: name, Reason: sentence(
		"exactly one of these columns must be given, not %d", "这些列必须且只能填一个,现为 %d 个", given)})
	return false
}

// anyID and anyTable write which row a staged row leads to: its id, and the
// name of its table.
func (t *table) anyID() string {
	var ids []string
	for i, c := range t.columns {
		if c.any != nil {
			ids = append(ids, refAlias(i)+".id")
		}
	}
	return "coalesce(" + strings.Join(ids, ", ") + ")"
}

func (t *table) anyTable() string {
	var b strings.Builder
	for _, c := range t.columns {
		if c.any != nil {
			b.WriteString(" WHEN s." + c.staged + " IS NOT NULL THEN '" + c.target.Table + "'")
		}
	}
	return "CASE" + b.String() + " END"
}

// written are the columns of the file without repetition: those of a field to
// any type fill the same columns of the table.
func (t *table) written() []*column {
	var list []*column
	seen := map[*model.Abstract]bool{}
	for _, c := range t.columns {
		if c.any != nil && seen[c.any] {
			continue
		}
		seen[c.any] = true
		list = append(list, c)
	}
	return list
}
