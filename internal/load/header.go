package load

import (
	"slices"
	"strings"
)

// choose gives the columns behind the names of a header, in its order, and
// tells what is wrong with it.
func (im *importer) choose(t *table, known []*column, names []string) ([]*column, []RowError) {
	var chosen []*column
	var bad []RowError
	for _, name := range names {
		name = strings.TrimSpace(name)
		c := named(known, name)
		reason := im.refuse(t, known, c, name)
		if slices.Contains(chosen, c) && c != nil {
			reason = sentence("the header names it twice", "表头中出现了两次")
		}
		if reason != (Sentence{}) {
			bad = append(bad, RowError{File: t.file, Line: 1, Column: name, Reason: reason})
			continue
		}
		c.seen = true
		chosen = append(chosen, c)
	}
	for _, c := range known {
		if c.inKey() && c.db.notNull && !slices.Contains(chosen, c) {
			bad = append(bad, RowError{File: t.file, Line: 1, Column: c.name, Reason: sentence(
				"the column is missing, and rows are known by it", "缺少此列,而行以此列识别")})
		}
	}
	return chosen, bad
}

// refuse tells why a name cannot be a column of the file.
func (im *importer) refuse(t *table, known []*column, c *column, name string) Sentence {
	switch {
	case c != nil && c.role == personal && im.seal == nil:
		return sentence(
			"it holds personal data, which is taken only with a key to seal it; give the key or leave the column out",
			"此列为个人信息,须配置密钥加密后才能导入;请配置密钥或去掉此列")
	case c != nil:
		return Sentence{}
	case slices.Contains(managed, name):
		return sentence("the service keeps it itself; leave the column out", "此列由系统维护;请去掉此列")
	}
	return sentence("table %s has no such column; the nearest is %s", "表 %s 没有此列;最接近的是 %s",
		t.typ.Table, nearest(name, columnNames(known)))
}

func named(columns []*column, name string) *column {
	for _, c := range columns {
		if c.name == name {
			return c
		}
	}
	return nil
}

func columnNames(columns []*column) []string {
	var names []string
	for _, c := range columns {
		names = append(names, c.name)
	}
	return names
}

// keyPositions are the places, among the file's columns, of those that fill each
// column of the key, in its order: mostly one, none if the file does not have it,
// so that it is null in all its rows, several for a reference to any type.
func (t *table) keyPositions() [][]int {
	list := make([][]int, len(t.typ.Key))
	for i, name := range t.typ.Key {
		for position, c := range t.columns {
			if c.field.Column == name {
				list[i] = append(list[i], position)
			}
		}
	}
	return list
}

// keyNames names the key for people.
func (t *table) keyNames() string {
	var names []string
	for _, positions := range t.keyPositions() {
		for _, i := range positions {
			names = append(names, t.columns[i].name)
		}
	}
	return strings.Join(names, ", ")
}
