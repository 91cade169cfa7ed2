package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"jinyan/internal/pgtest"
	"jinyan/internal/store"
)

// runVariable makes the test binary run as jinyan itself.
const runVariable = "JINYAN_TEST_RUNS_JINYAN"

func TestMain(m *testing.M) {
	if os.Getenv(runVariable) != "" {
		os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
	}
	os.Exit(m.Run())
}

// service is a running jinyan.
type service struct {
	t    *testing.T
	cmd  *exec.Cmd
	addr string
	done chan struct{}

	mu  sync.Mutex
	log strings.Builder
}

// patience is how long a start or a recovery may take on a busy machine.
const patience = time.Minute

// start runs jinyan with arguments and returns at once.
func start(t *testing.T, args ...string) *service {
	t.Helper()
	return startIn(t, nil, args...)
}

// startIn does the same with variables of the environment.
func startIn(t *testing.T, env []string, args ...string) *service {
	t.Helper()
	s := &service{t: t, done: make(chan struct{})}
	s.cmd = exec.Command(os.Args[0], args...)
	s.cmd.Env = append(append(os.Environ(), runVariable+"=1", "LC_ALL=C.UTF-8"), env...)
	s.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	out, err := s.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	s.cmd.Stderr = s.cmd.Stdout
	if err := s.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go s.read(out)
	t.Cleanup(s.stop)
	return s
}

func (s *service) read(out io.Reader) {
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		s.mu.Lock()
		s.log.WriteString(lines.Text() + "\n")
		s.mu.Unlock()
	}
	_ = s.cmd.Wait()
	close(s.done)
}

func (s *service) output() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.log.String()
}

// serve starts a service on an address of its own and waits until it answers.
func serve(t *testing.T, dir string, args ...string) *service {
	t.Helper()
	return serveIn(t, nil, dir, args...)
}

// serveIn does the same with variables of the environment.
func serveIn(t *testing.T, env []string, dir string, args ...string) *service {
	t.Helper()
	addr := freeAddress(t)
	s := startIn(t, env, append([]string{"serve", "--addr", addr, "--data-dir", dir}, args...)...)
	s.addr = addr
	s.wait("ready", func() bool { code, _ := s.get("/readyz"); return code == http.StatusOK })
	return s
}

func freeAddress(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	return l.Addr().String()
}

// wait tries until ok, or fails with the service's output.
func (s *service) wait(what string, ok func() bool) {
	s.t.Helper()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for end := time.Now().Add(patience); time.Now().Before(end); <-tick.C {
		if ok() {
			return
		}
	}
	s.t.Fatalf("not %s after %v:\n%s", what, patience, s.output())
}

func (s *service) get(path string) (int, string) {
	client := http.Client{Timeout: 5 * time.Second}
	r, err := client.Get("http://" + s.addr + path)
	if err != nil {
		return 0, err.Error()
	}
	defer func() { _ = r.Body.Close() }()
	body, _ := io.ReadAll(r.Body)
	return r.StatusCode, string(body)
}

// ask posts a query and returns the answer's text.
func (s *service) ask(query string) string {
	body, _ := json.Marshal(map[string]string{"query": query})
	client := http.Client{Timeout: 10 * time.Second}
	r, err := client.Post("http://"+s.addr+"/graphql", "application/json", strings.NewReader(string(body)))
	if err != nil {
		return err.Error()
	}
	defer func() { _ = r.Body.Close() }()
	text, _ := io.ReadAll(r.Body)
	return string(text)
}

// stop ends the service as Ctrl-C does, and by force if that does not help.
func (s *service) stop() {
	_ = s.cmd.Process.Signal(os.Interrupt)
	select {
	case <-s.done:
	case <-time.After(30 * time.Second):
		_ = s.cmd.Process.Kill()
		s.t.Errorf("the service did not stop:\n%s", s.output())
	}
}

// ends waits until a command that must fail has ended, and returns its output.
func (s *service) ends() string {
	s.t.Helper()
	select {
	case <-s.done:
	case <-time.After(patience):
		s.t.Fatalf("it goes on:\n%s", s.output())
	}
	if s.cmd.ProcessState.ExitCode() == 0 {
		s.t.Errorf("it ended well:\n%s", s.output())
	}
	return s.output()
}

// postmaster is the process id of the private cluster's server. There is none
// for a moment while the server starts.
func postmaster(dir string) (int, error) {
	text, err := os.ReadFile(filepath.Join(dir, "pg", "postmaster.pid"))
	if err != nil {
		return 0, err
	}
	pid, _, _ := strings.Cut(string(text), "\n")
	return strconv.Atoi(pid)
}

