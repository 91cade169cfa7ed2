package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
	"github.com/vektah/gqlparser/v2/parser"

	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/report"
)

// expand makes the whole schema from the part that people write. What follows
// from the node types by rule is added: root fields, the fields that all types
// have, connections with their arguments, where and order inputs, unions, and the
// label beside every enum field.
func expand(written string, g *model.Graph) (*ast.SchemaDocument, error) {
	doc, err := parser.ParseSchema(&ast.Source{Name: "schema.graphqls", Input: written})
	if err != nil {
		return nil, err
	}
	x := &expansion{graph: g, doc: doc, kinds: map[string]ast.DefinitionKind{}}
	for _, d := range doc.Definitions {
		x.kinds[d.Name] = d.Kind
	}
	for _, t := range g.Types {
		d := doc.Definitions.ForName(t.Name)
		if d == nil {
			return nil, fmt.Errorf("schema.graphqls has no type %s", t.Name)
		}
		x.common(t, d)
		x.roots(t, d)
		x.searched(t, d)
		x.unions(t, d)
	}
	if x.registry, err = report.NewRegistry(g); err != nil {
		return nil, err
	}
	for _, d := range doc.Definitions {
		if d.Kind == ast.Object {
			x.fields(d)
		}
	}
	for _, t := range g.Types {
		if d := doc.Definitions.ForName(t.Name); d != nil {
			x.derive(t, d)
		}
	}
	x.operators()
	x.edgeWords()
	x.groupWords()
	x.searchWhere()
	derived, err := parser.ParseSchema(&ast.Source{Name: "derived.graphqls", Input: x.text.String()})
	if err != nil {
		return nil, fmt.Errorf("the derived schema: %w", err)
	}
	doc.Merge(derived)
	return doc, nil
}

// text is a schema as text.
func text(doc *ast.SchemaDocument) []byte {
	var out bytes.Buffer
	formatter.NewFormatter(&out, formatter.WithIndent("  ")).FormatSchemaDocument(doc)
	return out.Bytes()
}

// executed is the part of a schema for which gqlgen writes code. Fields that rows
// answer have no arguments in it, since plans read them from the query; what is written
// from its rows, whichever way an answer takes, is a scalar.
func executed(doc *ast.SchemaDocument, g *model.Graph) *ast.SchemaDocument {
	part := *doc
	part.Definitions = ast.DefinitionList{{Kind: ast.Scalar, Name: groupScalar, Description: "Groups, finished (分组结果)."}}
	for _, d := range doc.Definitions {
		if d.Kind == ast.InputObject && !changes(doc, d.Name) || d.Kind == ast.Object && (written(d.Name) || partOfWritten(d.Name)) {
			continue
		}
		copied := *d
		copied.Fields = nil
		for _, f := range d.Fields {
			bare := &ast.FieldDefinition{Name: f.Name, Type: f.Type}
			if d.Name != "Query" && g.Type(d.Name) == nil || f.Name == "accessLog" {
				bare.Arguments = f.Arguments
			}
			if written(f.Type.Name()) {
				bare.Type = &ast.Type{NamedType: groupScalar, NonNull: f.Type.NonNull}
			}
			copied.Fields = append(copied.Fields, bare)
		}
		part.Definitions = append(part.Definitions, &copied)
	}
	return &part
}

// changes tells whether an input is that of a mutation.
func changes(doc *ast.SchemaDocument, input string) bool {
	mutation := doc.Definitions.ForName("Mutation")
	return slices.ContainsFunc(mutation.Fields, func(f *ast.FieldDefinition) bool {
		return slices.ContainsFunc(f.Arguments, func(a *ast.ArgumentDefinition) bool { return a.Type.Name() == input })
	})
}

const groupScalar = "GroupAnswer"

// written tells whether a type is that of fields which are written from their rows.
func written(name string) bool {
	return strings.HasSuffix(name, "GroupConnection") || isLines(name) || slices.Contains([]string{"MetricFigure", "NeighborCount", "NeighborConnection", "PathResult", "Subgraph"}, name)
}

// partOfWritten tells whether a type stands in such fields alone.
func partOfWritten(name string) bool {
	for _, ending := range []string{"Key", "Group", "GroupEdge", "LineEdge"} {
		if strings.HasSuffix(name, ending) {
			return true
		}
	}
	return slices.Contains([]string{"NeighborEdge", "GraphPath", "PathEdge", "GraphEdge", "SubgraphNode", "HopCount"}, name) ||
		name == "TimeSlot" || strings.HasPrefix(name, "MetricFigure") || strings.HasPrefix(name, "MetricRow")
}

