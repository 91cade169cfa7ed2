package graph_test

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
)

// TestEveryFieldReads asks every root connection for every field and edge of
// its type: nothing may fail, whatever the demo data hold.
func TestEveryFieldReads(t *testing.T) {
	t.Parallel()
	db, schema := demoDatabase(t), wholeSchema(t)
	for _, root := range schema.Query.Fields {
		of, ok := strings.CutSuffix(root.Type.Name(), "Connection")
		if !ok || root.Name == "search" || root.Name == "accessLog" || isGroups(root) {
			continue
		}
		t.Run(root.Name, func(t *testing.T) {
			query := fmt.Sprintf("{ %s(first: 3) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { %s } } } }",
				root.Name, everyField(schema, schema.Types[of]))
			answer, _ := db.ask(t, query, "")
			var got struct{ Errors []any }
			if err := json.Unmarshal([]byte(answer), &got); err != nil || len(got.Errors) > 0 {
				t.Errorf("%s\n%v %v", query, err, got.Errors)
			}
		})
	}
}

// isGroups tells whether a field groups rows.
func isGroups(f *ast.FieldDefinition) bool {
	return strings.HasSuffix(f.Type.Name(), "GroupConnection")
}

// everyField selects all fields of a type, edges with the ids at their other end.
func everyField(schema *ast.Schema, def *ast.Definition) string {
	var b strings.Builder
	for _, f := range def.Fields {
		name := f.Type.Name()
		switch target := schema.Types[name]; {
		case strings.HasPrefix(f.Name, "__") || isGroups(f):
		case name == "MetricFigure":
			fmt.Fprintf(&b, " %s(name: %s) { value count target measured claimed }", f.Name, schema.Types[f.Arguments.ForName("name").Type.Name()].EnumValues[0].Name)
		case f.Name == "neighborCounts":
			b.WriteString(" neighborCounts { kind direction type count }")
		case f.Name == "neighbors":
			b.WriteString(" neighbors(first: 2) { totalCount edges { hop kinds node { id } path { nodes { id } edges { kind } } } }")
		case f.Name == "duration":
			fmt.Fprintf(&b, " %s(from: %s)", f.Name, schema.Types[f.Arguments.ForName("from").Type.Name()].EnumValues[0].Name)
		case target.Kind == ast.Object && strings.HasSuffix(name, "Connection"):
			fmt.Fprintf(&b, " %s(first: 2) { totalCount nodes { id } }", f.Name)
		case target.Kind == ast.Object || target.Kind == ast.Interface:
			fmt.Fprintf(&b, " %s { id }", f.Name)
		case target.Kind == ast.Union:
			fmt.Fprintf(&b, " %s { __typename", f.Name)
			for _, member := range target.Types {
				fmt.Fprintf(&b, " ... on %s { id demoFields }", member)
			}
			b.WriteString(" }")
		default:
			b.WriteString(" " + f.Name)
		}
	}
	return b.String()
}

// TestEveryGroupReads asks the groups of every type by every key, for every measure
// and for all that is made of measures, and those behind every edge: nothing may fail.
func TestEveryGroupReads(t *testing.T) {
	t.Parallel()
	db, schema := demoDatabase(t), wholeSchema(t)
	units := []string{"CLOCK_HOURS"}
	if db.query(t, "SELECT to_regproc('jinyan_working_minutes') IS NOT NULL AS known")[0]["known"] == true {
		units = append(units, "WORKING_HOURS", "WORKING_DAYS")
	}
	for _, root := range schema.Query.Fields {
		if !isGroups(root) {
			continue
		}
		t.Run(root.Name, func(t *testing.T) {
			e := &everyGroup{T: t, db: db, schema: schema, root: root.Name, of: strings.TrimSuffix(root.Type.Name(), "GroupConnection")}
			e.ask(8, "", e.keys(e.of+"Key"))
			e.ask(40, "", e.measures(units))
			for _, time := range e.values("Time") {
				e.ask(40, "", []string{time.slots()})
			}
			e.ask(60, `period: {from: "2023-01-01", to: "2023-12-01"}, subtotals: CUBE, having: {measure: "count", gte: 0}`, e.clocks())
			e.ask(60, "", e.derived())
			e.edges()
		})
	}
}

