package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/pprof"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

func TestClusterStartsInAFolderOfAnyName(t *testing.T) {
	t.Parallel()
	cfg := testConfig(t, "社区 治理's 数据")
	cfg.Durable = true

	began := time.Now()
	c := mustStartCluster(t, cfg)
	first := time.Since(began)
	execute(t, c.DSN(), "CREATE TABLE kept (n int)")
	mustStopCluster(t, c)

	began = time.Now()
	c = mustStartCluster(t, cfg)
	second := time.Since(began)
	execute(t, c.DSN(), "INSERT INTO kept VALUES (1)")
	mustStopCluster(t, c)

	t.Logf("first start %v, second start %v", first, second)
	if first > 10*time.Second || second > 5*time.Second {
		t.Errorf("first start took %v, second %v: want less than 10 s and 5 s", first, second)
	}
	if c.Dir() != cfg.Dir {
		t.Errorf("Dir() = %s, want %s", c.Dir(), cfg.Dir)
	}
}

func TestClusterIsSetUpAsPromised(t *testing.T) {
	t.Parallel()
	cfg := testConfig(t, "data")
	const odd = `"it's", "a\b", "引号"`
	cfg.Settings["search_path"] = odd
	c := mustStartCluster(t, cfg)
	for setting, want := range map[string]string{
		"listen_addresses":        "",
		"unix_socket_directories": c.socket,
		"unix_socket_permissions": "0700",
		"server_encoding":         "UTF8",
		"fsync":                   "off",
		"full_page_writes":        "off",
		"synchronous_commit":      "off",
		"jit":                     "off",
		"wal_level":               "minimal",
		"shared_buffers":          "16MB",
		"max_wal_size":            "4GB",
		"search_path":             odd,
	} {
		if got := queryText(t, c.DSN(), "SELECT current_setting('"+setting+"')"); got != want {
			t.Errorf("%s = %q, want %q", setting, got, want)
		}
	}
	locale := queryText(t, c.DSN(), "SELECT datcollate FROM pg_database WHERE datname = current_database()")
	if !strings.HasPrefix(locale, "C") {
		t.Errorf("locale = %q, want C.UTF-8 or C", locale)
	}
	if info, err := os.Stat(c.socket); err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("the socket's folder: %v, %v, want mode 0700", info.Mode(), err)
	}
	execute(t, c.DSN(), "CREATE EXTENSION btree_gist SCHEMA public")
}

func TestClusterStopLeavesNothing(t *testing.T) {
	t.Parallel()
	c := mustStartCluster(t, testConfig(t, "data"))
	pid := postmasterPid(t, c)
	mustStopCluster(t, c)
	if alive(pid) {
		t.Errorf("the server (pid %d) still runs", pid)
	}
	if _, err := os.Stat(c.socket); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the socket's folder %s is still there: %v", c.socket, err)
	}
	if err := c.Stop(context.Background()); err != nil {
		t.Errorf("second Stop: %v", err)
	}
	waitFor(t, "the end of the goroutine that watches", func() bool {
		var stacks strings.Builder
		_ = pprof.Lookup("goroutine").WriteTo(&stacks, 2)
		return !strings.Contains(stacks.String(), fmt.Sprintf("(*Cluster).watch(%p", c))
	})
}

