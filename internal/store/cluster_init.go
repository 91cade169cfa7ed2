package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// initCluster makes the data folder if there is none. The work is done under
// another name and renamed when whole, so that an interrupted one is simply
// thrown away by the next start.
func initCluster(ctx context.Context, cfg ClusterConfig, home clusterHome, programs pgPrograms) (err error) {
	removeUnfinished(home)
	if home.initialized() {
		return home.checkOwner()
	}
	if _, err := os.Lstat(home.data()); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s is there but holds no database: move it away, or choose another --data-dir", home.data())
	}
	began := time.Now()
	cfg.Log.Info("making a new database cluster", "dir", home.dir, "postgresql", programs.major)
	unfinished, err := os.MkdirTemp(home.dir, "pg.new-")
	if err != nil {
		return home.fileError(err)
	}
	defer func() {
		if err != nil {
			_ = os.RemoveAll(unfinished)
		}
	}()
	if err := home.owner.give(unfinished); err != nil {
		return home.fileError(err)
	}
	if err := runInitdb(ctx, cfg, home, programs, unfinished); err != nil {
		return err
	}
	if err := os.Rename(unfinished, home.data()); err != nil {
		return home.fileError(err)
	}
	if err := syncDir(home.dir); err != nil {
		return home.fileError(err)
	}
	cfg.Log.Debug("the cluster is made", "took", time.Since(began).Round(time.Millisecond))
	return nil
}

// runInitdb fills dir, in the best locale the system has: sorting by code
// point, with character classes of Unicode where the locale knows them.
func runInitdb(ctx context.Context, cfg ClusterConfig, home clusterHome, programs pgPrograms, dir string) error {
	args := []string{
		"--pgdata", dir, "--username", clusterRole, "--encoding", "UTF8",
		"--auth-local", "peer", "--auth-host", "reject", "--no-instructions",
	}
	if !cfg.Durable {
		args = append(args, "--no-sync")
	}
	var words string
	for _, locale := range []string{"C.UTF-8", "C.utf8", "C"} {
		out, err := home.owner.command(ctx, programs.path("initdb"), append(args, "--locale", locale)...).CombinedOutput()
		if err == nil {
			return nil
		}
		if ctx.Err() != nil {
			return fmt.Errorf("making the cluster in %s was interrupted; the next start begins it anew: %w", home.dir, ctx.Err())
		}
		words = string(out)
		if words == "" {
			words = err.Error()
		}
		if !strings.Contains(words, "invalid locale") {
			break
		}
	}
	return home.serverError("PostgreSQL could not make a new cluster", strings.Split(words, "\n"))
}

// removeUnfinished throws away what interrupted starts left. It does its best:
// an initdb that outlived its service fails by itself once its folder is gone.
func removeUnfinished(home clusterHome) {
	entries, _ := os.ReadDir(home.dir)
	for _, entry := range entries {
		if strings.HasPrefix(entry.Name(), "pg.new-") || strings.HasPrefix(entry.Name(), "conf.new-") {
			_ = os.RemoveAll(filepath.Join(home.dir, entry.Name()))
		}
	}
}

// checkOwner says in words what PostgreSQL would refuse: data of another user.
func (h clusterHome) checkOwner() error {
	owner, err := ownerOf(h.data())
	if err != nil {
		return err
	}
	if owner.uid != h.owner.uid {
		return fmt.Errorf("the data in %s belongs to the user %s: start as that user or as root, or choose another --data-dir",
			h.dir, owner.name)
	}
	return nil
}

// syncDir makes a rename inside dir last through a power cut.
func syncDir(dir string) error {
	file, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer file.Close()
	return file.Sync()
}
