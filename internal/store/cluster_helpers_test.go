package store

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// deadline bounds every wait of these tests; none of them ever comes near.
const deadline = 30 * time.Second

// testConfig is a small, fast cluster in a new folder of that name.
func testConfig(t *testing.T, name string) ClusterConfig {
	t.Helper()
	return ClusterConfig{
		Dir:      filepath.Join(openTempDir(t), name),
		Log:      slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelInfo})),
		Settings: map[string]string{"shared_buffers": "16MB"},
	}
}

// openTempDir is a folder that other users may enter, unlike t.TempDir's.
func openTempDir(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "jinyan-cluster-test-")
	if err == nil {
		err = os.Chmod(dir, 0o755)
	}
	if err == nil {
		dir, err = filepath.EvalSymlinks(dir)
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	return dir
}

func startCluster(cfg ClusterConfig) (*Cluster, error) {
	ctx, cancel := context.WithTimeout(context.Background(), deadline)
	defer cancel()
	return StartCluster(ctx, cfg)
}

// mustStartCluster starts a cluster that is stopped when the test ends.
func mustStartCluster(t *testing.T, cfg ClusterConfig) *Cluster {
	t.Helper()
	c, err := startCluster(cfg)
	if err != nil {
		t.Fatalf("StartCluster: %v", err)
	}
	t.Cleanup(func() { mustStopCluster(t, c) })
	return c
}

func mustStopCluster(t *testing.T, c *Cluster) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), deadline)
	defer cancel()
	if err := c.Stop(ctx); err != nil && ctx.Err() != nil {
		t.Errorf("Stop: %v", err)
	}
}

// startService runs TestServiceProcess as a process of its own.
func startService(t *testing.T, dir string) (*exec.Cmd, string) {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^TestServiceProcess$", "-test.v")
	cmd.Env = append(os.Environ(), "JINYAN_TEST_SERVICE_DIR="+dir)
	out, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		if owner, err := ownerOf(filepath.Join(dir, "pg")); err == nil {
			signalAll(mustResidents(t, clusterHome{dir: dir, owner: owner}), syscall.SIGKILL)
		}
	})
	said := ""
	for lines := bufio.NewScanner(out); lines.Scan(); said += lines.Text() + "\n" {
		if dsn, ready := strings.CutPrefix(lines.Text(), "ready "); ready {
			return cmd, dsn
		}
	}
	t.Fatalf("the service did not start:\n%s", said)
	return nil, ""
}

// mountDisk mounts a small disk that every user may enter.
func mountDisk(t *testing.T, size string) string {
	t.Helper()
	needRoot(t)
	dir := openTempDir(t)
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", "mode=755,size="+size, "tmpfs", dir).CombinedOutput(); err != nil {
		t.Skipf("no disk can be mounted here: %s", out)
	}
	t.Cleanup(func() {
		if out, err := exec.Command("umount", dir).CombinedOutput(); err != nil {
			t.Errorf("unmounting %s: %s", dir, out)
		}
	})
	return dir
}

func remount(t *testing.T, dir, options string) {
	t.Helper()
	if out, err := exec.Command("mount", "-o", "remount,"+options, dir).CombinedOutput(); err != nil {
		t.Fatalf("remounting %s: %s", dir, out)
	}
}

// fillDisk writes path until not a byte more fits.
func fillDisk(t *testing.T, path string) {
	t.Helper()
	file, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	for block := make([]byte, 1<<20); err == nil; {
		_, err = file.Write(block)
	}
	if !errors.Is(err, syscall.ENOSPC) {
		t.Fatalf("filling the disk: %v", err)
	}
}

func needRoot(t *testing.T) {
	t.Helper()
	if os.Geteuid() != 0 {
		t.Skip("only root can set this up")
	}
}

func userNamed(t *testing.T, name string) osUser {
	t.Helper()
	found, err := user.Lookup(name)
	if err != nil {
		t.Fatal(err)
	}
	u, err := asOSUser(found)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

func mustCurrentUser(t *testing.T) osUser {
	t.Helper()
	u, err := currentUser()
	if err != nil {
		t.Fatal(err)
	}
	return u
}

func mustOwner(t *testing.T, dir string) osUser {
	t.Helper()
	u, err := ownerOf(dir)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

func connect(t *testing.T, dsn string) *pgx.Conn {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), deadline)
	defer cancel()
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		t.Fatal(err)
	}
	return conn
}

func execute(t *testing.T, dsn, statement string) {
	t.Helper()
	conn := connect(t, dsn)
	defer conn.Close(context.Background())
	if _, err := conn.Exec(context.Background(), statement); err != nil {
		t.Fatal(err)
	}
}

func queryText(t *testing.T, dsn, query string) string {
	t.Helper()
	text, err := tryQueryText(dsn, query)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func tryQueryText(dsn, query string) (text string, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), deadline)
	defer cancel()
	conn, err := pgx.Connect(ctx, dsn)
	if err != nil {
		return "", err
	}
	defer conn.Close(ctx)
	err = conn.QueryRow(ctx, query).Scan(&text)
	return text, err
}

// postmasterPid is the pid of the running server, 0 if there is none.
func postmasterPid(t *testing.T, c *Cluster) int {
	t.Helper()
	pid, err := readPid(filepath.Join(c.home.data(), "postmaster.pid"))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	return pid
}

func mustReadPid(t *testing.T, path string) int {
	t.Helper()
	pid, err := readPid(path)
	if err != nil || pid == 0 {
		t.Fatalf("no pid in %s: %v", path, err)
	}
	return pid
}

func mustResidents(t *testing.T, home clusterHome) []int {
	t.Helper()
	postmaster, _ := readPid(filepath.Join(home.data(), "postmaster.pid"))
	pids, err := residents(context.Background(), home, postmaster)
	if err != nil && !errors.Is(err, errors.ErrUnsupported) {
		t.Fatal(err)
	}
	return pids
}

// alive tells whether the process runs; one that only waits to be collected by
// its parent does not.
func alive(pid int) bool {
	if syscall.Kill(pid, 0) != nil {
		return false
	}
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	return err != nil || !strings.Contains(string(status), ") Z ")
}

func mustKill(t *testing.T, pid int, sig syscall.Signal) {
	t.Helper()
	// A process of PostgreSQL may have come to its own end since it was listed.
	if err := syscall.Kill(pid, sig); err != nil && !errors.Is(err, syscall.ESRCH) {
		t.Fatalf("sending %v to %d: %v", sig, pid, err)
	}
}

// waitFor returns once the condition holds.
func waitFor(t *testing.T, what string, holds func() bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), deadline)
	defer cancel()
	for !holds() {
		if pause(ctx, 5*time.Millisecond) != nil {
			t.Fatalf("waited %v in vain for %s", deadline, what)
		}
	}
}

// wantError checks that the error is one line that holds all the parts.
func wantError(t *testing.T, err error, parts ...string) {
	t.Helper()
	if err == nil {
		t.Fatalf("no error, want one with %q", parts)
	}
	for _, part := range parts {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("error %q, want it to hold %q", err, part)
		}
	}
	if strings.Contains(err.Error(), "\n") {
		t.Errorf("error %q has more than one line", err)
	}
}

func wantNothingHalfMade(t *testing.T, dir string) {
	t.Helper()
	entries, _ := os.ReadDir(dir)
	for _, entry := range entries {
		if strings.Contains(entry.Name(), ".new-") {
			t.Errorf("%s is left in the data dir", entry.Name())
		}
	}
}
