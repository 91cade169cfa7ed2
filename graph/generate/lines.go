package main

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/model"
)

// isLines tells whether a type is a page of what stands above or below a node.
func isLines(name string) bool { return strings.HasSuffix(name, "LineConnection") }

// subtreeArgument is the argument of the to-many edges of types with levels.
func subtreeArgument() *ast.ArgumentDefinition {
	return &ast.ArgumentDefinition{
		Name: "subtree", Type: typeOf("Boolean!"), Description: "Of all that stands below too, each row once (含下级).",
		DefaultValue: &ast.Value{Raw: "false", Kind: ast.BooleanValue},
	}
}

// lineFields are the fields with what stands above and below a node of a type with
// levels.
func lineFields(t *model.Type) []*ast.FieldDefinition {
	depth := &ast.ArgumentDefinition{Name: "depth", Type: typeOf("Int"), Description: "At most so many levels away (层数); all if not given."}
	lines := func(name, description string) *ast.FieldDefinition {
		f := field(name, t.Name+"LineConnection!", description)
		f.Arguments = append(connectionArguments(t.Name), depth)
		return f
	}
	groups := groupField("descendantGroups", t, "下级", true)
	groups.Arguments = append(groups.Arguments, depth)
	return []*ast.FieldDefinition{
		lines("ancestors", "What stands above it, the nearest first (上级)."),
		lines("descendants", "What stands below it, the nearest first (下级)."),
		groups,
	}
}

// lines writes the types of a page of what stands above or below a node.
func (x *expansion) lines(t *model.Type) {
	if t.Parent == nil {
		return
	}
	x.writef(`"""A page of what stands above or below (上下级列表)."""
type %[1]sLineConnection {
  """The rows with their place (行与位置)."""
  edges: [%[1]sLineEdge!]!
  """The rows (行)."""
  nodes: [%[1]s!]!
  """Where the page lies (分页信息)."""
  pageInfo: PageInfo!
  """How many rows all pages hold; counted only if asked (总数)."""
  totalCount: Int!
}
"""A row of such a page (上下级中的一行)."""
type %[1]sLineEdge {
  """The row (行)."""
  node: %[1]s!
  """Its place in the list, for after and before (游标)."""
  cursor: String!
  """How many levels it stands away, from 1 (相隔层数)."""
  depth: Int!
  """The codes from the node to the row, both included (路径编码)."""
  path: [String!]!
}`, t.Name)
}
