package store

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// residentsScript prints the pid of each PostgreSQL process that works in the
// folder $1, and "end" to show that it got there.
const residentsScript = `
for p in /proc/[0-9]*; do
	[ "$p/cwd" -ef "$1" ] || continue
	{ read -r name < "$p/comm"; } 2>/dev/null && [ "$name" = postgres ] && echo "${p#/proc/}"
done
if [ -e /proc/self/cwd ]; then echo end; fi`

// residents returns the pids of the PostgreSQL processes in the data folder:
// all of them work in it. It asks as the server's own user, since in a
// container even root may not look into the processes of others.
func residents(ctx context.Context, home clusterHome, _ int) ([]int, error) {
	out, err := home.owner.command(ctx, "/bin/sh", "-c", residentsScript, "sh", home.data()).Output()
	if err != nil {
		return nil, fmt.Errorf("listing processes: %w", errors.Join(err, ctx.Err()))
	}
	lines := strings.Fields(string(out))
	if len(lines) == 0 || lines[len(lines)-1] != "end" {
		return nil, errors.ErrUnsupported // no /proc here
	}
	var pids []int
	for _, line := range lines[:len(lines)-1] {
		pid, err := strconv.Atoi(line)
		if err != nil {
			return nil, fmt.Errorf("listing processes: %w", err)
		}
		pids = append(pids, pid)
	}
	return pids, nil
}
