package store

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"log/slog"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/uptrace/bun/dialect/pgdialect"
	"github.com/uptrace/bun/migrate"

	"jinyan/internal/fault"
)

//go:embed migrations/*.sql
var migrationFiles embed.FS

// migrationLock is the advisory lock that migrators of one database queue at.
const migrationLock = 5_101_040_001

func migrations() (*migrate.Migrations, error) {
	m := migrate.NewMigrations(migrate.WithMigrationsDirectory("migrations"))
	return m, m.Discover(migrationFiles)
}

// Migrate brings the database to this version and returns the names of the
// migrations that it ran. Several may call it at once: one works, the others
// wait at most a minute. A migration waits at most ten seconds for a lock on a
// table that a running service holds; it can then be tried again.
func Migrate(ctx context.Context, dsn string, log *slog.Logger) (ran []string, err error) {
	all, err := migrations()
	if err != nil {
		return nil, err
	}
	unlock, err := lockMigrations(ctx, dsn)
	if err != nil {
		return nil, err
	}
	defer unlock()
	db, err := OpenBun(dsn, pgdialect.New(), log)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	if _, err := db.ExecContext(ctx, "SET lock_timeout = '10s'"); err != nil {
		return nil, err
	}
	m := migrate.NewMigrator(db, all, migrate.WithMarkAppliedOnSuccess(true))
	if err := m.Init(ctx); err != nil {
		return nil, fmt.Errorf("the table of migrations cannot be made: %w", err)
	}
	group, err := m.Migrate(ctx)
	if group != nil {
		for _, one := range group.Migrations {
			if err == nil || one.IsApplied() {
				ran = append(ran, one.Name+"_"+one.Comment)
			}
		}
	}
	return ran, err
}

// lockMigrations takes the advisory lock on a connection of its own, which
// releases it when it closes.
func lockMigrations(ctx context.Context, dsn string) (unlock func(), err error) {
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return nil, Fault(err)
	}
	unlock = func() { _ = conn.Close(context.WithoutCancel(ctx)) }
	if _, err = conn.Exec(ctx, "SET lock_timeout = '60s'"); err == nil {
		_, err = conn.Exec(ctx, "SELECT pg_advisory_lock($1)", migrationLock)
	}
	if err != nil {
		unlock()
		return nil, fmt.Errorf("another jinyan is migrating this database; wait for it: %w", err)
	}
	return unlock, nil
}

// CheckMigrated returns an UNAVAILABLE fault if the database is away, or lacks
// a migration of this version. Later migrations than ours are no fault: an older
// service goes on beside a newer one.
func CheckMigrated(ctx context.Context, pool *pgxpool.Pool) error {
	all, err := migrations()
	if err != nil {
		return err
	}
	rows, err := pool.Query(ctx, "SELECT name FROM bun_migrations")
	if err != nil {
		return Fault(err)
	}
	names, err := pgx.CollectRows(rows, pgx.RowTo[string])
	var pg *pgconn.PgError
	if errors.As(err, &pg) && pg.Code == "42P01" {
		return unmigrated()
	}
	if err != nil {
		return Fault(err)
	}
	applied := map[string]bool{}
	for _, name := range names {
		applied[name] = true
	}
	for _, m := range all.Sorted() {
		if !applied[m.Name] {
			return unmigrated()
		}
	}
	return nil
}

func unmigrated() *fault.Error {
	return fault.New(fault.Unavailable,
		"the database is not migrated to this version; run jinyan migrate, or start with --migrate",
		"数据库尚未迁移到当前版本;请运行 jinyan migrate,或以 --migrate 启动")
}
