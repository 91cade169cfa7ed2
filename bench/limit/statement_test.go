package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Every query of the bench has its statement, and two others that were tried.
func TestEveryQueryHasStatements(t *testing.T) {
	t.Parallel()
	all, err := readStatements()
	if err != nil {
		t.Fatal(err)
	}
	queries, err := filepath.Glob("../queries/*.graphql")
	if err != nil || len(queries) == 0 {
		t.Fatal("no queries", err)
	}
	for _, file := range queries {
		name := strings.TrimSuffix(filepath.Base(file), ".graphql")
		limit, ok := all[name]
		if !ok {
			t.Errorf("%s has no statement", name)
			continue
		}
		document, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range limit.params {
			if p != "at" && p != "day" && !strings.Contains(string(document), "$"+p+":") {
				t.Errorf("%s has no variable for the parameter %s", file, p)
			}
		}
		tried := 0
		for other, s := range all {
			if !strings.HasPrefix(other, name+"-") {
				continue
			}
			tried++
			if strings.Join(s.params, " ") != strings.Join(limit.params, " ") {
				t.Errorf("%s takes %v, but %s takes %v", other, s.params, name, limit.params)
			}
		}
		if tried < 2 {
			t.Errorf("%d variants of %s were tried, want two at least", tried, name)
		}
	}
}