func TestClusterStopInAHurry(t *testing.T) {
	t.Parallel()
	cfg := testConfig(t, "data")
	c := mustStartCluster(t, cfg)
	pid := postmasterPid(t, c)
	// A stopped server cannot shut down in order, whatever it is asked.
	for _, p := range mustResidents(t, c.home) {
		mustKill(t, p, syscall.SIGSTOP)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	stopped := make(chan error, 1)
	go func() { stopped <- c.Stop(ctx) }()
	waitFor(t, "Stop to hurry", func() bool {
		select {
		case <-c.hurry:
			return true
		default:
			return false
		}
	})
	for _, p := range mustResidents(t, c.home) {
		mustKill(t, p, syscall.SIGCONT)
	}
	if err := <-stopped; err == nil || !strings.Contains(err.Error(), "at once") {
		t.Errorf("Stop without time = %v, want an error that says so", err)
	}
	if alive(pid) {
		t.Errorf("the server (pid %d) still runs", pid)
	}
	mustStopCluster(t, mustStartCluster(t, cfg))
}

func TestClusterRefusesASecondService(t *testing.T) {
	t.Parallel()
	cfg := testConfig(t, "data")
	c := mustStartCluster(t, cfg)
	_, err := startCluster(cfg)
	wantError(t, err, "another jinyan (pid "+strconv.Itoa(os.Getpid())+")", cfg.Dir, "stop it or choose another --data-dir")
	if got := queryText(t, c.DSN(), "SELECT 'well'"); got != "well" {
		t.Errorf("the first service is not %q any more: %q", "well", got)
	}
	mustStopCluster(t, c)
	mustStopCluster(t, mustStartCluster(t, cfg))
}

// TestServiceProcess is no test: it is the service that the next two kill.
func TestServiceProcess(t *testing.T) {
	dir := os.Getenv("JINYAN_TEST_SERVICE_DIR")
	if dir == "" {
		return
	}
	c, err := startCluster(ClusterConfig{Dir: dir, Durable: true})
	if err != nil {
		t.Fatal(err)
	}
	_, _ = os.Stdout.WriteString("\nready " + c.DSN() + "\n")
	select {}
}

func TestClusterStartsAfterItsServiceWasKilled(t *testing.T) {
	t.Parallel()
	cfg := testConfig(t, "killed 服务")
	service, dsn := startService(t, cfg.Dir)
	execute(t, dsn, "CREATE TABLE kept AS SELECT 7::text AS n")
	orphan := mustReadPid(t, filepath.Join(cfg.Dir, "pg", "postmaster.pid"))
	if err := service.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = service.Wait()
	if !alive(orphan) {
		t.Fatalf("the orphan (pid %d) did not outlive its service: this test tests nothing", orphan)
	}
	began := time.Now()
	c := mustStartCluster(t, cfg)
	t.Logf("start beside an orphan: %v", time.Since(began))
	if alive(orphan) {
		t.Errorf("the orphan (pid %d) still runs", orphan)
	}
	if got := queryText(t, c.DSN(), "SELECT n FROM kept"); got != "7" {
		t.Errorf("kept = %q, want 7", got)
	}
}

func TestClusterStartsAfterAllWasKilled(t *testing.T) {
	t.Parallel()
	cfg := testConfig(t, "data")
	service, dsn := startService(t, cfg.Dir)
	execute(t, dsn, "CREATE TABLE kept AS SELECT 7::text AS n")
	pidFile := filepath.Join(cfg.Dir, "pg", "postmaster.pid")
	postmaster := mustReadPid(t, pidFile)
	_ = service.Process.Kill()
	_ = service.Wait()
	mustKill(t, postmaster, syscall.SIGKILL)
	waitFor(t, "the postmaster to be gone", func() bool { return !alive(postmaster) })

	// Another program has got the pid by now, as happens in containers.
	text, err := os.ReadFile(pidFile)
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(text), "\n")
	sleeper := exec.Command("sleep", "1000")
	if os.Geteuid() == 0 {
		sleeper = userNamed(t, "postgres").command(context.Background(), "/bin/sleep", "1000")
	}
	if err := sleeper.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = sleeper.Process.Kill(); _ = sleeper.Wait() }()
	if err := os.WriteFile(pidFile, []byte(strconv.Itoa(sleeper.Process.Pid)+"\n"+rest), 0o600); err != nil {
		t.Fatal(err)
	}

	c := mustStartCluster(t, cfg)
	if got := queryText(t, c.DSN(), "SELECT n FROM kept"); got != "7" {
		t.Errorf("kept = %q, want 7", got)
	}
	if !alive(sleeper.Process.Pid) {
		t.Error("a process that only had the pid was killed")
	}
}

