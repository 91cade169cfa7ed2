package store

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"syscall"
)

// socketPathLimit is what the shortest of our systems (macOS) takes in the
// address of a Unix socket, without the closing zero.
const socketPathLimit = 103

const socketFile = ".s.PGSQL." + clusterPort

// plainPath holds no comma, quote or space: these mean something in the lists
// of folders that PostgreSQL and pgx read.
var plainPath = regexp.MustCompile(`^/[A-Za-z0-9/._+-]*$`)

// makeSocketDir makes the 0700 folder of the server's socket, under the first
// runtime folder that is fit. Its name follows from the data dir, so that the
// address stays the same from start to start.
func makeSocketDir(home clusterHome) (string, error) {
	bases := []string{os.Getenv("XDG_RUNTIME_DIR"), os.TempDir(), "/tmp"}
	if os.Geteuid() == 0 {
		bases[0] = "/run"
	}
	for _, base := range bases {
		if !fitForSockets(base, home.owner) {
			continue
		}
		dir := filepath.Join(base, "jinyan-"+shortHash(home.dir))
		if err := os.Mkdir(dir, 0o700); err == nil {
			return dir, home.owner.give(dir)
		}
		if isPrivate(dir, home.owner) {
			return dir, nil
		}
		// Somebody else made that name first. A random one cannot be foreseen.
		if dir, err := os.MkdirTemp(base, "jinyan-"); err == nil {
			return dir, home.owner.give(dir)
		}
	}
	return "", fmt.Errorf("no folder for the socket of PostgreSQL could be made under %q: "+
		"set TMPDIR to a folder of yours with a short path", bases)
}

// fitForSockets tells whether a folder made in base stays ours and works as
// the place of a socket.
func fitForSockets(base string, owner osUser) bool {
	if !plainPath.MatchString(base) || len(filepath.Join(base, "jinyan-0123456789", socketFile)) > socketPathLimit {
		return false
	}
	info, err := os.Stat(base)
	if err != nil || !info.IsDir() {
		return false
	}
	uid := info.Sys().(*syscall.Stat_t).Uid
	if uid != 0 && int(uid) != os.Geteuid() {
		return false
	}
	// Where others may write, only the sticky bit keeps them from renaming.
	if info.Mode().Perm()&0o022 != 0 && info.Mode()&os.ModeSticky == 0 {
		return false
	}
	return owner.canEnter(base)
}

// isPrivate tells whether dir is a real folder that only owner can open.
func isPrivate(dir string, owner osUser) bool {
	info, err := os.Lstat(dir)
	return err == nil && info.IsDir() && info.Mode().Perm() == 0o700 &&
		info.Sys().(*syscall.Stat_t).Uid == owner.uid
}

// clearSocketDir removes the socket of a server that is gone. Its lock file
// names a pid, and if another process has that pid by now PostgreSQL would
// refuse to start; we know better, because we hold the data dir.
func clearSocketDir(dir string) {
	_ = os.Remove(filepath.Join(dir, socketFile))
	_ = os.Remove(filepath.Join(dir, socketFile+".lock"))
}

func removeSocketDir(dir string) {
	clearSocketDir(dir)
	_ = os.Remove(dir)
}
