package store

import (
	"context"
	"fmt"
	"runtime"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// OpenReads opens the pool of the compiled reads: prepared statements, binary
// answers, at most 30 seconds for a statement. It does not need the database to be there yet. The tracer may be nil.
func OpenReads(ctx context.Context, dsn string, tracer pgx.QueryTracer) (*pgxpool.Pool, error) {
	cfg, err := pgxpool.ParseConfig(dsn)
	if err != nil {
		return nil, fmt.Errorf("the database URL cannot be read: %w", err)
	}
	cfg.MaxConns = int32(max(4, 4*runtime.NumCPU()))
	cfg.ConnConfig.Tracer = tracer
	cfg.ConnConfig.RuntimeParams["timezone"] = "Asia/Shanghai"
	cfg.ConnConfig.RuntimeParams["application_name"] = "jinyan"
	cfg.ConnConfig.RuntimeParams["statement_timeout"] = "30s"
	return pgxpool.NewWithConfig(ctx, cfg)
}
