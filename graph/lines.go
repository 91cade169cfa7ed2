package graph

import (
	"jinyan/internal/fault"
	"jinyan/internal/filter"
	"jinyan/internal/plan"
)

// linesField compiles what stands above or below a node in its hierarchy.
func (c *compiler) linesField(scope *plan.Scope, f *selected, up bool) *shape {
	args := arguments(f.Field, c.vars)
	lines := linesOf(args, up)
	nearest := filter.Key{Column: filter.Column{Field: plan.LineDepth}}
	return c.connectionField(f, scope.Type, args, lister{
		list:  func(l plan.List) *plan.Step { return scope.Lines(lines, l) },
		count: func(where filter.Expr) *plan.Step { return scope.LineCount(lines, where) },
		order: &nearest,
	})
}

// lineGroups compiles the groups of what stands below a node.
func (c *compiler) lineGroups(scope *plan.Scope, f *selected) *shape {
	return c.groupsField(f, scope.Type, groupsAlong(scope, linesOf(arguments(f.Field, c.vars), false)))
}

func linesOf(args map[string]filter.Value, up bool) *plan.Lines {
	lines := &plan.Lines{Up: up}
	if depth := args["depth"]; !depth.IsNull() {
		lines.Depth = &filter.Param{From: depth, Read: readDepth}
	}
	return lines
}

// readDepth reads how many levels away something may stand.
func readDepth(v any) (any, error) {
	n, err := filter.ReadInt(v)
	if err != nil {
		return nil, err
	}
	if levels, ok := n.(int64); !ok || levels < 1 {
		return nil, fault.New(fault.BadInput, "depth must be a number from 1", "depth 必须是不小于 1 的数")
	}
	return n, nil
}
