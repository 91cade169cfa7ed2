package policy

import (
	"fmt"
	"testing"

	"jinyan/internal/filter"
	"jinyan/internal/model"
)

// row holds columns by their GraphQL names, days and instants as text, and the
// rows that to-one edges lead to by the names of the edges.
type row map[string]any

// there tells for each use whether a row is there.
type there struct{ listed, named, tied bool }

var (
	always   = there{true, true, true}
	never    = there{}
	ended    = there{named: true, tied: true}
	onlyTied = there{tied: true}
)

func TestRows(t *testing.T) {
	t.Parallel()
	issue := row{"reportedAt": "2023-12-01T09:00:00"}
	later := row{"reportedAt": "2023-12-05T09:00:00"}
	whole := row{"validFrom": "2023-01-01", "validTo": "2023-07-01"}
	for _, c := range []struct {
		of   string
		what string
		row  row
		at   string
		want there
	}{
		{"Issue", "a second before its report", issue, "2023-12-01T08:59:59", never},
		{"Issue", "at its report", issue, "2023-12-01T09:00:00", always},
		{"Issue", "long after its report", issue, "2033-12-01T09:00:00", always},
		{"IssueEvent", "a second before", row{"at": "2023-12-01T09:00:00", "issue": issue}, "2023-12-01T08:59:59", never},
		{"IssueEvent", "as it happens", row{"at": "2023-12-01T09:00:00", "issue": issue}, "2023-12-01T09:00:00", always},
		{"IssueEvent", "after it", row{"at": "2023-12-01T09:00:00", "issue": issue}, "2023-12-02T00:00:00", always},
		{"IssueEvent", "after it, before its issue", row{"at": "2023-12-01T09:00:00", "issue": later}, "2023-12-02T00:00:00", always},

		{"Grid", "the day before the first", whole, "2022-12-31T23:59:59", onlyTied},
		{"Grid", "the first day", whole, "2023-01-01T00:00:00", always},
		{"Grid", "the last day", whole, "2023-06-30T23:59:59", always},
		{"Grid", "the day of its end", whole, "2023-07-01T00:00:00", ended},
		{"Grid", "long after its end", whole, "2033-07-01T00:00:00", ended},
		{"Grid", "without bounds", row{}, "1949-10-01T00:00:00", always},
		{"Grid", "without a start, the last day", row{"validTo": "2023-07-01"}, "2023-06-30T12:00:00", always},
		{"Grid", "without a start, the day of its end", row{"validTo": "2023-07-01"}, "2023-07-01T12:00:00", ended},
		{"Grid", "without an end, the day before the first", row{"validFrom": "2023-01-01"}, "2022-12-31T12:00:00", onlyTied},
		{"Grid", "without an end, long after", row{"validFrom": "2023-01-01"}, "2099-01-01T00:00:00", always},
		{"Grid", "of no day", row{"validFrom": "2023-01-01", "validTo": "2023-01-01"}, "2023-01-01T12:00:00", ended},
		{"Membership", "the day before the first", whole, "2022-12-31T12:00:00", onlyTied},
		{"Membership", "the first day", whole, "2023-01-01T12:00:00", always},
		{"Membership", "the last day", whole, "2023-06-30T12:00:00", always},
		{"Membership", "the day of its end", whole, "2023-07-01T12:00:00", ended},
		{"Membership", "without bounds", row{}, "2023-07-01T12:00:00", always},

		{"OtherName", "the day before the first", whole, "2022-12-31T12:00:00", onlyTied},
		{"OtherName", "the first day", whole, "2023-01-01T12:00:00", always},
		{"OtherName", "the day of its end", whole, "2023-07-01T12:00:00", always},
		{"OtherName", "long after its end", whole, "2033-07-01T12:00:00", always},
		{"OtherName", "without a start", row{"validTo": "2023-07-01"}, "1949-10-01T00:00:00", always},
		{"Succession", "the day before it took effect", row{"effectiveOn": "2023-07-01"}, "2023-06-30T23:59:59", never},
		{"Succession", "the day it took effect", row{"effectiveOn": "2023-07-01"}, "2023-07-01T00:00:00", always},
		{"Succession", "long after", row{"effectiveOn": "2023-07-01"}, "2033-07-01T00:00:00", always},
		{"Succession", "of an unknown day", row{}, "1949-10-01T00:00:00", always},

		{"IssueLink", "before both issues", row{"issue": issue, "other": later}, "2023-11-01T00:00:00", onlyTied},
		{"IssueLink", "before the other issue", row{"issue": issue, "other": later}, "2023-12-05T08:59:59", onlyTied},
		{"IssueLink", "before the one issue", row{"issue": later, "other": issue}, "2023-12-05T08:59:59", onlyTied},
		{"IssueLink", "as the later one is reported", row{"issue": issue, "other": later}, "2023-12-05T09:00:00", always},
		{"Identifier", "of something that does not happen", row{"ownerGridID": "g", "grid": whole}, "1949-10-01T00:00:00", always},
		{"Identifier", "before its issue", row{"ownerIssueID": "i", "issue": issue}, "2023-12-01T08:59:59", onlyTied},
		{"Identifier", "as its issue is reported", row{"ownerIssueID": "i", "issue": issue}, "2023-12-01T09:00:00", always},
		{"FreeText", "before its reply", row{"ownerReplyID": "r", "reply": row{"at": "2023-12-02T00:00:00"}}, "2023-12-01T09:00:00", onlyTied},
		{"FreeText", "after its reply", row{"ownerReplyID": "r", "reply": row{"at": "2023-12-02T00:00:00"}}, "2023-12-02T00:00:00", always},
		{"CriterionScore", "before its assessment", row{"assessment": row{"assessedOn": "2023-07-05"}, "criterion": row{}}, "2023-07-04T12:00:00", onlyTied},
		{"CriterionScore", "the day of its assessment", row{"assessment": row{"assessedOn": "2023-07-05"}, "criterion": row{}}, "2023-07-05T00:00:00", always},
		{"StageRecord", "before it was entered", row{"enteredAt": "2023-06-01T09:00:00", "process": row{"startedAt": "2023-05-01T09:00:00"}}, "2023-06-01T08:59:59", never},
		{"StageRecord", "as it is entered", row{"enteredAt": "2023-06-01T09:00:00", "process": row{"startedAt": "2023-05-01T09:00:00"}}, "2023-06-01T09:00:00", always},
		{"StageRecord", "before its process", row{"process": row{"startedAt": "2023-05-01T09:00:00"}}, "2023-05-01T08:59:59", onlyTied},
		{"Evidence", "of something that does not happen", row{"subjectTable": "grids", "grid": whole, "document": row{}}, "1949-10-01T00:00:00", always},
		{"Evidence", "before its issue", row{"subjectTable": "issues", "issue": issue, "document": row{}}, "2023-12-01T08:59:59", onlyTied},
		{"Evidence", "as its issue is reported", row{"subjectTable": "issues", "issue": issue, "document": row{}}, "2023-12-01T09:00:00", always},
		{"Evidence", "before the issue of its link", row{"subjectTable": "issue_links", "issueLink": row{"issue": issue, "other": later}, "document": row{}}, "2023-12-05T08:59:59", onlyTied},
		{"Evidence", "after both issues of its link", row{"subjectTable": "issue_links", "issueLink": row{"issue": issue, "other": later}, "document": row{}}, "2023-12-05T09:00:00", always},
		{"Evidence", "before its document", row{"subjectTable": "grids", "grid": whole, "document": row{"publishedOn": "2023-12-02"}}, "2023-12-01T12:00:00", onlyTied},
		{"ServiceRecord", "before it starts, after its issue", row{"startedAt": "2023-12-02T00:00:00", "subjectIssueID": "i", "issue": issue}, "2023-12-01T10:00:00", never},
		{"ServiceRecord", "after it started, before its issue", row{"startedAt": "2023-12-02T00:00:00", "subjectIssueID": "i", "issue": later}, "2023-12-03T00:00:00", always},
	} {
		ty := typeNamed(t, c.of)
		got := there{
			listed: holds(Rows(ty, Listed), c.row, c.at),
			named:  holds(Rows(ty, Named), c.row, c.at),
			tied:   holds(Rows(ty, Tied), c.row, c.at),
		}
		if got != c.want {
			t.Errorf("%s %s: %+v, not %+v", c.of, c.what, got, c.want)
		}
	}
}

