package main

import (
	"bytes"
	"context"
	"fmt"
	"net"
	"os/exec"
	"sync"
	"syscall"
	"time"
)

// server is a program under measurement, our child.
type server struct {
	name string
	addr string
	// authorization is the header of those who sign in, with its end of line.
	authorization string
	cmd           *exec.Cmd
	output        *output
	exited        chan struct{}
}

func startService(ctx context.Context, p *programs, db *database) (*server, error) {
	return start(ctx, "ours", p.service, "serve", "--auth", "off", "--now", present, "--database-url", db.dsn, "--addr")
}

// startGuarded starts the service with its doors on: who asks signs in by an API key, as
// staff of the whole district.
func startGuarded(ctx context.Context, p *programs, db *database) (*server, error) {
	key, err := db.key(ctx)
	if err != nil {
		return nil, err
	}
	s, err := start(ctx, "doors", p.service, "serve", "--auth", "required", "--auth-api-keys", "--budget", "0", "--now", present, "--database-url", db.dsn, "--addr")
	if err == nil {
		s.authorization = "Authorization: Bearer " + key + "\r\n"
	}
	return s, err
}

func startLimit(ctx context.Context, p *programs, db *database) (*server, error) {
	return start(ctx, "limit", p.limit, "-now", present, "-database-url", db.dsn, "-addr")
}

// start starts a program with a free address as its last argument, and returns
// when that takes connections.
func start(ctx context.Context, name, program string, args ...string) (*server, error) {
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	s := &server{name: name, addr: free.Addr().String(), output: &output{}, exited: make(chan struct{})}
	_ = free.Close()
	// Its life is bounded by stop: it must end in order.
	s.cmd = exec.Command(program, append(args, s.addr)...)
	s.cmd.Stdout, s.cmd.Stderr = s.output, s.output
	if err := s.cmd.Start(); err != nil {
		return nil, err
	}
	go func() {
		_ = s.cmd.Wait()
		close(s.exited)
	}()
	if err := s.waitReady(ctx); err != nil {
		s.stop()
		return nil, fmt.Errorf("%s: %w\n%s", name, err, s.output)
	}
	return s, nil
}

func (s *server) waitReady(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	try := time.NewTicker(20 * time.Millisecond)
	defer try.Stop()
	for {
		if conn, err := net.Dial("tcp", s.addr); err == nil {
			return conn.Close()
		}
		select {
		case <-s.exited:
			return fmt.Errorf("it ended by itself: %s", s.cmd.ProcessState)
		case <-ctx.Done():
			return fmt.Errorf("it does not listen: %w", ctx.Err())
		case <-try.C:
		}
	}
}

func (s *server) pid() int { return s.cmd.Process.Pid }

// stop ends the program and returns when it is gone.
func (s *server) stop() {
	_ = s.cmd.Process.Signal(syscall.SIGTERM)
	timer := time.AfterFunc(10*time.Second, func() { _ = s.cmd.Process.Kill() })
	defer timer.Stop()
	<-s.exited
}

// output keeps the end of what a program writes.
type output struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

// Write implements io.Writer.
func (o *output) Write(p []byte) (int, error) {
	const most = 16 << 10
	o.mu.Lock()
	defer o.mu.Unlock()
	o.buf.Write(p)
	o.buf.Next(max(0, o.buf.Len()-most))
	return len(p), nil
}

// String is what was kept.
func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.buf.String()
}
