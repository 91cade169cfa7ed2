package graph

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/fault"
	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/plan"
	"jinyan/internal/policy"
	"jinyan/internal/report"
	"jinyan/internal/walk"
)

// compiler turns the selection of one operation into a plan and the shape of
// its answer. Response keys are merged and @skip and @include decided here.
type compiler struct {
	graph   *model.Graph
	schema  *ast.Schema
	vars    filter.Variables
	maxPage int
	// walks say how far walks go.
	walks walk.Limits
	// everywhere are all edges, as readers see them.
	everywhere *cache[plan.View, *walk.Ways]
	// ends are the types at which edges end.
	ends []*model.Type
	// view is what the reader sees.
	view plan.View
	plan *plan.Plan
	// registry are the metrics with names, figures the steps that read those of nodes.
	registry *report.Registry
	figures  []nodeFigures
	// once says that the plan serves no other variables, though their shape be the same.
	once bool
	// withheld are the fields that the reader asked and does not see.
	withheld map[string]why
	// err is a fault of the document that no field can be blamed for.
	err error
}

// maxStatements is how many steps a plan may have. Those for types of nodes that a search
// or a walk did not find are not sent.
const maxStatements = 4000

// compiled is an operation ready to run with any variables of one shape.
type compiled struct {
	plan *plan.Plan
	root *shape
	// introspects says that the operation asks of the schema, which gqlgen answers.
	introspects bool
	// streamed is the list that can be sent as it is read, nil if there is none.
	streamed *shape
	// once says that it serves these variables alone.
	once bool
	// withheld tells what is withheld from the reader as JSON, by language.
	withheld map[string]json.RawMessage
	// err refuses the whole operation.
	err error
}

// compile builds the plan of a query operation.
func (c *compiler) compile(op *ast.OperationDefinition) *compiled {
	c.plan = &plan.Plan{View: c.view}
	root := &shape{kind: single}
	for _, d := range op.Directives {
		for _, arg := range d.Arguments {
			c.literal(arg.Value)
		}
	}
	c.literals(op.SelectionSet, map[*ast.FragmentDefinition]bool{})
	for _, group := range c.collect("Query", op.SelectionSet) {
		root.fields = append(root.fields, c.rootField(group))
	}
	for _, n := range c.figures {
		if err := n.step.Arrange(); err != nil {
			c.err = err
		}
	}
	c.plan.Compile()
	root.quote()
	introspects := slices.ContainsFunc(root.fields, func(f *shape) bool { return f.kind == other && f.err == nil })
	return &compiled{plan: c.plan, root: root, introspects: introspects, streamed: streamed(root, c.plan), once: c.once, withheld: toldWithheld(c.withheld), err: c.err}
}

// selected are the fields that share a response key: one field by GraphQL's
// rule of merging, with one or more selections.
type selected struct {
	*ast.Field
	selections []ast.SelectionSet
}

// collect merges the selections that apply to an object type.
func (c *compiler) collect(typ string, sets ...ast.SelectionSet) []*selected {
	var groups []*selected
	seen := map[string]bool{}
	var add func(ast.SelectionSet)
	add = func(set ast.SelectionSet) {
		for _, selection := range set {
			switch s := selection.(type) {
			case *ast.Field:
				if !c.included(s.Directives) {
					continue
				}
				i := slices.IndexFunc(groups, func(g *selected) bool { return g.Alias == s.Alias })
				if i < 0 {
					groups = append(groups, &selected{Field: s})
					i = len(groups) - 1
				}
				if len(s.SelectionSet) > 0 {
					groups[i].selections = append(groups[i].selections, s.SelectionSet)
				}
			case *ast.InlineFragment:
				if c.included(s.Directives) && c.applies(s.TypeCondition, typ) {
					add(s.SelectionSet)
				}
			case *ast.FragmentSpread:
				// A fragment says the same however often it is spread.
				if c.included(s.Directives) && !seen[s.Name] && c.applies(s.Definition.TypeCondition, typ) {
					seen[s.Name] = true
					add(s.Definition.SelectionSet)
				}
			}
		}
	}
	for _, set := range sets {
		add(set)
	}
	return groups
}

