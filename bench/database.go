package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"time"

	"github.com/jackc/pgx/v5"

	"jinyan/internal/policy"
	"jinyan/internal/signin"
	"jinyan/internal/store"
	"jinyan/internal/synth"
)

// database is the private PostgreSQL that both sides read.
type database struct {
	cluster *store.Cluster
	dsn     string
	// postmaster is the server's first process, the parent of all its others.
	postmaster int
}

// openDatabase starts the cluster of the data's size and fills it, if that has
// not been done yet. The cluster vacuums nothing by itself while it is measured.
func openDatabase(ctx context.Context, s settings) (_ *database, err error) {
	say("Starting the private PostgreSQL in %s …", s.dataDir())
	log := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn}))
	cluster, err := store.StartCluster(ctx, store.ClusterConfig{
		Dir: s.dataDir(), Log: log, Durable: true, Settings: map[string]string{"autovacuum": "off"},
	})
	if err != nil {
		return nil, err
	}
	db := &database{cluster: cluster, dsn: cluster.DSN()}
	defer func() {
		if err != nil {
			db.close()
		}
	}()
	if _, err := store.Migrate(ctx, db.dsn, log); err != nil {
		return nil, err
	}
	return db, db.with(ctx, func(conn *pgx.Conn) error {
		if db.postmaster, err = parentOf(int(conn.PgConn().PID())); err != nil {
			return err
		}
		return db.fill(ctx, conn, s)
	})
}

func (db *database) close() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if err := db.cluster.Stop(ctx); err != nil {
		say("the private PostgreSQL did not stop: %v", err)
	}
}

// with lends a connection.
func (db *database) with(ctx context.Context, use func(*pgx.Conn) error) error {
	conn, err := pgx.Connect(ctx, db.dsn)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }()
	return use(conn)
}

// fill generates the data into an empty database, and sees to it that they lie
// there as after a night: vacuumed, and known to the planner.
func (db *database) fill(ctx context.Context, conn *pgx.Conn, s settings) error {
	var found int
	if err := conn.QueryRow(ctx, "SELECT count(*) FROM issues").Scan(&found); err != nil {
		return err
	}
	switch found {
	case s.issues:
	case 0:
		say("Generating %d issues; a million takes two minutes …", s.issues)
		report, err := synth.Generate(ctx, db.dsn, synth.Options{Issues: s.issues, Seed: 1, Progress: progress()})
		if err != nil {
			return err
		}
		say("Generated in %s.", report.Took.Round(time.Second))
	default:
		return fmt.Errorf("%s holds %d issues instead of %d: remove that folder, or choose another -dir", db.cluster.Dir(), found, s.issues)
	}
	var vacuumed bool
	err := conn.QueryRow(ctx, "SELECT relallvisible >= relpages / 2 FROM pg_class WHERE oid = 'issues'::regclass").Scan(&vacuumed)
	if err != nil || vacuumed {
		return err
	}
	say("Vacuuming …")
	for _, word := range []string{"VACUUM (ANALYZE)", "CHECKPOINT"} {
		if _, err := conn.Exec(ctx, word); err != nil {
			return err
		}
	}
	return nil
}

// progress tells every few seconds how far the generator is.
func progress() func(step string, done, total int) {
	var told time.Time
	return func(step string, done, total int) {
		if time.Since(told) > 5*time.Second {
			say("  %s %d/%d", step, done, total)
			told = time.Now()
		}
	}
}

// key makes an API key for an hour, of staff of the district.
func (db *database) key(ctx context.Context) (string, error) {
	conn, err := pgx.Connect(ctx, db.dsn)
	if err != nil {
		return "", err
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }()
	var district string
	if err := conn.QueryRow(ctx, "SELECT code FROM areas WHERE level = 'DISTRICT' ORDER BY code LIMIT 1").Scan(&district); err != nil {
		return "", err
	}
	now := time.Now()
	return signin.AddKey(ctx, conn, signin.Key{
		Name: "bench " + now.Format(time.RFC3339Nano), Roles: []string{string(policy.DistrictStaff)}, Areas: []string{district}, ExpiresAt: now.Add(time.Hour),
	})
}
