package synth

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
)

// stripped is what was taken off the tables for the load, as the statements
// that put it back, in the words of PostgreSQL's own catalog.
type stripped struct {
	keys    []rebuild // primary keys, unique and exclusion constraints, indexes
	foreign []rebuild // foreign keys, which need the keys
}

// rebuild makes one index or constraint again.
type rebuild struct{ name, statement string }

// checkedSQL begins a test whether the rows that are put into a table wait for a
// constraint trigger. Nothing can be made on such a table as long as they wait,
// and the triggers look for other rows of it: so it keeps its keys and indexes.
// These tables are small.
const checkedSQL = `EXISTS (SELECT FROM pg_trigger AS g
  WHERE NOT g.tgisinternal AND g.tgdeferrable AND g.tgtype & 4 > 0 AND g.tgrelid = `

// constraintsSQL lists the constraints of the given tables that cost by the
// row, and the foreign keys from elsewhere that hold on to their keys. Checks
// stay: they cost the same sooner or later.
const constraintsSQL = `
SELECT c.contype = 'f', c.conname,
       format('ALTER TABLE %s DROP CONSTRAINT %I', c.conrelid::regclass, c.conname),
       format('ALTER TABLE %s ADD CONSTRAINT %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
  FROM pg_constraint AS c
 WHERE c.contype IN ('p', 'u', 'x', 'f') AND (c.conrelid = ANY ($1) OR c.confrelid = ANY ($1))
   AND (c.contype = 'f' OR NOT ` + checkedSQL + `c.conrelid))
 ORDER BY c.contype = 'f' DESC, c.conrelid::regclass::text, c.contype = 'p' DESC, c.conname`

// indexesSQL lists the indexes that belong to no constraint.
const indexesSQL = `
SELECT i.relname, format('DROP INDEX %s', x.indexrelid::regclass), pg_get_indexdef(x.indexrelid)
  FROM pg_index AS x JOIN pg_class AS i ON i.oid = x.indexrelid
 WHERE x.indrelid = ANY ($1) AND x.indisvalid AND NOT ` + checkedSQL + `x.indrelid)
   AND NOT EXISTS (SELECT FROM pg_constraint AS c WHERE c.conindid = x.indexrelid AND c.conrelid = x.indrelid)
 ORDER BY x.indrelid::regclass::text, i.relname`

// strip drops the keys, indexes and foreign keys of the tables, to be put back
// in the same transaction: building them at the end from all rows at once is
// many times faster than row by row.
func strip(ctx context.Context, tx pgx.Tx, tables []uint32) (*stripped, error) {
	var s stripped
	var drops []string
	rows, err := tx.Query(ctx, constraintsSQL, tables)
	if err != nil {
		return nil, err
	}
	var foreign bool
	var one rebuild
	var drop string
	_, err = pgx.ForEachRow(rows, []any{&foreign, &one.name, &drop, &one.statement}, func() error {
		drops = append(drops, drop)
		if foreign {
			s.foreign = append(s.foreign, one)
		} else {
			s.keys = append(s.keys, one)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("reading the constraints: %w", err)
	}
	rows, err = tx.Query(ctx, indexesSQL, tables)
	if err != nil {
		return nil, err
	}
	_, err = pgx.ForEachRow(rows, []any{&one.name, &drop, &one.statement}, func() error {
		drops = append(drops, drop)
		s.keys = append(s.keys, one)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("reading the indexes: %w", err)
	}
	for _, d := range drops {
		if _, err := tx.Exec(ctx, d); err != nil {
			return nil, fmt.Errorf("%s: %w", d, err)
		}
	}
	return &s, nil
}

// restore makes the given indexes and constraints again; a row that breaks one
// is an error that names it.
func restore(ctx context.Context, tx pgx.Tx, step string, list []rebuild, progress func(string, int, int)) error {
	for i, one := range list {
		progress(step, i, len(list))
		if _, err := tx.Exec(ctx, one.statement); err != nil {
			return fmt.Errorf("making %s again: %w", one.name, err)
		}
	}
	progress(step, len(list), len(list))
	return nil
}
