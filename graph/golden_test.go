package graph_test

import (
	"context"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"jinyan/internal/pgtest"
	"jinyan/internal/policy"
)

var update = flag.Bool("update", false, "rewrite the expected answers and statements")

// TestGolden asks every query of testdata and compares the answer and the
// statements with what is kept beside it. A case is a folder:
//
//	query.graphql    the query
//	variables.json   its variables, if any
//	answer.json      the expected answer
//	statements.sql   the statements that it may run
//	reference.sql    a statement by hand that gives the same data, if any
//	change.sql       what is changed in the demo data first, if anything
//	readers.json     readers of different roles by name, if they are what the case is
//	                 about: each has an answer.NAME.json and a statements.NAME.sql
func TestGolden(t *testing.T) {
	db := demoDatabase(t)
	for _, dir := range cases(t) {
		if read(t, dir, "change.sql") == "" {
			t.Run(filepath.Base(dir), func(t *testing.T) { db.golden(t, dir) })
		}
	}
}

// TestGoldenOfChangedData does the same with demo data that were changed first.
func TestGoldenOfChangedData(t *testing.T) {
	for _, dir := range cases(t) {
		change := read(t, dir, "change.sql")
		if change == "" {
			continue
		}
		t.Run(filepath.Base(dir), func(t *testing.T) {
			db := open(t, pgtest.DatabaseFrom(t, demoTemplate(t)))
			if _, err := db.reads.Exec(context.Background(), change); err != nil {
				t.Fatal(err)
			}
			db.golden(t, dir)
		})
	}
}

func (db *database) golden(t *testing.T, dir string) {
	t.Helper()
	if readers := read(t, dir, "readers.json"); readers != "" {
		named := map[string]policy.Caller{}
		if err := json.Unmarshal([]byte(readers), &named); err != nil {
			t.Fatal(err)
		}
		for name, caller := range named {
			t.Run(name, func(t *testing.T) { db.as(caller).goldenAnswer(t, dir, "."+name) })
		}
		return
	}
	answer := db.goldenAnswer(t, dir, "")
	if reference := read(t, dir, "reference.sql"); reference != "" {
		db.compareReference(t, reference, answer)
	}
}

// goldenAnswer asks the query of a case and compares with the files of the name.
func (db *database) goldenAnswer(t *testing.T, dir, name string) string {
	t.Helper()
	answer, statements := db.ask(t, read(t, dir, "query.graphql"), read(t, dir, "variables.json"))
	if *update {
		writeFile(t, dir, "answer"+name+".json", answer)
		writeFile(t, dir, "statements"+name+".sql", statements)
	}
	compare(t, "answer", read(t, dir, "answer"+name+".json"), answer)
	compare(t, "statements", read(t, dir, "statements"+name+".sql"), statements)
	if regexp.MustCompile(`(?i)\bOFFSET\b`).MatchString(statements) {
		t.Error("a statement uses OFFSET")
	}
	return answer
}

func cases(t *testing.T) []string {
	t.Helper()
	dirs, err := filepath.Glob("testdata/*/query.graphql")
	if err != nil || len(dirs) == 0 {
		t.Fatal("there are no golden cases", err)
	}
	for i, d := range dirs {
		dirs[i] = filepath.Dir(d)
	}
	return dirs
}

// compareReference runs the statement by hand, which gives the answer's data as
// one JSON value.
func (db *database) compareReference(t *testing.T, reference, answer string) {
	t.Helper()
	var got struct{ Data any }
	if err := json.Unmarshal([]byte(answer), &got); err != nil {
		t.Fatal(err)
	}
	var text []byte
	if err := db.reads.QueryRow(context.Background(), reference).Scan(&text); err != nil {
		t.Fatalf("the reference: %v", err)
	}
	var want any
	if err := json.Unmarshal(text, &want); err != nil {
		t.Fatal(err)
	}
	compare(t, "reference", indented(t, want), indented(t, got.Data))
}

func indented(t *testing.T, v any) string {
	t.Helper()
	text, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// read returns a file of a case, "" if there is none.
func read(t *testing.T, dir, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	return string(text)
}

func writeFile(t *testing.T, dir, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
