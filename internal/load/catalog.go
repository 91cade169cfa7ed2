package load

import (
	"context"
	"regexp"
	"slices"
	"strings"

	"jinyan/internal/model"

	"github.com/jackc/pgx/v5"
)

// catalog is what the database says of the tables of the graph, by name. A
// table that is missing there is missing here.
type catalog map[string]*dbTable

type dbTable struct {
	columns     map[string]*dbColumn
	constraints map[string]*constraint
}

type dbColumn struct {
	name string
	// typ is the type and collation as SQL writes them, base the type's name
	// without length.
	typ, base string
	// mod is the type's modifier, -1 without one.
	mod       int
	notNull   bool
	generated bool
	// fallback is the expression of the default, "" if there is none.
	fallback string
}

// required says that a new row cannot do without a value.
func (c *dbColumn) required() bool { return c.notNull && c.fallback == "" }

// bits is the size of a whole number, 0 for any other type.
func (c *dbColumn) bits() int {
	switch c.base {
	case "int2":
		return 16
	case "int4":
		return 32
	case "int8":
		return 64
	}
	return 0
}

// constraint is a constraint or a unique index.
type constraint struct {
	name string
	// kind is pg_constraint.contype; a unique index that is none has 'u'.
	kind       string
	columns    []string
	target     string
	deferrable bool
	definition string
}

const columnsSQL = `
SELECT c.relname, a.attname,
       pg_catalog.format_type(a.atttypid, a.atttypmod) || coalesce(' COLLATE ' || l.oid::regcollation, ''), t.typname::text, a.atttypmod,
       a.attnotnull, a.attgenerated <> '' OR a.attidentity = 'a',
       CASE WHEN a.attidentity = 'd' THEN 'DEFAULT' ELSE coalesce(pg_catalog.pg_get_expr(d.adbin, d.adrelid), '') END
  FROM pg_catalog.unnest($1::text[]) AS n (name)
  JOIN pg_catalog.pg_class AS c ON c.oid = pg_catalog.to_regclass(pg_catalog.quote_ident(n.name))
  JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_catalog.pg_type AS t ON t.oid = a.atttypid
  LEFT JOIN pg_catalog.pg_collation AS l ON l.oid = a.attcollation
  LEFT JOIN pg_catalog.pg_attrdef AS d ON d.adrelid = c.oid AND d.adnum = a.attnum`

// constraintsSQL also gives unique indexes, by whose names their violations are
// reported. The columns are also those in expressions, of which only the
// index's dependencies tell.
const constraintsSQL = `
WITH tables AS (
  SELECT c.oid, c.relname FROM pg_catalog.unnest($1::text[]) AS n (name)
    JOIN pg_catalog.pg_class AS c ON c.oid = pg_catalog.to_regclass(pg_catalog.quote_ident(n.name))
), rules AS (
  SELECT t.oid, t.relname, k.conname AS name, k.contype::text AS kind, k.conkey AS keys, k.conindid AS index, coalesce(f.relname, '') AS target,
         k.condeferrable AS deferrable, pg_catalog.pg_get_constraintdef(k.oid) AS definition
    FROM tables AS t JOIN pg_catalog.pg_constraint AS k ON k.conrelid = t.oid
    LEFT JOIN pg_catalog.pg_class AS f ON f.oid = k.confrelid
  UNION ALL
  SELECT t.oid, t.relname, i.relname, 'u', x.indkey::int2[], i.oid, '', FALSE, pg_catalog.pg_get_indexdef(i.oid)
    FROM tables AS t JOIN pg_catalog.pg_index AS x ON x.indrelid = t.oid AND x.indisunique
    JOIN pg_catalog.pg_class AS i ON i.oid = x.indexrelid
   WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS k WHERE k.conindid = i.oid AND k.conrelid = t.oid)
)
SELECT r.relname, r.name, r.kind, r.target, r.deferrable, r.definition,
       ARRAY(SELECT a.attname::text FROM pg_catalog.pg_attribute AS a
              WHERE a.attrelid = r.oid AND a.attnum > 0 AND (a.attnum = ANY (r.keys) OR r.kind IN ('u', 'x') AND EXISTS (
                SELECT FROM pg_catalog.pg_depend AS d
                 WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = r.index
                   AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjid = r.oid AND d.refobjsubid = a.attnum))
              ORDER BY a.attnum)
  FROM rules AS r`

// readCatalog reads the tables of all types of g.
func readCatalog(ctx context.Context, conn *pgx.Conn, g *model.Graph) (catalog, error) {
	c := catalog{}
	rows, err := conn.Query(ctx, columnsSQL, tableNames(g))
	if err != nil {
		return nil, err
	}
	var table string
	var col dbColumn
	_, err = pgx.ForEachRow(rows, []any{&table, &col.name, &col.typ, &col.base, &col.mod, &col.notNull, &col.generated, &col.fallback}, func() error {
		if c[table] == nil {
			c[table] = &dbTable{columns: map[string]*dbColumn{}, constraints: map[string]*constraint{}}
		}
		one := col
		c[table].columns[col.name] = &one
		return nil
	})
	if err != nil {
		return nil, err
	}
	rows, err = conn.Query(ctx, constraintsSQL, tableNames(g))
	if err != nil {
		return nil, err
	}
	var k constraint
	_, err = pgx.ForEachRow(rows, []any{&table, &k.name, &k.kind, &k.target, &k.deferrable, &k.definition, &k.columns}, func() error {
		one := k
		one.columns = slices.Clone(k.columns)
		c[table].constraints[k.name] = &one
		return nil
	})
	return c, err
}

// literal is a text constant as pg_get_constraintdef writes it.
var literal = regexp.MustCompile(`'((?:[^']|'')*)'::(?:text|character varying)`)

// allowed lists the values that the column's check constraint permits, which
// has PostgreSQL's own name for it; nil if there is none. A list that is kept
// in another way is checked by the database alone.
func (t *dbTable) allowed(table, column string) []string {
	k := t.constraints[table+"_"+column+"_check"]
	if k == nil {
		return nil
	}
	return literals(k)
}

func literals(k *constraint) []string {
	var values []string
	for _, m := range literal.FindAllStringSubmatch(k.definition, -1) {
		// A rule against empty text lists nothing.
		if m[1] != "" {
			values = append(values, strings.ReplaceAll(m[1], "''", "'"))
		}
	}
	return values
}
