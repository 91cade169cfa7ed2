package model

import (
	"slices"
	"strings"
)

// computed are the fields of types that are neither columns nor edges: a value
// that follows from the row, from rows that are there with it, and from the
// instant of the read. In their SQL {} stands for the row, {at} for the instant, {day}
// for its day, and {rows} for all rows of the type that the reader sees, as n. They
// are selected, asked, ordered by and grouped by as columns are.
func computed() map[string][]Field {
	const (
		open    = "{}.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'ON_HOLD', 'PENDING_REVIEW')"
		running = "{}.status IN ('REPORTED', 'ACCEPTED', 'DISPATCHED', 'RETURNED', 'IN_PROGRESS', 'PENDING_REVIEW')"
		overdue = "({}.due_at IS NOT NULL AND {}.due_at < {at} AND " + running + ")"
		done    = "{}.status IN ('RESOLVED', 'CLOSED')"
	)
	return map[string][]Field{
		"Issue": {
			{Name: "open", Kind: Bool, SQL: "(" + open + ")"},
			// While an issue is on hold its time stands still.
			{Name: "overdue", Kind: Bool, SQL: overdue},
			{Name: "timeliness", Kind: Enum, Enum: "IssueTimeliness", Nullable: true, SQL: "CASE" +
				" WHEN {}.accepted_at IS NULL OR {}.due_at IS NULL OR {}.status IN ('REJECTED', 'WITHDRAWN', 'MERGED') THEN NULL" +
				" WHEN " + done + " THEN CASE WHEN coalesce({}.resolved_at, {}.closed_at) <= {}.due_at THEN 'DONE_IN_TIME' ELSE 'DONE_LATE' END" +
				" WHEN " + overdue + " THEN 'PENDING_LATE' ELSE 'PENDING_IN_TIME' END"},
			{Name: "workingDaysLeft", Kind: Float, Nullable: true, SQL: "CASE WHEN " + running + " THEN " + workingDays("{at}", "{}.due_at") + " END"},
			{Name: "overdueWorkingDays", Kind: Float, Nullable: true, SQL: "CASE WHEN " + overdue + " THEN " + workingDays("{}.due_at", "{at}") + " END"},
			{Name: "led", Kind: Bool, SQL: "(EXISTS (SELECT 1 FROM assignments AS n WHERE n.issue_id = {}.id AND n.role = 'LEAD' AND n.assigned_at <= {at}" +
				" AND (n.finished_at IS NULL OR n.finished_at > {at}) AND (n.returned_at IS NULL OR n.returned_at > {at})))"},
			{Name: "latestScore", Kind: Int, Nullable: true, SQL: "(SELECT r.score FROM ratings AS r WHERE r.issue_id = {}.id AND r.rated_at <= {at}" +
				" ORDER BY r.rated_at DESC, r.seq DESC LIMIT 1)"},
			{Name: "repeated", Kind: Bool, SQL: "({}.compound_id IS NOT NULL AND EXISTS (SELECT 1 FROM {rows} WHERE n.compound_id = {}.compound_id" +
				" AND n.category_id = {}.category_id AND n.reported_at < {}.reported_at AND n.reported_at >= {}.reported_at - interval '30 days'))"},
		},
		"Rating": {
			{Name: "latest", Kind: Bool, SQL: "(NOT EXISTS (SELECT 1 FROM ratings AS n WHERE n.issue_id = {}.issue_id AND n.rated_at <= {at}" +
				" AND (n.rated_at, n.seq) > ({}.rated_at, {}.seq)))"},
		},
		"StageRecord": {
			{Name: "workingDays", Kind: Float, Nullable: true, SQL: "CASE WHEN {}.status <> 'SKIPPED' THEN " + workingDays("{}.entered_at", "CASE WHEN {}.left_at <= {at} THEN {}.left_at ELSE {at} END") + " END"},
			{Name: "stageWorkingDays", Kind: Float, Nullable: true, SQL: "(SELECT round(sum(jinyan_working_minutes(calendar, n.entered_at, n.left_at)) / 420.0, 4)::float8" +
				" FROM stage_records AS n, jinyan_work_calendar() AS calendar WHERE n.process_id = {}.process_id AND n.stage = {}.stage AND n.status = 'DONE' AND n.left_at <= {at})"},
			{Name: "latest", Kind: Bool, SQL: "(NOT EXISTS (SELECT 1 FROM stage_records AS n WHERE n.process_id = {}.process_id AND n.stage = {}.stage" +
				" AND (n.entered_at IS NULL OR n.entered_at <= {at}) AND n.seq > {}.seq))"},
		},
		"Assessment": {
			{Name: "overall", Kind: Numeric, Nullable: true, SQL: "(SELECT round(sum(c.weight * s.score), 2) FROM criterion_scores AS s JOIN criteria AS c ON c.id = s.criterion_id WHERE s.assessment_id = {}.id)"},
			{Name: "latest", Kind: Bool, SQL: "(NOT EXISTS (SELECT 1 FROM assessments AS n WHERE n.assessment_standard_id = {}.assessment_standard_id AND (" +
				sameSubject("community", "compound", "property_project", "party_organization") +
				") AND n.assessed_on <= {day} AND (n.period_from, n.code) > ({}.period_from, {}.code)))"},
		},
		"CriterionScore": {
			{Name: "dragging", Kind: Bool, SQL: "(NOT EXISTS (SELECT 1 FROM criterion_scores AS n JOIN criteria AS nc ON nc.id = n.criterion_id" +
				" JOIN criteria AS tc ON tc.id = {}.criterion_id WHERE n.assessment_id = {}.assessment_id AND (n.score, nc.seq) < ({}.score, tc.seq)))"},
		},
		"CoverageRecord": {
			{Name: "latest", Kind: Bool, SQL: "(NOT EXISTS (SELECT 1 FROM {rows} WHERE n.enterprise_id = {}.enterprise_id" +
				" AND n.taken_on <= {day} AND n.taken_on > {}.taken_on))"},
			{Name: "stale", Kind: Bool, SQL: "({}.taken_on < {day}::date - 180)"},
			{Name: "gaps", Kind: TextList, Enum: "CoverageGap", SQL: "array_remove(ARRAY[" +
				"CASE WHEN {}.operating AND {}.formal_member_count >= 3 AND {}.organization_coverage <> 'INDEPENDENT' THEN 'NO_BRANCH_OF_ITS_OWN' END, " +
				"CASE WHEN {}.operating AND {}.formal_member_count BETWEEN 1 AND 2 AND {}.organization_coverage NOT IN ('JOINT', 'INDEPENDENT') THEN 'NOT_IN_A_JOINT_BRANCH' END, " +
				"CASE WHEN {}.operating AND {}.organization_coverage = 'NONE' AND {}.work_coverage = 'NONE' THEN 'NOT_COVERED' END, " +
				"CASE WHEN {}.taken_on < {day}::date - 180 THEN 'STALE' END], NULL)"},
		},
		"Survey": {
			{Name: "latest", Kind: Bool, SQL: "(NOT EXISTS (SELECT 1 FROM surveys AS n WHERE (" + sameSubject("compound", "community", "property_project") +
				") AND n.surveyed_on <= {day} AND (n.period_from, n.code) > ({}.period_from, {}.code)))"},
		},
	}
}

