// Command limit answers the questions of the bench, each by one hand-written
// statement that returns the finished JSON. It is what the service is measured
// against: the least that a Go program between HTTP and PostgreSQL can do. It
// must not do anything else: it knows no GraphQL, no errors worth reading, and
// whoever can reach it may ask.
package main

import (
	"context"
	"flag"
	"log"
	"net/http"
	"runtime"
	"runtime/debug"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
)

func main() {
	addr := flag.String("addr", "127.0.0.1:8081", "where to listen")
	dsn := flag.String("database-url", "", "the migrated and filled database")
	now := flag.String("now", "2023-12-01T00:00:00+08:00", "the instant of all reads")
	flag.Parse()
	log.Fatal(serve(*addr, *dsn, *now))
}

// serve answers every statement at its name until the program is ended.
func serve(addr, dsn, now string) error {
	at, err := time.Parse(time.RFC3339, now)
	if err != nil {
		return err
	}
	// It holds next to nothing, so collecting garbage can wait.
	debug.SetGCPercent(400)
	pool, err := open(dsn)
	if err != nil {
		return err
	}
	defer pool.Close()
	statements, err := readStatements()
	if err != nil {
		return err
	}
	for name, s := range statements {
		http.Handle("GET /"+name, &answer{statement: s, pool: pool, at: at})
	}
	return http.ListenAndServe(addr, nil)
}

// open opens a pool as large as the service's. PostgreSQL plans each statement
// once and not for every value, which is cheaper for all of them.
func open(dsn string) (*pgxpool.Pool, error) {
	cfg, err := pgxpool.ParseConfig(dsn)
	if err != nil {
		return nil, err
	}
	cfg.MaxConns = int32(max(4, 4*runtime.NumCPU()))
	cfg.ConnConfig.RuntimeParams["timezone"] = "Asia/Shanghai"
	cfg.ConnConfig.RuntimeParams["application_name"] = "limit"
	cfg.ConnConfig.RuntimeParams["plan_cache_mode"] = "force_generic_plan"
	return pgxpool.NewWithConfig(context.Background(), cfg)
}
