package graph

import (
	"context"
	"slices"
	"strings"

	"jinyan/internal/fault"
	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/plan"
	"jinyan/internal/relay"
	"jinyan/internal/walk"
)

const (
	// maxSteps is the longest way that may be asked, in edges.
	maxSteps = 16
	// maxAlternatives is how many further paths may be asked.
	maxAlternatives = 20

	defaultLength   = 6
	defaultSubgraph = 200
)

// neighbors compiles what lies around a node.
func (c *compiler) neighbors(scope *plan.Scope, f *selected) *shape {
	args := arguments(f.Field, c.vars)
	ways, err := c.ways(args)
	if err != nil {
		return f.failed(err)
	}
	page, err := filter.Paging(args["first"], args["after"], filter.Value{}, filter.Value{}, c.maxPage)
	if err != nil {
		return f.failed(err)
	}
	types := c.walkedTypes(args["types"])
	where, err := filter.WhereByType(types, args["where"])
	if err != nil {
		return f.failed(err)
	}
	q := &walk.Neighbors{Ways: ways, Where: where, Depth: within("depth", args["depth"], 1, 1, maxSteps), Page: page, Limits: c.walks}
	if !args["types"].IsNull() {
		q.Types = types
	}
	q.Of(scope)
	s := f.shape(whole)
	s.step = q.Whole
	for _, g := range c.collect("NeighborConnection", f.selections...) {
		p := g.shape(nodes)
		switch g.Name {
		case "__typename":
			p = typeNameOf(g, "NeighborConnection")
		case "totalCount":
			p = c.column(g, leaf, q.Total().Scope, walk.Count)
		case "complete":
			p = c.column(g, leaf, q.Whole.Scope, walk.Complete)
		case "counts":
			p.step = q.Tally()
			p.fields = c.hopCounts(p.step, g)
		case "pageInfo":
			p.kind, p.step = pageInfo, q.List().Step
			p.fields = c.pageFields(p.step, g)
		case "nodes":
			p = c.someNode(g, someNodes, q.List(), types)
		case "edges":
			p.step = q.List().Step
			p.fields = c.neighborEdges(q, types, g)
		}
		s.fields = append(s.fields, p)
	}
	return s
}

// neighborEdges compiles what is said of neighbours.
func (c *compiler) neighborEdges(q *walk.Neighbors, types []*model.Type, part *selected) []*shape {
	defer c.enter(part.Alias)()
	var fields []*shape
	hits := q.List()
	for _, g := range c.collect("NeighborEdge", part.selections...) {
		p := g.shape(cursor)
		p.step = hits.Step
		switch g.Name {
		case "__typename":
			p = typeNameOf(g, "NeighborEdge")
		case "node":
			p = c.someNode(g, someNode, hits, types)
		case "hop":
			p = c.column(g, leaf, hits.Step.Scope, walk.Hop)
		case "kinds":
			p = c.column(g, leaf, hits.Step.Scope, walk.Kinds)
		case "kindLabels":
			p = c.column(g, label, hits.Step.Scope, walk.Kinds)
			p.lang, _ = arguments(g.Field, c.vars)["lang"].Raw.(string)
		case "path":
			p.kind = inside
			p.fields = c.path(*q.Path(), hits.Step.Scope, walk.Hop, g)
		}
		fields = append(fields, p)
	}
	return fields
}

// path compiles a path, the length of which stands in a column of its row.
func (c *compiler) path(of walk.Path, scope *plan.Scope, length *model.Field, f *selected) []*shape {
	defer c.enter(f.Alias)()
	var fields []*shape
	for _, g := range c.collect("GraphPath", f.selections...) {
		p := g.shape(nodes)
		switch g.Name {
		case "__typename":
			p = typeNameOf(g, "GraphPath")
		case "length":
			p = c.column(g, leaf, scope, length)
		case "nodes":
			p = c.someNode(g, someNodes, of.Nodes, c.walkedTypes(filter.Value{}))
		case "edges":
			p.step = of.Edges
			p.fields = c.walkEdges(p.step, "PathEdge", g)
		}
		fields = append(fields, p)
	}
	return fields
}

