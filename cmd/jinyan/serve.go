package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"

	"jinyan/graph"
	"jinyan/internal/audit"
	"jinyan/internal/guard"
	"jinyan/internal/model"
	"jinyan/internal/plan"
	"jinyan/internal/seal"
	"jinyan/internal/store"
	"jinyan/internal/walk"
	"jinyan/internal/write"
)

type serveCmd struct {
	databaseFlags `embed:""`
	Addr          string `env:"JINYAN_ADDR" default:"127.0.0.1:8080" placeholder:"HOST:PORT" help:"Where to listen (${default})."`
	Demo          bool   `env:"JINYAN_DEMO" help:"Load the demo data, if the database is empty."`
	Migrate       bool   `env:"JINYAN_MIGRATE" help:"Migrate a foreign database at start; the private one always is."`
	Executor      string `env:"JINYAN_EXECUTOR" enum:"bytes,resolvers" default:"bytes" help:"How answers are made: bytes writes them from the rows, resolvers sends them through gqlgen; they are the same (${default})."`
	Prepare       bool   `env:"JINYAN_PREPARE" default:"true" negatable:"" help:"Keep statements prepared. Turn it off behind PgBouncer in transaction mode."`
	PersonalKey   string `env:"JINYAN_PERSONAL_KEY" placeholder:"HEX" help:"Key of personal columns, 64 hexadecimal digits, to show them to those entitled. The private database has its own."`
	signInFlags   `embed:""`
	budgetFlags   `embed:""`
	readFlags     `embed:""`
	protocolFlags `embed:""`
	houseFlags    `embed:""`
}

// readFlags say how the graph is read.
type readFlags struct {
	MaxPage    int    `env:"JINYAN_MAX_PAGE" default:"1000" help:"Largest page that may be asked (${default})."`
	MaxDepth   int    `env:"JINYAN_MAX_DEPTH" default:"25" help:"How many fields may stand in each other in a query (${default})."`
	MaxAliases int    `env:"JINYAN_MAX_ALIASES" default:"100" help:"How many fields a query may rename, those of groups aside (${default})."`
	MaxCost    int    `env:"JINYAN_MAX_COST" default:"100000000" help:"How many rows an answer may hold at most, by the sizes of its pages (${default})."`
	MaxRows    int    `env:"JINYAN_MAX_ROWS" default:"2000000" help:"How many rows may really be read for an operation (${default})."`
	MaxWalk    int    `env:"JINYAN_MAX_WALK" default:"1000000" help:"How many edges a walk through the graph reads at most (${default})."`
	Now        string `env:"JINYAN_NOW" placeholder:"INSTANT" help:"The instant of all reads, such as 2023-12-01T00:00:00+08:00. Default: the present that demo data remember, else the clock."`
}

// AfterApply implements kong's hook.
func (f *readFlags) AfterApply() error {
	if f.MaxPage < 1 {
		return errors.New("--max-page must be at least 1")
	}
	for name, n := range map[string]int{"--max-cost": f.MaxCost, "--max-rows": f.MaxRows, "--max-walk": f.MaxWalk, "--max-depth": f.MaxDepth, "--max-aliases": f.MaxAliases} {
		if n < 1 {
			return errors.New(name + " must be at least 1")
		}
	}
	return nil
}

// guard says how much a query may ask.
func (f *readFlags) guard() guard.Limits {
	limits := guard.Usual
	limits.Depth, limits.Aliases, limits.Cost, limits.Page = f.MaxDepth, f.MaxAliases, f.MaxCost, f.MaxPage
	return limits
}

// walks are how far walks through the graph go.
func (f *readFlags) walks() walk.Limits {
	limits := walk.Usual
	limits.Edges = f.MaxWalk
	return limits
}