func TestEdges(t *testing.T) {
	t.Parallel()
	for edge, want := range map[[2]string]Use{
		{"Grid", "community"}:            Tied,
		{"Issue", "mergedInto"}:          Tied,
		{"Issue", "text"}:                Tied,
		{"IssueEvent", "issue"}:          Tied,
		{"Grid", "children"}:             Listed,
		{"Grid", "memberships"}:          Listed,
		{"Grid", "otherNames"}:           Listed,
		{"Grid", "compounds"}:            Listed,
		{"Grid", "succeededBy"}:          Listed,
		{"Grid", "successors"}:           Named,
		{"Organization", "predecessors"}: Named,
		{"Grid", "evidences"}:            Own,
		{"Document", "evidences"}:        Own,
	} {
		r := typeNamed(t, edge[0]).Relation(edge[1])
		if r == nil {
			t.Errorf("%v is no edge", edge)
			continue
		}
		if got := Across(r); got != want {
			t.Errorf("%v: %v, not %v", edge, got, want)
		}
	}
}

// TestRowsSpeakOfTheirOwnTable reads every type's condition for every use: a
// column of another table would be looked for in this one.
func TestRowsSpeakOfTheirOwnTable(t *testing.T) {
	t.Parallel()
	g, err := model.NewGraph()
	if err != nil {
		t.Fatal(err)
	}
	for _, ty := range g.Types {
		for _, use := range []Use{Listed, Named, Tied, Own} {
			visit(Rows(ty, use), func(e filter.Expr) {
				var of *model.Type
				switch e := e.(type) {
				case filter.IsNull:
					of = e.Field.Type
				case filter.Compare:
					of = e.Field.Type
				case filter.Related:
					of = e.Relation.Type
				case filter.Whichever:
					of = e.Of.Type
				}
				if of != ty {
					t.Errorf("%s for use %d asks %v of another table", ty.Name, use, e)
				}
			})
		}
	}
}