// everyGroup makes up all that can be asked of the groups of a type.
type everyGroup struct {
	*testing.T
	db       *database
	schema   *ast.Schema
	root, of string
}

// ask asks some parts of a group at a time.
func (e *everyGroup) ask(size int, args string, parts []string) {
	e.Helper()
	if args != "" {
		args += ", "
	}
	for chunk := range slices.Chunk(parts, size) {
		group := "{ count " + strings.Join(chunk, " ") + " groupedBy }"
		whole := regexp.MustCompile(`\w+: (change|running)\([^)]*\)`).ReplaceAllString(group, "")
		e.reads(fmt.Sprintf(`{ %s(%sorderBy: [{measure: "count", direction: DESC}], first: 2) {
			totalCount nodes %s edges { cursor } pageInfo { hasNextPage endCursor } total %s others %s } }`, e.root, args, group, whole, whole))
	}
}

func (e *everyGroup) reads(query string) {
	e.Helper()
	answer, _ := e.db.ask(e.T, query, "")
	var got struct{ Errors []any }
	if err := json.Unmarshal([]byte(answer), &got); err != nil || len(got.Errors) > 0 {
		e.Errorf("%s\n%v %v", query, err, got.Errors)
	}
}

// keys are all keys of a key type, of nested ones one.
func (e *everyGroup) keys(of string) (keys []string) {
	for _, f := range e.schema.Types[of].Fields {
		for i, text := range e.key(f) {
			keys = append(keys, fmt.Sprintf("key { %s%d: %s }", f.Name, i, text))
		}
	}
	return keys
}

// key is a key with each of its arguments.
func (e *everyGroup) key(f *ast.FieldDefinition) []string {
	target := e.schema.Types[f.Type.Name()]
	switch {
	case f.Name == "node":
		return []string{"node { id }"}
	case target.Name == "TimeSlot":
		return []string{f.Name + "(bucket: DAY) { label }"}
	case target.IsLeafType():
		return []string{f.Name}
	}
	if target.Fields.ForName("type") != nil && target.Fields.ForName("node") == nil {
		return e.branches(f.Name, target)
	}
	var calls []string
	switch {
	case f.Arguments.ForName("at") != nil:
		calls = []string{f.Name + "(at: EVENT)", f.Name + "(at: NOW)"}
	case f.Name == "ancestor":
		calls = []string{"ancestor(depth: 0)", "ancestor(depth: 2)"}
		if level := f.Arguments.ForName("level"); level != nil {
			calls = append(calls, "ancestor(level: "+e.schema.Types[level.Type.Name()].EnumValues[0].Name+")")
		}
	default:
		calls = []string{f.Name}
	}
	for i := range calls {
		calls[i] += " { node { id } demo }"
	}
	return calls
}

// branches are the keys behind a field that leads to several types.
func (e *everyGroup) branches(name string, def *ast.Definition) (keys []string) {
	for _, f := range def.Fields {
		selected := " { node { id } }"
		if f.Name == "type" {
			selected = ""
		}
		keys = append(keys, name+" { "+f.Name+selected+" }")
	}
	return keys
}

// everyWord is a value of an enum of fields.
type everyWord string

// slots are the slots of all lengths of a field.
func (w everyWord) slots() string {
	parts := strings.Split(strings.ToLower(string(w)), "_")
	name := parts[0]
	for _, p := range parts[1:] {
		name += strings.ToUpper(p[:1]) + p[1:]
	}
	text := "key {"
	for _, bucket := range []string{"HOUR", "DAY", "WEEK", "MONTH", "QUARTER", "YEAR", "WEEKDAY", "HOUR_OF_DAY", "MONTH_OF_YEAR"} {
		text += fmt.Sprintf(" %s: %s(bucket: %[1]s, fill: %[3]t) { from to number label }", bucket, name, bucket == "MONTH")
	}
	return text + " }"
}

func (e *everyGroup) values(suffix string) (words []everyWord) {
	for _, v := range e.schema.Types[e.of+suffix].EnumValues {
		words = append(words, everyWord(v.Name))
	}
	return words
}

