package store

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// JoinCluster finds the cluster of a data dir that another process runs, as an
// InUseError of StartCluster tells. It returns its address and the folder
// really used; the other process goes on to look after the server.
func JoinCluster(cfg ClusterConfig) (dsn, dir string, err error) {
	cfg = cfg.withDefaults()
	home, err := settle(cfg)
	if err != nil {
		return "", "", err
	}
	// The fifth line is the folder of the socket.
	text, err := os.ReadFile(filepath.Join(home.data(), "postmaster.pid"))
	if err != nil {
		return "", "", home.fileError(err)
	}
	lines := strings.Split(string(text), "\n")
	if len(lines) < 5 || lines[4] == "" {
		return "", "", fmt.Errorf("the PostgreSQL in %s is just starting: try again in a moment", home.asked)
	}
	c := &Cluster{cfg: cfg, home: home, socket: lines[4]}
	return c.DSN(), home.dir, nil
}
