package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/report"
)

// figure is what a metric says of a group.
type figure struct{ value, count, part float64 }

// year is the period that the figures below are of.
const year = `period: {from: "2023-01-01", to: "2023-12-01"}`

// TestTwoWaysOfCountingAgree counts the same twice in a generated district: by figures
// and by the rows behind them, by parts and as a whole.
func TestTwoWaysOfCountingAgree(t *testing.T) {
	t.Parallel()
	db, g := smallDistrict(t), newGraph(t)
	registry, err := report.NewRegistry(g)
	if err != nil {
		t.Fatal(err)
	}
	asked := 0
	for _, ty := range g.Types {
		var timed, timeless []*report.Metric
		for _, p := range registry.OfGroups(ty) {
			if asked++; p.Metric.At != "" {
				timed = append(timed, p.Metric)
			} else {
				timeless = append(timeless, p.Metric)
			}
		}
		if timed != nil {
			t.Run(ty.Name+" in a year", func(t *testing.T) {
				db.rowsAreCounted(t, ty, timed, year)
				db.monthsAddUp(t, ty, timed)
				if ty.Name == "Issue" {
					db.communitiesAddUp(t, ty, timed)
				}
			})
		}
		if timeless != nil {
			t.Run(ty.Name, func(t *testing.T) { db.rowsAreCounted(t, ty, timeless, "first: 500") })
		}
	}
	if asked < 50 {
		t.Errorf("only %d metrics", asked)
	}
	t.Run("subtotals", db.subtotalsAddUp)
	t.Run("others", db.othersAddUp)
}

// additive tells whether a metric's figures of parts add up to that of the whole.
func additive(m *report.Metric) bool {
	return !m.Rate() && (m.Func == "" && m.Distinct == "" || m.Func == filter.Sum)
}

// rowsAreCounted compares what metrics count in each group with the rows behind them.
func (db *database) rowsAreCounted(t *testing.T, ty *model.Type, metrics []*report.Metric, arguments string) {
	t.Helper()
	fields := keyOf(ty) + " n: count rows(first: 0) { totalCount }"
	for _, m := range metrics {
		part := ""
		if m.Rate() {
			part = "numerator denominator part: rows(part: true, first: 0) { totalCount }"
		}
		fields += fmt.Sprintf(" %[1]s: metric(name: %[1]s) { count rows(first: 0) { totalCount } %[2]s }", m.Name, part)
	}
	groups := db.groups(t, ty, arguments, fields)
	if len(groups) == 0 {
		t.Error("there are no groups")
	}
	for _, group := range groups {
		if n, rows := group["n"], under(group, "rows")["totalCount"]; n != rows {
			t.Errorf("%v counts %v rows, and there are %v", group["key"], n, rows)
		}
		for _, m := range metrics {
			f := under(group, m.Name)
			if rows := under(f, "rows")["totalCount"]; f["count"] != rows {
				t.Errorf("%s: %v counts %v, and there are %v rows", m.Name, group["key"], f["count"], rows)
			}
			if !m.Rate() {
				continue
			}
			if rows := under(f, "part")["totalCount"]; f["numerator"] != rows || f["denominator"] != f["count"] {
				t.Errorf("%s: %v are %v of %v, and there are %v rows of %v", m.Name, group["key"], f["numerator"], f["denominator"], rows, f["count"])
			}
		}
	}
}

// keyOf is a key of which a type has a few values.
func keyOf(ty *model.Type) string {
	return map[string]string{
		"Issue": "key { street { node { code } } }", "Rating": "key { score }", "Assignment": "key { role }", "CoverageRecord": "key { operating }",
		"CriterionScore": "key { criterion { code } }", "Assessment": "key { subject { type } }", "Survey": "key { subject { type } }",
		"StageRecord": "key { stage }", "Process": "key { status }", "ServiceRecord": "key { status }",
	}[ty.Name]
}

// monthsAddUp compares a year with the sum of its months.
func (db *database) monthsAddUp(t *testing.T, ty *model.Type, metrics []*report.Metric) {
	t.Helper()
	whole := db.groups(t, ty, year, figuresOf(metrics))
	months := db.groups(t, ty, year, "period(bucket: MONTH) { label }"+figuresOf(metrics))
	if len(whole) != 1 || len(months) != 11 {
		t.Fatalf("%d years, %d months", len(whole), len(months))
	}
	for _, m := range metrics {
		sumsUp(t, m, "the months", months, whole[0])
	}
}

// communitiesAddUp compares each street with the sum of its communities.
func (db *database) communitiesAddUp(t *testing.T, ty *model.Type, metrics []*report.Metric) {
	t.Helper()
	parts := map[any][]map[string]any{}
	for _, group := range db.groups(t, ty, year, "key { street { code } community { node { code } } }"+figuresOf(metrics)) {
		street := under(group, "key", "street")["code"]
		parts[street] = append(parts[street], group)
	}
	for _, group := range db.groups(t, ty, year, "key { street { code } }"+figuresOf(metrics)) {
		street := under(group, "key", "street")["code"]
		for _, m := range metrics {
			sumsUp(t, m, fmt.Sprintf("the communities of %v", street), parts[street], group)
		}
	}
}

