package store

import (
	"context"
	"errors"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
)

// Spans makes a span of every statement that runs under a span, with its text, which
// holds no values, and what it is for. It serves OpenReads. What frames a transaction
// has no span.
type Spans struct{ Tracer trace.Tracer }

// labeller tells what a statement is for.
type labeller interface{ Labels(sql string) []string }

type labelsKey struct{}

// WithLabels lets spans tell what the statements of a context are for. Without a span
// it costs nothing.
func WithLabels(ctx context.Context, of labeller) context.Context {
	if !trace.SpanFromContext(ctx).IsRecording() {
		return ctx
	}
	return context.WithValue(ctx, labelsKey{}, of)
}

// TraceQueryStart implements pgx.QueryTracer.
func (s Spans) TraceQueryStart(ctx context.Context, _ *pgx.Conn, data pgx.TraceQueryStartData) context.Context {
	ctx, _ = s.begin(ctx, data.SQL, time.Now())
	return ctx
}

// TraceQueryEnd implements pgx.QueryTracer.
func (s Spans) TraceQueryEnd(ctx context.Context, _ *pgx.Conn, data pgx.TraceQueryEndData) {
	if span, _ := ctx.Value(statementKey{}).(trace.Span); span != nil {
		end(span, data.CommandTag, data.Err)
	}
}

// TraceBatchStart implements pgx.BatchTracer.
func (s Spans) TraceBatchStart(ctx context.Context, _ *pgx.Conn, _ pgx.TraceBatchStartData) context.Context {
	return ctx
}

// TraceBatchQuery implements pgx.BatchTracer. It is called when the rows were read.
func (s Spans) TraceBatchQuery(ctx context.Context, _ *pgx.Conn, data pgx.TraceBatchQueryData) {
	if _, span := s.begin(ctx, data.SQL, data.ReadStartTime); span != nil {
		end(span, data.CommandTag, data.Err)
	}
}

// TraceBatchEnd implements pgx.BatchTracer.
func (s Spans) TraceBatchEnd(context.Context, *pgx.Conn, pgx.TraceBatchEndData) {}

type statementKey struct{}

// begin begins the span of a statement, unless nobody traces it.
func (s Spans) begin(ctx context.Context, sql string, at time.Time) (context.Context, trace.Span) {
	if frames(sql) || !trace.SpanFromContext(ctx).IsRecording() {
		return ctx, nil
	}
	_, span := s.Tracer.Start(ctx, "statement", trace.WithTimestamp(at), trace.WithSpanKind(trace.SpanKindClient),
		trace.WithAttributes(attribute.String("db.system.name", "postgresql"), attribute.String("db.query.text", sql)))
	if of, _ := ctx.Value(labelsKey{}).(labeller); of != nil {
		if labels := of.Labels(sql); len(labels) > 0 {
			span.SetAttributes(attribute.StringSlice("graphql.field.paths", labels))
		}
	}
	return context.WithValue(ctx, statementKey{}, span), span
}

// end ends the span of a statement. What PostgreSQL says of a failure may hold values;
// its code does not.
func end(span trace.Span, tag pgconn.CommandTag, err error) {
	if err == nil {
		span.SetAttributes(attribute.Int64("db.response.returned_rows", tag.RowsAffected()))
		span.End()
		return
	}
	code := "away"
	if pg := (*pgconn.PgError)(nil); errors.As(err, &pg) {
		code = pg.Code
	}
	span.SetAttributes(attribute.String("db.response.status_code", code))
	span.SetStatus(codes.Error, code)
	span.End()
}