// dataDir is a folder that PostgreSQL's user can reach, since t.TempDir is not
// under root.
func dataDir(t *testing.T, name string) string {
	t.Helper()
	base, err := os.MkdirTemp("", "jinyan-serve-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(base) })
	if err := os.Chmod(base, 0o755); err != nil {
		t.Fatal(err)
	}
	return filepath.Join(base, name)
}

const askCommunity = `{ community(code: "510104030009") { name } }`

func TestServeDemo(t *testing.T) {
	t.Parallel()
	dir := dataDir(t, "数据 目录")
	s := serve(t, dir, "--demo")
	if answer := s.ask(askCommunity); !strings.Contains(answer, "双桂路社区") {
		t.Errorf("%s\n%s", answer, s.output())
	}
	if code, body := s.get("/healthz"); code != http.StatusOK {
		t.Error(code, body)
	}
	if code, body := s.get("/"); code != http.StatusOK || !strings.Contains(body, "<html") {
		t.Error(code, body)
	}
	if code, _ := s.get("/nothing"); code != http.StatusNotFound {
		t.Error(code)
	}
	s.stop()
	again := serve(t, dir, "--auth", "off")
	if answer := again.ask(`{ issues { totalCount } }`); !strings.Contains(answer, "120") {
		t.Errorf("the story's present is forgotten: %s", answer)
	}
}

func TestServeTwiceOnOneDataDir(t *testing.T) {
	t.Parallel()
	dir := dataDir(t, "data")
	first := serve(t, dir, "--auth", "off")
	out := start(t, "serve", "--addr", freeAddress(t), "--data-dir", dir, "--auth", "off").ends()
	if !strings.Contains(out, strconv.Itoa(first.cmd.Process.Pid)) || !strings.Contains(out, "--data-dir") {
		t.Errorf("the second start does not name the first and the way out:\n%s", out)
	}
}

// TestImportBesideService imports into the private database of a running
// service, and queries see it at once.
func TestImportBesideService(t *testing.T) {
	t.Parallel()
	dir := dataDir(t, "data")
	s := serve(t, dir, "--demo")
	files := t.TempDir()
	community := "code,name,street_code,district_code\n510104030999,新社区,510104030,510104\n"
	if err := os.WriteFile(filepath.Join(files, "communities.csv"), []byte(community), 0o644); err != nil {
		t.Fatal(err)
	}
	report := filepath.Join(t.TempDir(), "report.json")
	out := command(t, "import", files, "--data-dir", dir, "--report", report)
	if !strings.Contains(out, "1 new") {
		t.Error(out)
	}
	if text, err := os.ReadFile(report); err != nil || !strings.Contains(string(text), `"inserted": 1`) {
		t.Errorf("%v %s", err, text)
	}
	if answer := s.ask(`{ community(code: "510104030999") { name street { name } } }`); !strings.Contains(answer, "新社区") {
		t.Error(answer)
	}
	if out := command(t, "import", files, "--data-dir", dir); !strings.Contains(out, "0 new, 0 changed, 1 as they were") {
		t.Error(out)
	}
}

// TestImportRefused wants exit code 1, each bad row named, and nothing changed.
func TestImportRefused(t *testing.T) {
	t.Parallel()
	dir := dataDir(t, "data")
	s := serve(t, dir, "--demo")
	files := t.TempDir()
	community := "code,name,street_code,district_code,households\n510104030997,好社区,510104030,510104,1\n510104030998,坏社区,510104099,510104,abc\n"
	if err := os.WriteFile(filepath.Join(files, "communities.csv"), []byte(community), 0o644); err != nil {
		t.Fatal(err)
	}
	out := start(t, "import", files, "--data-dir", dir).ends()
	for _, want := range []string{"communities.csv, line 3, column households", "line 3, column street_code", "2 errors: nothing was changed"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
	if answer := s.ask(`{ community(code: "510104030997") { name } }`); !strings.Contains(answer, "null") {
		t.Error(answer)
	}
}

func TestServeTakenAddress(t *testing.T) {
	t.Parallel()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	out := start(t, "serve", "--addr", l.Addr().String(), "--data-dir", dataDir(t, "data"), "--auth", "off").ends()
	if !strings.Contains(out, "is taken") || strings.Contains(out, "Starting the private PostgreSQL") {
		t.Error(out)
	}
}

func TestServeAfterKill(t *testing.T) {
	t.Parallel()
	dir := dataDir(t, "data")
	s := serve(t, dir, "--demo")
	if err := s.cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	<-s.done
	again := serve(t, dir, "--demo")
	if answer := again.ask(askCommunity); !strings.Contains(answer, "双桂路社区") {
		t.Error(answer)
	}
}

func TestServeWhileDatabaseDies(t *testing.T) {
	t.Parallel()
	dir := dataDir(t, "data")
	s := serve(t, dir, "--demo")
	pid, err := postmaster(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	clean := regexp.MustCompile(`"code":"(UNAVAILABLE|TIMEOUT)"`)
	s.wait("recovered", func() bool {
		// A backend may answer for a moment after its postmaster; none does any
		// more once there is another.
		other, err := postmaster(dir)
		answer := s.ask(askCommunity)
		if strings.Contains(answer, "双桂路社区") {
			return err == nil && other != pid
		}
		if !clean.MatchString(answer) || strings.Contains(answer, "SQLSTATE") || strings.Contains(answer, "socket") {
			t.Errorf("not a clean error: %s", answer)
		}
		return false
	})
	if code, body := s.get("/readyz"); code != http.StatusOK {
		t.Error(code, body)
	}
}

// TestServeForeignDatabase serves a database that is not migrated, until it is.
func TestServeForeignDatabase(t *testing.T) {
	t.Parallel()
	dsn := pgtest.Database(t)
	addr := freeAddress(t)
	s := start(t, "serve", "--addr", addr, "--database-url", dsn, "--auth", "off")
	s.addr = addr
	s.wait("up", func() bool { code, _ := s.get("/healthz"); return code == http.StatusOK })
	if code, body := s.get("/readyz"); code != http.StatusServiceUnavailable || !strings.Contains(body, "jinyan migrate") {
		t.Error(code, body)
	}
	if answer := s.ask(askCommunity); !strings.Contains(answer, "UNAVAILABLE") || !strings.Contains(answer, "jinyan migrate") {
		t.Error(answer)
	}
	if out := command(t, "migrate", "--database-url", dsn); !strings.Contains(out, "migrated") {
		t.Error(out)
	}
	if answer := s.ask(`{ communities { totalCount } }`); !strings.Contains(answer, `"totalCount":0`) {
		t.Error(answer)
	}
	if out := command(t, "migrate", "--database-url", dsn); !strings.Contains(out, "up to date") {
		t.Error(out)
	}
}

// TestServeWhileForeignDatabaseIsAway takes a database away and gives it back.
func TestServeWhileForeignDatabaseIsAway(t *testing.T) {
	t.Parallel()
	cfg := store.ClusterConfig{Dir: dataDir(t, "foreign")}
	cluster, err := store.StartCluster(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	addr := freeAddress(t)
	s := start(t, "serve", "--addr", addr, "--database-url", cluster.DSN(), "--migrate", "--auth", "off")
	s.addr = addr
	s.wait("ready", func() bool { code, _ := s.get("/readyz"); return code == http.StatusOK })
	if answer := s.ask(`{ areas { totalCount } }`); !strings.Contains(answer, `"totalCount":0`) {
		t.Error(answer)
	}
	if err := cluster.Stop(t.Context()); err != nil {
		t.Fatal(err)
	}
	if code, body := s.get("/readyz"); code != http.StatusServiceUnavailable {
		t.Error(code, body)
	}
	if code, body := s.get("/healthz"); code != http.StatusOK {
		t.Error(code, body)
	}
	if answer := s.ask(`{ areas { totalCount } }`); !strings.Contains(answer, `"code":"UNAVAILABLE"`) || !strings.Contains(answer, `"data":{"areas":null}`) {
		t.Error(answer)
	}
	if cluster, err = store.StartCluster(t.Context(), cfg); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cluster.Stop(context.Background()) })
	s.wait("recovered", func() bool { return strings.Contains(s.ask(`{ areas { totalCount } }`), `"totalCount":0`) })
	if code, body := s.get("/readyz"); code != http.StatusOK {
		t.Error(code, body)
	}
}

// command runs jinyan to its end and wants it to succeed.
func command(t *testing.T, args ...string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 5*patience)
	defer cancel()
	cmd := exec.CommandContext(ctx, os.Args[0], args...)
	cmd.Env = append(os.Environ(), runVariable+"=1", "LC_ALL=C.UTF-8")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Errorf("jinyan %v: %v\n%s", args, err, out)
	}
	return string(out)
}