func TestClusterSurvivesTheDeathOfItsPostmaster(t *testing.T) {
	t.Parallel()
	cfg := testConfig(t, "data")
	cfg.Durable = true
	c := mustStartCluster(t, cfg)
	execute(t, c.DSN(), "CREATE TABLE kept AS SELECT 7::text AS n")

	// A session busy computing does not notice that its postmaster died, and
	// would hold the shared memory.
	busy := connect(t, c.DSN())
	go func() {
		_, _ = busy.Exec(context.Background(), "SELECT count(*) FROM generate_series(1, 100000000000) AS n WHERE n % 2 = 3")
	}()
	waitFor(t, "the session to be busy", func() bool {
		return queryText(t, c.DSN(), "SELECT count(*)::text FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%generate_series(1, 1%'") == "2"
	})
	for range 2 {
		killed := postmasterPid(t, c)
		mustKill(t, killed, syscall.SIGKILL)
		began := time.Now()
		waitFor(t, "a new server", func() bool {
			got, err := tryQueryText(c.DSN(), "SELECT n FROM kept")
			return err == nil && got == "7" && postmasterPid(t, c) != killed
		})
		t.Logf("back after %v", time.Since(began))
	}
	mustStopCluster(t, c)
}

func TestClusterStopsWhileItCannotRestart(t *testing.T) {
	t.Parallel()
	cfg := testConfig(t, "data")
	c := mustStartCluster(t, cfg)
	hidden := c.home.data() + ".hidden"
	if err := os.Rename(c.home.data(), hidden); err != nil {
		t.Fatal(err)
	}
	pid := mustReadPid(t, filepath.Join(hidden, "postmaster.pid"))
	mustKill(t, pid, syscall.SIGKILL)
	waitFor(t, "the postmaster to be gone", func() bool { return !alive(pid) })
	mustStopCluster(t, c)
	if err := os.Rename(hidden, c.home.data()); err != nil {
		t.Fatal(err)
	}
	mustStopCluster(t, mustStartCluster(t, cfg))
}

func TestClusterThrowsAwayAHalfMadeOne(t *testing.T) {
	t.Parallel()
	cfg := testConfig(t, "data")
	ctx, cancel := context.WithCancel(context.Background())
	go func() { // interrupt initdb once it has written something
		defer cancel()
		for ctx.Err() == nil {
			if found, _ := filepath.Glob(filepath.Join(cfg.Dir, "pg.new-*", "PG_VERSION")); len(found) > 0 {
				return
			}
		}
	}()
	if c, err := StartCluster(ctx, cfg); err == nil {
		mustStopCluster(t, c)
		t.Fatal("the start was not interrupted: this test tests nothing")
	} else {
		wantError(t, err, "interrupted", cfg.Dir)
	}
	wantNothingHalfMade(t, cfg.Dir)

	// As a killed service would leave it.
	if err := os.MkdirAll(filepath.Join(cfg.Dir, "pg.new-1", "base"), 0o700); err != nil {
		t.Fatal(err)
	}
	mustStartCluster(t, cfg)
	wantNothingHalfMade(t, cfg.Dir)
}

func TestClusterOnAReadOnlyDisk(t *testing.T) {
	t.Parallel()
	disk := mountDisk(t, "100m")
	cfg := testConfig(t, "")
	cfg.Dir = filepath.Join(disk, "data")

	remount(t, disk, "ro")
	_, err := startCluster(cfg)
	wantError(t, err, "read-only", cfg.Dir, "choose another --data-dir")

	remount(t, disk, "rw")
	mustStopCluster(t, mustStartCluster(t, cfg))
	remount(t, disk, "ro")
	_, err = startCluster(cfg)
	wantError(t, err, "read-only", cfg.Dir, "choose another --data-dir")

	remount(t, disk, "rw")
	mustStopCluster(t, mustStartCluster(t, cfg))
}

func TestClusterOnAFullDisk(t *testing.T) {
	t.Parallel()
	disk := mountDisk(t, "12m")
	cfg := testConfig(t, "")
	cfg.Dir = filepath.Join(disk, "data")

	_, err := startCluster(cfg)
	wantError(t, err, "is full", cfg.Dir, "free some space and start again")
	wantNothingHalfMade(t, cfg.Dir)
	if _, err := os.Stat(filepath.Join(cfg.Dir, "pg")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a cluster that could not be made is there: %v", err)
	}

	remount(t, disk, "size=100m")
	mustStopCluster(t, mustStartCluster(t, cfg))
	ballast := filepath.Join(disk, "ballast")
	fillDisk(t, ballast)
	_, err = startCluster(cfg)
	wantError(t, err, "is full", cfg.Dir, "free some space and start again")

	if err := os.Remove(ballast); err != nil {
		t.Fatal(err)
	}
	mustStopCluster(t, mustStartCluster(t, cfg))
}

