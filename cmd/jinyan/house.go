package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"syscall"
	"time"

	"jinyan/graph"
	"jinyan/internal/store"
)

// houseFlags say how the service is run.
type houseFlags struct {
	logFlags         `embed:""`
	tlsFlags         `embed:""`
	MetricsAddr      string        `env:"JINYAN_METRICS_ADDR" placeholder:"HOST:PORT" help:"Tell /metrics on this address, and nowhere else. Default: beside /graphql."`
	StatementTimeout time.Duration `env:"JINYAN_STATEMENT_TIMEOUT" default:"30s" help:"How long PostgreSQL may work on a statement (${default})."`
	RequestTimeout   time.Duration `env:"JINYAN_REQUEST_TIMEOUT" default:"60s" help:"How long an operation may take (${default})."`
	StopDelay        time.Duration `env:"JINYAN_STOP_DELAY" default:"0s" help:"How long requests are still taken when the service was told to stop and /readyz says so (${default})."`
	StopTimeout      time.Duration `env:"JINYAN_STOP_TIMEOUT" default:"10s" help:"How long what still runs may then take (${default})."`
}

// checkTimes refuses times within which nothing could be done.
func (f *houseFlags) checkTimes() error {
	for name, d := range map[string]time.Duration{
		"--statement-timeout": f.StatementTimeout, "--request-timeout": f.RequestTimeout, "--stop-timeout": f.StopTimeout,
	} {
		if d < time.Millisecond {
			return errors.New(name + " must be at least 1ms")
		}
	}
	if f.StopDelay < 0 {
		return errors.New("--stop-delay must not be negative")
	}
	return nil
}

// house is what runs around the graph.
type house struct {
	*serveCmd
	console *console
	metrics *metrics
	// traces are nil if there are none, certificate without TLS, beside if /metrics is
	// told where all else is.
	traces       *traces
	certificate  *certificate
	main, beside net.Listener
}

// enter takes the addresses first, so that a taken one is told before anything is started.
func (cmd *serveCmd) enter(ctx context.Context, c *console) (h *house, err error) {
	h = &house{serveCmd: cmd, console: c, metrics: newMetrics()}
	defer func() {
		if err != nil {
			h.leave(ctx)
		}
	}()
	if h.certificate, err = cmd.certificate(); err != nil {
		return h, err
	}
	if h.main, err = listen("--addr", cmd.Addr); err != nil {
		return h, err
	}
	if err := cmd.checkAddress(h.main.Addr()); err != nil {
		return h, err
	}
	if cmd.MetricsAddr != "" {
		if h.beside, err = listen("--metrics-addr", cmd.MetricsAddr); err != nil {
			return h, err
		}
	}
	h.traces, err = openTraces(ctx, c.log)
	return h, err
}

// leave gives back what enter took.
func (h *house) leave(ctx context.Context) {
	for _, l := range []net.Listener{h.main, h.beside} {
		if l != nil {
			_ = l.Close()
		}
	}
	if h.traces != nil {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		h.traces.close(ctx)
	}
}

func listen(flag, addr string) (net.Listener, error) {
	l, err := net.Listen("tcp", addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("%s is taken by another program; stop it, or choose another address with %s (make run: ADDR=host:port)", addr, flag)
	}
	if err != nil {
		return nil, fmt.Errorf("cannot listen on %s: %w", addr, err)
	}
	return l, nil
}

// reads lets the pool's statements be traced.
func (h *house) reads(r store.Reads) store.Reads {
	if h.traces != nil {
		r.Tracer = store.Spans{Tracer: h.traces.tracer}
	}
	return r
}

// told lets the house be told of operations.
func (h *house) told(cfg graph.Config) graph.Config {
	cfg.Told = func(ctx context.Context, o graph.Outcome) {
		h.metrics.told(o)
		h.logFlags.told(ctx, cfg.Log, o)
		if h.traces != nil {
			h.traces.told(ctx, o)
		}
	}
	if h.traces != nil {
		cfg.Begun = h.traces.begun
	}
	return cfg
}

// serve serves until it is told to stop. Then /readyz says so, and what was asked is
// answered, on sockets too, which drain closes.
func (h *house) serve(ctx context.Context, f *front, graphql *graph.Server) error {
	tuneMemory()
	server := h.server(f.handler(graphql))
	h.tellSignIn(h.console)
	failed := make(chan error, 2)
	go func() { failed <- h.listenTo(ctx, server) }()
	if h.beside != nil {
		mux := http.NewServeMux()
		mux.Handle("/metrics", h.metrics.handler())
		go func() { failed <- h.server(mux).Serve(h.beside) }()
	}
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	fmt.Fprintln(h.console.err, "Stopping …  (Ctrl-C again stops at once)")
	f.stopping.Store(true)
	select {
	case err := <-failed:
		return err
	case <-time.After(h.StopDelay):
	}
	end, cancel := context.WithTimeout(context.WithoutCancel(ctx), h.StopTimeout)
	defer cancel()
	var sockets sync.WaitGroup
	sockets.Go(func() { graphql.Drain(end) })
	defer sockets.Wait()
	if err := server.Shutdown(end); err != nil {
		// Its contexts end with its connections.
		_ = server.Close()
		return fmt.Errorf("what still ran after %v was broken off: %w", h.StopTimeout, err)
	}
	return nil
}

// server is an HTTP server. Streams may take longer than any time to write.
func (h *house) server(handler http.Handler) *http.Server {
	return &http.Server{
		Handler:           handler,
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       20 * time.Second,
		IdleTimeout:       60 * time.Second,
		MaxHeaderBytes:    64 << 10,
		ErrorLog:          slog.NewLogLogger(h.console.log.Handler(), slog.LevelWarn),
	}
}

// listenTo answers on the main address, by TLS if there is a certificate.
func (h *house) listenTo(ctx context.Context, server *http.Server) error {
	if h.certificate == nil {
		greet(h.console, "http://"+h.main.Addr().String())
		return server.Serve(h.main)
	}
	h.certificate.renew(ctx, h.console.log)
	server.TLSConfig = h.certificate.config()
	greet(h.console, "https://"+h.main.Addr().String())
	return server.ServeTLS(h.main, "", "")
}
