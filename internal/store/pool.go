package store

import (
	"bufio"
	"cmp"
	"context"
	"fmt"
	"io"
	"runtime"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgproto3"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Reads says how the pool of the compiled reads is opened.
type Reads struct {
	DSN string
	// Tracer is told of every statement; it may be nil.
	Tracer pgx.QueryTracer
	// Unprepared keeps no statements prepared and sets nothing for a session, as
	// PgBouncer in transaction mode wants it. Statements are planned every time,
	// and their time is PgBouncer's to bound.
	Unprepared bool
	// Timeout is how long a statement may run, unless Unprepared; 30 seconds, if it is 0.
	Timeout time.Duration
}

// OpenReads opens the pool of the compiled reads: prepared statements, binary
// answers. It does not need the database to be there yet.
func OpenReads(ctx context.Context, r Reads) (*pgxpool.Pool, error) {
	cfg, err := pgxpool.ParseConfig(r.DSN)
	if err != nil {
		return nil, fmt.Errorf("the database URL cannot be read: %w", err)
	}
	cfg.MaxConns = int32(max(4, 4*runtime.NumCPU()))
	cfg.ConnConfig.Tracer = r.Tracer
	cfg.ConnConfig.RuntimeParams["application_name"] = "jinyan"
	cfg.ConnConfig.BuildFrontend = frontend
	cfg.AfterConnect = registerKeys
	if r.Unprepared {
		cfg.ConnConfig.DefaultQueryExecMode = pgx.QueryExecModeCacheDescribe
		return pgxpool.NewWithConfig(ctx, cfg)
	}
	cfg.ConnConfig.RuntimeParams["timezone"] = "Asia/Shanghai"
	cfg.ConnConfig.RuntimeParams["statement_timeout"] = fmt.Sprint(cmp.Or(r.Timeout, 30*time.Second).Milliseconds())
	return pgxpool.NewWithConfig(ctx, cfg)
}

// frontend reads what PostgreSQL sent in large pieces: it sends 8 KB at a time,
// which is too little for thousands of rows.
func frontend(r io.Reader, w io.Writer) *pgproto3.Frontend {
	return pgproto3.NewFrontend(bufio.NewReaderSize(r, 64<<10), w)
}
