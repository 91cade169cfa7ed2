package demo

import (
	"encoding/csv"
	"io/fs"
	"regexp"
	"strings"
	"testing"
	"time"
)

// asOf is the present of the demo data: nothing in it happens later.
var asOf = time.Date(2023, 12, 1, 0, 0, 0, 0, time.FixedZone("+08:00", 8*60*60))

// row is a row of a file by column; an empty cell reads as a missing one.
type row map[string]string

// tables are all files by table.
type tables map[string][]row

// readAll reads every file.
func readAll(t *testing.T) tables {
	t.Helper()
	names, err := fs.Glob(Files(), "*.csv")
	if err != nil || len(names) == 0 {
		t.Fatal("there are no files", err)
	}
	all := tables{}
	for _, name := range names {
		all[strings.TrimSuffix(name, ".csv")] = readFile(t, name)
	}
	return all
}

func readFile(t *testing.T, name string) []row {
	t.Helper()
	f, err := Files().Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(name, err)
	}
	var rows []row
	for _, cells := range lines[1:] {
		r := row{}
		for i, column := range lines[0] {
			r[column] = cells[i]
		}
		rows = append(rows, r)
	}
	return rows
}

// by indexes the rows of a table by a column.
func (all tables) by(table, column string) map[string]row {
	index := map[string]row{}
	for _, r := range all[table] {
		index[r[column]] = r
	}
	return index
}

// group gathers the rows of a table by a column, in the order of the file.
func (all tables) group(table, column string) map[string][]row {
	groups := map[string][]row{}
	for _, r := range all[table] {
		groups[r[column]] = append(groups[r[column]], r)
	}
	return groups
}

// count counts the rows of a table that satisfy all conditions.
func (all tables) count(table string, conditions ...func(row) bool) int {
	n := 0
	for _, r := range all[table] {
		ok := true
		for _, c := range conditions {
			ok = ok && c(r)
		}
		if ok {
			n++
		}
	}
	return n
}

// is is the condition that a column has one of the values.
func is(column string, values ...string) func(row) bool {
	return func(r row) bool {
		for _, v := range values {
			if r[column] == v {
				return true
			}
		}
		return false
	}
}

// within is the condition that an instant or day lies in [from, to).
func within(column, from, to string) func(row) bool {
	return func(r row) bool { return r[column] >= from && r[column] < to }
}

// current is the condition that a row is valid at asOf.
func current(r row) bool {
	today := asOf.Format(time.DateOnly)
	return r["valid_from"] <= today && (r["valid_to"] == "" || r["valid_to"] > today)
}

// instant reads a cell that must hold one.
func instant(t *testing.T, cell string) time.Time {
	t.Helper()
	at, err := time.Parse(time.RFC3339, cell)
	if err != nil || !strings.HasSuffix(cell, "+08:00") {
		t.Fatalf("%q is not an instant with +08:00", cell)
	}
	return at
}

func TestCodesAreUniqueAndOfTheDistrict(t *testing.T) {
	t.Parallel()
	abroad := map[string]bool{"510000": true, "510100": true}
	shared := map[string]bool{"code_lists": true, "code_items": true, "metrics": true, "sla_policies": true} // by all districts
	for table, rows := range readAll(t) {
		seen := map[string]bool{}
		for i, r := range rows {
			code, coded := r["code"]
			if !coded {
				break
			}
			if seen[code] {
				t.Errorf("%s: code %s is there twice", table, code)
			}
			seen[code] = true
			if !strings.HasPrefix(code, "510104") && !abroad[code] && !shared[table] {
				t.Errorf("%s: code %s does not begin with the district's", table, code)
			}
			if i > 0 && table != "code_items" && rows[i-1]["code"] >= code {
				t.Errorf("%s: %s does not stand in the order of codes", table, code)
			}
		}
	}
}

func TestPersonsAreRoleLabels(t *testing.T) {
	t.Parallel()
	label := regexp.MustCompile(`^演示-\p{Han}+-\d{2}$`)
	all := readAll(t)
	for _, table := range []string{"persons", "volunteers"} {
		for _, r := range all[table] {
			if !label.MatchString(r["name"]) || r["demo"] != "true" {
				t.Errorf("%s: %s is no role label of an invented person", table, r["name"])
			}
		}
	}
	phone := regexp.MustCompile(`(?:^|\D)(1\d{10})(?:\D|$)`)
	for table, rows := range all {
		for _, r := range rows {
			for column, cell := range r {
				if m := phone.FindStringSubmatch(cell); m != nil && !strings.HasPrefix(m[1], "100") {
					t.Errorf("%s.%s holds %s, which could be dialled", table, column, m[1])
				}
			}
		}
	}
}

func TestInventedRowsAreMarked(t *testing.T) {
	t.Parallel()
	for table, rows := range readAll(t) {
		for _, r := range rows {
			if r["demo"] != "true" && r["demo"] != "false" {
				t.Errorf("%s: %v does not say whether it is invented", table, r)
			}
			if strings.Contains(r["name"], "演示") && r["demo"] != "true" {
				t.Errorf("%s: %s is not marked as invented", table, r["name"])
			}
			for _, field := range strings.FieldsFunc(r["demo_fields"], func(c rune) bool { return c == '|' }) {
				if !hasField(r, field) || r["demo"] == "true" {
					t.Errorf("%s: demo field %s of %s names no column of a real row", table, field, r["code"])
				}
			}
		}
	}
}

// hasField says that a row has a column of the field: its own, that of its
// reference, or one for each type to which it can lead.
func hasField(r row, field string) bool {
	name := snake(field)
	for column := range r {
		if column == name || column == name+"_code" || strings.HasPrefix(column, name+"_") && strings.HasSuffix(column, "_code") {
			return true
		}
	}
	return false
}

// snake turns lowerCamel into snake_case.
func snake(s string) string {
	return strings.ToLower(regexp.MustCompile(`[A-Z]`).ReplaceAllString(s, "_$0"))
}

func TestNothingHappensAfterThePresent(t *testing.T) {
	t.Parallel()
	// Deadlines lie ahead, and so do ends of terms.
	ahead := map[string]bool{"due_at": true, "required_by": true, "term_ends_on": true}
	// The end of a period is the first day after it.
	end := map[string]bool{"period_to": true}
	day := regexp.MustCompile(`^\d{4}-\d{2}-\d{2}(T.*)?$`)
	for table, rows := range readAll(t) {
		for _, r := range rows {
			for column, cell := range r {
				today := asOf.Format(time.DateOnly)
				if day.MatchString(cell) && !ahead[column] && cell >= today && !(end[column] && cell == today) {
					t.Errorf("%s.%s is %s", table, column, cell)
				}
			}
		}
	}
}
