package store

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect/pgdialect"
)

// slow is how long a statement may take before it is worth a warning.
const slow = time.Second

// OpenBun opens Bun over a pool of its own, for migrations and ad-hoc queries.
// Bun writes values into the text of its statements, so they are not prepared.
func OpenBun(dsn string, dialect *pgdialect.Dialect, log *slog.Logger) (*bun.DB, error) {
	cfg, err := pgx.ParseConfig(dsn)
	if err != nil {
		return nil, fmt.Errorf("the database URL cannot be read: %w", err)
	}
	cfg.DefaultQueryExecMode = pgx.QueryExecModeExec
	return bun.NewDB(stdlib.OpenDB(*cfg), dialect).WithQueryHook(slowHook{log}), nil
}

// slowHook warns of slow statements.
type slowHook struct{ log *slog.Logger }

// BeforeQuery implements bun.QueryHook.
func (slowHook) BeforeQuery(ctx context.Context, _ *bun.QueryEvent) context.Context { return ctx }

// AfterQuery implements bun.QueryHook.
func (h slowHook) AfterQuery(ctx context.Context, e *bun.QueryEvent) {
	if took := time.Since(e.StartTime); took > slow && e.Err != sql.ErrNoRows {
		h.log.WarnContext(ctx, "slow statement", "operation", e.Operation(), "took", took)
	}
}