// TestMigrateAtOnce lets four migrators meet at one database.
func TestMigrateAtOnce(t *testing.T) {
	t.Parallel()
	dsn := pgtest.Database(t)
	var all sync.WaitGroup
	ran := make([]string, 4)
	for i := range ran {
		all.Go(func() { ran[i] = command(t, "migrate", "--database-url", dsn) })
	}
	all.Wait()
	if n := strings.Count(fmt.Sprint(ran), "migrated 0001"); n != 1 {
		t.Errorf("the first migration ran %d times: %v", n, ran)
	}
}

func TestSchemaAndExplain(t *testing.T) {
	t.Parallel()
	if out := command(t, "schema"); !strings.Contains(out, "type Issue implements") || !strings.Contains(out, "input IssueWhere") {
		t.Error(out[:min(len(out), 400)])
	}
	file := filepath.Join(t.TempDir(), "query.graphql")
	query := `query($n: Int) { issues(first: $n) { nodes { code issueEvents { nodes { action } } } } }`
	if err := os.WriteFile(file, []byte(query), 0o644); err != nil {
		t.Fatal(err)
	}
	out := command(t, "explain", file)
	for _, want := range []string{"step 1", "step 2", "list of issue_events of every Issue of step 1", "FROM issues AS t0", "$1 ="} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
}
