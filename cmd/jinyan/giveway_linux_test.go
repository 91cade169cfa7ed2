package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

// TestServeGivesWay looks at all threads of a service that has answered, and at
// its PostgreSQL.
func TestServeGivesWay(t *testing.T) {
	t.Parallel()
	dir := dataDir(t, "data")
	s := serve(t, dir, "--auth", "off")
	if answer := s.ask(`{ issues { totalCount } }`); !strings.HasPrefix(answer, `{"data":{"issues":{"totalCount":0}},`) {
		t.Fatal(answer)
	}
	server, err := postmaster(dir)
	if err != nil {
		t.Fatal(err)
	}
	threads, err := os.ReadDir(fmt.Sprintf("/proc/%d/task", s.cmd.Process.Pid))
	if err != nil {
		t.Fatal(err)
	}
	for _, thread := range threads {
		id, err := strconv.Atoi(thread.Name())
		if err != nil {
			t.Fatal(err)
		}
		wantPolicy(t, id)
	}
	wantPolicy(t, server)
}

func wantPolicy(t *testing.T, id int) {
	t.Helper()
	if has, err := unix.SchedGetAttr(id, 0); err == nil && has.Policy != unix.SCHED_BATCH {
		t.Errorf("thread %d has policy %d", id, has.Policy)
	}
}