// measures are all measures of all columns.
func (e *everyGroup) measures(units []string) (parts []string) {
	add := func(format string, args ...any) {
		parts = append(parts, fmt.Sprintf("m%d: ", len(parts))+fmt.Sprintf(format, args...))
	}
	add("count(where: {})")
	add("ratio(numerator: {}, denominator: {}, where: {})")
	for _, v := range e.values("Field") {
		add("count(distinct: {field: %s})", v)
	}
	number := func(of string) {
		for _, fn := range []string{"sum", "avg", "min", "max", "stddev", "median"} {
			add("%s(of: %s)", fn, of)
		}
		add("percentile(of: %s, at: 0.9)", of)
	}
	for _, v := range e.values("NumberField") {
		number(fmt.Sprintf("{field: %s}", v))
	}
	for _, v := range e.values("Time") {
		add("earliest(of: %s)", v)
		add("latest(of: %s, where: {})", v)
		for _, unit := range units {
			number(fmt.Sprintf("{duration: {from: CREATED_AT, to: %s, in: %s}}", v, unit))
		}
	}
	for _, f := range e.schema.Types[e.of+"Number"].Fields {
		if f.Name == "field" || f.Name == "duration" {
			continue
		}
		far := e.schema.Types[f.Type.Name()].Fields
		branches := []string{"%s"}
		if far.ForName("field") == nil {
			branches = nil
			for _, b := range far {
				branches = append(branches, b.Name+": {%s}")
			}
		}
		for _, b := range branches {
			add("sum(of: {%s: {%s}})", f.Name, fmt.Sprintf(b, "field: REVISION"))
			add("max(of: {%s: {%s}})", f.Name, fmt.Sprintf(b, "duration: {from: CREATED_AT}"))
			add("count(distinct: {%s: {%s}})", f.Name, fmt.Sprintf(b, "field: ID"))
		}
	}
	return parts
}

// clocks are counts at every time of the rows.
func (e *everyGroup) clocks() (parts []string) {
	e.Helper()
	for i, v := range e.values("Time") {
		parts = append(parts, fmt.Sprintf("m%d: count(clock: %s)", i, v))
	}
	ty := newGraph(e.T).Type(e.of)
	if ty.Happens == nil && ty.Begins == nil && !ty.Life {
		return nil
	}
	return append(parts, "period(bucket: MONTH, fill: false) { label }")
}

// derived are all figures made of others.
func (e *everyGroup) derived() []string {
	parts := []string{"key { createdAt(bucket: MONTH) { label } demo }", `running: running(measure: "count")`}
	parts = append(parts, `quotient(measure: "count", by: "rankTOTALASC")`, `difference(measure: "quotient", minus: "count")`)
	for _, within := range []string{"TOTAL", "PARENT"} {
		parts = append(parts, fmt.Sprintf(`share%s: share(measure: "count", within: %[1]s)`, within))
		for _, direction := range []string{"ASC", "DESC"} {
			parts = append(parts, fmt.Sprintf(`rank%s%s: rank(measure: "count", within: %[1]s, direction: %[2]s)`, within, direction))
		}
	}
	for _, against := range []string{"PREVIOUS", "LAST_YEAR"} {
		for _, as := range []string{"RATE", "DIFFERENCE"} {
			parts = append(parts, fmt.Sprintf(`change%s%s: change(measure: "count", against: %[1]s, as: %[2]s)`, against, as))
		}
	}
	return parts
}

// edges asks the groups behind every edge of some rows.
func (e *everyGroup) edges() {
	e.Helper()
	var parts []string
	for _, f := range e.schema.Types[e.of].Fields {
		if isGroups(f) {
			parts = append(parts, f.Name+`(first: 1, having: {measure: "count", gt: 0}) {
				totalCount nodes { key { demo } count share(measure: "count") } total { count } others { count } }`)
		}
	}
	for chunk := range slices.Chunk(parts, 10) {
		e.reads(fmt.Sprintf("{ %s(first: 3) { nodes { %s } } }", newGraph(e.T).Type(e.of).Plural(), strings.Join(chunk, " ")))
	}
}
