// Package load imports data: a folder with one CSV or JSONL file a table
// becomes rows of the database, all of them or none. It reads every table and
// column from model.Graph and the database's own catalog and must not name
// one, except the few that every table has. It decides nothing about who may
// import, and prints nothing.
//
// The way of a file:
//
//	folder ─ find ─→ records ─ column.parse ─→ COPY ─→ stage   as the file says it
//	stage  ─ matcher ─→ keys    the id of each row, and whether it is there already
//	       └──────────→ refs    the id behind each code that something refers to
//	stage, keys, refs ─ put ─→ rows ─→ UPDATE, INSERT ─→ the table
//
// stage, keys, refs and rows are temporary tables: memory stays the same for a
// million rows, and references are resolved by joins.
package load

import (
	"context"
	"fmt"
	"io/fs"
	"time"

	"jinyan/internal/fault"
	"jinyan/internal/model"
	"jinyan/internal/seal"
	"jinyan/internal/store"

	"github.com/jackc/pgx/v5"
)

// Options are what an import may be told beside its folder.
type Options struct {
	// DryRun does everything, counts it, and takes it back.
	DryRun bool
	// Key, of seal.KeySize bytes, seals personal data; without it files with
	// personal columns are refused.
	Key []byte
	// Enums names the values of closed lists by the name of the GraphQL enum;
	// what is missing here is read from the database's check constraints.
	Enums map[string][]string
	// Progress, if set, is told how many rows of a table are done. The total
	// is 0 while the file is being read, since nobody knows it yet.
	Progress func(table string, done, total int)
}

// lockKey is that of the advisory lock by which two imports wait for each other.
const lockKey = 0x6a696e79616e // "jinyan"

// Dir imports the files of a folder, in one transaction on conn, which must
// not be in one. What is wrong with the files comes back in the report, and
// then nothing is changed; an error, a fault, means that the import could not
// be done at all, and nothing is changed either. Imports into one database
// wait for each other.
func Dir(ctx context.Context, conn *pgx.Conn, g *model.Graph, files fs.FS, o Options) (*Report, error) {
	started := time.Now()
	if len(o.Key) != 0 && len(o.Key) != seal.KeySize {
		return nil, fault.New(fault.BadInput,
			"the key for personal data has %d bytes; it must have %d",
			"个人信息密钥长度为 %d 字节,应为 %d 字节", len(o.Key), seal.KeySize)
	}
	im := &importer{conn: conn, g: g, o: o, report: &Report{DryRun: o.DryRun, Tables: []Table{}, Errors: []RowError{}}, refs: map[*model.Type]string{}}
	err := im.transact(ctx, files)
	im.report.finish()
	im.report.Seconds = time.Since(started).Seconds()
	if err != nil {
		return nil, store.Fault(err)
	}
	return im.report, nil
}

// importer is one import.
type importer struct {
	conn    *pgx.Conn
	g       *model.Graph
	o       Options
	catalog catalog
	report  *Report
	// tables has one entry a file, parents before children.
	tables []*table
	seal   *seal.Seal
	// refs names the temporary table of the codes that refer to a type.
	refs map[*model.Type]string
}

// table is a table that has a file.
type table struct {
	source
	typ *model.Type
	db  *dbTable
	// columns are those of the file or, in a JSONL file, all that it may have.
	columns []*column
	// stage, keys and rows name its temporary tables.
	stage, keys, rows string
	// count is the number of staged rows, report the table's place in the report.
	count  int
	report *Table
	// partial says that some row could not be staged, so that a reference to
	// it is no error of its own.
	partial bool
	// refused says that the database took some row not.
	refused bool
}

