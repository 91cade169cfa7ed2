// Package house holds the tests of how the packages of the project stand to
// each other. It has no code of its own.
package house

import (
	"os/exec"
	"strings"
	"testing"
)

// below lists for every package what it may import of the project, beside what
// those may import in turn. Imports run one way: this list is the plan of the house.
var below = map[string][]string{
	"bench":           {"graph", "internal/synth", "internal/signin"},
	"graph":           {"internal/guard", "internal/write", "internal/report", "internal/walk", "internal/plan", "internal/policy", "internal/model", "internal/relay", "internal/fault"},
	"internal/guard":  {"internal/fault"},
	"internal/report": {"internal/plan"},
	"internal/walk":   {"internal/plan"},
	"internal/plan":   {"internal/filter", "internal/search", "internal/policy", "internal/store"},
	"internal/signin": {"internal/store", "internal/policy", "internal/fault"},
	"internal/write":  {"internal/plan", "internal/audit", "internal/seal"},
	"internal/audit":  {"internal/store", "internal/policy"},
	"internal/load":   {"internal/store", "internal/policy", "internal/seal"},
	"internal/synth":  {"internal/store", "internal/policy"},
	"internal/filter": {"internal/model"},
	"internal/search": {"internal/model"},
	"internal/policy": {"internal/model", "internal/filter"},
	"internal/store":  {"internal/model"},
	"internal/model":  {"internal/relay", "internal/fault"},
	"internal/relay":  {"internal/fault"},
	"internal/fault":  {},
	"internal/seal":   {},
	"internal/demo":   {},
}

// gqlgen may be imported by these alone.
var speakGraphQL = []string{"graph", "internal/guard"}

func TestImportsRunOneWay(t *testing.T) {
	for _, p := range packages(t) {
		if under(p.path, "cmd") || p.path == "internal/pgtest" || p.path == "internal/house" {
			continue
		}
		home := house(p.path)
		if home == "" {
			t.Errorf("package %s stands in no place of the house: add it to the list on purpose", p.path)
			continue
		}
		allowed := reach(home)
		for _, imported := range p.imports {
			if h := house(imported); h != home && !allowed[h] {
				t.Errorf("%s imports %s; %s may import only %v", p.path, imported, home, below[home])
			}
		}
	}
}

func TestOnlyGraphSpeaksGraphQL(t *testing.T) {
	for _, p := range packages(t) {
		speaks := false
		for _, s := range speakGraphQL {
			speaks = speaks || under(p.path, s)
		}
		if p.gqlgen && !speaks {
			t.Errorf("%s imports gqlgen; only %v may", p.path, speakGraphQL)
		}
	}
}

func TestPackagesSayWhatTheyAreFor(t *testing.T) {
	for _, p := range packages(t) {
		if !p.documented && p.path != "graph/gen" && p.path != "internal/house" {
			t.Errorf("package %s has no comment", p.path)
		}
	}
}

type pkg struct {
	path       string
	imports    []string
	gqlgen     bool
	documented bool
}

func packages(t *testing.T) []pkg {
	t.Helper()
	out, err := exec.Command("go", "list", "-f", "{{.ImportPath}}|{{.Doc}}|{{join .Imports \" \"}}", "jinyan/...").Output()
	if err != nil {
		t.Fatal(err)
	}
	var list []pkg
	for line := range strings.Lines(string(out)) {
		parts := strings.Split(strings.TrimSpace(line), "|")
		p := pkg{path: strings.TrimPrefix(parts[0], "jinyan/"), documented: parts[1] != ""}
		for _, imported := range strings.Fields(parts[len(parts)-1]) {
			if own, ok := strings.CutPrefix(imported, "jinyan/"); ok {
				p.imports = append(p.imports, own)
			}
			p.gqlgen = p.gqlgen || strings.HasPrefix(imported, "github.com/99designs/gqlgen")
		}
		list = append(list, p)
	}
	return list
}

// house is the entry of the list that a package belongs to.
func house(path string) string {
	best := ""
	for h := range below {
		if under(path, h) && len(h) > len(best) {
			best = h
		}
	}
	return best
}

// reach is everything that stands below a package.
func reach(path string) map[string]bool {
	all := map[string]bool{}
	var walk func(string)
	walk = func(p string) {
		for _, next := range below[p] {
			if !all[next] {
				all[next] = true
				walk(next)
			}
		}
	}
	walk(path)
	return all
}

func under(path, folder string) bool {
	return path == folder || strings.HasPrefix(path, folder+"/")
}
