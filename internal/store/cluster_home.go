package store

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// clusterHome is where a cluster lives and as whom it runs.
//
//	dir/lock             held while a service uses the folder
//	dir/*.conf           written at each start
//	dir/pg/              PostgreSQL's data, the only part its user owns
//	dir/pg.new-*/        an initdb under way
type clusterHome struct {
	asked string // the folder the caller named, for messages
	dir   string // the folder in use
	owner osUser
}

// settle decides folder and user without making anything.
//
// Under root the server runs as another user, and a clone in root's own 0700
// folder is out of that user's reach: then the data goes below fallbackBase.
// Data already made stays where it is, whatever the permissions became since:
// an empty database in place of a full one would look like a loss.
func settle(cfg ClusterConfig) (clusterHome, error) {
	if cfg.Dir == "" {
		return clusterHome{}, errors.New("no data dir was given: choose one with --data-dir")
	}
	asked, existing, err := realPath(cfg.Dir)
	if err != nil {
		return clusterHome{}, fmt.Errorf("cannot tell where %s is: %w", cfg.Dir, err)
	}
	home := clusterHome{asked: asked, dir: asked}
	fallback := clusterHome{asked: asked, dir: filepath.Join(cfg.fallbackBase, shortHash(asked))}

	if os.Geteuid() != 0 {
		home.owner, err = currentUser()
		return home, err
	}
	if home.initialized() {
		home.owner, err = ownerOf(home.data())
		if err == nil && !home.owner.canEnter(home.dir) {
			err = fmt.Errorf("the data in %s belongs to the user %s, who cannot reach it any more: "+
				"let that user pass the folders above it (chmod o+x), or choose another --data-dir",
				home.dir, home.owner.name)
		}
		return home, err
	}
	if fallback.initialized() {
		fallback.owner, err = ownerOf(fallback.data())
		cfg.Log.Info("the data is kept outside the data dir, where it was made", "dir", fallback.dir)
		return fallback, err
	}
	server, err := unprivilegedUser()
	if err != nil {
		return clusterHome{}, err
	}
	home.owner, fallback.owner = server, server
	if server.canEnter(existing) {
		return home, nil
	}
	cfg.Log.Info(fmt.Sprintf("PostgreSQL runs as the user %s, who cannot reach %s: the data is kept in %s",
		server.name, asked, fallback.dir))
	return fallback, nil
}

// MakeDataDir makes the folder that a cluster of this configuration uses or will use, starts
// nothing, and returns it: [Cluster.Dir].
func MakeDataDir(cfg ClusterConfig) (string, error) {
	home, err := settle(cfg.withDefaults())
	if err != nil {
		return "", err
	}
	return home.dir, home.make()
}

// data is PostgreSQL's own folder inside the home.
func (h clusterHome) data() string { return filepath.Join(h.dir, "pg") }

// initialized tells whether a cluster was made here.
func (h clusterHome) initialized() bool {
	_, err := os.Stat(filepath.Join(h.data(), "PG_VERSION"))
	return err == nil
}

// make makes the folder and those above it. Root's are open to be passed by
// PostgreSQL's user, also under a strict umask; all that is secret is in pg.
func (h clusterHome) make() error {
	mode := fs.FileMode(0o700)
	if h.owner.foreign {
		mode = 0o755
	}
	var missing []string
	for p := h.dir; ; p = filepath.Dir(p) {
		if _, err := os.Stat(p); !errors.Is(err, fs.ErrNotExist) {
			break
		}
		missing = append([]string{p}, missing...)
	}
	for _, p := range missing {
		if err := os.Mkdir(p, mode); err != nil && !errors.Is(err, fs.ErrExist) {
			return h.fileError(err)
		}
		if err := os.Chmod(p, mode); err != nil {
			return h.fileError(err)
		}
	}
	if info, err := os.Stat(h.dir); err != nil {
		return h.fileError(err)
	} else if !info.IsDir() {
		return fmt.Errorf("%s is a file and cannot hold data: choose another --data-dir", h.dir)
	}
	return nil
}

// realPath makes dir absolute and free of symbolic links, as far as it exists,
// and also returns its lowest part that does. One folder thus has one name.
func realPath(dir string) (path, existing string, err error) {
	path, err = filepath.Abs(dir)
	if err != nil {
		return "", "", err
	}
	rest := ""
	for existing = path; ; existing = filepath.Dir(existing) {
		real, err := filepath.EvalSymlinks(existing)
		if err == nil {
			return filepath.Join(real, rest), real, nil
		}
		if !errors.Is(err, fs.ErrNotExist) || existing == filepath.Dir(existing) {
			return "", "", err
		}
		rest = filepath.Join(filepath.Base(existing), rest)
	}
}

// shortHash names a folder in ten characters, for paths that must be short.
func shortHash(dir string) string {
	sum := sha256.Sum256([]byte(strings.TrimSuffix(dir, "/")))
	return hex.EncodeToString(sum[:5])
}
