package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// evict stops whatever server still lives in the data folder: the orphan of a
// service that was killed, or the children of a postmaster that was. Call it
// only while holding the lock, so that no live service owns them.
//
// An orphan is stopped and started anew rather than adopted. Only a child of
// ours can be waited for, has our settings, our socket and our log; and one
// way of starting is easier to trust than two.
func evict(ctx context.Context, home clusterHome, log *slog.Logger) error {
	pidFile := filepath.Join(home.data(), "postmaster.pid")
	postmaster, err := readPid(pidFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return home.fileError(err)
	}
	const (
		orderly = 30 * time.Second // then no more time for shutting down in order
		patient = 40 * time.Second // then no more time at all
	)
	began := time.Now()
	for first := true; ; first = false {
		pids, err := residents(ctx, home, postmaster)
		if errors.Is(err, errors.ErrUnsupported) {
			return nil // PostgreSQL itself judges its pid file, more carefully
		}
		if err != nil {
			return fmt.Errorf("cannot tell which processes use %s: %w", home.data(), err)
		}
		if len(pids) == 0 {
			// Nobody lives there. If another program has that pid by now, as
			// happens in containers, PostgreSQL would take it for its own kind.
			if err := os.Remove(pidFile); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return home.fileError(err)
			}
			return nil
		}
		if first {
			log.Info("stopping what still runs of an earlier PostgreSQL", "dir", home.dir, "pid", postmaster)
		}
		headless := !slices.Contains(pids, postmaster)
		switch waited := time.Since(began); {
		case waited > patient:
			signalAll(pids, syscall.SIGKILL)
		case headless:
			signalAll(pids, syscall.SIGQUIT)
		case waited > orderly:
			signalAll([]int{postmaster}, syscall.SIGQUIT)
		case first:
			signalAll([]int{postmaster}, syscall.SIGINT)
		}
		if err := pause(ctx, 30*time.Millisecond); err != nil {
			return fmt.Errorf("an earlier PostgreSQL (pid %d) still shuts down in %s: start again in a moment (%w)",
				postmaster, home.dir, err)
		}
	}
}

// readPid reads the first line of PostgreSQL's pid file.
func readPid(path string) (int, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return 0, err
	}
	line, _, _ := strings.Cut(string(text), "\n")
	pid, _ := strconv.Atoi(strings.TrimSpace(line)) // 0 in an empty file: nobody's
	return pid, nil
}

func signalAll(pids []int, sig syscall.Signal) {
	for _, pid := range pids {
		if pid > 1 {
			_ = syscall.Kill(pid, sig)
		}
	}
}
