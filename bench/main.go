// Command bench measures the service against the limit: a program that answers
// the same questions by one hand-written SQL statement each (see limit). Both are
// processes of their own over one private PostgreSQL, are asked the same questions
// in turns, and must give the same answers. docs/performance.md tells how to read
// what it prints. Nothing of the service may depend on this package.
//
//	run: settings ─ build ─ data ─ servers ─ workloads ─┬─ compare ─ warm up ─ rounds ─┬─ report
//	                                                    └────── for each workload ─────┘
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	os.Exit(run(os.Args[1:]))
}

func run(args []string) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	s, err := readSettings(args)
	if err != nil {
		return 2
	}
	began := time.Now()
	if err := bench(ctx, s); err != nil {
		if errors.Is(err, context.Canceled) {
			err = errors.New("stopped")
		}
		fmt.Fprintln(os.Stderr, "bench:", err)
		return 1
	}
	say("It took %s.", time.Since(began).Round(time.Second))
	return 0
}

// bench does all of it. What it started is ended when it returns.
func bench(ctx context.Context, s settings) error {
	programs, err := build(ctx, s)
	if err != nil {
		return err
	}
	defer programs.remove()
	db, err := openDatabase(ctx, s)
	if err != nil {
		return err
	}
	defer db.close()
	if s.walks {
		service, err := startService(ctx, programs, db)
		if err != nil {
			return err
		}
		defer service.stop()
		return walks(ctx, db, service)
	}
	workloads, err := drawWorkloads(ctx, db, s.workload)
	if err != nil {
		return err
	}
	if s.bombs {
		service, err := startGuarded(ctx, programs, db)
		if err != nil {
			return err
		}
		defer service.stop()
		return underFire(ctx, s, db, workloads, service)
	}
	limit, err := startLimit(ctx, programs, db)
	if err != nil {
		return err
	}
	defer limit.stop()
	var services []*server
	if !s.tried {
		open, err := startService(ctx, programs, db)
		if err != nil {
			return err
		}
		defer open.stop()
		guarded, err := startGuarded(ctx, programs, db)
		if err != nil {
			return err
		}
		defer guarded.stop()
		services = []*server{open, guarded}
	}
	var results []*result
	for _, w := range workloads {
		contestants, err := w.contestants(services, limit)
		if err != nil {
			return err
		}
		r, err := contest(ctx, s, db, w, contestants)
		if err != nil {
			return fmt.Errorf("%s: %w", w.name, err)
		}
		results = append(results, r)
	}
	if len(services) > 0 {
		if err := countAllocations(ctx, db, workloads, results); err != nil {
			return err
		}
	}
	return report(s, results)
}

// say tells what is done, on standard error: standard output is the table's.
func say(format string, args ...any) {
	fmt.Fprintf(os.Stderr, format+"\n", args...)
}