type expansion struct {
	graph    *model.Graph
	registry *report.Registry
	doc      *ast.SchemaDocument
	kinds    map[string]ast.DefinitionKind
	text     strings.Builder
	// enums and enumLists are the enums that take operators, alone and as lists.
	enums, enumLists []string
}

func (x *expansion) writef(format string, args ...any) {
	fmt.Fprintf(&x.text, format+"\n", args...)
}

// listed is the node type of a connection type's name, "" for other types.
func (x *expansion) listed(name string) string {
	of, ok := strings.CutSuffix(name, "Connection")
	if !ok || x.graph.Type(of) == nil {
		return ""
	}
	return of
}

// fields adds arguments to connection fields and labels to enum fields.
func (x *expansion) fields(d *ast.Definition) {
	var all ast.FieldList
	for _, f := range d.Fields {
		all = append(all, f)
		name := f.Type.Name()
		if of := x.listed(name); of != "" {
			groups := x.groupsBeside(d, f)
			f.Arguments = connectionArguments(of)
			if t := x.graph.Type(d.Name); t != nil && t.Parent != nil {
				f.Arguments = append(f.Arguments, subtreeArgument())
				groups.Arguments = append(groups.Arguments, subtreeArgument())
			}
			all = append(all, groups)
		}
		if x.kinds[name] == ast.Enum && x.graph.Type(d.Name) != nil {
			all = append(all, labelField(f))
		}
	}
	t := x.graph.Type(d.Name)
	if t != nil && lasts(t) {
		all = append(all, durationField(t))
	}
	if t != nil && t.Parent != nil {
		all = append(all, lineFields(t)...)
	}
	if t != nil && x.graph.Walked(t) {
		all = append(all, neighborCounts(), neighbors())
	}
	if t != nil && len(x.registry.OfNodes(t)) > 0 {
		f := field("metric", "MetricFigure!", "A figure with a name, for the node and what stands below it (指标).")
		f.Arguments = ast.ArgumentDefinitionList{
			{Name: "name", Type: typeOf(t.Name + "NodeMetric!"), Description: "Which metric (指标名)."},
			{Name: "period", Type: typeOf("Period"), Description: "The days in which rows count, by the clock of the metric; whenever, if not given (统计期间)."},
		}
		all = append(all, f)
	}
	d.Fields = all
}

// groupsBeside is the field that groups the rows of a list.
func (x *expansion) groupsBeside(d *ast.Definition, f *ast.FieldDefinition) *ast.FieldDefinition {
	t := x.graph.Type(x.listed(f.Type.Name()))
	name := model.LowerCamel(t.Name)
	if of := x.graph.Type(d.Name); of != nil {
		name = of.Relation(f.Name).Singular()
	}
	return groupField(name+"Groups", t, model.ChineseTerm(x.doc.Definitions.ForName(t.Name).Description), f.Type.NonNull)
}

func connectionArguments(of string) ast.ArgumentDefinitionList {
	arg := func(name, typ, description string) *ast.ArgumentDefinition {
		return &ast.ArgumentDefinition{Name: name, Type: ast.NamedType(typ, nil), Description: description}
	}
	return ast.ArgumentDefinitionList{
		arg("where", of+"Where", "Which rows (筛选条件)."),
		{Name: "orderBy", Type: ast.ListType(ast.NonNullNamedType(of+"Order", nil), nil), Description: "In which order (排序); enums by name, ties by code or id."},
		arg("first", "Int", "At most so many from the start (前若干条); 20 if neither first nor last is given."),
		arg("after", "String", "Only what follows this cursor (游标之后)."),
		arg("last", "Int", "At most so many from the end (末若干条)."),
		arg("before", "String", "Only what comes before this cursor (游标之前)."),
	}
}

func labelField(f *ast.FieldDefinition) *ast.FieldDefinition {
	typ := ast.NamedType("String", nil)
	typ.NonNull = f.Type.NonNull
	if f.Type.Elem != nil {
		typ = ast.NonNullListType(ast.NonNullNamedType("String", nil), nil)
	}
	return &ast.FieldDefinition{
		Name:        f.Name + "Label",
		Description: "The words for " + f.Name + " (中文或英文名称).",
		Type:        typ,
		Arguments: ast.ArgumentDefinitionList{{
			Name: "lang", Type: ast.NamedType("Lang", nil), Description: "Language of the words (语言).",
			DefaultValue: &ast.Value{Raw: "ZH", Kind: ast.EnumValue},
		}},
	}
}

