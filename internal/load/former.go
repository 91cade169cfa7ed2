package load

import (
	"context"
	"strings"

	"jinyan/internal/model"
)

// formerColumn is the one column that this package names: the table that has
// it holds old codes, and its references say of what. No tag of the model says
// so, and nothing else in it stands for another row's code.
const formerColumn = "former_code"

// formerType is the type of old codes, nil if the graph has none, and its
// reference to the owner, nil if such things have no old codes.
func formerType(g *model.Graph, owner *model.Type) (*model.Type, *model.Relation) {
	for _, t := range g.Types {
		if t.Column(formerColumn) == nil {
			continue
		}
		for _, r := range t.Relations {
			if !r.Many && r.Mid == nil && r.Target == owner {
				return t, r
			}
		}
	}
	return nil, nil
}

// former selects the old codes of things of the type: each code, one of the
// things that had it, and how many had it. Those that this import brings count
// too, so that a first import may refer by old codes.
func (im *importer) former(owner *model.Type) string {
	t, r := formerType(im.g, owner)
	none := `SELECT NULL::text COLLATE "C" AS code, NULL::uuid AS id, NULL::bigint AS owners WHERE FALSE`
	if t == nil || im.catalog[t.Table] == nil {
		return none
	}
	column := ident(r.Column)
	all := []string{"SELECT " + formerColumn + ` COLLATE "C" AS code, ` + column + " AS id FROM " + ident(t.Table) +
		" WHERE " + column + " IS NOT NULL"}
	if s := im.tableOf(t); s != nil {
		all = append(all, im.formerStaged(s, r)...)
	}
	return "SELECT code, min(id::text)::uuid AS id, count(DISTINCT id) AS owners FROM (" +
		strings.Join(all, " UNION ALL ") + ") AS f GROUP BY code"
}

// formerStaged selects the old codes of a file whose owners are given by their
// present codes.
func (im *importer) formerStaged(s *table, r *model.Relation) []string {
	var code, owner string
	for _, c := range s.columns {
		switch c.field.Column {
		case formerColumn:
			code = c.staged
		case r.Column:
			owner = c.staged
		}
	}
	if code == "" || owner == "" {
		return nil
	}
	var list []string
	for _, present := range []string{known(r.Target), im.staged(r.Target)} {
		list = append(list, "SELECT s."+code+` COLLATE "C", p.id FROM `+s.stage+" AS s JOIN ("+present+") AS p ON p.key = s."+owner)
	}
	return list
}

// checkFormer reports new rows that another row once was: by its old codes, or
// because its id was made of the same key. They are about that row.
func (im *importer) checkFormer(ctx context.Context, t *table) error {
	present := "''"
	if t.typ.Code != nil {
		present = "t." + ident(t.typ.Code.Column)
	}
	sql := "SELECT k.line, k.key, " + present + " FROM " + t.keys + " AS k JOIN " + ident(t.typ.Table) + " AS t ON t.id = k.id WHERE NOT k.found"
	if old, r := formerType(im.g, t.typ); old != nil && t.typ.Code != nil && im.catalog[old.Table] != nil {
		sql += " UNION SELECT k.line, k.key, " + present + " FROM " + t.keys + " AS k" +
			" JOIN " + ident(old.Table) + " AS o ON o." + formerColumn + " = k.key" +
			" JOIN " + ident(t.typ.Table) + " AS t ON t.id = o." + ident(r.Column) + " WHERE NOT k.found"
	}
	rows, err := im.query(ctx, sql+" ORDER BY 1")
	return im.each(rows, err, func(line int, value, present string) RowError {
		reason := sentence("it is an old code; the row is now %s", "这是旧编码;现编码为 %s", present)
		if present == "" {
			reason = sentence("a row was known by this that has since been changed", "曾有一行以此识别,该行后来已改动")
		}
		return RowError{File: t.file, Line: line, Column: t.keyNames(), Value: value, Reason: reason}
	})
}
