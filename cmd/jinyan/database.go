package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/jackc/pgx/v5"

	"jinyan/internal/store"
)

// databaseFlags say which database a command works on.
type databaseFlags struct {
	DatabaseURL string `name:"database-url" env:"JINYAN_DATABASE_URL,DATABASE_URL" placeholder:"URL" help:"PostgreSQL 15 or newer to use. Without it, jinyan runs a private one in the data dir."`
	DataDir     string `name:"data-dir" env:"JINYAN_DATA_DIR" default:".jinyan" placeholder:"DIR" help:"Folder of the private PostgreSQL (${default})."`
}

// database is an open database: its DSN, and how to leave it.
type database struct {
	dsn     string
	private bool
	// dir is the data dir of the private cluster.
	dir   string
	close func()
}

// join is open for commands that may work beside a running service: they use
// the private cluster that it runs.
func (f databaseFlags) join(ctx context.Context, c *console) (*database, error) {
	db, err := f.open(ctx, c)
	var used *store.InUseError
	if !errors.As(err, &used) {
		return db, err
	}
	fmt.Fprintf(c.err, "Using the private PostgreSQL of the running jinyan (pid %s).\n", used.PID)
	dsn, dir, err := store.JoinCluster(store.ClusterConfig{Dir: f.DataDir, Log: c.log})
	if err != nil {
		return nil, err
	}
	return &database{dsn: dsn, private: true, dir: dir, close: func() {}}, nil
}

// open starts the private cluster, or names the foreign database as it is.
func (f databaseFlags) open(ctx context.Context, c *console) (*database, error) {
	if f.DatabaseURL != "" {
		return &database{dsn: f.DatabaseURL, close: func() {}}, nil
	}
	fmt.Fprintln(c.err, "Starting the private PostgreSQL …")
	cluster, err := store.StartCluster(ctx, store.ClusterConfig{Dir: f.DataDir, Log: c.log, Durable: true})
	if err != nil {
		return nil, err
	}
	return &database{dsn: cluster.DSN(), private: true, dir: cluster.Dir(), close: func() {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 20*time.Second)
		defer cancel()
		if err := cluster.Stop(ctx); err != nil {
			c.log.Error("the private PostgreSQL did not stop", "error", err)
		}
	}}, nil
}

// makeDir makes the data dir, starts nothing, and returns the folder that is really used:
// that of the private cluster, or the one that was named beside a foreign database.
func (f databaseFlags) makeDir(c *console) (string, error) {
	if f.DatabaseURL != "" {
		return f.DataDir, os.MkdirAll(f.DataDir, 0o700)
	}
	return store.MakeDataDir(store.ClusterConfig{Dir: f.DataDir, Log: c.log})
}

// openMigrated is join for commands that need the tables: the private cluster is
// migrated, a foreign database must be.
func (f databaseFlags) openMigrated(ctx context.Context, c *console) (*database, error) {
	db, err := f.join(ctx, c)
	if err != nil {
		return nil, err
	}
	if db.private {
		_, err = store.Migrate(ctx, db.dsn, c.log)
	} else {
		err = checkMigrated(ctx, db.dsn)
	}
	if err != nil {
		db.close()
		return nil, err
	}
	return db, nil
}

func checkMigrated(ctx context.Context, dsn string) error {
	pool, err := store.OpenReads(ctx, store.Reads{DSN: dsn})
	if err != nil {
		return err
	}
	defer pool.Close()
	return store.CheckMigrated(ctx, pool)
}

// withConn opens a database that is migrated, also beside a running service, for work on
// one connection.
func (f databaseFlags) withConn(ctx context.Context, c *console, work func(*pgx.Conn) error) error {
	db, err := f.openMigrated(ctx, c)
	if err != nil {
		return err
	}
	defer db.close()
	conn, err := pgx.Connect(ctx, db.dsn)
	if err != nil {
		return store.Fault(err)
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }()
	return work(conn)
}
