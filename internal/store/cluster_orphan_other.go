//go:build !linux

package store

import (
	"context"
	"errors"
	"strconv"
	"strings"
)

// residents returns the postmaster's pid if that process is one and serves the
// data folder. Its children cannot be found here, so that a postmaster that is
// gone is left to PostgreSQL's own judgement.
func residents(ctx context.Context, home clusterHome, postmaster int) ([]int, error) {
	out, err := home.owner.command(ctx, "/bin/ps", "-ww", "-o", "command=", "-p", strconv.Itoa(postmaster)).Output()
	if err != nil || !strings.Contains(string(out), home.data()) {
		return nil, errors.ErrUnsupported
	}
	return []int{postmaster}, nil
}
