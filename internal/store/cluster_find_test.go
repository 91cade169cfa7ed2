package store

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

func TestProgramFinder(t *testing.T) {
	t.Parallel()
	install := func(t *testing.T, root, dir, version string) {
		t.Helper()
		dir = filepath.Join(root, dir)
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		for _, name := range []string{"postgres", "initdb"} {
			script := "#!/bin/sh\necho 'postgres (PostgreSQL) " + version + " (Debian)'\n"
			// A process forked by another test while the script is open for
			// writing would keep it so, and the script could not be run.
			syscall.ForkLock.RLock()
			err := os.WriteFile(filepath.Join(dir, name), []byte(script), 0o755)
			syscall.ForkLock.RUnlock()
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	type machine struct {
		installed map[string]string // folder → version
		env       map[string]string // "ROOT" stands for the folder of the test
		release   string
		goos      string
		dataOf    string // version that made the data
	}
	tests := map[string]struct {
		machine
		want  string   // folder
		fails []string // parts of the error
	}{
		"the newest of Debian's": {
			machine: machine{installed: map[string]string{"lib/9/bin": "9.6", "lib/15/bin": "15.4", "lib/100/bin": "100rc1"}},
			want:    "lib/100/bin",
		},
		"PATH before the usual folders": {
			machine: machine{
				installed: map[string]string{"lib/17/bin": "17.0", "mine": "16.1"},
				env:       map[string]string{"PATH": "relative:ROOT/none:ROOT/mine"},
			},
			want: "mine",
		},
		"the named folder only": {
			machine: machine{
				installed: map[string]string{"lib/17/bin": "17.0", "mine": "16.1", "named": "15.0"},
				env:       map[string]string{"PATH": "ROOT/mine", "JINYAN_PG_BIN": "ROOT/named"},
			},
			want: "named",
		},
		"the version of the data": {
			machine: machine{installed: map[string]string{"lib/15/bin": "15.4", "lib/17/bin": "17.0"}, dataOf: "15"},
			want:    "lib/15/bin",
		},
		"an empty named folder": {
			machine: machine{
				installed: map[string]string{"lib/17/bin": "17.0"},
				env:       map[string]string{"JINYAN_PG_BIN": "ROOT/empty"},
			},
			fails: []string{"JINYAN_PG_BIN names", "/empty", "holds no PostgreSQL server"},
		},
		"the version of the data is missing": {
			machine: machine{installed: map[string]string{"lib/17/bin": "17.0"}, dataOf: "16"},
			fails:   []string{"was made by PostgreSQL 16", "install that version"},
		},
		"too old": {
			machine: machine{installed: map[string]string{"lib/13/bin": "13.4"}, release: "ID=debian\n"},
			fails:   []string{"PostgreSQL 13", "is too old", "apt-get install postgresql`"},
		},
		"nothing on Ubuntu":          {machine: machine{release: "NAME=x\nID=ubuntu\nID_LIKE=debian\n"}, fails: []string{"no PostgreSQL server was found", "`apt-get install postgresql`"}},
		"nothing on Rocky":           {machine: machine{release: "ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n"}, fails: []string{"`dnf install postgresql-server postgresql-contrib`"}},
		"nothing on openEuler":       {machine: machine{release: "ID=\"openEuler\"\n"}, fails: []string{"`dnf install postgresql-server postgresql-contrib`"}},
		"nothing on Kylin's server":  {machine: machine{release: "ID=\"kylin\"\n"}, fails: []string{"`dnf install postgresql-server postgresql-contrib`"}},
		"nothing on Kylin's desktop": {machine: machine{release: "ID=kylin\nID_LIKE=debian\n"}, fails: []string{"`apt-get install postgresql`"}},
		"nothing on macOS":           {machine: machine{goos: "darwin"}, fails: []string{"`brew install postgresql@17`"}},
		"nothing on an unknown one":  {machine: machine{}, fails: []string{"JINYAN_PG_BIN"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			root := t.TempDir()
			for dir, version := range tt.installed {
				install(t, root, dir, version)
			}
			home := clusterHome{dir: filepath.Join(root, "data")}
			if tt.dataOf != "" {
				err := errors.Join(os.MkdirAll(home.data(), 0o700), os.WriteFile(filepath.Join(home.data(), "PG_VERSION"), []byte(tt.dataOf+"\n"), 0o600))
				if err != nil {
					t.Fatal(err)
				}
			}
			release := filepath.Join(root, "os-release")
			if err := os.WriteFile(release, []byte(tt.release), 0o600); err != nil {
				t.Fatal(err)
			}
			finder := programFinder{
				getenv:    func(name string) string { return strings.ReplaceAll(tt.env[name], "ROOT", root) },
				folders:   []string{filepath.Join(root, "lib/*/bin")},
				osRelease: release, goos: tt.goos,
			}
			got, err := finder.find(t.Context(), home)
			if tt.want == "" {
				wantError(t, err, tt.fails...)
				return
			}
			if err != nil || got.dir != filepath.Join(root, tt.want) {
				t.Errorf("found %q, %v, want %q", got.dir, err, tt.want)
			}
		})
	}
}
