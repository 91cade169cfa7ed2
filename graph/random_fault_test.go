package graph_test

import (
	"strings"

	"jinyan/internal/model"
)

// faults are what generated queries do wrong.
var faults = []string{
	"first and last", "negative page", "page too large", "cursor that is none", "cursor of another list",
	"bad id in where", "malformed date", "malformed instant", "null in a condition", "null for a condition",
	"bad id", "id of another type", "neither id nor code", "both id and code", "empty search", "bad ids in nodes",
	"unknown enum value", "malformed asOf",
}

// badIDs are no ids.
var badIDs = []string{"", "x", "issue_", "issue_01h455vb4pex5vsknk084sn02", "elephant_01h455vb4pex5vsknk084sn02q", "ISSUE_01h455vb4pex5vsknk084sn02q"}

// commit counts the fault as done.
func (d *draft) commit() string {
	fault := d.fault
	d.use("fault")
	d.use("fault: " + fault)
	d.fault = ""
	return fault
}

// wrongList makes up arguments of a list with the fault, nil if it is no fault
// of lists.
func (d *draft) wrongList(ty *model.Type) object {
	where := func(field string, operator string, v any) object {
		return object{{"where", object{{field, object{{operator, v}}}}}}
	}
	var args object
	switch d.fault {
	case "first and last":
		args = object{{"first", d.maybeThrough("Int", 1, 0.3)}, {"last", 2}}
	case "negative page":
		args = object{{oneOf(d, []string{"first", "last"}), d.maybeThrough("Int", -1, 0.5)}}
	case "page too large":
		args = object{{oneOf(d, []string{"first", "last"}), d.maybeThrough("Int", 1001, 0.5)}}
	case "cursor that is none":
		args = object{{oneOf(d, []string{"after", "before"}), d.maybeThrough("String", oneOf(d, []any{"", "abc", "AQlBiNsONTEwMTA0LUNNUC0wM", "社区"}), 0.5)}}
	case "cursor of another list":
		args = object{{"orderBy", []any{object{{"updatedAt", word("DESC")}}}}, {oneOf(d, []string{"after", "before"}), "AQlBiNsONTEwMTA0LUNNUC0wMQ"}}
	case "bad id in where":
		args = where("id", "eq", d.maybeThrough("ID", oneOf(d, badIDs), 0.5))
	case "malformed date":
		if ty.Field("validFrom") == nil {
			return nil
		}
		args = where("validFrom", "gte", d.maybeThrough("Date", oneOf(d, []any{"2023-13-41", "yesterday", "2023-1-1", ""}), 0.5))
	case "malformed instant":
		args = where("createdAt", "lt", d.maybeThrough("DateTime", oneOf(d, []any{"2023-01-01", "2023-01-01T00:00:00", "0000-01-01T00:00:00Z"}), 0.5))
	case "null in a condition":
		args = where("createdAt", oneOf(d, []string{"eq", "in", "isNull"}), nil)
	case "null for a condition":
		args = object{{"where", object{{oneOf(d, []string{"not", "and", "createdAt"}), nil}}}}
	default:
		return nil
	}
	d.commit()
	return args
}

// wrongRoot selects a field of Query with the fault.
func (d *draft) wrongRoot() string {
	id := func(of string, v any) string { return literal(d.maybeThrough(of, v, 0.5)) }
	key := "wrong: "
	switch d.fault {
	case "bad id":
		d.commit()
		return key + "node(id: " + id("ID!", oneOf(d, badIDs)) + ") { id __typename }"
	case "id of another type":
		d.commit()
		return key + "issue(id: " + id("ID", "grid_01h455vb4pex5vsknk084sn02q") + ") { id }"
	case "neither id nor code":
		d.commit()
		return key + "community" + call(oneOf(d, []object{nil, {{"id", nil}}, {{"code", nil}}, {{"id", nil}, {"code", nil}}})) + " { name }"
	case "both id and code":
		d.commit()
		return key + "issue(id: \"issue_01h455vb4pex5vsknk084sn02q\", code: \"a\") { code }"
	case "empty search":
		d.commit()
		return key + "search(text: " + id("String!", oneOf(d, []any{"", "  ", "　", "?!"})) + ") { nodes { score } }"
	case "bad ids in nodes":
		d.commit()
		ids := []any{d.anyID(), oneOf(d, badIDs), d.anyID(), oneOf(d, badIDs)}
		return key + "nodes(ids: " + id("[ID!]!", ids) + ") { id __typename ... on Entity { code name } }"
	case "unknown enum value":
		d.commit()
		d.use("refused")
		return key + "issues(where: {status: {eq: " + literal(d.through("IssueStatus!", word("BROKEN"))) + "}}) { totalCount }"
	}
	args := d.wrongList(d.graph.Type("Grid"))
	return key + strings.TrimSpace("grids"+call(args)) + " { nodes { code children { totalCount } } }"
}
