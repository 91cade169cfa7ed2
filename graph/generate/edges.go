package main

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"jinyan/internal/model"
)

// neighborCounts is the field that counts the neighbours of a node.
func neighborCounts() *ast.FieldDefinition {
	f := field("neighborCounts", "[NeighborCount!]!", "How many nodes it is tied to, by the kind of edge and their type (相邻数量); kinds without any are left out.")
	f.Arguments = along()
	return f
}

// along are the arguments that say along which edges is walked.
func along() ast.ArgumentDefinitionList {
	return ast.ArgumentDefinitionList{
		argument("kinds", "[EdgeKind!]", "Only edges of these kinds (关系类型)."),
		argument("labels", "[String!]", "Only edges of the kinds with these words, Chinese or English (关系名称)."),
		argument("direction", "EdgeDirection", "Only edges that lead from the node, or to it (方向)."),
	}
}

func argument(name, typ, description string) *ast.ArgumentDefinition {
	return &ast.ArgumentDefinition{Name: name, Type: typeOf(typ), Description: description}
}

// neighbors is the field with what lies around a node.
func neighbors() *ast.FieldDefinition {
	f := field("neighbors", "NeighborConnection!", "What lies around it: the nearest first, then by type, then in the order of the type's lists (相邻节点).")
	f.Arguments = append(along(),
		argument("depth", "Int", "At most so many edges away, from 1 to 16; 1 if not given (深度)."),
		argument("types", "[NodeType!]", "Only these types are told; others are still walked through (节点类型)."),
		argument("where", "NodeWhere", "Conditions on what is told, by its type (筛选条件)."),
		argument("first", "Int", "At most so many from the start; 20 if not given (前若干条)."),
		argument("after", "String", "Only what follows this cursor (游标之后)."))
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
	x.writef("}\n\"\"\"A type of nodes at which edges end (节点类型).\"\"\"\nenum NodeType {")
	for _, t := range x.graph.Types {
		if x.graph.Walked(t) {
			x.writef("  \"\"\"%s · %s.\"\"\"\n  %s", model.ChineseTerm(x.doc.Definitions.ForName(t.Name).Description), model.Sentence(t.Prefix), strings.ToUpper(t.Prefix))
		}
	}
	x.writef("}\n\"\"\"Conditions on nodes by their type (按类型的条件); a type without one is told whole.\"\"\"\ninput NodeWhere {")
	for _, t := range x.graph.Types {
		if x.graph.Walked(t) {
			x.writef("  \"\"\"A node of type %s satisfies this (该类型须满足的条件).\"\"\"\n  %s: %sWhere", t.Name, model.LowerCamel(t.Name), t.Name)
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
}
"""A page of what lies around a node (相邻节点分页)."""
type NeighborConnection {
  """The nodes with what is said of them (相邻节点与说明)."""
  edges: [NeighborEdge!]!
  """The nodes (节点)."""
  nodes: [Node!]!
  """Where the page lies (分页信息)."""
  pageInfo: PageInfo!
  """How many nodes all pages hold; counted only if asked (总数)."""
  totalCount: Int!
  """How many there are, by hop and type; counted only if asked (按跳数与类型的数量)."""
  counts: [HopCount!]!
  """False if the walk ended at the greatest number of edges that it follows (是否完整)."""
  complete: Boolean!
}
"""A node that lies around another, and how (相邻节点说明)."""
type NeighborEdge {
  """The node (节点)."""
  node: Node!
  """Its place in the list, for after (游标)."""
  cursor: String!
  """How many edges away it is at least (最短跳数)."""
  hop: Int!
  """The kinds of the edges that lead to it from what is one hop nearer (关系类型)."""
  kinds: [EdgeKind!]!
  """The words for kinds (中文或英文名称)."""
  kindLabels(
    """Language of the words (语言)."""
    lang: Lang = ZH
  ): [String!]!
  """The shortest path to it, the first by the types and codes of its nodes (最短路径)."""
  path: GraphPath!
}
"""How many nodes of a type are so far away (按跳数与类型的数量)."""
type HopCount {
  """How many edges away they are at least (最短跳数)."""
  hop: Int!
  """Their type (类型)."""
  type: String!
  """How many there are (节点数)."""
  count: Int!
}
"""Nodes one after the other, each tied to the next by an edge (路径)."""
type GraphPath {
  """How many edges it has (长度)."""
  length: Int!
  """Its nodes, both ends included (节点)."""
  nodes: [Node!]!
  """Its edges, one fewer than nodes (关系)."""
  edges: [PathEdge!]!
}
"""An edge on a path (路径上的关系)."""
type PathEdge {
  """The kind of edge (关系类型); of several between the same nodes, the first by edgeKinds."""
  kind: EdgeKind!
  """The words for kind (中文或英文名称)."""
  kindLabel(
    """Language of the words (语言)."""
    lang: Lang = ZH
  ): String!
  """OUT if it leads the way of the path, IN if it leads back (相对路径的方向)."""
  direction: EdgeDirection!
  """The node from which it leads (起点)."""
  from: ID!
  """The node to which it leads (终点)."""
  to: ID!
  """First day on which it holds, null if not known (生效日)."""
  validFrom: Date
  """Day from which it no longer holds, null if it has no end (失效日)."""
  validTo: Date
}
"""The shortest paths between two nodes (最短路径)."""
type PathResult {
  """The shortest path, the first by the types and codes of its nodes; null if there is none (最短路径)."""
  path: GraphPath
  """The paths that come next: by length, then by the types and codes of their nodes (备选路径)."""
  alternatives: [GraphPath!]!
  """How many nodes the search has seen (搜索节点数)."""
  searchedNodes: Int!
  """False if the search ended at the greatest number of edges that it follows, so that there may be other paths (是否完整)."""
  complete: Boolean!
}
"""Nodes around some, and all edges between them (子图)."""
type Subgraph {
  """The nodes: the nearest first, then by type, then in the order of the type's lists (节点)."""
  nodes: [SubgraphNode!]!
  """The edges between these nodes, each kind once between the same two (关系)."""
  edges: [GraphEdge!]!
  """How many further nodes lie as near, but did not fit (被截断的节点数)."""
  cutNodes: Int!
  """Which these are, by hop and type (被截断的节点)."""
  cut: [HopCount!]!
  """False if the walk ended at the greatest number of edges that it follows, so that more was cut off (是否完整)."""
  complete: Boolean!
}
"""A node of a subgraph (子图节点)."""
type SubgraphNode {
  """The node (节点)."""
  node: Node!
  """How many edges away from the nearest root it is (最短跳数)."""
  hop: Int!
}
"""An edge of a subgraph (子图关系)."""
type GraphEdge {
  """The kind of edge (关系类型)."""
  kind: EdgeKind!
  """The words for kind (中文或英文名称)."""
  kindLabel(
    """Language of the words (语言)."""
    lang: Lang = ZH
  ): String!
  """The node from which it leads (起点)."""
  from: ID!
  """The node to which it leads (终点)."""
  to: ID!
  """First day on which it holds, null if not known (生效日)."""
  validFrom: Date
  """Day from which it no longer holds, null if it has no end (失效日)."""
  validTo: Date
}`)
}
