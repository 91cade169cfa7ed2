package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"strconv"
	"strings"
	"syscall"
)

// osUser is the user of the operating system as whom PostgreSQL runs.
type osUser struct {
	name     string
	uid, gid uint32
	foreign  bool // not the user of this process, which then is root
}

// currentUser is the user of this process.
func currentUser() (osUser, error) {
	return lookUpID(uint32(os.Geteuid()))
}

// ownerOf is the user who owns the data in the folder, and so must run it.
func ownerOf(dir string) (osUser, error) {
	info, err := os.Stat(dir)
	if err != nil {
		return osUser{}, err
	}
	uid := info.Sys().(*syscall.Stat_t).Uid
	if uid == 0 {
		return osUser{}, fmt.Errorf("the data in %s belongs to root, whom PostgreSQL refuses: "+
			"give it back to the user who made it (chown -R), or choose another --data-dir", dir)
	}
	return lookUpID(uid)
}

// unprivilegedUser is the user for a new cluster under root.
func unprivilegedUser() (osUser, error) {
	for _, name := range []string{"postgres", "nobody"} {
		if found, err := user.Lookup(name); err == nil {
			return asOSUser(found)
		}
	}
	return osUser{}, errors.New("PostgreSQL refuses to run as root, and there is neither a user postgres nor nobody: " +
		"make one with `useradd --system postgres`")
}

func lookUpID(uid uint32) (osUser, error) {
	found, err := user.LookupId(strconv.FormatUint(uint64(uid), 10))
	if err != nil {
		return osUser{}, fmt.Errorf("PostgreSQL needs a user with a name, and user id %d has none: "+
			"add it to /etc/passwd", uid)
	}
	return asOSUser(found)
}

func asOSUser(found *user.User) (osUser, error) {
	uid, uidErr := strconv.ParseUint(found.Uid, 10, 32)
	gid, gidErr := strconv.ParseUint(found.Gid, 10, 32)
	if err := errors.Join(uidErr, gidErr); err != nil {
		return osUser{}, fmt.Errorf("reading the ids of the user %s: %w", found.Username, err)
	}
	return osUser{
		name: found.Username, uid: uint32(uid), gid: uint32(gid),
		foreign: int(uid) != os.Geteuid(),
	}, nil
}

// command prepares a program to run as this user, in a process group of its
// own: Ctrl-C on the terminal reaches this process only, which then stops its
// children in order. When ctx ends the whole group is killed.
func (u osUser) command(ctx context.Context, path string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, path, args...)
	cmd.Dir = "/" // the present folder may be closed to the user
	cmd.Env = plainEnv(os.Environ())
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if u.foreign {
		cmd.SysProcAttr.Credential = &syscall.Credential{Uid: u.uid, Gid: u.gid}
	}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	return cmd
}

// canEnter tells whether the user can reach the folder, by trying: permissions
// read from outside would miss access lists, mounts and security modules.
func (u osUser) canEnter(dir string) bool {
	if !u.foreign {
		return true
	}
	return u.command(context.Background(), "/bin/sh", "-c", `cd -- "$1"`, "sh", dir).Run() == nil
}

// give hands a file of ours over to the user.
func (u osUser) give(path string) error {
	if !u.foreign {
		return nil
	}
	return os.Lchown(path, int(u.uid), int(u.gid))
}

// plainEnv drops what would steer PostgreSQL from outside: its own variables,
// the language of its messages, and systemd's socket, on which it would report
// the service ready.
func plainEnv(environ []string) []string {
	var env []string
	for _, entry := range environ {
		name, _, _ := strings.Cut(entry, "=")
		foreign := strings.HasPrefix(name, "PG") || strings.HasPrefix(name, "LC_") ||
			name == "LANG" || name == "LANGUAGE" || name == "NOTIFY_SOCKET"
		if !foreign {
			env = append(env, entry)
		}
	}
	return append(env, "LC_ALL=C")
}