func (c *compiler) included(directives ast.DirectiveList) bool {
	for _, d := range directives {
		if d.Name != "skip" && d.Name != "include" {
			continue
		}
		v, _ := valueOf(d.Arguments.ForName("if").Value, c.vars)
		if v.IsNull() {
			c.err = fault.New(fault.BadInput, "@%[1]s takes true or false, not null", "@%[1]s 需要 true 或 false,不能为 null", d.Name)
		}
		if (v.Raw == true) == (d.Name == "skip") {
			return false
		}
	}
	return true
}

// applies tells whether an object type satisfies a fragment's condition.
func (c *compiler) applies(condition, typ string) bool {
	if condition == "" || condition == typ {
		return true
	}
	return slices.ContainsFunc(c.schema.PossibleTypes[condition], func(d *ast.Definition) bool { return d.Name == typ })
}

// enter says that what is compiled next stands below a response key, until leave. Steps
// are labelled with the path of the field that they are for.
func (c *compiler) enter(key string) (leave func()) {
	above := c.plan.Label
	c.plan.Label = strings.TrimPrefix(above+"."+key, ".")
	return func() { c.plan.Label = above }
}

// rootField compiles a field of Query.
func (c *compiler) rootField(f *selected) *shape {
	defer c.enter(f.Alias)()
	args := arguments(f.Field, c.vars)
	name := f.Definition.Type.Name()
	switch {
	case f.Name == "__typename":
		return typeNameOf(f, "Query")
	case strings.HasPrefix(f.Name, "__"):
		return f.shape(other)
	case name == "EnumType" || name == "MetricDefinition" || name == "EdgeKindDefinition" || name == "AccessEntryConnection":
		return f.shape(other)
	case f.Name == "node":
		return c.nodeField(f, args["id"])
	case f.Name == "nodes":
		return c.nodesField(f, args["ids"])
	case f.Name == "search":
		return c.searchField(f, args)
	case f.Name == "shortestPath":
		return c.shortestPath(f, args)
	case f.Name == "subgraph":
		return c.subgraph(f, args)
	case c.graph.Type(name) != nil:
		return c.singleField(f, c.graph.Type(name), args)
	}
	if of, ok := strings.CutSuffix(name, "GroupConnection"); ok {
		t := c.graph.Type(of)
		return c.groupsField(f, t, groupsOf(c.plan, t))
	}
	t := c.graph.Type(strings.TrimSuffix(name, "Connection"))
	return c.connectionField(f, t, args, listOf(c.plan, t))
}

// shape begins the shape of a field.
func (f *selected) shape(kind shapeKind) *shape {
	return &shape{key: f.Alias, kind: kind, nonNull: f.Definition.Type.NonNull}
}

func (f *selected) failed(err error) *shape {
	s := f.shape(other)
	s.err = fault.Of(err)
	return s
}

func typeNameOf(f *selected, typ string) *shape {
	s := f.shape(typeName)
	s.name = typ
	return s
}

// singleField compiles community(id:, code:) and the like.
func (c *compiler) singleField(f *selected, t *model.Type, args map[string]filter.Value) *shape {
	c.meets(t)
	id, code := args["id"], args["code"]
	if id.IsNull() == code.IsNull() {
		return f.failed(fault.New(fault.BadInput, "%[1]s takes exactly one of id and code", "%[1]s 需要且仅需要 id 或 code 之一", f.Name))
	}
	if !id.IsNull() {
		return c.object(f, single, c.plan.ByID(t, id).Scope)
	}
	return c.object(f, single, c.plan.ByCode(t, code).Scope)
}

// nodeField compiles node(id:). The type stands in the id.
func (c *compiler) nodeField(f *selected, id filter.Value) *shape {
	t, err := typeOfID(c.graph, id.Raw)
	if err != nil {
		return f.failed(err)
	}
	return c.object(f, single, c.plan.ByID(t, id).Scope)
}

