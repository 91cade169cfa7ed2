// Package pgtest gives tests a PostgreSQL of their own: one throw-away cluster
// a test binary, one database a test. Only tests may import it.
//
//	func TestFind(t *testing.T) {
//		dsn := pgtest.Database(t)
//
// There is nothing to set up, and nothing to stop: the cluster starts with the
// first database asked for, and a watcher process ends it with the test
// binary, also when that panics, times out or is killed. A machine without
// PostgreSQL fails the test; it is never skipped.
package pgtest

import (
	"context"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"sync"
	"syscall"
	"testing"
	"time"

	"jinyan/internal/store"

	"github.com/jackc/pgx/v5"
)

// patience is how long a start or a statement may take on a busy machine.
const patience = 2 * time.Minute

// shared is the cluster of this test binary. Go has no way to hand a value to
// all tests of a package, hence the one variable.
var shared server

type server struct {
	start   sync.Once
	err     error
	cluster *store.Cluster
	leash   io.Writer // to the watcher; its end tells that we are gone

	mu        sync.Mutex
	made      int                  // databases so far, for their names
	templates map[string]*template // by name
}

type template struct {
	once sync.Once
	err  error
}

// Database makes an empty database for this test alone and returns its DSN.
// It is dropped when the test ends, with whatever sessions are left in it.
func Database(t testing.TB) string {
	t.Helper()
	return create(t, "template0")
}

// DatabaseFrom makes a database as [Database] does, as a copy of a template
// that [Template] made.
func DatabaseFrom(t testing.TB, template string) string {
	t.Helper()
	return create(t, template)
}

// Template makes the named database once a test binary, by calling fill with
// its DSN, and returns its name for [DatabaseFrom]. fill must close what it
// opened: a database in use cannot be copied. It stays until the binary ends,
// so that tests which only read may also share it, by [DSN].
func Template(t testing.TB, name string, fill func(dsn string) error) string {
	t.Helper()
	mustStart(t)
	shared.mu.Lock()
	made := shared.templates[name]
	if made == nil {
		made = &template{}
		shared.templates[name] = made
	}
	shared.mu.Unlock()

	made.once.Do(func() {
		made.err = run("CREATE DATABASE " + quote(name) + " TEMPLATE template0")
		if made.err == nil {
			made.err = fill(DSN(t, name))
		}
	})
	if made.err != nil {
		t.Fatalf("making the template database %s: %v", name, made.err)
	}
	return name
}

// DSN is the address of a database of this binary's cluster.
func DSN(t testing.TB, database string) string {
	t.Helper()
	mustStart(t)
	u, err := url.Parse(shared.cluster.DSN())
	if err != nil {
		t.Fatalf("reading the address of the cluster: %v", err)
	}
	u.Path = "/" + database
	return u.String()
}

func create(t testing.TB, template string) string {
	t.Helper()
	mustStart(t)
	shared.mu.Lock()
	shared.made++
	name := fmt.Sprintf("test_%d", shared.made)
	shared.mu.Unlock()

	// Copying files beats copying through the log, where nothing is synced.
	if err := run("CREATE DATABASE " + quote(name) + " TEMPLATE " + quote(template) + " STRATEGY file_copy"); err != nil {
		t.Fatalf("making a database from %s: %v", template, err)
	}
	t.Cleanup(func() {
		if err := run("DROP DATABASE " + quote(name) + " WITH (FORCE)"); err != nil {
			t.Errorf("dropping the database %s: %v", name, err)
		}
	})
	return DSN(t, name)
}

// run executes one statement in the cluster's own database.
func run(statement string) error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	conn, err := pgx.Connect(ctx, shared.cluster.DSN())
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	_, err = conn.Exec(ctx, statement)
	return err
}

func quote(name string) string { return pgx.Identifier{name}.Sanitize() }

func mustStart(t testing.TB) {
	t.Helper()
	shared.start.Do(func() { shared.err = shared.up() })
	if shared.err != nil {
		t.Fatalf("starting PostgreSQL for the tests: %v", shared.err)
	}
}

func (s *server) up() error {
	s.templates = map[string]*template{}
	dir, err := os.MkdirTemp("", "jinyan-test-")
	if err != nil {
		return err
	}
	if err := s.watch(); err != nil {
		return err
	}
	if _, err := fmt.Fprintln(s.leash, dir); err != nil {
		return err
	}
	// Under root the server runs as another user, who must get in.
	if err := os.Chmod(dir, 0o755); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	s.cluster, err = store.StartCluster(ctx, store.ClusterConfig{
		Dir: dir,
		Settings: map[string]string{
			"shared_buffers":  "64MB",
			"max_connections": "200",
		},
	})
	if err != nil {
		return err
	}
	address, err := pgx.ParseConfig(s.cluster.DSN())
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(s.leash, "%s\n%s\n", s.cluster.Dir(), address.Host)
	return err
}

// watcher reads the folders to remove, one a line, until its input ends, which
// is when the test binary does. Then it ends the server that lives in one of
// them, for which it waits ten seconds at most, and removes them.
const watcher = `
set --
while IFS= read -r folder; do set -- "$@" "$folder"; done
exec 2> /dev/null
for folder; do
	pid=$(head -n 1 "$folder/pg/postmaster.pid") && kill -QUIT "$pid" || continue
	for i in 0 1 2 3 4 5 6 7 8 9; do
		for j in 0 1 2 3 4 5 6 7 8 9; do
			kill -0 "$pid" || break 2
			sleep 0.1
		done
	done
done
rm -rf "$@"`

// watch starts the watcher. It gets our standard output, though it says nothing
// there: go test waits until that is closed, and so returns only when the
// server is gone.
func (s *server) watch() error {
	input, leash, err := os.Pipe()
	if err != nil {
		return err
	}
	defer input.Close()
	cmd := exec.Command("/bin/sh", "-c", watcher)
	cmd.Dir = "/"
	cmd.Stdin, cmd.Stdout = input, os.Stdout
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // Ctrl-C is for the tests only
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("starting the watcher of the test cluster: %w", err)
	}
	s.leash = leash
	return nil
}