func TestClusterRefusesOtherUsers(t *testing.T) {
	t.Parallel()
	needRoot(t)
	c := mustStartCluster(t, testConfig(t, "data"))
	client, err := exec.LookPath("psql")
	if err != nil {
		t.Fatal(err)
	}
	psql := func(as osUser, role string) string {
		dsn := strings.Replace(c.DSN(), "//"+clusterRole+"@", "//"+role+"@", 1)
		out, _ := as.command(context.Background(), client, "-X", "-A", "-t", "-c", "SELECT 'inside'", dsn).CombinedOutput()
		return strings.TrimSpace(string(out))
	}
	nobody, root := userNamed(t, "nobody"), userNamed(t, "root")
	for _, friend := range []osUser{c.home.owner, root} {
		if got := psql(friend, clusterRole); got != "inside" {
			t.Errorf("%s is refused: %s", friend.name, got)
		}
	}
	if got := psql(nobody, clusterRole); !strings.Contains(got, "Permission denied") {
		t.Errorf("nobody at the closed folder: %q, want permission denied", got)
	}
	// The folder is one wall, PostgreSQL's own check the second.
	if err := errors.Join(os.Chmod(c.socket, 0o755), os.Chmod(filepath.Join(c.socket, socketFile), 0o777)); err != nil {
		t.Fatal(err)
	}
	if got := psql(nobody, clusterRole); !strings.Contains(got, "Peer authentication failed") {
		t.Errorf("nobody at the open folder: %q, want a refusal", got)
	}
	if got := psql(nobody, "nobody"); !strings.Contains(got, "no pg_hba.conf entry") {
		t.Errorf("nobody as itself: %q, want a refusal", got)
	}
}

func TestClusterDoesNotTrustASocketFolderOfOthers(t *testing.T) {
	t.Parallel()
	home := clusterHome{dir: "/planted/" + strconv.Itoa(os.Getpid()), owner: mustCurrentUser(t)}
	planted, err := makeSocketDir(home)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(planted) })
	again, err := makeSocketDir(home)
	if err != nil || again != planted {
		t.Errorf("our own folder is not taken again: %s, %v, want %s", again, err, planted)
	}
	plant := map[string]func() error{
		"open to all": func() error { return errors.Join(os.Mkdir(planted, 0o700), os.Chmod(planted, 0o777)) },
		"a link":      func() error { return os.Symlink(t.TempDir(), planted) },
		"of another user": func() error {
			return errors.Join(os.Mkdir(planted, 0o700), os.Chown(planted, 65534, -1))
		},
	}
	if os.Geteuid() != 0 {
		delete(plant, "of another user")
	}
	for name, make := range plant {
		if err := errors.Join(os.RemoveAll(planted), make()); err != nil {
			t.Fatal(err)
		}
		got, err := makeSocketDir(home)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { removeSocketDir(got) })
		if got == planted || !isPrivate(got, home.owner) {
			t.Errorf("%s: %s was taken", name, got)
		}
	}
}

func TestClusterFallsBackFromRootsOwnFolder(t *testing.T) {
	t.Parallel()
	needRoot(t)
	cfg := testConfig(t, "closed")
	cfg.fallbackBase = filepath.Join(openTempDir(t), "lib", "jinyan")
	if err := os.Mkdir(cfg.Dir, 0o700); err != nil {
		t.Fatal(err)
	}
	var log strings.Builder
	cfg.Log = slog.New(slog.NewTextHandler(&log, nil))
	closed := cfg.Dir
	cfg.Dir = filepath.Join(closed, "clone", ".jinyan")

	c := mustStartCluster(t, cfg)
	if filepath.Dir(c.Dir()) != cfg.fallbackBase {
		t.Errorf("Dir() = %s, want a folder in %s", c.Dir(), cfg.fallbackBase)
	}
	_, err := startCluster(cfg)
	wantError(t, err, "another jinyan", cfg.Dir)
	mustStopCluster(t, c)
	if !strings.Contains(log.String(), c.Dir()) {
		t.Errorf("the log does not name %s:\n%s", c.Dir(), log.String())
	}

	// The folder opens up: the data stays where it is.
	if err := os.Chmod(closed, 0o755); err != nil {
		t.Fatal(err)
	}
	again := mustStartCluster(t, cfg)
	if again.Dir() != c.Dir() {
		t.Errorf("after the folder opened Dir() = %s, want %s", again.Dir(), c.Dir())
	}
	mustStopCluster(t, again)

	// And data made in an open folder is not replaced when that closes.
	cfg.Dir = filepath.Join(closed, "second")
	mustStopCluster(t, mustStartCluster(t, cfg))
	if err := os.Chmod(closed, 0o700); err != nil {
		t.Fatal(err)
	}
	_, err = startCluster(cfg)
	wantError(t, err, "cannot reach it any more", cfg.Dir)
}

