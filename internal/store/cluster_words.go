package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"syscall"
)

// wordsOfRivals are what PostgreSQL says while processes of a killed
// predecessor are still there.
var wordsOfRivals = []string{"pre-existing shared memory block", `lock file "postmaster.pid" already exists`}

// fileError turns a failure of the file system into a sentence.
func (h clusterHome) fileError(err error) error {
	switch {
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		return fmt.Errorf("the disk that holds %s is full: free some space and start again (%w)", h.dir, err)
	case errors.Is(err, syscall.EROFS):
		return fmt.Errorf("%s is on a read-only file system: choose another --data-dir (%w)", h.dir, err)
	case errors.Is(err, syscall.EACCES), errors.Is(err, syscall.EPERM):
		return fmt.Errorf("this user may not write in %s: choose another --data-dir, or start as its owner (%w)", h.dir, err)
	default:
		return fmt.Errorf("the data dir %s cannot be used: %w", h.dir, err)
	}
}

// serverError turns PostgreSQL's last words into a sentence. what says what
// could not be done.
func (h clusterHome) serverError(what string, words []string) error {
	words = slices.DeleteFunc(slices.Clone(words), func(line string) bool { return strings.TrimSpace(line) == "" })
	said := func(texts ...string) bool {
		return slices.ContainsFunc(words, func(line string) bool {
			return slices.ContainsFunc(texts, func(text string) bool { return strings.Contains(line, text) })
		})
	}
	var remedy string
	switch {
	case said("shared memory segment", "map anonymous shared memory", "Cannot allocate memory"):
		remedy = "there is too little memory: give it more (in a container also --shm-size), or set a smaller shared_buffers"
	case said("No space left on device", "Disk quota exceeded"):
		remedy = fmt.Sprintf("the disk that holds %s is full: free some space and start again", h.dir)
	case said("Read-only file system"):
		remedy = fmt.Sprintf("%s is on a read-only file system: make it writable, or choose another --data-dir", h.dir)
	case said(wordsOfRivals...):
		remedy = fmt.Sprintf("processes of an earlier server still use %s: end them and start again", h.data())
	case said("ermission denied", "has wrong ownership", "has invalid permissions"):
		remedy = fmt.Sprintf("the user %s must own %s, with mode 0700: put that right, or choose another --data-dir",
			h.owner.name, h.data())
	default:
		remedy = "its last words tell why"
	}
	if len(words) == 0 {
		words = []string{"nothing"}
	}
	last := words[max(0, len(words)-6):]
	return fmt.Errorf("%s: %s (PostgreSQL said: %s)", what, remedy, strings.Join(last, " / "))
}

// serverLog takes what the server writes: it passes each line on to the
// service's log and remembers the last ones.
type serverLog struct {
	log *slog.Logger

	mu      sync.Mutex
	partial []byte
	last    []string
}

func (l *serverLog) Write(text []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.partial = append(l.partial, text...)
	for {
		line, rest, found := bytes.Cut(l.partial, []byte("\n"))
		if !found {
			return len(text), nil
		}
		l.partial = bytes.Clone(rest)
		l.take(strings.TrimSpace(string(line)))
	}
}

func (l *serverLog) take(line string) {
	// Said to each of our own attempts to connect while it starts.
	if line == "" || strings.HasSuffix(line, "the database system is starting up") ||
		strings.HasSuffix(line, "the database system is not yet accepting connections") {
		return
	}
	l.last = append(l.last, line)
	l.last = l.last[max(0, len(l.last)-20):]

	// ERROR ends one statement and FATAL one session: their clients get it too,
	// or, if it was the server's start, the error of that.
	level := slog.LevelDebug
	switch severity, _, _ := strings.Cut(line, ":"); severity {
	case "WARNING":
		level = slog.LevelWarn
	case "PANIC":
		level = slog.LevelError
	}
	l.log.Log(context.Background(), level, "PostgreSQL: "+line)
}

// words are the last lines, the latest at the end.
func (l *serverLog) words() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.Clone(l.last)
}

// says tells whether one of the texts is among the last words.
func (l *serverLog) says(texts ...string) bool {
	return slices.ContainsFunc(l.words(), func(line string) bool {
		return slices.ContainsFunc(texts, func(text string) bool { return strings.Contains(line, text) })
	})
}
