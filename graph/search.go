package graph

import (
	"context"
	"encoding/binary"
	"reflect"
	"strings"
	"sync"

	"jinyan/internal/fault"
	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/plan"
	"jinyan/internal/relay"
)

// searchField compiles search(text:): one step finds, one for each type reads.
func (c *compiler) searchField(f *selected, args map[string]filter.Value) *shape {
	page, err := filter.Paging(args["first"], args["after"], filter.Value{}, filter.Value{}, c.maxPage)
	if err != nil {
		return f.failed(err)
	}
	types := c.searchTypes(args["types"])
	if len(types) == 0 {
		return f.failed(fault.New(fault.BadInput, "types is empty; name at least one type, or leave it out", "types 为空;请至少指定一种类型,或省略"))
	}
	where, err := filter.WhereByType(types, args["where"])
	if err != nil {
		return f.failed(err)
	}
	return c.pageOf(f, rowsOf{
		list: sync.OnceValue(func() *plan.Step { return c.plan.Search(types, args["text"], where, page) }),
		row:  c.hitFields,
	})
}

// searchTypes are the types asked, or all that have a code and a searched column.
func (c *compiler) searchTypes(asked filter.Value) []*model.Type {
	var types []*model.Type
	for _, t := range c.graph.Types {
		name := strings.ToUpper(model.SnakeCase(t.Name))
		wanted := asked.IsNull()
		for _, item := range asked.Items() {
			wanted = wanted || item.Raw == name
		}
		if wanted && t.Searched() {
			types = append(types, t)
		}
	}
	return types
}

func (c *compiler) hitFields(found *plan.Step, part *selected) []*shape {
	var fields []*shape
	for _, g := range c.collect("SearchHit", part.selections...) {
		h := g.shape(hit)
		h.step = found
		switch g.Name {
		case "__typename":
			h = typeNameOf(g, "SearchHit")
		case "score":
			h.kind, h.column = score, plan.HitScore
		case "snippet":
			h.kind, h.column = snippet, plan.HitText
		case "field":
			h.kind, h.column = hitField, plan.HitField
		case "node":
			leave := c.enter(g.Alias)
			for _, t := range found.Searched() {
				h.branches = append(h.branches, c.object(g, single, found.Found(t).Scope))
			}
			leave()
		}
		fields = append(fields, h)
	}
	return fields
}

// readSearch resolves a page of hits. Parts that are asked twice under aliases
// share their hits, as those of a connection do.
func readSearch(ctx context.Context) (*relay.Connection[model.SearchHit], error) {
	p, err := find(ctx)
	if err != nil {
		return nil, err
	}
	c := &relay.Connection[model.SearchHit]{}
	for _, part := range p.shape.fields {
		if part.kind == typeName {
			continue
		}
		at := place{p.reading, part, p.row}
		page, err := at.page()
		if err != nil {
			return nil, err
		}
		switch part.kind {
		case pageInfo:
			err = at.setPageInfo(&c.PageInfo)
		case nodes:
			c.Nodes = made(c.Nodes, page.Len)
			err = at.hits(part, c.Nodes)
		case edges:
			c.Edges = madeEdges(c.Edges, page.Len)
			err = at.hitEdges(c.Edges)
		}
		if err != nil {
			return nil, err
		}
	}
	return c, nil
}

func (p place) hitEdges(list []*relay.Edge[model.SearchHit]) error {
	for _, f := range p.shape.fields {
		switch f.kind {
		case cursor:
			if err := setCursors(p, list); err != nil {
				return err
			}
		case edgeNode:
			if err := p.hits(f, nodesOf(list)); err != nil {
				return err
			}
		}
	}
	return nil
}

// hits sets what a shape asks of the hits of a page.
func (p place) hits(s *shape, list []*model.SearchHit) error {
	page, err := p.page()
	if err != nil {
		return err
	}
	for i, h := range list {
		if err := (place{p.reading, s, page.Row(i)}).hit(h); err != nil {
			return err
		}
	}
	return nil
}

// hit sets what is asked of the hit in a row.
func (p place) hit(h *model.SearchHit) error {
	for _, f := range p.shape.fields {
		switch f.kind {
		case score:
			h.Score = float64(int64(binary.BigEndian.Uint64(p.cell(f))))
		case snippet:
			h.Snippet = f.step.Snippet(string(p.cell(f)), p.vars)
		case hitField:
			h.Field = string(p.cell(f))
		case hit:
			at, err := place{p.reading, f, p.row}.enter()
			if err != nil {
				return err
			}
			if h.Node == nil {
				h.Node, err = anyObject[model.Node](at)
			} else {
				err = at.fill(reflect.ValueOf(h.Node).Elem(), at.shape)
			}
			if err != nil {
				return err
			}
		}
	}
	return nil
}