// nodesField compiles nodes(ids:): one step for each type among the ids.
func (c *compiler) nodesField(f *selected, ids filter.Value) *shape {
	s := f.shape(listed)
	s.ids = ids
	for _, id := range ids.Items() {
		t, err := typeOfID(c.graph, id.Raw)
		if err != nil || slices.ContainsFunc(s.branches, func(b *shape) bool { return b.typ == t }) {
			continue
		}
		s.branches = append(s.branches, c.object(f, single, c.plan.ByIDs(t, ids, c.maxPage).Scope))
	}
	return s
}

// typeOfID is the node type that an id belongs to; BAD_ID if there is none.
func typeOfID(g *model.Graph, id any) (*model.Type, error) {
	s, _ := id.(string)
	parsed, err := parseID(s)
	if err != nil {
		return nil, err
	}
	if t := g.TypeOfPrefix(parsed.Type); t != nil {
		return t, nil
	}
	return nil, fault.New(fault.BadID, "there is no type %q", "不存在类型 %q", parsed.Type)
}

// object compiles the fields of an object that stands in a scope.
func (c *compiler) object(f *selected, kind shapeKind, scope *plan.Scope) *shape {
	s := f.shape(kind)
	s.typ, s.step = scope.Type, scope.Step()
	s.fields = c.fields(scope, f.selections...)
	return s
}

func (c *compiler) fields(scope *plan.Scope, sets ...ast.SelectionSet) []*shape {
	var fields []*shape
	if c.plan.Len() > maxStatements && c.err == nil {
		c.err = fault.New(fault.CostExceeded,
			"the query would need more than %d statements; ask for fewer lists, or for fewer types among nodes of any type",
			"该查询需要超过 %d 条语句;请减少列表,或减少任意类型节点的类型", maxStatements)
	}
	if c.err != nil {
		return nil
	}
	for _, group := range c.collect(scope.Type.Name, sets...) {
		fields = append(fields, c.field(scope, group))
	}
	return fields
}

// field compiles a field of a node.
func (c *compiler) field(scope *plan.Scope, f *selected) *shape {
	defer c.enter(f.Alias)()
	t := scope.Type
	if f.Name == "__typename" {
		return typeNameOf(f, t.Name)
	}
	if column := t.Field(f.Name); column != nil {
		return c.column(f, leaf, scope, column)
	}
	if r := t.Relation(f.Name); r != nil {
		if r.Many {
			if r.Mid == nil && c.view.Rules.Hides(r.Target.Column(r.TargetColumn)) {
				c.withhold(t.Name+"."+f.Name, hidden)
			}
			args := arguments(f.Field, c.vars)
			return c.connectionField(f, r.Target, args, listAcross(scope, r, args["subtree"].Raw == true))
		}
		return c.tiedField(scope, r, f)
	}
	if a := t.Abstract(f.Name); a != nil {
		return c.abstractField(scope, a, f)
	}
	switch f.Name {
	case "ancestors", "descendants":
		return c.linesField(scope, f, f.Name == "ancestors")
	case "descendantGroups":
		return c.lineGroups(scope, f)
	case "neighborCounts":
		return c.neighborCounts(scope, f)
	case "neighbors":
		return c.neighbors(scope, f)
	case "duration":
		return c.durationField(scope, f)
	case "metric":
		return c.nodeMetric(scope, f, arguments(f.Field, c.vars))
	}
	if r := groupsNamed(t, f.Name); r != nil {
		return c.groupsField(f, r.Target, groupsAcross(scope, r))
	}
	lang, _ := arguments(f.Field, c.vars)["lang"].Raw.(string)
	if f.Name == "label" && t.Field("labelEn") != nil {
		if lang == "EN" {
			return c.column(f, leaf, scope, t.Field("labelEn"))
		}
		return c.column(f, leaf, scope, t.Field("name"))
	}
	if of, ok := strings.CutSuffix(f.Name, "Label"); ok && t.Field(of) != nil {
		s := c.column(f, label, scope, t.Field(of))
		s.lang = lang
		return s
	}
	if f.Name == "validTo" && !t.Life {
		return f.shape(nothing)
	}
	return f.failed(fmt.Errorf("%s.%s is neither column nor edge", t.Name, f.Name))
}

