package graph_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// TestGroupsFollowVariables asks one text with other variables each time: a plan that
// was kept must not answer for names, columns, slots or zones that it was not made of.
func TestGroupsFollowVariables(t *testing.T) {
	const text = `query($by: String = "rows", $direction: OrderDirection! = DESC, $key: String = "reportedAt", $having: GroupHaving, $m: String!, $zone: String, $week: DayOfWeek, $sub: Subtotals,
			$bucket: TimeBucket = MONTH, $of: IssueNumber!, $distinct: IssueColumn, $period: Period, $clock: IssueTime, $depth: Int = 0, $at: Float = 0.5,
			$where: IssueWhere, $within: Within = TOTAL) {
		issueGroups(orderBy: [{measure: $by, direction: $direction}, {key: $key}], having: $having, timeZone: $zone, weekStart: $week, subtotals: $sub, period: $period, where: $where, first: 50) {
			totalCount
			nodes { groupedBy key { reportedAt(bucket: $bucket) { label number } category { ancestor(depth: $depth) { node { code } } } }
				rows: count different: count(distinct: $distinct) due: count(clock: $clock) sum(of: $of) percentile(of: $of, at: $at)
				rank(measure: $m, within: $within) last: latest(of: REPORTED_AT) }
			others { rows: count sum(of: $of) }
		}
	}`
	db := varied(t)
	resolving := db.resolving(t)
	w := everything(t, db)
	base := map[string]any{"of": map[string]any{"duration": map[string]any{"from": "REPORTED_AT", "to": "ACCEPTED_AT"}}}
	for name, change := range map[string]map[string]any{
		"base":                 {},
		"order by a measure":   {"by": "sum"},
		"order by another":     {"by": "different", "direction": "ASC"},
		"order by a key":       {"key": "category.ancestor.node"},
		"having":               {"having": map[string]any{"measure": "rows", "gte": 2}},
		"having of another":    {"having": map[string]any{"or": []any{map[string]any{"measure": "sum", "gte": 2}, map[string]any{"measure": "rank", "lt": 2}}}},
		"rank of another":      {"m": "sum", "within": "PARENT"},
		"zone":                 {"zone": "America/New_York", "bucket": "DAY"},
		"week":                 {"week": "SUNDAY", "bucket": "WEEK"},
		"week of another day":  {"week": "FRIDAY", "bucket": "WEEK"},
		"hour of the day":      {"bucket": "HOUR_OF_DAY"},
		"rollup":               {"sub": "ROLLUP"},
		"cube":                 {"sub": "CUBE", "depth": 1},
		"another number":       {"of": map[string]any{"compound": map[string]any{"field": "HOUSEHOLDS"}}},
		"another column":       {"distinct": map[string]any{"field": "STATUS"}},
		"column across edges":  {"distinct": map[string]any{"compound": map[string]any{"community": map[string]any{"field": "ID"}}}},
		"period":               {"period": map[string]any{"from": "2023-03-01", "to": "2023-10-01"}},
		"period and clock":     {"period": map[string]any{"from": "2023-03-01", "to": "2023-10-01"}, "clock": "DUE_AT"},
		"another part":         {"at": 0.9},
		"rows of some natures": {"where": map[string]any{"nature": map[string]any{"in": []any{"COMPLAINT", "SUGGESTION"}}}},
	} {
		t.Run(name, func(t *testing.T) {
			text := text
			if change["m"] == nil {
				// No other name stands in a variable then than that of the order.
				text = strings.NewReplacer("$m: String!,", "", "$m", `"rows"`).Replace(text)
			}
			q := question{text: text, given: base}.with(change)
			compareRows(t, w, marks{}, q, db.answer(t, q))
			compareWays(t, db, resolving, q.text, q.variables)
		})
	}
}

// TestChangesAlongTime compares slots of two years, of which the first is without rows.
func TestChangesAlongTime(t *testing.T) {
	db := varied(t)
	w := everything(t, db)
	for _, bucket := range []string{"DAY", "WEEK", "MONTH", "QUARTER", "YEAR"} {
		t.Run(bucket, func(t *testing.T) {
			text := fmt.Sprintf(`{ issueGroups(period: {from: "2022-01-01", to: "2023-12-01"}, first: 1000) { nodes {
				period(bucket: %s) { label } rows: count average: avg(of: {field: REOPEN_COUNT}) running: running(measure: "rows")
				yearly: change(measure: "rows", against: LAST_YEAR, as: DIFFERENCE) yearlyRate: change(measure: "rows", against: LAST_YEAR)
				last: change(measure: "rows", as: DIFFERENCE) lastRate: change(measure: "average")
				twice: change(measure: "last", as: DIFFERENCE) } } }`, bucket)
			compareRows(t, w, marks{}, question{text: text}, db.answer(t, question{text: text}))
		})
	}
}

