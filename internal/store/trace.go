package store

import (
	"context"
	"strings"
	"sync"

	"github.com/jackc/pgx/v5"
)

// StatementLog keeps the statements that ran under a context, in the order in
// which they were sent. Preparation and what frames a transaction are not among them.
type StatementLog struct {
	mu         sync.Mutex
	statements []string
}

// Statements returns what was kept so far.
func (l *StatementLog) Statements() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return append([]string(nil), l.statements...)
}

type statementLogKey struct{}

// WithStatementLog makes the pool's Tracer keep the statements of a context.
func WithStatementLog(ctx context.Context, l *StatementLog) context.Context {
	return context.WithValue(ctx, statementLogKey{}, l)
}

// Tracer tells the StatementLog of a context what runs. It serves OpenReads.
type Tracer struct{}

// TraceQueryStart implements pgx.QueryTracer.
func (Tracer) TraceQueryStart(ctx context.Context, _ *pgx.Conn, data pgx.TraceQueryStartData) context.Context {
	note(ctx, data.SQL)
	return ctx
}

// TraceQueryEnd implements pgx.QueryTracer.
func (Tracer) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData) {}

// TraceBatchStart implements pgx.BatchTracer.
func (Tracer) TraceBatchStart(ctx context.Context, _ *pgx.Conn, _ pgx.TraceBatchStartData) context.Context {
	return ctx
}

// TraceBatchQuery implements pgx.BatchTracer.
func (Tracer) TraceBatchQuery(ctx context.Context, _ *pgx.Conn, data pgx.TraceBatchQueryData) {
	note(ctx, data.SQL)
}

// TraceBatchEnd implements pgx.BatchTracer.
func (Tracer) TraceBatchEnd(context.Context, *pgx.Conn, pgx.TraceBatchEndData) {}

func note(ctx context.Context, sql string) {
	l, _ := ctx.Value(statementLogKey{}).(*StatementLog)
	if l == nil || frames(sql) {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.statements = append(l.statements, sql)
}

// frames tells whether a statement reads nothing: it begins or ends a transaction, or says
// how others are planned.
func frames(sql string) bool {
	word, _, _ := strings.Cut(sql, " ")
	return word == "BEGIN" || word == "SET" || word == "COMMIT" || word == "ROLLBACK" || strings.HasPrefix(sql, "SELECT set_config(")
}
