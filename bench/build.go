package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// programs are the binaries of both sides.
type programs struct {
	dir            string
	service, limit string
}

// build builds what the settings do not name, into a folder of its own.
func build(ctx context.Context, s settings) (*programs, error) {
	dir, err := os.MkdirTemp("", "jinyan-bench-")
	if err != nil {
		return nil, err
	}
	p := &programs{dir: dir, service: s.service, limit: filepath.Join(dir, "limit")}
	packages := []string{"jinyan/bench/limit"}
	if p.service == "" && !s.tried {
		p.service = filepath.Join(dir, "jinyan")
		packages = append(packages, "jinyan/cmd/jinyan")
	}
	say("Building …")
	args := append([]string{"build", "-o", dir + string(filepath.Separator)}, packages...)
	if out, err := exec.CommandContext(ctx, "go", args...).CombinedOutput(); err != nil {
		p.remove()
		return nil, fmt.Errorf("building: %w\n%s", err, out)
	}
	return p, nil
}

func (p *programs) remove() { _ = os.RemoveAll(p.dir) }