func typeNamed(t *testing.T, name string) *model.Type {
	t.Helper()
	g, err := model.NewGraph()
	if err != nil {
		t.Fatal(err)
	}
	if g.Type(name) == nil {
		t.Fatalf("there is no type %s", name)
	}
	return g.Type(name)
}

// holds tells whether a condition holds of a row at an instant, whose first ten
// characters are its day.
func holds(e filter.Expr, r row, at string) bool {
	switch e := e.(type) {
	case filter.And:
		for _, part := range e {
			if !holds(part, r, at) {
				return false
			}
		}
		return true
	case filter.Or:
		for _, part := range e {
			if holds(part, r, at) {
				return true
			}
		}
		return false
	case filter.Whichever:
		for _, b := range e.Branches {
			if r["subjectTable"] == b.Relation.Target.Table {
				return holds(b, r, at)
			}
		}
		return true
	case filter.IsNull:
		return (r[e.Field.Name] == nil) == e.Null
	case filter.Compare:
		return compares(e, r, at)
	case filter.Related:
		key := e.Relation.Type.Column(e.Relation.Column).Name
		if e.Quantity == filter.Maybe && r[key] == nil {
			return true
		}
		target, ok := r[e.Relation.Name].(row)
		return ok && holds(Rows(e.Relation.Target, Across(e.Relation)), target, at) && holds(e.Where, target, at)
	}
	panic(fmt.Sprintf("a policy holds %T", e))
}

func compares(e filter.Compare, r row, at string) bool {
	bound, ok := map[filter.Slot]string{filter.At: at, filter.Day: at[:10]}[e.Param.Slot]
	if !ok {
		panic(fmt.Sprintf("%s is compared with neither the instant nor its day", e.Field.Name))
	}
	v, ok := r[e.Field.Name].(string)
	if !ok {
		return false
	}
	if len(v) != len(bound) {
		panic(fmt.Sprintf("%s compares %s with %s", e.Field.Name, v, bound))
	}
	switch e.Op {
	case filter.Lte:
		return v <= bound
	case filter.Gt:
		return v > bound
	}
	panic(fmt.Sprintf("a policy compares by %s", e.Op))
}

// visit calls f with every leaf and edge of a condition.
func visit(e filter.Expr, f func(filter.Expr)) {
	switch e := e.(type) {
	case filter.And:
		for _, part := range e {
			visit(part, f)
		}
	case filter.Or:
		for _, part := range e {
			visit(part, f)
		}
	default:
		f(e)
	}
}
