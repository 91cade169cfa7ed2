package store

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os/exec"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// pgServer is one run of the server program, our child.
type pgServer struct {
	cmd    *exec.Cmd
	log    *serverLog
	exited chan struct{} // closed when it is gone and its log is read
}

// launch starts the server program. It does not wait for it to be ready.
func launch(cfg ClusterConfig, home clusterHome, programs pgPrograms, socket string) (*pgServer, error) {
	args := []string{"-D", home.data()}
	guards := guardSettings(home, socket)
	for _, name := range slices.Sorted(maps.Keys(guards)) {
		args = append(args, "-c", name+"="+guards[name])
	}
	s := &pgServer{log: &serverLog{log: cfg.Log}, exited: make(chan struct{})}
	// Its life is bounded by stop, not by a context: it must end in order.
	s.cmd = home.owner.command(context.Background(), programs.path("postgres"), args...)
	s.cmd.Stdout, s.cmd.Stderr = s.log, s.log
	s.cmd.WaitDelay = time.Second // its children may hold the log open a little longer
	if err := s.cmd.Start(); err != nil {
		return nil, fmt.Errorf("the PostgreSQL server in %s could not be started as the user %s: %w",
			programs.dir, home.owner.name, err)
	}
	go func() {
		_ = s.cmd.Wait() // its ProcessState says how it ended
		close(s.exited)
	}()
	return s, nil
}

// waitReady returns when the database answers and has what we need.
func (c *Cluster) waitReady(ctx context.Context, s *pgServer) error {
	began := time.Now()
	try := time.NewTicker(20 * time.Millisecond)
	defer try.Stop()
	progress := time.NewTicker(3 * time.Second)
	defer progress.Stop()
	for {
		conn, err := c.connect(ctx)
		if err == nil {
			return c.checkExtensions(ctx, conn)
		}
		if !isStarting(err) {
			return c.home.serverError("PostgreSQL could not be made ready", []string{err.Error()})
		}
		select {
		case <-s.exited:
			return c.home.serverError("PostgreSQL did not start", append(s.log.words(), s.exitText()))
		case <-ctx.Done():
			return fmt.Errorf("waiting for PostgreSQL in %s was given up after %s: start again, it goes on from there (%w; it last said %q)",
				c.home.dir, time.Since(began).Round(time.Millisecond), ctx.Err(), s.log.words())
		case <-progress.C:
			c.cfg.Log.Info("waiting for PostgreSQL", "dir", c.home.dir,
				"for", time.Since(began).Round(time.Second), "said", s.log.words())
		case <-try.C:
		}
	}
}

// connect opens a connection as a caller would, and makes the database if it
// is missing.
func (c *Cluster) connect(ctx context.Context) (*pgx.Conn, error) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	conn, err := pgx.Connect(ctx, c.DSN())
	if codeOf(err) != "3D000" { // no such database
		return conn, err
	}
	admin, err := pgx.Connect(ctx, c.dsn("postgres"))
	if err != nil {
		return nil, err
	}
	defer admin.Close(ctx)
	if _, err := admin.Exec(ctx, "CREATE DATABASE "+clusterDatabase); err != nil {
		return nil, err
	}
	return pgx.Connect(ctx, c.DSN())
}

// checkExtensions asks the server, who knows best which it can find: the
// folder differs by system, and pg_config is often in another package. It
// closes the connection.
func (c *Cluster) checkExtensions(ctx context.Context, conn *pgx.Conn) error {
	defer conn.Close(ctx)
	rows, _ := conn.Query(ctx, `SELECT wanted FROM unnest($1::text[]) AS wanted
		WHERE wanted NOT IN (SELECT name FROM pg_available_extensions)`, c.cfg.extensions)
	missing, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return c.home.serverError("PostgreSQL could not list its extensions", []string{err.Error()})
	}
	if len(missing) > 0 {
		return fmt.Errorf("the PostgreSQL in %s lacks the contrib extension %s: %s",
			c.programs.dir, strings.Join(missing, ", "), newProgramFinder().advice())
	}
	return nil
}

// isStarting tells whether trying again may help: there is no socket yet, or
// the server still recovers.
func isStarting(err error) bool {
	var failed *pgconn.ConnectError
	if !errors.As(err, &failed) {
		return false
	}
	switch codeOf(err) {
	case "", "57P03", "53300": // nobody answers, cannot connect now, too many connections
		return true
	default:
		return false
	}
}

// codeOf is the code of PostgreSQL's error, or "" for any other.
func codeOf(err error) string {
	var failed *pgconn.PgError
	if errors.As(err, &failed) {
		return failed.Code
	}
	return ""
}

// stop ends sessions and shuts down, in the time it takes or, once hurry is
// closed, at once. It returns when the process is gone.
func (s *pgServer) stop(hurry <-chan struct{}) error {
	s.signal(syscall.SIGINT) // "fast": writes everything out, waits for no client
	select {
	case <-s.exited:
		return nil
	case <-hurry:
	}
	s.signal(syscall.SIGQUIT) // "immediate": the next start recovers from the log
	if !s.gone(10 * time.Second) {
		s.signal(syscall.SIGKILL)
		<-s.exited
	}
	return errors.New("PostgreSQL had no time to shut down in order and was ended at once: " +
		"nothing committed is lost, the next start takes a little longer")
}

// abandon stops a server that did not become ready.
func (s *pgServer) abandon() {
	hurry := make(chan struct{})
	timer := time.AfterFunc(5*time.Second, func() { close(hurry) })
	defer timer.Stop()
	_ = s.stop(hurry)
}

func (s *pgServer) signal(sig syscall.Signal) { _ = s.cmd.Process.Signal(sig) }

// gone tells whether the process ended within the time.
func (s *pgServer) gone(within time.Duration) bool {
	timer := time.NewTimer(within)
	defer timer.Stop()
	select {
	case <-s.exited:
		return true
	case <-timer.C:
		return false
	}
}

// exitText says how the process ended. Call it after exited is closed.
func (s *pgServer) exitText() string { return s.cmd.ProcessState.String() }
