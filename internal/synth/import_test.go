package synth_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/jackc/pgx/v5"

	"jinyan/internal/load"
	"jinyan/internal/model"
	"jinyan/internal/pgtest"
	"jinyan/internal/relay"
	"jinyan/internal/synth"
)

// TestAnImportOfTheRowsGivesTheSameIDs compares the ids of all rows with those
// of an import. Rows with a code have that of their code. The others are written
// into files, removed, and imported.
func TestAnImportOfTheRowsGivesTheSameIDs(t *testing.T) {
	t.Parallel()
	g, err := model.NewGraph()
	if err != nil {
		t.Fatal(err)
	}
	dsn := pgtest.DatabaseFrom(t, migrated(t))
	report, err := synth.Generate(t.Context(), dsn, synth.Options{Issues: 1500, Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	conn := mustConnect(t, dsn)
	var tied []string // tables of rows without code
	generated, files := map[string][]string{}, fstest.MapFS{}
	for _, table := range report.Tables {
		i := slices.IndexFunc(g.Types, func(typ *model.Type) bool { return typ.Table == table.Table })
		typ := g.Types[i]
		rows := mustList(t, conn, idsSQL(typ))
		if len(rows) == 0 {
			t.Errorf("%s: there are no rows", typ.Table)
		}
		if typ.Code == nil {
			tied = append(tied, typ.Table)
			generated[typ.Table] = rows
			files[typ.Table+".csv"] = &fstest.MapFile{Data: mustExport(t, conn, typ)}
			continue
		}
		for _, row := range rows {
			code, _, _ := strings.Cut(row, " ")
			if want := code + " " + relay.DeriveID(typ.Prefix, code).String(); row != want {
				t.Errorf("%s: generated %s, of its code it is %s", typ.Table, row, want)
				break
			}
		}
	}
	if _, err := conn.Exec(t.Context(), "TRUNCATE "+strings.Join(tied, ", ")); err != nil {
		t.Fatal(err)
	}
	imported, err := load.Dir(t.Context(), conn, g, files, load.Options{})
	if err != nil || imported.ErrorCount > 0 {
		t.Fatalf("the rows cannot be imported: %v %+v", err, imported)
	}
	for _, typ := range g.Types {
		before := generated[typ.Table]
		if before == nil {
			continue
		}
		after := mustList(t, conn, idsSQL(typ))
		if len(before) != len(after) {
			t.Errorf("%s: generated %d rows, imported %d", typ.Table, len(before), len(after))
			continue
		}
		for i := range before {
			if before[i] != after[i] {
				t.Errorf("%s: generated %s, imported %s", typ.Table, before[i], after[i])
				break
			}
		}
	}
}

// idsSQL selects what files call the type's rows by, and their ids.
func idsSQL(typ *model.Type) string {
	return "SELECT " + nameSQL(typ, "x") + " || ' ' || x.id FROM " + typ.Table + " AS x ORDER BY 1"
}

// mustExport gives the rows of a type as an import reads them.
func mustExport(t *testing.T, conn *pgx.Conn, typ *model.Type) []byte {
	t.Helper()
	var columns []string
	for _, f := range typ.Fields {
		switch f.Column {
		case "id", "revision", "created_at", "updated_at":
			continue
		}
		if f.Kind == model.Bytes || f.Masked {
			continue // personal data, which nobody generates
		}
		if a := anyOf(typ, f); a != nil {
			if f != a.By {
				columns = append(columns, anyColumns(a, f)...)
			}
			continue
		}
		name := f.Column
		if target(typ, f) != nil {
			name = strings.TrimSuffix(name, "_id") + "_code"
		}
		columns = append(columns, valueSQL(typ, f, "x")+" AS "+name)
	}
	var out bytes.Buffer
	statement := "COPY (SELECT " + strings.Join(columns, ", ") + " FROM " + typ.Table + " AS x) TO STDOUT (FORMAT csv, HEADER)"
	if _, err := conn.PgConn().CopyTo(t.Context(), &out, statement); err != nil {
		t.Fatalf("%v in %s", err, statement)
	}
	return out.Bytes()
}

// anyOf is the field to any type that keeps its id or the name of its table in
// the column, nil if there is none.
func anyOf(typ *model.Type, f *model.Field) *model.Abstract {
	for _, a := range typ.Abstracts {
		if a.By != nil && (f == a.By || f.Column == a.Branches[0].Column) {
			return a
		}
	}
	return nil
}

// anyColumns are the columns of a reference to any type: one for each type, empty
// but for the row's own.
func anyColumns(a *model.Abstract, f *model.Field) []string {
	var columns []string
	for _, r := range a.Branches {
		columns = append(columns, anySQL(a, f, r, "x", "")+" AS "+model.SnakeCase(a.Name)+"_"+r.Target.Prefix+"_code")
	}
	return columns
}

// anySQL is what a file calls the row of the branch by, after a prefix, or null
// if the reference leads to another type.
func anySQL(a *model.Abstract, f *model.Field, r *model.Relation, row, prefix string) string {
	other := row + "x"
	return "CASE WHEN " + row + "." + a.By.Column + " = '" + r.Target.Table + "' THEN '" + prefix + "' || (SELECT " + nameSQL(r.Target, other) +
		" FROM " + r.Target.Table + " AS " + other + " WHERE " + other + ".id = " + row + "." + f.Column + ") END"
}

// target is the type that a foreign key refers to, nil for any other column.
func target(typ *model.Type, f *model.Field) *model.Type {
	for _, r := range typ.Relations {
		if !r.Many && r.Mid == nil && r.Column == f.Column && r.TargetColumn == "id" && f.Column != "id" {
			return r.Target
		}
	}
	return nil
}

// nameSQL is what a file calls a row by: the code or the key, with slashes.
func nameSQL(typ *model.Type, row string) string {
	if typ.Code != nil {
		return row + "." + typ.Code.Column
	}
	var values []string
	for _, column := range typ.Key {
		values = append(values, "coalesce("+valueSQL(typ, typ.Column(column), row)+", '')")
	}
	return strings.Join(values, " || '/' || ")
}

// valueSQL is a column as a file writes it.
func valueSQL(typ *model.Type, f *model.Field, row string) string {
	column := row + "." + pgx.Identifier{f.Column}.Sanitize()
	if a := anyOf(typ, f); a != nil {
		var names []string
		for _, r := range a.Branches {
			names = append(names, anySQL(a, f, r, row, r.Target.Prefix+"_"))
		}
		return "coalesce(" + strings.Join(names, ", ") + ")"
	}
	if to := target(typ, f); to != nil {
		other := row + "x"
		return "(SELECT " + nameSQL(to, other) + " FROM " + to.Table + " AS " + other + " WHERE " + other + ".id = " + column + ")"
	}
	switch f.Kind {
	case model.Instant:
		return "to_char(" + column + ` AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.US"+08:00"')`
	case model.TextList:
		return "array_to_string(" + column + ", '|')"
	}
	return column + "::text"
}
