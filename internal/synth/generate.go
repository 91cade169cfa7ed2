package synth

import (
	"context"
	"fmt"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgconn/ctxwatch"
	"github.com/jackc/pgx/v5/pgxpool"

	"jinyan/internal/fault"
	"jinyan/internal/store"
)

// Generate fills the database at dsn, which must be migrated and hold no row.
// When it returns an error, or does not return at all, the database is as it
// was: empty, with every index and constraint. Errors that somebody can act on
// are faults. While it works nobody else can read the tables.
func Generate(ctx context.Context, dsn string, o Options) (*Report, error) {
	o = o.withDefaults()
	if err := o.validate(); err != nil {
		return nil, err
	}
	began := time.Now()
	report := &Report{Profile: o.Profile, Issues: o.Issues, Seed: o.Seed}
	pool, err := open(ctx, dsn)
	if err != nil {
		return nil, err
	}
	defer pool.Close()
	if err := store.CheckMigrated(ctx, pool); err != nil {
		return nil, err
	}
	conn, err := pool.Acquire(ctx)
	if err != nil {
		return nil, store.Fault(err)
	}
	defer conn.Release()
	l := &load{conn: conn.Conn(), options: o, report: report}
	if err := l.run(ctx); err != nil {
		if ctx.Err() != nil {
			return nil, fault.New(fault.Timeout,
				"generating was stopped before its end; the database is empty, as it was",
				"生成在完成前被中止;数据库保持原样,仍为空").Because(err)
		}
		return nil, store.Fault(err)
	}
	report.Took = time.Since(began)
	return report, nil
}

// open opens the one session that does the work. A cancelled context cancels
// the statement on the server too, which would else go on building an index.
func open(ctx context.Context, dsn string) (*pgxpool.Pool, error) {
	cfg, err := pgxpool.ParseConfig(dsn)
	if err != nil {
		return nil, fault.New(fault.BadInput, "the database URL cannot be read", "无法识别数据库地址").Because(err)
	}
	cfg.MaxConns = 1
	cfg.ConnConfig.RuntimeParams["application_name"] = "jinyan generate"
	cfg.ConnConfig.BuildContextWatcherHandler = func(c *pgconn.PgConn) ctxwatch.Handler {
		return &pgconn.CancelRequestContextWatcherHandler{Conn: c, DeadlineDelay: 10 * time.Second}
	}
	return pgxpool.NewWithConfig(ctx, cfg)
}

// load is one run of Generate.
type load struct {
	conn    *pgx.Conn
	options Options
	report  *Report

	tables   []table
	stripped *stripped
}

// run does all in one transaction.
func (l *load) run(ctx context.Context) error {
	tx, err := l.conn.Begin(ctx)
	if err != nil {
		return err
	}
	defer func() {
		// After a commit this does nothing. ctx may be what ended the work.
		after, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
		defer cancel()
		_ = tx.Rollback(after)
	}()
	phases := []struct {
		name string
		work func(context.Context, pgx.Tx) error
	}{
		{"prepare", l.prepare},
		{"plan", l.plan},
		{"copy", l.copy},
		{"histories", l.histories},
		{"keys and indexes", func(ctx context.Context, tx pgx.Tx) error {
			return restore(ctx, tx, "keys and indexes", l.stripped.keys, l.options.Progress)
		}},
		{"analyze", l.analyze},
		{"checks", l.check},
		{"foreign keys", func(ctx context.Context, tx pgx.Tx) error {
			return restore(ctx, tx, "foreign keys", l.stripped.foreign, l.options.Progress)
		}},
		{"commit", func(ctx context.Context, tx pgx.Tx) error { return tx.Commit(ctx) }},
	}
	for _, p := range phases {
		began := time.Now()
		if err := p.work(ctx, tx); err != nil {
			return err
		}
		l.report.Phases = append(l.report.Phases, Phase{Name: p.name, Took: time.Since(began)})
	}
	return nil
}

// settingsSQL sets the session up until the end of the transaction. Sorting
// gets what the server allows for maintenance, and a quarter of a gigabyte at
// least.
const settingsSQL = `
SELECT set_config('lock_timeout', '10s', true),
       set_config('statement_timeout', '0', true),
       set_config('idle_in_transaction_session_timeout', '0', true),
       set_config('max_parallel_maintenance_workers', $1, true),
       set_config('maintenance_work_mem', greatest(setting::integer, 262144) || 'kB', true)
  FROM pg_settings WHERE name = 'maintenance_work_mem'`

// prepare locks and empties the tables and takes their indexes off.
func (l *load) prepare(ctx context.Context, tx pgx.Tx) error {
	// One worker less than processors, because the session builds too.
	if _, err := tx.Exec(ctx, settingsSQL, strconv.Itoa(runtime.NumCPU()-1)); err != nil {
		return err
	}
	all, err := lockEmpty(ctx, tx)
	if err != nil {
		return err
	}
	var oids []uint32
	var names []string
	for _, t := range all {
		oids = append(oids, t.oid)
		names = append(names, t.quoted)
	}
	if _, err := tx.Exec(ctx, "TRUNCATE "+strings.Join(names, ", ")); err != nil {
		return err
	}
	if l.stripped, err = strip(ctx, tx, oids); err != nil {
		return err
	}
	_, err = tx.Exec(ctx, "SET CONSTRAINTS ALL DEFERRED; ALTER TABLE issue_events DISABLE TRIGGER issue_events_inserted_history")
	return err
}

// histories tells how issues stood, of all at once.
func (l *load) histories(ctx context.Context, tx pgx.Tx) error {
	_, err := tx.Exec(ctx, "SELECT jinyan_keep_issue_histories(NULL); ALTER TABLE issue_events ENABLE TRIGGER issue_events_inserted_history; ANALYZE issue_histories")
	return err
}

// plan invents the world in memory; the issues are told while they are copied.
func (l *load) plan(ctx context.Context, tx pgx.Tx) error {
	w := newWorld(l.options)
	l.tables = append(w.tables(), newTeller(w, l.options).tables()...)
	return store.RememberPresent(ctx, tx.Conn(), w.span.present().time().In(zone()))
}

// copy fills the tables, one after the other.
func (l *load) copy(ctx context.Context, tx pgx.Tx) error {
	for i, t := range l.tables {
		l.options.Progress("tables", i, len(l.tables))
		began := time.Now()
		n, err := copyTable(ctx, tx.Conn(), t)
		if err != nil {
			return err
		}
		l.report.Tables = append(l.report.Tables, TableRows{Table: t.name, Rows: n, Took: time.Since(began)})
	}
	l.options.Progress("tables", len(l.tables), len(l.tables))
	return nil
}

// analyze gathers the statistics that plans are made by.
func (l *load) analyze(ctx context.Context, tx pgx.Tx) error {
	for _, t := range l.tables {
		if _, err := tx.Exec(ctx, "ANALYZE "+pgx.Identifier{t.name}.Sanitize()); err != nil {
			return err
		}
	}
	return nil
}

// check lets the constraint triggers look at the rows that have waited for them,
// with the keys and statistics that they need.
func (l *load) check(ctx context.Context, tx pgx.Tx) error {
	if _, err := tx.Exec(ctx, "SET CONSTRAINTS ALL IMMEDIATE"); err != nil {
		return fmt.Errorf("checking the rows: %w", err)
	}
	return nil
}