func (c *compiler) column(f *selected, kind shapeKind, scope *plan.Scope, column *model.Field) *shape {
	if column.Type != nil && c.hides(column, f.Name) {
		return f.shape(nothing)
	}
	s := f.shape(kind)
	s.step, s.column, s.field = scope.Step(), scope.Column(column), column
	return s
}

// durationField compiles the time that passed between two times of a row.
func (c *compiler) durationField(scope *plan.Scope, f *selected) *shape {
	var asked filter.Object
	for name, v := range arguments(f.Field, c.vars) {
		asked = append(asked, filter.Entry{Name: name, Value: v})
	}
	span, _, err := filter.SpanOf(scope.Type, filter.Value{Raw: asked})
	if err != nil {
		return f.failed(err)
	}
	return c.column(f, leaf, scope, span.Rounded())
}

// tiedField compiles a to-one edge, which is joined to the row.
func (c *compiler) tiedField(scope *plan.Scope, r *model.Relation, f *selected) *shape {
	if c.hides(scope.Type.Column(r.Column), f.Name) {
		return f.shape(nothing)
	}
	c.meets(r.Target)
	far := scope.Join(r)
	s := c.object(f, tied, far)
	s.column = far.Column(r.Target.ID())
	return s
}

// abstractField compiles an edge to one of several types. A type of which only
// id and __typename are asked is not joined, since its key is in the row; unless
// the row may be there before what it leads to is, or be seen where that is not.
func (c *compiler) abstractField(scope *plan.Scope, a *model.Abstract, f *selected) *shape {
	if c.hides(scope.Type.Column(a.Branches[0].Column), f.Name) {
		return f.shape(nothing)
	}
	s := f.shape(abstract)
	s.step = scope.Step()
	if a.By != nil {
		s.byTable, s.column = true, scope.Column(a.By)
	}
	for _, r := range a.Branches {
		b := f.shape(tied)
		b.typ, b.step, b.column = r.Target, scope.Step(), scope.Column(scope.Type.Column(r.Column))
		asked := c.collect(r.Target.Name, f.selections...)
		early := scope.Type.Happens != nil || a.Nullable
		early = early && !policy.Always(r.Target) || !scope.Sees(r)
		if early || slices.ContainsFunc(asked, func(g *selected) bool { return g.Name != "id" && g.Name != "__typename" }) {
			far := scope.Join(r)
			b.fields = c.fields(far, f.selections...)
			if early {
				b.column = far.Column(r.Target.ID())
			}
		} else {
			for _, g := range asked {
				b.fields = append(b.fields, keyField(g, b))
			}
		}
		s.branches = append(s.branches, b)
	}
	return s
}

// keyField is id or __typename of an object of which only the key is known.
func keyField(g *selected, b *shape) *shape {
	if g.Name == "__typename" {
		return typeNameOf(g, b.typ.Name)
	}
	s := g.shape(leaf)
	s.step, s.column, s.field = b.step, b.column, b.typ.ID()
	return s
}

// lister adds the steps of a list to the plan: of all rows of a type, or of
// those across an edge.
type lister struct {
	list  func(plan.List) *plan.Step
	count func(filter.Expr) *plan.Step
	// order is the key that goes before the type's own order if none is asked.
	order *filter.Key
}

func listOf(p *plan.Plan, t *model.Type) lister {
	return lister{
		list:  func(l plan.List) *plan.Step { return p.List(t, l) },
		count: func(where filter.Expr) *plan.Step { return p.Count(t, where) },
	}
}

func listAcross(scope *plan.Scope, r *model.Relation, subtree bool) lister {
	return lister{
		list: func(l plan.List) *plan.Step {
			l.Subtree = subtree
			return scope.List(r, l)
		},
		count: func(where filter.Expr) *plan.Step { return scope.Count(r, where, subtree) },
	}
}

