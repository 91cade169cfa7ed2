package store

import (
	"context"
	"fmt"
	"log/slog"
	"net/url"
	"sync"
	"time"
)

// The names inside every private cluster. They are fixed, so that a data dir
// can change hands: pg_ident.conf says which OS users stand behind the role.
const (
	clusterRole     = "jinyan"
	clusterDatabase = "jinyan"
	clusterPort     = "5432"
)

// ClusterConfig says where a private cluster lives and how it is tuned.
type ClusterConfig struct {
	// Dir is the data dir, made when missing. Under root, if PostgreSQL's own
	// user cannot reach it, a folder under /var/lib/jinyan stands in; see
	// [Cluster.Dir].
	Dir string

	// Log receives progress, PostgreSQL's own log and restarts. Nil discards.
	Log *slog.Logger

	// Durable keeps what was committed through a power cut. Only throw-away
	// clusters of tests do without.
	Durable bool

	// Settings are extra lines of postgresql.conf and win over ours, except for
	// those that keep other users out: naming one of these is an error.
	Settings map[string]string

	fallbackBase string   // stands for /var/lib/jinyan in tests
	extensions   []string // contrib extensions that must be installed
}

// Cluster is a PostgreSQL of our own: started, watched and stopped by this
// process. It is safe for concurrent use.
//
//	StartCluster: settle ─ find ─ lock ─ initdb ─ socket ─ conf ─ bringUp
//	                                                                 │
//	watch:        postmaster died? ── evict its children ── bringUp ─┤
//	                                                                 │
//	Stop:         SIGINT ─ (ctx over? SIGQUIT) ─ remove socket ─ unlock
type Cluster struct {
	cfg      ClusterConfig
	home     clusterHome
	programs pgPrograms
	lock     *dirLock
	socket   string

	stopping context.Context // done when Stop was called
	stop     context.CancelFunc
	hurry    chan struct{} // closed when Stop has no more time
	hurryNow sync.Once
	done     chan struct{} // closed when the watch is over
	stopErr  error         // set before done is closed
}

// StartCluster starts the cluster in cfg.Dir, making it first if need be, and
// returns when it answers queries. ctx bounds the start only; the cluster then
// runs until [Cluster.Stop].
//
// One process at a time may use a data dir: a second one gets an error that
// names the first. A server left behind by a killed process is stopped, and
// its data recovered. Every error is a sentence that says what to do, and none
// leaves anything behind that blocks the next start.
func StartCluster(ctx context.Context, cfg ClusterConfig) (_ *Cluster, err error) {
	began := time.Now()
	cfg = cfg.withDefaults()
	if err := checkSettings(cfg.Settings); err != nil {
		return nil, err
	}
	home, err := settle(cfg)
	if err != nil {
		return nil, err
	}
	programs, err := newProgramFinder().find(ctx, home)
	if err != nil {
		return nil, err
	}
	if err := home.make(); err != nil {
		return nil, err
	}
	lock, err := lockDir(home)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			lock.release()
		}
	}()
	if err := initCluster(ctx, cfg, home, programs); err != nil {
		return nil, err
	}
	socket, err := makeSocketDir(home)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			removeSocketDir(socket)
		}
	}()
	if err := writeServerFiles(cfg, home); err != nil {
		return nil, err
	}

	c := &Cluster{
		cfg: cfg, home: home, programs: programs, lock: lock, socket: socket,
		hurry: make(chan struct{}), done: make(chan struct{}),
	}
	c.stopping, c.stop = context.WithCancel(context.Background())
	server, err := c.bringUp(ctx)
	if err != nil {
		c.stop()
		return nil, err
	}
	cfg.Log.Info("PostgreSQL is ready", "dir", home.dir, "version", programs.major,
		"took", time.Since(began).Round(time.Millisecond))
	go c.watch(server)
	return c, nil
}

func (cfg ClusterConfig) withDefaults() ClusterConfig {
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	if cfg.fallbackBase == "" {
		cfg.fallbackBase = "/var/lib/jinyan"
	}
	if cfg.extensions == nil {
		cfg.extensions = []string{"btree_gist"}
	}
	return cfg
}

// DSN is the address of the database "jinyan" for pgx and psql. It stays the
// same across restarts of the server.
func (c *Cluster) DSN() string { return c.dsn(clusterDatabase) }

func (c *Cluster) dsn(database string) string {
	u := url.URL{
		Scheme: "postgres",
		User:   url.User(clusterRole),
		Path:   "/" + database,
		RawQuery: url.Values{
			"host":    {c.socket},
			"port":    {clusterPort},
			"sslmode": {"disable"},
		}.Encode(),
	}
	return u.String()
}

// Dir is the folder really used: the configured one, or its stand-in under
// /var/lib/jinyan. PostgreSQL's own data is in its sub-folder "pg".
func (c *Cluster) Dir() string { return c.home.dir }

// Stop ends open sessions, shuts the server down and returns when it is gone
// and the data dir is free. When ctx ends first the server is told to quit at
// once, and the error says so: nothing committed is lost, the next start
// recovers. Calling Stop again waits for the first call and returns its result.
func (c *Cluster) Stop(ctx context.Context) error {
	c.stop()
	select {
	case <-c.done:
	case <-ctx.Done():
		c.hurryNow.Do(func() { close(c.hurry) })
		<-c.done
	}
	return c.stopErr
}

// watch owns the server process: it starts a new one whenever the present one
// dies, and shuts down when Stop is called.
func (c *Cluster) watch(server *pgServer) {
	defer close(c.done)
	defer c.lock.release()
	defer removeSocketDir(c.socket)
	for {
		select {
		case <-c.stopping.Done():
			c.stopErr = server.stop(c.hurry)
			return
		case <-server.exited:
		}
		c.cfg.Log.Warn("PostgreSQL ended unexpectedly and is started again", "exit", server.exitText())
		server = c.revive()
		if server == nil {
			return
		}
		c.cfg.Log.Info("PostgreSQL is back", "dir", c.home.dir)
	}
}

// revive starts the server anew, as often as it takes; nil means that Stop was
// called meanwhile.
func (c *Cluster) revive() *pgServer {
	const longest = 5 * time.Second
	for wait := 50 * time.Millisecond; pause(c.stopping, wait) == nil; wait = min(2*wait, longest) {
		server, err := c.bringUp(c.stopping)
		if err == nil {
			return server
		}
		if c.stopping.Err() == nil {
			c.cfg.Log.Error("PostgreSQL could not be started again yet", "err", err)
		}
	}
	return nil
}

// bringUp launches the server and waits until it answers. It tries again while
// the processes of a killed predecessor still hold its shared memory.
func (c *Cluster) bringUp(ctx context.Context) (*pgServer, error) {
	const patience = 10 * time.Second
	began := time.Now()
	for {
		if err := evict(ctx, c.home, c.cfg.Log); err != nil {
			return nil, err
		}
		clearSocketDir(c.socket)
		server, err := launch(c.cfg, c.home, c.programs, c.socket)
		if err != nil {
			return nil, err
		}
		err = c.waitReady(ctx, server)
		if err == nil {
			return server, nil
		}
		server.abandon()
		if !server.log.says(wordsOfRivals...) || time.Since(began) > patience {
			return nil, err
		}
		if pause(ctx, 100*time.Millisecond) != nil {
			return nil, err
		}
	}
}

// pause waits, or returns ctx's error if that ends first.
func pause(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return ctx.Err()
	case <-ctx.Done():
		return fmt.Errorf("waiting: %w", ctx.Err())
	}
}
