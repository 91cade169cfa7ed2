package graph

import (
	"context"
	"slices"
	"strings"

	"jinyan/internal/fault"
	"jinyan/internal/filter"
	"jinyan/internal/model"
	"jinyan/internal/plan"
	"jinyan/internal/walk"
)

// neighborCounts compiles how many nodes a node is tied to.
func (c *compiler) neighborCounts(scope *plan.Scope, f *selected) *shape {
	open, err := c.walked(arguments(f.Field, c.vars))
	if err != nil {
		return f.failed(err)
	}
	ties := plan.TiesOf(c.graph, scope.Type)
	if open != nil {
		ties = slices.DeleteFunc(ties, func(tie plan.Tie) bool { return !open(tie) })
	}
	s := f.shape(nodes)
	s.step = scope.NeighborCounts(ties)
	s.fields = c.rowFields(s.step, "NeighborCount", f, walk.Kind, walk.Direction, walk.Type, walk.Count)
	return s
}

// walked tells which ties arguments ask to walk along; nil for all.
func (c *compiler) walked(args map[string]filter.Value) (func(plan.Tie) bool, error) {
	named := func(argument string, is func(k *model.EdgeKind, word string) bool) ([]string, error) {
		asked := args[argument]
		if asked.IsNull() {
			return nil, nil
		}
		c.spelled(asked)
		names := []string{}
		for _, item := range asked.Items() {
			word, _ := item.Raw.(string)
			i := slices.IndexFunc(c.graph.Edges, func(k *model.EdgeKind) bool { return is(k, word) })
			if i < 0 {
				return nil, fault.New(fault.BadInput, "no kind of edge is called %q; edgeKinds lists them", "没有名为 %q 的关系;edgeKinds 列出全部关系", word)
			}
			names = append(names, c.graph.Edges[i].Name)
		}
		return names, nil
	}
	kinds, err := named("kinds", func(k *model.EdgeKind, word string) bool { return k.Name == word })
	if err != nil {
		return nil, err
	}
	called, err := named("labels", func(k *model.EdgeKind, word string) bool {
		return k.Label.ZH == word || strings.EqualFold(k.Label.EN, word)
	})
	if err != nil {
		return nil, err
	}
	c.spelled(args["direction"])
	direction, _ := args["direction"].Raw.(string)
	if kinds == nil && called == nil && direction == "" {
		return nil, nil
	}
	return func(tie plan.Tie) bool {
		wanted := kinds == nil && called == nil || slices.Contains(kinds, tie.Kind.Name) || slices.Contains(called, tie.Kind.Name)
		return wanted && (direction == "" || direction == tie.Direction())
	}, nil
}

// readEdgeKinds resolves the kinds of edges.
func readEdgeKinds(ctx context.Context) ([]*model.EdgeKind, error) {
	p, err := find(ctx)
	if err != nil {
		return nil, err
	}
	return p.graph.Edges, nil
}