// TestListsByTheirVeryFigures asks communities by exactly the figures that they have,
// so that every digit counts.
func TestListsByTheirVeryFigures(t *testing.T) {
	db := varied(t)
	w := everything(t, db)
	n := &naive{world: w, at: demoNow}
	community := w.graph.Type("Community")
	fractions := 0
	for _, of := range []string{`{duration: {from: REPORTED_AT, to: ACCEPTED_AT}}`, `{category: {field: SEQ}}`, `{compound: {field: HOUSEHOLDS}}`} {
		for _, r := range n.all(community) {
			args := argumentsOf(t, w, "{ communities(where: {issues: {avg: {of: "+of+", isNull: false}}}) { totalCount } }")
			figure := n.figure("avg", n.many(r, community.Relation("issues")), args)
			if figure == nil {
				continue
			}
			if figure != float64(int(figure.(float64))) {
				fractions++
			}
			text := fmt.Sprintf("{ communities(where: {issues: {avg: {of: %s, eq: %v}}}) { totalCount nodes { code } } }", of, figure)
			compareRows(t, w, marks{}, question{text: text}, db.answer(t, question{text: text}))
		}
	}
	if fractions < 8 {
		t.Errorf("%d figures have digits behind the point, want 8", fractions)
	}
}

// argumentsOf are those of the average of issues in a query.
func argumentsOf(t *testing.T, w *world, query string) map[string]any {
	t.Helper()
	op, vars := operation(t, w.schema, question{text: query})
	n := &naive{world: w, vars: vars}
	where := n.pick(op.SelectionSet, "Query")[0].ArgumentMap(vars)["where"].(map[string]any)
	return where["issues"].(map[string]any)["avg"].(map[string]any)
}

// TestGroupFaults asks what cannot be, and wants it refused in words.
func TestGroupFaults(t *testing.T) {
	db := demoDatabase(t)
	resolving := db.resolving(t)
	for name, test := range map[string]struct{ arguments, selection, code string }{
		"a measure that is not there":      {`(having: {measure: "late", gte: 1})`, `nodes { count }`, "BAD_INPUT"},
		"the same for a number of groups":  {`(having: {measure: "late", gte: 1})`, `totalCount`, "BAD_INPUT"},
		"the same for a page":              {`(having: {measure: "late", gte: 1})`, `pageInfo { hasNextPage }`, "BAD_INPUT"},
		"an order that is not there":       {`(orderBy: {measure: "late"})`, `nodes { count }`, "BAD_INPUT"},
		"a key that is not there":          {`(orderBy: {key: "status"})`, `nodes { count key { nature } }`, "BAD_INPUT"},
		"an order of both":                 {`(orderBy: {key: "status", measure: "count"})`, `nodes { count key { status } }`, "BAD_INPUT"},
		"having without a measure":         {`(having: {gte: 1})`, `nodes { count }`, "BAD_INPUT"},
		"having of a time":                 {`(having: {measure: "latest", gte: 1})`, `nodes { latest(of: DUE_AT) }`, "BAD_INPUT"},
		"null in having":                   {`(having: {measure: "count", gte: null})`, `nodes { count }`, "BAD_INPUT"},
		"a share of an average":            {``, `nodes { avg(of: {field: REVISION}) share(measure: "avg") }`, "BAD_INPUT"},
		"a share of different values":      {``, `nodes { count(distinct: {field: STATUS}) share(measure: "count") }`, "BAD_INPUT"},
		"a change without time":            {``, `nodes { count change(measure: "count") }`, "BAD_INPUT"},
		"a change along two times":         {``, `nodes { key { reportedAt(bucket: DAY) { label } dueAt(bucket: DAY) { label } } count change(measure: "count") }`, "BAD_INPUT"},
		"a running count of days of weeks": {``, `nodes { key { reportedAt(bucket: WEEKDAY) { label } } count running(measure: "count") }`, "BAD_INPUT"},
		"a figure made of itself":          {``, `nodes { a: quotient(measure: "b", by: "b") b: quotient(measure: "a", by: "a") }`, "BAD_INPUT"},
		"two levels":                       {``, `nodes { key { grid { ancestor(level: MASTER, depth: 0) { node { code } } } } }`, "BAD_INPUT"},
		"no level":                         {``, `nodes { key { grid { ancestor { node { code } } } } }`, "BAD_INPUT"},
		"gaps in two keys":                 {``, `nodes { key { reportedAt(bucket: DAY, fill: true) { label } dueAt(bucket: DAY, fill: true) { label } } count }`, "BAD_INPUT"},
		"gaps and subtotals":               {`(subtotals: CUBE)`, `nodes { key { reportedAt(bucket: DAY, fill: true) { label } } count }`, "BAD_INPUT"},
		"a zone that is none":              {`(timeZone: "Mars")`, `nodes { key { reportedAt(bucket: DAY) { label } } count }`, "BAD_INPUT"},
		"a part that is none":              {``, `nodes { percentile(of: {field: REVISION}, at: 2) }`, "BAD_INPUT"},
		"a day that is none":               {`(period: {from: "2023-13-01", to: "2023-12-01"})`, `nodes { count }`, "BAD_INPUT"},
		"a page of less than nothing":      {`(first: -1)`, `nodes { count }`, "BAD_PAGE"},
		"a page of both":                   {`(first: 1, last: 1)`, `nodes { key { status } }`, "BAD_PAGE"},
		"a cursor that is none":            {`(after: "x")`, `nodes { count }`, "BAD_CURSOR"},
	} {
		t.Run(name, func(t *testing.T) {
			query := "{ issueGroups" + test.arguments + " { " + test.selection + " } }"
			text, _ := db.ask(t, query, "")
			var a answer
			if err := json.Unmarshal([]byte(text), &a); err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(a.codes(), []string{test.code}) {
				t.Errorf("%s\nwant %s, got %s", query, test.code, text)
			}
			compareWays(t, db, resolving, query, "")
		})
	}
}
