package graph_test

import (
	"context"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/graph"
	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/plan"
	"jinyan/internal/policy"
)

// These tests hold the schema, the structs and the database against each other.

func wholeSchema(t *testing.T) *ast.Schema {
	t.Helper()
	s, err := gqlparser.LoadSchema(&ast.Source{Name: "schema", Input: graph.SDL()})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// query runs a statement and returns its rows as maps.
func (db *database) query(t *testing.T, sql string, args ...any) []map[string]any {
	t.Helper()
	rows, err := db.reads.Query(context.Background(), sql, args...)
	if err != nil {
		t.Fatal(err)
	}
	list, err := pgx.CollectRows(rows, pgx.RowToMap)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// sqlTypes are the types of PostgreSQL in which columns of a kind are kept.
var sqlTypes = map[model.Kind][]string{
	model.Text: {"text"}, model.Enum: {"text"}, model.Int: {"integer"}, model.Float: {"double precision"},
	model.Numeric: {"numeric"}, model.Bool: {"boolean"}, model.Day: {"date"},
	model.Instant: {"timestamp with time zone"}, model.UUID: {"uuid"}, model.TextList: {"ARRAY"}, model.Bytes: {"bytea"},
}

func TestStructsAgreeWithDatabase(t *testing.T) {
	db := emptyDatabase(t)
	for _, ty := range newGraph(t).Types {
		columns := db.query(t, `SELECT column_name, data_type, is_nullable = 'YES' AS nullable, is_generated = 'ALWAYS' AS generated
			FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1`, ty.Table)
		byName := map[string]map[string]any{}
		for _, c := range columns {
			byName[c["column_name"].(string)] = c
		}
		for _, f := range ty.Fields {
			c := byName[f.Column]
			delete(byName, f.Column)
			if c == nil {
				t.Errorf("%s has no column %s", ty.Table, f.Column)
				continue
			}
			if !slices.Contains(sqlTypes[f.Kind], c["data_type"].(string)) {
				t.Errorf("%s.%s is %v in the database and %s in Go", ty.Table, f.Column, c["data_type"], f.Bun.IndirectType)
			}
			if c["nullable"] != f.Nullable {
				t.Errorf("%s.%s: nullable is %v in the database and %v in Go", ty.Table, f.Column, c["nullable"], f.Nullable)
			}
			if f.Searchable && byName[f.Column+"_grams"] == nil {
				t.Errorf("%s.%s is searched and has no grams", ty.Table, f.Column)
			}
			delete(byName, f.Column+"_grams")
		}
		for name, c := range byName {
			if c["generated"] != true {
				t.Errorf("%s.%s is not in the struct", ty.Table, name)
			}
		}
	}
}

func TestSchemaAgreesWithStructs(t *testing.T) {
	schema, g := wholeSchema(t), newGraph(t)
	for _, ty := range g.Types {
		def := schema.Types[ty.Name]
		if def == nil {
			t.Errorf("the schema has no type %s", ty.Name)
			continue
		}
		for _, f := range def.Fields {
			nullable, known := fieldNullable(g, ty, f.Name)
			switch {
			case !known && f.Name != "validTo" && f.Name != "label" && !strings.HasPrefix(f.Name, "__"):
				t.Errorf("%s.%s is neither column nor edge", ty.Name, f.Name)
			case known && f.Type.NonNull == nullable:
				t.Errorf("%s.%s: nullable is %v in the schema and %v in the struct", ty.Name, f.Name, !f.Type.NonNull, nullable)
			}
		}
		for _, r := range ty.Relations {
			if r.Of == nil && def.Fields.ForName(r.Name) == nil {
				t.Errorf("the edge %s.%s is not in the schema", ty.Name, r.Name)
			}
		}
		for _, a := range ty.Abstracts {
			f := def.Fields.ForName(a.Name)
			if f == nil {
				t.Errorf("the edge %s.%s is not in the schema", ty.Name, a.Name)
				continue
			}
			var want, have []string
			for _, r := range a.Branches {
				want = append(want, r.Target.Name)
			}
			for _, d := range schema.PossibleTypes[f.Type.Name()] {
				if a.By == nil || d.Name != ty.Name {
					have = append(have, d.Name)
				}
			}
			slices.Sort(want)
			slices.Sort(have)
			if !slices.Equal(want, have) {
				t.Errorf("%s.%s can be %v in the schema and %v in the struct", ty.Name, a.Name, have, want)
			}
		}
	}
}

// fieldNullable tells whether a field of the schema may be null, going by the struct.
func fieldNullable(g *model.Graph, ty *model.Type, name string) (nullable, known bool) {
	if f := ty.Field(name); f != nil {
		return f.Nullable, true
	}
	if of, ok := strings.CutSuffix(name, "Label"); ok && ty.Field(of) != nil {
		return ty.Field(of).Nullable, true
	}
	if r := ty.Relation(name); r != nil {
		return !r.Many && r.Nullable, true
	}
	if a := ty.Abstract(name); a != nil {
		return a.Nullable, true
	}
	switch name {
	case "metric", "duration":
		return name == "duration", true
	case "neighborCounts", "neighbors":
		return false, g.Walked(ty)
	case "ancestors", "descendants", "descendantGroups":
		return false, ty.Parent != nil
	}
	if of, ok := strings.CutSuffix(name, "Groups"); ok {
		return false, slices.ContainsFunc(ty.Relations, func(r *model.Relation) bool { return r.Many && r.Singular() == of })
	}
	return false, false
}

func TestEnumsAgree(t *testing.T) {
	db, schema := emptyDatabase(t), wholeSchema(t)
	quoted := regexp.MustCompile(`'([A-Z0-9_]+)'`)
	for _, ty := range newGraph(t).Types {
		for _, f := range ty.Fields {
			if f.Kind != model.Enum {
				continue
			}
			rows := db.query(t, `SELECT pg_get_constraintdef(oid) AS def FROM pg_constraint WHERE conname = $1`, ty.Table+"_"+f.Column+"_check")
			if len(rows) != 1 {
				t.Errorf("%s.%s has no check of its values", ty.Table, f.Column)
				continue
			}
			var kept, shown []string
			for _, m := range quoted.FindAllStringSubmatch(rows[0]["def"].(string), -1) {
				kept = append(kept, m[1])
			}
			def := schema.Types[f.Enum]
			if def == nil {
				t.Errorf("the schema has no enum %s", f.Enum)
				continue
			}
			for _, v := range def.EnumValues {
				shown = append(shown, v.Name)
			}
			if !slices.Equal(kept, shown) {
				t.Errorf("%s: the schema has %v, %s.%s keeps %v", f.Enum, shown, ty.Table, f.Column, kept)
			}
		}
	}
}

// indexes are the indexes of all tables, each as the list of its keys.
func (db *database) indexes(t *testing.T) map[string][][]string {
	t.Helper()
	all := map[string][][]string{}
	for _, row := range db.query(t, `SELECT c.relname::text AS name, array_agg(pg_get_indexdef(i.indexrelid, k, true) ||
			CASE WHEN i.indoption[k-1] & 1 = 1 THEN ' DESC' ELSE '' END ORDER BY k) AS keys
		FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
		CROSS JOIN LATERAL generate_series(1, i.indnkeyatts) k JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_am a ON a.oid = x.relam
		WHERE n.nspname = 'public' AND a.amname = 'btree' AND i.indisvalid GROUP BY c.relname, i.indexrelid`) {
		var keys []string
		for _, k := range row["keys"].([]any) {
			keys = append(keys, k.(string))
		}
		name := row["name"].(string)
		all[name] = append(all[name], keys)
	}
	return all
}

// TestOrdersAndEdgesHaveIndexes wants an index for every declared order alone,
// and for the first behind the key of every to-many edge.
func TestOrdersAndEdgesHaveIndexes(t *testing.T) {
	indexes := emptyDatabase(t).indexes(t)
	for _, ty := range newGraph(t).Types {
		for _, o := range ty.Orders {
			if want := orderKeys(ty, o); !slices.ContainsFunc(indexes[ty.Table], starts(want)) {
				t.Errorf("no index of %s serves the order %v", ty.Table, want)
			}
		}
		for _, r := range ty.Relations {
			if !r.Many {
				continue
			}
			table, want := r.Target.Table, append([]string{r.TargetColumn}, orderKeys(r.Target, r.Target.Orders[0])...)
			if r.Mid != nil && r.Mid.View {
				continue
			}
			if r.Mid != nil {
				table, want = r.Mid.Table, []string{r.MidFrom}
			}
			if !slices.ContainsFunc(indexes[table], starts(want)) {
				t.Errorf("no index of %s serves the edge %s.%s by %v", table, ty.Name, r.Name, want)
			}
		}
	}
}

// TestPartialValuesHaveIndexes wants an index over exactly the values that a
// statement may name.
func TestPartialValuesHaveIndexes(t *testing.T) {
	db, quoted := emptyDatabase(t), regexp.MustCompile(`'([A-Z0-9_]+)'`)
	for _, ty := range newGraph(t).Types {
		for _, f := range ty.Fields {
			if f.Partial == nil {
				continue
			}
			found := false
			for _, row := range db.query(t, `SELECT pg_get_expr(indpred, indrelid) AS predicate FROM pg_index
				WHERE indrelid = $1::regclass AND indpred IS NOT NULL`, ty.Table) {
				var values []string
				predicate := row["predicate"].(string)
				for _, m := range quoted.FindAllStringSubmatch(predicate, -1) {
					values = append(values, m[1])
				}
				found = found || strings.HasPrefix(predicate, "("+f.Column+" = ANY") && slices.Equal(values, f.Partial)
			}
			if !found {
				t.Errorf("%s.%s declares partial values without an index over them", ty.Table, f.Column)
			}
		}
	}
}

func orderKeys(ty *model.Type, o model.Order) []string {
	var keys []string
	for _, term := range o {
		key := term.Field.Column
		if term.Desc {
			key += " DESC"
		}
		keys = append(keys, key)
		if term.Field == ty.Code {
			return keys
		}
	}
	if ty.Code != nil {
		return append(keys, "code")
	}
	return append(keys, "id")
}

func starts(want []string) func([]string) bool {
	return func(have []string) bool {
		return len(have) >= len(want) && slices.Equal(have[:len(want)], want) || slices.Equal(have, want[:len(want)-1]) && want[len(want)-1] == "id"
	}
}

func TestAssociationsExcludeOverlap(t *testing.T) {
	db := emptyDatabase(t)
	for _, ty := range newGraph(t).Types {
		if !ty.Life || ty.Code != nil {
			continue
		}
		rows := db.query(t, `SELECT 1 AS one FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid WHERE r.relname = $1 AND c.contype = 'x'`, ty.Table)
		if len(rows) == 0 {
			t.Errorf("%s has validity and nothing excludes overlaps", ty.Table)
		}
	}
}

// TestEdgesAreInTheTables wants the name of every edge, as seen from each of its
// ends, in docs/graph.md.
func TestEdgesAreInTheTables(t *testing.T) {
	text, err := os.ReadFile("../docs/graph.md")
	if err != nil {
		t.Fatal(err)
	}
	told := map[string]bool{}
	for _, name := range regexp.MustCompile(`\w+`).FindAllString(string(text), -1) {
		told[name] = true
	}
	for _, ty := range newGraph(t).Types {
		for _, r := range ty.Relations {
			if r.Of == nil && !told[r.Name] {
				t.Errorf("docs/graph.md does not name %s.%s", ty.Name, r.Name)
			}
		}
		for _, a := range ty.Abstracts {
			if !told[a.Name] {
				t.Errorf("docs/graph.md does not name %s.%s", ty.Name, a.Name)
			}
		}
	}
}

// TestEveryRowKeepsItsEvidence wants the trigger that keeps evidence from losing
// its subject on every table that evidence may lead to.
func TestEveryRowKeepsItsEvidence(t *testing.T) {
	db := emptyDatabase(t)
	for _, r := range newGraph(t).Type("Evidence").Abstract("subject").Branches {
		rows := db.query(t, `SELECT 1 AS one FROM pg_trigger WHERE tgrelid = $1::regclass AND tgname = 'evidenced'`, r.Target.Table)
		if len(rows) == 0 {
			t.Errorf("%s has no trigger: SELECT jinyan_may_be_evidenced('%[1]s')", r.Target.Table)
		}
	}
}

// TestInstantBoundsEveryAlias renders every edge as a list, a count and a
// condition, and wants the instant at every table that has validity or a time
// of happening.
func TestInstantBoundsEveryAlias(t *testing.T) {
	g := newGraph(t)
	alias := regexp.MustCompile(`\b(?:FROM|JOIN) (\w+) AS (\w+)`)
	tables := map[string]*model.Type{}
	for _, ty := range g.Types {
		tables[ty.Table] = ty
	}
	check := func(what, sql string) {
		for _, m := range alias.FindAllStringSubmatch(sql, -1) {
			ty := tables[m[1]]
			if ty == nil {
				continue
			}
			tied := strings.HasPrefix(m[2], "j") || strings.HasPrefix(m[2], "o")
			if ty.Happens != nil && !strings.Contains(sql, m[2]+"."+ty.Happens.Column+" <= $") {
				t.Errorf("%s: %s has no bound on %s\n%s", what, m[0], ty.Happens.Column, sql)
			}
			past := ty.Past || strings.Contains(what, "uccessors") || strings.Contains(what, "redecessors")
			if ty.Life && !tied && !past && !strings.Contains(sql, m[2]+".valid_to > $") {
				t.Errorf("%s: %s has no bound on valid_to\n%s", what, m[0], sql)
			}
		}
	}
	page, err := filter.Paging(filter.Value{}, filter.Value{}, filter.Value{}, filter.Value{}, 10)
	if err != nil {
		t.Fatal(err)
	}
	for _, ty := range g.Types {
		for _, r := range ty.Relations {
			p := &plan.Plan{View: plan.View{Rules: policy.Rules{Unruled: true}}}
			order, _ := filter.OrderBy(ty, filter.Value{})
			root := p.List(ty, plan.List{Order: order, Page: page})
			if r.Many {
				childOrder, _ := filter.OrderBy(r.Target, filter.Value{})
				root.Scope.List(r, plan.List{Order: childOrder, Page: page})
				root.Scope.Count(r, nil, false)
				for _, q := range []filter.Quantity{filter.Some, filter.None, filter.Every} {
					p.Count(ty, filter.Related{Relation: r, Quantity: q, Where: filter.Or(nil)})
				}
			} else {
				root.Scope.Join(r).Column(r.Target.ID())
			}
			p.Compile()
			for _, s := range p.Steps {
				check(fmt.Sprintf("%s.%s", ty.Name, r.Name), s.SQL)
			}
		}
	}
	if policy.Rows(g.Type("Issue"), policy.Listed) == nil {
		t.Error("issues have no bound")
	}
}

// TestEverythingDescribed wants a description with the Chinese term on
// everything that the schema shows, and labels on every enum value.
func TestEverythingDescribed(t *testing.T) {
	schema, chinese := wholeSchema(t), regexp.MustCompile(`\p{Han}`)
	check := func(description, format string, args ...any) {
		if !chinese.MatchString(description) {
			t.Errorf("%s is not described in Chinese too: %q", fmt.Sprintf(format, args...), description)
		}
	}
	for name, def := range schema.Types {
		if def.BuiltIn || strings.HasPrefix(name, "__") {
			continue
		}
		check(def.Description, "%s", name)
		for _, f := range def.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			check(f.Description, "%s.%s", name, f.Name)
			for _, a := range f.Arguments {
				check(a.Description, "%s.%s(%s:)", name, f.Name, a.Name)
			}
		}
		for _, v := range def.EnumValues {
			if zh, en, ok := strings.Cut(v.Description, " · "); !ok || !chinese.MatchString(zh) || !strings.Contains(en, ".") {
				t.Errorf("%s.%s has no labels: %q", name, v.Name, v.Description)
			}
		}
	}
	for name, def := range schema.Directives {
		if def.Position == nil || def.Position.Src.BuiltIn {
			continue
		}
		check(def.Description, "@%s", name)
		for _, a := range def.Arguments {
			check(a.Description, "@%s(%s:)", name, a.Name)
		}
	}
}
