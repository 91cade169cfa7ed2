package graph_test

import (
	"encoding/json"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"jinyan/graph"
)

// scanning are the golden queries that read a large table whole, and why they must.
var scanning = map[string]string{
	"as-of-before-words-and-numbers":        "it counts all free texts",
	"as-of-the-past-by-a-variable":          "it counts all grids",
	"edges-of-facilities":                   "it counts the facilities of two kinds",
	"q03-six-counts-of-district-and-street": "the district whose grids it counts has them all",
}

// TestGoldenQueriesReadNoLargeTableWhole asks for the generic plan of every
// statement of the golden queries on a generated district.
func TestGoldenQueriesReadNoLargeTableWhole(t *testing.T) {
	db := districtDatabase(t)
	big := map[string]bool{}
	for _, ty := range newGraph(t).Types {
		big[ty.Table] = db.rows(t, ty) >= large
	}
	scan := regexp.MustCompile(`Seq Scan on (\w+)`)
	explained := 0
	for _, dir := range cases(t) {
		name := filepath.Base(dir)
		var variables map[string]any
		if text := read(t, dir, "variables.json"); text != "" {
			if err := json.Unmarshal([]byte(text), &variables); err != nil {
				t.Fatal(err)
			}
		}
		var scans []string
		for _, s := range graph.Steps(t, db.config, read(t, dir, "query.graphql"), variables) {
			if s.SQL == "" {
				continue
			}
			explained++
			for _, m := range scan.FindAllStringSubmatch(db.genericPlan(t, s), -1) {
				if big[m[1]] {
					scans = append(scans, m[1]+": "+s.SQL)
				}
			}
		}
		if _, known := scanning[name]; known != (len(scans) > 0) {
			t.Errorf("%s reads %d large tables whole\n%s", name, len(scans), strings.Join(scans, "\n"))
		}
	}
	if explained < 200 {
		t.Errorf("only %d statements were explained", explained)
	}
}
