package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"log/slog"
	"strings"
	"time"

	"jinyan/graph"
	"jinyan/internal/policy"
)

// logFlags say what is logged, and how.
type logFlags struct {
	LogFormat   string     `env:"JINYAN_LOG_FORMAT" enum:"text,json" default:"text" help:"How the log is written: text or json (${default})."`
	LogLevel    slog.Level `env:"JINYAN_LOG_LEVEL" default:"info" placeholder:"LEVEL" help:"What is logged: debug, info, warn or error, and what is worse (${default})."`
	LogRequests bool       `env:"JINYAN_LOG_REQUESTS" help:"Log a line for every operation; without it only at the level debug."`
}

// logTo makes the console log as asked. As JSON the log has standard error for itself;
// words for people go to standard output then.
func (f *logFlags) logTo(c *console) {
	c.log = slog.New(f.handler(c.err))
	if f.LogFormat == "json" {
		c.err = c.out
	}
}

func (f *logFlags) handler(w io.Writer) slog.Handler {
	options := &slog.HandlerOptions{Level: f.LogLevel}
	if f.LogFormat == "json" {
		return requestNamer{slog.NewJSONHandler(w, options)}
	}
	return requestNamer{slog.NewTextHandler(w, options)}
}

// requestNamer adds to every line of what request it tells.
type requestNamer struct{ slog.Handler }

// Handle implements slog.Handler.
func (n requestNamer) Handle(ctx context.Context, r slog.Record) error {
	if id := graph.RequestID(ctx); id != "" {
		r.AddAttrs(slog.String("request", id))
	}
	return n.Handler.Handle(ctx, r)
}

// WithAttrs implements slog.Handler.
func (n requestNamer) WithAttrs(attrs []slog.Attr) slog.Handler {
	return requestNamer{n.Handler.WithAttrs(attrs)}
}

// WithGroup implements slog.Handler.
func (n requestNamer) WithGroup(name string) slog.Handler {
	return requestNamer{n.Handler.WithGroup(name)}
}

// told logs an operation: who asked what by name and hash, and what it cost, but neither
// text nor values.
func (f *logFlags) told(ctx context.Context, log *slog.Logger, o graph.Outcome) {
	level := slog.LevelDebug
	if f.LogRequests {
		level = slog.LevelInfo
	}
	if !log.Enabled(ctx, level) {
		return
	}
	log.LogAttrs(ctx, level, "operation",
		slog.String("kind", o.Kind), slog.String("name", short(o.Name)), slog.String("document", hashOf(o.Document)),
		slog.String("subject", o.Caller.Subject), slog.String("roles", strings.Join(policy.Names(o.Caller.Roles), ",")),
		slog.String("codes", strings.Join(o.Codes, ",")),
		slog.Int("asked", o.Asked), slog.Int("rows", o.Cost.Rows), slog.Int("statements", o.Cost.Statements),
		slog.Float64("databaseMs", milliseconds(o.Cost.Database)), slog.Float64("tookMs", milliseconds(o.Took)))
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// short is a name of the client's choice, cut to what fits a log.
func short(name string) string { return name[:min(len(name), 100)] }

// hashOf is the SHA-256 of a document, by which trusted ones are known too; empty, if none
// was read.
func hashOf(document string) string {
	if document == "" {
		return ""
	}
	hash := sha256.Sum256([]byte(document))
	return hex.EncodeToString(hash[:])
}
