package store

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
)

// oldestMajor is the oldest PostgreSQL that will do.
const oldestMajor = 15

// pgPrograms is a folder of PostgreSQL's server programs, all of one version.
type pgPrograms struct {
	dir   string
	major int
}

func (p pgPrograms) path(name string) string { return filepath.Join(p.dir, name) }

// programFinder looks for the server programs on this machine. It never
// downloads or installs anything.
type programFinder struct {
	getenv    func(string) string
	folders   []string // patterns of the usual folders
	osRelease string   // the file that names the system
	goos      string
}

func newProgramFinder() programFinder {
	return programFinder{
		getenv: os.Getenv,
		folders: []string{
			"/usr/lib/postgresql/*/bin",               // Debian
			"/usr/pgsql-*/bin",                        // Red Hat, packages of postgresql.org
			"/usr/bin",                                // Red Hat
			"/opt/homebrew/opt/postgresql@*/bin",      // Homebrew on Apple silicon
			"/usr/local/opt/postgresql@*/bin",         // Homebrew on Intel
			"/home/linuxbrew/.linuxbrew/opt/pos*/bin", // Homebrew on Linux
		},
		osRelease: "/etc/os-release",
		goos:      runtime.GOOS,
	}
}

// find returns the programs for the home: of the version that made its data,
// or else the first that are new enough. The error names the package to
// install on this system.
func (f programFinder) find(ctx context.Context, home clusterHome) (pgPrograms, error) {
	want := home.madeBy()
	var unfit []pgPrograms
	for _, dir := range f.candidates() {
		found, err := examine(ctx, dir)
		if err != nil {
			continue
		}
		if found.major >= oldestMajor && (want == 0 || want == found.major) {
			return found, nil
		}
		unfit = append(unfit, found)
	}
	return pgPrograms{}, f.explain(want, unfit, home)
}

func (f programFinder) candidates() []string {
	if dir := f.getenv("JINYAN_PG_BIN"); dir != "" {
		return []string{dir}
	}
	dirs := filepath.SplitList(f.getenv("PATH"))
	for _, pattern := range f.folders {
		found, _ := filepath.Glob(pattern)
		slices.SortFunc(found, func(a, b string) int { return cmp.Compare(lastNumber(b), lastNumber(a)) })
		dirs = append(dirs, found...)
	}
	return dirs
}

func (f programFinder) explain(want int, unfit []pgPrograms, home clusterHome) error {
	if dir := f.getenv("JINYAN_PG_BIN"); dir != "" && len(unfit) == 0 {
		return fmt.Errorf("JINYAN_PG_BIN names %s, which holds no PostgreSQL server: "+
			"unset it, or name the folder that holds postgres and initdb", dir)
	}
	if want != 0 {
		return fmt.Errorf("the data in %s was made by PostgreSQL %d, which was not found: "+
			"install that version, or name its folder of programs in JINYAN_PG_BIN, or choose another --data-dir", home.dir, want)
	}
	if len(unfit) > 0 {
		return fmt.Errorf("PostgreSQL %d in %s is too old, %d or newer is needed: %s",
			unfit[0].major, unfit[0].dir, oldestMajor, f.advice())
	}
	return fmt.Errorf("no PostgreSQL server was found, %d or newer is needed: %s", oldestMajor, f.advice())
}

// advice names the package of this system that holds the server and btree_gist.
func (f programFinder) advice() string {
	if f.goos == "darwin" {
		return "install it with `brew install postgresql@17`"
	}
	text, _ := os.ReadFile(f.osRelease)
	var names []string
	for line := range strings.Lines(string(text)) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), "=")
		if key == "ID" || key == "ID_LIKE" {
			names = append(names, strings.Fields(strings.ToLower(strings.Trim(value, `"'`)))...)
		}
	}
	is := func(systems ...string) bool {
		return slices.ContainsFunc(names, func(name string) bool { return slices.Contains(systems, name) })
	}
	switch {
	// Before Red Hat's kin: Kylin's desktop is like Debian, its server is not.
	case is("debian", "ubuntu"):
		return "install it with `apt-get install postgresql`"
	case is("rhel", "fedora", "centos", "rocky", "almalinux", "openeuler", "kylin", "anolis", "opencloudos", "uos", "ol", "amzn"):
		return "install it with `dnf install postgresql-server postgresql-contrib`"
	case is("suse", "opensuse", "sles"):
		return "install it with `zypper install postgresql-server postgresql-contrib`"
	case is("alpine"):
		return "install it with `apk add postgresql postgresql-contrib`"
	case is("arch"):
		return "install it with `pacman -S postgresql`"
	default:
		return "install the server and contrib packages of PostgreSQL, or name their folder of programs in JINYAN_PG_BIN"
	}
}

// madeBy is the major version that made the data, 0 if there is none yet.
func (h clusterHome) madeBy() int {
	text, _ := os.ReadFile(filepath.Join(h.data(), "PG_VERSION"))
	major, _ := strconv.Atoi(strings.TrimSpace(string(text)))
	return major
}

// examine asks the programs in dir for their version.
func examine(ctx context.Context, dir string) (pgPrograms, error) {
	if !filepath.IsAbs(dir) {
		return pgPrograms{}, errors.New("not an absolute path")
	}
	found := pgPrograms{dir: dir}
	if _, err := os.Stat(found.path("postgres")); err != nil {
		return pgPrograms{}, err
	}
	if _, err := os.Stat(found.path("initdb")); err != nil {
		return pgPrograms{}, err
	}
	out, err := exec.CommandContext(ctx, found.path("postgres"), "--version").Output()
	if err != nil {
		return pgPrograms{}, err
	}
	found.major = firstNumber(string(out))
	return found, nil
}

var number = regexp.MustCompile(`[0-9]+`)

// firstNumber reads 15 from "postgres (PostgreSQL) 15.4".
func firstNumber(text string) int {
	n, _ := strconv.Atoi(number.FindString(text))
	return n
}

// lastNumber reads 15 from "/usr/lib/postgresql/15/bin", 0 where there is none.
func lastNumber(path string) int {
	all := number.FindAllString(path, -1)
	n, _ := strconv.Atoi(strings.Join(all[max(0, len(all)-1):], ""))
	return n
}