// walkEdges compiles edges that were walked.
func (c *compiler) walkEdges(step *plan.Step, typ string, f *selected) []*shape {
	return c.rowFields(step, typ, f, walk.Kind, walk.Direction, walk.From, walk.To, walk.ValidFrom, walk.ValidTo)
}

// hopCounts compiles numbers of nodes by hop and type.
func (c *compiler) hopCounts(step *plan.Step, f *selected) []*shape {
	return c.rowFields(step, "HopCount", f, walk.Hop, walk.Type, walk.Count)
}

// rowFields compiles the fields of rows that are no nodes: columns of these names, and
// the words for the kind of an edge.
func (c *compiler) rowFields(step *plan.Step, typ string, f *selected, columns ...*model.Field) []*shape {
	var fields []*shape
	for _, g := range c.collect(typ, f.selections...) {
		of, kind := g.Name, leaf
		if of == "kindLabel" {
			of, kind = walk.Kind.Name, label
		}
		i := slices.IndexFunc(columns, func(column *model.Field) bool { return column.Name == of })
		if i < 0 {
			fields = append(fields, typeNameOf(g, typ))
			continue
		}
		p := c.column(g, kind, step.Scope, columns[i])
		p.lang, _ = arguments(g.Field, c.vars)["lang"].Raw.(string)
		fields = append(fields, p)
	}
	return fields
}

// someNode compiles nodes that a walk found: one step for each type of which more is
// asked than the id.
func (c *compiler) someNode(f *selected, kind shapeKind, of walk.Nodes, types []*model.Type) *shape {
	defer c.enter(f.Alias)()
	s := f.shape(kind)
	s.step, s.column = of.Step, of.Table
	for _, t := range types {
		asked := c.collect(t.Name, f.selections...)
		if slices.ContainsFunc(asked, func(g *selected) bool { return g.Name != "id" && g.Name != "__typename" }) {
			s.branches = append(s.branches, c.object(f, single, of.Step.FoundAs(t, of.Table, of.Key).Scope))
			continue
		}
		b := f.shape(single)
		b.typ, b.step, b.column = t, of.Step, of.Key
		for _, g := range asked {
			b.fields = append(b.fields, keyField(g, b))
		}
		s.branches = append(s.branches, b)
	}
	return s
}

// walkedTypes are the types asked, or all at which edges end.
func (c *compiler) walkedTypes(asked filter.Value) []*model.Type {
	if asked.IsNull() {
		return c.ends
	}
	c.spelled(asked)
	types := []*model.Type{}
	for _, t := range c.ends {
		if slices.ContainsFunc(asked.Items(), func(item filter.Value) bool { return item.Raw == strings.ToUpper(t.Prefix) }) {
			types = append(types, t)
		}
	}
	return types
}

// endsOf are the types at which edges end.
func endsOf(g *model.Graph) []*model.Type {
	return slices.DeleteFunc(slices.Clone(g.Types), func(t *model.Type) bool { return !g.Walked(t) })
}

// ways are the edges that arguments ask to walk along.
func (c *compiler) ways(args map[string]filter.Value) (*walk.Ways, error) {
	open, err := c.walked(args)
	if err != nil {
		return nil, err
	}
	if open != nil {
		return walk.NewWays(c.graph, c.view, open), nil
	}
	ways, known := c.everywhere.Get(context.Background(), c.view)
	if !known {
		ways = walk.NewWays(c.graph, c.view, func(plan.Tie) bool { return true })
		c.everywhere.Add(context.Background(), c.view, ways)
	}
	return ways, nil
}

// viewsKept is for how many kinds of readers the statements of walks are kept.
const viewsKept = 32