// derive writes the connection, edge, where and order types of a node type.
func (x *expansion) derive(t *model.Type, d *ast.Definition) {
	x.writef(`"""A page of %[1]s (分页列表)."""
type %[1]sConnection {
  """The rows with their cursors (行与游标)."""
  edges: [%[1]sEdge!]!
  """The rows (行)."""
  nodes: [%[1]s!]!
  """Where the page lies (分页信息)."""
  pageInfo: PageInfo!
  """How many rows all pages hold; counted only if asked (总数)."""
  totalCount: Int!
}
"""A row of a page of %[1]s (列表中的一行)."""
type %[1]sEdge {
  """The row (行)."""
  node: %[1]s!
  """Its place in the list, for after and before (游标)."""
  cursor: String!
}`, t.Name)
	x.lines(t)
	x.where(t, d)
	x.order(t, d)
	x.writef(`"""Conditions on the rows of a to-many edge to %[1]s (对多关联条件)."""
input %[1]sListWhere {
  """At least one row satisfies this (至少一条)."""
  some: %[1]sWhere
  """No row satisfies this (没有一条)."""
  none: %[1]sWhere
  """Every row satisfies this; also true of no rows (每一条)."""
  every: %[1]sWhere
  """There are so many rows (数量)."""
  count: %[1]sCountFilter
%[2]s
}`, t.Name, aggregates(t.Name+"NumberFilter"))
	x.grouped(t, d)
}

func (x *expansion) where(t *model.Type, d *ast.Definition) {
	x.writef(`"""Conditions on %[1]s (筛选条件); all that are given must hold."""
input %[1]sWhere {
  """All of these (且)."""
  and: [%[1]sWhere!]
  """One of these; an empty list matches nothing (或)."""
  or: [%[1]sWhere!]
  """Not this (非)."""
  not: %[1]sWhere`, t.Name)
	for _, f := range d.Fields {
		input := x.condition(t, f)
		if input == "" {
			continue
		}
		x.writef("  \"\"\"Condition on %s (条件).\"\"\"\n  %s: %s", f.Name, f.Name, input)
	}
	if lasts(t) {
		x.writef("  \"\"\"Condition on the time that passed between two times (时长条件).\"\"\"\n  duration: %sDurationFilter", t.Name)
	}
	x.writef("}")
	for _, a := range t.Abstracts {
		x.writef("\"\"\"Conditions on %s by its type (按类型的条件).\"\"\"\ninput %s {", a.Name, abstractWhere(a))
		for _, r := range a.Branches {
			x.writef("  \"\"\"It is of type %[2]s and satisfies this (属于该类型且满足条件).\"\"\"\n  %[1]s: %[2]sWhere", r.Name, r.Target.Name)
		}
		x.writef("}")
	}
}

func abstractWhere(a *model.Abstract) string {
	return abstractName(a) + "Where"
}

// condition is the input type for a field, "" if it takes none.
func (x *expansion) condition(t *model.Type, f *ast.FieldDefinition) string {
	if mf := t.Field(f.Name); mf != nil {
		if len(filter.Operators(mf)) == 0 {
			return ""
		}
		return x.filterOf(mf)
	}
	if r := t.Relation(f.Name); r != nil {
		if r.Many {
			return r.Target.Name + "ListWhere"
		}
		return r.Target.Name + "Where"
	}
	if a := t.Abstract(f.Name); a != nil {
		return abstractWhere(a)
	}
	return ""
}

// scalars are the GraphQL types of the kinds that have operators.
var scalars = map[model.Kind]string{
	model.Text: "String", model.Int: "Int", model.Float: "Float", model.Numeric: "Decimal",
	model.Bool: "Boolean", model.Day: "Date", model.Instant: "DateTime", model.UUID: "ID", model.TextList: "String",
}

func (x *expansion) filterOf(f *model.Field) string {
	switch {
	case f.Kind == model.Enum:
		x.enums = append(x.enums, f.Enum)
		return f.Enum + "Filter"
	case f.Kind == model.TextList && f.Enum != "":
		x.enumLists = append(x.enumLists, f.Enum)
		return f.Enum + "ListFilter"
	case f.Kind == model.TextList:
		return "StringListFilter"
	case f.Searchable:
		return "TextFilter"
	}
	return scalars[f.Kind] + "Filter"
}