func TestClusterRefusesSettingsThatOpenIt(t *testing.T) {
	t.Parallel()
	cfg := testConfig(t, "data")
	cfg.Settings["listen_addresses"] = "*"
	_, err := startCluster(cfg)
	wantError(t, err, "listen_addresses", "--database-url")
}

func TestClusterNamesAMissingExtension(t *testing.T) {
	t.Parallel()
	cfg := testConfig(t, "data")
	cfg.extensions = []string{"btree_gist", "no_such_extension"}
	_, err := startCluster(cfg)
	wantError(t, err, "lacks the contrib extension no_such_extension:", "install")
	if pids := mustResidents(t, clusterHome{dir: cfg.Dir, owner: mustOwner(t, filepath.Join(cfg.Dir, "pg"))}); len(pids) > 0 {
		t.Errorf("the server of a failed start still runs: %v", pids)
	}
}

func TestClusterExplainsABadSetting(t *testing.T) {
	t.Parallel()
	cfg := testConfig(t, "data")
	cfg.Settings["no_such_setting"] = "1"
	_, err := startCluster(cfg)
	wantError(t, err, "PostgreSQL did not start", "no_such_setting")
}

func TestOwnSettingsFitTheMemory(t *testing.T) {
	t.Parallel()
	for memory, want := range map[int64]string{128 << 20: "64MB", 4 << 30: "1024MB", 64 << 30: "4096MB"} {
		if got := ownSettings(memory, true)["shared_buffers"]; got != want {
			t.Errorf("shared_buffers with %d MB = %s, want %s", memory>>20, got, want)
		}
	}
	for _, name := range []string{"fsync", "full_page_writes", "synchronous_commit"} {
		if value, set := ownSettings(1<<30, true)[name]; set {
			t.Errorf("a durable cluster has %s = %s", name, value)
		}
	}
}

func TestClusterErrorsSayWhatToDo(t *testing.T) {
	t.Parallel()
	home := clusterHome{dir: "/data", owner: osUser{name: "postgres"}}
	for name, tt := range map[string]struct {
		err  error
		want string
	}{
		"file: full":        {home.fileError(syscall.ENOSPC), "is full: free some space"},
		"file: quota":       {home.fileError(syscall.EDQUOT), "is full: free some space"},
		"file: read-only":   {home.fileError(syscall.EROFS), "read-only file system: choose"},
		"file: forbidden":   {home.fileError(&fs.PathError{Err: syscall.EACCES}), "may not write in /data"},
		"server: full":      {home.serverError("x", []string{`FATAL:  could not write lock file "postmaster.pid": No space left on device`}), "is full: free some space"},
		"server: read-only": {home.serverError("x", []string{`FATAL:  could not create lock file: Read-only file system`}), "make it writable"},
		"server: shm":       {home.serverError("x", []string{`FATAL:  could not resize shared memory segment "/P.1" to 9 bytes: No space left on device`}), "smaller shared_buffers"},
		"server: forbidden": {home.serverError("x", []string{`FATAL:  could not open file "PG_VERSION": Permission denied`}), "the user postgres must own /data/pg"},
		"server: mode":      {home.serverError("x", []string{`FATAL:  data directory "/data/pg" has invalid permissions`}), "with mode 0700"},
		"server: rivals":    {home.serverError("x", []string{`FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use`}), "end them and start again"},
		"server: other":     {home.serverError("x", []string{"", "LOG:  one", "FATAL:  two"}), "(PostgreSQL said: LOG:  one / FATAL:  two)"},
		"server: silent":    {home.serverError("x", nil), "said: nothing"},
	} {
		t.Run(name, func(t *testing.T) { wantError(t, tt.err, tt.want) })
	}
}