// WorkingMinutes is the number of working minutes between two instants as SQL. The
// calendar comes as a column, since PostgreSQL writes out functions over columns
// only: that is ten times as fast.
func WorkingMinutes(from, to string) string {
	return "(SELECT jinyan_working_minutes(calendar, " + from + ", " + to + ") FROM jinyan_work_calendar() AS calendar)"
}

// workingDays is the number of working days between two instants as SQL.
func workingDays(from, to string) string {
	return "round(" + WorkingMinutes(from, to) + " / 420.0, 4)::float8"
}

// sameSubject says as SQL that a row n has the row's subject, of whatever type.
func sameSubject(types ...string) string {
	same := make([]string, len(types))
	for i, t := range types {
		same[i] = "n.subject_" + t + "_id = {}.subject_" + t + "_id"
	}
	return strings.Join(same, " OR ")
}

// compute adds to the types what follows from their columns.
func (g *Graph) compute() {
	for name, fields := range computed() {
		t := g.byName[name]
		for _, f := range fields {
			f.Type, f.Column = t, SnakeCase(f.Name)
			t.Computed = append(t.Computed, &f)
			t.fields[f.Name] = &f
		}
	}
}

// Of is the field's value in the row behind an alias, as SQL. Named gives what stands
// for a name in braces: a parameter, such as at, or rows.
func (f *Field) Of(alias string, named func(name string) string) string {
	if f.SQL == "" {
		return alias + "." + f.Column
	}
	sql := strings.ReplaceAll(f.SQL, "{}", alias)
	for _, name := range []string{"at", "day", "zone", "rows"} {
		if braced := "{" + name + "}"; strings.Contains(sql, braced) {
			sql = strings.ReplaceAll(sql, braced, named(name))
		}
	}
	return sql
}

// Instant is a time as an instant; a day begins at its midnight in Shanghai.
func (f *Field) Instant() *Field {
	sql := "{}." + f.Column
	if f.Kind == Day {
		sql = "(" + sql + "::timestamp AT TIME ZONE 'Asia/Shanghai')"
	}
	return &Field{Name: f.Name, Column: f.Column, Kind: Instant, Nullable: f.Nullable, SQL: sql, Type: f.Type}
}

// Values are the columns and computed fields of a type.
func (t *Type) Values() []*Field { return slices.Concat(t.Fields, t.Computed) }
