package main

import (
	"embed"
	"fmt"
	"path"
	"regexp"
	"strconv"
	"strings"
)

// files are the statements: those of the limit, and others that were tried and
// are slower.
//
//go:embed *.sql tried/*.sql
var files embed.FS

// statement is a file of SQL and the names of its parameters.
type statement struct {
	sql string
	// params are read from comments such as "-- $1 id". They are given in the
	// request's URL, except for at and day, the instant and day of all reads.
	params []string
}

var paramLine = regexp.MustCompile(`(?m)^-- \$(\d+) (\w+)`)

// readStatements reads all files, by their names without folder and ".sql".
func readStatements() (map[string]statement, error) {
	all := map[string]statement{}
	for _, folder := range []string{".", "tried"} {
		entries, err := files.ReadDir(folder)
		if err != nil {
			return nil, err
		}
		for _, e := range entries {
			if e.IsDir() {
				continue
			}
			text, err := files.ReadFile(path.Join(folder, e.Name()))
			if err != nil {
				return nil, err
			}
			s := statement{sql: string(text)}
			for i, found := range paramLine.FindAllStringSubmatch(s.sql, -1) {
				if found[1] != strconv.Itoa(i+1) {
					return nil, fmt.Errorf("%s: the comments must name $1, $2 … in their order, one a line", e.Name())
				}
				s.params = append(s.params, found[2])
			}
			all[strings.TrimSuffix(e.Name(), ".sql")] = s
		}
	}
	return all, nil
}