// Run serves until it is told to stop, then stops all that it started.
func (cmd *serveCmd) Run(ctx context.Context, c *console) error {
	clock, err := cmd.clock()
	if err != nil {
		return err
	}
	cmd.logTo(c)
	if err := errors.Join(cmd.checkSignIn(), cmd.checkTimes()); err != nil {
		return err
	}
	trusted, err := cmd.trusted(cmd.guard())
	if err != nil {
		return err
	}
	h, err := cmd.enter(ctx, c)
	if err != nil {
		return err
	}
	defer h.leave(ctx)
	if err := giveWay(); err != nil {
		c.log.Info("threads keep their scheduling policy", "error", err)
	}
	db, err := cmd.prepare(ctx, c)
	if err != nil {
		return err
	}
	defer db.close()
	pool, err := store.OpenReads(ctx, h.reads(store.Reads{DSN: db.dsn, Unprepared: !cmd.Prepare, Timeout: cmd.StatementTimeout}))
	if err != nil {
		return err
	}
	defer pool.Close()
	gate, err := cmd.gate(ctx, c, pool)
	if err != nil {
		return err
	}
	g, err := model.NewGraph()
	if err != nil {
		return err
	}
	desk, err := cmd.desk(g, db, pool)
	if err != nil {
		return err
	}
	handler := graph.New(h.told(graph.Config{
		Graph: g, Reads: pool, Log: c.log, MaxPage: cmd.MaxPage, Walks: cmd.walks(), Guard: cmd.guard(),
		Resolve: cmd.Executor == "resolvers", SignIn: gate.SignIn, Desk: desk,
		Past: func(ctx context.Context) bool { return clock.Past(ctx, pool) },
		Now:  func(ctx context.Context) (time.Time, error) { return clock.Now(ctx, pool) },
		Rows: cmd.MaxRows, Budget: cmd.budget(cmd.mode()),
		Origins: cmd.origins(), Trusted: trusted, Untold: cmd.untold(), Timeout: cmd.RequestTimeout,
	}))
	h.metrics.watch(pool, handler.Sockets)
	return h.serve(ctx, &front{pool: pool, metrics: h.metrics, traces: h.traces, metricsElsewhere: h.beside != nil, secure: h.certificate != nil}, handler)
}

// desk is what does what mutations ask.
func (cmd *serveCmd) desk(g *model.Graph, db *database, pool *pgxpool.Pool) (*write.Desk, error) {
	desk := &write.Desk{Graph: g, Reads: &plan.Runner{Pool: pool}, Log: &audit.Log{Pool: pool}}
	key, err := personalKey(cmd.PersonalKey, db.dir)
	if err == nil && key != nil {
		desk.Seal, err = seal.New(key)
	}
	return desk, err
}

func (f *readFlags) clock() (*store.Clock, error) {
	if f.Now == "" {
		return &store.Clock{}, nil
	}
	at, err := model.ParseDateTime(f.Now)
	if err != nil {
		return nil, fmt.Errorf("--now: %w", err)
	}
	return &store.Clock{Fixed: at.Time}, nil
}

// prepare opens the database, migrates it if it may, and loads the demo data
// if asked.
func (cmd *serveCmd) prepare(ctx context.Context, c *console) (*database, error) {
	db, err := cmd.open(ctx, c)
	if err != nil {
		return nil, err
	}
	if db.private || cmd.Migrate {
		_, err = store.Migrate(ctx, db.dsn, c.log)
	}
	if err == nil && cmd.Demo {
		err = loadDemo(ctx, c, db.dsn)
	}
	if err != nil {
		db.close()
		return nil, err
	}
	return db, nil
}

// tuneMemory lets garbage grow to three times what is in use, since answers come
// and go, and holds the whole near softLimit; GOGC and GOMEMLIMIT say otherwise.
func tuneMemory() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(300)
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(softLimit)
	}
}

const softLimit = 256 << 20

// greet prints the address and three things to try.
func greet(c *console, url string) {
	fmt.Fprintf(c.out, `
jinyan (锦燕) serves %[1]s  –  Ctrl-C stops it

Three things to try:
  1. Open %[1]s/ and click an example.
  2. curl -s %[1]s/graphql -H 'content-type: application/json' \
       -d '{"query":"{ communities(first: 3) { totalCount nodes { code name street { name } } } }"}'
  3. %[2]s schema | less        (the whole graph, described)

`, url, os.Args[0])
}
