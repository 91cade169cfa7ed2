package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
)

// tick is the unit of times in /proc, the same on all Linux systems of today.
const tick = 10 * time.Millisecond

// process is what /proc/PID/stat tells.
type process struct {
	parent int
	// cpu is the time of its threads, reaped that of children that have ended.
	cpu, reaped time.Duration
}

func readProcess(pid int) (p process, err error) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return p, fmt.Errorf("the bench reads times from Linux's /proc: %w", err)
	}
	// The name in parentheses may hold anything.
	fields := strings.Fields(string(text[strings.LastIndexByte(string(text), ')')+1:]))
	if len(fields) < 15 {
		return p, fmt.Errorf("/proc/%d/stat is not understood: %q", pid, text)
	}
	number := func(i int) time.Duration {
		n, e := strconv.ParseInt(fields[i], 10, 64)
		if e != nil {
			err = e
		}
		return time.Duration(n)
	}
	p.parent = int(number(1))
	p.cpu = (number(11) + number(12)) * tick
	p.reaped = (number(13) + number(14)) * tick
	return p, err
}

func parentOf(pid int) (int, error) {
	p, err := readProcess(pid)
	return p.parent, err
}

// cpuOf is the CPU time that a process has used so far.
func cpuOf(pid int) (time.Duration, error) {
	p, err := readProcess(pid)
	return p.cpu, err
}

// cpuOfFamily is the CPU time that a process and its children have used so far,
// those that have ended included.
func cpuOfFamily(pid int) (time.Duration, error) {
	p, err := readProcess(pid)
	if err != nil {
		return 0, err
	}
	children, err := os.ReadFile(fmt.Sprintf("/proc/%d/task/%d/children", pid, pid))
	if err != nil {
		return 0, err
	}
	sum := p.cpu + p.reaped
	for _, child := range strings.Fields(string(children)) {
		id, err := strconv.Atoi(child)
		if err != nil {
			return 0, err
		}
		// One that has ended meanwhile is counted next time, as reaped.
		if c, err := readProcess(id); err == nil {
			sum += c.cpu
		}
	}
	return sum, nil
}

// forgetPeak makes the process's peak of memory begin anew, where the system
// allows it; else it stays that of the process's whole life.
func forgetPeak(pid int) {
	_ = os.WriteFile(fmt.Sprintf("/proc/%d/clear_refs", pid), []byte("5"), 0)
}

// memory is what a process holds of the machine's memory, in bytes.
type memory struct {
	// peak is the most since forgetPeak, with the program's own file in it.
	peak int64
	// anonymous is what the process holds now without any file: heap and stacks.
	anonymous int64
}

func memoryOf(pid int) (m memory, err error) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return m, err
	}
	for line := range strings.Lines(string(text)) {
		var kb int64
		switch name, value, _ := strings.Cut(line, ":"); name {
		case "VmHWM", "RssAnon":
			if kb, err = strconv.ParseInt(strings.TrimSuffix(strings.TrimSpace(value), " kB"), 10, 64); err != nil {
				return m, err
			}
			if name == "VmHWM" {
				m.peak = kb << 10
			} else {
				m.anonymous = kb << 10
			}
		}
	}
	return m, nil
}