// shortestPath compiles the shortest paths between two nodes.
func (c *compiler) shortestPath(f *selected, args map[string]filter.Value) *shape {
	ways, err := c.ways(args)
	if err != nil {
		return f.failed(err)
	}
	q := &walk.Paths{
		Ways: ways, Limits: c.walks,
		From: filter.Param{From: args["from"], Read: c.readID}, To: filter.Param{From: args["to"], Read: c.readID},
		Depth:        within("maxDepth", args["maxDepth"], defaultLength, 0, maxSteps),
		Alternatives: within("alternatives", args["alternatives"], 0, 0, maxAlternatives),
	}
	q.In(c.plan)
	s := f.shape(whole)
	s.step = q.Whole
	for _, g := range c.collect("PathResult", f.selections...) {
		p := g.shape(whole)
		switch g.Name {
		case "__typename":
			p = typeNameOf(g, "PathResult")
		case "path":
			p.step = q.First.Step
			p.fields = c.path(q.First.Path, q.First.Step.Scope, walk.Length, g)
		case "alternatives":
			p.kind, p.step = nodes, q.Others.Step
			p.fields = c.path(q.Others.Path, q.Others.Step.Scope, walk.Length, g)
		case "searchedNodes":
			p = c.column(g, leaf, q.Whole.Scope, walk.Searched)
		case "complete":
			p = c.column(g, leaf, q.Whole.Scope, walk.Complete)
		}
		s.fields = append(s.fields, p)
	}
	return s
}

// subgraph compiles nodes around some, with all edges between them.
func (c *compiler) subgraph(f *selected, args map[string]filter.Value) *shape {
	ways, err := c.ways(args)
	if err != nil {
		return f.failed(err)
	}
	q := &walk.Subgraph{
		Ways: ways, Limits: c.walks,
		Roots: filter.Param{From: args["roots"], Read: c.readIDs},
		Depth: within("depth", args["depth"], 1, 0, maxSteps),
		Limit: within("limit", args["limit"], min(defaultSubgraph, c.maxPage), 0, c.maxPage),
	}
	q.In(c.plan)
	s := f.shape(whole)
	s.step = q.Whole
	for _, g := range c.collect("Subgraph", f.selections...) {
		p := g.shape(nodes)
		switch g.Name {
		case "__typename":
			p = typeNameOf(g, "Subgraph")
		case "nodes":
			p.step = q.Nodes.Step
			p.fields = c.subgraphNodes(q.Nodes, g)
		case "edges":
			p.step = q.Edges
			p.fields = c.walkEdges(p.step, "GraphEdge", g)
		case "cutNodes":
			p = c.column(g, leaf, q.Whole.Scope, walk.CutNodes)
		case "cut":
			p.step = q.Cut
			p.fields = c.hopCounts(p.step, g)
		case "complete":
			p = c.column(g, leaf, q.Whole.Scope, walk.Complete)
		}
		s.fields = append(s.fields, p)
	}
	return s
}

func (c *compiler) subgraphNodes(of walk.Nodes, f *selected) []*shape {
	defer c.enter(f.Alias)()
	var fields []*shape
	for _, g := range c.collect("SubgraphNode", f.selections...) {
		switch g.Name {
		case "__typename":
			fields = append(fields, typeNameOf(g, "SubgraphNode"))
		case "hop":
			fields = append(fields, c.column(g, leaf, of.Step.Scope, walk.Hop))
		case "node":
			fields = append(fields, c.someNode(g, someNode, of, c.walkedTypes(filter.Value{})))
		}
	}
	return fields
}

// readID reads the id of a node of any type.
func (c *compiler) readID(v any) (any, error) {
	if _, err := typeOfID(c.graph, v); err != nil {
		return nil, err
	}
	return relay.ParseID(v.(string))
}

// readIDs reads ids of nodes of any types, of which there may be no more than rows in
// a page.
func (c *compiler) readIDs(v any) (any, error) {
	list := listOfIDs(v)
	if len(list) > c.maxPage {
		return nil, fault.New(fault.BadPage, "roots takes at most %d ids", "roots 最多接受 %d 个标识", c.maxPage)
	}
	ids := make([]relay.ID, len(list))
	for i, item := range list {
		id, err := c.readID(item)
		if err != nil {
			return nil, err
		}
		ids[i] = id.(relay.ID)
	}
	return ids, nil
}

// within is a number between two bounds, or the usual one if none is given.
func within(name string, v filter.Value, usual, least, most int) filter.Param {
	if v.IsNull() {
		v = filter.Value{Raw: int64(usual)}
	}
	return filter.Param{From: v, Read: func(v any) (any, error) {
		n, ok := v.(int64)
		if !ok || n < int64(least) || n > int64(most) {
			return nil, fault.New(fault.BadInput, "%[1]s must be a number from %[2]d to %[3]d", "%[1]s 必须是 %[2]d 到 %[3]d 之间的数", name, least, most)
		}
		return n, nil
	}}
}