// connectionField compiles a list. Its rows are read only if something beyond
// the total is asked, its total only if that is.
func (c *compiler) connectionField(f *selected, t *model.Type, args map[string]filter.Value, l lister) *shape {
	c.meets(t)
	where, err := filter.Where(t, args["where"])
	if err != nil {
		return f.failed(err)
	}
	order, err := filter.OrderBy(t, args["orderBy"])
	if err != nil {
		return f.failed(err)
	}
	page, err := filter.Paging(args["first"], args["after"], args["last"], args["before"], c.maxPage)
	if err != nil {
		return f.failed(err)
	}
	if asked := args["orderBy"]; l.order != nil && (asked.IsNull() || len(asked.Items()) == 0) {
		order = append([]filter.Key{*l.order}, order...)
	}
	return c.pageOf(f, rowsOf{
		list:  sync.OnceValue(func() *plan.Step { return l.list(plan.List{Where: where, Order: order, Page: page}) }),
		count: sync.OnceValue(func() *plan.Step { return l.count(where) }),
		row: func(s *plan.Step, part *selected) []*shape {
			return c.fields(s.Scope, part.selections...)
		},
	})
}

// rowsOf gives a page its steps, each of which is added when it is first asked,
// and the fields of its rows.
type rowsOf struct {
	list, count func() *plan.Step
	row         func(*plan.Step, *selected) []*shape
}

// pageOf compiles the parts of a connection.
func (c *compiler) pageOf(f *selected, of rowsOf) *shape {
	s := f.shape(connection)
	typ := f.Definition.Type.Name()
	for _, part := range c.collect(typ, f.selections...) {
		p := part.shape(other)
		switch part.Name {
		case "__typename":
			p = typeNameOf(part, typ)
		case "totalCount":
			leave := c.enter(part.Alias)
			p.kind, p.step = total, of.count()
			leave()
		case "pageInfo":
			p.kind, p.step = pageInfo, of.list()
			p.fields = c.pageFields(p.step, part)
		case "nodes":
			p.kind, p.step = nodes, of.list()
			p.fields = c.below(part, p.step, of.row)
		case "edges":
			p.kind, p.step = edges, of.list()
			p.fields = c.edgeFields(p.step, part, of.row)
		}
		s.fields = append(s.fields, p)
	}
	return s
}

// below compiles the fields of rows that stand at a part of a page.
func (c *compiler) below(part *selected, step *plan.Step, row func(*plan.Step, *selected) []*shape) []*shape {
	defer c.enter(part.Alias)()
	return row(step, part)
}

func (c *compiler) edgeFields(step *plan.Step, part *selected, row func(*plan.Step, *selected) []*shape) []*shape {
	defer c.enter(part.Alias)()
	var fields []*shape
	typ := part.Definition.Type.Name()
	for _, g := range c.collect(typ, part.selections...) {
		e := g.shape(cursor)
		e.step = step
		switch g.Name {
		case "__typename":
			e = typeNameOf(g, typ)
		case "cursor":
			step.Cursors()
		case "node":
			e.kind, e.fields = edgeNode, c.below(g, step, row)
		case "depth":
			e = c.column(g, leaf, step.Scope, plan.LineDepth)
		case "path":
			e = c.column(g, leaf, step.Scope, plan.LinePath)
		}
		fields = append(fields, e)
	}
	return fields
}

func (c *compiler) pageFields(step *plan.Step, part *selected) []*shape {
	var fields []*shape
	for _, g := range c.collect("PageInfo", part.selections...) {
		p := g.shape(map[string]shapeKind{
			"hasNextPage": hasNext, "hasPreviousPage": hasPrevious, "startCursor": startCursor, "endCursor": endCursor,
		}[g.Name])
		p.step = step
		switch p.kind {
		case hasNext, hasPrevious:
			step.More()
		case startCursor, endCursor:
			step.Cursors()
		}
		if g.Name == "__typename" {
			p = typeNameOf(g, "PageInfo")
		}
		fields = append(fields, p)
	}
	return fields
}