// order writes the order input, unless nothing of the type can be ordered by.
func (x *expansion) order(t *model.Type, d *ast.Definition) {
	x.writef("\"\"\"One key of an order of %[1]s (排序键).\"\"\"\ninput %[1]sOrder @oneOf {", t.Name)
	for _, f := range d.Fields {
		input := ""
		if mf := t.Field(f.Name); mf != nil && !mf.Masked && mf.Kind != model.TextList {
			input = "OrderDirection"
		}
		if r := t.Relation(f.Name); r != nil && !r.Many {
			input = r.Target.Name + "Order"
		} else if r != nil {
			input = r.Target.Name + "ListOrder"
		}
		if input != "" {
			x.writef("  \"\"\"By %s (按该字段).\"\"\"\n  %s: %s", f.Name, f.Name, input)
		}
	}
	if lasts(t) {
		x.writef("  \"\"\"By the time that passed between two times (按时长).\"\"\"\n  duration: %sDurationOrder", t.Name)
	}
	x.writef("}")
}

// operators writes the inputs of the columns' operators.
func (x *expansion) operators() {
	x.writef(`"""A direction of an order (排序方向); rows without a value come last unless said otherwise."""
enum OrderDirection {
  """升序 · Ascending, rows without a value last."""
  ASC
  """降序 · Descending, rows without a value last."""
  DESC
  """升序空值在前 · Ascending, rows without a value first."""
  ASC_NULLS_FIRST
  """升序空值在后 · Ascending, rows without a value last."""
  ASC_NULLS_LAST
  """降序空值在前 · Descending, rows without a value first."""
  DESC_NULLS_FIRST
  """降序空值在后 · Descending, rows without a value last."""
  DESC_NULLS_LAST
}
"""Where a page lies in its list (分页信息)."""
type PageInfo {
  """There are rows after the page (后面还有)."""
  hasNextPage: Boolean!
  """There are rows before the page; going forward, that a cursor was given (前面还有)."""
  hasPreviousPage: Boolean!
  """Cursor of the first row, null for an empty page (首行游标)."""
  startCursor: String
  """Cursor of the last row, null for an empty page (末行游标)."""
  endCursor: String
}`)
	for _, f := range []model.Field{
		{Kind: model.UUID}, {Kind: model.Text}, {Kind: model.Text, Searchable: true}, {Kind: model.Int},
		{Kind: model.Float}, {Kind: model.Numeric}, {Kind: model.Bool}, {Kind: model.Day}, {Kind: model.Instant}, {Kind: model.TextList},
	} {
		x.operatorInput(x.filterOf(&f), scalars[f.Kind], &f)
	}
	slices.Sort(x.enums)
	for _, enum := range slices.Compact(x.enums) {
		x.operatorInput(enum+"Filter", enum, &model.Field{Kind: model.Enum})
	}
	slices.Sort(x.enumLists)
	for _, enum := range slices.Compact(x.enumLists) {
		x.operatorInput(enum+"ListFilter", enum, &model.Field{Kind: model.TextList})
	}
}

// meanings are the descriptions of the operators.
var meanings = map[filter.Op]string{
	filter.Eq: "Equal (等于).", filter.Ne: "Not equal; rows without a value match (不等于).",
	filter.In: "One of these; an empty list matches nothing (属于).", filter.NotIn: "None of these; rows without a value match (不属于).",
	filter.Lt: "Less (小于).", filter.Lte: "Less or equal (小于等于).", filter.Gt: "Greater (大于).", filter.Gte: "Greater or equal (大于等于).",
	filter.Contains: "Contains this text to the letter (包含).", filter.StartsWith: "Begins with this text (以此开头).",
	filter.Search: "Contains all these words, whatever their case and width (全文检索).", filter.Has: "Has this among its values (含有该值).",
}

func (x *expansion) operatorInput(name, scalar string, f *model.Field) {
	x.writef("\"\"\"Operators on %s (运算符); all that are given must hold.\"\"\"\ninput %s {", scalar, name)
	for _, op := range filter.Operators(f) {
		typ := scalar
		if op == filter.In || op == filter.NotIn {
			typ = "[" + scalar + "!]"
		}
		x.writef("  \"\"\"%s\"\"\"\n  %s: %s", meanings[op], op, typ)
	}
	if f.Kind != model.TextList {
		x.writef("  \"\"\"Has no value, or has one (是否为空).\"\"\"\n  isNull: Boolean")
	}
	x.writef("}")
}