// subtotalsAddUp compares the last subtotal with the total, and subtotals with the
// sums of what they sum up.
func (db *database) subtotalsAddUp(t *testing.T) {
	answer, _ := db.ask(t, `{ issueGroups(subtotals: ROLLUP, first: 1000) {
		nodes { groupedBy key { street { code } nature source } n: count sum: sum(of: {field: REOPEN_COUNT}) hours: sum(of: {duration: {from: REPORTED_AT, to: RESOLVED_AT}}) }
		total { n: count sum: sum(of: {field: REOPEN_COUNT}) hours: sum(of: {duration: {from: REPORTED_AT, to: RESOLVED_AT}}) } } }`, "")
	connection := under(dataOf(t, answer), "issueGroups")
	total := under(connection, "total")
	if total["n"].(float64) != 3000 {
		t.Errorf("there are %v issues", total["n"])
	}
	for _, measure := range []string{"n", "sum", "hours"} {
		sums := map[int]float64{}
		for _, n := range connection["nodes"].([]any) {
			group := n.(map[string]any)
			sums[len(group["groupedBy"].([]any))] += group[measure].(float64)
		}
		for depth := range 4 {
			// Hours are rounded to hundredths in each group.
			if d := sums[depth] - total[measure].(float64); d > 5 || d < -5 || measure != "hours" && d != 0 {
				t.Errorf("%s: %d keys give %v, all rows %v", measure, depth, sums[depth], total[measure])
			}
		}
	}
}

// othersAddUp compares pages and their rest with the total, from either end.
func (db *database) othersAddUp(t *testing.T) {
	for _, page := range []string{"first: 3", "first: 1000", "last: 4", `first: 2, having: {measure: "n", gte: 50}`, `first: 5, orderBy: [{measure: "n", direction: DESC}]`} {
		answer, _ := db.ask(t, `{ issueGroups(`+page+`) { totalCount nodes { key { community { node { code } } } n: count } others { n: count } total { n: count } } }`, "")
		connection := under(dataOf(t, answer), "issueGroups")
		sum, nodes := 0.0, connection["nodes"].([]any)
		for _, n := range nodes {
			sum += n.(map[string]any)["n"].(float64)
		}
		others := under(connection, "others")
		if others != nil {
			sum += others["n"].(float64)
		}
		if total := under(connection, "total")["n"].(float64); sum != total {
			t.Errorf("%s: groups and others have %v rows of %v", page, sum, total)
		}
		if !strings.Contains(page, "having") && (others == nil) != (connection["totalCount"].(float64) == float64(len(nodes))) {
			t.Errorf("%s: %d of %v groups, others %v", page, len(nodes), connection["totalCount"], others)
		}
	}
}

// groups asks all groups of a type for some fields.
func (db *database) groups(t *testing.T, ty *model.Type, arguments, fields string) []map[string]any {
	t.Helper()
	root := strings.ToLower(ty.Name[:1]) + ty.Name[1:] + "Groups"
	if !strings.Contains(arguments, "first:") {
		arguments += ", first: 1000"
	}
	answer, _ := db.ask(t, fmt.Sprintf("{ %s(%s) { nodes { %s } } }", root, arguments, fields), "")
	var groups []map[string]any
	for _, n := range under(dataOf(t, answer), root)["nodes"].([]any) {
		groups = append(groups, n.(map[string]any))
	}
	return groups
}

// figuresOf asks metrics for their figures, each by its name.
func figuresOf(metrics []*report.Metric) (fields string) {
	for _, m := range metrics {
		fields += fmt.Sprintf(" %[1]s: metric(name: %[1]s) { value numerator count }", m.Name)
	}
	return fields
}

// figureOf is what a metric says of a group, as far as it can be added up.
func figureOf(group map[string]any, m *report.Metric) (f figure) {
	given := under(group, m.Name)
	f.count, _ = given["count"].(float64)
	f.part, _ = given["numerator"].(float64)
	if additive(m) {
		f.value, _ = given["value"].(float64)
	}
	return f
}

func sumsUp(t *testing.T, m *report.Metric, what string, parts []map[string]any, whole map[string]any) {
	t.Helper()
	var sum figure
	for _, group := range parts {
		p := figureOf(group, m)
		sum = figure{sum.value + p.value, sum.count + p.count, sum.part + p.part}
	}
	w := figureOf(whole, m)
	if d := sum.value - w.value; d > 1e-6 || d < -1e-6 || sum.count != w.count || sum.part != w.part {
		t.Errorf("%s: %s add up to %v, and the whole is %v", m.Name, what, sum, w)
	}
}

// under is what stands at a path in an answer, nil for null.
func under(v any, path ...string) map[string]any {
	o, _ := v.(map[string]any)
	for _, name := range path {
		o, _ = o[name].(map[string]any)
	}
	return o
}
