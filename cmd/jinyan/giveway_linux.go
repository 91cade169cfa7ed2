package main

import (
	"errors"
	"os"
	"strconv"

	"golang.org/x/sys/unix"
)

// giveWay makes the threads of this program, and the programs that it starts,
// wait until a processor is free, instead of interrupting what runs on it
// (SCHED_BATCH). Otherwise the first packet of an answer stops the backend that
// is still making the rest. A policy that an operator has set stays.
func giveWay() error {
	// A thread that starts meanwhile has the policy of the one that starts it, so
	// none is missed when all that are there have been seen to have it.
	for again := true; again; {
		again = false
		threads, err := os.ReadDir("/proc/self/task")
		if err != nil {
			return err
		}
		for _, t := range threads {
			changed, err := giveWayOf(t.Name())
			if err != nil {
				return err
			}
			again = again || changed
		}
	}
	return nil
}

// giveWayOf changes one thread, unless it has ended or has its policy already.
func giveWayOf(thread string) (changed bool, err error) {
	id, err := strconv.Atoi(thread)
	if err != nil {
		return false, err
	}
	has, err := unix.SchedGetAttr(id, 0)
	if err == nil && has.Policy == unix.SCHED_NORMAL {
		changed = true
		err = unix.SchedSetAttr(id, &unix.SchedAttr{Policy: unix.SCHED_BATCH, Nice: has.Nice}, 0)
	}
	if errors.Is(err, unix.ESRCH) {
		return false, nil
	}
	return changed, err
}