// transact runs the import and commits it if no row was bad.
func (im *importer) transact(ctx context.Context, files fs.FS) error {
	// Read committed: after waiting for the lock, every statement must see
	// what the import before us wrote.
	tx, err := im.conn.BeginTx(ctx, pgx.TxOptions{IsoLevel: pgx.ReadCommitted, AccessMode: pgx.ReadWrite})
	if err != nil {
		return err
	}
	// After a commit this does nothing; it must also run when ctx has ended.
	defer tx.Rollback(context.WithoutCancel(ctx)) //nolint:errcheck // the connection is lost then, and with it the transaction
	if err := im.run(ctx, files); err != nil {
		return err
	}
	if im.report.ErrorCount > 0 || im.o.DryRun {
		return nil
	}
	return tx.Commit(ctx)
}

func (im *importer) run(ctx context.Context, files fs.FS) error {
	if err := im.prepare(ctx); err != nil {
		return err
	}
	if err := im.open(files); err != nil {
		return err
	}
	for _, t := range im.tables {
		if err := im.read(ctx, files, t); err != nil {
			return err
		}
	}
	if err := im.match(ctx); err != nil {
		return err
	}
	if im.report.ErrorCount > 0 {
		return nil
	}
	return im.put(ctx)
}

// prepare sets what an import needs to differ from the session's settings, for
// this transaction alone, waits for other imports and reads the catalog.
func (im *importer) prepare(ctx context.Context) error {
	settings := []string{
		"SET LOCAL statement_timeout = 0",
		// The statements are long and few, but their expressions are cheap.
		"SET LOCAL jit = off",
		"SET LOCAL work_mem = '64MB'",
		fmt.Sprintf("SELECT pg_advisory_xact_lock(%d)", lockKey),
		"SET CONSTRAINTS ALL DEFERRED",
	}
	for _, s := range settings {
		if _, err := im.exec(ctx, s); err != nil {
			return err
		}
	}
	var err error
	im.catalog, err = readCatalog(ctx, im.conn, im.g)
	return err
}

// open finds the files and lists their tables in the order of loading.
func (im *importer) open(files fs.FS) error {
	sources, err := find(files, im.g, im.report)
	if err != nil {
		return err
	}
	if len(im.o.Key) > 0 {
		if im.seal, err = seal.New(im.o.Key); err != nil {
			return err
		}
	}
	for _, s := range inOrder(im.g, sources) {
		t := &table{source: s, typ: s.typ, db: im.catalog[s.typ.Table]}
		if t.db == nil {
			return unmigrated(s.typ.Table)
		}
		i := len(im.tables)
		t.stage, t.keys, t.rows = temporary("stage", i), temporary("keys", i), temporary("rows", i)
		im.tables = append(im.tables, t)
		im.report.Tables = append(im.report.Tables, Table{Table: s.typ.Table, File: s.file})
	}
	for i, t := range im.tables {
		t.report = &im.report.Tables[i]
	}
	return nil
}

// tableOf is the table of the type if it has a file, else nil.
func (im *importer) tableOf(t *model.Type) *table {
	for _, s := range im.tables {
		if s.typ == t {
			return s
		}
	}
	return nil
}

// exec runs a statement that is not to be prepared: it may define temporary
// tables or name some that the next import defines anew.
func (im *importer) exec(ctx context.Context, sql string, args ...any) (int, error) {
	tag, err := im.conn.Exec(ctx, sql, append([]any{pgx.QueryExecModeExec}, args...)...)
	return int(tag.RowsAffected()), err
}

func (im *importer) query(ctx context.Context, sql string, args ...any) (pgx.Rows, error) {
	return im.conn.Query(ctx, sql, append([]any{pgx.QueryExecModeExec}, args...)...)
}

func (im *importer) progress(t *table, done, total int) {
	if im.o.Progress != nil {
		im.o.Progress(t.typ.Table, done, total)
	}
}

// temporary names a temporary table. Temporary tables hide others of the same
// name, so the prefix must be nobody else's.
func temporary(what string, i int) string { return fmt.Sprintf("load_%s_%d", what, i) }

func unmigrated(table string) error {
	return fault.New(fault.Unavailable,
		"the database has no table %s as this version needs it; run jinyan migrate",
		"数据库中没有本版本所需的表 %s;请运行 jinyan migrate", table)
}
