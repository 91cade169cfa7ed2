package main

import (
	"cmp"
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"slices"
	"strings"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"

	"jinyan/graph"
	"jinyan/internal/fault"
)

// traces send spans of requests, operations and statements to a collector, as the
// variables of OpenTelemetry say.
type traces struct {
	provider *sdktrace.TracerProvider
	tracer   trace.Tracer
	remote   propagation.TraceContext
}

// openTraces is nil if no variable asks for traces.
func openTraces(ctx context.Context, log *slog.Logger) (*traces, error) {
	if on, err := tracesAsked(os.Getenv); err != nil || !on {
		return nil, err
	}
	exporter, err := otlptracehttp.New(ctx)
	if err != nil {
		return nil, fmt.Errorf("traces cannot be sent: %w", err)
	}
	version, _, _ := built()
	// The last one counts, so that OTEL_SERVICE_NAME does.
	about, err := resource.New(ctx, resource.WithTelemetrySDK(),
		resource.WithAttributes(attribute.String("service.name", "jinyan"), attribute.String("service.version", version)), resource.WithFromEnv())
	if err != nil {
		return nil, fmt.Errorf("OTEL_RESOURCE_ATTRIBUTES: %w", err)
	}
	// The library tells of its failures in no other way.
	otel.SetErrorHandler(otel.ErrorHandlerFunc(func(err error) { log.Warn("traces are not sent", "error", err) }))
	return newTraces(sdktrace.NewTracerProvider(sdktrace.WithBatcher(exporter), sdktrace.WithResource(about))), nil
}

func newTraces(provider *sdktrace.TracerProvider) *traces {
	return &traces{provider: provider, tracer: provider.Tracer("jinyan")}
}

// tracesAsked tells whether the environment asks for traces.
func tracesAsked(env func(string) string) (bool, error) {
	exporter := env("OTEL_TRACES_EXPORTER")
	where := cmp.Or(env("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"), env("OTEL_EXPORTER_OTLP_ENDPOINT"))
	protocol := cmp.Or(env("OTEL_EXPORTER_OTLP_TRACES_PROTOCOL"), env("OTEL_EXPORTER_OTLP_PROTOCOL"), "http/protobuf")
	switch {
	case strings.EqualFold(env("OTEL_SDK_DISABLED"), "true"), exporter == "none", exporter == "" && where == "":
		return false, nil
	case exporter != "" && exporter != "otlp":
		return false, fmt.Errorf("OTEL_TRACES_EXPORTER is %q; only otlp and none are there", exporter)
	case protocol != "http/protobuf":
		return false, fmt.Errorf("OTEL_EXPORTER_OTLP_PROTOCOL is %q; only http/protobuf is there", protocol)
	}
	return true, nil
}

// close sends what was not sent yet.
func (t *traces) close(ctx context.Context) {
	// What fails was told to the handler of errors.
	_ = t.provider.Shutdown(ctx)
}

// request makes a span of every request that next answers, below that of the header
// traceparent. A socket has none, since it lasts; its operations have.
func (t *traces) request(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := t.remote.Extract(r.Context(), propagation.HeaderCarrier(r.Header))
		if r.Header.Get("Upgrade") != "" {
			next.ServeHTTP(w, r.WithContext(ctx))
			return
		}
		ctx, span := t.tracer.Start(ctx, "/graphql", trace.WithSpanKind(trace.SpanKindServer), trace.WithAttributes(
			attribute.String("http.request.method", methodOf(r)), attribute.String("http.route", "/graphql"),
			attribute.String("jinyan.request", graph.RequestID(ctx))))
		seen := &recorder{ResponseWriter: w}
		defer func() {
			span.SetAttributes(attribute.Int("http.response.status_code", cmp.Or(seen.status, http.StatusOK)))
			if seen.status >= http.StatusInternalServerError {
				span.SetStatus(codes.Error, "")
			}
			span.End()
		}()
		next.ServeHTTP(seen, r.WithContext(ctx))
	})
}

// methodOf is the method of a request, if it is one that is known.
func methodOf(r *http.Request) string {
	if slices.Contains([]string{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}, r.Method) {
		return r.Method
	}
	return "_OTHER"
}

type operationKey struct{}

// begun begins the span of an operation.
func (t *traces) begun(ctx context.Context, name, kind string) context.Context {
	ctx, span := t.tracer.Start(ctx, kind, trace.WithAttributes(
		attribute.String("graphql.operation.type", kind), attribute.String("graphql.operation.name", short(name))))
	return context.WithValue(ctx, operationKey{}, span)
}

// told ends the span of an operation.
func (t *traces) told(ctx context.Context, o graph.Outcome) {
	span, _ := ctx.Value(operationKey{}).(trace.Span)
	if span == nil {
		return
	}
	if span.IsRecording() {
		span.SetAttributes(attribute.String("jinyan.document", hashOf(o.Document)), attribute.StringSlice("jinyan.codes", o.Codes),
			attribute.Int("jinyan.asked", o.Asked), attribute.Int("jinyan.rows", o.Cost.Rows), attribute.Int("jinyan.statements", o.Cost.Statements))
	}
	for _, code := range []fault.Code{fault.Internal, fault.Unavailable, fault.Timeout} {
		if slices.Contains(o.Codes, string(code)) {
			span.SetStatus(codes.Error, string(code))
		}
	}
	span.End()
}
