package main

import (
	"github.com/vektah/gqlparser/v2/ast"
)

// neighborCounts is the field that counts the neighbours of a node.
func neighborCounts() *ast.FieldDefinition {
	f := field("neighborCounts", "[NeighborCount!]!", "How many nodes it is tied to, by the kind of edge and their type (相邻数量); kinds without any are left out.")
	arg := func(name, typ, description string) {
		f.Arguments = append(f.Arguments, &ast.ArgumentDefinition{Name: name, Type: typeOf(typ), Description: description})
	}
	arg("kinds", "[EdgeKind!]", "Only edges of these kinds (关系类型).")
	arg("labels", "[String!]", "Only edges of the kinds with these words, Chinese or English (关系名称).")
	arg("direction", "EdgeDirection", "Only edges that lead from the node, or to it (方向).")
	return f
}

// edgeWords writes the types by which the graph is walked.
func (x *expansion) edgeWords() {
	x.writef("\"\"\"A kind of edge along which the graph is walked (关系类型).\"\"\"\nenum EdgeKind {")
	known := map[string]bool{}
	for _, k := range x.graph.Edges {
		if !known[k.Name] {
			known[k.Name] = true
			x.writef("  \"\"\"%s · %s.\"\"\"\n  %s", k.Label.ZH, k.Label.EN, k.Name)
		}
	}
	x.writef(`}
"""Which way an edge leads (方向)."""
enum EdgeDirection {
  """由此出发 · From the node."""
  OUT
  """指向此处 · To the node."""
  IN
}
"""How many nodes of a type a node is tied to by edges of a kind (相邻数量)."""
type NeighborCount {
  """The kind of edge (关系类型)."""
  kind: EdgeKind!
  """The words for kind (中文或英文名称)."""
  kindLabel(
    """Language of the words (语言)."""
    lang: Lang = ZH
  ): String!
  """Which way the edges lead (方向)."""
  direction: EdgeDirection!
  """The type of the nodes at their other end (对端类型)."""
  type: String!
  """How many different nodes there are (节点数)."""
  count: Int!
}`)
}
