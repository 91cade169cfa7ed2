package synth

import (
	"fmt"
	"strings"
	"time"
)

// Report tells what was generated and how long each part took.
type Report struct {
	Profile string        `json:"profile"`
	Issues  int           `json:"issues"`
	Seed    int64         `json:"seed"`
	Tables  []TableRows   `json:"tables"`
	Phases  []Phase       `json:"phases"`
	Took    time.Duration `json:"took"`
}

// TableRows is how many rows a table got.
type TableRows struct {
	Table string        `json:"table"`
	Rows  int64         `json:"rows"`
	Took  time.Duration `json:"took"`
}

// Phase is a part of the work: "prepare", "plan", "copy", "keys and indexes",
// "analyze", "checks", "foreign keys", "commit".
type Phase struct {
	Name string        `json:"name"`
	Took time.Duration `json:"took"`
}

// Rows is the number of rows of all tables.
func (r *Report) Rows() (n int64) {
	for _, t := range r.Tables {
		n += t.Rows
	}
	return n
}

// String is the report for people, a line a table and a phase.
func (r *Report) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s, %d issues, seed %d: %d rows in %.1f s\n", r.Profile, r.Issues, r.Seed, r.Rows(), r.Took.Seconds())
	for _, t := range r.Tables {
		fmt.Fprintf(&b, "  %-24s %10d rows %7.1f s\n", t.Table, t.Rows, t.Took.Seconds())
	}
	for _, p := range r.Phases {
		fmt.Fprintf(&b, "%-26s %15s %7.1f s\n", p.Name, "", p.Took.Seconds())
	}
	return b.String()
}
