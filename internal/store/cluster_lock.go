package store

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// dirLock is the right to use a data dir. The kernel frees it when the process
// ends, however that happens, so it never goes stale.
type dirLock struct{ file *os.File }

// InUseError says that another process runs the cluster of a data dir.
type InUseError struct {
	Dir string
	// PID is the process, or "unknown".
	PID string
}

func (e *InUseError) Error() string {
	return fmt.Sprintf("another jinyan (pid %s) is using %s: stop it or choose another --data-dir", e.PID, e.Dir)
}

// lockDir takes the lock of the folder, or says who holds it. The lock belongs
// to this process alone: PostgreSQL, which may outlive us, does not inherit it.
func lockDir(home clusterHome) (*dirLock, error) {
	path := filepath.Join(home.dir, "lock")
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|syscall.O_NOFOLLOW, 0o644)
	if err != nil {
		return nil, home.fileError(err)
	}
	lock := &dirLock{file}
	err = syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		defer lock.release()
		return nil, &InUseError{Dir: home.asked, PID: lock.holder()}
	}
	if err == nil {
		err = lock.sign(home.owner)
	}
	if err != nil {
		lock.release()
		return nil, home.fileError(err)
	}
	return lock, nil
}

// sign writes our pid for the message of whoever comes second.
func (l *dirLock) sign(owner osUser) error {
	if err := l.file.Truncate(0); err != nil {
		return err
	}
	if _, err := l.file.WriteAt(fmt.Appendf(nil, "%d\n", os.Getpid()), 0); err != nil {
		return err
	}
	return owner.give(l.file.Name())
}

func (l *dirLock) holder() string {
	text, err := io.ReadAll(io.LimitReader(l.file, 20))
	if pid := strings.TrimSpace(string(text)); err == nil && pid != "" {
		return pid
	}
	return "unknown"
}

// release frees the folder. The file stays: removing it would let two
// processes hold locks on two files of the same name.
func (l *dirLock) release() { _ = l.file.Close() }
